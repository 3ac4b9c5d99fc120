import type { Draft } from '../foreignSource.ts';
import type { Block, Run } from './block.ts';
import { periodsIn } from './dates.ts';

const doi = /[\s,;]{0,3}(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/[^\s,;]{1,100}?)(?=[.,;]?(?:\s|$))/i;
/** "R. Roe, J. Doe", "Roe, R., Doe, J." or names in full. */
function authorsOf(text: string): readonly string[] {
  const turned = /^[^,.]{2,40},\s+\p{Lu}\./u.test(text);
  return text
    .slice(0, endWithout(text, ' ,:&'))
    .split(
      turned
        ? /(?<=\p{Lu}\.),\s+(?:(?:and|und|et|y|e|&)\s+)?|\s+(?:and|&|und|et|y|e)\s+/u
        : /,\s+(?:(?:and|und|et|y|e|&)\s+)?|\s+(?:and|&|und|et|y|e)\s+/u,
    )
    .map((one) => (turned ? one : one.replace(/(?<=\p{Ll})\.$/u, '')))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Where a text ends without these letters and white space behind it. Linear. */
function endWithout(text: string, letters: string): number {
  let end = text.length;
  while (end > 0 && (letters.includes(text[end - 1]!) || /\s/.test(text[end - 1]!))) end--;
  return end;
}

const trimmed = (text: string): string => text.slice(0, endWithout(text, '.,:;')).replace(/^[\s.,:;]+/, '');

/** What a reference to a publication says: who, what, where, as far as its form tells. */
interface Citation {
  readonly name: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly date: string | null;
  readonly doi: string | null;
  /** Volume and pages, and sentences behind it. */
  readonly more: string;
}

/** More words than these are no list of authors. */
const mostWords = 150;

/** Small words of family names: "P. van der Wijk", "de la Cruz, M.". */
const particles: ReadonlySet<string> = new Set(
  "van der den de la le du di da do dos das del della von vom zu zur ter ten 't af av bin ibn al el".split(' '),
);

/** Is a text a list of names and nothing else: "R. Roe and J. Doe", "Roe, R., Doe, J."? Linear. */
function arePeople(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '' && !particles.has(word));
  const names = words.filter((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  return (
    words.length <= mostWords &&
    words[0] === names[0] &&
    names.length >= 2 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|and|&|et|al\.?|und|y|e)$/u.test(word))
  );
}

/**
 * A publication as bibliographies write it: "Doe, J., Roe, R. (2021). Title. Journal, 12(3)." or with the title set apart by its type
 * or by quotes. Null for what has no such form.
 */
function citationIn(text: string, runs: readonly Run[]): Citation | null {
  return byYear(text, runs) ?? byQuotes(text) ?? byType(text, runs) ?? byStops(text);
}

/** Authors, title and venue, each with a full stop behind it, and a year: "Doe J, Roe R. Title. Journal. 2015;3:1-8." */
function byStops(text: string): Citation | null {
  const initialsFirst = /^\p{Lu}\./u.test(text);
  for (const { index } of text.slice(0, 400).matchAll(/\.\s+(?=\p{Lu}[\p{L}\s])/gu)) {
    const authors = text.slice(0, index);
    // Where given names stand first, a letter at the end begins one more person.
    if (!arePeople(authors) || (initialsFirst && /(?:^|[\s,.-])\p{Lu}$/u.test(authors))) continue;
    const rest = text.slice(index + 1).trim();
    const title = /^(.{8,300}?[\p{L}\d)])([.?!])\s+(?=\p{L}|\d{4})/u.exec(rest);
    const behind = title ? rest.slice(title[0].length) : '';
    const year = /(?<![\d-])(?:19|20)\d\d(?![\d-])/.exec(behind)?.[0];
    if (!title || year === undefined) return null;
    const base = { name: trimmed(title[1]! + title[2]!), authors: authorsOf(authors) };
    // A month beside the year goes with it.
    const exact = withBehind({ ...base, year: null }, behind);
    if (exact.date?.startsWith(`${year}-`)) return exact;
    const venue = behind.replace(new RegExp(String.raw`[\s,;.(]*(?<![\d-])${year}(?![\d-])\)?[;.:]?\s*`), ', ');
    return withBehind({ ...base, year }, venue);
  }
  return null;
}

/** A text and the DOI that stands in it. */
export function apartFromDoi(text: string): { readonly text: string; readonly doi: string | null } {
  const found = doi.exec(text);
  if (!found) return { text, doi: null };
  const behind = text.slice(found.index + found[0].length).replace(/^[\s.,;]+/, '');
  return { text: [text.slice(0, found.index), behind].filter((one) => one !== '').join(' '), doi: found[1]! };
}

/** A journal or a house apart from volume, number and pages: "in Cattle Today, vol. 3(2): 14–22", "Kind & Recht, S. 14–22". */
export function apartFromVolume(text: string): { readonly venue: string; readonly volume: string } {
  const figures = new RegExp(String.raw`,?\s(?=(?:(?:${ofVolume})[.:]?\s?)?\d)`, 'iu').exec(text);
  const venue = trimmed((figures ? text.slice(0, figures.index) : text).replace(inVenue, ''));
  return { venue, volume: figures ? trimmed(text.slice(figures.index + figures[0].length)) : '' };
}

/** Words and letters before the number of a volume or a page. */
const ofVolume =
  'vol|volume|no|nos|nr|n|n[°º]|num|núm|numero|número|num[ée]ro|iss|issue|heft|h|jg|jahrgang|bd|band|tome|t|rok|zeszyt|z|årg|s|ss|pp?|pages?|seiten?|páginas?|pagine|pag';
