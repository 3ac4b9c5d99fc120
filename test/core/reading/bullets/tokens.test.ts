import assert from 'node:assert/strict';
import { spelledNumber } from '../../../../server/src/core/reading/en/numberWords.ts';
import { parseNumber } from '../../../../server/src/core/reading/numbers.ts';
import { tokenize, withoutEmphasis } from '../../../../server/src/core/reading/tokens.ts';

describe('tokens', () => {
  const split = (text: string) => tokenize(text).map((token) => token.text);

  it('keeps words with their apostrophes and numbers with their marks', () =>
    assert.deepEqual(split("Mason's 1,234.5 m² at 10 000 €, v3.7.0"), [
      "Mason's",
      '1,234.5',
      'm',
      '²',
      'at',
      '10 000',
      '€',
      ',',
      'v',
      '3.7.0',
    ]));

  it('does not join a version to the number after it', () =>
    assert.deepEqual(split('S3 100 GB'), ['S', '3', '100', 'GB']));

  it('keeps surrogate pairs whole and offsets in UTF-16', () => {
    const [emoji, word] = tokenize('🎪 tent');
    assert.deepEqual([emoji?.start, emoji?.end, word?.start, word?.end], [0, 2, 3, 7]);
  });

  it('drops emphasis but not a product', () => {
    const texts = (text: string) => withoutEmphasis(tokenize(text)).map((token) => token.text);
    assert.deepEqual(texts('**Led** `twelve` _crews_'), ['Led', 'twelve', 'crews']);
    assert.deepEqual(texts('24*7'), ['24', '*', '7']);
  });
});

describe('numbers', () => {
  const written: readonly (readonly [string, number | null])[] = [
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['5,00,000', 500_000],
    ['10 000', 10_000],
    ["1'234", 1234],
    ['7,5', 7.5],
    ['1.200.000', 1_200_000],
    ['3.7.0', null],
    ['٢٥', 25],
    ['१२३', 123],
    ['１２', 12],
    ['½', 0.5],
    ['9'.repeat(400), null],
  ];
  for (const [text, value] of written)
    it(`${text.slice(0, 12)} is ${value}`, () => assert.equal(parseNumber(text), value));

  const spelled: readonly (readonly [string, number | null])[] = [
    ['seven', 7],
    ['twenty-five', 25],
    ['five hundred', 500],
    ['one hundred and fifty', 150],
    ['a dozen', 12],
    ['a million', 1_000_000],
    ['half a million', 500_000],
    ['a house', null],
  ];
  for (const [text, value] of spelled)
    it(`“${text}” is ${value}`, () => assert.equal(spelledNumber(tokenize(text), 0)?.value ?? null, value));
});
