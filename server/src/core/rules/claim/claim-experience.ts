import { experienceOf } from '../../facts/claims.ts';
import { inWords } from '../../facts/lengths.ts';
import { type TimelineEntry, timeline } from '../../facts/timeline.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import { readExperience } from '../../reading/claims/index.ts';
import { type MonthInterval, unionMonths, widestInterval } from '../../reading/dates/index.ts';
import type { Comparator } from '../../reading/metric.ts';
import type { Span } from '../../text/span.ts';
import { documentCheck, type Fix, type Rule } from '../rule.ts';

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
}

/** What a job adds to the sum: the months it covers, and whether it was an internship. */
interface Job {
  readonly interval: MonthInterval | null;
  readonly internship: boolean;
}

interface Share {
  readonly stated: readonly Stated[];
  readonly jobs: readonly Job[];
}

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
      },
    ];
  });
}

const isInternship = ({ title }: TimelineEntry): boolean =>
  /\b(?:intern|internship|trainee|apprentice|working student|werkstudent\w*|praktikant\w*)\b/i.test(title);

const months = (jobs: readonly Job[]): number => unionMonths(jobs.flatMap(({ interval }) => interval ?? []));

export const claimExperience: Rule = {
  code,
  summary: 'More years of experience than the dated roles add up to.',
  rationale:
    '"8+ years" is a sum over your roles, and the roles are on the same page. Overlaps count once, a role that goes on counts until today, and internships are counted apart.',
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
    summarise(model, context) {
      const stated = statedIn(model);
      const jobs = timeline(model, context.today)
        .filter(({ section }) => section === 'work')
        .map((job) => ({ interval: job.span ? widestInterval(job.span) : null, internship: isInternship(job) }));
      return stated.length + jobs.length > 0 ? { stated, jobs } : null;
    },
    *check(summaries) {
      if (!summaries.some(({ value }) => value.stated.length > 0)) return;
      const jobs = summaries.flatMap(({ value }) => value.jobs);
      const without = months(jobs.filter((job) => !job.internship));
      const all = months(jobs);
      const undated = jobs.some((job) => !job.interval);
      for (const { at, value } of summaries) {
        for (const claim of value.stated) {
          const claimed = claim.months;
          if (claimed <= without) continue;
          const field = (model: Model): Field | undefined => model.fields[claim.field];
          const place = (model: Model) => {
            const found = field(model);
            return found
              ? { span: found.text.part(claim.figure.start, claim.figure.end), path: found.text.path }
              : null;
          };
          if (all === 0 || (undated && claimed > all)) {
            const message =
              all === 0
                ? `"${claim.written}" cannot be checked: ${jobs.length === 0 ? 'no roles are listed here' : 'none of your roles has dates'}.`
                : `"${claim.written}" cannot be checked: some of your roles have no dates. The others add up to ${inWords(all)}.`;
            yield { code, severity: 'information', message, at, place };
          } else if (claimed <= all) {
            const message = `"${claim.written}" holds only with internships: ${inWords(all)} with them, ${inWords(without)} without.`;
            yield { code, severity: 'information', message, at, place };
          } else {
            const years = Math.floor(all / 12);
            const fixes = (model: Model): readonly Fix[] => {
              const found = field(model);
              const newText = found?.name === 'value' ? `${years}+` : `${years}+ years`;
              return found && years > 0
                ? [
                    {
                      title: `Write "${newText}"`,
                      safe: false,
                      edits: [replacePart(found.text, claim.figure, newText)],
                    },
                  ]
                : [];
            };
            const sum = all === without ? inWords(all) : `${inWords(without)}, ${inWords(all)} with internships`;
            const message = `Your dated roles add up to ${sum}, less than "${claim.written}".`;
            yield { code, message, at, place, fixes: (lookup) => fixes(lookup(at).model) };
          }
        }
      }
    },
  }),
};
