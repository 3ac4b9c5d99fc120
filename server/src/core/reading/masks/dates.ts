import { amountAt } from '../amount.ts';
import { comparatorOf } from '../en/comparators.ts';
import { MONTHS } from '../en/maskWords.ts';
import { scaleNamed } from '../en/numberWords.ts';
import { analyseVerb } from '../en/verbs.ts';
import { asciiDigits } from '../numbers.ts';
import { isCapitalised } from '../tokens.ts';
import { counts, cover, type Masker, measures, touches } from './context.ts';
import { isName, maskSequence } from './names.ts';

const YEAR = /^(?:19|20)\d\d$/;

/** Words before a year. */
const DATED =
  /^(?:in|since|from|of|by|until|till|during|the|to|for|through|year|fy|cy|summer|winter|fall|spring|autumn|early|late|mid|a|an|at|between|and|before|after|q1|q2|q3|q4|h1|h2)$/;

/** `6 a.m.`, `5pm`, `9:30`, `UTC+5:30`. */
export const maskClock: Masker = (context, at) => {
  const { tokens } = context;
  const minutes = tokens[at + 1]?.text === ':' && touches(tokens[at + 2]) && tokens[at + 2]!.kind === 'number';
  let last = minutes && tokens[at + 2]!.text.length === 2 ? at + 2 : at;
  const half = tokens[last + 1]?.lower ?? '';
  if (half === 'am' || half === 'pm') last++;
  else if ((half === 'a' || half === 'p') && tokens[last + 2]?.text === '.' && tokens[last + 3]?.lower === 'm')
    last += 3;
  else if (half === "o'clock") last++;
  if (last > at) return cover(context, at, last, 'date');
  const proportion = minutes && tokens[at + 2]!.text.length < 3 && touches(tokens[at + 1]);
  return proportion ? cover(context, at, at + 2, 'idiom') : false;
};

/** Days, months and years: `14 July`, `Oct 2021`, `10/2019`, `2021`, `'24`, `1990s`. */
export const maskDate: Masker = (context, at) => {
  const { tokens } = context;
  const text = asciiDigits(tokens[at]!.text);
  const after = tokens[at + 1];
  const before = tokens[at - 1];
  const month = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'word' && MONTHS.has(token.lower) && isCapitalised(token);
  };
  if (month(at + 1) && Number(text) <= 31) return cover(context, at, at + 1, 'date');
  const mark = tokens[at + 1];
  if (touches(mark) && '-/.–'.includes(mark.text) && touches(tokens[at + 2]) && month(at + 2) && Number(text) <= 31) {
    const year = touches(tokens[at + 3]) && tokens[at + 3]!.text === mark.text && tokens[at + 4]?.kind === 'number';
    return cover(context, at, year ? at + 4 : at + 2, 'date');
  }
  if (month(at - 1) && !counts(tokens, at) && !measures(tokens, at)) return cover(context, at, at, 'date');
  if (/^\d{1,4}$/.test(text) && maskSlashDate(context, at)) return true;
  if (!YEAR.test(text)) {
    const short = /^\d\d$/.test(text) && (before?.text === "'" || before?.text === '’') && before.spaced;
    return short ? cover(context, at - 1, at, 'date') : false;
  }
  if (touches(after)) {
    if (after.text === '+' || scaleNamed(after.text) !== null || after.lower === 'x') return false;
    if (after.lower === 's') return cover(context, at, at + 1, 'date');
  }
  if (!isYear(context, at)) return false;
  cover(context, at, at, 'date');
  return isName(context, at - 1) ? maskSequence(context, at, true) : true;
};

/** Whether four digits that could be a year are one, rather than two thousand of something. */
const isYear: Masker = (context, at) => {
  const { tokens } = context;
  if (measures(tokens, at)) return false;
  const before = tokens[at - 1];
  if (before && DATED.test(before.lower)) return true;
  const amount = amountAt(tokens, at);
  if (amount && comparatorOf(tokens, amount).comparator !== null) return false;
  if (before && before.kind === 'symbol' && !tokens[at]!.spaced && before.text !== '(') return true;
  if (!counts(tokens, at)) return true;
  const round = /0$/.test(tokens[at]!.text);
  return !round && !(before?.kind === 'word' && analyseVerb(before.lower));
};

/** `10/2019`, `03/04/2021`, `2021-10-02`, `2019/20`. */
const maskSlashDate: Masker = (context, at) => {
  const { tokens } = context;
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  if (!touches(mark) || !touches(second) || second.kind !== 'number' || !'/-–'.includes(mark.text)) return false;
  const third = tokens[at + 3]?.text === mark.text && touches(tokens[at + 4]) && tokens[at + 4]!.kind === 'number';
  const year =
    YEAR.test(tokens[at]!.text) || YEAR.test(second.text) || (third && /^(?:\d\d){1,2}$/.test(tokens[at + 4]!.text));
  return year && !measures(tokens, at + 2) ? cover(context, at, third ? at + 4 : at + 2, 'date') : false;
};
