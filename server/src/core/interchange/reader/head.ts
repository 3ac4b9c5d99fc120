import { unspaced } from '../../reading/headings.ts';
import type { Draft } from '../foreignSource.ts';
import { readPlace } from './address.ts';
import { type Block, bodySize, type Cell, type Run } from './block.ts';
import { holdsAddress, readContacts } from './contacts.ts';
import { documentTitle, withoutDocument } from './documentTitle.ts';
import { addressesIn, isConfirmed, isParticle, isPerson, nameBeneath, secondLine } from './names.ts';
import { doubt } from './notes.ts';
import { type Detail, detailOf, type Labelled, labelledCells, labelledIn } from './personal.ts';
import { couldBeState, couldBeTown, isPlace } from './places.ts';
import { hasCode, isAddress, isStreetLine, isTownInRegion, isUnit } from './postal.ts';
import { addressed } from './spelledAddress.ts';
import { apartFromStats } from './stats.ts';
import { titleScore } from './words.ts';

const isProse = (text: string): boolean => {
  // The figures of two telephones are no words.
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return words >= 12 || (/[.!?]$/.test(text) && words >= 7);
};
/** What parts a line of a head; a dash behind the area code of a telephone does not ("0821 – 900 44 21"). */
const separators =
  /\s*(?:[|•·⋄◦‖]|\s(?<!(?:^|[\s:.])\(?[+0][\d\s()]{1,8})[–—-]\s(?!\d{1,4}(?!\d))|\s[–—-]\s(?!\d)|\t| {2,})\s*/;

/** The name, headline, contacts and introduction that stand above the first heading, and in a part with personal data. */
export function readHead(
  head: readonly Block[],
  summaries: readonly string[],
): { basics: Draft; left: readonly string[]; details: ReadonlyMap<string, string> } {
  const { stats, rest: told } = apartFromStats(head);
  const plain = told.map(addressed);
  const spelled = plain.some((block, at) => block !== told[at]);
  const blocks = plain.filter((block) => !documentTitle.test(unspaced(block.text)));
  const basics: Draft = {};
  const pieces: string[] = [];
  const texts: string[] = [...summaries];
  const said: Partial<Record<Detail, string>> = {};
  const details = new Map<string, string>();
  /** Keeps what a label says of its value; false where the value is to be looked at like any other text. */
  const take = ({ detail, label: written, value }: Labelled): boolean => {
    if (detail === 'private') details.set(written, value);
    else if (detail === 'place') said.place = [said.place, value].filter(Boolean).join(', ');
    else if (detail === 'phone' && said.phone) details.set(written, value);
    else if (detail === 'email' || detail === 'phone' || detail === 'url') {
      said[detail] ??= value;
      pieces.push(value);
    } else if (said[detail]) return false;
    else said[detail] = value;
    return true;
  };
  const isName = (found: Labelled | null): boolean => /^(?:name|given|family)$/.test(found?.detail ?? '');
  const named = blocks.find((block) => isName(labelledCells(block.cells)) || isName(labelledIn(block.text)));
  const addresses = addressesIn(blocks);
  const top = named ? null : nameOf(blocks);
  const beneath = top && nameBeneath(top, blocks.slice(blocks.indexOf(top) + 1), addresses);
  const nameBlock = beneath ?? top;
  const second = nameBlock && secondLine(nameBlock, blocks[blocks.indexOf(nameBlock) + 1], blocks, addresses);
  // Without a name the headline may stand first.
  let afterName = nameBlock === null;
  let label: string | null = null;
  for (const block of blocks) {
    if (block === second?.block) {
      said.name = `${said.name} ${unspaced(block.text)}`;
      continue;
    }
    if (block === top && block !== nameBlock) {
      label = unspaced(block.text);
      continue;
    }
    const name = block === nameBlock ? nameIn(block.cells[0]!) : null;
    const cells: Cell[] = name === null ? [...block.cells] : [...name.behind, ...block.cells.slice(1)];
    if (name !== null) {
      const text = withoutDocument(name.text);
      const [own, ...others] = block.cells.length === 1 ? text.split(separators) : [text];
      said.name = withoutDocument(unspaced(own!).replace(/,$/, ''));
      // "HEDDA LUND - SOUS CHEF": what somebody is, in the line of the name.
      const [headline] = block.cells.length === 1 && others.length === 1 ? others : [];
      if (headline !== undefined && titleScore(headline) > 0 && looksLikeLabel(headline, true)) label = headline.trim();
      else pieces.push(...others);
      afterName = true;
    }
    if (name?.behind[0] && isHeadline(name.behind[0].text)) {
      label = name.behind[0].text;
      cells.shift();
    }
    // "Engineer | Distributed systems | Python": a headline has its own bars.
    const alone = block.cells.length === 1 && !block.bullet;
    if (afterName && name === null && label === null && !said.label && alone && isHeadline(block.text)) {
      label = block.text;
      continue;
    }
    const labelled = labelledCells(cells) ?? (cells.length === 1 ? labelledIn(cells[0]!.text) : null);
    // The town beneath the street that a label stands before.
    if (
      said.place !== undefined &&
      cells.length === 1 &&
      /^\d{4,5}(?:-\d{3})?\s+\p{Lu}/u.test(block.text) &&
      !/\d{4}/.test(said.place)
    ) {
      said.place += `, ${block.text}`;
      continue;
    }
    // Several of one line, "Phone: 0361 555 | Email: ada@lovelace.example", are read one by one.
    if (labelled?.value.split(separators).every((part) => !labelledIn(part)) && take(labelled)) continue;
    if (cells.length === 1 && isProse(cells[0]!.text) && !/@/.test(cells[0]!.text)) {
      texts.push(cells[0]!.text);
      continue;
    }
    // A table's label and its value are one piece; columns of a line are many.
    const split =
      cells.length === 2 && /^\p{L}[\p{L} -]{1,14}\.?:?$/u.test(cells[0]!.text) && /[@\d/.]/.test(cells[1]!.text)
        ? [`${cells[0]!.text}: ${cells[1]!.text}`.replace('::', ':')]
        : cells.flatMap((one) => (isAddress(one.text) ? [one.text] : one.text.split(separators)));
    for (const piece of split) {
      // A head that runs over the pages says the name again.
      if (piece.trim() === '' || piece.trim().toLowerCase() === said.name?.toLowerCase()) continue;
      const within = labelledIn(piece.trim());
      if (within && take(within)) continue;
      if (
        afterName &&
        label === null &&
        !said.label &&
        looksLikeLabel(piece, split.length === 1 || titleScore(piece) > 0)
      ) {
        const both = titleAndPlace(piece.trim());
        label = both?.title ?? piece.trim();
        if (both) pieces.push(both.place);
      } else pieces.push(piece.trim());
    }
  }
  const contacts = readContacts(
    // The head of a page may say the name before the page does.
    pieces.filter((piece) => piece.toLowerCase() !== said.name?.toLowerCase()),
    blocks.flatMap((block) => block.links),
  );
  // "Nom : Ferrand" beside "Prénom : Odile" is the name of the family.
  const family = said.family ?? (said.given !== undefined && said.name?.includes(' ') !== true ? said.name : undefined);
  const name = said.given === undefined ? (said.name ?? family) : [said.given, family].filter(Boolean).join(' ');
  if (name) basics.name = name;
  // Words beneath other lines, and capitals on two lines, can be something else.
  const below =
    nameBlock !== null &&
    blocks.slice(0, blocks.indexOf(nameBlock)).some(({ text }) => !holdsAddress(text) && !/@|\+?\d{4}/.test(text)) &&
    nameBlock.level === null &&
    nameBlock.size <= 1.2 * bodySize(blocks) &&
    !isConfirmed(nameBlock.text, addresses);
  const unsure = below || (second && !second.sure);
  if (name && unsure) doubt(basics, 'name', 'is this your name?');
  if (said.label ?? label) basics.label = said.label ?? label;
  if (contacts.email) basics.email = contacts.email;
  if (contacts.email && spelled) doubt(basics, 'email', 'is this your address?');
  if (contacts.phone) basics.phone = contacts.phone;
  if (contacts.url) basics.url = contacts.url;
  // The format has room for one of each.
  for (const [at, number] of contacts.phones.entries()) details.set(`phone ${at + 2}`, number);
  for (const [at, address] of contacts.emails.entries()) details.set(`email ${at + 2}`, address);
  const { place, left } = placeOf(contacts.rest, said.place);
  if (place) basics.location = place;
  const [first, ...others] = left;
  if (
    first !== undefined &&
    basics.label === undefined &&
    others.length === 0 &&
    first.length < 60 &&
    /^[^@\d]+$/.test(first)
  )
    doubt(Object.assign(basics, { label: first }), 'label', 'is this your title?');
  const rest = first !== undefined && basics.label === first ? [] : left;
  if (texts.length > 0) basics.summary = texts.join('\n\n');
  if (contacts.profiles.length > 0) basics.profiles = contacts.profiles;
  if (stats.length > 0) basics.stats = stats;
  return { basics: inOrder(basics), left: rest, details };
}

const order = ['name', 'label', 'email', 'phone', 'url', 'location', 'summary', 'profiles', 'stats'];

/** The keys in the order people write them; the same object, so that what is uncertain stays so. */
function inOrder(basics: Draft): Draft {
  const entries = order.filter((key) => key in basics).map((key) => [key, basics[key]] as const);
  for (const key of Object.keys(basics)) delete basics[key];
  return Object.assign(basics, Object.fromEntries(entries));
}

/**
 * The name at the start of a line, and what stands behind it in another type: "Ada Lovelace" in large letters, her headline in small, or
 * the name in bold letters and her position behind a comma.
 */
function nameIn(cell: Cell): { readonly text: string; readonly behind: readonly Cell[] } {
  const [first, ...rest] = cell.runs;
  const largest = sizeOf(cell);
  const lesser = ({ size, bold, text }: Run): boolean =>
    size < 0.8 * largest ||
    (first?.bold === true && !bold && /^\s*[,|·–—-]/.test(text) && titleScore(text.split(',', 2).join(' ')) > 0);
  const end = rest.findIndex((run) => lesser(run) && /\p{L}{2}.*\p{L}/u.test(run.text));
  if (!first || end < 0) return { text: cell.text, behind: [] };
  const own = [first, ...rest.slice(0, end)].map((run) => run.text).join(' ');
  // Capitals drawn smaller than the first of each word are one name.
  if (isInitials([first, ...rest])) return { text: cell.text, behind: [] };
  const text = rest
    .slice(end)
    .map((run) => run.text)
    .join(' ')
    .replace(/^[\s|·•,–—-]+/, '');
  return {
    text: own.replace(/[\s|·•,–—-]+$/, ''),
    behind: text === '' ? [] : [{ ...cell, text, runs: rest.slice(end) }],
  };
}

/** Capitals, of which the large ones stand alone: the first of each word. */
function isInitials(runs: readonly Run[]): boolean {
  const largest = Math.max(...runs.map(({ size }) => size));
  return runs.every(
    ({ text, size }) => text === text.toUpperCase() && (size < 0.95 * largest || !/\p{L}{2}/u.test(text)),
  );
}

/** The size of the largest letters that are words. */
const sizeOf = (cell: Cell): number =>
  Math.max(cell.size, ...cell.runs.filter((run) => /\p{L}/u.test(run.text)).map((run) => run.size));

/** A line of several parts, the first of them a title, and none a way to reach somebody. */
function isHeadline(text: string): boolean {
  if (/[@+]|\d{4}/.test(text) || holdsAddress(text)) return false;
  const parts = text.split(separators).filter((part) => part !== '');
  return parts.length > 1 && titleScore(parts[0]!) > 0 && !parts.some(isPlace);
}

/** Could these words be a person's name? A sentence's words are small, and a name says no position. */
function couldBeName(words: readonly string[]): boolean {
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !isParticle(word)).length;
  if (small > 1 && /[.!?]$/.test(words.at(-1)!)) return false;
  return small === 0 || (small === words.length && words.length <= 3) || titleScore(words.join(' ')) === 0;
}

