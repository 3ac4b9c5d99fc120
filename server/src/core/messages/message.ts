/**
 * What Merit says to a person, before it is in a language: rules, features and notices make messages, and where one is shown
 * it is put into the language of the person. The English sentence is written where it is said; the rooms `de` and `es` have
 * its translations under that sentence.
 */
export type Message = Said | Verbatim | Region | Figure | readonly (Message | null)[];

/** A sentence with places for what it speaks of. */
export interface Said {
  /** The English sentence with its `{places}`; the key of its translations. With a count: the form for several. */
  readonly text: string;
  /** The English form for exactly one; present where there is a count. */
  readonly one?: string;
  readonly count?: number;
  readonly values: Values;
}

/** The person's own words, a code or a name: the same in every language. */
export interface Verbatim {
  readonly verbatim: string;
}

/** A country, by its ISO 3166-1 code. */
export interface Region {
  readonly region: string;
}

/** A number, with the separators of the language. */
export interface Figure {
  readonly figure: number;
}

/** What may stand in the place of a sentence. */
export type Value = string | number | Message;
export type Values = Readonly<Record<string, Value>>;

/** The names of the places in a sentence. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** Nothing where a sentence has no places, else a value for each. */
type Filling<Name extends string> = [Name] extends [never] ? [] : [Readonly<Record<Name, Value>>];

/** A message. `{name}` in the text is the place of the value of that name. */
export const say = <const T extends string>(text: T, ...filling: Filling<Names<T>>): Said => ({
  text,
  values: filling[0] ?? {},
});

/** A message about a number of things; `{count}` is the number. */
export const plural = <const One extends string, const Many extends string>(
  count: number,
  one: One,
  other: Many,
  ...filling: Filling<Exclude<Names<One> | Names<Many>, 'count'>>
): Said => ({ text: other, one, count, values: { count, ...filling[0] } });

export const verbatim = (text: string): Verbatim => ({ verbatim: text });

/** A text of the format or of a rule, which is the key of its translations as it stands: it has no places. */
export const described = (text: string): Said => ({ text, values: {} });
