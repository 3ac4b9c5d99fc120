import type { Basics, Location, NetworkProfile } from '../profile/data.ts';
import { readEmail } from '../reading/email.ts';
import { readPhone } from '../reading/phone.ts';
import { address as addressPiece, items } from './fields.ts';
import type { Header, Piece } from './model.ts';
import { postCodePlace } from './postCodes.ts';
import { oneLine, piece, plain } from './text.ts';
import { safeUrl, shortUrl } from './urls.ts';

export function headerOf(basics: Basics, language: string, comma: string): Header {
  return {
    name: plain('/basics/name', basics.name),
    label: piece('/basics/label', basics.label),
    contacts: contacts(basics, language, comma),
  };
}

function contacts(basics: Basics, language: string, comma: string): readonly Piece[] {
  const email = oneLine(basics.email, 'email').replace(/^mailto:/iu, '');
  const phone = oneLine(basics.phone, 'phone').replace(/^tel:/iu, '');
  const address = readEmail(email);
  return [
    plain('/basics/location', place(basics.location, language, comma)),
    plain('/basics/email', email, address && safeUrl(`mailto:${address}`)),
    plain('/basics/phone', phone, readPhone(phone, oneLine(basics.location?.countryCode)).uri),
    addressPiece('/basics/url', basics.url),
    ...items('/basics/profiles', basics.profiles).map(([profile, at]) => network(at, profile)),
  ].filter((contact) => contact !== null);
}

/** A network is shown by its address, where that says both network and name; else as "network: name". */
function network(at: string, profile: NetworkProfile): Piece | null {
  const url = oneLine(profile.url, 'url');
  const href = safeUrl(url);
  const name = oneLine(profile.username);
  const where = oneLine(profile.network);
  const short = shortUrl(url);
  if (href && (name === '' || /[/?#]/u.test(short))) return plain(`${at}/url`, short, href);
  if (name) return plain(`${at}/username`, where ? `${where}: ${name}` : name, href);
  return where ? plain(`${at}/network`, where, href) : plain(`${at}/url`, url, href);
}

function place(location: Location | undefined, language: string, comma: string): string {
  const { address: street, postalCode, city, region, countryCode } = location ?? {};
  const code = oneLine(countryCode);
  const post = oneLine(postalCode);
  const parts = [oneLine(street), oneLine(city), oneLine(region), code && countryName(code, language)];
  const same = (one: string, other: string) => one.localeCompare(other, language, { sensitivity: 'base' }) === 0;
  // A city that is its own region or country is named once.
  const named = parts.map((part, index) => (parts.slice(0, index).some((before) => same(before, part)) ? '' : part));
  const custom = postCodePlace(code);
  const holder = custom === 'behind-region' && named[2] ? 2 : 1;
  named[holder] = (custom === 'before-city' ? [post, named[holder]] : [named[holder], post]).filter(Boolean).join(' ');
  return named.filter(Boolean).join(comma);
}

/** "PL" in words; what is no country code stays as written, and so do those that CLDR has for no country (ZZ, XA, XB). */
function countryName(code: string, language: string): string {
  if (!/^(?!zz|x[ab])[a-z]{2}$/iu.test(code)) return code;
  try {
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
