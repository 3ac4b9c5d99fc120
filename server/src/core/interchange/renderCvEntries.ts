import { asItems } from './commaList.ts';
import { type Draft, ForeignSource, textOf } from './foreignSource.ts';
import { isObject } from './json.ts';
import { lineOf, type ReadLine, readLine } from './labelledLines.ts';
import { asSentences } from './prose.ts';
import { day, period, validity } from './renderCvDates.ts';
import { education, isHouse, job, linked } from './renderCvHistory.ts';

/**
 * An entry of a RenderCV section. RenderCV has no kinds of sections, only kinds of entries; the title says what an entry is
 * about (`wanted`), its keys what of it there is. What they do not agree on goes into a section of its own.
 */
export function convertEntry(
  item: unknown,
  wanted: string | undefined,
  path: string,
  notes: string[],
): readonly ReadLine[] {
  const source = new ForeignSource(settled(item), path, notes);
  // What only the look of RenderCV's page is about.
  for (const key of ['icon', 'fontawesome_icon', 'sort_entries']) source.take(key);
  // A numbered line is all of its entry; beside other keys a number only counts it.
  const line = textOf(item) ?? (source.size === 1 ? source.first('bullet', 'number', 'reversed_number') : undefined);
  if (line !== undefined) return readLine(lineOf(line, wanted), wanted) ?? [{ section: 'sections', entry: line }];
  if (source.has('institution')) return [studied(source, wanted)];
  if (source.has('company') || source.has('position') || source.has('organization')) return [held(source, wanted)];
  if (source.has('title')) return [entitled(source, wanted)];
  if (source.has('label') || source.has('details')) return labelled(source, wanted);
  if (wanted === 'education') return [{ section: wanted, entry: education(source) }];
  // What has a time is a post; a name alone may be anything.
  if (wanted === 'work' && ['date', 'start_date', 'startDate', 'end_date'].some((key) => source.has(key)))
    return [job(source, false)];
  const section = wanted !== undefined && Object.hasOwn(normal, wanted) ? wanted : 'sections';
  return [{ section, entry: normal[section]!(source) }];
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

/** Sections of what somebody was given, whichever kind of entry says by whom. */
const isGiven = (wanted: string | undefined): wanted is 'awards' | 'certificates' | 'references' =>
  wanted === 'awards' || wanted === 'certificates' || wanted === 'references';

/** At a school: a degree, or a post that the title or the entry speaks of. */
function studied(source: ForeignSource, wanted: string | undefined): ReadLine {
  const degree = source.has('degree') || source.has('studyType') || source.has('area');
  if (wanted === 'education' || (degree && wanted === undefined))
    return { section: 'education', entry: education(source) };
  if (wanted === 'work') return job(source, false);
  if (isGiven(wanted)) return { section: wanted, entry: normal[wanted]!(source) };
  return degree && wanted !== 'beside' && wanted !== 'given'
    ? { section: 'education', entry: education(source) }
    : own(source);
}

/** With an employer or a position. */
function held(source: ForeignSource, wanted: string | undefined): ReadLine {
  if (wanted === 'volunteer') return job(source, true);
  if (wanted === 'projects' || isGiven(wanted)) return { section: wanted, entry: normal[wanted]!(source) };
  return wanted === undefined || wanted === 'work' || wanted === 'education' || wanted === 'given'
    ? job(source, false)
    : own(source);
}

/** With a title: a publication, unless the section is about something else. */
function entitled(source: ForeignSource, wanted: string | undefined): ReadLine {
  const printed = source.has('authors') || source.has('journal') || source.has('doi') || source.has('publisher');
  if (wanted === 'publications' || (wanted === undefined && printed))
    return { section: 'publications', entry: publication(source) };
  if (wanted === 'work') return job(source, false);
  const section = wanted !== undefined && Object.hasOwn(normal, wanted) ? wanted : 'sections';
  return { section, entry: normal[section]!(source) };
}

/** An entry of a section of its own: what it is, and where. */
function own(source: ForeignSource): ReadLine {
  return { section: 'sections', entry: normal.sections!(source) };
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

/** “Label: details” lines: what they say by their section and their label, or entries of a section of its own. */
function labelled(source: ForeignSource, wanted: string | undefined): readonly ReadLine[] {
  const line = { label: source.first('label', 'name'), details: source.text('details'), date: source.date('date') };
  const [first, ...others] = readLine(line, wanted) ?? [
    {
      section: 'sections',
      entry: { name: line.label, description: line.details, date: line.date, url: source.text('url') },
    },
  ];
  if (first === undefined || !isObject(first.entry)) return first === undefined ? [] : [first, ...others];
  return [{ ...first, entry: source.entry(first.entry) }, ...others];
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
  certificates: (source) => {
    const studied = [source.first('degree', 'studyType'), source.text('area')].filter(Boolean).join(' ');
    const { name, url } = linked(source.first('name', 'title', 'position', 'role') ?? studied);
    const issuer = giver(source);
    const summary = source.text('summary');
    // Who gave it stands where RenderCV has room for it.
    const isGiver = issuer === undefined && isHouse(summary);
    return source.entry({
      name: name === '' ? undefined : name,
      issuer: isGiver ? summary : issuer,
      ...validity(source),
      url: source.text('url') ?? url,
      'x-summary': isGiver ? undefined : summary,
      'x-studies': name === studied ? undefined : studied,
    });
  },
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
    source.entry({
      name: ['name', 'position', 'role', 'company', 'organization', 'institution']
        .flatMap((key) => source.text(key) ?? [])
        .join(', '),
      reference: source.text('reference') ?? told(source),
    }),
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
