import { type Mention, mentionsIn } from '../../facts/mentions.ts';
import { placeInField } from '../../facts/prose.ts';
import { bulletOf } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import { sectionHas } from '../../profile/sections.ts';
import type { Span } from '../../text/span.ts';
import { type DocumentFinding, documentCheck, type Rule } from '../rule.ts';

const code = 'metric.duplicate';

/** What a segment tells of a figure; `again`: another text of its entry gives it too, which is said there. */
type Told = Mention & { readonly again: boolean };

/** A mention with the index of its segment. */
type Found = Told & { readonly at: number };

const shared = (a: Mention, b: Mention): number => a.stems.filter((one) => b.stems.includes(one)).length;

const isTold = ({ role }: Mention): boolean => role === 'highlight' || role === 'other';
const isSummary = ({ role }: Mention): boolean => role === 'summary' || role === 'headline';
const isJob = ({ section }: Mention): boolean => sectionHas(section, 'span');

/** Are two mentions of one amount so alike in words that `bullet.duplicate` speaks of them? */
const sameWords = (a: Mention, b: Mention): boolean =>
  shared(a, b) >= 0.8 * (a.stems.length + b.stems.length - shared(a, b)) && a.stems.length > 4;

const repeated = say('Another text gives this figure for the same thing. Once is stronger.');

/** Words that highlights with one figure must share to be about one thing. */
const fewest = 2;
/** The same for a summary, which may well name the thing, and for figures that are nearly the same. */
const fewestElsewhere = 4;
const fewestNear = 3;

interface Again {
  readonly one: Found;
  readonly other: Found;
  readonly message: Message;
}

/**
 * Judges two mentions in different entries, at least one of them outside the jobs. `exact`: the amounts are equal, not
 * 40%+ and 41%.
 */
function pair(a: Found, b: Found, exact: boolean): Again | null {
  if (a.at === b.at && a.entry === b.entry) return null;
  if (isTold(a) && isTold(b)) {
    if (shared(a, b) < (exact ? fewest : fewestNear) || sameWords(a, b)) return null;
    // The job is where a figure belongs; a list elsewhere repeats it.
    const [one, other] = isJob(a) ? [b, a] : isJob(b) || a.at < b.at ? [a, b] : [b, a];
    return { one, other, message: repeated };
  }
  if (!exact) return null;
  if (a.role === 'stat' && b.role === 'stat') {
    if (!a.telling && shared(a, b) === 0) return null;
    const [one, other] = b.section === 'basics' && a.section !== 'basics' ? [b, a] : [a, b];
    return one.sourced ? null : { one, other, message: say('Another headline figure says the same.') };
  }
  const [summary, told] = isSummary(a) ? [a, b] : [b, a];
  if (!isSummary(summary) || !isTold(told) || shared(summary, told) < fewestElsewhere) return null;
  return {
    one: summary,
    other: told,
    message: say(
      'Another text says this in nearly the same words. A summary can take the wider view and leave the figure to it.',
    ),
  };
}

/** A headline figure that the summary gives as well as a highlight: told three times. */
function thrice(one: Found, all: readonly Found[]): Again | null {
  if (one.role !== 'stat' || one.section !== 'basics' || one.sourced) return null;
  const like = (other: Found): boolean => one.telling || shared(one, other) > 0;
  const summary = all.find((other) => isSummary(other) && like(other));
  const told = all.find((other) => isTold(other) && like(other));
  if (!summary || !told) return null;
  const message = say('The summary gives this figure too, and so does a highlight. Twice on a page is enough.');
  return { one, other: summary, message };
}

/** Mentions of one amount: those outside the jobs, and the first of those in jobs. */
interface Group {
  readonly few: Found[];
  readonly many: Found[];
}

/** A profile with more headline figures and free sections than this is none. */
const most = 400;
const mostInJobs = 40;

/** The keys of percentages that a bound and a value make nearly the same: 40%+ and 41%. */
function nearKeys({ percent, open }: Mention): readonly string[] {
  if (percent === null) return [];
  return (open ? [1, 2] : [-1, -2]).map((step) => `%|${percent + step}-${percent + step}`);
}

