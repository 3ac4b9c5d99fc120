import type { Model } from '../../profile/model.ts';
import { memo } from '../memo.ts';
import { proseIn } from '../prose.ts';

/** A city, by the first of its names, and the name that was written. */
export interface City {
  readonly key: string;
  readonly written: string;
}

/** A city at its place in a segment. */
export interface CityMention extends City {
  /** Index in the model's `fields`, and among the cities of its text. */
  readonly field: number;
  readonly nth: number;
}

/** Renamed cities: the name of today, then the ones before. Both are right; one profile should settle on one. */
const renamed = `
Bengaluru|Bangalore
Mumbai|Bombay
Chennai|Madras
Kolkata|Calcutta
Pune|Poona
Mysuru|Mysore
Mangaluru|Mangalore
Hubballi|Hubli
Gurugram|Gurgaon
Thiruvananthapuram|Trivandrum
Kochi|Cochin
Kozhikode|Calicut
Vadodara|Baroda
Prayagraj|Allahabad
Puducherry|Pondicherry
Visakhapatnam|Vizag
Guwahati|Gauhati
Kanpur|Cawnpore
Dhaka|Dacca
Chattogram|Chittagong
Yangon|Rangoon
Beijing|Peking
Guangzhou|Canton
Ho Chi Minh City|Saigon
Kyiv|Kiev
Kharkiv|Kharkov
Lviv|Lvov
Dnipro|Dnipropetrovsk
Astana|Nur-Sultan
Gqeberha|Port Elizabeth
`;

/** Cities with an English name and one of their own; neither is older. */
const translated = `
Munich|München|Muenchen
Cologne|Köln|Koeln
Nuremberg|Nürnberg|Nuernberg
Vienna|Wien
Zurich|Zürich|Zuerich
Geneva|Genève|Genf
Basel|Basle
Prague|Praha
Warsaw|Warszawa
Krakow|Kraków|Cracow
Lisbon|Lisboa
Rome|Roma
Milan|Milano
Turin|Torino
Florence|Firenze
Naples|Napoli
Venice|Venezia
Copenhagen|København
Gothenburg|Göteborg
Antwerp|Antwerpen
Brussels|Bruxelles|Brussel
Ghent|Gent
The Hague|Den Haag
Seville|Sevilla
Bucharest|București
Belgrade|Beograd
Athens|Athina
Montreal|Montréal
Sao Paulo|São Paulo
`;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

const keys = new Map(
  [...rows(renamed), ...rows(translated)].flatMap((names) => names.map((name) => [name, names[0]!])),
);
const today = new Set(rows(renamed).map(([name]) => name!));

const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])(?:${[...keys.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}\p{M}-])`,
  'gu',
);

/** Was the city renamed, so that the name of today should stay? */
export const wasRenamed = (key: string): boolean => today.has(key);

interface Placed extends City {
  readonly start: number;
  readonly end: number;
}

const citiesIn = (value: string): readonly Placed[] =>
  [...value.matchAll(pattern)].map(({ 0: written, index }) => ({
    key: keys.get(written)!,
    written,
    start: index,
    end: index + written.length,
  }));

/** The cities of a place such as `Bombay, India`. */
export const citiesOfPlace = memo(citiesIn);

const behindPreposition = /\b(?:in|from|to|near|across|between|and|at our|offices? of)\s$/i;

/**
 * The cities a sentence speaks of as places. In "Bombay Stock Exchange" or "the Madras High Court" the city is part of
 * a name, which keeps its form.
 */
export const citiesOfProse = memo((value) =>
  citiesIn(value).filter(
    ({ start, end }) =>
      behindPreposition.test(value.slice(Math.max(0, start - 16), start)) &&
      !/^\s+\p{Lu}/u.test(value.slice(end, end + 4)),
  ),
);

const places = new Set(['location', 'city', 'region']);

/** The cities of a segment that have several names. */
export function citiesOf(model: Model): readonly CityMention[] {
  const found: CityMention[] = [];
  const add = (field: number, cities: readonly Placed[]): void => {
    for (const [nth, { key, written }] of cities.entries()) found.push({ key, written, field, nth });
  };
  for (const [index, field] of model.fields.entries())
    if (places.has(field.name)) add(index, citiesOfPlace(field.text));
  for (const { index, text } of proseIn(model)) add(index, citiesOfProse(text));
  return found;
}

/** Where a city stands in its text. */
export function cityAt(
  model: Model,
  { field, nth }: CityMention,
): { readonly start: number; readonly end: number } | null {
  const found = model.fields[field];
  if (!found) return null;
  return (places.has(found.name) ? citiesOfPlace(found.text) : citiesOfProse(found.text))[nth] ?? null;
}
