import type { Field, Model } from '../profile/model.ts';
import type { Place } from '../profile/place.ts';
import { sectionHas } from '../profile/sections.ts';
import type { Text } from '../profile/text.ts';
import { implies, type Mention, readNames } from '../reading/technologies/index.ts';
import type { Span } from '../text/span.ts';
import { memo } from './memo.ts';
import { placeInField } from './prose.ts';
import { protectedOf } from './readings.ts';

const inList = memo((value, text) => readNames(value, { list: true, protected: protectedOf(text) }));
const inText = memo((value, text) => readNames(value, { protected: protectedOf(text) }));

/** A technology named in a field; offsets are those of the field's text. */
export interface NamedTechnology {
  readonly field: Field;
  /** Index of the field in the model. */
  readonly index: number;
  readonly mention: Mention;
}

const isList = ({ kind }: Field): boolean => kind === 'technology';

const known = new WeakMap<Model, readonly NamedTechnology[]>();

/** Technologies of a segment, in lists of skills and keywords and in sentences; read once. */
export function technologiesOf(model: Model): readonly NamedTechnology[] {
  const before = known.get(model);
  if (before) return before;
  const named = model.fields.flatMap((field, index) => {
    if (!isList(field) && field.kind !== 'markdown') return [];
    const { mentions } = isList(field) ? inList(field.text) : inText(field.text);
    return mentions.map((mention) => ({ field, index, mention }));
  });
  known.set(model, named);
  return named;
}

const titlesKnown = new WeakMap<Model, readonly NamedTechnology[]>();

const titled = new Set(['position', 'courses', 'area']);

/** Technologies that a position, a course, the headline or the name of a group of skills names, which `technologiesOf` leaves out; read once. */
export function technologiesInTitles(model: Model): readonly NamedTechnology[] {
  const before = titlesKnown.get(model);
  if (before) return before;
  const named = model.fields.flatMap((field, index) => {
    const { section, name } = field;
    const group = section === 'skills' && name === 'name';
    if (!group && !titled.has(name) && !(section === 'basics' && name === 'label')) return [];
    const { mentions } = group ? inList(field.text) : inText(field.text);
    return mentions.map((mention) => ({ field, index, mention }));
  });
  titlesKnown.set(model, named);
  return named;
}

/**
 * Does a part of a sentence touch the name of a technology? A name is never a verb or an adverb, whatever its first word
 * looks like: "Spring Boot services", "transact sql", "Go microservices".
 */
export const namesTechnology = (text: Text, part: Span): boolean =>
  inText(text).mentions.some(({ start, end }) => start < part.end && part.start < end);

/** The technologies that a text names, read as a sentence. */
export const technologiesIn = (text: Text): readonly Mention[] => inText(text).mentions;

/** The name of a technology in its text, without the version. */
export const nameOf = ({ mention: { start, written } }: NamedTechnology): Span => ({
  start,
  end: start + written.length,
});

/** Where the technology at an index of its segment is named, with what its highlight asks to be left alone about. */
export const technologyPlace =
  (index: number) =>
  (model: Model): Place | null => {
    const named = technologiesOf(model)[index];
    return named ? placeInField(model, named.index, () => nameOf(named)) : null;
  };

/** Where the technology at an index of a segment's titles is named. */
export const titlePlace =
  (index: number) =>
  (model: Model): Place | null => {
    const named = technologiesInTitles(model)[index];
    return named ? placeInField(model, named.index, () => nameOf(named)) : null;
  };

/** Does the highlight that names it ask to be left alone about a code? */
export const isLeftAlone = (model: Model, index: number, code: string): boolean =>
  technologyPlace(index)(model)?.ignore?.includes(code) ?? false;

/** Everything a text names or spells. */
const namesIn = (text: Text): readonly string[] => {
  const { mentions, spelled } = inText(text);
  return [...mentions.map(({ canonical }) => canonical), ...spelled];
};

/** Everything that a text names or spells, read as a list of skills and as a sentence: a list may have sentences in it. */
export const namesInList = (text: Text): readonly string[] => [
  ...inList(text).mentions.map(({ canonical }) => canonical),
  ...namesIn(text),
];

/** Technologies that sentences outside the skills only spell: "Cisco" of "430 Cisco switches". */
export const spelledTechnologies = (model: Model): readonly string[] =>
  model.fields.flatMap(({ section, text, kind }) =>
    section !== 'skills' && kind === 'markdown' ? inText(text).spelled : [],
  );

const titles = new Set(['name', 'title', 'area', 'courses', 'type']);

/** Technologies that the titles of certificates, degrees, talks and projects name: they show a skill as well. */
export const titledTechnologies = (model: Model): readonly string[] =>
  model.fields.flatMap(({ section, name, text, kind }) =>
    sectionHas(section, 'shows') && titles.has(name) && kind !== 'markdown' && kind !== 'technology'
      ? namesIn(text)
      : [],
  );

/** Is it named in the list of skills? Skills are what is claimed; everything else is where it is shown. */
export const isSkill = ({ field }: NamedTechnology): boolean => field.section === 'skills' && isList(field);

/** A technology and everything that using it implies. */
export const withImplied = (canonical: string): readonly string[] => [canonical, ...implies(canonical)];
