import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { inside } from './support/inside.ts';
import { flawed, now, sound } from './support/merit.ts';

describe('merit render', () => {
  const at = inside();

  it('writes the pages beside the profile, or into a folder', async () => {
    at.write('profile.yaml', sound);
    const { code, out, err } = await at.merit(['render', 'profile.yaml']);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.equal(out, 'profile.pdf\n');
    assert.ok(at.read('profile.pdf').startsWith('%PDF-'));
    assert.equal((await at.merit(['render', 'profile.yaml', '--to', 'json,pdf', '-o', 'out/deep'])).code, 0);
    assert.ok(existsSync(at.path('out/deep/profile.pdf')));
    assert.equal(JSON.parse(at.read('out/deep/profile.json')).basics.name, 'Imke Roosdorp');
  });

  it('takes a design that is for one of several files', async () => {
    at.write('profile.yaml', sound);
    const { code, err } = await at.merit(['render', 'profile.yaml', '--to', 'pdf,json', '--template', 'modern']);
    assert.deepEqual([code, err], [0, '']);
  });

  it('says at its line what does not fit the limit of pages, and what the fonts cannot draw', async () => {
    const highlights = Array.from({ length: 70 }, (_, index) => `      - Moved crane ${index + 1} to the new quay\n`);
    const work = `work:\n  - name: Harbour\n    position: Rigger\n    startDate: 2020-01\n    highlights:\n${highlights.join('')}`;
    at.write(
      'profile.yaml',
      `meta: { render: { maxPages: 1 } }\nbasics:\n  name: Imke Roosdorp\n  label: 王芳\n${work}`,
    );
    const { code, out, err } = await at.merit(['render', 'profile.yaml']);
    assert.deepEqual([code, out], [1, 'profile.pdf\n'], 'letters are missing');
    assert.match(err, /^profile\.yaml:4: .*merit-fonts-world/m);
    assert.match(
      err,
      /^profile\.yaml:\d+: Page 2 starts here: \d+ lines more than the one page that `maxPages` allows\.$/m,
    );
  });

  it('writes to standard output', async () => {
    at.write('profile.yaml', sound);
    const { code, out } = await at.merit(['render', 'profile.yaml', '--to', 'md', '-o', '-']);
    assert.deepEqual([code, out.split('\n')[0]], [0, '# Imke Roosdorp']);
    assert.match((await at.merit(['render', 'profile.yaml', '--to', 'pdf', '-o', '-'])).out, /^%PDF-/);
    assert.equal((await at.merit(['render', 'profile.yaml', '--to', 'md,txt', '-o', '-'])).code, 2);
    assert.equal(existsSync(at.path('-')), false);
  });

  it('writes texts beside the pages', async () => {
    at.write('profile.yaml', sound);
    const { code, out, err } = await at.merit(['render', 'profile.yaml', '--to', 'txt, md']);
    assert.deepEqual([code, out, err], [0, 'profile.txt\nprofile.md\n', '']);
    assert.match(at.read('profile.txt'), /^Imke Roosdorp\nSite reliability engineer\n/);
    assert.match(at.read('profile.md'), /^# Imke Roosdorp\n/);
    assert.equal((await at.merit(['render', 'profile.yaml', '--to', 'all'])).code, 0);
    assert.ok(existsSync(at.path('profile.pdf')) && existsSync(at.path('profile.json')));
    // A Word document is a ZIP file.
    assert.match(at.read('profile.docx'), /^PK/);
  });

  it('draws the dates on one axis, which is no page to send', async () => {
    at.write('profile.yaml', sound);
    const { code, out, err } = await at.merit(['render', 'profile.yaml', '--to', 'timeline', '--now', now]);
    assert.deepEqual([code, out, err], [0, 'profile.svg\n', '']);
    assert.match(at.read('profile.svg'), /<title id="mt-title">Timeline of Imke Roosdorp<\/title>/);
    assert.doesNotMatch((await at.merit(['render', 'profile.yaml', '--to', 'all'])).out, /svg/);
    assert.equal((await at.merit(['render', 'profile.yaml', '-o', 'dates.svg'])).out, 'dates.svg\n');
    at.write('profile.yaml', 'basics: { name: Imke Roosdorp }\n');
    assert.match((await at.merit(['render', 'profile.yaml', '--to', 'timeline'])).err, /no entry with dates/);
  });

  it('writes a form once, however often it is asked for', async () => {
    at.write('profile.yaml', sound);
    assert.equal((await at.merit(['render', 'profile.yaml', '--to', 'txt,md,txt'])).out, 'profile.txt\nprofile.md\n');
  });

  it('names the first bullets that could go where no readable page holds all', async () => {
    const bullets = Array.from(
      { length: 90 },
      (_, index) => `      - Closed the books of branch ${index} within two days of the end of its month\n`,
    );
    at.write(
      'profile.yaml',
      `basics:\n  name: Imke Roosdorp\nwork:\n  - name: Quayside Bank\n    startDate: 2019-01\n    highlights:\n${bullets.join('')}  - name: Havnecafé\n    startDate: 2015-08\n    endDate: 2018-12\n    highlights: [Baked 40 loaves, Baked 12 cakes, Baked 9 pies]\n`,
    );
    const { err } = await at.merit(['render', 'profile.yaml', '--fit', '1']);
    assert.match(
      err,
      /^profile\.yaml: \d+ lines too many for 1 page, even with density: \S+, margins: \S+, size: \S+\.$/m,
    );
    // The oldest job first, of which one is kept.
    const named = [...err.matchAll(/^profile\.yaml:\d+: could go: “(\w+)/gm)].map(([, word]) => word);
    assert.deepEqual(named, ['Baked', 'Baked', ...Array.from({ length: 6 }, () => 'Closed')]);
    for (const pages of ['0', 'one', '100'])
      assert.match(
        (await at.merit(['render', 'profile.yaml', '--fit', pages])).err,
        /--fit takes a number of pages such as 1/,
      );
  });

  it('reads the pages of a template of one\u2019s own back, and names what programs do not find in its place', async () => {
    const earlier = '  - name: Halden Freight\n    position: Operator\n    startDate: 2018-01\n    endDate: 2021-09\n';
    at.write('profile.yaml', `${sound}${earlier}meta:\n  render:\n    template: ./apart.typ\n`);
    const page = (entry: string, behind: string) => `#import "/lib.typ": *
#show: pages.with(design())
#name-of(design(), 20pt)
#contacts-of(design(), 6pt)
#for section in profile.sections {
for entry in section.entries { ${entry} }
${behind}
}
`;
    const names = 'say(entry.detail); linebreak(); say(entry.title); linebreak()';
    const told = 'list(..entry.blocks.map(it => say(it)))';
    const found = async () =>
      JSON.parse(
        (await at.merit(['check', 'profile.yaml', '--layout', '--format', 'json'])).out,
      ).files[0].diagnostics.filter(({ code }: { code: string }) => code === 'layout.parse');
    at.write('apart.typ', page(`${names}; say(entry.dates); ${told}`, ''));
    assert.deepEqual(await found(), []);
    at.write('apart.typ', page(`${names}; ${told}`, 'for entry in section.entries { say(entry.dates); linebreak() }'));
    assert.ok(
      (await found()).length > 0 && (await found()).every(({ message }: { message: string }) => /\d{4}/.test(message)),
      'dates are named',
    );
    assert.match((await found())[0].pointer, /^\/work\/\d\/startDate$/);
  });

  it('takes the name of the only file, whose folder must be there', async () => {
    at.write('profile.yaml', sound);
    at.write('there/old.md', 'old');
    assert.equal((await at.merit(['render', 'profile.yaml', '-o', 'there/old.md'])).out, 'there/old.md\n');
    assert.match(at.read('there/old.md'), /^# Imke Roosdorp\n/);
    assert.equal((await at.merit(['render', 'profile.yaml', '--to', 'txt', '-o', 'Imke.TXT'])).code, 0);
    assert.ok(existsSync(at.path('Imke.TXT')));
    at.write('folder.pdf/kept', '');
    assert.equal(
      (await at.merit(['render', 'profile.yaml', '--to', 'txt', '-o', 'folder.pdf'])).out,
      'folder.pdf/profile.txt\n',
    );
    const refused: readonly (readonly [readonly string[], string])[] = [
      [['-o', 'nowhere/cv.md'], 'nowhere/cv.md: there is no folder nowhere.'],
      [['--to', 'txt', '-o', 'cv.md'], '-o cv.md: this ends in .md, and --to asks for txt.'],
      [['--to', 'txt,md', '-o', 'cv.md'], '-o cv.md: 2 files need a folder; name one.'],
      [['--to', 'rtf'], '--to takes pdf, docx, html, md, txt, json or all, and timeline; `rtf` is not one of them.'],
      [['-o', 'there/old.md', '--no-clobber'], 'there/old.md: it exists already, and --no-clobber was asked for'],
    ];
    for (const [args, why] of refused)
      assert.deepEqual(await at.merit(['render', 'profile.yaml', ...args]), {
        code: 2,
        out: '',
        err: `merit: ${why}\n`,
      });
    assert.deepEqual(readdirSync(at.path('there')), ['old.md'], 'nothing half written is left');
  });

  it('writes over its own files, but not when asked not to', async () => {
    at.write('profile.yaml', sound);
    at.write('profile.json', 'mine');
    const kept = await at.merit(['render', '--to', 'json', '--no-clobber', 'profile.yaml']);
    assert.equal(kept.code, 2);
    assert.match(kept.err, /^merit: profile\.json: it exists already, and --no-clobber was asked for\n$/);
    assert.equal(at.read('profile.json'), 'mine');
    assert.equal((await at.merit(['render', '--to', 'json', 'profile.yaml'])).code, 0);
    assert.notEqual(at.read('profile.json'), 'mine');
  });

  it('never writes over the profile itself', async () => {
    const resume = JSON.stringify({ basics: { name: 'Imke Roosdorp' }, extra: [1] });
    at.write('resume.json', resume);
    const { code, err } = await at.merit(['render', '--to', 'json', 'resume.json']);
    assert.equal(code, 2);
    assert.match(err, /^merit: resume\.json: this is the profile itself\./);
    assert.equal(at.read('resume.json'), resume);
  });

  it('renders what it can of a broken profile, and says what is missing', async () => {
    at.write('profile.yaml', flawed.replace('name: Quayside Bank', 'name: "Quayside Bank'));
    const { code, out, err } = await at.merit(['render', '--to', 'json', 'profile.yaml']);
    assert.equal(code, 1);
    assert.equal(out, 'profile.json\n');
    assert.match(err, /^profile\.yaml:\d+: \S/m);
    assert.equal(JSON.parse(at.read('profile.json')).basics.name, 'Imke Roosdorp');
  });

  it('says what is not on the pages, and ends with 1', async () => {
    at.write('profile.yaml', sound.replace('    endDate: present', '    endDate: present\n    mood: good'));
    const { code, out, err } = await at.merit(['render', 'profile.yaml']);
    assert.deepEqual([code, out], [1, 'profile.pdf\n']);
    assert.match(err, /^profile\.yaml:10: `mood` is not part of the format, so it is not rendered/);
    const kept = await at.merit(['render', 'profile.yaml', '--to', 'json']);
    assert.deepEqual([kept.code, kept.err], [0, '']);
    assert.equal(JSON.parse(at.read('profile.json')).work[0].mood, 'good');
  });

  it('counts the keys of other tools in JSON Resume, and ends with 0', async () => {
    at.write('resume.json', JSON.stringify({ basics: { name: 'Imke Roosdorp', pronouns: 'she' }, work: [] }));
    const { code, err } = await at.merit(['render', 'resume.json']);
    assert.deepEqual([code, err], [0, 'resume.json: 1 key of other tools is not on the pages.\n']);
  });

  it('knows the templates there are', async () => {
    at.write('profile.yaml', sound);
    for (const [name, why] of [
      ['zzz', /there is no template `zzz`\. There are: classic, modern, /],
      ['clasic', /Did you mean `classic`\?/],
      ['./mine.typ', /there is no template `\.\/mine\.typ` beside the profile/],
    ] as const) {
      const { code, err } = await at.merit(['render', 'profile.yaml', '--template', name]);
      assert.equal(code, 2);
      assert.match(err, why);
    }
  });

  it('says which template, font or locale of the profile it does not know, where it matters', async () => {
    const render = 'meta:\n  render:\n    template: clasic\n    font: Quill\n    locale: qx\n';
    at.write('profile.yaml', `${sound}${render}`);
    const first = sound.split('\n').length + 2;
    const lines = ['`clasic` is no template', '`Quill` is no font', '`qx` is no language'].map(
      (what, index) => [first + index, what] as const,
    );
    for (const [args, said] of [
      [['--to', 'html'], lines],
      [['--to', 'html', '--template', 'modern'], lines.slice(1)],
      [['--to', 'md'], lines.slice(2)],
      [['--to', 'json'], []],
    ] as const) {
      const { code, err } = await at.merit(['render', 'profile.yaml', ...args]);
      assert.equal(code, said.length > 0 ? 1 : 0, args.join(' '));
      const told = err.trim().split('\n').filter(Boolean);
      assert.equal(told.length, said.length, err);
      for (const [index, [line, what]] of said.entries())
        assert.ok(told[index]!.startsWith(`profile.yaml:${line}: ${what}`), err);
    }
  });

  it('says in a line why it cannot write or read', async () => {
    at.write('profile.yaml', sound);
    at.write('foreign.yaml', 'services: {}\nvolumes: {}\n');
    const calls: readonly (readonly [readonly string[], RegExp])[] = [
      [['profile.yaml', '-o', '/proc/merit/out'], /^merit: \/proc\/merit\/out\/profile\.json: [^\n]+\n$/],
      [['profile.yaml', '-o', 'profile.yaml/out'], /part of the path is not a folder/],
      [['missing.yaml'], /there is no such file/],
      [['foreign.yaml'], /does not look like a profile/],
    ];
    for (const [args, why] of calls) {
      const { code, err } = await at.merit(['render', '--to', 'json', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, why);
      assert.doesNotMatch(err, /\n.*\n/, 'one line');
    }
  });
});
