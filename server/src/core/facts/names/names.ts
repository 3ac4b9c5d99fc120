import type { Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import type { Text } from '../../profile/text.ts';
import type { Token } from '../../reading/tokens.ts';
import { proseIn } from '../prose.ts';
import { bulletOf, dateOf, isProtectedPart } from '../readings.ts';
import { type CityMention, citiesOf } from './cities.ts';
import { type Employer, employersOf, isNamed, isUnknownWord } from './employers.ts';

export interface Position {
  /** Index in the model's `dated`. */
  readonly index: number;
  readonly title: string;
  readonly employer: string;
  readonly ongoing: boolean;
}

/** The names of a segment, as far as they are compared with those of others. */
export interface Names {
  readonly cities: readonly CityMention[];
  readonly employers: readonly Employer[];
  readonly positions: readonly Position[];
  /** The headline: index in the model's `fields`, and its text. */
  readonly headline: { readonly field: number; readonly text: string } | null;
  /** Lower-case words outside the jobs that no dictionary knows, by field. */
  readonly unknown: readonly { readonly field: number; readonly words: readonly string[] }[];
}

/** The words of a text that may be an employer's name in small letters; none of what stands in addresses, code or quotations. */
export function unknownTokens(text: Text): readonly Token[] {
  const { tokens } = bulletOf(text);
  return tokens.filter((token) => isUnknownWord(tokens, token) && !isProtectedPart(text, token));
}

/** The names of a segment; null where there is nothing to compare. */
export function namesOf(model: Model): Names | null {
  const cities = citiesOf(model);
  const employers = employersOf(model);
  const positions = model.dated.flatMap(({ section, title, organization, end }, index): readonly Position[] => {
    if (section !== 'work' || !isNamed(title) || title.path.at(-1) !== 'position') return [];
    const ongoing = end === null || dateOf(end).ongoing;
    return [{ index, title: title.value.trim(), employer: organization?.value.trim() ?? '', ongoing }];
  });
  const field = model.fields.findIndex((one) => one.section === 'basics' && one.name === 'label');
  const headline = field < 0 ? null : { field, text: model.fields[field]!.text.value };
  const unknown = proseIn(model).flatMap(({ index, text, section }) => {
    const words = section === 'work' || !bulletOf(text).english ? [] : unknownTokens(text).map((token) => token.text);
    return words.length > 0 ? [{ field: index, words }] : [];
  });
  const any = cities.length + employers.length + positions.length + unknown.length > 0 || headline !== null;
  return any ? { cities, employers, positions, headline, unknown } : null;
}

/** The names of every segment that has any, by its index in the document. */
export type Shares = readonly { readonly at: number; readonly value: Names }[];
/** Looks a place up in a segment as it is now. */
export type FindPlace = (model: Model) => Place | null;
