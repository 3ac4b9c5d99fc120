import { readDate, toCanonical } from '../reading/dates/index.ts';
import { readHeading } from '../reading/headings.ts';
import { asItems, commaList } from './commaList.ts';
import { canonical, type Draft, ForeignSource, textOf } from './foreignSource.ts';
import { isObject } from './json.ts';
import { asSentences } from './prose.ts';
import { blockOf, cell } from './reader/block.ts';
import { named as listed, type Named } from './reader/named.ts';
import { award, certificate } from './reader/things.ts';

/** An entry of ours and the key of the section it belongs to; `sections` for one that fits no other. */
export interface ConvertedEntry {
  readonly section: string;
  readonly entry: unknown;
}

/** Sections of ours whose entries RenderCV can write. */
const written: ReadonlySet<string> = new Set([
  'work',
  'education',
  'volunteer',
  'projects',
  'awards',
  'certificates',
  'talks',
  'patents',
  'publications',
  'interests',
  'languages',
  'skills',
  'references',
]);

/** What people do beside a job, under a title of its own: no employment, and not always unpaid. */
const beside =
  /service|outreach|leadership|committee|membership|activit|advis|review|mentor|supervis|editorial|organi[sz]|extra-?_?curricul|involvement/i;

/** Courses that one gave: with a school in it, no study of one's own. */
const given = /teach|taught|lectur|instruct|tutor|docen[ct]|lehre\b|lehrt|enseign|insegnament|didatt|ensino|onderwijs/i;

/**
 * The section of ours that a title of theirs speaks of, if any; `beside` for what is done beside a job, `given` for courses
 * that one gave.
 */
export function sectionOf(title: string): string | undefined {
  if (/languages?/i.test(title) && /program|coding|comput|script|software/i.test(title)) return 'skills';
  if (/open.source/i.test(title)) return 'projects';
  const kind = readHeading(title)?.kinds.find((one) => written.has(one));
  const more = beside.test(title) && (kind === undefined || kind === 'work' || kind === 'interests');
  if (more) return 'beside';
  return kind === undefined && given.test(title) ? 'given' : kind;
}

/**
 * An entry of a RenderCV section. RenderCV has no kinds of sections, only kinds of entries; the title says what an entry is
 * about (`wanted`), its keys what of it there is. What they do not agree on goes into a section of its own.
 */
export function convertEntry(item: unknown, wanted: string | undefined, path: string, notes: string[]): ConvertedEntry {
  const source = new ForeignSource(settled(item), path, notes);
  // What only the look of RenderCV's page is about.
  for (const key of ['icon', 'fontawesome_icon', 'sort_entries']) source.take(key);
  // A numbered line is all of its entry; beside other keys a number only counts it.
  const line = textOf(item) ?? (source.size === 1 ? source.first('bullet', 'number', 'reversed_number') : undefined);
  if (line !== undefined) return sentence(line, wanted);
  if (source.has('institution')) return studied(source, wanted);
  if (source.has('company') || source.has('position') || source.has('organization')) return held(source, wanted);
  if (source.has('title')) return entitled(source, wanted);
  if (source.has('label') || source.has('details')) return labelled(source, wanted);
  const section = wanted !== undefined && Object.hasOwn(normal, wanted) ? wanted : 'sections';
  return { section, entry: normal[section]!(source) };
}

/** Keys that people write in capitals or call otherwise. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ...'name title position role company organization institution summary description highlights date start_date end_date location url'
    .split(' ')
    .map((key): [string, string] => [key, key]),
  ['project', 'name'],
  ['link', 'url'],
  ['website', 'url'],
  ['organisation', 'organization'],
  ['study_type', 'degree'],
  ['start date', 'start_date'],
  ['end date', 'end_date'],
]);

const address = /^https?:\/\/\S+$/;
const link = /^\[([^\]]+)\]\(([^\s()]+)\)$/;

/** The address that a text is, and what its label says besides; null where it is none. */
function addressIn(value: unknown): { readonly url: string; readonly label: string | undefined } | null {
  if (typeof value !== 'string') return null;
  if (address.test(value.trim())) return { url: value.trim(), label: undefined };
  const [, label, url] = link.exec(value.trim()) ?? [];
  if (label === undefined || url === undefined) return null;
  const bare = label.replace(/^https?:\/\/|\/$/g, '').toLowerCase();
  const saysNoMore = /^(?:link|code|source|repo(?:sitory)?|demo|web ?site|page)$/.test(bare);
  return { url, label: saysNoMore || url.toLowerCase().includes(bare) ? undefined : label };
}

