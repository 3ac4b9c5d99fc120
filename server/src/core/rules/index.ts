import { bulletUnquantified } from './bullet-unquantified.ts';
import { dateEndBeforeStart } from './date-end-before-start.ts';
import { dateFormat } from './date-format.ts';
import { dateInvalid } from './date-invalid.ts';
import { ignoreUnused } from './ignore-unused.ts';
import type { Rule } from './rule.ts';
import { schemaRules } from './schema.ts';

/** Every rule there is, in the order of the documentation. To add one: a file of its own, and a line above and here. */
export const rules: readonly Rule[] = [
  ...schemaRules,
  // bullet.*
  bulletUnquantified,
  // date.*
  dateInvalid,
  dateEndBeforeStart,
  dateFormat,
  // ignore.*
  ignoreUnused,
];
