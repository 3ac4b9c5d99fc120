import { fold } from './fold.ts';

/** The letters of a text alone, folded, as phrases are compared. */
export const lettersOf = (text: string): string => fold(text).replaceAll(/\P{L}+/gu, '');
