import assert from 'node:assert/strict';
import { convertAction } from '../../../server/src/core/features/convertAction.ts';
import { designOf } from '../../../server/src/core/features/design.ts';
import { documentLinks } from '../../../server/src/core/features/documentLinks.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { inlayHints } from '../../../server/src/core/features/inlayHints.ts';
import { references } from '../../../server/src/core/features/names/references.ts';
import { rename } from '../../../server/src/core/features/names/rename.ts';
import { refactorings } from '../../../server/src/core/features/refactor/index.ts';
import { groupRoles } from '../../../server/src/core/features/refactor/roles.ts';
import { symbols } from '../../../server/src/core/features/symbols.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { today } from '../support/check.ts';
import { items, labels } from '../support/completing.ts';
import { cursor } from '../support/marked.ts';
import { applied, refactored } from '../support/refactored.ts';

const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

describe('the outline says', () => {
  const named = (name: string): readonly string[] =>
    symbols(readDocument(`projects:\n  - name: ${name}\n`)).flatMap(({ children }) =>
      (children ?? []).map((one) => one.name),
    );

  it('names of up to eighty letters whole, on one line', () => {
    assert.deepEqual(named('x'.repeat(80)), ['x'.repeat(80)]);
    assert.deepEqual(named('x'.repeat(81)), [`${'x'.repeat(79)}…`]);
    assert.deepEqual(named('>-\n      A map\n\n      of the   quay'), ['A map of the quay']);
  });
});

describe('a hint of a change', () => {
  const hints = (highlight: string): readonly string[] =>
    inlayHints(readDocument(`work:\n  - name: Lind\n    highlights:\n      - ${highlight}\n`), all, today).map(
      ({ label }) => String(label),
    );
  for (const [highlight, said] of [
    ['Cut the wait from 40 to 10 minutes', ['75% less']],
    ['Took the wait from 40 minutes to 10 minutes', ['75% less']],
    ['Moved from 40 people to 10', []],
    ['Went from 4 to 12', []],
    ['Grew the team from 4 to 12 cooks', ['3 times as much']],
    ['Raised the share from 40% to 41%', ['1 percentage point more']],
    ['Cut the share from 41% to 40%', ['1 percentage point less']],
    ['Cut the share from 50% to 40%', ['10 percentage points less']],
    ['Raised the share from 40% to 50%', ['10 percentage points more']],
    ['Raised sales from 40 to 79 boxes', ['97.5% more']],
    ['Raised sales from 40 to 80 boxes', ['2 times as much']],
  ] as const)
    it(`of "${highlight}" is ${said.join() || 'none'}`, () => assert.deepEqual(hints(highlight), said));
});

