import { apartFromCourses } from './courses.ts';
import { type Draft, type ForeignSource, textOf } from './foreignSource.ts';
import type { ReadLine } from './labelledLines.ts';
import { blockOf, cell } from './reader/block.ts';
import { entriesOf } from './reader/entries.ts';
import { jobs } from './reader/jobs.ts';
import { gradeWord, studies } from './reader/studies.ts';
import { organisationScore, titleScore } from './reader/words.ts';
import { period } from './renderCvDates.ts';

/** A name that may be a Markdown link. */
export function linked(text: string | undefined): { readonly name: string | undefined; readonly url?: string } {
  const link = /^\[([^\]]+)\]\(([^\s()]+)\)$/.exec(text ?? '');
  return link ? { name: link[1], url: link[2]! } : { name: text };
}

/** Does a text name a house, rather than a post or what is said of one? */
export const isHouse = (text = ''): boolean => organisationScore(text) > 0 && titleScore(text) <= 0;

/** A study at a school, or one that a name alone tells. */
export function education(source: ForeignSource): Draft {
  const all = source.texts('highlights') ?? [];
  const graded = all.find((one) => grade.test(one));
  const written = source.texts('courses');
  const { courses, rest } = written ? { courses: written, rest: all } : apartFromCourses(all);
  const { name, url } = linked(source.text('institution'));
  const when = period(source);
  // One date of a study is that of its end.
  const alone = when.startDate === when.endDate;
  const named = name === undefined ? headOf(source, studyOf, 'institution') : { institution: name };
  return source.entry({
    ...named,
    studyType: source.first('degree', 'studyType') ?? named.studyType,
    area: source.text('area') ?? named.area,
    ...(alone ? { endDate: when.endDate } : when),
    score: source.first('score', 'grade', 'gpa') ?? graded?.replace(grade, '').trim(),
    location: source.text('location') ?? named.location,
    url: source.text('url') ?? url ?? named.url,
    courses,
    summary: source.text('summary'),
    highlights: rest.filter((one) => one !== graded),
  });
}

/** "GPA: 3.9", "**Note:** 1,7": what a grade is called, before a colon. */
const grade = new RegExp(
  `^(?:\\*\\*|__)?(?:${gradeWord.source}|promedio)(?:\\s*\\([^()]{2,12}\\))?\\s*(?::(?:\\*\\*|__)?|(?:\\*\\*|__)\\s*:)\\s*`,
  'iu',
);

const noTowns: ReadonlySet<string> = new Set();
const studyOf = (text: string) => studies(entriesOf([blockOf([cell(text)])]), noTowns);
const jobOf = (text: string) => jobs(entriesOf([blockOf([cell(text)])]), 'name', { label: '', towns: noTowns });

/** What an entry's name says of a post or a study that no other key names: all of it, under `key` where it cannot be parted. */
function headOf(source: ForeignSource, read: (text: string) => readonly Draft[], key: string): Draft {
  const { name, url } = linked(source.first('name', 'title'));
  if (name === undefined) return {};
  const [found, ...more] = read(name);
  const parted = found && more.length === 0 && Object.keys(found).length > 1 && found.summary === undefined;
  return { ...(parted ? found : { [key]: name }), url };
}

/** A post, paid or not, or one that a name alone tells. */
export function job(source: ForeignSource, unpaid: boolean): ReadLine {
  const { name, url } = linked(
    source.first('company', 'organization', 'institution', 'awarder', 'journal', 'publisher'),
  );
  const written = source.first('position', 'role', 'title');
  // A name alone is a post or a house, by its words.
  const named: Draft =
    name === undefined && written === undefined && !unpaid
      ? headOf(source, jobOf, isHouse(textOf(source.peek('name'))) ? 'name' : 'position')
      : {};
  const position = written ?? (named.position as string | undefined);
  const course = source.text('course');
  const summary = source.text('summary');
  const entry = source.entry({
    [unpaid ? 'organization' : 'name']: name ?? named.name,
    position: position ?? course,
    ...period(source),
    location: source.text('location') ?? named.location,
    url: source.text('url') ?? url ?? named.url,
    summary: [position === undefined ? undefined : course, summary].filter(Boolean).join(' — '),
    highlights: nested(source.texts('highlights')),
    keywords: unpaid ? undefined : source.texts('keywords'),
  });
  return { section: unpaid ? 'volunteer' : 'work', entry };
}

/** "Published papers - one - two": RenderCV reads what follows a dash as a list beneath the line, once it is folded into one. */
const nested = (highlights: readonly string[] | undefined): readonly string[] | undefined =>
  highlights?.map((one) => {
    const [lead = '', ...items] = one.split(/\s+-\s+/);
    return items.length < 2 || /\d$/.test(lead) ? one : `${lead.replace(/[.:]$/, '')}: ${items.join('; ')}`;
  });
