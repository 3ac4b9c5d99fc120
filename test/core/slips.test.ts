import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { Problem } from '../../server/src/core/analysis/analyzer.ts';
import { applied, check, underlined } from './support/check.ts';

/** A text after the first fix of a finding. */
const fixed = (text: string, problem: Problem): string => applied(text, problem.fixes()[0]!.edits);

const head = 'basics:\n  name: Ada Lind\n  email: ada@lind.example\n';

/** A slip, what is said of it alone, what is underlined, and the text after its repair. */
const rows: readonly (readonly [text: string, message: RegExp, underlined: string, after: string])[] = [
  [
    `${head}work:\n  - name: Elm\n    startDate: 2020\n  -name: Oak\n    startDate: 2018\n    endDate: 2019\n`,
    /space is missing behind this dash/,
    '-',
    `${head}work:\n  - name: Elm\n    startDate: 2020\n  - name: Oak\n    startDate: 2018\n    endDate: 2019\n`,
  ],
  [
    `${head}work:\n  - name: Elm\n      position: Cook\n      startDate: 2020\n      highlights:\n        - Fed 90 guests\n  - name: Oak\n    startDate: 2018\n    endDate: 2019\n`,
    /stands deeper than the one above/,
    'position: Cook',
    `${head}work:\n  - name: Elm\n    position: Cook\n    startDate: 2020\n    highlights:\n      - Fed 90 guests\n  - name: Oak\n    startDate: 2018\n    endDate: 2019\n`,
  ],
  [
    `${head}  summary: Cooks for 90 guests.\n  Likes soup.\n  Bakes bread.\n`,
    /goes on with the text above only where it is indented/,
    'Likes soup.',
    `${head}  summary: Cooks for 90 guests.\n    Likes soup.\n    Bakes bread.\n`,
  ],
  [
    `${head}work:\n  - name: Elm\n    startDate: 2020\n    endDate 2022\n`,
    /colon is missing behind `endDate`/,
    'endDate',
    `${head}work:\n  - name: Elm\n    startDate: 2020\n    endDate: 2022\n`,
  ],
  [
    `${head}work:\n  - {name:Elm, position: Cook, startDate: 2020}\n`,
    /space is missing behind the colon of `name`/,
    'name:',
    `${head}work:\n  - {name: Elm, position: Cook, startDate: 2020}\n`,
  ],
  [
    `${head}work:\n  - {name: Elm, startDate: 2020, endDate:2021}\n`,
    /space is missing behind the colon of `endDate`/,
    'endDate:',
    `${head}work:\n  - {name: Elm, startDate: 2020, endDate: 2021}\n`,
  ],
  [
    `${head}work:\n  - name: Elm\n        position: Cook\n    startDate: 2020\n`,
    /stands deeper than the one above/,
    'position: Cook',
    `${head}work:\n  - name: Elm\n    position: Cook\n    startDate: 2020\n`,
  ],
  [
    'basics:\n  name: Ada Lind\n  email: ada@lind.example\n    phone: +47 55 01 02 03\n',
    /stands deeper than the one above/,
    'phone: +47 55 01 02 03',
    'basics:\n  name: Ada Lind\n  email: ada@lind.example\n  phone: +47 55 01 02 03\n',
  ],
  [
    `${head}work:\n  - name: Elm\n    position: Cook\n    startDate:2020\n`,
    /space is missing behind the colon of `startDate`/,
    'startDate:',
    `${head}work:\n  - name: Elm\n    position: Cook\n    startDate: 2020\n`,
  ],
  [
    `${head}  summary: Cooks for 90 guests.\n  Likes soup.\n`,
    /goes on with the text above only where it is indented/,
    'Likes soup.',
    `${head}  summary: Cooks for 90 guests.\n    Likes soup.\n`,
  ],
  [
    `${head}work:\n  - name: Elm\n    startDate: 2020\n    highlights:\n        - Baked 9 pies\n      - Sold 9 pies\n`,
    /dash does not stand below the other dashes/,
    '-',
    `${head}work:\n  - name: Elm\n    startDate: 2020\n    highlights:\n        - Baked 9 pies\n        - Sold 9 pies\n`,
  ],
  [`${head}work:\n  -name: Elm\n`, /space is missing behind this dash/, '-', `${head}work:\n  - name: Elm\n`],
  [
    `${head}work:\n  - name: Elm\n    startDate: 2020\n    highlights:\n      - Baked 9 pies\n     - Sold 9 pies\n`,
    /dash does not stand below the other dashes/,
    '-',
    `${head}work:\n  - name: Elm\n    startDate: 2020\n    highlights:\n      - Baked 9 pies\n      - Sold 9 pies\n`,
  ],
];

