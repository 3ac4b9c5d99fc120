import { Stems } from '../text/stems.ts';
import table from './fixedTermStems.made.ts';

const stems = new Stems(table);

/** Longer titles are prose. */
const longest = 200;

/** Do the title of an entry and who it was for say that its end was agreed when it began? */
export const hasFixedTerm = (title: string, organization: string): boolean =>
  stems.beginWordOf(`${title.slice(0, longest)} · ${organization.slice(0, longest)}`.toLowerCase());
