import { countryCode, type Draft, type ForeignSource } from '../foreignSource.ts';

/** Somebody's name, which MAC has in two parts. */
export const nameOf = (one: ForeignSource): string =>
  [one.text('name'), one.text('surnames')].filter(Boolean).join(' ');

/** Somebody who speaks for the person: who it is, and what is said of them. */
export function referenceOf(one: ForeignSource): Draft {
  const name = nameOf(one);
  const said = one.first('description', 'text');
  const of = one.first('title', 'role', 'position');
  one.take('avatar');
  return one.entry({ name: [name, of].filter(Boolean).join(', '), reference: said });
}

/** Where somebody is, in the parts of a profile. */
export function placeOf(one: ForeignSource): Draft {
  const country = one.text('country');
  const code = country === undefined ? undefined : (countryCode(country) ?? countryCode(country.toUpperCase()));
  return one.entry({
    address: one.text('address'),
    postalCode: one.text('postalCode'),
    city: one.first('municipality', 'city'),
    region: one.text('region'),
    countryCode: code,
    'x-country': code === undefined ? country : undefined,
  });
}

/** A place in a line: "Labastida 1, 28034 Madrid, ES". A region that is called like its town says nothing more. */
function placeLine(one: ForeignSource): string | undefined {
  const town = one.first('municipality', 'city');
  const region = one.text('region');
  const parts = [
    one.text('address'),
    [one.text('postalCode'), town].filter(Boolean).join(' '),
    region === town ? undefined : region,
    one.text('country'),
  ];
  return parts.filter(Boolean).join(', ') || undefined;
}

/** A company, a school or a project, of which MAC says the same things; `more` is what no place is known for. */
export function organizationOf(one: ForeignSource): {
  readonly name: string | undefined;
  readonly url: string | undefined;
  readonly about: string | undefined;
  readonly location: string | undefined;
  readonly more: Draft;
} {
  // Its logo.
  one.take('image');
  const written = one.text('location') ?? one.text('address');
  const places = ['location', 'address'].filter((key) => one.has(key)).map((key) => one.object(key));
  const inner = places.flatMap((place) => (place.has('location') ? [place.object('location'), place] : [place]));
  const lines = inner.map(placeLine).filter((line) => line !== undefined);
  return {
    name: one.text('name'),
    url: one.first('URL', 'url'),
    about: one.text('description'),
    location: written ?? lines[0],
    more: one.entry(Object.assign({}, ...inner.map((place) => place.entry({})))),
  };
}