describe('proposals', () => {
  it('say what a comment silences', () => {
    const found = items('# merit-ig|\nbasics:\n  name: Ada\n').map(({ label, detail }) => `${label}: ${detail}`);
    assert.deepEqual(found, [
      'merit-ignore-next-line: silences rules about the line below',
      'merit-ignore-file: silences rules in this file',
    ]);
  });

  it('are fields of study on one line each', () => {
    const found = labels('education:\n  - area: |\n');
    assert.ok(found.includes('Artificial Intelligence') && found.includes('Information Systems'));
    for (const label of found) assert.match(label, /^\S+(?: \S+)*$/);
  });

  it('are who issues a certificate, however its name is written', () => {
    // Where nobody is known, all are offered.
    for (const [name, issuer] of [
      ['terraform associate', 'HashiCorp'],
      ['Vault Associate', 'HashiCorp'],
      ['Vault Associates', 'Amazon Web Services'],
      ['oscp', 'OffSec'],
      ['offensive security web expert', 'OffSec'],
      ['aws solutions architect', 'Amazon Web Services'],
      ['Google Cloud Engineer', 'Google Cloud'],
      ['google analytics', 'Google'],
      ['SAP Consultant', 'SAP'],
      ['Sap tapping', 'Amazon Web Services'],
      ['GRE', 'ETS'],
      ['CKAD', 'Cloud Native Computing Foundation'],
      ['itil foundation', 'PeopleCert'],
      ['PRINCE 2', 'PeopleCert'],
      ['PSM I', 'Scrum.org'],
      ['PSPO', 'Scrum.org'],
      ['DALF C1', 'France Éducation international'],
      ['Food hygiene', 'Amazon Web Services'],
    ] as const)
      assert.equal(labels(`certificates:\n  - name: ${name}\n    issuer: |\n`)[0], issuer, name);
  });

  it('are employers and positions that the profile has elsewhere, each once, and not those of other things', () => {
    const profile = `basics:
  label: Cook
work:
  - name: Lind
    position: Cook
    startDate: 2020
  - name: Strand
    position: Baker
    startDate: 2018
volunteer:
  - organization: Food Bank
    position: Driver
    startDate: 2018
education:
  - institution: Bakers' School
    startDate: 2010
`;
    assert.deepEqual(labels(`${profile}stories:\n  - work: |\n`).slice(0, 3).sort(), ['Food Bank', 'Lind', 'Strand']);
    const positions = labels(profile.replace('position: Baker', 'position: |'));
    assert.equal(positions.filter((label) => label === 'Cook').length, 1);
    assert.ok(positions.includes('Driver'));
  });

  it('are no more than twenty technologies of one’s own', () => {
    const own = Array.from({ length: 30 }, (_, at) => `zzq${String.fromCharCode(97 + (at % 26))}${at}`);
    const found = labels(
      `skills:\n  - name: Own\n    keywords: [${own.join(', ')}]\n  - name: More\n    keywords: [zzq|]\n`,
    );
    assert.ok(found.filter((label) => label.startsWith('zzq')).length <= 20);
  });
});

describe('a refactoring', () => {
  it('is offered in profiles alone', () => {
    const text = 'services:\n  web:\n    image: nginx\n    ports: [80, 443]\n';
    const compose = readDocument(text);
    for (let line = 0; line < 4; line++)
      assert.deepEqual(
        refactorings(compose, { line, character: 6 }, { uri: 'file:///a.yaml', today, only: undefined }),
        [],
      );
  });

  it('makes one job of neighbours with one employer, the cursor’s alone', () => {
    const job = (name: string, position: string, year: number): string =>
      `  - name: ${name}\n    position: ${position}\n    startDate: ${year}\n    endDate: ${year + 1}\n`;
    const work = `work:\n${job('Lind', 'Chef', 2022)}${job('Lind', 'Cook', 2020)}${job('Strand', 'Baker', 2018)}${job('Lind', 'Help', 2016)}`;
    const grouped = refactored(groupRoles, work.replace('Cook', 'Co|ok'))!;
    assert.equal(grouped.match(/name: Lind/g)?.length, 2);
    assert.equal(grouped.match(/roles:/g)?.length, 1);
    assert.equal(refactored(groupRoles, work.replace('Baker', 'Bak|er')), null);
    assert.equal(refactored(groupRoles, work.replace('Help', 'He|lp')), null);
    const forms = (one: string, other: string) =>
      refactored(groupRoles, `work:\n${job(one, 'Ch|ef', 2022)}${job(other, 'Cook', 2020)}`);
    assert.match(forms('Lind', 'Lind GmbH')!, /name: Lind GmbH\n/);
    assert.match(forms('Lind Ltd.', 'Lind')!, /name: Lind Ltd\.\n/);
    assert.equal(forms('Lind', 'Strand'), null);
  });
});

