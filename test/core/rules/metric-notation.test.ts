import assert from 'node:assert/strict';
import { safeEdits } from '../../../server/src/core/features/codeActions.ts';
import type { Settings } from '../../../server/src/core/rules/settings.ts';
import { applied, check, underlined } from '../support/check.ts';

const code = 'metric.notation';

const profile = (highlights: readonly string[], more = ''): string =>
  `work:\n  - name: Quayside Bank\n    highlights:\n${highlights.map((one) => `      - ${one}\n`).join('')}${more}`;

const flagged = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  check(text, code, settings).map((problem) => underlined(text, problem));

/** The text after every safe fix of the rule. */
const fixed = (text: string, settings: Partial<Settings> = {}): string =>
  applied(text, safeEdits(check(text, code, settings)));

describe('metric.notation', () => {
  it('brings amounts of money to the style of the majority', () => {
    const text = profile([
      'Saved $6M a year in hosting',
      'Grew deposits by 95+ million dollars',
      'Won tenders worth 90+million\\$ in all',
      'Cut fees by $1.5M',
    ]);
    assert.deepEqual(flagged(text), ['95+ million dollars']);
    assert.match(check(text, code)[0]!.message, / 1 more is like it\.$/);
    assert.equal(
      fixed(text),
      profile([
        'Saved $6M a year in hosting',
        'Grew deposits by $95M+',
        'Won tenders worth $90M+ in all',
        'Cut fees by $1.5M',
      ]),
    );
  });

  it('brings them to the style that was asked for, even where all are alike', () => {
    const text = profile(['Saved $6M a year in hosting', 'Kept a budget of €40K']);
    const written = (currencyStyle: Settings['currencyStyle']) => fixed(text, { currencyStyle });
    assert.match(written('long'), /Saved \$6 million a year.*budget of €40K/s);
    assert.match(written('words'), /Saved 6 million dollars a year.*budget of 40 thousand euros/s);
    assert.equal(written('short'), text);
  });
  it('writes a code for a sign only when asked to, since several countries have dollars', () => {
    const text = profile(['Saved $6M a year in hosting', 'Kept a budget of €40K']);
    const [problem] = check(text, code, { currencyStyle: 'code' });
    const [all] = problem!.fixes();
    assert.deepEqual([all?.title, all?.safe], ['Write all 2 that way', false]);
    assert.match(applied(text, all!.edits), /Saved USD 6M a year.*budget of EUR 40K/s);
  });

  it('compares figures of English texts only: other languages have other marks', () => {
    const projects = (highlights: readonly string[]): string =>
      `${profile(['Reached 80,000 readers a month', 'Printed 12,000 maps'])}projects:\n  - name: Marées\n    description: Un lecteur de journaux pour les marins\n    highlights:\n${highlights.map((one) => `      - ${one}\n`).join('')}`;
    const french = projects([
      'Plus de 80000 abonnés',
      'Disponible sur le site de la ville',
      'Article : https://tides.example/this-is-a-map-of-the-bay-that-moves',
      'Projet vendu à un éditeur',
    ]);
    assert.deepEqual(flagged(french), []);
    assert.equal(fixed(french), french);
  });

  it('asks for no style that no amount is written in', () => {
    const alike = ['Raised 12M USD for a bakery chain', 'Sold it for 45M USD', 'Saved 500K USD a year'];
    assert.deepEqual(flagged(profile(alike)), []);
    assert.deepEqual(flagged(profile([...alike, 'Kept a budget of $2M'])), []);
    const mixed = profile([alike[0]!, 'Kept a budget of $2M', 'Cut fees by $3M']);
    assert.deepEqual(flagged(mixed), ['12M USD']);
    assert.match(check(mixed, code)[0]!.message, /^"12M USD" is written otherwise than "\$2M/);
    const [asked] = check(profile(alike), code, { currencyStyle: 'short' });
    assert.match(asked!.message, /^"12M USD" is not in the style that `merit\.currencyStyle` asks for\./);
  });

  it('leaves amounts alone that no style tells apart', () => {
    assert.deepEqual(
      flagged(profile(['Saved $6M', 'Saved $500 a day', 'Saved €1.2M', 'Saved CHF 3M', 'Saved $20K'])),
      [],
    );
    assert.deepEqual(flagged(profile(['Saved $3 million', 'Saved $120K a month'])), []);
  });

  it('unifies the letters of thousands and millions', () => {
    const text = profile(['Served 40K merchants', 'Answered 12k claims', 'Sent 90K letters', 'Moved $5m', 'Moved $7m']);
    assert.deepEqual(flagged(text), ['12k']);
    assert.match(fixed(text), /Answered 12K claims/);
  });

  it('unifies per cent signs, times signs, commas and the spaces before units', () => {
    for (const [highlights, odd, right] of [
      [['Cut costs by 40%', 'Cut waste by 12%', 'Cut staff turnover by 9 percent'], '9 percent', '9%'],
      [['Made builds 3× faster', 'Made tests 4× faster', 'Made deploys 2x faster'], '2x', '2×'],
      [['Moved 40,000 accounts', 'Moved 12,500 loans', 'Moved 30000 cards'], '30000', '30,000'],
      [['Answers within 20 ms', 'Reads within 5 ms', 'Writes within 9ms'], '9ms', '9 ms'],
    ] as const) {
      const text = profile(highlights);
      assert.deepEqual(flagged(text), [odd]);
      assert.equal(fixed(text), text.replace(odd, right));
    }
  });

  it('gives no sign of multiplication up for a letter', () => {
    assert.deepEqual(flagged(profile(['Made builds 3x faster', 'Made tests 4x faster', 'Cut waits 2.5×'])), []);
  });

  it('does not ask for commas in numbers of four digits', () => {
    assert.deepEqual(flagged(profile(['Moved 40,000 accounts', 'Moved 2500 loans'])), []);
  });

  it('leaves the plus behind a unit where it is at home', () => {
    const text = profile(['Cut costs by 40%+ in a year', 'Trained 12+ analysts', 'Moved 10GB+ a day']);
    assert.deepEqual(flagged(text), []);
    assert.deepEqual(flagged(profile(['Cut costs by 40%+ in a year', 'Saved $6M+', 'Cut waste by 12%'])), []);
  });
  it('says one style once, and mends all of the document', () => {
    const odd = ['Served 40k merchants', 'Answered 12k claims', 'Sent 90k letters'];
    const text = profile(['Kept 10K accounts', 'Moved 20K loans', 'Paid 30K pensions', 'Sold 50K stamps', ...odd]);
    const [problem, ...others] = check(text, code);
    assert.deepEqual(others, []);
    assert.equal(problem!.related().length, 3);
    assert.equal(fixed(text), text.replace('40k', '40K').replace('12k', '12K').replace('90k', '90K'));
  });

  it('sees one quantity in two notations and shows the other place', () => {
    const text = profile(
      ['Settled 10,000 trades in a day', 'Scored 3M offers/day'],
      'basics:\n  stats:\n    - value: 10K trades\n      label: settled\n    - value: 3M/day\n      label: scored\n',
    );
    assert.deepEqual(flagged(text), ['10K trades', '3M/day']);
    const [, second] = check(text, code);
    assert.deepEqual(
      second!.related().map(({ range }) => range.start.line),
      [4],
    );
    assert.match(fixed(text), /value: 10,000 trades/);
  });

  it('takes the first way of writing for the usual one where both are as frequent', () => {
    assert.deepEqual(flagged(profile(['Served 5K users', 'Packed 7k boxes'])), ['7k']);
    assert.deepEqual(flagged(profile(['Served 5k users', 'Packed 7K boxes'])), ['7K']);
  });

  it('takes rates of different things for different quantities', () => {
    assert.deepEqual(flagged(profile(['Scored 3M offers/day', 'Sent 3M letters/day', 'Handled 3M/day'])), []);
  });

  it('leaves lakh and crore alone in South Asia, and converts them elsewhere beside millions', () => {
    const highlights = ['Grew deposits to ₹3 crore', 'Won a tender worth $2M'];
    assert.deepEqual(flagged(profile(highlights, 'basics:\n  location:\n    countryCode: IN\n')), []);
    assert.deepEqual(flagged(profile(highlights), { locale: 'en-IN' }), []);
    const abroad = profile(highlights, 'basics:\n  location:\n    countryCode: DE\n');
    assert.deepEqual(flagged(abroad), ['₹3 crore']);
    assert.equal(fixed(abroad), abroad);
    assert.match(applied(abroad, check(abroad, code)[0]!.fixes()[0]!.edits), /Grew deposits to ₹30M/);
    const lakh = abroad.replace('₹3 crore', '₹10 lakh');
    assert.match(applied(lakh, check(lakh, code)[0]!.fixes()[0]!.edits), /Grew deposits to ₹1M/);
  });

  it('does not rewrite what is quoted, what others say, and other languages', () => {
    assert.deepEqual(
      flagged(profile(['Saved $6M', 'Wrote "How we saved 6 million dollars" for the company blog'])),
      [],
    );
    assert.deepEqual(
      flagged(profile(['Saved $6M'], 'references:\n  - reference: She saved us 6 million dollars.\n')),
      [],
    );
  });

  it('heeds the ignore of a rich highlight', () => {
    const text = profile(['Saved $6M', 'Cut fees by $1M', `text: Moved 6 million dollars\n        ignore: [${code}]`]);
    assert.deepEqual(flagged(text), []);
  });
});

describe('metric.notation, of units', () => {
  const said = (text: string) => check(text, 'metric.notation');
  it('points to a figure with the same unit that is written the other way', () => {
    const text = `work:\n  - name: Quayside Bank\n    highlights:\n${[
      'Waited 12 ms for answers in May',
      'Freed 40 GB of disk in May',
      'Freed 20GB of memory in June',
      'Cut 30 GB of logs',
    ]
      .map((one) => `      - ${one}\n`)
      .join('')}`;
    const [problem] = said(text);
    assert.equal(problem?.message, '"20GB" is written otherwise than "40 GB". One way is enough: `20 GB`.');
    assert.deepEqual(
      problem?.related().map(({ message, range }) => [message, range.start.line]),
      [['Written `40 GB` here.', 4]],
    );
  });
  it('names eight of the others at most', () => {
    const many = (count: number): string =>
      `work:\n  - name: Quayside Bank\n    highlights:\n${Array.from({ length: 14 }, (_, index) => `      - Freed ${index + 11} GB of disk for ${index + 2} houses\n`).join('')}${Array.from({ length: count }, (_, index) => `      - Moved ${index + 31}GB of mail of ${index + 2} houses\n`).join('')}`;
    // The first of them is the one with the same unit written otherwise.
    for (const [count, shown] of [
      [8, 1 + 7],
      [9, 1 + 8],
      [10, 1 + 8],
      [12, 1 + 8],
    ] as const)
      assert.equal(said(many(count))[0]?.related().length, shown, String(count));
  });
});
