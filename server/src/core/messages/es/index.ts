import type { Table } from '../language.ts';
import { claims } from './claims.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { format } from './format.ts';
import { keys } from './keys.ts';
import { reasons } from './reasons.ts';
import { review } from './review.ts';
import { wording } from './wording.ts';

/** Spanish, by the English sentence. */
export const spanish = (): Table => ({
  ...editor(),
  ...files(),
  ...format(),
  ...wording(),
  ...claims(),
  ...reasons(),
  ...keys(),
  ...review(),
});
