import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { inside } from './support/inside.ts';
import { flawed, sound } from './support/merit.ts';

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly pointer: string;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly { range: object; newText: string }[] }[];
}
interface Place {
  readonly line: number;
  readonly character: number;
}

const findings = (json: string): readonly Finding[] => JSON.parse(json).files[0].diagnostics;

describe('merit check', () => {
  const at = inside();

  it('has nothing to say about a sound profile', async () => {
    at.write('profile.yaml', sound);
    const { code, out, err } = await at.check(['--fail-on', 'warning', 'profile.yaml']);
    assert.equal(err, '');
    assert.equal(code, 0, out);
  });

  it('says what is wrong, where, how bad and by which rule', async () => {
    at.write('profile.yaml', flawed);
    const { code, out } = await at.check(['profile.yaml']);
    assert.equal(code, 1);
    assert.match(
      out,
      /^profile\.yaml:3:3: warning: `labl` is not part of the format.*Did you mean `label`\? \[schema\.unknown-key\]$/m,
    );
    assert.match(out, /^profile\.yaml:8:16: error: .*2021-13.*\[date\.invalid\]$/m);
    assert.match(out, /^1 file checked\. 1 error, 1 warning/m);
    assert.doesNotMatch(out, /\u001b/, 'no colours where nobody sees them');
  });

  it('says the most important things first, or keeps the order of the lines', async () => {
    at.write(
      'profile.yaml',
      'basics:\n  name: Ada Lind\n  email: ada.lind@example.com\nwork:\n  - name: Quayside Bank\n    startDate: Oct 2021\n    highlights:\n      - Various duties of the desk\n  - name: Helix\n    startDate: 2019-13\n    endDate: 2021-09\n',
    );
    const lines = async (...more: readonly string[]): Promise<readonly string[]> => {
      const { out } = await at.check(['profile.yaml', '--now', '2026-06-15', ...more]);
      return [...out.matchAll(/^profile\.yaml:(\d+):.*\[(.+)\]$/gm)].map(([, line, code]) => `${line} ${code}`);
    };
    assert.equal((await lines())[0], '10 date.invalid');
    const places = (found: readonly string[]) => found.map((one) => Number.parseInt(one, 10));
    assert.deepEqual(
      places(await lines('--sort', 'line')),
      places(await lines()).sort((a, b) => a - b),
    );
    const { code, err } = await at.check(['profile.yaml', '--sort', 'size']);
    assert.equal(code, 2);
    assert.match(err, /--sort takes weight or line, not `size`/);
  });

  it('names every file, and counts them together', async () => {
    at.write('a/profile.yaml', flawed);
    at.write('b/cv.yaml', flawed);
    const { out, code } = await at.check(['a/profile.yaml', 'b/cv.yaml']);
    assert.equal(code, 1);
    assert.match(out, /^a\/profile\.yaml:8:16: error/m);
    assert.match(out, /^b\/cv\.yaml:8:16: error/m);
    assert.match(out, /^2 files checked\. 2 errors, 2 warnings/m);
  });

  it('has no cap on findings', async () => {
    const highlights = Array.from({ length: 900 }, (_, i) => `      - Responsible for quay ${i}\n`).join('');
    at.write('profile.yaml', `work:\n  - name: Quayside Bank\n    highlights:\n${highlights}`);
    const { out } = await at.check(['--format', 'json', 'profile.yaml']);
    assert.ok(findings(out).length >= 900);
  });

  describe('as JSON', () => {
    it('is of the documented shape, and nothing else', async () => {
      at.write('profile.yaml', flawed);
      const { out, err } = await at.check(['--format', 'json', 'profile.yaml']);
      assert.equal(err, '');
      const report = JSON.parse(out);
      assert.deepEqual(Object.keys(report), ['version', 'files', 'failures', 'failed']);
      assert.equal(report.version, 1);
      assert.deepEqual(Object.keys(report.files[0]), ['path', 'diagnostics']);
      assert.equal(report.files[0].path, 'profile.yaml');
      assert.ok(report.files[0].diagnostics.length > 1);
      for (const finding of findings(out)) {
        assert.deepEqual(Object.keys(finding), ['code', 'severity', 'message', 'range', 'pointer', 'fixes']);
        assert.match(finding.code, /^[a-z]+\.[a-z-]+$/);
        assert.ok(['error', 'warning', 'information', 'hint'].includes(finding.severity));
        assert.deepEqual(Object.keys(finding.range), ['start', 'end']);
        for (const fix of finding.fixes) {
          assert.deepEqual(Object.keys(fix), ['title', 'edits']);
          for (const edit of fix.edits) assert.deepEqual(Object.keys(edit), ['range', 'newText']);
        }
      }
      assert.ok(out.endsWith('}\n'));
    });

    it('counts lines and characters from 0, and points into the data', async () => {
      at.write('profile.yaml', flawed);
      const found = findings((await at.check(['--format', 'json', 'profile.yaml'])).out);
      const date = found.find(({ code }) => code === 'date.invalid');
      assert.deepEqual(date?.range, { start: { line: 7, character: 15 }, end: { line: 7, character: 22 } });
      assert.equal(date?.pointer, '/work/0/startDate');
      const key = found.find(({ code }) => code === 'schema.unknown-key');
      assert.equal(key?.pointer, '/basics/labl');
      assert.deepEqual(key?.fixes[0], {
        title: 'Rename to `label`',
        edits: [{ range: { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } }, newText: 'label' }],
      });
    });

    it('lists files without findings too', async () => {
      at.write('profile.yaml', 'basics: {}\n');
      at.write('other.profile.yaml', flawed);
      const { files } = JSON.parse((await at.check(['--format', 'json', 'profile.yaml', 'other.profile.yaml'])).out);
      assert.deepEqual(
        files.map(({ path }: { path: string }) => path),
        ['profile.yaml', 'other.profile.yaml'],
      );
    });
  });

  describe('as SARIF', () => {
    it('has what code scanning needs', async () => {
      at.write('my cv/profile.yaml', flawed);
      const { out } = await at.check(['--format', 'sarif', 'my cv/profile.yaml']);
      const log = JSON.parse(out);
      assert.equal(log.version, '2.1.0');
      assert.match(log.$schema, /sarif-2\.1\.0/);
      assert.equal(log.runs.length, 1);
      const [run] = log.runs;
      assert.equal(run.tool.driver.name, 'merit');
      assert.match(run.tool.driver.version, /^\d+\.\d+\.\d+/);
      assert.equal(run.columnKind, 'utf16CodeUnits');
      const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
      assert.deepEqual([...new Set(ids)], ids);
      assert.ok(run.results.length > 1);
      for (const result of run.results) {
        assert.ok(ids.includes(result.ruleId), result.ruleId);
        assert.ok(['error', 'warning', 'note'].includes(result.level));
        assert.ok(result.message.text.length > 0);
        assert.equal(result.locations.length, 1);
        const { artifactLocation, region } = result.locations[0].physicalLocation;
        assert.equal(artifactLocation.uri, 'my%20cv/profile.yaml');
        assert.ok(region.startLine >= 1 && region.startColumn >= 1);
        assert.ok(region.endLine > region.startLine || region.endColumn >= region.startColumn);
      }
      const date = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'date.invalid');
      assert.deepEqual(date.locations[0].physicalLocation.region, {
        startLine: 8,
        startColumn: 16,
        endLine: 8,
        endColumn: 23,
      });
    });

    it('names files outside the folder by their address', async () => {
      at.write('profile.yaml', flawed);
      const log = JSON.parse((await at.check(['--format', 'sarif', at.path('profile.yaml')])).out);
      const { uri } = log.runs[0].results[0].locations[0].physicalLocation.artifactLocation;
      assert.match(uri, /^file:\/\/\/.*\/profile\.yaml$/);
    });
  });

  describe('as GitHub commands', () => {
    it('puts findings beside their lines', async () => {
      at.write('profile.yaml', flawed);
      const { out } = await at.check(['--format', 'github', 'profile.yaml']);
      assert.match(out, /^::error file=profile\.yaml,line=8,endLine=8,col=16,endColumn=23,title=date\.invalid::/m);
      assert.match(
        out,
        /^::warning file=profile\.yaml,line=3,endLine=3,col=3,endColumn=7,title=schema\.unknown-key::/m,
      );
    });

    it('escapes what would end a command or a property', async () => {
      at.write('100%, a:b.profile.yaml', 'basics:\n  "50%\\nmore": x\n  name: Imke Roosdorp\n');
      const { out } = await at.check(['--format', 'github', '100%, a:b.profile.yaml']);
      const lines = out.trimEnd().split('\n');
      assert.ok(
        lines.every((line) => /^::(?:error|warning|notice) /.test(line)),
        out,
      );
      assert.match(out, /file=100%25%2C a%3Ab\.profile\.yaml,/);
      assert.match(out, /`50%25%0Amore`/);
    });
  });

  describe('exit codes', () => {
    it('are 0 while nothing is as bad as asked, 1 from there on', async () => {
      at.write('profile.yaml', sound.replace('present', 'Present'));
      assert.equal((await at.check(['profile.yaml'])).code, 0);
      assert.equal((await at.check(['--fail-on', 'error', 'profile.yaml'])).code, 0);
      assert.equal((await at.check(['--fail-on', 'information', 'profile.yaml'])).code, 1);
      at.write('profile.yaml', sound.replace('label', 'labl'));
      assert.equal((await at.check(['profile.yaml'])).code, 1);
      assert.equal((await at.check(['--fail-on', 'error', 'profile.yaml'])).code, 0);
      at.write('profile.yaml', flawed);
      assert.equal((await at.check(['--fail-on', 'error', 'profile.yaml'])).code, 1);
    });

    it('are 1 for a hint only where hints were asked to fail', async () => {
      const mild = sound.replace('by 60% (10 hours to 4 hours)', 'from 10 hours to 4 hours');
      at.write('profile.yaml', mild);
      const hints = await at.check(['--fail-on', 'hint', 'profile.yaml']);
      assert.deepEqual(
        [hints.code, (await at.check(['--fail-on', 'information', 'profile.yaml'])).code],
        [1, 0],
        hints.out,
      );
    });

    it('are 2 for a call that makes no sense, with one line that says why', async () => {
      at.write('profile.yaml', sound);
      const calls: readonly (readonly [readonly string[], RegExp])[] = [
        [['check'], /at least one file/],
        [['check', '--format', 'xml', 'profile.yaml'], /--format takes text, json, sarif, github, not `xml`/],
        [['check', '--fail-on', 'never', 'profile.yaml'], /--fail-on takes error, .* or hint, not `never`/],
        [['check', '--template', 'classic', 'profile.yaml'], /`merit check` has no option `--template`/],
        [['check', '--formt', 'json', 'profile.yaml'], /no option `--formt`\. Did you mean `--format`\?/],
        [['check', '--path', 'x.yaml', 'profile.yaml'], /--path names standard input/],
        [['check', '-', 'profile.yaml'], /`-` reads standard input; name no other file/],
        [['check', 'cvs/*.yaml'], /cvs\/\*\.yaml: no file matches it/],
        [['render', 'profile.yaml', 'b.yaml'], /`merit render` takes one file; `b\.yaml` is one too many/],
        [['inspect', 'bullet', 'date'], /takes one kind; `date`/],
        [['--json', 'check', 'profile.yaml'], /a command comes first/],
        [['check', '--now', 'today', 'profile.yaml'], /--now takes a date such as 2026-03-01, not `today`/],
        [['check', '--now', '2026-02-31', 'profile.yaml'], /--now takes a date/],
        [['check', '--nonsense', 'profile.yaml'], /nonsense/],
        [['chekc', 'profile.yaml'], /no command `chekc`\. Did you mean `check`\?/],
        [['fix'], /at least one file/],
        [['render'], /Name the profile/],
        [['render', '--to', 'pdf,tiff', 'profile.yaml'], /--to takes .*`tiff` is not one of them/],
        [['inspect', 'mood'], /takes bullet, /],
        [['inspect'], /takes bullet, /],
      ];
      for (const [args, why] of calls) {
        const { code, out, err } = await at.merit(args);
        assert.equal(code, 2, args.join(' '));
        assert.equal(out, '', args.join(' '));
        assert.match(err, why);
        assert.match(err, /^merit: [^\n]+\n$/, 'one line, no stack');
      }
    });

    it('are 2 for files that cannot be read, each said in a line; the others are checked', async () => {
      at.write('profile.yaml', flawed);
      at.write('folder/x', '');
      at.write('latin1.yaml', Buffer.from('basics:\n  name: Jos\xe9\n', 'latin1'));
      symlinkSync('nowhere.yaml', at.path('dangling.yaml'));
      const { code, out, err } = await at.check([
        'missing.yaml',
        'folder',
        'profile.yaml/deeper.yaml',
        'latin1.yaml',
        'dangling.yaml',
        '/proc/self/mem',
        'profile.yaml',
      ]);
      assert.equal(code, 2);
      const lines = err.trimEnd().split('\n');
      assert.equal(lines.length, 6, err);
      assert.equal(lines[0], 'merit: missing.yaml: there is no such file');
      assert.equal(lines[1], 'merit: folder: there is no profile in this folder.');
      assert.equal(lines[2], 'merit: profile.yaml/deeper.yaml: part of the path is not a folder');
      assert.equal(lines[3], 'merit: latin1.yaml: it is not UTF-8 text. Save it as UTF-8 and try again.');
      assert.equal(lines[4], 'merit: dangling.yaml: there is no such file');
      assert.match(lines[5] ?? '', /^merit: \/proc\/self\/mem: /);
      assert.match(out, /date\.invalid/);
      assert.doesNotMatch(err, / at .*:\d+:\d+/);
    });
  });

  describe('of odd files', () => {
    const codes = async (name: string, content: string | Uint8Array): Promise<readonly string[]> => {
      at.write(name, content);
      const { out, err, code } = await at.check(['--format', 'json', name]);
      assert.equal(err, '');
      assert.ok(code === 0 || code === 1);
      return findings(out).map((finding) => finding.code);
    };

    it('knows the day only from --now', async () => {
      at.write('profile.yaml', sound.replace('2021-10', '2027-03'));
      const early = await at.merit(['check', '--now', '2026-06-15', '--format', 'json', 'profile.yaml']);
      const late = await at.merit(['check', '--now', '2028-06-15', '--format', 'json', 'profile.yaml']);
      assert.ok(findings(early.out).some(({ code }) => code === 'date.future'));
      assert.ok(!findings(late.out).some(({ code }) => code === 'date.future'));
    });

    it('reads resume.json, and finds its syntax error', async () => {
      const resume = JSON.stringify({ basics: { name: 'Imke Roosdorp', nickname: 'Im' } }, null, 2);
      at.write('resume.json', resume);
      const found = findings((await at.check(['--format', 'json', 'resume.json'])).out);
      assert.equal(found.find(({ code }) => code === 'schema.unknown-key')?.severity, 'information');
      assert.ok((await codes('resume.json', resume.replace('"Im"', '"Im'))).includes('schema.syntax'));
      assert.ok((await codes('resume.json', resume.slice(0, -3))).includes('schema.syntax'));
    });

    it('says of an empty file only that nothing is there yet', async () => {
      for (const text of ['', '\n\n', '# my profile\n  # to come\n', '---\n', '\uFEFF'])
        assert.ok(!(await codes('profile.yaml', text)).includes('schema.syntax'), JSON.stringify(text));
    });

    it('explains tabs, second documents and merge conflicts in words', async () => {
      const message = async (text: string): Promise<string> => {
        at.write('profile.yaml', text);
        return (await at.check(['profile.yaml'])).out;
      };
      assert.match(
        await message('basics:\n\tname: Imke\n'),
        /:2:\d+: error: YAML does not allow tabs for indentation: use spaces/,
      );
      assert.match(await message('basics: {}\n---\nbasics: {}\n'), /:2:1: error: Only the first YAML document/);
      const conflict = await message(
        `basics:\n  name: A\n<<<<<<< HEAD\nwork: []\n=======\nskills: []\n>>>>>>> theirs\nmeta: {}\n`,
      );
      assert.match(conflict, /:3:1: error: A merge conflict was left here/);
    });

    it('keeps an error to its entry: the findings of the others stay', async () => {
      const text = flawed.replace('name: Imke Roosdorp', 'name: "Imke Roosdorp');
      const found = await codes('profile.yaml', text);
      assert.ok(found.includes('schema.syntax') && found.includes('date.invalid'));
    });

    it('gives up on what is too large or goes off, and says so', async () => {
      assert.deepEqual(await codes('profile.yaml', `basics:\n  summary: ${'x'.repeat(2_100_000)}\n`), [
        'merit.too-large',
      ]);
      const bomb = `x-a: &a [1, 1]\nx-b: [${Array(120).fill('*a').join(', ')}]\nbasics: {}\n`;
      assert.ok((await codes('profile.yaml', bomb)).includes('schema.syntax'));
      assert.ok((await codes('profile.yaml', `work: ${'['.repeat(50_000)}`)).includes('schema.syntax'));
    });

    it('says that a file is none of its business', async () => {
      assert.deepEqual(await codes('profile.yaml', 'services:\n  web:\n    image: nginx\n'), ['merit.foreign']);
      at.write('profile.yaml', 'cv:\n  name: Imke\n  sections: {}\n');
      const { out, code } = await at.check(['profile.yaml']);
      assert.equal(code, 0);
      assert.match(out, /RenderCV/);
    });

    it('says that the profile stands below the first document', async () => {
      at.write('profile.yaml', 'note: kept for later\n---\nbasics:\n  name: Imke\n');
      const { out, code } = await at.check(['profile.yaml']);
      assert.equal(code, 1);
      assert.match(out, /warning: Only the first YAML document of a file is read/);
    });

    it('shows control characters instead of sending them to the terminal', async () => {
      at.write('profile.yaml', 'work:\n  - name: A\n    startDate: "\\e[31m2021\\a"\n');
      const { out } = await at.check(['profile.yaml']);
      assert.match(out, /date\.invalid/);
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f]/);
      assert.match(out, /\\x1b\[31m2021\\x07/);
    });

    it('counts columns as editors do, after emoji and a byte order mark too', async () => {
      at.write('profile.yaml', '\uFEFFbasics: { name: "😀", nmae: x }\n');
      const found = findings((await at.check(['--format', 'json', 'profile.yaml'])).out);
      const key = found.find(({ code }) => code === 'schema.unknown-key');
      assert.deepEqual(key?.range.start, { line: 0, character: 22 });
    });
  });
});
