import assert from 'node:assert/strict';
import { inside } from './support/inside.ts';
import { flawed, sound } from './support/merit.ts';

/** What `merit check` says of `flawed`, the most important first, without its place. */
const said = [
  '8:16: error: `startDate` cannot be `2021-13`: there is no month 13. [date.invalid]',
  '3:3: warning: `labl` is not part of the format, so it is not rendered. Did you mean `label`? [schema.unknown-key]',
  '9:14: information: Merit reads this as `present`. Written so, every tool reads it the same way; the page keeps its own style. [date.format]',
];

describe('what merit check says to people', () => {
  const at = inside();

  it('is a line a finding and one that counts them, in each language', async () => {
    at.write('profile.yaml', flawed);
    at.write('sound.profile.yaml', sound);
    assert.equal(
      (await at.check(['profile.yaml'])).out,
      `${said.map((line) => `profile.yaml:${line}\n`).join('')}1 file checked. 1 error, 1 warning, 1 suggestion.\n`,
    );
    assert.equal((await at.check(['sound.profile.yaml'])).out, '1 file checked. Nothing to say.\n');
    const german = (await at.check(['profile.yaml', '--lang', 'de'])).out;
    assert.match(german, /^profile\.yaml:8:16: Fehler: .*\[date\.invalid\]$/m);
    assert.match(german, /^1 Datei geprüft\. 1 Fehler, 1 Warnung, 1 Hinweis\.$/m);
    assert.deepEqual(await at.check(['profile.yaml', '--lang', 'fr']), {
      code: 2,
      out: '',
      err: 'merit: --lang takes en, de, es, not `fr`.\n',
    });
  });

  it('is painted where a person sees it', async () => {
    at.write('profile.yaml', flawed);
    const { out } = await at.merit(['check', 'profile.yaml'], '', true);
    const painted = (code: number, text: string): string => `\u001b[${code}m${text}\u001b[0m`;
    const lines = [
      `${painted(1, 'profile.yaml:8:16')}: ${painted(31, 'error')}: `,
      `${painted(1, 'profile.yaml:3:3')}: ${painted(33, 'warning')}: `,
      `${painted(1, 'profile.yaml:9:14')}: ${painted(36, 'information')}: `,
    ];
    for (const [index, line] of out.split('\n').slice(0, 3).entries()) {
      assert.ok(line.startsWith(lines[index]!), line);
      assert.match(line, /\u001b\[90m\[[a-z.-]+\]\u001b\[0m$/);
    }
    const review = (await at.merit(['review', 'profile.yaml'], '', true)).out;
    assert.match(review, /^1\. \u001b\[1mMend 2 places/);
    assert.match(review, /^ {3}\u001b\[90mprofile\.yaml:8:16\u001b\[0m `startDate`/m);
  });

  it('counts the files that could not be read beside those that were', async () => {
    at.write('profile.yaml', flawed);
    at.write('sound.profile.yaml', sound);
    const { code, out, err } = await at.check(['sound.profile.yaml', 'gone.yaml', 'profile.yaml', 'lost.yaml']);
    assert.equal(code, 2);
    assert.match(out, /\n2 files checked\. 2 could not be\. 1 error, 1 warning, 1 suggestion\.\n$/);
    assert.equal(err, 'merit: gone.yaml: there is no such file\nmerit: lost.yaml: there is no such file\n');
  });

  it('fails for one file of several', async () => {
    at.write('profile.yaml', flawed);
    at.write('sound.profile.yaml', sound);
    assert.equal((await at.check(['sound.profile.yaml', 'profile.yaml'])).code, 1);
    assert.equal((await at.check(['sound.profile.yaml'])).code, 0);
  });

  it('names the worst of five files or more, ten at most', async () => {
    const mild = flawed.replace('2021-13', '2021-10');
    const twice = sound.replace('label', 'labl').replace('name: Quay', 'nme: Quay');
    const texts = [flawed, mild, sound, flawed, twice, ...Array.from({ length: 9 }, () => twice)];
    texts.forEach((text, index) => {
      at.write(`f${String(index).padStart(2, '0')}.profile.yaml`, text);
    });
    const named = async (count: number) =>
      (await at.check(texts.slice(0, count).map((_, index) => `f${String(index).padStart(2, '0')}.profile.yaml`))).out
        .split('\n')
        .filter((line) => line.startsWith('  '));
    assert.deepEqual(await named(4), []);
    const [bad, worse] = ['2 warnings.', '1 error, 1 warning, 1 suggestion.'];
    assert.deepEqual(await named(5), [
      `  f00.profile.yaml: ${worse}`,
      `  f03.profile.yaml: ${worse}`,
      `  f04.profile.yaml: ${bad}`,
      '  f01.profile.yaml: 1 warning, 1 suggestion.',
    ]);
    const eleven = await named(12);
    assert.deepEqual([eleven.length, eleven.at(-1)], [11, '  … and 1 more file.']);
    assert.equal((await named(11)).length, 10);
    assert.equal((await named(14)).at(-1), '  … and 3 more files.');
  });
});

describe('what merit check says to programs', () => {
  const at = inside();

  it('has a level for each severity, and columns only within a line', async () => {
    at.write(
      'profile.yaml',
      `${flawed.replace('by 60% (10 hours to 4 hours)', 'from 10 hours to 4 hours')}skills:\n  - name: >-\n      TODO: name\n      this\n    keywords: [Go]\n`,
    );
    const github = (await at.check(['profile.yaml', '--format', 'github'])).out.trimEnd().split('\n');
    const of = (code: string): string | undefined => github.find((line) => line.includes(`title=${code}::`));
    assert.match(of('date.invalid') ?? '', /^::error file=profile\.yaml,line=8,endLine=8,col=16,endColumn=23,/);
    assert.match(of('schema.unknown-key') ?? '', /^::warning file=profile\.yaml,line=3,endLine=3,col=3,endColumn=7,/);
    assert.match(of('date.format') ?? '', /^::notice file=profile\.yaml,line=9,endLine=9,col=14,endColumn=21,/);
    const sarif = JSON.parse((await at.check(['profile.yaml', '--format', 'sarif'])).out).runs[0];
    const levels = Object.fromEntries(
      sarif.results.map(({ ruleId, level }: { readonly ruleId: string; readonly level: string }) => [ruleId, level]),
    );
    assert.deepEqual(
      [levels['date.invalid'], levels['schema.unknown-key'], levels['date.format']],
      ['error', 'warning', 'note'],
    );
  });

  it('names in JSON what could not be read, too', async () => {
    const { files, failures, failed } = JSON.parse((await at.check(['gone.yaml', '--format', 'json'])).out);
    assert.deepEqual([files, failures, failed], [[], ['gone.yaml: there is no such file'], 1]);
    assert.equal((await at.check(['gone.yaml', '--format', 'github'])).out, '');
    assert.equal((await at.check(['gone.yaml'])).out, '');
  });
});

describe('a slip in what is asked for', () => {
  const at = inside();
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await at.merit(args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    return err.replace(/^merit: /, '').trimEnd();
  };

  it('is corrected where it is near: two letters, and less than half of a name', async () => {
    for (const [written, meant] of [
      ['chec', 'check'],
      ['chekcs', 'check'],
      ['cheeeck', 'check'],
      ['rendr', 'render'],
      ['fx', 'fix'],
      ['nw', 'new'],
      ['fixxx', null],
      ['cheeeeck', null],
      ['x', null],
    ] as const)
      assert.equal(
        await refused(written),
        `there is no command \`${written}\`. ${meant ? `Did you mean \`${meant}\`?` : '`merit --help` lists them.'}`,
      );
    for (const [written, meant] of [
      ['--fomat', '--format'],
      ['--layot', '--layout'],
      ['--lng', '--lang'],
      ['--form', '--format'],
      ['-x', null],
      ['--foo=bar', null],
    ] as const)
      assert.equal(
        await refused('check', 'profile.yaml', written),
        `\`merit check\` has no option \`${written.replace(/=.*/, '')}\`. ${meant ? `Did you mean \`${meant}\`?` : '`merit check --help` lists the options.'}`,
      );
  });

  it('is told from a file by two dashes, and an option without its value is said', async () => {
    assert.equal(await refused('check', '--', '--help'), '--help: there is no such file');
    assert.match((await at.merit(['check', 'a', '--help', '--', 'b'])).out, /^merit check FILE/);
    assert.match((await at.merit(['check', '-h'])).out, /^merit check FILE/);
    assert.match(await refused('check', 'profile.yaml', '--format'), /^Option '--format <value>' argument missing\. /);
    assert.match((await at.merit([])).err, /^merit: a type checker for your résumé\n/);
    for (const help of [['--help'], ['-h'], ['help']])
      assert.match((await at.merit(help)).out, /^merit: a type checker for your résumé\n/);
    assert.equal((await at.merit(['help', 'fix'])).out, (await at.merit(['fix', '--help'])).out);
  });
});

describe('merit review', () => {
  const at = inside();

  it('names four places of a step, and how many more there are', async () => {
    const duties = (count: number): string =>
      Array.from({ length: count }, (_, ward) => `      - Responsible for ward ${ward}\n`).join('');
    const of = async (count: number): Promise<readonly string[]> => {
      at.write(
        'profile.yaml',
        `work:\n  - name: Quay\n    position: Nurse\n    startDate: 2020\n    highlights:\n${duties(count)}`,
      );
      const { out } = await at.merit(['review', 'profile.yaml']);
      const lines = out.split('\n');
      return lines.slice(lines.findIndex((line) => /^\d\. Open \d highlights/.test(line)) + 2);
    };
    const place = (line: number): string =>
      `   profile.yaml:${line}:9 "Responsible for" names a duty, not what you did with it. Open with what you did yourself.`;
    assert.deepEqual(await of(4), [6, 7, 8, 9].map(place).concat(''));
    assert.deepEqual(await of(6), [6, 7, 8, 9].map(place).concat('   … 2 more', ''));
  });

  it('shows signs that a terminal would obey', async () => {
    at.write('profile.yaml', sound.replace('  label:', '  "labl\\e[31m":'));
    const { out } = await at.merit(['review', 'profile.yaml']);
    assert.ok(out.includes('labl\\x1b[31m') && !out.includes('\u001b'), out);
  });

  it('says when there is nothing to say, and what it cannot review', async () => {
    at.write('profile.yaml', sound);
    assert.equal((await at.merit(['review', 'profile.yaml'])).out, 'profile.yaml: nothing to say. Send it.\n');
    at.write('n.yaml', 'services: { web: 1 }\n');
    for (const [args, why] of [
      [['n.yaml'], 'n.yaml: this does not look like a profile, so there is nothing to review.'],
      [['profile.yaml', '--format', 'xml'], '--format takes text or json, not `xml`.'],
      [[], 'Name the profile to review: `merit review profile.yaml`.'],
    ] as const)
      assert.deepEqual(await at.merit(['review', ...args]), { code: 2, out: '', err: `merit: ${why}\n` });
    assert.match((await at.merit(['review', '-'], flawed)).out, /^ {3}standard input:8:16 /m);
  });
});

describe('merit inspect', () => {
  const at = inside();

  it('answers each line of its input, ended by a line feed or not', async () => {
    const { out } = await at.merit(['inspect', 'date'], '2020\r\n\nMay 2021 – present');
    assert.deepEqual(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
      [
        { text: '2020', isDate: true, start: '2020', end: null, precision: 'year', ongoing: false, expected: false },
        { text: '', isDate: false, start: null, end: null, precision: null, ongoing: false, expected: false },
        {
          ...{ text: 'May 2021 – present', isDate: true, start: '2021-05', end: null },
          ...{ precision: 'month', ongoing: true, expected: false },
        },
      ],
    );
    const separated = await at.merit(['inspect', 'technology'], 'Go and nodejs\u2028Rust\n');
    assert.equal(separated.out.split('\n').length, 2);
  });
});

describe('merit fix', () => {
  const at = inside();

  it('counts its edits, and goes on behind a file that it cannot read', async () => {
    at.write('one.profile.yaml', sound.replace('present', 'Present'));
    at.write('two.profile.yaml', sound.replace('present', 'Present').replace('2021-10', 'Oct 2021'));
    at.write('none.profile.yaml', sound);
    assert.deepEqual(
      await at.merit(['fix', 'one.profile.yaml', 'gone.yaml', 'two.profile.yaml', 'none.profile.yaml']),
      {
        code: 2,
        out: 'one.profile.yaml: 1 edit\ntwo.profile.yaml: 2 edits\nnone.profile.yaml: nothing to fix\n',
        err: 'merit: gone.yaml: there is no such file\n',
      },
    );
    for (const name of ['one', 'two', 'none']) assert.equal(at.read(`${name}.profile.yaml`), sound, name);
    at.write('marked.profile.yaml', `\uFEFF${sound.replace('present', 'Present')}`);
    assert.equal((await at.merit(['fix', 'marked.profile.yaml'])).out, 'marked.profile.yaml: 1 edit\n');
    assert.equal(at.read('marked.profile.yaml'), `\uFEFF${sound}`);
  });
});

describe('merit render', () => {
  const at = inside();
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await at.merit(['render', 'profile.yaml', ...args]);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    return err.replace(/^merit: /, '').trimEnd();
  };

  it('says why it cannot write where, or as, it is asked to', async () => {
    at.write('profile.yaml', sound);
    for (const fit of ['0', '100', '1.5', 'x', '-1', ' 1'])
      assert.equal(await refused(`--fit=${fit}`), `--fit takes a number of pages such as 1, not \`${fit}\`.`);
    for (const [args, why] of [
      [['--to', 'txt, md', '-o', 'x.txt'], '-o x.txt: 2 files need a folder; name one.'],
      [['--to', 'txt,md', '-o', '-'], '-o -: 2 files cannot go to standard output; ask for one.'],
      [['--to', 'md', '-o', 'x.txt'], '-o x.txt: this ends in .txt, and --to asks for md.'],
      [['-o', 'new/deep/x.txt'], 'new/deep/x.txt: there is no folder new/deep.'],
      [['--template', 'clasic'], 'there is no template `clasic`. Did you mean `classic`?'],
    ] as const)
      assert.equal(await refused(...args), why);
    assert.match(await refused('--template', 'zzzz'), /^there is no template `zzzz`\. There are: classic, modern, /);
    assert.match(await refused('--to', 'txt,tiff'), /^--to takes .*; `tiff` is not one of them\.$/);
  });

  it('takes the form from the ending of the only file, and a folder by its name', async () => {
    at.write('profile.yaml', sound);
    for (const [args, written] of [
      [['-o', 'x.TXT'], 'x.TXT'],
      [['-o', 'x.txt/'], 'x.txt/profile.pdf'],
      [['--to', 'txt', '-o', 'deep/er'], 'deep/er/profile.txt'],
      [['--to', 'md,txt,md'], 'profile.md\nprofile.txt'],
      [['--to', 'txt', '-o', 'a.txt'], 'a.txt'],
      [['--to', 'json', '-o', 'x.foo'], 'x.foo/profile.json'],
    ] as const)
      assert.deepEqual(await at.merit(['render', 'profile.yaml', ...args]), { code: 0, out: `${written}\n`, err: '' });
  });

  it('ends with 1 where something that was to be on the pages is not', async () => {
    const lost = async (render: string, name = 'Ada'): Promise<readonly [number | null, string]> => {
      at.write('profile.yaml', `basics: { name: ${name} }\nmeta: { render: { ${render} } }\n`);
      const { code, err } = await at.merit(['render', 'profile.yaml', '--to', 'pdf']);
      return [code, err];
    };
    assert.deepEqual(await lost('photo: gone.png'), [
      1,
      'profile.yaml:2: There is no file `gone.png` beside the profile. The pages are without a photo.\n',
    ]);
    assert.deepEqual(await lost('template: ./gone.typ'), [
      1,
      'profile.yaml:2: The template `./gone.typ` cannot be read. The pages use `classic` instead.\n',
    ]);
    const [code, err] = await lost('paper: a4', '"Ada 𓀀"');
    assert.deepEqual([code, /𓀀/.test(err)], [1, true], err);
    assert.deepEqual(await lost('paper: a4'), [0, '']);
  });

  it('counts each key of other tools', async () => {
    const count = async (basics: object): Promise<string> => {
      at.write('resume.json', JSON.stringify({ basics: { name: 'Ada', ...basics } }));
      return (await at.merit(['render', 'resume.json', '--to', 'txt'])).err;
    };
    assert.equal(await count({ mood: 1 }), 'resume.json: 1 key of other tools is not on the pages.\n');
    assert.equal(
      await count({ mood: 1, tone: 2, pet: 3 }),
      'resume.json: 3 keys of other tools are not on the pages.\n',
    );
    assert.equal(await count({}), '');
  });
});

describe('merit import', () => {
  const at = inside();
  const markdown =
    '# Rosalind Achebe\n\nLeeds | rosalind@achebe.example\n\n## Experience\n\n### Charge Nurse, St Oswin Hospital\n*May 2019 – Present*\n\n- Lead a ward of 18 beds.\n';

  it('says what it wrote, where, and of what', async () => {
    at.write('cv.md', markdown);
    const wrote = (name: string): string => `${name}: a profile, from Markdown. Next: \`merit check ${name}\`.\n`;
    assert.deepEqual(await at.merit(['import', 'cv.md', '-o', 'a.yaml']), { code: 0, out: wrote('a.yaml'), err: '' });
    assert.deepEqual(await at.merit(['import', 'cv.md']), { code: 0, out: wrote('profile.yaml'), err: '' });
    assert.deepEqual(await at.merit(['import', '-', '-o', 'b.yaml'], markdown), {
      code: 0,
      out: wrote('b.yaml'),
      err: '',
    });
    const text = at.read('a.yaml');
    assert.match(text, /^basics:\n {2}name: Rosalind Achebe\n/);
    assert.deepEqual([at.read('b.yaml'), at.read('profile.yaml')], [text, text]);
    assert.deepEqual(await at.merit(['import', 'cv.md', '-o', '-']), { code: 0, out: text, err: '' });
    assert.deepEqual(await at.merit(['import', '-'], markdown), { code: 0, out: text, err: '' });
  });

  it('reports beside the profile where that goes to standard output', async () => {
    at.write('cv.md', markdown);
    const beside = await at.merit(['import', 'cv.md', '-o', '-', '--report', 'json']);
    const { version, kind, fields, uncertain, unplaced, notes } = JSON.parse(beside.err);
    assert.deepEqual([version, kind, fields, uncertain, unplaced, notes], [1, 'markdown', 8, [], [], []]);
    const alone = await at.merit(['import', 'cv.md', '-o', 'a.yaml', '--report', 'json']);
    assert.deepEqual([alone.out, alone.err], [beside.err, '']);
  });

  it('says why it cannot', async () => {
    at.write('cv.md', markdown);
    const kinds =
      'pdf, docx, linkedin, rendercv, yamlresume, reactive-resume, open-resume, manfred, fresh, europass, json-resume, html, latex, markdown, text';
    for (const [args, why, input] of [
      [['cv.md', '--from', 'mardown'], `--from takes ${kinds}, not \`mardown\`. Did you mean \`markdown\`?`],
      [['cv.md', '--from', 'zzz'], `--from takes ${kinds}, not \`zzz\`.`],
      [['cv.md', '--report', 'xml'], '--report takes json, not `xml`.'],
      [[], 'Name the document to import: `merit import cv.pdf -o profile.yaml`.'],
      [['gone.md'], 'gone.md: there is no such file'],
      [['.'], '.: it is a folder'],
      [
        ['-', '--from', 'json-resume'],
        'standard input: line 1, column 1: This `{` is never closed: a `}` is missing. Nothing was written.',
        '{"basics":',
      ],
    ] as readonly (readonly [readonly string[], string, string?])[])
      assert.deepEqual(await at.merit(['import', ...args], input), { code: 2, out: '', err: `merit: ${why}\n` });
  });
});

describe('merit check of a folder', () => {
  const at = inside();

  it('finds the names that are profiles, those below too, and no others', async () => {
    const profiles =
      'a.cv.yaml a.cv.yml a.profile.yaml a.profile.yml a.resume.json a.resume.yaml a.resume.yml cv.yaml cv.yml deep/er/cv.yaml profile.yaml profile.yml resume.json resume.yaml resume.yml';
    const others = 'profile.json mycv.yaml notes.yaml profile.yaml.bak .hidden/cv.yaml node_modules/a/cv.yaml x.json';
    for (const name of `${profiles} ${others}`.split(' '))
      at.write(name, name.endsWith('.json') ? '{"basics":{"name":"Ada"}}' : 'basics: { name: Ada }\n');
    const { out } = await at.check(['.', '--format', 'json']);
    const found = JSON.parse(out).files.map(({ path }: { readonly path: string }) => path);
    assert.deepEqual(found.toSorted(), profiles.split(' ').toSorted());
  });
});
