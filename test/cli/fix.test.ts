import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { inside } from './support/inside.ts';
import { now, sound } from './support/merit.ts';

const text = `# Imke's profile, kept by hand
basics:
  naem: Imke Roosdorp   # as in the passport
  # the address for recruiters
  emial: "imke@example.org"

work:
  # newest first
  - name: Quayside Bank # a bank
    position: Engineer
    startDate: Oct 2021
    endDate: Present
    highlights: [ "Cut the close by 60%" , 'Moved 38 services' ]
`;

describe('merit fix', () => {
  const at = inside();
  const fix = async (...names: string[]) => await at.merit(['fix', '--now', now, ...names]);

  it('changes what can be changed safely, and not a character more', async () => {
    at.write('profile.yaml', text);
    const { code, out, err } = await fix('profile.yaml');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^profile\.yaml: \d+ edits\n$/);
    const expected = text
      .replace('naem', 'name')
      .replace('emial', 'email')
      .replace('Oct 2021', '2021-10')
      .replace('Present', 'present');
    const after = at.read('profile.yaml').split('\n');
    const changed = expected.split('\n').filter((line, index) => line !== after[index]);
    // Rules about wording may have safe fixes of their own for the highlights.
    assert.deepEqual(
      changed.filter((line) => !line.includes('highlights')),
      [],
    );
    assert.deepEqual(at.read('profile.yaml').match(/#.*/g), text.match(/#.*/g));
  });

  it('has nothing to do the second time', async () => {
    at.write('profile.yaml', text);
    await fix('profile.yaml');
    const once = at.read('profile.yaml');
    const { out } = await fix('profile.yaml');
    assert.equal(out, 'profile.yaml: nothing to fix\n');
    assert.equal(at.read('profile.yaml'), once);
  });

  it('fixes what another fix uncovers', async () => {
    at.write('profile.yaml', 'basics:\n  name: Imke\nwork:\n  - name: Quayside Bank\n    startDaet: Oct 2021\n');
    assert.equal((await fix('profile.yaml')).out, 'profile.yaml: 2 edits\n');
    assert.equal(
      at.read('profile.yaml'),
      'basics:\n  name: Imke\nwork:\n  - name: Quayside Bank\n    startDate: 2021-10\n',
    );
  });

  it('makes one of two fixes of the same words after the other', async () => {
    const before =
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Wrote a Javascript based gateway for 40 shops\n';
    at.write('profile.yaml', before);
    assert.deepEqual(
      [(await fix('profile.yaml')).err, at.read('profile.yaml')],
      ['', before.replace('Javascript based', 'JavaScript-based')],
    );
  });

  it('leaves no finding behind that has a safe fix', async () => {
    at.write('profile.yaml', text);
    await fix('profile.yaml');
    const { out } = await at.check(['--format', 'json', 'profile.yaml']);
    const codes = JSON.parse(out).files[0].diagnostics.map(({ code }: { code: string }) => code);
    for (const code of ['schema.unknown-key', 'date.format', 'schema.syntax']) assert.ok(!codes.includes(code), code);
  });

  it('keeps line ends, byte order mark, mode and link', async () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    at.write('real.yaml', windows);
    chmodSync(at.path('real.yaml'), 0o640);
    symlinkSync('real.yaml', at.path('profile.yaml'));
    assert.equal((await fix('profile.yaml')).code, 0);
    const after = at.read('real.yaml');
    assert.ok(after.startsWith('\uFEFF# Imke'));
    assert.equal(after.split('\r\n').length, windows.split('\r\n').length);
    assert.equal(after.replaceAll('\r\n', '').includes('\n'), false);
    assert.ok(after.includes('  name: Imke'));
    assert.equal(statSync(at.path('real.yaml')).mode & 0o777, 0o640);
    assert.ok(lstatSync(at.path('profile.yaml')).isSymbolicLink());
    assert.deepEqual(readdirSync(at.path('.')).sort(), ['profile.yaml', 'real.yaml'], 'no file is left over');
  });

  it('does not touch a file that has nothing to fix', async () => {
    at.write('profile.yaml', sound);
    const before = statSync(at.path('profile.yaml'), { bigint: true }).mtimeNs;
    assert.equal((await fix('profile.yaml')).out, 'profile.yaml: nothing to fix\n');
    assert.equal(statSync(at.path('profile.yaml'), { bigint: true }).mtimeNs, before);
  });

  it('leaves files alone that are not profiles, or not text', async () => {
    const foreign = 'services:\n  naem: x\n';
    const latin1 = Buffer.from('basics:\n  naem: Jos\xe9\n', 'latin1');
    at.write('foreign/profile.yaml', foreign);
    at.write('latin1/profile.yaml', latin1);
    at.write('profile.yaml', text);
    const { code, err } = await fix('foreign/profile.yaml', 'latin1/profile.yaml', 'missing.yaml', 'profile.yaml');
    assert.equal(code, 2);
    assert.equal(err.trimEnd().split('\n').length, 2);
    assert.equal(at.read('foreign/profile.yaml'), foreign);
    assert.equal(at.read('latin1/profile.yaml'), latin1.toString('utf8'));
    assert.match(at.read('profile.yaml'), /name: Imke/, 'the files after a bad one are fixed');
  });

  it('fixes around a broken entry, and leaves that as it is', async () => {
    const broken = text.replace('name: Quayside Bank # a bank', 'name: "Quayside Bank');
    at.write('profile.yaml', broken);
    assert.equal((await fix('profile.yaml')).code, 0);
    const after = at.read('profile.yaml');
    assert.match(after, /^ {2}name: Imke/m);
    assert.ok(after.includes('  - name: "Quayside Bank\n'));
  });
});
