import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inside } from './support/inside.ts';
import { flawed, now, sound } from './support/merit.ts';

/** Found before a test goes into a folder of its own. */
const program = resolve('dist/cli.js');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('merit', () => {
  const at = inside();

  it('explains itself', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out, err } = await at.merit(args);
      assert.equal(code, 0);
      assert.equal(err, '');
      for (const command of ['check', 'fix', 'render', 'new', 'inspect'])
        assert.match(out, new RegExp(`merit ${command} `));
    }
    const { code, err } = await at.merit([]);
    assert.equal(code, 2);
    assert.match(err, /merit check FILE/);
  });

  it('explains each command, with its options and an example that is one', async () => {
    for (const name of ['check', 'fix', 'review', 'render', 'import', 'new', 'inspect']) {
      const { code, out, err } = await at.merit([name, 'x.yaml', '--help']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, new RegExp(`^merit ${name} \\S.*: \\S`));
      assert.match(out, /^ {2}--now YYYY-MM-DD /m);
      assert.match(out, new RegExp(`^For example:\\n {2}.*merit ${name}`, 'm'));
    }
    assert.match(
      (await at.merit(['check', '-h'])).out,
      /^ {2}--fail-on SEVERITY +error, warning \(default\), information or hint$/m,
    );
    assert.match((await at.merit(['help', 'new'])).out, /^merit new \[FILE\]: /);
    assert.equal((await at.merit(['help', 'chek'])).code, 2);
  });

  it('knows its version', async () => {
    assert.deepEqual(await at.merit(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('takes it when its reader goes away', () => {
    at.write('profile.yaml', `basics:\n${Array.from({ length: 5000 }, (_, i) => `  key${i}: x\n`).join('')}`);
    const command = `"${process.execPath}" "${program}" check profile.yaml | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: at.path('.'), encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.match(stdout, /^profile\.yaml:\d/);
    assert.match(stdout, /^[01]\n$/m);
  });

  describe('review', () => {
    it('says in order what to do, with reasons and places, for people and for programs', async () => {
      at.write('profile.yaml', flawed.replace('10 hours to 4 hours', '10 hours to 5 hours'));
      const { code, out, err } = await at.merit(['review', '--now', now, 'profile.yaml']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^1\. \S.*\n {3}\S.*\n {3}profile\.yaml:\d+:\d+ \S/);
      assert.match(out, /^\d\. Settle what contradicts itself$/m);
      const { version, steps } = JSON.parse(
        (await at.merit(['review', '--now', now, '--format', 'json', 'profile.yaml'])).out,
      );
      assert.equal(version, 1);
      const settled = steps.find(({ codes }: { codes: readonly string[] }) => codes.includes('claim.arithmetic'));
      assert.deepEqual(
        [settled.title, settled.settles, settled.places[0].pointer],
        ['Settle what contradicts itself', 1, '/work/0/highlights/0'],
      );
      assert.match(
        (await at.merit(['review', '--lang', 'de', '--now', now, 'profile.yaml'])).out,
        /Klären, was sich widerspricht/,
      );
    });

    it('says when there is nothing to say, and why it cannot', async () => {
      at.write('profile.yaml', sound);
      assert.equal(
        (await at.merit(['review', '--now', now, 'profile.yaml'])).out,
        'profile.yaml: nothing to say. Send it.\n',
      );
      at.write('begun.profile.yaml', 'basics:\n  name: Imke Roosdorp\n  email: imke@example.org\n');
      assert.match((await at.merit(['review', '--now', now, 'begun.profile.yaml'])).out, /nothing to review yet/);
      assert.equal(
        (await at.merit(['review', '--now', now, '-'], sound)).out,
        'standard input: nothing to say. Send it.\n',
      );
      for (const args of [['review'], ['review', 'missing.yaml'], ['review', '--format', 'xml', 'profile.yaml']]) {
        const { code, err } = await at.merit(args);
        assert.equal(code, 2);
        assert.match(err, /^merit: .+\n$/);
      }
    });
  });

  describe('new', () => {
    it('writes a profile without a warning, and never over a file', async () => {
      const { code, out } = await at.merit(['new', '--now', now]);
      assert.equal(code, 0);
      assert.match(out, /^profile\.yaml: /);
      assert.equal((await at.check(['profile.yaml'])).code, 0);
      const before = at.read('profile.yaml');
      const again = await at.merit(['new']);
      assert.equal(again.code, 2);
      assert.match(again.err, /^merit: profile\.yaml: it exists already; name another file\.\n$/);
      assert.equal(at.read('profile.yaml'), before);
      assert.equal((await at.merit(['new', 'imke.profile.yaml'])).code, 0);
    });

    it('says why it cannot', async () => {
      at.write('file', '');
      const { code, err } = await at.merit(['new', 'file/profile.yaml']);
      assert.equal(code, 2);
      assert.equal(err, 'merit: file/profile.yaml: part of the path is not a folder\n');
      assert.equal((await at.merit(['new', 'nowhere/profile.yaml'])).code, 2);
    });
  });

  describe('import', () => {
    const resume = { basics: { name: 'Imke Roosdorp' }, work: [{ name: 'Quayside Bank', startDate: '2021-03-01' }] };

    it('writes a profile, with a byte order mark before the source too', async () => {
      for (const mark of ['', '\uFEFF']) {
        at.write('resume.json', mark + JSON.stringify(resume));
        const { code, out, err } = await at.merit(['import', 'resume.json', '-o', `ines${mark.length}.profile.yaml`]);
        assert.deepEqual([code, err], [0, '']);
        assert.match(out, /a profile, from JSON Resume\. Next: `merit check /);
        assert.match(at.read(`ines${mark.length}.profile.yaml`), /name: Imke Roosdorp/);
      }
    });

    it('never writes over a file, nor half a profile', async () => {
      at.write('resume.json', JSON.stringify(resume));
      at.write('kept.yaml', 'mine');
      const kept = await at.merit(['import', 'resume.json', '-o', 'kept.yaml']);
      assert.deepEqual([kept.code, at.read('kept.yaml')], [2, 'mine']);
      assert.match(kept.err, /it exists already/);
      at.write('broken.json', '{\n  "basics": { "name": "Imke", }\n}\n');
      const broken = await at.merit(['import', 'broken.json', '-o', 'new.yaml']);
      assert.equal(broken.code, 2);
      assert.match(broken.err, /broken\.json: line 2, column \d+: .* Nothing was written\./);
      assert.throws(() => at.read('new.yaml'));
      for (const mark of ['', '\uFEFF']) {
        at.write('broken.json', `${mark}{"basics": {"name": "Imke",}}`);
        assert.match(
          (await at.merit(['import', 'broken.json', '-o', 'new.yaml'])).err,
          /line 1, column 27: /,
          'as editors count',
        );
      }
    });
  });

  describe('inspect', () => {
    const rows = async (kind: string, input: string): Promise<readonly Record<string, unknown>[]> => {
      const { code, out, err } = await at.merit(['inspect', kind], input);
      assert.equal(err, '');
      assert.equal(code, 0);
      return out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    };

    it('says how a bullet reads', async () => {
      const [cut, duty] = await rows('bullet', 'Cut the close from 9 days to 2\nResponsible for the ledger\n');
      assert.deepEqual(Object.keys(cut!), ['text', 'quantified', 'weakOpening', 'tense', 'metrics']);
      assert.equal(cut?.quantified, 'yes');
      assert.equal(cut?.tense, 'past');
      assert.equal(duty?.quantified, 'no');
      assert.equal(duty?.weakOpening, true);
      assert.deepEqual(Object.keys((cut!.metrics as object[])[0]!), ['text', 'kind', 'value', 'unit']);
    });

    it('says how a date reads', async () => {
      assert.deepEqual(await rows('date', 'Oct 2021 – Present\nExpected Jun 2027\nsoonish\n'), [
        {
          text: 'Oct 2021 – Present',
          isDate: true,
          start: '2021-10',
          end: null,
          precision: 'month',
          ongoing: true,
          expected: false,
        },
        {
          text: 'Expected Jun 2027',
          isDate: true,
          start: '2027-06',
          end: null,
          precision: 'month',
          ongoing: false,
          expected: true,
        },
        { text: 'soonish', isDate: false, start: null, end: null, precision: null, ongoing: false, expected: false },
      ]);
    });

    it('says which technologies a text names, and how a claim adds up', async () => {
      const [text] = await rows('technology', 'Moved to Kubernetes and postgres\n');
      assert.deepEqual(Object.keys(text!), ['text', 'mentions']);
      assert.deepEqual(Object.keys((text!.mentions as object[])[0]!), ['written', 'canonical', 'ok']);
      const [claim] = await rows('claim', 'Cut latency by 75% (800 ms to 200 ms)\n');
      assert.deepEqual(Object.keys(claim!), ['text', 'verdict', 'claimed', 'computed']);
      assert.equal(claim?.verdict, 'consistent');
    });

    it('answers one row a line, whatever stands in it', async () => {
      const lines = ['', '  ', 'a\u2028b', 'c\u0085d', '"\\', '\u0000', 'last'];
      for (const kind of ['bullet', 'date', 'technology', 'claim']) {
        const found = await rows(kind, lines.join('\n'));
        assert.deepEqual(
          found.map(({ text }) => text),
          lines,
        );
      }
      assert.deepEqual(
        (await rows('date', '2021\r\n2022\r\n')).map(({ text }) => text),
        ['2021', '2022'],
      );
      assert.deepEqual(await rows('date', ''), []);
    });
  });
});
