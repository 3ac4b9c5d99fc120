import { readDate, toCanonical } from '../reading/dates/index.ts';
import { type Draft, ForeignSource, textOf } from './foreignSource.ts';
import { asSentences } from './prose.ts';

/** An entry of ours and the key of the section it belongs to; `sections` for one that fits no other. */
export interface ConvertedEntry {
  readonly section: string;
  readonly entry: unknown;
}

/** Sections of ours, by the words people put into the titles of theirs. */
const titled: readonly (readonly [RegExp, string])[] = [
  [/volunteer|community/i, 'volunteer'],
  [/project|open.source/i, 'projects'],
  [/award|honou?r|achievement|scholarship/i, 'awards'],
  [/certif|licen[cs]e/i, 'certificates'],
  [/talk|presentation|speaking/i, 'talks'],
  [/patent/i, 'patents'],
  [/publication|paper/i, 'publications'],
  [/interest|hobb/i, 'interests'],
  [/^(spoken |foreign )?languages?$/i, 'languages'],
  [/skill|technolog|tool|stack|expertise/i, 'skills'],
];

/** The section of ours that a title of theirs speaks of, if any. */
export function sectionOf(title: string): string | undefined {
  return titled.find(([words]) => words.test(title))?.[1];
}

/**
 * An entry of a RenderCV section. RenderCV has no kinds of sections, only kinds of entries, so the keys decide first
 * and the section that the title speaks of (`wanted`) second.
 */
export function convertEntry(item: unknown, wanted: string | undefined, path: string, notes: string[]): ConvertedEntry {
  const source = new ForeignSource(item, path, notes);
  const line = textOf(item) ?? source.text('bullet') ?? source.text('number') ?? source.text('reversed_number');
  if (line !== undefined) return sentence(line, wanted);
  if (source.has('institution')) return { section: 'education', entry: education(source) };
  if (source.has('company') || source.has('position')) return job(source, wanted === 'volunteer');
  if (source.has('title')) return { section: 'publications', entry: publication(source) };
  if (source.has('label') || source.has('details')) return labelled(source, wanted);
  return { section: wanted ?? 'sections', entry: normal[wanted ?? 'sections']!(source) };
}

function sentence(line: string, wanted: string | undefined): ConvertedEntry {
  switch (wanted) {
    case 'awards':
      return { section: wanted, entry: { title: line } };
    case 'certificates':
    case 'talks':
    case 'patents':
    case 'publications':
    case 'interests':
      return { section: wanted, entry: { name: line } };
    default:
      return { section: 'sections', entry: line };
  }
}

/** A period without an end goes on; a date alone is start and end. */
function period(source: ForeignSource): { readonly startDate?: string; readonly endDate?: string } {
  const startDate = source.date('start_date');
  const endDate = source.date('end_date');
  if (startDate !== undefined) return { startDate, endDate: endDate ?? 'present' };
  const date = source.text('date');
  if (date === undefined) return endDate === undefined ? {} : { endDate };
  const reading = readDate(date);
  const single = toCanonical(reading);
  if (single !== undefined || reading.start === null || reading.problems.length > 0)
    return { startDate: single ?? date, endDate: single ?? date };
  return { startDate: reading.start, endDate: reading.ongoing ? 'present' : (reading.end ?? reading.start) };
}

/** One date for a period: the only one, the end, or both in words. */
function day(source: ForeignSource): string | undefined {
  const { startDate, endDate } = period(source);
  if (startDate === undefined || startDate === endDate) return endDate;
  return `${startDate} – ${endDate}`;
}

/** A name that may be a Markdown link. */
function linked(text: string | undefined): { readonly name: string | undefined; readonly url?: string } {
  const link = /^\[([^\]]+)\]\(([^\s()]+)\)$/.exec(text ?? '');
  return link ? { name: link[1], url: link[2]! } : { name: text };
}