function* again(few: readonly Found[], many: Iterable<Found>): Iterable<Again> {
  const groups = new Map<string, Group>();
  const groupOf = (key: string): Group => {
    const known = groups.get(key) ?? { few: [], many: [] };
    groups.set(key, known);
    return known;
  };
  for (const one of few) {
    groupOf(one.key).few.push(one);
    for (const key of nearKeys(one)) groupOf(key);
  }
  for (const one of many) {
    const group = groups.get(one.key);
    if (group && group.many.length < mostInJobs) group.many.push(one);
  }
  for (const one of few) {
    const group = groups.get(one.key)!;
    const third = thrice(one, [...group.few, ...group.many]);
    if (third) yield third;
    for (const other of [...group.few.slice(0, mostInJobs), ...group.many]) {
      const found = other === one ? null : pair(one, other, true);
      if (found) yield found;
    }
    for (const key of nearKeys(one)) {
      for (const other of [...groups.get(key)!.few, ...groups.get(key)!.many]) {
        const found = one.open === other.open ? null : pair(one, other, false);
        if (found) yield found;
      }
    }
  }
}

const placeOf =
  ({ field, metric }: Mention): DocumentFinding['place'] =>
  (model) =>
    placeInField(model, field, (text): Span | null => bulletOf(text).metrics[metric] ?? null);

/** Mentions of a figure that an earlier text of the same job or section gives for the same thing. */
function againIn(mentions: readonly Mention[]): readonly Mention[] {
  const byKey = new Map<string, Mention[]>();
  const found = new Map<string, Mention>();
  for (const one of mentions) {
    if (!isTold(one)) continue;
    const key = `${one.entry} ${one.key}`;
    const before = byKey.get(key) ?? [];
    byKey.set(key, [...before.slice(-8), one]);
    const id = `${one.field} ${one.metric}`;
    const twin = before.find(
      (other) => other.field !== one.field && shared(one, other) >= fewest && !sameWords(one, other),
    );
    if (twin && !found.has(id)) found.set(id, one);
  }
  return [...found.values()];
}

interface Share {
  readonly few: readonly Told[];
  readonly many: readonly Told[];
}

export const metricDuplicate: Rule = {
  code,
  summary: 'A figure that is given again for the same thing.',
  rationale:
    'A headline figure may return once, in the highlight that proves it. Beyond that, each repetition takes the place of something the reader does not know yet.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the cost of settlement by 38% with batched transfers\n      - Introduced batched transfers, cutting settlement cost by 38% at no loss of speed\n',
      'basics:\n  summary: Engineer who cut settlement costs by 38%.\n  stats:\n    - value: 38%\n      label: settlement costs\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Cut settlement costs by 38% with batched transfers\n',
    ],
    good: [
      'basics:\n  stats:\n    - value: 38%\n      label: lower settlement costs\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Cut settlement costs by 38% with batched transfers\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut costs by 20% in the first year\n  - name: Helix Bioworks\n    highlights:\n      - Reduced reagent costs by 20%\n',
    ],
  },
  /** Within one job or section. */
  *check(model, _, segment) {
    for (const one of againIn(mentionsIn(model))) {
      const place = placeOf(one)(model, segment);
      if (place) yield { code, message: repeated, ...place };
    }
  },
  /** From one to another. */
  document: documentCheck<Share>({
    summarise(model) {
      const all = mentionsIn(model);
      if (all.length === 0) return null;
      const again = new Set(againIn(all));
      const mentions = all.map((one): Told => ({ ...one, again: again.has(one) }));
      return { few: mentions.filter((one) => !isJob(one)), many: mentions.filter((one) => isJob(one) && isTold(one)) };
    },
    *check(summaries) {
      const few = summaries.flatMap(({ at, value }) => value.few.map((one): Found => ({ ...one, at }))).slice(0, most);
      if (few.length === 0) return;
      const keys = new Set(few.flatMap((one) => [one.key, ...nearKeys(one)]));
      const many: Found[] = [];
      for (const { at, value } of summaries)
        for (const one of value.many) if (keys.has(one.key)) many.push({ ...one, at });
      const said = new Set<string>();
      for (const { one, other, message } of again(few, many)) {
        const id = `${one.at} ${one.field} ${one.metric}`;
        if (one.again || said.has(id)) continue;
        said.add(id);
        yield {
          code,
          message,
          at: one.at,
          place: placeOf(one),
          related: [{ message: say('The same figure.'), at: other.at, place: placeOf(other) }],
        };
      }
    },
  }),
};
