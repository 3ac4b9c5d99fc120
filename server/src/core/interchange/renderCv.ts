import { type DateSpan, newestFirst, parseCanonicalDate } from '../reading/dates/index.ts';
import { readHeading } from '../reading/headings.ts';
import { type Draft, ForeignSource, textOf } from './foreignSource.ts';
import { languageTag } from './importers/languageName.ts';
import { isObject } from './json.ts';
import { networkUrl } from './networks.ts';
import { readPlace } from './reader/address.ts';
import { convertEntry } from './renderCvEntries.ts';
import { sectionOf } from './sectionOfTitle.ts';

/** A RenderCV document as a profile: its sections become ours where their titles or entries say which, else sections of their own. */
export function fromRenderCv(document: unknown, notes: string[]): Draft {
  const whole = new ForeignSource(document, 'file', notes);
  const cv = new ForeignSource(whole.take('cv'), 'cv', notes);
  const { summary, entries, free, order, titles } = readSections(
    { ...formerSections(cv), ...objectOf(cv.take('sections')) },
    notes,
  );
  const locale = localeOf(whole.take('locale') ?? whole.take('locale_catalog'));
  const lost = ['design', 'settings', 'rendercv_settings'].filter((key) => whole.has(key));
  if (lost.length > 0) notes.push(`Left behind, because it is about RenderCV's pages: ${lost.join(', ')}.`);
  return {
    basics: basicsOf(cv, summary),
    ...Object.fromEntries(entries),
    ...(free.length > 0 && { sections: free }),
    ...((order.length > 0 || locale !== undefined) && {
      meta: {
        render: {
          ...(locale !== undefined && { locale }),
          ...(order.length > 0 && {
            sections: { order, ...(titles.size > 0 && { titles: Object.fromEntries(titles) }) },
          }),
        },
      },
    }),
  };
}

/** The language of the pages by its tag: RenderCV has its name, in English, and had its two letters. */
function localeOf(locale: unknown): string | undefined {
  const written = isObject(locale) ? textOf(locale.language)?.toLowerCase() : undefined;
  // Its own default says nothing of the person's document.
  if (written === undefined || written === 'english' || written === 'en') return undefined;
  if (/^[a-z]{2}$/.test(written)) return written;
  return languageTag(written.replaceAll('_', ' ').replace('mandarin ', ''));
}

const objectOf = (value: unknown): object => (isObject(value) ? value : {});

/** Sections that the first version of RenderCV has beside the name, and what their titles were on its pages. */
const former: Readonly<Record<string, string>> = {
  education: 'Education',
  work_experience: 'Work Experience',
  academic_projects: 'Academic Projects',
  university_projects: 'University Projects',
  personal_projects: 'Personal Projects',
  publications: 'Publications',
  certificates: 'Certificates',
  extracurricular_activities: 'Extracurricular Activities',
  test_scores: 'Test Scores',
  programming_skills: 'Programming Skills',
  skills: 'Skills',
  other_skills: 'Other Skills',
  awards: 'Awards',
  interests: 'Interests',
};

/** The sections of a file of that version, in the order that it asks for. */
function formerSections(cv: ForeignSource): object {
  const wanted = [...(cv.texts('section_order') ?? []), ...(cv.texts('sections_order') ?? [])];
  const found = Object.entries(former).flatMap(([key, title]): readonly (readonly [string, unknown])[] =>
    cv.has(key) ? [[title, cv.take(key)]] : [],
  );
  const custom = cv.entries('custom_sections').flatMap((one): readonly (readonly [string, unknown])[] => {
    for (const key of ['entry_type', 'link_text']) one.take(key);
    return [[one.text('title') ?? 'More', one.take('entries')]];
  });
  const place = ([title]: readonly [string, unknown]): number => {
    const at = wanted.indexOf(title);
    return at < 0 ? wanted.length : at;
  };
  return Object.fromEntries([...found, ...custom].sort((a, b) => place(a) - place(b)));
}

