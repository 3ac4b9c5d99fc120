import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { applied, check, underlined } from './support/check.ts';

/** A role with a highlight before and behind the one of the test, which starts at line 5. */
const role = (...lines: readonly string[]): string =>
  `work:\n  - name: Quayside Bank\n    highlights:\n      - Kept 3 ledgers in two towns\n      - ${lines.join('\n        ')}\n      - Closed the books of 12 branches\n`;
const line = 4;

const traps = (text: string) => check(text).filter(({ code }) => code === 'schema.cut' || code === 'schema.syntax');

/** The highlights after the first fix of the first finding. */
function fixed(text: string): readonly unknown[] {
  const [found] = traps(text);
  assert.ok(found, text);
  const [fix] = found.fixes();
  assert.ok(fix, `no fix: ${found.message}`);
  const after = applied(text, fix.edits);
  assert.deepEqual(traps(after), [], after);
  return (parseDocument(after).toJS() as { work: { highlights: unknown[] }[] }).work[0]!.highlights.slice(1, -1);
}

describe('a text that YAML reads differently', () => {
  for (const meant of [
    'Took the branch from rank 40 to rank #1 of 300 in two years',
    '#1 of 5 teams in the regional bake-off',
    'Ranked # 2 in the county for 3 years',
    'Moved 12 reports from Cobol to C # in a year',
    'Answered 40 questions a week in the #payments channel',
    'Ran #GiveBack2023 for 9 shops',
    'Sorted parcels for bay #A4 (12 a minute)',
    'Fed 300 guests (table #9, the mayor) on one night',
    '!important work for 5 wards',
    '! for 5 wards',
    '!!urgent work for 5 wards',
    '& more for 40 patients',
    '&more for 40 patients',
    '@harbour talks for 300 people',
    '%5 of all parcels went by rail',
    'Tools: ledgers and 12 reports',
    'Led 9 projects:',
    'Stack: Go: 12 services',
    'stock: 12 pallets',
    'Cooked for 40: a menu of five courses',
    '**Led** 4 teams of 12',
    '*Led* 4 teams of 12',
    '* Led 4 teams of 12',
    '`make` for 12 teams',
    '"Best of town" of 5 papers, twice',
    "'Best of town' of 5 papers, twice",
    '[Menu](https://menu.example) for 40 guests',
    '[WIP] ledger for 3 towns',
    '{name} templates for 40 letters',
    '> 40 patients a day',
    '| 40 patients a day',
    '? what 40 patients ask',
  ]) {
    it(`is said at its place, with quotes that keep it: ${meant}`, () => {
      const text = role(meant);
      const [found] = traps(text);
      assert.equal(
        found?.range.start.line,
        line,
        traps(text)
          .map(({ message }) => message)
          .join('\n'),
      );
      assert.ok(found.severity === 'error' || found.severity === 'warning');
      assert.deepEqual(fixed(text), [meant]);
      assert.deepEqual(fixed(text.replaceAll('\n', '\r\n')), [meant]);
      // Nothing else is said of what YAML made of it.
      assert.deepEqual(
        check(text).filter(({ code }) => /^schema\.(?:type|unknown-key|missing-key)/.test(code)),
        [],
      );
    });
  }

  it('is quoted with the lines that go on with it', () => {
    assert.deepEqual(fixed(role('Took the branch to rank #1', 'of 300 in two years')), [
      'Took the branch to rank #1 of 300 in two years',
    ]);
    assert.deepEqual(fixed(role('Kept the ledgers of 4 towns', 'towns: Leeds and Hull')), [
      'Kept the ledgers of 4 towns towns: Leeds and Hull',
    ]);
    assert.deepEqual(fixed(role('**Led** 4 teams', 'in 3 towns')), ['**Led** 4 teams in 3 towns']);
  });

  it('is quoted without the comment behind it', () => {
    const text = role('Tools: ledgers and 12 reports # as agreed');
    const [found] = traps(text);
    assert.match(applied(text, found!.fixes()[0]!.edits), /- "Tools: ledgers and 12 reports" # as agreed\n/);
  });

  it('is quoted where it fills a page of lines, and left to the person where it fills more', () => {
    const fixesOf = (count: number) => {
      const lines = Array.from({ length: count }, (_, index) => `the ledger of branch ${index}`);
      return traps(role('Kept', ...lines, 'which came in at #4 of the bank')).map((found) => found.fixes().length);
    };
    assert.deepEqual(fixesOf(25), [1]);
    assert.deepEqual(fixesOf(35), [0]);
  });

  it('becomes items where it was a list below a text', () => {
    const items = ['Ran 2 courses a year', 'Bookkeeping for 40 clerks', 'Fraud: 12 tellers'];
    assert.deepEqual(
      fixed(role(items[0]!, ...items.slice(1).map((one) => `- ${one.replace(':', ',')}`))),
      items.map((one) => one.replace(':', ',')),
    );
    assert.deepEqual(fixed(role(items[0]!, '* Bookkeeping', 'for 40 clerks', '• Fraud')), [
      items[0],
      'Bookkeeping for 40 clerks',
      'Fraud',
    ]);
    assert.deepEqual(fixed(role('Ran 2 courses:', '- Bookkeeping for 40 clerks', '- "Fraud: 12 tellers"')), [
      'Ran 2 courses:',
      items[1],
      items[2],
    ]);
  });

  it('is a list by its numbers as well, with a full stop or a bracket behind them', () => {
    for (const mark of ['.', ')']) {
      const text = `basics:\n  name: Ada\n  summary: We did\n    1${mark} Built 9 ships\n    2${mark} Sold 4 ships\n`;
      assert.ok(
        check(text).some(({ message }) => /list/i.test(message)),
        mark,
      );
    }
  });

  it('is said under keys and in brackets too', () => {
    const underlinedIn = (text: string): readonly string[] => traps(text).map((one) => underlined(text, one));
    assert.deepEqual(underlinedIn('basics:\n  name: Ola Berg\n  label: Baker #1 of Voss\n'), ['#1 of Voss']);
    assert.deepEqual(underlinedIn('basics:\n  location:\n    address: 12 Quay Street #4\n'), ['#4']);
    assert.deepEqual(underlinedIn('meta:\n  render:\n    accent: #0a7c55\n'), ['#0a7c55']);
    assert.deepEqual(underlinedIn('skills:\n  - name: Kitchen\n    keywords: [Pastry: choux, Bread]\n'), ['Pastry:']);
    const text = 'publications:\n  - name: Rivers: a survey of 40 catchments # with Ola\n    releaseDate: 2022-05\n';
    assert.equal(
      applied(text, traps(text)[0]!.fixes()[0]!.edits),
      'publications:\n  - name: "Rivers: a survey of 40 catchments" # with Ola\n    releaseDate: 2022-05\n',
    );
  });
});

describe('an alias whose anchor is nowhere', () => {
  it('is an error, also when it is the only one', () => {
    for (const text of ['basics:\n  label: *baker\n', 'basics:\n  label: *baker\n  summary: *baker\n']) {
      const messages = check(text, 'schema.syntax').map(({ message }) => message);
      assert.equal(messages.length, text.split('*').length - 1, text);
      assert.match(messages[0]!, /A text that starts with `\*` is an alias to YAML: put it in quotes\./);
    }
  });
});

describe('no trap is seen', () => {
  for (const [what, text] of [
    ['in comments behind texts', role('Kept 3 ledgers # true', '').trimEnd()],
    ['behind a short name', 'work:\n  - name: A # spring\n    position: IT # tbc\n    location: Bay A # by the quay\n'],
    [
      'behind a sign that ends a name',
      'skills:\n  - name: Tools\n    keywords:\n      - C # since school\n      - C++ # daily\n',
    ],
    ['behind a word by itself', 'skills:\n  - name: Os # bones\n  - name: De # its code\n'],
    ['in notes', role('Kept 3 ledgers #todo say which')],
    ['in notes with a space', role('Kept 3 ledgers # see the report #4')],
    [
      'in private remarks',
      'basics:\n  name: Ola Berg # private\n  email: ola@berg.example #private\n  phone: +47 22 85 50 50 # home\n',
    ],
    [
      'behind numbers and dates',
      'work:\n  - startDate: 2021 #1\n    endDate: 2022-03 # moved\neducation:\n  - score: 3.9 #4 of the class\n',
    ],
    ['behind lists in brackets', 'skills:\n  - name: Kitchen\n    keywords: [Pastry, Bread] # more later\n'],
    ['behind keys of maps', 'basics: # me\n  name: Ola Berg\nwork: #1\n  - name: Quayside Bank\n'],
    ['behind quoted texts', role('"Kept 3 ledgers" #1')],
    ['above the lines', role('Kept 3 ledgers', '# the #1 reason').replace('        # the', '      # the')],
    [
      'in anchors that are used',
      'x-a: &town Leeds\nbasics:\n  location:\n    city: *town\n  label: &job Baker\nwork:\n  - position: *job\n',
    ],
    ['in tags of YAML', 'basics:\n  name: !!str 1984\n'],
    ['in rich highlights', role('text: Kept 3 ledgers', 'keywords: [SAP]')],
    ['in remarks behind a name of one word', 'work:\n  - name: Quayside #employer of the summer\n    position: Cook\n'],
    ['in colons without a space', role('Started at 12:30 for 40 guests, see https://menu.example/a:b')],
    ['in texts of several lines', role('Kept 3 ledgers', 'of two towns - and more')],
    ['in blocks', role('|', '  Ran 2 courses:', '  - Bookkeeping', '  - Fraud #1')],
    ['in years below', role('Worked the harbour 2010', '- 2015')],
    [
      'in empty items',
      'work:\n  - highlights:\n      - # to come\n      - Kept 3 ledgers\n  - # the old one\n    name: Quayside Bank\n',
    ],
    ['in keys of their own', 'x-note:\n  - Led: 4\nbasics:\n  name: Ola Berg\n  x-more: #1\n'],
  ] as const) {
    it(what, () => {
      assert.deepEqual(
        traps(text).map(({ message }) => message),
        [],
        text,
      );
    });
  }
});

describe('a word before a bracket that is never closed', () => {
  it('is no text that a colon cut: there is none', () => {
    const text =
      'skills:\n  - name: Data\n    keywords: [SQL, Baz[el, Grafana]\n\neducation:\n  - institution: School\n';
    assert.ok(traps(text).length > 0);
    assert.ok(traps(text).every(({ code }) => code === 'schema.syntax'));
  });
});

describe('keys with a question mark', () => {
  it('are keys at the left edge, too, however many lines they take', () => {
    for (const key of [
      '? e\n  42\n',
      '? [ New Town,\n    Old Town ]\n: [ 2001-07-02 ]\n',
      '? x-notes\n: mine\n',
      '? |\n  block\n: v\n',
    ])
      assert.deepEqual(
        check(`basics:\n  name: Ola Berg\n${key}work:\n  - name: Quayside Bank\n`).filter(
          ({ code }) => code === 'schema.syntax',
        ),
        [],
        key,
      );
  });

  it('takes no key that is meant for a text', () => {
    const text = 'work:\n  - name: Quayside Mill\n    location:\n      city: Accra\n';
    assert.deepEqual(check(text, 'schema.cut'), []);
    assert.equal(check(text, 'schema.type').length, 1);
    assert.equal(
      check('work:\n  - name: Quayside Mill\n    summary:\n      Built tents: the large ones\n', 'schema.cut').length,
      1,
    );
  });
});