/** An entry under the keys that RenderCV documents: capitals and other names of a key, and an address in the place of a date. */
function settled(item: unknown): unknown {
  if (!isObject(item)) return item;
  const entry: Record<string, unknown> = { ...item };
  for (const key of Object.keys(item)) {
    const known = otherwise.get(key.toLowerCase());
    if (known === undefined || known === key || Object.hasOwn(entry, known)) continue;
    entry[known] = entry[key];
    delete entry[key];
  }
  for (const key of ['date', 'location']) {
    const found = entry.url === undefined ? addressIn(entry[key]) : null;
    if (found === null) continue;
    entry.url = found.url;
    delete entry[key];
    if (found.label !== undefined) entry.summary = [textOf(entry.summary), found.label].filter(Boolean).join(' — ');
  }
  return entry;
}

/** At a school: a degree, or a post that the title or the entry speaks of. */
function studied(source: ForeignSource, wanted: string | undefined): ConvertedEntry {
  const degree = source.has('degree') || source.has('studyType') || source.has('area');
  if (wanted === 'education' || (degree && wanted === undefined))
    return { section: 'education', entry: education(source) };
  if (wanted === 'work') return job(source, false);
  return degree && wanted !== 'beside' && wanted !== 'given'
    ? { section: 'education', entry: education(source) }
    : own(source);
}

/** With an employer or a position. */
function held(source: ForeignSource, wanted: string | undefined): ConvertedEntry {
  if (wanted === 'volunteer') return job(source, true);
  if (wanted === 'projects') return { section: 'projects', entry: normal.projects!(source) };
  return wanted === undefined || wanted === 'work' || wanted === 'education' || wanted === 'given'
    ? job(source, false)
    : own(source);
}

/** With a title: a publication, unless the section is about something else. */
function entitled(source: ForeignSource, wanted: string | undefined): ConvertedEntry {
  const printed = source.has('authors') || source.has('journal') || source.has('doi') || source.has('publisher');
  if (wanted === 'publications' || (wanted === undefined && printed))
    return { section: 'publications', entry: publication(source) };
  if (wanted === 'work') return job(source, false);
  const section = wanted !== undefined && Object.hasOwn(normal, wanted) ? wanted : 'sections';
  return { section, entry: normal[section]!(source) };
}

/** An entry of a section of its own: what it is, and where. */
function own(source: ForeignSource): ConvertedEntry {
  return { section: 'sections', entry: normal.sections!(source) };
}

