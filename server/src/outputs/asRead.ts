/**
 * What a program that reads résumés makes of the text of a profile, beside what the profile says: the importing reader,
 * turned on our own output.
 */
import type { ProfileData, Role } from '../core/profile/data.ts';
import { readDate } from '../core/reading/dates/index.ts';
import { items, listOf } from '../core/render/fields.ts';
import { bareWords, oneLine } from '../core/render/text.ts';

/** How a value came through. `different`: the program takes something else for it. */
export type Verdict = 'read' | 'uncertain' | 'different' | 'missing';

/** What a value is. */
export type ReadKind =
  | 'name'
  | 'label'
  | 'email'
  | 'phone'
  | 'url'
  | 'place'
  | 'account'
  | 'employer'
  | 'position'
  | 'institution'
  | 'degree'
  | 'dates';

/** One value of the profile and what was read in its place. */
export interface ReadValue {
  readonly what: ReadKind;
  /** JSON pointer of the value in the profile. */
  readonly at: string;
  readonly said: string;
  /** Null where nothing was read. */
  readonly read: string | null;
  readonly verdict: Verdict;
}

/** The person, a job or a course of study. */
export interface ReadGroup {
  readonly of: 'person' | 'work' | 'education';
  readonly values: readonly ReadValue[];
}

/** What was read from the text of a profile. */
export interface AsRead {
  readonly data: ProfileData;
  /** JSON pointers into `data` of what the reader was not sure of. */
  readonly uncertain: ReadonlySet<string>;
}

interface Value {
  readonly at: string;
  readonly text: string;
}

type Entry<K extends 'work' | 'education'> = NonNullable<ProfileData[K]>[number];

/** A job or a study as a few values. */
type Facts = { readonly [What in ReadKind]?: Value | undefined };

