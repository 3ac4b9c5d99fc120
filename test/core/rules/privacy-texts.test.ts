import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { check, underlined } from '../support/check.ts';

/** What is underlined as personal in a profile from the United States. */
const said = (more: object, basics: object = {}): string => {
  const text = stringify({ basics: { location: { countryCode: 'US' }, ...basics }, ...more }, { lineWidth: 0 });
  const found = check(text).filter(({ code }) => code.startsWith('privacy.'));
  return found.map((one) => `${one.code.slice('privacy.'.length)}: ${underlined(text, one)}`).join(', ') || 'nothing';
};

describe('what is personal in a text', () => {
  /** A text, what is underlined of it in the summary, and in a highlight where that is another. */
  const rows: readonly (readonly [text: string, inSummary: string, inHighlight?: string])[] = [
    ['Born 4 May 1991', 'birth-date: Born 4 May 1991', 'nothing'],
    ['Born on 4 May', 'birth-date: Born on 4', 'nothing'],
    ['born in 1991', 'birth-date: born in 1991', 'nothing'],
    ['b. 1991', 'birth-date: b. 1991', 'nothing'],
    ['Aged 38', 'birth-date: Aged 38', 'nothing'],
    ['38 years old', 'birth-date: 38 years old', 'nothing'],
    ['38-year-old cook', 'birth-date: 38-year-old', 'nothing'],
    ['A 38-year-old cook', 'birth-date: 38-year-old', 'nothing'],
    ['38-year-old company', 'nothing'],
    ['A 38-year-old bridge builder', 'nothing'],
    ['Age: 38', 'birth-date: Age: 38'],
    ['age = 38', 'birth-date: age = 38'],
    ['average age: 38', 'nothing'],
    ['Cook, age: 38', 'birth-date: age: 38'],
    ['I am 38', 'birth-date: I am 38'],
    ['I am 38%', 'nothing'],
    ['I am 38 days', 'nothing'],
    ['I am 38 years old', 'birth-date: I am 38 years old'],
    ['Pupils, aged 16', 'nothing'],
    ['Pupils who came, aged 38', 'nothing'],
    ['Pupils at the school of the quay and harbours, aged 38', 'birth-date: aged 38', 'nothing'],
    ['15 years old', 'nothing'],
    ['16 years old', 'birth-date: 16 years old', 'nothing'],
    ['79 years old', 'birth-date: 79 years old', 'nothing'],
    ['80 years old', 'nothing'],
    ['Married', 'nothing', 'marital-status: Married'],
    ['Married, two kids', 'marital-status: Married, two kids'],
    ['Single with one child', 'marital-status: Single with one child'],
    ['married with two children', 'marital-status: married with two children'],
    ['Marital status: single', 'marital-status: Marital status: single'],
    ['Religion: none', 'religion: Religion: none'],
    ['Faith: Quaker', 'religion: Faith: Quaker'],
    ['practising Quaker', 'religion: practising Quaker'],
    ['Quaker', 'nothing'],
    ['SSN 123-45-6789', 'national-id: SSN 123-45-6789'],
    ['000-45-6789', 'nothing'],
    ['666-45-6789', 'nothing'],
    ['923-45-6789', 'nothing'],
    ['123-00-6789', 'nothing'],
    ['123-45-0000', 'nothing'],
    ['1123-45-6789', 'nothing'],
    ['Passport no. AB123456', 'national-id: Passport no. AB123456'],
    ['Passport AB12', 'nothing'],
    ['National insurance number: QQ 12 34 56 C', 'national-id: National insurance number: QQ 12 34 56 C'],
    ['Home address: 12 Quay Lane, Rye', 'address: Home address: 12 Quay Lane, Rye', 'nothing'],
    ['IP address: 12.3.4.5', 'nothing'],
    ['Email address: 12 Quay', 'nothing'],
    ['DOB 4/5/1991', 'birth-date: DOB 4/5/1991'],
    ['d.o.b.: 4.5.91', 'birth-date: d.o.b.: 4.5.91'],
    ['Date of birth: 1991-05-04', 'birth-date: Date of birth: 1991-05-04'],
    ['Geboren am 4.5.1991', 'birth-date: Geboren am 4.5.1991'],
    ['née le 4 mai 1991', 'birth-date: née le 4 mai 1991'],
    ['Nacimiento 1991', 'nothing'],
    ['123-45-6789', 'national-id: 123-45-6789'],
    ['Tel 123-45-67890', 'nothing'],
    ['Single', 'nothing', 'marital-status: Single'],
    ['Divorced, no kids', 'marital-status: Divorced, no kids'],
    ['Nothing to say of age', 'nothing'],
    ['Religious affiliation: Quaker', 'religion: Religious affiliation: Quaker'],
    ['Caste – none', 'religion: Caste – none'],
    ['Konfession: evangelisch', 'religion: Konfession: evangelisch'],
    ['Familienstand: ledig', 'marital-status: Familienstand: ledig'],
    ['Estado civil: soltera', 'marital-status: Estado civil: soltera'],
    ['born 4 May 1991', 'birth-date: born 4 May 1991', 'nothing'],
    ['Ada Quay · b. 4 May 1991', 'birth-date: b. 4 May 1991', 'nothing'],
    ['Cook (38 years old)', 'birth-date: 38 years old', 'nothing'],
    ['a cook, married with two sons', 'marital-status: married with two sons'],
    ['I’m 38', 'birth-date: I’m 38'],
    ['I am 138', 'nothing'],
    ['dob 19 May 1991', 'birth-date: dob 19 May 1991'],
  ];
  for (const [text, inSummary, inHighlight = inSummary] of rows)
    it(text, () => {
      assert.equal(said({}, { summary: text }), inSummary);
      assert.equal(said({ work: [{ name: 'Quays', highlights: [text] }] }), inHighlight);
    });
});
