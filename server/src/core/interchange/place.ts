import { countryCode } from './foreignSource.ts';

/** Postal codes of states of the USA and provinces of Canada that are country codes as well, or look like one. */
const states = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD ' +
    'TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS NT NU ON PE QC SK YT'
  ).split(' '),
);

export interface PlaceParts {
  readonly city: string;
  readonly region?: string;
  readonly countryCode?: string;
}

/** "Linz, Austria" in parts: the first is the town, the last the country where it is the name of one, the rest the region. */
export function placeParts(text: string): PlaceParts | null {
  const [city, ...rest] = text.split(/,\s*/).map((part) => part.trim());
  if (!city) return null;
  const last = rest.at(-1) ?? '';
  const code = states.has(last) ? undefined : countryCode(last);
  const region = (code ? rest.slice(0, -1) : rest).filter(Boolean).join(', ');
  return { city, ...(region && { region }), ...(code && { countryCode: code }) };
}
