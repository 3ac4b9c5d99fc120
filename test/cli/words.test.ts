import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { closest } from '../../server/src/cli/closest.ts';
import { pagesToFit, tellFit } from '../../server/src/cli/fitted.ts';
import { visible } from '../../server/src/cli/formats.ts';
import { fileError } from '../../server/src/cli/output.ts';
import { placePath, placeUri } from '../../server/src/cli/place.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import type { LayoutChange } from '../../server/src/core/render/fit.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import type { Fit } from '../../server/src/typesetter/fit.ts';
import { inside } from './support/inside.ts';
import { sound } from './support/merit.ts';

describe('what went wrong with a file', () => {
  for (const [code, words] of [
    ['ENOENT', 'there is no such file'],
    ['EACCES', 'it may not be read or written with your permissions'],
    ['EPERM', 'it may not be read or written with your permissions'],
    ['EISDIR', 'it is a folder'],
    ['ENOTDIR', 'part of the path is not a folder'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['EFBIG', 'the disk takes no file this large'],
    ['ELOOP', 'links lead round in a circle'],
    ['ENAMETOOLONG', 'its name is too long'],
    ['EMFILE', 'too many files are open'],
    ['EEXIST', 'it exists already, and --no-clobber was asked for'],
    ['EIO', 'EIO'],
  ] as const)
    it(`is said in words, and else by its code: ${code}`, () => {
      const error = Object.assign(new Error('open failed'), { code });
      assert.equal(fileError('cv/profile.yaml', error).message, `cv/profile.yaml: ${words}`);
    });

  it('is what the error says where it has no code', () => {
    assert.equal(fileError('a.yaml', new Error('gone off')).message, 'a.yaml: gone off');
    assert.equal(fileError('a.yaml', 'gone off').message, 'a.yaml: gone off');
  });
});

describe('how many pages to fit on', () => {
  it('is a number of one or two digits', () => {
    for (const [asked, pages] of [
      ['1', 1],
      ['9', 9],
      ['10', 10],
      ['99', 99],
      [undefined, null],
    ] as const)
      assert.equal(pagesToFit(asked), pages);
    for (const asked of ['', '0', '01', '100', '1 ', '1.0', '+1'])
      assert.throws(() => pagesToFit(asked), /--fit takes/);
  });

  const bullet = 'Closed the books of forty branches within two days of the end of the month';
  const text = `work:\n  - name: Quayside Bank\n    highlights:\n      - ${bullet}\n      - Baked 9 pies\n`;
  const document = readDocument(text);
  const model = toRenderModel(plainProfile(document));
  const pieces = model.sections[0]!.entries[0]!.blocks;
  const told = (fit: object, pages = 2): string => {
    let said = '';
    const output = {
      out: () => assert.fail('nothing goes to standard output'),
      err: (words: string) => {
        said += words;
      },
      colour: false,
    };
    tellFit('profile.yaml', document, { model: { ...model, maxPages: pages }, ...fit } as Fit, output);
    return said;
  };
  const change: LayoutChange = { density: 0.8, margins: null, size: null };

  it('is reached with what is written under meta.render, or as it is', () => {
    assert.equal(told({ fits: true, change: null }), '');
    assert.equal(
      told({ fits: true, change }),
      'profile.yaml: fits on 2 pages with density: 0.8 under `meta.render`.\n',
    );
    assert.equal(
      told({ fits: true, change: { ...change, margins: 14, size: 9 } }, 1),
      'profile.yaml: fits on 1 page with density: 0.8, margins: 14, size: 9 under `meta.render`.\n',
    );
  });

  it('is missed by so many lines, and eight bullets are named that could go', () => {
    const missed = (lines: number, count: number) =>
      told({ fits: false, change, lines, cut: Array.from({ length: count }, () => pieces[1]) });
    assert.equal(missed(1, 0), 'profile.yaml: 1 line too many for 2 pages, even with density: 0.8.\n');
    assert.equal(
      missed(2, 1),
      'profile.yaml: 2 lines too many for 2 pages, even with density: 0.8.\nprofile.yaml:5: could go: “Baked 9 pies”\n',
    );
    assert.equal(missed(9, 8).match(/could go/g)?.length, 8);
    assert.equal(missed(9, 9).match(/could go/g)?.length, 8);
  });

  it('names a long bullet by its first seventy characters', () => {
    assert.ok(bullet.length > 70);
    assert.match(
      told({ fits: false, change, lines: 1, cut: [pieces[0]] }),
      new RegExp(`^profile\\.yaml:4: could go: “${bullet.slice(0, 70).trimEnd()}…”$`, 'm'),
    );
    const exact = { ...pieces[0]!, runs: [{ text: 'x'.repeat(70) }] };
    assert.match(told({ fits: false, change, lines: 1, cut: [exact] }), /“x{70}”/);
  });
});

describe('a name that was probably meant', () => {
  it('is two letters away at most, and less than half of the name', () => {
    for (const [written, names, meant] of [
      ['clasic', ['classic', 'modern'], 'classic'],
      ['classci', ['classic', 'modern'], 'classic'],
      ['clssc', ['classic'], 'classic'],
      ['clss', ['classic'], null],
      ['mdt', ['md', 'txt'], 'md'],
      ['xy', ['md'], null],
      ['--fi', ['--fit', '--to'], '--fit'],
      ['--xx', ['--to'], null],
      ['txd', ['txt', 'md'], 'txt'],
    ] as const)
      assert.equal(closest(written, names), meant, written);
  });
});

describe('signs that a terminal would obey', () => {
  it('are shown by their numbers', () => {
    assert.equal(visible('a\u0000b\u001b[31m\u007f\u009fé\n'), 'a\\x00b\\x1b[31m\\x7f\\x9fé\\x0a');
  });
});

describe('the place of a file in a report', () => {
  const at = inside();
  it('counts from the repository, and is left as it is outside of it', () => {
    for (const folder of ['repository/cv', 'repository2', 'other']) mkdirSync(at.path(folder), { recursive: true });
    process.chdir(at.path('repository/cv'));
    const of = (path: string): string => placePath(path, at.path('repository'));
    assert.equal(of('./profile.yaml'), 'cv/profile.yaml');
    assert.equal(of('../profile.yaml'), 'profile.yaml');
    assert.equal(of('../../repository2/profile.yaml'), '../../repository2/profile.yaml');
    assert.equal(of('..profile.yaml'), 'cv/..profile.yaml');
    assert.equal(of('..'), '..');
    assert.equal(of(at.path('other/profile.yaml')), at.path('other/profile.yaml'));
    assert.equal(placePath('./a/../profile.yaml', ''), 'profile.yaml');
    assert.equal(placePath('./profile.yaml', at.path('gone')), 'profile.yaml');
  });

  it('is the same through a link', () => {
    mkdirSync(at.path('repository/cv'), { recursive: true });
    symlinkSync(at.path('repository'), at.path('link'));
    process.chdir(at.path('link/cv'));
    assert.equal(placePath('profile.yaml', at.path('link')), 'cv/profile.yaml');
    assert.equal(placePath('profile.yaml', at.path('repository')), 'cv/profile.yaml');
  });

  it('is an address with its signs escaped', () => {
    assert.equal(placeUri('my cv/ü%.yaml'), 'my%20cv/%C3%BC%25.yaml');
    assert.match(placeUri('/home/ada/my cv.yaml'), /^file:\/\/\/home\/ada\/my%20cv\.yaml$/);
  });
});

describe('a finding in SARIF', () => {
  const at = inside();
  const of = async (text: string) => {
    at.write('profile.yaml', text);
    const { runs } = JSON.parse((await at.check(['profile.yaml', '--format', 'sarif'])).out);
    return runs[0].results as readonly {
      ruleId: string;
      level: string;
      partialFingerprints: { primaryLocationLineHash: string };
      locations: readonly { physicalLocation: { region: object } }[];
    }[];
  };

  it('is the same finding however its line is indented and its words are spaced', async () => {
    const text = 'basics:\n  name: Imke Roosdorp\n  labl: Engineer of sites\n';
    const print = async (changed: string) => {
      const found = (await of(changed)).find(({ ruleId }) => ruleId === 'schema.unknown-key');
      return found?.partialFingerprints.primaryLocationLineHash;
    };
    const first = await print(text);
    assert.match(first ?? '', /^[0-9a-f]{16}:1$/);
    for (const same of [
      text.replaceAll('\n  ', '\n      '),
      text.replace('labl: ', 'labl:    '),
      text.replace('of sites', 'of sites   '),
      text.replaceAll('\n', '\r\n'),
    ])
      assert.equal(await print(same), first, JSON.stringify(same));
    assert.notEqual(await print(text.replace('sites', 'roofs')), first);
  });

  it('has a level for each severity, and its place from one on', async () => {
    at.write('.meritrc.yaml', 'rules.preset: standard\n');
    const found = await of(
      `${sound}  - name: Quayside Bank\n    startDate: 2021-13\n    endDate: Present\n    labl: x\n`,
    );
    const levels = new Map(found.map(({ ruleId, level }) => [ruleId, level]));
    assert.equal(levels.get('date.invalid'), 'error');
    assert.equal(levels.get('schema.unknown-key'), 'warning');
    assert.equal(levels.get('date.format'), 'note');
    const at13 = found.find(({ ruleId }) => ruleId === 'date.invalid')!;
    assert.deepEqual(at13.locations[0]!.physicalLocation.region, {
      startLine: 13,
      startColumn: 16,
      endLine: 13,
      endColumn: 23,
    });
  });
});
