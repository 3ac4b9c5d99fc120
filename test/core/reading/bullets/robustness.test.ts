import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BulletReading, readBullet } from '../../../../server/src/core/reading/bullet.ts';
import type { Span } from '../../../../server/src/core/text/span.ts';
import { growsWithSize } from '../../support/growth.ts';

/** Pieces that the readers treat specially, so that random texts reach their branches. */
const PIECES = [
  ...[
    'from',
    'to',
    '12',
    '3.5',
    '1,200',
    '2021',
    '%',
    '$',
    '€',
    'million',
    'K',
    'M',
    'ms',
    'x',
    '→',
    '->',
    '-',
    '–',
    '+',
  ],
  ...[
    'Java',
    'Tier',
    'the',
    'one',
    'two',
    'half',
    'a',
    'hundred',
    'and',
    'of',
    'engineers',
    'years',
    'Led',
    'Worked',
    'on',
  ],
  ...[
    'Responsible',
    'for',
    'I',
    "I've",
    'have',
    'been',
    'was',
    ':',
    '.',
    ',',
    '(',
    ')',
    '#',
    '1',
    '@',
    '/',
    '\\href{',
    '**',
  ],
  ...[
    '24',
    '7',
    '°',
    '"',
    "'",
    's',
    'st',
    'am',
    'Jan',
    '🎪',
    '\u202e',
    '\ud800',
    '\udc00',
    '٣',
    'é',
    '\u0301',
    '\n',
    '\t',
    ' ',
  ],
];

const piecesText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), piecesText);

function inside(reading: BulletReading): void {
  const { text, metrics, masks, opening, weak } = reading;
  const spans: (Span | null)[] = [...metrics, ...masks, opening.verb, opening.subject, opening.label, weak];
  spans.push(...metrics.flatMap((metric) => [metric.from, metric.to]));
  for (const span of spans) {
    if (!span) continue;
    assert.ok(Number.isInteger(span.start) && 0 <= span.start && span.start < span.end && span.end <= text.length);
  }
  for (const metric of metrics) {
    assert.equal(metric.text, text.slice(metric.start, metric.end));
    assert.ok(metric.value === null || Number.isFinite(metric.value));
  }
  for (const list of [metrics, masks])
    for (let i = 1; i < list.length; i++) assert.ok(list[i - 1]!.end <= list[i]!.start, 'sorted, not overlapping');
}

describe('readBullet, whatever the text', () => {
  it('never throws, stays inside the text and reads the same twice', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readBullet(text);
        inside(reading);
        assert.deepEqual(readBullet(text), reading);
      }),
      { numRuns: 1000, seed: 7 },
    ));

  it('reads every beginning of a sentence', () => {
    const text =
      'Backend: I cut p99 latency by over 75 % (from 3+ minutes to 45 seconds) for $1.2M/yr on Java 8, 11 and 17.';
    for (let end = 0; end <= text.length; end++) inside(readBullet(text.slice(0, end)));
  });

  it('takes numbers of 400 digits', () => {
    const [metric] = readBullet(`Sorted ${'9'.repeat(400)}% of parcels`).metrics;
    assert.equal(metric?.value, null);
    assert.equal(metric?.unit, '%');
  });

  it('knows no words from the prototype of objects', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
      inside(readBullet(`${word} 5 ${word} 5${word} ${word}5 $5 ${word} five ${word}`));
  });
});

describe('readBullet, however long the text', () => {
  const PATTERNS: Readonly<Record<string, string>> = {
    digits: '1',
    letters: 'a',
    words: 'word ',
    'number words': 'one hundred and ',
    numbers: '12 ',
    'grouped numbers': '1 234 ',
    codes: 'a1',
    seconds: '1s',
    versions: 'Java 8, 9, ',
    years: 'SQL Server (2008, 2012), ',
    changes: 'from 1 to 2 ',
    arrows: '1→',
    pluses: '1+',
    percent: '5% ',
    ranks: 'top 5 1st ',
    adjectives: 'big ',
    adverbs: 'quickly ',
    hyphens: 'a-',
    apostrophes: "a'",
    commas: '1,234',
    dots: '1.',
    slashes: '1/',
    products: '2x2',
    links: 'http://',
    mails: 'a@b.',
    latex: '\\href{',
    markdown: '[](',
    entities: '&a',
    stars: '*a',
    brackets: '(',
    accents: 'e\u0301',
    emoji: '👩‍💻',
    'lone surrogates': '\ud800',
    'right to left': '\u202e5٪ ',
  };

  for (const [name, pattern] of Object.entries(PATTERNS))
    it(`reads ${name} in linear time`, () => {
      growsWithSize((times) => readBullet(pattern.repeat(times)), 8_000);
    });

  it('reads ten thousand words of prose', () => {
    const prose = 'Rebuilt 12 weirs from 3 km to 5 km on Windows 10 for £4k, then led three crews. '.repeat(600);
    const reading = readBullet(prose);
    assert.ok(reading.metrics.length > 1800);
    inside(reading);
  });
});
