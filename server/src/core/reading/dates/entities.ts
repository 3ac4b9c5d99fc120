/** Character references of HTML that stand in dates copied from web pages, and what they are. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '-',
  dash: '-',
  rarr: '→',
  amp: '&',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  middot: '·',
  bull: '•',
  sol: '/',
  vert: '|',
  lpar: '(',
  rpar: ')',
};

/** The character that `&ndash;`, `&#45;` or `&#x2013;` stands for; null where it is none of a date's. */
export function characterOf(reference: string): string | null {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return Object.hasOwn(named, body.toLowerCase()) ? named[body.toLowerCase()]! : null;
  const hex = /^#x/i.test(body);
  const code = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
