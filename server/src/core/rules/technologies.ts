import type { Field, Model } from '../profile/model.ts';
import { implies, type Mention, readTechnologies } from '../reading/technologies/index.ts';
import { memo } from './context.ts';

const inList = memo((value) => readTechnologies(value, { list: true }));
const inText = memo((value) => readTechnologies(value));

/** A technology named in a field; offsets are those of the field's text. */
export interface NamedTechnology {
  readonly field: Field;
  /** Index of the field in the model. */
  readonly index: number;
  readonly mention: Mention;
}

const isList = ({ kind }: Field): boolean => kind === 'technology';

/** Technologies of a segment, in lists of skills and keywords and in sentences. */
export function technologiesOf(model: Model): readonly NamedTechnology[] {
  return model.fields.flatMap((field, index) => {
    if (!isList(field) && field.kind !== 'markdown') return [];
    const mentions = isList(field) ? inList(field.text) : inText(field.text);
    return mentions.map((mention) => ({ field, index, mention }));
  });
}

/** Is it named in the list of skills? Skills are what is claimed; everything else is where it is shown. */
export const isSkill = ({ field }: NamedTechnology): boolean => field.section === 'skills' && isList(field);

/** A technology and everything that using it implies. */
export const withImplied = (canonical: string): readonly string[] => [canonical, ...implies(canonical)];