describe('a slip of the keyboard', () => {
  for (const [text, message, place, after] of rows)
    it(`is said alone, with its repair: ${JSON.stringify(text.slice(head.length))}`, () => {
      const serious = check(text).filter(
        ({ severity, code }) => severity === 'error' || code.startsWith('schema.') || /missing/.test(code),
      );
      assert.deepEqual(
        serious.map(({ code }) => code),
        ['schema.syntax'],
      );
      assert.match(serious[0]!.message, message);
      assert.equal(underlined(text, serious[0]!), place);
      assert.equal(fixed(text, serious[0]!), after);
      assert.doesNotThrow(() => parse(after));
    });

  it('is one of several, each with its own repair', () => {
    const text = `${head}work:\n  - name: Elm\n    position:Cook\n    startDate:2020\n    endDate: 2022\n`;
    assert.deepEqual(
      check(text)
        .filter(({ code }) => code === 'schema.syntax')
        .map((one) => underlined(text, one)),
      ['position:', 'startDate:'],
    );
  });

  it('is not seen in a text of several lines', () => {
    for (const text of [
      `${head}  summary: |\n    -name: as in a list\n    Likes soup.\n`,
      `${head}  summary: >-\n    Cooks for 90 guests\n    -soup: daily\n`,
      `${head}  summary: "Cooks\n    -soup: daily"\n`,
    ])
      assert.deepEqual(check(text, 'schema.syntax'), [], text);
  });

  it('is not seen in a word that is being typed, or an address', () => {
    for (const text of [`${head}  ph\n`, `${head}  https://lind.example\n`])
      assert.match(check(text).find(({ code }) => code === 'schema.syntax')!.message, /not a key yet/);
  });
});

describe('a profile that is indented with tabs', () => {
  const text =
    'basics:\n\tname: Ada Lind\n\temail: ada@lind.example\nwork:\n\t- name: Elm\n\t  startDate: 2020\n\t  highlights:\n\t    - Fed 90 guests a night\n';

  it('is read, and told once', () => {
    const found = check(text);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['schema.syntax'],
    );
    assert.match(found[0]!.message, /use spaces/);
    assert.equal(fixed(text, found[0]!), text.replaceAll('\t', '  '));
  });

  it('is told once where tabs and spaces take turns, and nothing is made of it', () => {
    const mixed = text.replace('\t    - Fed', '\t\t- Fed');
    const found = check(mixed);
    assert.deepEqual(
      found.map(({ code }) => code),
      ['schema.syntax'],
    );
    assert.equal(fixed(mixed, found[0]!), mixed.replaceAll('\t', '  '));
  });
});

describe('lines with marks of their own', () => {
  const list = (lines: string): string => `${head}work:\n  - name: Elm\n    startDate: 2020\n    highlights:\n${lines}`;

  it('lose none of them to a safe fix, where they are one text to YAML', () => {
    for (const mark of ['•', '–', '*']) {
      const lines = `      ${mark} Fed 90 guests a night\n      ${mark} Baked 40 loaves a day\n`;
      for (const text of [list(lines), list(lines.replace('      ', '      - ').replace(/\n {6}/, '\n        '))])
        for (const problem of check(text))
          assert.ok(
            problem.fixes().every(({ safe }) => !safe),
            text,
          );
    }
  });

  it('become items without their marks', () => {
    const text = list('      - • Fed 90 guests a night\n        • Baked 40 loaves a day\n');
    const [found] = check(text, 'schema.cut');
    assert.equal(fixed(text, found!), list('      - Fed 90 guests a night\n      - Baked 40 loaves a day\n'));
  });
});
