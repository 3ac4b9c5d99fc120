import type { Draft } from '../foreignSource.ts';
import type { Block } from './block.ts';
import { periodOf, periodsIn } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { organisationScore } from './words.ts';

/** What a line of a list of named things says: the pieces beside its date. */
export interface Named {
  readonly pieces: readonly string[];
  readonly keywords: readonly string[];
  readonly date: string | null;
  readonly bullets: readonly string[];
  readonly prose: readonly string[];
  readonly period: Draft;
  /** Until when it is valid, where a line says so beside its date. */
  readonly expires: string | null;
  readonly url: string | null;
}

/** Certificates, awards and the like: each item of the list, or each entry, as its pieces and its date. */
export function named(blocks: readonly Block[]): readonly Named[] {
  const groups = underHeadings(blocks);
  if (groups)
    return groups.flatMap(({ heading, rows }) =>
      named(rows).map((one) => (heading === null ? one : { ...one, prose: [heading, ...one.prose] })),
    );
  const list = blocks.length > 0 && blocks.every((block) => block.bullet);
  // In a list that is all items each is an entry; else the entries' own heads tell.
  const lines = list ? blocks.map((block) => ({ ...withLead(block), bullet: false, gap: 1 })) : blocks;
  const entries: readonly Entry[] =
    list || allOneLiners(blocks) || allNames(blocks)
      ? lines.flatMap((block) => entriesOf([{ ...block, level: null }]))
      : entriesOf(lines);
  return entries.map((given) => {
    // Of an item that is a sentence, the sentence is what it is called.
    const [sentence, ...others] = given.heads.length === 0 ? given.prose : [];
    const entry =
      sentence === undefined ? given : { ...given, heads: [{ ...plain, pieces: [sentence] }], prose: others };
    const { period } = entry;
    const apart = entry.heads.reduce((count, head) => count + head.pieces.length, 0) > 1;
    const until = entry.heads.flatMap((head) => head.pieces).flatMap((piece) => expiryIn(piece) ?? [])[0];
    const pieces = entry.heads.flatMap((head) =>
      head.pieces
        .flatMap((given) => (expiryIn(given) ?? { rest: [given] }).rest)
        .flatMap((piece) =>
          // "Architect – Professional, Amazon": where something else parts name and issuer, the dash belongs to the name.
          piece.split(
            apart || /\s[–—-]\s.*,\s/.test(piece) ? /\s+[|·•]\s+|\s*\|\s*/ : /\s+(?:\||·|•|–|—|-)\s+|\s*\|\s*/,
          ),
        ),
    );
    return {
      pieces: pieces
        .map((piece, index) =>
          index === 0 ? piece : piece.replace(/^(?:(?:published|issued|awarded) by|by|in|at|from)\s+(?=\p{Lu})/u, ''),
        )
        .map((piece) => piece.replace(/^(?:issued|awarded|date|received)(?:\s+on)?:?\s*(?=\p{Lu}|$)/iu, ''))
        .map((piece) =>
          piece.replace(
            /[\s,;(–-]+(?:issued|awarded|obtained|earned|completed|ausgestellt|erworben|obtenue?|obtenid[oa]|conseguit[oa]|取得|合格)(?: (?:on|in|am|en|le|il))?:?$/iu,
            '',
          ),
        )
        .map((piece) => piece.replace(/^\((.*)\)$/, '$1').trim())
        .filter(
          (piece) =>
            !/^(?:(?:issued|published|awarded)? ?by|at|von|in|on|par|por|from|ausgestellt von):?$/i.test(piece),
        )
        .filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
      date: period ? (period.endDate && period.endDate !== 'present' ? period.endDate : period.startDate) : null,
      expires:
        until?.expires ?? (period && saysExpiry.test(period.written) ? (period.startDate ?? period.endDate) : null),
      keywords: entry.keywords,
      bullets: entry.bullets,
      prose: [...entry.prose, ...entry.addresses.slice(1)],
      period: periodOf(entry),
      url: entry.addresses[0] ?? addressOf(entry, pieces[0] ?? ''),
    };
  });
}

/** "**Lane Atlas.** A map of lanes": an item in two types, the first of them its name, as a name and what is said of it. */
function withLead(block: Block): Block {
  const [only, ...others] = block.cells;
  const [first, ...rest] = only?.runs ?? [];
  const name = /^(.*[\p{L}\p{N})]{2})\s*[.:–—-]\s*$/u.exec(first?.text ?? '')?.[1];
  if (others.length > 0 || name === undefined || !first!.bold || rest.length === 0 || rest[0]!.bold) return block;
  const text = rest
    .map((run) => run.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (text.split(' ').length < 3) return block;
  const cells = [
    { ...only!, text: name, runs: [{ ...first!, text: name }] },
    { ...only!, text, runs: rest, bold: false },
  ];
  return { ...block, cells, text: `${name} ${text}`, bold: false };
}

/** Rows of a table, each with its date, beneath headings that gather them: "International". Null where there are none. */
function underHeadings(
  blocks: readonly Block[],
): readonly { readonly heading: string | null; readonly rows: readonly Block[] }[] | null {
  const isRow = (block: Block | undefined): boolean =>
    block !== undefined &&
    !block.bullet &&
    block.level === null &&
    block.cells.length > 2 &&
    periodsIn(block.text).length > 0;
  const gathers = (block: Block, at: number): boolean =>
    block.level !== null && block.cells.length === 1 && periodsIn(block.text).length === 0 && isRow(blocks[at + 1]);
  if (!blocks.some(gathers)) return null;
  const groups: { heading: string | null; rows: Block[] }[] = [{ heading: null, rows: [] }];
  blocks.forEach((block, at) => {
    if (gathers(block, at)) groups.push({ heading: block.text, rows: [] });
    else groups.at(-1)!.rows.push(block);
  });
  return groups.filter(({ heading, rows }) => heading !== null || rows.length > 0);
}

/** What says until when something is valid, in the languages that headings are read in. */
const validity =
  "(?:expir(?:es|y|ed|ing|ation)(?: date)?|valid(?: (?:until|till|through|thru|to))?|renewal|renew by|exp|läuft ab|gültig(?: bis)?|ablauf|expire(?: le| en)?|valable(?: jusqu[’']?(?:en|au|à))?|validité|caduca(?: en)?|vence(?: en)?|válid[oa](?: hasta)?|scade(?: il)?|scadenza|valid[oa] fino)";
const saysExpiry = new RegExp(String.raw`^\W*${validity}(?!\p{L})|^(?:until|till|bis|hasta)(?!\p{L})`, 'iu');
const beforeExpiry = new RegExp(String.raw`[\s,;(–-]*(?<!\p{L})${validity}\s*[.:]?\s*$`, 'iu');

/** "… valid until March 2025" among the words of a thing whose date is told otherwise; null where nothing says so. */
function expiryIn(piece: string): { readonly rest: readonly string[]; readonly expires: string } | null {
  const found = periodsIn(piece).find(
    ({ start, written }) => saysExpiry.test(written) || beforeExpiry.test(piece.slice(0, start)),
  );
  const expires = found?.startDate ?? found?.endDate;
  if (!found || !expires) return null;
  const before = piece
    .slice(0, found.start)
    .replace(beforeExpiry, '')
    .replace(/[\s,;|·(–-]+$/, '');
  const after = piece.slice(found.end).replace(/^[\s,;|·)–-]+/, '');
  return { rest: [before, after].filter((text) => text !== ''), expires };
}

/** Where the name of a thing leads, else other words of its head. */
function addressOf({ links }: Entry, name: string): string | null {
  const pages = links.filter(({ url }) => /^https?:/.test(url));
  return (
    (pages.find(({ text }) => text !== '' && (name.includes(text) || text.includes(name))) ?? pages[0])?.url ?? null
  );
}

const plain = { size: 10, bold: false, level: null } as const;

/** A step of a course or what hangs a certificate beside its name: "Part 2", "Green Belt", "Certified". */
const ofCertificate =
  /(?<!\p{L})(?:part|level|stage|module?|tier|phase|teil|stufe|modul|niveau|nivel|nível|livello|poziom|nivå)\s?\d|(?<!\p{L})(?:certifi|zertifi|diplom|licen[cs]e|brevet|patent|führerschein|permis)|(?<!\p{L})belt$/iu;

/** Names below each other, as in a narrow column: nothing dates them or sets one off, and none of them names a house. */
const allNames = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 &&
  blocks.some((block, at) => at % 2 === 1 && ofCertificate.test(block.text)) &&
  blocks.every(
    (block) =>
      block.cells.length === 1 &&
      block.level === null &&
      !block.bullet &&
      block.bold === blocks[0]!.bold &&
      block.italic === blocks[0]!.italic &&
      Math.abs(block.size - blocks[0]!.size) < 0.4 &&
      Math.abs(block.x - blocks[0]!.x) < 2 &&
      block.text.split(' ').length <= 8 &&
      organisationScore(block.text) <= 0 &&
      periodsIn(block.text).length === 0,
  );

/**
 * Every line has a date of its own; or most have, two of them right beneath each other, and the others are short, name no house
 * and look the same, so that nothing stands beneath what is named.
 */
function allOneLiners(blocks: readonly Block[]): boolean {
  const dated = blocks.map((block) => periodsIn(block.text).length > 0);
  if (blocks.length === 0 || blocks.some((block) => block.bullet)) return false;
  if (dated.every(Boolean)) return true;
  const [top] = blocks;
  const many =
    dated.some((one, at) => one && dated[at + 1] === true) && dated.filter(Boolean).length * 2 > blocks.length;
  // "ADR", "CPC", "Forklift", "HIAB (2020)": four and more of a word or two, and one date, behind a name and not the first.
  const one = dated.indexOf(true);
  const few =
    blocks.length >= 4 &&
    one > 0 &&
    one === dated.lastIndexOf(true) &&
    periodsIn(blocks[one]!.text)[0]!.start > 2 &&
    blocks.every(({ text }) => text.split(' ').length <= 3);
  return (
    (many || few) &&
    blocks.every(
      (block, at) =>
        block.level === null &&
        block.cells.length === 1 &&
        block.bold === top!.bold &&
        block.italic === top!.italic &&
        Math.abs(block.size - top!.size) < 0.4 &&
        Math.abs(block.x - top!.x) < 2 &&
        (dated[at] || (block.text.split(' ').length <= 5 && organisationScore(block.text) <= 0)),
    )
  );
}