/** "Best Poster, Cheese Workshop, 2020" by its pieces, where who gave it and when are among them; null where they are not. */
function inPieces(line: string, read: (item: Named) => Draft, by: 'awarder' | 'issuer'): Draft | null {
  if (/[*_[\]`<>]/.test(line)) return null;
  const [item, ...more] = listed([blockOf([cell(line)])]);
  const entry = item && more.length === 0 ? read(item) : {};
  return entry[by] !== undefined && entry.date !== undefined && entry.summary === undefined ? entry : null;
}

function sentence(line: string, wanted: string | undefined): ConvertedEntry {
  switch (wanted) {
    case 'awards':
      return { section: wanted, entry: inPieces(line, award, 'awarder') ?? { title: line } };
    case 'certificates':
      return { section: wanted, entry: inPieces(line, certificate, 'issuer') ?? { name: line } };
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
  const startDate = source.date('start_date', 'startDate');
  const endDate = source.date('end_date', 'endDate');
  if (startDate !== undefined) return { startDate, endDate: endDate ?? 'present' };
  const date = source.text('date');
  if (date === undefined) return endDate === undefined ? {} : { endDate };
  const reading = readDate(date);
  if (toCanonical(reading) !== undefined || reading.start === null || reading.problems.length > 0)
    return { startDate: canonical(date), endDate: canonical(date) };
  const ending = reading.ongoing ? 'present' : (reading.end ?? reading.start);
  // "Fall 2022 – Spring 2024": each end in its own words.
  const [first, last] = date.split(/\s+[-–—]+\s+|\s+(?:to|until)\s+/);
  return last === undefined
    ? { startDate: reading.start, endDate: ending }
    : {
        startDate: canonical(/\d{4}/.test(first!) ? first! : `${first} ${/\d{4}/.exec(last)?.[0] ?? ''}`.trim()),
        endDate: ending === 'present' ? ending : canonical(last),
      };
}

/** When something was that has one date: the only one, or the start of a period, with the period in words. */
function day(source: ForeignSource): { readonly date: string | undefined; readonly spell: string | undefined } {
  const alone = source.date('releaseDate');
  if (alone !== undefined) return { date: alone, spell: undefined };
  const { startDate, endDate } = period(source);
  if (startDate === undefined || startDate === endDate) return { date: endDate, spell: undefined };
  return { date: startDate, spell: `${inWords(startDate)} – ${inWords(endDate)}` };
}

/** When a certificate was given and, where it has a period, when it runs out. */
function validity(source: ForeignSource): {
  readonly date?: string | undefined;
  readonly expires?: string | undefined;
} {
  const given = source.date('releaseDate');
  if (given !== undefined) return { date: given };
  const { startDate, endDate } = period(source);
  if (startDate === undefined || startDate === endDate) return { date: endDate };
  return { date: startDate, expires: endDate === 'present' ? undefined : endDate };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-06` as "Jun 2026"; anything else as it is. */
const inWords = (date = ''): string => {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? date : `${months[Number(number) - 1]} ${year}`;
};

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
    studyType: source.first('degree', 'studyType'),
    area: source.text('area'),
    ...period(source),
    score: source.first('score', 'grade', 'gpa') ?? graded?.replace(/^[^:]*:\s*/, ''),
    location: source.text('location'),
    url: source.text('url') ?? url,
    courses: source.texts('courses'),
    summary: source.text('summary'),
    highlights: highlights.filter((one) => one !== graded),
  });
}

function job(source: ForeignSource, unpaid: boolean): ConvertedEntry {
  const { name, url } = linked(
    source.first('company', 'organization', 'institution', 'awarder', 'journal', 'publisher'),
  );
  const position = source.first('position', 'role', 'title');
  const course = source.text('course');
  const summary = source.text('summary');
  const entry = source.entry({
    [unpaid ? 'organization' : 'name']: name,
    position: position ?? course,
    ...period(source),
    location: source.text('location'),
    url: source.text('url') ?? url,
    summary: [position === undefined ? undefined : course, summary].filter(Boolean).join(' — '),
    highlights: source.texts('highlights'),
    keywords: unpaid ? undefined : source.texts('keywords'),
  });
  return { section: unpaid ? 'volunteer' : 'work', entry };
}

/** Names without the emphasis on the person's own. */
const people = (source: ForeignSource): readonly string[] | undefined =>
  source.texts('authors')?.map((author) => author.replaceAll(/[*_]/g, ''));

function publication(source: ForeignSource): Draft {
  const { name, url } = linked(source.first('title', 'name'));
  const { date, spell } = day(source);
  return source.entry({
    name,
    authors: people(source),
    publisher: source.first('journal', 'publisher'),
    releaseDate: date,
    doi: source.text('doi'),
    url: source.text('url') ?? url,
    summary: told(source, spell),
  });
}

/** “Label: details” lines: skills and languages, or entries of a section of its own. */
function labelled(source: ForeignSource, wanted: string | undefined): ConvertedEntry {
  const label = source.first('label', 'name');
  const details = source.text('details');
  if (wanted === 'languages') return { section: wanted, entry: source.entry({ language: label, fluency: details }) };
  const listed = wanted === 'skills' || wanted === 'interests';
  return listed
    ? { section: wanted, entry: source.entry({ name: label, keywords: commaList(details) }) }
    : { section: 'sections', entry: source.entry({ name: label, description: details }) };
}

/** The name of an entry, under whatever key it stands, with the address behind it. */
function named(source: ForeignSource, known: (source: ForeignSource) => Draft): Draft {
  const { name, url } = linked(source.first('name', 'title'));
  return source.entry({ name, ...known(source), url: source.text('url') ?? url });
}