interface Sections {
  readonly summary: string | undefined;
  /** Converted entries by the key of our section. */
  readonly entries: ReadonlyMap<string, readonly unknown[]>;
  /** Sections that fit none of ours. */
  readonly free: readonly Draft[];
  readonly order: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

function readSections(sections: unknown, notes: string[]): Sections {
  const entries = new Map<string, unknown[]>();
  const titles = new Map<string, string>();
  const order: string[] = [];
  const free: Draft[] = [];
  let summary: string | undefined;
  const place = (section: string, title: string): void => {
    // Two of their sections that are one of ours stand under its own name: neither title says what both hold.
    if (order.includes(section)) {
      if (titles.get(section) !== title && title.toLowerCase() !== section) titles.delete(section);
      return;
    }
    order.push(section);
    if (title.toLowerCase() !== section) titles.set(section, title);
  };

  for (const [name, value] of isObject(sections) ? Object.entries(sections) : []) {
    const title = titleOf(name);
    const list: readonly unknown[] = (Array.isArray(value) ? value : [value]).flatMap(ungrouped);
    const texts = list.map(textOf).filter((text) => text !== undefined);
    if (summary === undefined && isIntroduction(name) && texts.length === list.length) {
      summary = texts.join('\n\n');
      place('summary', title);
      continue;
    }
    const items: unknown[] = [];
    const own = new Map<string, unknown[]>();
    // Sections that something of this one was moved to, which is not all of it.
    const strangers = new Set<string>();
    for (const [index, item] of list.entries()) {
      const path = `cv.sections.${name}[${index}]`;
      for (const { section, entry, moved = false } of convertEntry(item, sectionOf(title), path, notes)) {
        if (section === 'sections') items.push(entry);
        else {
          own.set(section, [...(own.get(section) ?? []), entry]);
          place(section, moved ? section : title);
          if (moved) strangers.add(section);
        }
      }
    }
    for (const [section, added] of own) {
      const before = entries.get(section);
      if (before && !strangers.has(section))
        notes.push(`"${title}" joins the section before it: both are \`${section}\` here.`);
      entries.set(section, before ? joined(before, added) : added);
    }
    if (items.length === 0) continue;
    const id = idOf(name, order);
    free.push({ id, title, items });
    order.push(id);
  }
  return { summary, entries, free, order, titles };
}

/** When an entry was; null where that cannot be read. */
function spanOf(entry: unknown): DateSpan | null {
  const { startDate, endDate } = isObject(entry) ? entry : ({} as Record<string, unknown>);
  const from = typeof startDate === 'string' ? parseCanonicalDate(startDate) : undefined;
  if (!from) return null;
  const to = typeof endDate === 'string' ? parseCanonicalDate(endDate) : undefined;
  return { from, to: to ?? from, ongoing: endDate === 'present' };
}

/** Two sections of theirs that are one of ours: newest first where both are, else one behind the other. */
function joined(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const all = [...first, ...second];
  const spans = new Map(all.map((entry) => [entry, spanOf(entry)]));
  const order = (a: unknown, b: unknown): number => newestFirst(spans.get(a)!, spans.get(b)!);
  const isOrdered = (list: readonly unknown[]): boolean =>
    list.every((entry, index) => spans.get(entry) && (index === 0 || order(list[index - 1], entry) <= 0));
  return isOrdered(first) && isOrdered(second) ? all.sort(order) : all;
}

/** Entries under headings of their own: `- Invited Talks: [ … ]` stands for what is in the list. */
function ungrouped(item: unknown): readonly unknown[] {
  if (!isObject(item)) return [item];
  const groups = Object.values(item);
  const grouped =
    groups.length > 0 && groups.every((group) => Array.isArray(group) && group.every(isObject) && group.length > 0);
  return grouped ? groups.flat() : [item];
}

const isIntroduction = (name: string): boolean =>
  /summary|profile|about|objective|introduction/i.test(name) || readHeading(titleOf(name))?.kinds[0] === 'summary';

/** RenderCV prints `selected_honors` as “Selected Honors”, and a title with spaces or capitals as it is. */
function titleOf(name: string): string {
  if (/[A-Z\s]/.test(name)) return name;
  return name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** A name for a section that none has yet. */
function idOf(name: string, taken: readonly string[]): string {
  const id =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'section';
  return taken.includes(id) ? `${id}-${taken.length + 1}` : id;
}

function basicsOf(cv: ForeignSource, summary: string | undefined): Draft {
  const place = placeOf(cv);
  const [email, ...emails] = cv.texts('email') ?? [];
  const [phone, ...phones] = cv.texts('phone') ?? [];
  const [url, ...urls] = cv.texts('website') ?? [];
  cv.leave('email', emails);
  cv.leave('phone', phones);
  cv.leave('website', urls);
  const photo = cv.text('photo');
  if (photo !== undefined && !/^https?:/.test(photo)) cv.leave('photo', photo);
  const connections = cv.entries('custom_connections').map(connection);
  const linked = connections.filter(({ url }) => url !== undefined);
  // What leads nowhere is said of the person: "Driving licence B".
  cv.leave(
    'custom_connections',
    connections.flatMap(({ url, network }) => (url === undefined ? [network] : [])),
  );
  return cv.entry({
    name: cv.text('name'),
    label: cv.text('headline') ?? cv.text('label'),
    email,
    phone: phone?.replace(/^tel:/, ''),
    url,
    image: photo !== undefined && /^https?:/.test(photo) ? photo : undefined,
    location: place ?? undefined,
    profiles: [...cv.entries('social_networks').map(account), ...linked],
    summary: summary ?? cv.texts('summary')?.join('\n\n'),
  });
}

/** The place in a line, or in parts as JSON Resume has them. */
function placeOf(cv: ForeignSource): Draft | undefined {
  const text = cv.text('location');
  const line = text === undefined ? undefined : { ...readPlace(text) };
  if (!cv.has('address')) return line;
  const parts = cv.object('address');
  const [street, postalCode, city, region] = ['street', 'postalCode', 'city', 'region'].map((key) => parts.text(key));
  return parts.entry({ ...line, address: street, postalCode, city, region, countryCode: parts.text('countryCode') });
}

function account(source: ForeignSource): Draft {
  const network = source.text('network');
  const username = source.text('username');
  return source.entry({ network, username, url: networkUrl(network ?? '', username ?? '') });
}

function connection(source: ForeignSource): Draft {
  source.take('fontawesome_icon');
  return source.entry({ network: source.text('placeholder'), url: source.text('url') });
}
