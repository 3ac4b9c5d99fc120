// How alike a value that was read is to the one it should be: 1 is the same, 0 is wrong.

const months = new Map(
  'jan 1 feb 2 fév 2 fev 2 mar 3 mär 3 apr 4 avr 4 abr 4 may 5 mai 5 jun 6 juin 6 juil 7 jul 7 aug 8 aoû 8 ago 8 sep 9 oct 10 okt 10 nov 11 dec 12 dez 12 déc 12 dic 12 ene 1'
    .split(' ')
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, Number(all[index + 1])]] : [])),
);

/** A text as it is compared: without marks of Markdown, case, kinds of quotes and dashes. */
export const fold = (value) =>
  String(value)
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200d\ufeff\ue000-\uf8ff]/g, '')
    .replaceAll(/\*\*|__|`/g, '')
    .replaceAll(/\[([^\]]*)\]\((?:https?:|mailto:)[^)]*\)/g, '$1')
    .replaceAll(/[‘’‚‛′]/g, "'")
    .replaceAll(/[“”„«»″]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export const wordsOf = (value) => fold(value).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Twice the words in common over all words. */
function overlap(a, b) {
  const counts = new Map();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}

/** All but the same counts .9, half right counts as it is, less is wrong. */
const grade = (share) => (share >= 0.9 ? 0.9 : share >= 0.5 ? share : 0);

export const text = (wanted, found) =>
  fold(wanted) === fold(found) ? 1 : grade(overlap(wordsOf(wanted), wordsOf(found)));

export const bareLink = (value) =>
  fold(value)
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
export const link = (wanted, found) => (bareLink(wanted) === bareLink(found) ? 1 : 0);

const digits = (value) => String(value).replaceAll(/\D/g, '').replace(/^00/, '');
export const phone = (wanted, found) => (digits(wanted) === digits(found) ? 1 : 0);

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty for what goes on. */
export function canonical(value) {
  const plain = fold(value ?? '');
  if (plain === '' || /^(?:present|now|current|today|heute|actual|aujourd|~|null)/.test(plain)) return '';
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(plain)) return plain;
  const quarter = /^(\d{4})-q[1-4]$/.exec(plain);
  if (quarter) return quarter[1];
  const numeric = /^(\d{1,2})[./](\d{4})$/.exec(plain);
  if (numeric) return `${numeric[2]}-${numeric[1].padStart(2, '0')}`;
  const year = /\b\d{4}\b/.exec(plain)?.[0];
  if (!year) return plain;
  const word = /\p{L}{3,}/u.exec(plain)?.[0] ?? '';
  const month = months.get(word.slice(0, 4)) ?? months.get(word.slice(0, 3));
  return month ? `${year}-${String(month).padStart(2, '0')}` : year;
}

/** Right at the precision of the truth. */
export const date = (wanted, found) => {
  const [a, b] = [canonical(wanted), canonical(found)];
  return a === b || b.startsWith(`${a}-`) ? 1 : 0;
};

const countries = new Intl.DisplayNames(['en'], { type: 'region' });
const nameOf = (code) => {
  try {
    return countries.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
};

/** A place as one text, however its parts are named. */
export function placeText(value) {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return String(value);
  const { address, postalCode, city, region, countryCode, country } = value;
  const nation = countryCode ? nameOf(String(countryCode)) : country;
  return [address, postalCode, city, region, nation].filter(Boolean).join(', ') || undefined;
}

/** A place in any order of its parts; a code is its country's name. */
export const place = (wanted, found) => {
  const parts = (value) =>
    wordsOf(value.replaceAll(/\b[A-Z]{2}\b$/g, (code) => nameOf(code.replace('UK', 'GB')))).sort();
  const [a, b] = [parts(wanted), parts(found)];
  return a.join(' ') === b.join(' ') ? 1 : grade(overlap(a, b));
};
