import { experienceOf } from '../../facts/claims.ts';
import { atMost, inWords } from '../../facts/lengths.ts';
import { isTraining } from '../../facts/sideWork.ts';
import { type Post, type StatedStay, shortBy, staysIn } from '../../facts/stays.ts';
import { type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { type Message, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import { readExperience, readSince, type SinceClaim } from '../../reading/claims/index.ts';
import { isKnownToMonth, type MonthInterval, unionMonths, widestInterval } from '../../reading/dates/index.ts';
import type { Comparator } from '../../reading/metric.ts';
import type { Span } from '../../text/span.ts';
import { type DocumentFinding, documentCheck, type Fix, type Rule, type Summary } from '../rule.ts';

const code = 'claim.experience';

/** Months by which a claim may exceed the sum: "5+" says at least, a bare "5" is rounded, "nearly 5" is short of it. */
function slackOf(comparator: Comparator | null): number {
  if (comparator === 'at-least' || comparator === 'over') return 1;
  return comparator === null ? 3 : 6;
}

interface Stated {
  /** Index of the text in the model's fields; for a headline figure, of its value. */
  readonly field: number;
  /** The least sum of roles that bears it out, in months. */
  readonly months: number;
  readonly written: string;
  /** The figure in the field's text. */
  readonly figure: Span;
  readonly academic: boolean;
}

/** What a job or a doctorate adds to the sum: the months it covers. */
interface Job {
  readonly interval: MonthInterval | null;
  /** Both its ends are known to their month. */
  readonly exact: boolean;
  /** It has a date, but none that can be read or counted: another rule says so. */
  readonly unreadable: boolean;
  readonly kind: 'job' | 'training' | 'doctorate';
}

/** Since when the headline or the summary says that somebody does what they do. */
interface Since extends SinceClaim {
  readonly field: number;
}

/** Whatever a segment says that cannot be read just now: while a quote is open, nothing is to be said of the sum. */
const lost: Job = { interval: null, exact: true, unreadable: true, kind: 'job' };

interface Share {
  readonly stated: readonly Stated[];
  readonly since: readonly Since[];
  readonly jobs: readonly Job[];
  readonly stays: readonly StatedStay[];
  readonly posts: readonly Post[];
  /** A list of jobs under a name that the format does not know, or in a section of one's own: they are there, and cannot be counted. */
  readonly elsewhere: boolean;
  /** The first year of anything dated; null where nothing is. */
  readonly first: number | null;
}

const jobsElsewhere =
  /^(?!work$).*(?:experience|employment|career|work|jobs?\b|positions?\b|roles?\b|berufserfahrung|werdegang|experiencia|exp[ée]riences?|esperienz|experi[êe]ncia|ervaring|doświadczenie)/iu;

/** "2008 – 2010", "2019 - present": years in a line of its own. */
const years = /\b(?:19|20)\d\d\s?(?:[-–—]|to|bis|à|a)\s?(?:(?:19|20)\d\d\b|present|now|today|heute)/iu;

/** Does a section of one's own list posts with their years, or say by its title that it does? */
const listsPosts = (model: Model): boolean =>
  model.fields.some(
    ({ section, name, text }) =>
      section === 'sections' && (years.test(text.value) || (name === 'title' && jobsElsewhere.test(text.value))),
  );

const introduces = ({ section, name }: Field): boolean =>
  section === 'basics' && (name === 'summary' || name === 'label');

function statedIn(model: Model): readonly Stated[] {
  return model.fields.flatMap((field, index): readonly Stated[] => {
    if (introduces(field)) {
      return experienceOf(field.text).map(({ years, comparator, text, figure }) => ({
        field: index,
        months: years * 12 - slackOf(comparator),
        written: text,
        figure,
        academic: academic.test(field.text.value.slice(figure.start, figure.end + 60)),
      }));
    }
    const stat =
      field.name === 'value'
        ? model.stats.find((one) => one.section === 'basics' && one.value.path.join() === field.text.path.join())
        : undefined;
    if (!stat?.label) return [];
    // "3.5+" over "years of experience" is one claim in two parts.
    const [claim] = readExperience(`${stat.value.value} ${stat.label.value}`);
    if (!claim || !/year|experience/i.test(stat.label.value + stat.value.value)) return [];
    return [
      {
        field: index,
        months: claim.years * 12 - slackOf(claim.comparator),
        written: `${stat.value.value} ${stat.label.value}`,
        figure: { start: 0, end: stat.value.value.length },
        academic: academic.test(stat.label.value),
      },
    ];
  });
}

const sinceIn = (model: Model): readonly Since[] =>
  model.fields.flatMap((field, index): readonly Since[] => {
    const claim = introduces(field) ? readSince(field.text.value) : null;
    return claim ? [{ ...claim, field: index }] : [];
  });

const doctorate = /\b(?:ph\.?\s?d|d\.?phil|doctor\w*|doktor\w*|doutorad\w*|dottorat\w*|promotion)\b/iu;
/** Years of research include those of a doctorate. */
const academic = /research|scien|academ|\blab/i;

function jobsIn(entries: readonly TimelineEntry[]): readonly Job[] {
  return entries.flatMap(({ section, span, title, hasStart }): readonly Job[] => {
    const interval = span ? widestInterval(span) : null;
    const unreadable = interval === null && hasStart;
    const exact = !span || (isKnownToMonth(span.from) && isKnownToMonth(span.to));
    if (section === 'work') return [{ interval, exact, unreadable, kind: isTraining(title) ? 'training' : 'job' }];
    return section === 'education' && interval && doctorate.test(title)
      ? [{ interval, exact, unreadable, kind: 'doctorate' }]
      : [];
  });
}

const months = (jobs: readonly Job[], kinds: readonly Job['kind'][]): number =>
  unionMonths(jobs.flatMap(({ interval, kind }) => (interval && kinds.includes(kind) ? [interval] : [])));

/** What is counted apart, in words. */
function apart(jobs: readonly Job[]): Message {
  const training = jobs.some(({ kind }) => kind === 'training');
  const doctorate = jobs.some(({ kind }) => kind === 'doctorate');
  if (training && doctorate) return say('internships and doctoral studies');
  return training ? say('internships') : say('doctoral studies');
}

const placeIn =
  (index: number, { start, end }: Span) =>
  (model: Model) => {
    const text = model.fields[index]?.text;
    return text ? { span: text.part(start, end), path: text.path } : null;
  };

/** A beginning that lies before everything the profile dates. */
function* tooEarly(summaries: readonly Summary<Share>[]): Iterable<DocumentFinding> {
  if (!summaries.some(({ value }) => value.since.length > 0)) return;
  const first = summaries.reduce((least, { value }) => Math.min(least, value.first ?? least), Number.POSITIVE_INFINITY);
  for (const { at, value } of summaries) {
    for (const { year, text, field, start, end } of value.since) {
      if (year >= first) continue;
      const message = say(
        '"{text}" lies before everything dated here, which begins in {first}. If older posts are left out on purpose, a line such as "Earlier: …" says so.',
        { text, first },
      );
      yield { code, severity: 'information', message, at, place: placeIn(field, { start, end }) };
    }
  }
}

/** "In my five years here" in a post of two. */
function* tooLong(summaries: readonly Summary<Share>[]): Iterable<DocumentFinding> {
  if (!summaries.some(({ value }) => value.stays.length > 0)) return;
  const posts = summaries.flatMap(({ value }) => value.posts);
  for (const { at, value } of summaries) {
    for (const stay of value.stays) {
      const months = shortBy(stay, posts);
      if (months === null) continue;
      const message = say('The dates here add up to {length}, less than "{written}".', {
        length: inWords(months),
        written: stay.text,
      });
      yield { code, message, at, place: placeIn(stay.field, stay) };
    }
  }
}

export const claimExperience: Rule = {
  code,
  summary: 'More years of experience than the dated roles add up to.',
  rationale:
    '"8+ years" is a sum over your roles, and the roles are on the same page. Overlaps count once, a role that goes on counts until today, and internships are counted apart. What a role says of its own length is held against its dates.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'basics:\n  summary: Engineer with 8+ years of experience.\nwork:\n  - name: Quayside Bank\n    startDate: 2023-01\n    endDate: present\n',
      'basics:\n  summary: Engineer with 8+ years of experience.\nwork:\n  - name: Quayside Bank\n',
    ],
    good: [
      'basics:\n  summary: Engineer with 3+ years of experience.\nwork:\n  - name: Quayside Bank\n    startDate: 2023-01\n    endDate: present\n',
      'basics:\n  summary: Engineer.\nwork:\n  - name: Quayside Bank\n    startDate: 2023-01\n    endDate: present\n',
    ],
  },
  document: documentCheck<Share>({
    summarise(model, context, { problems, keys }) {
      const entries = timeline(model, context.today);
      const [stated, since] = [statedIn(model), sinceIn(model)];
      const jobs = problems.length > 0 ? [...jobsIn(entries), lost] : jobsIn(entries);
      const first = entries.reduce<number | null>(
        (least, { start }) => (start && (least === null || start.year < least) ? start.year : least),
        null,
      );
      const elsewhere = keys.some(({ name }) => jobsElsewhere.test(name)) || listsPosts(model);
      const { stays, posts } = staysIn(model, context.today);
      return stated.length + since.length + jobs.length + posts.length > 0 || first !== null || elsewhere
        ? { stated, since, jobs, stays, posts, elsewhere, first }
        : null;
    },
    *check(summaries) {
      yield* tooEarly(summaries);
      yield* tooLong(summaries);
      if (!summaries.some(({ value }) => value.stated.length > 0)) return;
      const jobs = summaries.flatMap(({ value }) => value.jobs);
      const work = jobs.filter(({ kind }) => kind !== 'doctorate');
      const all = months(jobs, ['job', 'training', 'doctorate']);
      const undated = work.some((job) => !job.interval);
      // A year counts whole, so that a sum with years in it is the most that it can be.
      const lengthOf = jobs.every(({ exact }) => exact) ? inWords : atMost;
      for (const { at, value } of summaries) {
        for (const claim of value.stated) {
          const claimed = claim.months;
          const without = months(jobs, claim.academic ? ['job', 'doctorate'] : ['job']);
          if (claimed <= without || (claimed > all && work.some(({ unreadable }) => unreadable))) continue;
          const place = placeIn(claim.field, claim.figure);
          // What is listed under another name cannot be counted; that a key is unknown is said there.
          if (claimed > all && summaries.some(({ value }) => value.elsewhere)) continue;
          if (all === 0 || (undated && claimed > all)) {
            const message =
              all === 0
                ? work.length === 0
                  ? say('"{written}" cannot be checked: no roles are listed here.', { written: claim.written })
                  : say('"{written}" cannot be checked: none of your roles has dates.', { written: claim.written })
                : say(
                    '"{written}" cannot be checked: some of your roles have no dates. The others add up to {length}.',
                    { written: claim.written, length: lengthOf(all) },
                  );
            yield { code, severity: 'information', message, at, place };
          } else if (claimed <= all) {
            const message = say('"{written}" holds only with {posts}: {with} with them, {without} without.', {
              written: claim.written,
              posts: apart(jobs),
              with: lengthOf(all),
              without: lengthOf(without),
            });
            yield { code, severity: 'information', message, at, place };
          } else {
            const years = Math.floor(all / 12);
            const fixes = (model: Model): readonly Fix[] => {
              const found = model.fields[claim.field];
              // In other languages the figure is the number alone.
              const named = /year|decade|month|yr/i.test(claim.written) && found?.name !== 'value';
              const newText = named ? `${years}+ years` : `${years}+`;
              // "A 15-year career" has another form than years.
              return found && years > 0 && !/-/.test(claim.written)
                ? [
                    {
                      title: say('Write "{text}"', { text: newText }),
                      safe: false,
                      edits: [replacePart(found.text, claim.figure, newText)],
                    },
                  ]
                : [];
            };
            const sum =
              all === without
                ? lengthOf(all)
                : say('{without}, {with} with {posts}', {
                    without: lengthOf(without),
                    with: lengthOf(all),
                    posts: apart(jobs),
                  });
            const message = say('Your dated roles add up to {sum}, less than "{written}".', {
              sum,
              written: claim.written,
            });
            yield { code, message, at, place, fixes: (lookup) => fixes(lookup(at).model) };
          }
        }
      }
    },
  }),
};