function education(source: ForeignSource): Draft {
  const highlights = source.texts('highlights') ?? [];
  const graded = highlights.find((one) => /^(?:GPA|Grade|Score)\s*:/i.test(one));
  const { name, url } = linked(source.text('institution'));
  return source.entry({
    institution: name,
    studyType: source.text('degree'),
    area: source.text('area'),
    ...period(source),
    score: graded?.replace(/^[^:]*:\s*/, ''),
    location: source.text('location'),
    url: source.text('url') ?? url,
    summary: source.text('summary'),
    highlights: highlights.filter((one) => one !== graded),
  });
}

function job(source: ForeignSource, unpaid: boolean): ConvertedEntry {
  const { name, url } = linked(source.text('company'));
  const entry = source.entry({
    [unpaid ? 'organization' : 'name']: name,
    position: source.text('position'),
    ...period(source),
    location: source.text('location'),
    url: source.text('url') ?? url,
    summary: source.text('summary'),
    highlights: source.texts('highlights'),
  });
  return { section: unpaid ? 'volunteer' : 'work', entry };
}

function publication(source: ForeignSource): Draft {
  const { name, url } = linked(source.text('title'));
  return source.entry({
    name,
    authors: source.texts('authors')?.map((author) => author.replaceAll(/[*_]/g, '')),
    publisher: source.text('journal') ?? source.text('publisher'),
    releaseDate: day(source),
    doi: source.text('doi'),
    url: source.text('url') ?? url,
    summary: source.text('summary'),
  });
}

/** “Label: details” lines: skills and languages, or entries of a section of its own. */
function labelled(source: ForeignSource, wanted: string | undefined): ConvertedEntry {
  const label = source.text('label');
  const details = source.text('details');
  if (wanted === 'languages') return { section: wanted, entry: source.entry({ language: label, fluency: details }) };
  const listed = wanted === 'skills' || wanted === 'interests';
  return listed
    ? { section: wanted, entry: source.entry({ name: label, keywords: commaList(details) }) }
    : { section: 'sections', entry: source.entry({ name: label, description: details }) };
}

/** The items between commas; a comma inside parentheses separates nothing. */
function commaList(text: string | undefined): readonly string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const character of text ?? '') {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if ((character === ',' || character === ';') && depth <= 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim()).filter(Boolean);
}

function named(source: ForeignSource, known: (source: ForeignSource) => Draft): Draft {
  const { name, url } = linked(source.text('name'));
  return source.entry({ name, ...known(source), url: source.text('url') ?? url });
}

/** The summary and the highlights of an entry whose section has room for a text only. */
function told(source: ForeignSource): string | undefined {
  const summary = source.text('summary');
  const highlights = source.texts('highlights')?.map((one) => `- ${one.replaceAll(/\s*\n\s*/g, ' ')}`);
  return asSentences([summary, ...(highlights ?? [])].filter(Boolean).join('\n'));
}

/** Entries with a name, a date, a text and highlights, by the section they go to. */
const normal: Readonly<Record<string, (source: ForeignSource) => Draft>> = {
  projects: (source) =>
    named(source, () => ({
      description: source.text('summary'),
      ...period(source),
      highlights: source.texts('highlights'),
    })),
  volunteer: (source) => {
    const { name, url } = linked(source.text('name'));
    return source.entry({
      organization: name,
      ...period(source),
      location: source.text('location'),
      url,
      summary: source.text('summary'),
      highlights: source.texts('highlights'),
    });
  },
  awards: (source) => source.entry({ title: source.text('name'), date: day(source), summary: told(source) }),
  certificates: (source) => named(source, () => ({ date: day(source) })),
  talks: (source) =>
    named(source, () => ({ date: day(source), location: source.text('location'), summary: told(source) })),
  patents: (source) => named(source, () => ({ date: day(source), summary: told(source) })),
  publications: (source) => named(source, () => ({ releaseDate: day(source), summary: told(source) })),
  interests: (source) => source.entry({ name: source.text('name'), keywords: source.texts('highlights') }),
  skills: (source) => source.entry({ name: source.text('name'), keywords: source.texts('highlights') }),
  languages: (source) => source.entry({ language: source.text('name'), fluency: source.text('summary') }),
  sections: (source) =>
    named(source, () => ({
      description: source.text('summary'),
      date: day(source),
      highlights: source.texts('highlights'),
    })),
};
