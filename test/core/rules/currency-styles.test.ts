import assert from 'node:assert/strict';
import type { CurrencyStyle } from '../../../server/src/core/facts/notation/money.ts';
import { applied, check } from '../support/check.ts';
import { highlightsOf, role } from '../support/sentences.ts';

/** An amount as the style that the settings ask for has it; the same where it is in it already. */
function inStyle(amount: string, currencyStyle: CurrencyStyle): string {
  const text = role([`Saved ${amount} for the mill`]);
  const [found] = check(text, 'metric.notation', { currencyStyle });
  const after = found ? applied(text, found.fixes()[0]!.edits) : text;
  return /^Saved (.*) for the mill$/.exec(highlightsOf(after)[0]!)![1]!;
}

/** Each amount as it is written, short, long, in words and with its code. */
const rows: readonly (readonly [written: string, short: string, long: string, words: string, code: string])[] = [
  ['$5M', '$5M', '$5 million', '5 million dollars', 'USD 5M'],
  ['USD 5M', '$5M', '$5 million', '5 million dollars', 'USD 5M'],
  ['5 million dollars', '$5M', '$5 million', '5 million dollars', 'USD 5M'],
  ['$1.5T', '$1.5T', '$1.5 trillion', '1.5 trillion dollars', 'USD 1.5T'],
  ['£3 billion', '£3B', '£3 billion', '3 billion pounds', 'GBP 3B'],
  ['€40K', '€40K', '€40K', '40 thousand euros', 'EUR 40K'],
  ['40,000 euros', '€40,000', '€40,000', '40,000 euros', 'EUR 40,000'],
  ['¥9B', '¥9B', '¥9 billion', '9 billion yen', 'JPY 9B'],
  ['A$4M', 'A$4M', 'A$4 million', '4 million Australian dollars', 'AUD 4M'],
  ['5 million rupees', '₹5M', '₹5 million', '5 million rupees', 'INR 5M'],
  // Lakh and crore stay words; what the code of the writer is stays too.
  ['₹3 crore', '₹3 crore', '₹3 crore', '3 crore rupees', 'INR 3 crore'],
  ['Rs 3 lakh', '₹3 lakh', '₹3 lakh', '3 lakh rupees', 'Rs 3 lakh'],
  // Without a sign or a word of its own, a currency keeps its code.
  ['CHF 9M', 'CHF 9M', 'CHF 9 million', 'CHF 9 million', 'CHF 9M'],
  ['PLN 3M', 'PLN 3M', 'PLN 3 million', 'PLN 3 million', 'PLN 3M'],
  // "95+ million", but "95M+".
  ['$95+ million', '$95M+', '$95+ million', '95+ million dollars', 'USD 95M+'],
  ['5M+ dollars', '$5M+', '$5+ million', '5+ million dollars', 'USD 5M+'],
  // Pounds may weigh, and pesos are of several countries.
  ['9 million pounds', '9 million pounds', '9 million pounds', '9 million pounds', '9 million pounds'],
  ['4 million pesos', '4 million pesos', '4 million pesos', '4 million pesos', '4 million pesos'],
];

describe('amounts in the style that is asked for', () => {
  for (const [written, ...styles] of rows)
    it(written, () => {
      assert.deepEqual(
        (['short', 'long', 'words', 'code'] as const).map((style) => inStyle(written, style)),
        styles,
      );
    });
});
