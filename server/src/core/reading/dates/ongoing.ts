import phrases from './ongoing.made.ts';

/** The phrases for the end of something that goes on, in words. */
export const ONGOING: readonly (readonly string[])[] = phrases.split('\n').map((phrase) => phrase.split(' '));

/** Of those, the words that mean "present" only behind a date or a word such as "to". */
const needStart: ReadonlySet<string> = new Set([
  'date',
  'fecha',
  'momento',
  'момента',
  'continue',
  'continues',
  'continued',
  'still',
  'act',
]);

/** Does a phrase that begins with this word say "present" with no date before it? */
export const meansPresentAlone = (word: string): boolean => !needStart.has(word);
