import { countryOf } from '../../reading/countries.ts';
import { countryOfPlace } from './places.ts';

/**
 * The code (ISO 3166-1 alpha-2) that a value under `countryCode` stands for: the code itself, "UK", or a country by its name.
 * Null for anything else.
 */
export function readCountryCode(value: string): string | null {
  const written = value.trim();
  // Written by many, though the code of the United Kingdom is another.
  if (/^uk$/i.test(written)) return 'GB';
  if (/^[A-Za-z]{2}$/.test(written)) return written.toUpperCase();
  if (written.length < 3 || written.length > 60) return null;
  return countryOfPlace(written) ?? countryOf(written);
}