/** The line with the name: the title of the document, or the largest of the first lines, or the first that can be one. */
function nameOf(blocks: readonly Block[]): Block | null {
  const can = blocks.filter((block) => {
    const text = withoutDocument(block.cells[0] ? nameIn(block.cells[0]).text : '').split(separators)[0] ?? '';
    const words = unspaced(text).split(/\s+/);
    if ((block.cells.length > 1 && detailOf(text)) || labelledIn(block.text)) return false;
    return (
      !/[@\d]|https?:|^www\./.test(text) &&
      words.length <= 6 &&
      text.length >= 3 &&
      text.length <= 50 &&
      !block.bullet &&
      !holdsAddress(text) &&
      couldBeName(words)
    );
  });
  const marked = can.find((block) => block.level === 1);
  if (marked) {
    // A title of the document that says what somebody is, beneath who it is.
    const above = titleScore(unspaced(marked.text)) >= 1 ? can.slice(0, can.indexOf(marked)) : [];
    return above.find(({ text }) => isPerson(unspaced(text))) ?? marked;
  }
  const largest = Math.max(0, ...can.map((block) => sizeOf(block.cells[0]!)));
  const stands = (block: Block): boolean => block.bold || block.text === block.text.toUpperCase();
  return (
    can.find((block, index) => {
      const size = sizeOf(block.cells[0]!);
      return (
        (size >= largest - 0.3 || (index === 0 && stands(block) && size >= 0.85 * largest)) &&
        /^[\p{L}“"(]/u.test(block.text)
      );
    }) ?? null
  );
}

/** "Warden, Kotor, Montenegro": what somebody is and where, taken apart; null for other texts. */
function titleAndPlace(piece: string): { readonly title: string; readonly place: string } | null {
  const at = piece.indexOf(', ');
  const [title, place] = [piece.slice(0, at), piece.slice(at + 2)];
  return at > 0 && titleScore(title) > 0 && place.includes(',') && titleScore(place) === 0 && isPlace(place)
    ? { title, place }
    : null;
}

const looksLikeLabel = (piece: string, alone: boolean): boolean =>
  !/[@:]|\d.*\d.*\d/.test(piece) &&
  // "HGV Class 1 Driver" has a figure, and says what somebody is.
  (!/\d/.test(piece) || titleScore(piece) > 0) &&
  !holdsAddress(piece) &&
  piece.length >= 3 &&
  piece.length <= 90 &&
  alone &&
  !isPlace(piece) &&
  !isAddress(piece) &&
  (titleScore(piece) > 0 || !couldBeTown(piece) || piece.split(' ').length > 1);

function placeOf(
  pieces: readonly string[],
  said: string | undefined,
): { place: object | null; left: readonly string[] } {
  if (said !== undefined) return { place: readPlace(said), left: pieces };
  const at = pieces.findIndex(
    (piece) => isPlace(piece) || isAddress(piece) || (!isStreetLine(piece) && hasCode(piece)),
  );
  const town =
    at >= 0
      ? at
      : pieces.findIndex(
          (piece) =>
            piece.length <= 40 &&
            (couldBeTown(piece) ||
              /^[\p{L}\s.'-]+,\s*[\p{L}\s.'-]+$/u.test(piece) ||
              isTownInRegion(piece) ||
              /^[\p{L}.'-]+ [A-Z]{2}$/u.test(piece)),
        );
  // "Bookseller" above "Bath": of two words that could be towns the first is what somebody is.
  const isWord = (piece: string | undefined): boolean =>
    piece !== undefined && !/[\s,\d]/.test(piece) && couldBeTown(piece);
  if (at < 0 && town === 0 && pieces.length === 2 && pieces.every(isWord)) {
    return { place: readPlace(pieces[1]!), left: pieces.slice(0, 1) };
  }
  if (town < 0) return { place: null, left: pieces };
  // A street above the town, perhaps with the flat between them, or the town above its state.
  const stateOnly = /^(?:[A-Z]{2,3}|[^,]+)$/.test(pieces[town]!.split(',')[0]!) && couldBeState(pieces[town]!);
  const flat = town > 1 && isUnit(pieces[town - 1]!) && isStreetLine(pieces[town - 2]!);
  const leads = (above: string): boolean => isStreetLine(above) || (stateOnly && couldBeTown(above));
  const from = flat ? town - 2 : town > 0 && leads(pieces[town - 1]!) ? town - 1 : town;
  const next = pieces[town + 1];
  const tail = next !== undefined && from === town && isPlace(next) && !/,/.test(pieces[town]!) ? next : null;
  const place = readPlace([...pieces.slice(from, town + 1), tail].filter(Boolean).join(', '));
  return {
    place,
    left: pieces.filter((_, index) => index < from || index > (tail ? town + 1 : town)),
  };
}
