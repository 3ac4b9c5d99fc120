import assert from 'node:assert/strict';
import { inside } from './support/inside.ts';

/** What each command says of itself, the overview first. */
const helps: Readonly<Record<string, string>> = {
  '': `merit: a type checker for your résumé

  merit check FILE…|-      say what is wrong
  merit fix FILE…          apply every safe fix
  merit review FILE        what a careful colleague would say before you send it
  merit render FILE        write the pages
  merit import FILE|-      a profile from another document
  merit new [FILE]         a profile to start from (profile.yaml)
  merit inspect KIND       how Merit reads lines of standard input: bullet, date, technology, claim
  merit completion SHELL   a script that completes commands and options: bash, zsh, fish

\`merit COMMAND --help\` tells the options of one. Also: --version.

Exit code: 0 nothing to report, 1 something of a profile is to be reported, 2 wrong usage or a file that cannot be read
or written.
`,
  check: `merit check FILE…|-: say what is wrong

Names what is wrong in each profile: the most important first, with its place and its code.
A folder stands for the profiles in it: profile.yaml, resume.yaml, cv.yaml, *.profile.yaml and the like, resume.json.
A name may hold * and **. A single - reads standard input.
Settings are those of the nearest .meritrc.yaml, looked for in the folder of the profile and above.
Exit code: 0 nothing to report, 1 findings at or above --fail-on, 2 wrong usage or a file that cannot be read.

  --format FORMAT      text (default), json, sarif for code scanning, github for pull requests
  --fail-on SEVERITY   error, warning (default), information or hint
  --sort ORDER         weight, the most important first (usual for text), or line
  --layout             typeset the pages too, and say what only they can show
  --lang LANGUAGE      the language of the messages: en (default), de, es
  --path FILE          the name that standard input has in the report
  --docs ADDRESS       where the pages of rules are, for the links in SARIF
  --preset NAME        how much to say: gentle, standard or strict
  --config FILE        the settings to go by, instead of the nearest .meritrc.yaml
  --no-config          go by no .meritrc.yaml
  --now YYYY-MM-DD     the day that counts as today, so that a run gives the same answer tomorrow

For example:
  merit check profile.yaml
  merit check --format github --fail-on error resumes/
  git show HEAD:profile.yaml | merit check - --path profile.yaml
`,
  fix: `merit fix FILE…: apply every safe fix

Applies the fixes that keep the meaning, and changes nothing else of the file.
Exit code: 0 done, 2 wrong usage or a file that cannot be read or written.

  --config FILE      the settings to go by, instead of the nearest .meritrc.yaml
  --no-config        go by no .meritrc.yaml
  --now YYYY-MM-DD   the day that counts as today, so that a run gives the same answer tomorrow

For example:
  merit fix profile.yaml
`,
  review: `merit review FILE: what a careful colleague would say before you send it

Gathers the findings into at most seven things to do, the weightiest first, each with its reason and its places.
A single - reads standard input.
Exit code: 0, or 2 for wrong usage or a file that cannot be read.

  --format FORMAT    text (default) or json
  --lang LANGUAGE    the language of the messages: en (default), de, es
  --config FILE      the settings to go by, instead of the nearest .meritrc.yaml
  --no-config        go by no .meritrc.yaml
  --now YYYY-MM-DD   the day that counts as today, so that a run gives the same answer tomorrow

For example:
  merit review profile.yaml
`,
  render: `merit render FILE: write the pages

Writes each output beside the profile, into the folder of -o, or to the file of -o, and names what it wrote. A file is
never half written.
Exit code: 0 all of the profile is there, 1 something could not be printed or fitted and is named, 2 wrong usage or
a file that cannot be read or written.

  --to FORMATS            pdf, docx, html, md, txt, json or all, and timeline; several with commas
  --template NAME         the design, instead of the one that the profile names
  --fit PAGES             tighten as little as it takes to fill no more pages
  -o, --output DIR|FILE   the folder to write into, or the only file; - is standard output
  --watch                 write again after each change, until interrupted
  --no-clobber            never write over a file that exists
  --config FILE           the settings to go by, instead of the nearest .meritrc.yaml
  --no-config             go by no .meritrc.yaml
  --now YYYY-MM-DD        the day that counts as today, so that a run gives the same answer tomorrow

For example:
  merit render profile.yaml
  merit render profile.yaml -o "Jana Weiss.pdf"
  merit render profile.yaml --to pdf,json --template compact --fit 1 -o out
`,
  import: `merit import FILE|-: a profile from another document

Reads a PDF, Word, HTML, LaTeX, Markdown or text file, or another tool's data, and writes a profile. Nothing is invented
and nothing is dropped; what is uncertain is marked with a \`# merit:\` comment. A file that exists is never overwritten.
Kinds for --from: pdf, docx, linkedin, rendercv, yamlresume, reactive-resume, open-resume, manfred, fresh,
europass, json-resume, html, latex, markdown, text.
Exit code: 0 written, 2 wrong usage or a document that cannot be read.

  --from KIND         what the file is, where its name and content do not tell
  -o, --output FILE   the profile to write (profile.yaml); - for standard output
  --report json       what was read, uncertain and left over, for programs
  --now YYYY-MM-DD    the day that counts as today, so that a run gives the same answer tomorrow

For example:
  merit import cv.pdf
  merit import cv.docx -o jana.profile.yaml --report json
`,
  'new': `merit new [FILE]: a profile to start from (profile.yaml)

Writes a starter profile. A file that exists is never overwritten.

  --now YYYY-MM-DD   the day that counts as today, so that a run gives the same answer tomorrow

For example:
  merit new jana.profile.yaml
`,
  inspect: `merit inspect KIND: how Merit reads lines of standard input: bullet, date, technology, claim

Prints a JSON object for each line of standard input.

  --now YYYY-MM-DD   the day that counts as today, so that a run gives the same answer tomorrow

For example:
  echo 'Cut build minutes by 48%' | merit inspect bullet
`,
  completion: `merit completion SHELL: a script that completes commands and options: bash, zsh, fish

Prints the script; its first lines say where it goes.

  --now YYYY-MM-DD   the day that counts as today, so that a run gives the same answer tomorrow

For example:
  source <(merit completion bash)
  merit completion fish > ~/.config/fish/completions/merit.fish
`,
};

describe('the help of merit', () => {
  const at = inside();
  for (const [name, help] of Object.entries(helps))
    it(`tells everything of ${name || 'the commands'}`, async () => {
      const asked = name === '' ? ['--help'] : [name, '--help'];
      assert.deepEqual(await at.merit(asked), { code: 0, out: help, err: '' });
    });
});
