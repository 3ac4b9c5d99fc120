import { type Message, say } from '../../messages/message.ts';
import type { Field } from '../../profile/model.ts';
import type { ProtectedKind } from '../../reading/protected/index.ts';
import type { Span } from '../../text/span.ts';
import { commands } from './commands.ts';

/** Entities by name: those of marks, and of the letters of Western Europe. */
const entities: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `amp & lt < gt > quot " apos ' ndash – mdash — bull • middot · hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » copy © reg ®
    trade ™ deg ° euro € pound £ yen ¥ sect § times × plusmn ± rarr → agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç
    egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø
    ugrave ù uacute ú ucirc û uuml ü szlig ß oelig œ Agrave À Aacute Á Acirc Â Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê
    Iacute Í Ntilde Ñ Oacute Ó Ouml Ö Oslash Ø Uacute Ú Uuml Ü`
      .trim()
      .split(/\s+/)
      .map((one, index, all) => [one, all[index + 1]])
      .filter((_, index) => index % 2 === 0),
  ),
  nbsp: ' ',
};

/** `&amp;`, `&#39;`, `&#x2019;`; but `&amp;lt;` writes about an entity. */
const entity = /&(?!amp;(?:[a-z]{2,6}|#\d+);)(?:([a-z]{2,6})|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi;

/** The character of an entity; null where there is none that a page could show. */
function characterOf([, name, decimal, hex]: RegExpExecArray): string | null {
  if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : null;
  const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  if (point === 160) return ' ';
  // Halves of a character, and what each font shows otherwise.
  const none = point < 32 || point > 0x1_ff_ff || (point >= 0xd8_00 && point <= 0xf8_ff);
  return none ? null : String.fromCodePoint(point);
}

/** What is said of a residue. */
export type What = (written: string) => Message;

const escapeLeft: What = (written) =>
  say('An escape of LaTeX, `{written}`: it would be printed as it stands.', { written });
const backslashLeft: What = (written) =>
  say('An escape of LaTeX, `{written}`: other tools print the backslash.', { written });

export const tagLeft: What = (written) =>
  say('An HTML tag, `{written}`: the pages do without it, other tools print it.', { written });
const entityLeft: What = (written) =>
  say('An HTML entity, `{written}`: it would be printed as it stands.', { written });
const emphasisLeft: What = (written) => say('Emphasis, `{written}`: it would be printed as it stands.', { written });

export interface Residue extends Span {
  readonly instead: string;
  readonly what: What;
  /** Nothing of what was meant goes with it. */
  readonly safe: boolean;
  /** An address is a part of it, as of `\href{…}{…}`. */
  readonly hasAddress?: boolean;
}

/** Keys whose values the pages show as they are written; everywhere else emphasis is set as such. */
const asWritten =
  /^(?:city|region|address|postalCode|countryCode|phone|email|username|location|number|date|startDate|endDate|releaseDate)$/;

/** Would the stars round a word be printed? */
export const isAsWritten = ({ section, name, kind }: Field): boolean =>
  kind !== 'markdown' && kind !== 'url' && (asWritten.test(name) || (section === 'basics' && name === 'name'));

/** What LaTeX, HTML and Markdown left in a text. */
export function* residues(value: string, field: Field): Iterable<Residue> {
  const { kind } = field;
  const found = (match: RegExpExecArray, instead: string, what: What, safe = true): Residue => ({
    start: match.index,
    end: match.index + match[0].length,
    instead,
    what,
    safe,
  });
  for (const match of value.matchAll(/(?<![\\:\w])\\([%$&#_{}])|(?<=[\w)])\\([%&])(?![\\\w])/g)) {
    const mark = match[1] ?? match[2]!;
    // In Markdown a backslash before a mark keeps the mark; before "$" it is needed nowhere but in LaTeX.
    if (kind === 'markdown' && /[#_]/.test(mark)) continue;
    const residue = found(match, mark, escapeLeft);
    yield kind === 'markdown' && mark === '$' ? { ...residue, what: backslashLeft } : residue;
  }
  for (const { pattern, instead, what, safe, hasAddress = false } of commands)
    for (const match of value.matchAll(pattern)) {
      const text = instead(match, kind);
      if (text !== null) yield { ...found(match, text, what, safe), hasAddress };
    }
  for (const match of value.matchAll(entity)) {
    const character = characterOf(match);
    if (character !== null) yield found(match, character, entityLeft);
  }
  if (!isAsWritten(field)) return;
  if (!value.includes('*') && !value.includes('__')) return;
  for (const match of value.matchAll(
    /(?<![\p{L}\p{N}*_])(\*{1,3}|__)(?=\S)([^*_]{1,200})(?<=\S)\1(?![\p{L}\p{N}*_])/gu,
  )) {
    // `__init__` is a name.
    const name = match[1] === '__' && /^\w+$/.test(match[2]!);
    if (!name) yield found(match, match[2]!, emphasisLeft);
  }
}

/** Code keeps its backslashes and entities; in an address they are part of it. */
const kinds: ReadonlySet<ProtectedKind> = new Set(['code', 'link', 'mail']);
/** The address of a link of HTML is part of its tag. */
export const inCode: ReadonlySet<ProtectedKind> = new Set(['code']);

/** Parts of a text in which this is no residue. */
export const keptIn = ({ hasAddress = false }: Residue): ReadonlySet<ProtectedKind> => (hasAddress ? inCode : kinds);

/** Residues in order, none in another. */
export function apart(all: readonly Residue[]): readonly Residue[] {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, index) => !sorted.slice(0, index).some((other) => one.start < other.end));
}
