// Words of a document that did not reach the profile, and words of the profile that no document has.
import { wordsOf } from './compare.mjs';

/** Values that a reader works out and that stand in other words on the page. */
const workedOut = new Set(
  'startDate endDate date releaseDate expires countryCode network $schema meta id expected'.split(' '),
);
const hosts = new Set('https http www com org net io dev tel mailto linkedin github gitlab in'.split(' '));
const regions = new Intl.DisplayNames(['en'], { type: 'region' });

function* leaves(value, key = '') {
  if (Array.isArray(value)) for (const one of value) yield* leaves(one, key);
  else if (value && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) yield* leaves(one, name);
  else if (value !== null && value !== undefined && value !== '') yield [key, String(value)];
}

/** All words of a profile, those of its dates only if asked for; of a country's code, its English name too. */
export function wordsIn(profile, { dates = true } = {}) {
  const found = new Set();
  for (const [key, value] of leaves(profile)) {
    if (!dates && /date$|^expires$/i.test(key)) continue;
    for (const word of wordsOf(value)) found.add(word);
    if (key === 'countryCode' && /^[A-Za-z]{2}$/.test(value))
      for (const word of [...wordsOf(regions.of(value.toUpperCase()) ?? ''), 'usa', 'uk', 'us']) found.add(word);
  }
  return found;
}

/**
 * @param content words that must be kept @param known words that may be said besides
 * @returns the words lost and invented, with how many there were in all
 */
export function compareWords(content, known, read) {
  const have = wordsIn(read);
  const wanted = content.filter((word) => !/^(?:https?|www|mailto|tel)$/.test(word));
  const source = new Set([...content, ...known]);
  const said = [...leaves(read)]
    .filter(([key]) => !workedOut.has(key) && !key.startsWith('x-'))
    .flatMap(([key, value]) => wordsOf(value).map((word) => ({ key, word })));
  return {
    lost: wanted.filter((word) => !have.has(word)),
    content: wanted.length,
    invented: said.flatMap(({ key, word }) => (source.has(word) || (key === 'url' && hosts.has(word)) ? [] : [word])),
    said: said.length,
  };
}