/** Letters and digits alone: where spaces, marks and the case of a text differ, the program has still understood it. */
const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/iu, '')
    .replace(/[^\p{L}\p{N}\p{M}+#@]/gu, '')
    .toLowerCase();

/** A date or "present" as one text, however it is written; the day of a date is not on every page. */
function canonical(value: unknown): string {
  const text = oneLine(value);
  if (text === '') return '';
  const { start, ongoing } = readDate(text, { field: true });
  return ongoing ? 'present' : (start ?? text).replace(/^(\d{4}-\d\d)-\d\d$/u, '$1');
}

const value = (at: string, text: string): Value | undefined => (text === '' ? undefined : { at, text });

function datesOf(at: string, { startDate, endDate }: Pick<Role, 'startDate' | 'endDate'>): Value | undefined {
  const [start, end] = [canonical(startDate), canonical(endDate)];
  if (start === '' && end === '') return undefined;
  const text = end === '' ? start : start === '' || start === end ? end : start + between + end;
  return { at: `${at}/${start === '' ? 'endDate' : 'startDate'}`, text };
}

/** The entries of a section with their pointers; none of one that is not on the page. */
function shown<K extends 'work' | 'education'>(profile: ProfileData, section: K): ReturnType<typeof items<Entry<K>>> {
  const hidden = listOf(profile.meta?.render?.sections?.hidden).includes(section);
  return hidden ? [] : items<Entry<K>>(`/${section}`, profile[section] as readonly Entry<K>[] | undefined);
}

function jobsIn(profile: ProfileData): readonly Facts[] {
  return shown(profile, 'work').flatMap(([job, at]): readonly Facts[] => {
    const employer = value(`${at}/name`, bareWords(job.name));
    const roles = items<Role>(`${at}/roles`, job.roles);
    const posts: readonly (readonly [Role, string])[] = roles.length > 0 ? roles : [[job, at]];
    return posts.map(([role, here]) => ({
      employer,
      position: value(`${here}/position`, bareWords(role.position)),
      dates: datesOf(here, role),
    }));
  });
}

const studiesIn = (profile: ProfileData): readonly Facts[] =>
  shown(profile, 'education').map(([study, at]) => {
    const [type, area] = [bareWords(study.studyType), bareWords(study.area)];
    return {
      institution: value(`${at}/institution`, bareWords(study.institution)),
      degree: value(`${at}/${type === '' ? 'area' : 'studyType'}`, [type, area].filter(Boolean).join(' ')),
      dates: datesOf(at, study),
    };
  });

/** Does what was read hold what the profile says? A name may stand with an address behind it. */
const agrees = (what: ReadKind, said: string, read: string): boolean =>
  what === 'dates' ? sameDates(said, read) : flat(said) !== '' && flat(read).includes(flat(said));

const between = ' – ';

/** Dates of the page, which may say no more than their years; without an end, a job goes on and one day is its own end. */
function sameDates(said: string, read: string): boolean {
  const [start = '', end] = said.split(between);
  const [first = '', last] = read.split(between);
  const same = (one: string, other: string): boolean => other !== '' && one.startsWith(other);
  if (end !== undefined && last !== undefined) return same(start, first) && same(end, last);
  if (end === undefined && last === undefined) return same(start, first);
  return end === undefined ? same(start, first) && last === 'present' : same(start, first) && same(end, first);
}

function judged(what: ReadKind, said: Value, read: Value | undefined, uncertain: ReadonlySet<string>): ReadValue {
  const verdict: Verdict = !read
    ? 'missing'
    : !agrees(what, said.text, read.text)
      ? 'different'
      : uncertain.has(read.at)
        ? 'uncertain'
        : 'read';
  return { what, at: said.at, said: said.text, read: read?.text ?? null, verdict };
}

/** How many values of two entries agree, the first of them (an employer, a school) counted twice. */
const likeness = (said: Facts, read: Facts, kinds: readonly ReadKind[]): number =>
  kinds.reduce((sum, what, index) => {
    const [a, b] = [said[what], read[what]];
    return a && b && agrees(what, a.text, b.text) ? sum + (index === 0 ? 2 : 1) : sum;
  }, 0);

/** Each entry of the profile with the one that was read most like it; none is taken twice. */
function paired(
  of: ReadGroup['of'],
  said: readonly Facts[],
  read: readonly Facts[],
  kinds: readonly ReadKind[],
  uncertain: ReadonlySet<string>,
): readonly ReadGroup[] {
  const left = new Set(read);
  return said.map((facts) => {
    let best: Facts | undefined;
    let most = 0;
    for (const one of left) {
      const likely = likeness(facts, one, kinds);
      if (likely > most) [best, most] = [one, likely];
      if (most > kinds.length) break;
    }
    if (best) left.delete(best);
    const values = kinds.flatMap((what) => {
      const own = facts[what];
      return own ? [judged(what, own, best?.[what], uncertain)] : [];
    });
    return { of, values };
  });
}

/** More entries than these of one section are not compared: a page of results tells nobody more. */
const mostCompared = 100;

function person(said: ProfileData, { data, uncertain }: AsRead): ReadGroup {
  const [own, read] = [said.basics ?? {}, data.basics ?? {}];
  const one = (what: ReadKind, key: 'name' | 'label' | 'email' | 'phone' | 'url'): readonly ReadValue[] => {
    const mine = value(`/basics/${key}`, bareWords(own[key]));
    return mine ? [judged(what, mine, value(`/basics/${key}`, bareWords(read[key])), uncertain)] : [];
  };
  const city = value('/basics/location/city', bareWords(own.location?.city));
  const place = Object.values(read.location ?? {})
    .map(bareWords)
    .filter(Boolean)
    .join(', ');
  const accounts = items('/basics/profiles', read.profiles).map(([{ network, username, url }, at]) => ({
    at,
    text: [network, username, url].map(bareWords).filter(Boolean).join(' '),
  }));
  const profiles = items('/basics/profiles', own.profiles).flatMap(([{ network, username, url }, at]) => {
    const text = bareWords(username) || bareWords(url);
    if (text === '') return [];
    const found = accounts.find((account) => flat(account.text).includes(flat(text)));
    const name = [bareWords(network), text].filter(Boolean).join(' ');
    const verdict: Verdict = !found ? 'missing' : uncertain.has(found.at) ? 'uncertain' : 'read';
    return [{ what: 'account', at, said: name, read: found ? name : null, verdict } satisfies ReadValue];
  });
  const values = [
    ...one('name', 'name'),
    ...one('label', 'label'),
    ...one('email', 'email'),
    ...one('phone', 'phone'),
    ...one('url', 'url'),
    ...(city ? [judged('place', city, value('/basics/location', place), uncertain)] : []),
    ...profiles,
  ];
  return { of: 'person', values };
}

/**
 * The name, the ways to reach the person, the jobs and the studies of a profile, each beside what was read from its text. What
 * is hidden is not on the page, so it is not asked about.
 */
export function compareReading(said: ProfileData, read: AsRead): readonly ReadGroup[] {
  const jobs = paired(
    'work',
    jobsIn(said).slice(0, mostCompared),
    jobsIn(read.data),
    ['employer', 'position', 'dates'],
    read.uncertain,
  );
  const studies = paired(
    'education',
    studiesIn(said).slice(0, mostCompared),
    studiesIn(read.data),
    ['institution', 'degree', 'dates'],
    read.uncertain,
  );
  return [person(said, read), ...jobs, ...studies].filter(({ values }) => values.length > 0);
}