/** "In: Zeitschrift", "in Cantieri". */
const inVenue = /^(?:(?:in|dans|en|em|w|i)\s+(?=[\p{Lu}“"„«])|[Ii]n:\s*)/u;

/** "Name, N.: Title. In: Journal", as German lists have it: who, what and where; null for other forms. */
export function byIn(
  text: string,
): { readonly name: string; readonly authors: readonly string[]; readonly behind: string } | null {
  const [, before, behind] = /^(.{8,400}?)[.,]\s+(In:\s+\S.*)$/u.exec(text) ?? [];
  if (before === undefined || behind === undefined) return null;
  const [, people, title] = /^([^:]{4,200}):\s+(.+)$/u.exec(before) ?? [];
  const named = people !== undefined && arePeople(people.replaceAll(/[;/]/g, ' '));
  return named
    ? { name: trimmed(title!), authors: people.split(/\s*[;/]\s*/).flatMap(authorsOf), behind }
    : { name: trimmed(before), authors: [], behind };
}

function withBehind(base: { name: string; authors: readonly string[]; year: string | null }, behind: string): Citation {
  const found = doi.exec(behind);
  const plain = trimmed(found ? behind.replace(found[0], '') : behind);
  // The venue ends at its first full stop; sentences may follow. "J. Interf. Chem., 14" is cut short and goes on.
  const cut =
    /^(.{3,160}?[\p{L}\d)]{2})\.\s+(?=\p{Lu})(?!(?:\p{Lu}\p{L}{0,9}\.,?\s){1,4}(?:[Vv]ol\.?\s)?\(?\d)(.+)$/u.exec(
      plain,
    );
  const whole = trimmed(cut?.[1] ?? plain);
  const dated = base.year === null ? periodsIn(whole).findLast(({ single }) => single) : undefined;
  const undated = dated ? trimmed(whole.slice(0, dated.start)) + whole.slice(dated.end) : whole;
  // Where the first figure stands, volume and pages begin.
  const own = trimmed(undated);
  const { venue, volume } = apartFromVolume(own);
  return {
    name: base.name,
    authors: base.authors,
    publisher: trimmed(venue),
    date: base.year ?? dated?.startDate ?? null,
    doi: found?.[1] ?? null,
    more: [volume, cut?.[2]].filter(Boolean).join('\n\n'),
  };
}

/** Authors, the year in brackets, title, venue. */
function byYear(text: string, runs: readonly Run[]): Citation | null {
  const head = /^(.{3,300}?)\s*\(((?:19|20)\d\d)[a-z]?(?:,[^()]{2,20})?\)\s*[.,:]?\s*/u.exec(text);
  if (!head || !/\p{Lu}/u.test(head[1]!) || head[1]!.length > 250) return null;
  const rest = text.slice(head[0].length);
  const venue = runs.find((run) => run.italic && rest.includes(run.text) && rest.indexOf(run.text) > 8);
  const at = venue ? rest.indexOf(venue.text) : (/[.?!]\s+(?=\p{Lu})/u.exec(rest)?.index ?? -1) + 1;
  if (at <= 0) return null;
  return withBehind({ name: trimmed(rest.slice(0, at)), authors: authorsOf(head[1]!), year: head[2]! }, rest.slice(at));
}

function byQuotes(text: string): Citation | null {
  const quoted = /^(.*?)[“"„«]([^”"“»]{5,300})[”"“»][.,]?\s*(.*)$/.exec(text);
  if (!quoted) return null;
  const authors = trimmed(quoted[1]!.replace(/\($/, ''));
  return withBehind(
    { name: trimmed(quoted[2]!), authors: authors === '' ? [] : authorsOf(authors), year: null },
    quoted[3]!,
  );
}

/** Authors in one type, the title in another, the venue in the first again. */
function byType(text: string, runs: readonly Run[]): Citation | null {
  const at = runs.findIndex((run) => run.italic && run.text.split(' ').length >= 2);
  if (at <= 0 || at === runs.length - 1) return null;
  const authors = runs
    .slice(0, at)
    .map((run) => run.text)
    .join(' ');
  const title = runs[at]!.text;
  if (!arePeople(trimmed(authors)) || !text.includes(title)) return null;
  return withBehind(
    { name: trimmed(title), authors: authorsOf(authors), year: null },
    text.slice(text.indexOf(title) + title.length),
  );
}

/** Publications of a list of references; what stands beneath one and is none is said of it. Null where none has such a form. */
export function citations(blocks: readonly Block[]): readonly Draft[] | null {
  const result: Draft[] = [];
  for (const block of blocks) {
    const found = block.cells.length === 1 ? citationIn(block.text, block.cells[0]!.runs) : null;
    const last = result.at(-1);
    if (found) result.push(cited(found, block));
    else if (last && !block.bullet && block.level === null)
      last.summary = [last.summary, block.text].filter(Boolean).join('\n\n');
    else return null;
  }
  return result.length > 0 ? result : null;
}

const cited = ({ name, authors, publisher, date, doi: id, more }: Citation, { links }: Block): Draft => {
  const link = links.find(({ url }) => /^https?:/.test(url) && !/doi\.org/.test(url));
  return {
    name,
    ...(authors.length > 0 && { authors }),
    ...(publisher !== '' && { publisher }),
    ...(date !== null && { releaseDate: date }),
    ...(link && { url: link.url }),
    ...(id !== null && { doi: id }),
    ...(more !== '' && { summary: more }),
  };
};