/** The summary and the highlights of an entry whose section has room for a text only, behind the period where it has one date. */
function told(source: ForeignSource, spell?: string): string | undefined {
  const summary = source.text('summary');
  const highlights = source.texts('highlights')?.map((one) => `- ${one.replaceAll(/\s*\n\s*/g, ' ')}`);
  const text = asSentences([summary, ...(highlights ?? [])].filter(Boolean).join('\n'));
  return spell ? [spell, text].filter(Boolean).join(' — ') : text;
}

/** Who gives something: RenderCV has no key for it, so people write it where they can. */
function giver(source: ForeignSource): string | undefined {
  const written = source.first('awarder', 'issuer', 'organization', 'company', 'institution', 'journal', 'publisher');
  const authors = source.texts('authors') ?? [];
  if (written === undefined && authors.length === 1) return authors[0];
  const others = authors.filter((author) => !written?.includes(author));
  if (others.length > 0) source.leave('authors', others);
  return written;
}

/** Entries by the section they go to. */
const normal: Readonly<Record<string, (source: ForeignSource) => Draft>> = {
  projects: (source) => {
    const role = source.first('position', 'role');
    return named(source, () => ({
      entity: source.first('company', 'organization', 'institution'),
      roles: role === undefined ? undefined : [role],
      description: source.first('summary', 'description'),
      ...period(source),
      highlights: source.texts('highlights'),
      keywords: source.texts('keywords'),
    }));
  },
  volunteer: (source) => {
    const { name, url } = linked(source.first('name', 'title'));
    return source.entry({
      organization: name,
      ...period(source),
      location: source.text('location'),
      url: source.text('url') ?? url,
      summary: source.text('summary'),
      highlights: source.texts('highlights'),
    });
  },
  awards: (source) => {
    const name = source.first('title', 'name', 'position');
    const url = source.text('url');
    const title = name !== undefined && url !== undefined && !/[[\]]/.test(name) ? `[${name}](${url})` : name;
    if (title === name) source.leave('url', url);
    const { date, spell } = day(source);
    return source.entry({ title, awarder: giver(source), date, summary: told(source, spell) });
  },
  certificates: (source) => named(source, () => ({ issuer: giver(source), ...validity(source) })),
  talks: (source) =>
    named(source, () => {
      const { date, spell } = day(source);
      const event = source.first('event', 'journal', 'publisher');
      const by = people(source)?.join(', ');
      const summary = [by, told(source, spell)].filter(Boolean).join(' — ');
      return { event, date, location: source.text('location'), summary };
    }),
  patents: (source) =>
    named(source, () => {
      const { date, spell } = day(source);
      return { inventors: people(source), number: source.text('number'), date, summary: told(source, spell) };
    }),
  publications: publication,
  interests: (source) =>
    source.entry({
      name: source.text('name'),
      keywords: asItems(source.texts('keywords')) ?? source.texts('highlights'),
    }),
  skills: (source) =>
    source.entry({
      name: source.text('name'),
      level: source.text('level'),
      keywords: asItems(source.texts('keywords')) ?? source.texts('highlights'),
    }),
  languages: (source) =>
    source.entry({ language: source.first('language', 'name'), fluency: source.first('fluency', 'level', 'summary') }),
  references: (source) =>
    source.entry({ name: source.text('name'), reference: source.text('reference') ?? told(source) }),
  sections: (source) => {
    const { name, url } = linked(source.first('name', 'title', 'position', 'role', 'course'));
    const where = source.first('company', 'organization', 'institution', 'awarder', 'journal', 'publisher');
    const more = [source.first('position', 'role'), source.first('degree', 'studyType'), source.text('area')]
      .filter(Boolean)
      .join(', ');
    const { date, spell } = day(source);
    const place = source.text('location');
    const text = source.first('summary', 'description');
    const described = [more, name === undefined ? undefined : where, place, spell].filter(Boolean).join(', ');
    return source.entry({
      name: name ?? where,
      description: [described, text].filter(Boolean).join(' — ') || undefined,
      // The period is in the text; its start alone would read as all of it.
      date: spell === undefined ? date : undefined,
      url: source.text('url') ?? url,
      highlights: source.texts('highlights') ?? source.texts('keywords'),
    });
  },
};
