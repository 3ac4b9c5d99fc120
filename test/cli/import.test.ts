import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { desk } from './support/merit.ts';

const markdown = `# Rosalind Achebe

Paediatric nurse | Leeds, United Kingdom | rosalind.achebe@example.org | +44 113 496 0123

## Experience

### Charge Nurse, St Oswin Children's Hospital
*May 2019 – Present, Leeds*

- Lead a ward of 18 beds and nine nurses a shift.

## Education

**Bachelor of Nursing**, University of Wharfedale (2012 – 2015)
`;

describe('merit import', () => {
  const at = desk();

  it('reads a document, writes a profile and says where it came from', () => {
    at.write('cv.md', markdown);
    const { code, out, err } = at.merit(['import', 'cv.md']);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^profile\.yaml: a profile, from Markdown\./);
    const profile = at.read('profile.yaml');
    assert.match(profile, /name: Rosalind Achebe\n/);
    assert.match(profile, /position: Charge Nurse\n/);
    assert.match(profile, /startDate: 2019-05\n {4}endDate: present\n/);
  });

  it('names the lines that found no place', () => {
    const lines = Array.from({ length: 6 }, (_, at) => `Zwitscher ${'abcdef'[at]}${at}-${at}`);
    at.write('cv.md', markdown.replace('\n## Experience', `\n${lines.join('\n\n')}\n\n## Experience`));
    const { out } = at.merit(['import', 'cv.md']);
    const [, count = ''] = /(\d+) lines found no place/.exec(out) ?? [];
    assert.ok(Number(count) > 4, out);
    assert.match(out, new RegExp(`"Imported": "Zwitscher .*", ".*", ".*", ".*" and ${Number(count) - 4} more\\.`));
  });

  it('names all of four, and of one', () => {
    for (const wanted of [4, 1]) {
      const lines = Array.from({ length: wanted }, (_, at) => `Zwitscher ${'abcd'[at]}${at}-${at}`);
      at.write('cv.md', markdown.replace('\n## Experience', `\n${lines.join('\n\n')}\n\n## Experience`));
      const { out } = at.merit(['import', 'cv.md', '-o', `of-${wanted}.yaml`]);
      assert.match(out, new RegExp(`${wanted} lines? found no place`), out);
      assert.ok(out.includes(`: ${lines.map((line) => `"${line}"`).join(', ')}.`), out);
    }
  });

  it('never overwrites a file', () => {
    at.write('cv.md', markdown);
    at.write('profile.yaml', 'basics: {}\n');
    const { code, err } = at.merit(['import', 'cv.md']);
    assert.equal(code, 2);
    assert.match(err, /exists already/);
    assert.equal(at.read('profile.yaml'), 'basics: {}\n');
  });

  it('reads standard input and answers on standard output', () => {
    const { code, out } = at.merit(['import', '-'], markdown);
    assert.equal(code, 0);
    assert.match(out, /institution: University of Wharfedale/);
    assert.equal(existsSync(at.path('profile.yaml')), false);
  });

  it('reports for programs', () => {
    at.write('cv.md', markdown);
    const report = JSON.parse(at.merit(['import', 'cv.md', '--report', 'json']).out);
    assert.equal(report.version, 1);
    assert.equal(report.kind, 'markdown');
    assert.ok(report.fields > 10);
    assert.deepEqual(report.unplaced, []);
  });

  it('takes the kind from the person', () => {
    at.write('cv.md', markdown);
    assert.equal(JSON.parse(at.merit(['import', 'cv.md', '--from', 'text', '--report', 'json']).out).kind, 'text');
    const { code, err } = at.merit(['import', 'cv.md', '--from', 'papyrus', '-o', 'other.yaml']);
    assert.equal(code, 2);
    assert.match(err, /^merit: --from takes pdf, docx, .*, text, not `papyrus`\.$/m);
    assert.match(
      at.merit(['import', 'gone.md', '--from', 'markdwn']).err,
      /not `markdwn`\. Did you mean `markdown`\?$/m,
    );
  });

  const zip = (names: readonly string[]): Uint8Array => {
    const parts: Buffer[] = [];
    const directory: Buffer[] = [];
    let offset = 0;
    for (const name of names) {
      const local = Buffer.alloc(30 + name.length);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(name.length, 26);
      local.write(name, 30);
      const central = Buffer.alloc(46 + name.length);
      central.writeUInt32LE(0x02014b50, 0);
      central.writeUInt16LE(name.length, 28);
      central.writeUInt32LE(offset, 42);
      central.write(name, 46);
      parts.push(local);
      directory.push(central);
      offset += local.length;
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(names.length, 10);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, ...directory, end]);
  };

  const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['nothing.pdf', '', /empty/],
    ['notes.pdf', 'only a note', /not a PDF/],
    ['cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog', /damaged or cut off/],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /old Word \(\.doc\).*save it as \.docx/],
    ['rich.rtf', '{\\rtf1 Hello}', /Rich Text/],
    ['photo.png', Buffer.from('89504e470d0a1a0a', 'hex'), /image/],
    ['letter.docx', 'not a zip', /no Word document/],
    ['torn.docx', Buffer.from('504b0304140000000800', 'hex'), /damaged or cut off/],
    ['evil.zip', zip(['linkedin/Profile.csv', '../../etc/Profile.csv']), /lead out of its folder/],
    ['holiday.zip', zip(['linkedin/Menu.csv']), /no LinkedIn data export/],
    [
      'noise.bin',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
      /neither text nor a kind/,
    ],
    ['huge.txt', Buffer.alloc(50_000_000, 'a'), /50 MB; Merit reads up to 30 MB/],
  ];
  for (const [name, content, why] of bad)
    it(`refuses ${name} in one line and writes nothing`, () => {
      at.write(name, content);
      const { code, out, err } = at.merit(['import', name]);
      assert.equal(code, 2, out);
      assert.match(err, why);
      assert.equal(err.trim().split('\n').length, 1, err);
      assert.equal(existsSync(at.path('profile.yaml')), false);
    });

  it('reads a text with a few strange characters in it, and none with many', () => {
    const letter = `Ottilie Brandvold\nottilie@brandvold.example\n\nExperience\n${'Cook, Fjordlinjen, 2019 - 2021\n'.repeat(50)}`;
    const torn = (share: number): string => letter + '\u0001'.repeat(Math.round(letter.length * share));
    at.write('worn.txt', torn(0.004));
    assert.equal(at.merit(['import', 'worn.txt', '-o', 'worn.yaml']).code, 0);
    at.write('torn.txt', torn(0.008));
    assert.match(at.merit(['import', 'torn.txt', '-o', 'torn.yaml']).err, /neither text nor a kind/);
  });

  it('refuses a folder and a file that is not there', () => {
    assert.match(at.merit(['import', '.']).err, /folder/);
    assert.match(at.merit(['import', 'gone.pdf']).err, /no such file/);
  });

  it('reads text in UTF-16, with a byte order mark, and in Latin-1', () => {
    for (const bytes of [
      Buffer.from(`\uFEFF${markdown}`, 'utf16le'),
      Buffer.from(`\uFEFF${markdown}`),
      Buffer.from(markdown, 'utf16le'),
    ])
      assert.match(at.merit(['import', '-'], bytes).out, /name: Rosalind Achebe/);
    assert.match(
      at.merit(['import', '-'], Buffer.from('# Zoé Lefèvre\n\n## Langues\n\n- Français\n', 'latin1')).out,
      /name: Zoé Lefèvre/,
    );
  });
});
