import assert from 'node:assert/strict';
import { allows, findings, flags, role } from './sentences.ts';

/** A highlight with a gap; words between bars with which a rule speaks, and words with which it is silent. */
export type Gap = readonly [highlight: string, said: string, silent: string];

/** The words of a list with bars between them. */
export const words = (list: string): readonly string[] => list.split('|').filter((one) => one !== '');

/** The words of a gap with which a rule speaks otherwise than it should; `beside` are further highlights of the role. */
function wrong(code: string, [highlight, said, silent]: Gap, beside: readonly string[] = []): readonly string[] {
  const speaks = (word: string): boolean => findings(code, role([...beside, highlight.replace('{}', word)])).length > 0;
  return [
    ...words(said).flatMap((word) => (speaks(word) ? [] : [`nothing is said of "${word}"`])),
    ...words(silent).flatMap((word) => (speaks(word) ? [`something is said of "${word}"`] : [])),
  ];
}

/** A rule speaks with the words of each gap, and is silent with the others. */
export const holds = (code: string, gaps: readonly Gap[], beside?: readonly string[]): void => {
  for (const gap of gaps) assert.deepEqual(wrong(code, gap, beside), [], gap[0]);
};

/** Each highlight, with what a rule underlines in it between « and »; without marks nothing. */
export function underlines(code: string, highlights: readonly string[]): void {
  for (const one of highlights) {
    if (one.includes('«')) flags(code, one);
    else allows(code, one);
  }
}
