import { lookup } from '../reading/technologies/index.ts';
import { memoByValue } from './memo.ts';

/** Legal forms of companies, as single words in lower case without their dots. */
const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated llc llp lp ltd limited gmbh mbh corp corporation co company pvt private plc ag sa sas sarl bv nv oy oyj ab asa se pte pty sdn bhd spa srl kk kg ev'.split(
    ' ',
  ),
);

/** Words behind a company's name that its short form leaves out. */
const generalWords: ReadonlySet<string> = new Set(
  'platforms technologies technology tech systems solutions labs software services group holdings holding international global india usa uk europe digital'.split(
    ' ',
  ),
);

/** "Rye & Sons" is "Rye and Sons". */
const joiningWords: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'og', 'och']);

export const isLegalForm = (word: string): boolean => legalForms.has(word);
export const isGeneralWord = (word: string): boolean => generalWords.has(word);

/** The words of a name, in lower case; the dots of an abbreviation do not part them: `S.A.` is `sa`. */
export function nameWords(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const joined = lower.includes('.') ? lower.replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|$))/gu, '') : lower;
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a company's name without its legal form and what joins them: `Quayside & Rye Ltd.` is `quayside rye`. */
export const coreOf = memoByValue((name): readonly string[] => {
  const all = nameWords(name);
  const core = all.filter(
    (word, index) => !legalForms.has(word) && !(index === 0 ? word === 'the' : joiningWords.has(word)),
  );
  return core.length > 0 ? core : all;
});

/** A word without its accents, which many leave out: `café` is `cafe`. */
export const unaccented = (word: string): string => word.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '');

/** Are both one company's name, but for its legal form? Names that are empty are not. */
export const isSameName = (a: string, b: string): boolean =>
  a.trim() !== '' && coreOf(a).join(' ') === coreOf(b).join(' ') && (coreOf(a).length > 0 || a.trim() === b.trim());

/** A first word that may stand for the whole name; shorter ones, and those that many names begin with, may not. */
const standsAlone = (word: string): boolean => word.length > 3 && !generalWords.has(word) && !opening.has(word);
const opening: ReadonlySet<string> = new Set(
  'university universität université universidad universidade college school institute hospital bank city county ministry department'.split(
    ' ',
  ),
);

/**
 * Are both the same employer, by whatever form of its name: with a legal form, or with a branch behind it ("Quayside" and
 * "Quayside Leasing")? Names that are empty are not known to be.
 */
export function isSameEmployer(a: string, b: string): boolean {
  if (a.trim() === '' || b.trim() === '') return false;
  const [short, long] = [coreOf(a), coreOf(b)].sort((one, other) => one.length - other.length) as [
    readonly string[],
    readonly string[],
  ];
  if (short.length === 0) return a.trim() === b.trim();
  if (!short.every((word, index) => word === long[index])) return false;
  return short.length === long.length || short.length > 1 || standsAlone(short[0]!);
}

/** Where a name goes on with the customer or the part of the house: "Quayside | Client: Port of Rye", "Quayside (client: Rye)". */
const part = /\s[|·•]\s|(?:end[ -]?)?(?:client|customer|kunde|cliente?|klant|mandant)s?\s?:/iu;

/** What stands before the customer. Linear. */
function withoutPart(name: string): string {
  const found = part.exec(name);
  let end = found?.index ?? name.length;
  while (found && end > 0 && /[\s([,–—-]/.test(name[end - 1]!)) end--;
  return name.slice(0, end).trim();
}

const customer = /^(?:end )?(?:client|customer|kunde|cliente?|klant|mandant)s?\b/;

/** Names of houses in capitals; those of countries, legal forms and well-known technologies are none. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const noHouse: ReadonlySet<string> = new Set(
  'USA UAE GMBH LLC LLP LTD INC PLC PTE PTY NGO MBA PHD THE AND FOR'.split(' '),
);

/** Ranks of technologies begin here that many employers name: "Quayside (SAP)". */
const wellKnown = 5;
const isTechnology = (word: string): boolean => (lookup(word)?.rank ?? 0) >= wellKnown;

/**
 * May both be parts of one house, or posts of one employer at several customers: by what stands before the customer, by a part that both
 * have ("Tide Lab, Harbour School of Rye"), or by a name in capitals ("RYE Corporation", "RYE Graduate School")? Enough to be silent about two at once, not to join them.
 */
export function mayShareHouse(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map(withoutPart);
  if ((one !== a.trim() || other !== b.trim()) && isSameEmployer(one, other)) return true;
  const parts = (name: string): readonly string[] =>
    name
      .split(/[,;/|()]/)
      .map((piece) => coreOf(piece).join(' '))
      .filter((piece) => piece.length >= 12 && piece.includes(' ') && !customer.test(piece));
  const others = new Set(parts(b));
  if (parts(a).some((piece) => others.has(piece))) return true;
  // Where a whole name is in capitals, that is how it is written.
  if (!/\p{Ll}/u.test(a) || !/\p{Ll}/u.test(b)) return false;
  const houses = new Set(
    // Two names that begin with a technology are of its maker: "SAP Labs", "SAP Deutschland".
    (a.match(capitals) ?? []).filter(
      (word) => !noHouse.has(word) && (!isTechnology(word) || (a.startsWith(word) && b.startsWith(word))),
    ),
  );
  return (b.match(capitals) ?? []).some((word) => houses.has(word));
}