describe('an employer', () => {
  const renamed = (marked: string, name: string): string => {
    const { text, position } = cursor(marked);
    return applied(text, rename(readDocument(text), position, name) ?? []);
  };
  const work = (name: string, summary: string): string =>
    `basics:\n  name: Ada\n  summary: ${summary}\nwork:\n  - name: ${name}\n    position: Engineer\n`;

  it('that is called like a technology is renamed in sentences, unless a longer name holds it', () => {
    assert.match(renamed(work('|GitLab', 'Engineer at GitLab since 2020.'), 'Quay'), /Engineer at Quay since/);
    assert.match(renamed(work('|Google', 'Runs Google Cloud at Google.'), 'Quay'), /Runs Google Cloud at Quay\./);
  });

  it('keeps what joins its legal form', () => {
    for (const [name, said, to, becomes] of [
      ['Quay & Co. KG', 'At Quay & Co. KG for years.', 'Elm', 'At Elm for years.'],
      ['Quay GmbH & Co. KG', 'At Quay for years.', 'Elm AG', 'At Elm for years.'],
      ['Quay Ltd', 'At Quay for years.', 'Elm Ltd', 'At Elm for years.'],
      ['Quay', 'At Quay Ltd for years.', 'Elm', 'At Elm Ltd for years.'],
      ['"Quay Ltd "', 'At Quay for years.', 'Elm Ltd', 'At Elm for years.'],
    ] as const)
      assert.equal(/summary: (.*)/.exec(renamed(work(name.replace('Quay', 'Q|uay'), said), to))?.[1], becomes, name);
  });

  it('has no places where nothing is named', () => {
    const { text, position } = cursor('basics:\n  na|me: Ada\n');
    assert.deepEqual(references(readDocument(text), position, { uri: 'file:///a.yaml', declarations: true }), []);
  });
});

describe('a link', () => {
  const links = (profile: string): readonly string[] =>
    documentLinks(readDocument(`basics:\n  profiles:\n    - ${profile}\n`)).map(({ target }) => String(target));
  it('leads to a user of a network that is known, with or without a mark before the name', () => {
    assert.deepEqual(links('network: GitHub\n      username: ada'), ['https://github.com/ada']);
    assert.deepEqual(links("network: ' github '\n      username: '@ada'"), ['https://github.com/ada']);
    assert.deepEqual(links('username: ada'), []);
    assert.deepEqual(links('network: GitHub'), []);
    assert.deepEqual(links('network: constructor\n      username: ada'), []);
    assert.deepEqual(links('network: GitHub\n      username: ada lind'), []);
  });
});

describe('the look of the pages', () => {
  it('has its font by the name that people choose it by', () => {
    const font = (written: string | undefined) =>
      designOf(
        toRenderModel({ basics: { name: 'Ada' }, meta: { render: written === undefined ? {} : { font: written } } }),
      ).font;
    assert.equal(font(undefined), null);
    const { fonts } = designOf(toRenderModel({}));
    for (const name of fonts) {
      assert.equal(font(name), name);
      assert.equal(font(name.toLowerCase()), name);
    }
  });
});

describe('a profile made of another file', () => {
  it('is written at the beginning of a new file', () => {
    const [action] = convertAction({ text: 'basics: {}\n', notes: [] }, 'file:///a/cv.yaml');
    assert.deepEqual(action?.edit?.documentChanges, [
      { kind: 'create', uri: 'file:///a/cv.profile.yaml' },
      {
        textDocument: { uri: 'file:///a/cv.profile.yaml', version: null },
        edits: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'basics: {}\n' },
        ],
      },
    ]);
  });
});

describe('a hover', () => {
  const covered = (marked: string): string => {
    const { text, position } = cursor(marked);
    const found = hover(readDocument(text), position, { today, problems: [] });
    const { start, end } = found!.range!;
    return text.split('\n')[start.line]!.slice(start.character, end.character);
  };
  it('covers the key where it is on a key, and the value where it is on one', () => {
    assert.equal(
      covered(
        'basics:\n  ci|ty: Leeds\n  label: Cook\n'
          .replace('ci|ty: Leeds', 'la|bel: Cook')
          .replace('  label: Cook\n', ''),
      ),
      'label',
    );
    assert.equal(covered('basics:\n  label: Co|ok\n'), 'Cook');
  });
});
