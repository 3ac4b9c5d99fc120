import type { Highlight } from '../profile/data.ts';
import { type DateFormat, formatDate, formatDates } from './dates.ts';
import type { Block, Entry, Figure, Piece } from './model.ts';
import { joinRuns } from './runs.ts';
import { blocks, linked, oneLine, piece, plain } from './text.ts';
import { safeUrl, shortUrl } from './urls.ts';

/** An entry with nothing in it, to be filled. */
export function emptyEntry(at: string): Entry {
  return {
    at,
    title: null,
    detail: null,
    place: null,
    dates: null,
    link: null,
    blocks: [],
    notes: [],
    figures: [],
    keywords: [],
    parts: [],
    tenure: null,
    farBack: false,
    breakBefore: false,
    keepTogether: false,
  };
}

/** The entry with what its item asks of the page breaks around it. */
export function placed(entry: Entry, item: unknown): Entry {
  const { breakBefore, keepTogether } = item as { readonly breakBefore?: unknown; readonly keepTogether?: unknown };
  return { ...entry, breakBefore: isTrue(breakBefore), keepTogether: isTrue(keepTogether) };
}

/** Whether an entry would print anything. */
export function hasContent(entry: Entry): boolean {
  return Object.values(entry).some((value) =>
    Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null,
  );
}

/** A list, whatever stands in its place. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : [];
}

/** Items of a list with their pointers; holes and hidden ones are left out and do not shift the others. */
export function items<T>(at: string, value: readonly T[] | undefined): readonly (readonly [T, string])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: T, index) =>
    item === null || item === undefined || isTrue((item as { readonly hidden?: unknown }).hidden)
      ? []
      : [[item, `${at}/${index}`] as const],
  );
}

export function highlights(at: string, value: readonly Highlight[] | undefined): readonly Block[] {
  return items(at, value).flatMap(([item, here]) =>
    typeof item === 'object' ? bullets(`${here}/text`, item.text) : bullets(here, item),
  );
}

/** One bullet; where the text holds a list, one for each of its lines. */
function bullets(at: string, text: unknown): readonly Block[] {
  const told = blocks(at, text);
  if (told.length > 1 && told.some(({ kind }) => kind === 'bullet'))
    return told.map((block) => ({ ...block, kind: 'bullet' as const }));
  const one = piece(at, withoutMark(text));
  return one ? [{ kind: 'bullet', ...one }] : [];
}

/** A bullet without the mark that was pasted along with it; the page draws its own. */
function withoutMark(text: unknown): unknown {
  return typeof text === 'string' ? text.replace(/^\s*[•·▪‣◦]\s+/u, '') : text;
}

/** Paragraphs of a summary followed by bullets. */
export function body(
  at: string,
  entry: { readonly summary?: string; readonly highlights?: readonly Highlight[] },
): readonly Block[] {
  return [...blocks(`${at}/summary`, entry.summary), ...highlights(`${at}/highlights`, entry.highlights)];
}

export function pieces(at: string, value: readonly string[] | undefined): readonly Piece[] {
  return items(at, value).flatMap(([item, here]) => piece(here, item) ?? []);
}

export function figures(
  at: string,
  value: readonly { readonly value?: string; readonly label?: string }[] | undefined,
): readonly Figure[] {
  return items(at, value).flatMap(([item, here]) => {
    const shown = piece(`${here}/value`, item.value);
    const label = piece(`${here}/label`, item.label);
    return shown || label
      ? [{ at: here, value: shown ?? { at: here, runs: [] }, label: label ?? { at: here, runs: [] } }]
      : [];
  });
}

/** Profiles that were read without a schema hold booleans as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

/** Start and end of an entry as one piece, pointing at the start (at the end when there is no start). */
export function span(
  at: string,
  entry: { readonly startDate?: string; readonly endDate?: string; readonly expected?: boolean },
  format: DateFormat,
): Piece | null {
  const start = oneLine(entry.startDate);
  const end = oneLine(entry.endDate) || (format.goingOn?.has(at) ? 'present' : '');
  const shown = formatDates(start, end, format, isTrue(entry.expected));
  return plain(`${at}/${start === '' ? 'endDate' : 'startDate'}`, shown);
}

export function dateAt(at: string, value: string | undefined, format: DateFormat): Piece | null {
  return plain(at, formatDate(oneLine(value), format));
}

/** The address in short with a link; the bare text when it is not allowed as a link. */
export function address(at: string, url: string | undefined): Piece | null {
  const written = oneLine(url, 'url');
  return written === '' ? null : plain(at, shortUrl(written), safeUrl(written));
}

/** Text that links to an address without showing it. */
export function linkedPiece(at: string, text: string | undefined, url: string | undefined): Piece | null {
  return linked(piece(at, text), safeUrl(url));
}

/** Several values in one piece, with what stands between them. */
export function join(parts: readonly (Piece | null)[], between: string): Piece | null {
  const present = parts.filter((part) => part !== null);
  if (!present[0]) return null;
  const runs = present.flatMap((part, index) => (index ? [{ text: between }, ...part.runs] : part.runs));
  return { at: present[0].at, runs: joinRuns(runs) };
}
