import type { Field, Model, Stat } from '../profile/model.ts';
import type { Text } from '../profile/text.ts';
import { type FigureOfDeed, isDeed } from '../reading/en/deeds.ts';
import { PRIVATE } from '../reading/en/deedWords.ts';
import { aboutHouse } from '../reading/en/houses.ts';
import { isPeopleNoun } from '../reading/en/partNouns.ts';
import { examined } from '../reading/en/scores.ts';
import type { MetricKind } from '../reading/metric.ts';
import type { Span } from '../text/span.ts';
import { experienceOf } from './claims.ts';
import { figuresIn, figuresOfStat, type PlacedFigure } from './figures.ts';
import { isHolding, kindCounted, type Listed } from './listed.ts';
import { bulletOf } from './readings.ts';
import { isWorkload } from './workload.ts';

/** A figure of a headline, a summary or `stats` of which a reader may ask where it comes from. */
export interface HeadlineFigure extends PlacedFigure {
  /** Index of its text in the model's fields. */
  readonly field: number;
  /** What the profile itself lists and so can count, such as patents; null for everything else. */
  readonly listed: Listed | null;
  /** It is a result or a scope that a highlight should show; else it is only held against what the profile lists. */
  readonly deed: boolean;
  /** The words it stands in, and its place in them: what it is a figure of. */
  readonly sentence: string;
  readonly at: Span;
  /** Of the headline figures in `stats`: their labels say what they count. */
  readonly stat: boolean;
}

/** Counts that others keep, of what happens to a work afterwards: no highlight shows them, and none has to. */
const keptElsewhere = /\b(?:citations?|cited|[hg]-?index|i10|followers|subscribers|downloads|stars|stargazers)\b/i;

/** Labels of headline figures that are no results: what one is ready for, and jests. */
const noResult = /\b(?:notice|available|radius|relocat\w*|commut\w*|travel(?:led|ling)?|hobb\w*|visited|born|age)\b/i;

/** The figures of an introduction that highlights or lists of the profile can be held against, in English. */
export const headlineFigures = (model: Model): readonly HeadlineFigure[] =>
  model.fields.flatMap((field, index) => {
    if (!isHeadline(field) || !bulletOf(field.text).english) return [];
    const stat =
      field.name === 'value'
        ? model.stats.find(({ value }) => value.path.join() === field.text.path.join())
        : undefined;
    return (stat ? ofStat(stat) : ofText(field.text, nameIn(model))).map((figure) => ({ ...figure, field: index }));
  });

type Read = Omit<HeadlineFigure, 'field'>;

const isHeadline = ({ section, name }: Field): boolean =>
  section === 'basics' && (name === 'summary' || name === 'label' || name === 'value');

const nameIn = (model: Model): string =>
  model.fields.find(({ section, name }) => section === 'basics' && name === 'name')?.text.value ?? '';

function ofStat(stat: Stat): readonly Read[] {
  const { value } = stat.value;
  const label = stat.label?.value ?? '';
  // Years of experience are a sum over roles: `claim.experience` checks them.
  if (/experience|^years?\b/i.test(label) || noResult.test(label) || isPrivate(label)) return [];
  if (examined.test(label) || keptElsewhere.test(label)) return [];
  return figuresOfStat(stat)
    .filter(
      ({ part, unit, dimension }) => unit !== 'year' && !(dimension === '%' && isWorkload(`${value} ${label}`, part)),
    )
    .map((figure) => ({
      ...figure,
      listed: kindCounted(label),
      deed: true,
      stat: true,
      sentence: `${value} ${label}`,
      at: figure.part,
    }));
}

const isPrivate = (label: string): boolean =>
  label
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => PRIVATE.has(word));

function ofText(field: Text, name: string): readonly Read[] {
  const { value } = field;
  const { tokens } = bulletOf(field);
  const sums = experienceOf(field);
  return figuresIn(field).flatMap((figure): readonly Read[] => {
    const { part, unit, dimension, written } = figure;
    const silent =
      unit === 'year' ||
      isOneOfFew(written) ||
      sums.some((sum) => sum.start <= part.start && part.end <= sum.end) ||
      examined.test(value.slice(Math.max(0, part.start - 40), part.end)) ||
      tellsOfOthers(value, part, name) ||
      keptElsewhere.test(around(value, part)) ||
      (dimension === '%' && isWorkload(value, part));
    if (silent) return [];
    const counted = kindCounted(written);
    const listed = counted !== null && isHolding(counted, value, part) ? counted : null;
    const deed = !isCountable(figure) && isDeed(value, tokens, deedOf(figure, value));
    return listed !== null || deed ? [{ ...figure, listed, deed, stat: false, ...sentenceOf(value, part) }] : [];
  });
}

function sentenceOf(text: string, { start, end }: Span): Pick<HeadlineFigure, 'sentence' | 'at'> {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(/[.!?;](?=\s)|\n/g)].map(({ index }) => index + 1));
  const to = text.slice(end).search(/[.!?;](?=\s|$)|\n/);
  const sentence = text.slice(from, to < 0 ? text.length : end + to);
  return { sentence, at: { start: start - from, end: end - from } };
}

const measures: Partial<Record<MetricKind, FigureOfDeed['measure']>> = {
  percent: 'percent',
  multiplier: 'factor',
  money: 'money',
  duration: 'time',
  size: 'size',
  measure: 'size',
};

const deedOf = ({ kind, part, high, change, value }: PlacedFigure, text: string): FigureOfDeed => ({
  ...part,
  measure: measures[kind] ?? 'count',
  range: high !== null || (!change && isOneEnd(text, part)),
  change,
  value,
});

/** "of 40 to 400": a range whose ends were read apart. */
const isOneEnd = (text: string, { start, end }: Span): boolean =>
  /\d\p{L}*\s(?:to|or|and)\s$/u.test(
    text.slice(0, start).match(/\b(?:between|of|aged|ages|from)\s\S+\s\S+\s$/)?.[0] ?? '',
  ) || /^\p{L}*\s(?:to|or)\s\S?\d/u.test(text.slice(end, end + 12));

/** Up to so many things can be counted by their names among highlights and entries, which nobody but a reader can. */
const few = 9;

const isCountable = ({ dimension, value, unit }: PlacedFigure): boolean =>
  dimension === 'count' && value <= few && unit !== null && !isPeopleNoun(unit);

/** "One of two members", "one of 40 fellows": how few there are of such people is no result. */
const isOneOfFew = (written: string): boolean => /^one of\b/i.test(written);

/** A figure with the words right before and behind it. */
const around = (text: string, { start, end }: Span): string => text.slice(Math.max(0, start - 14), end + 14);

/** Does a sentence tell of somebody else than the person of that name? */
function tellsOfOthers(text: string, { start }: Span, name: string): boolean {
  const sentence = text
    .slice(0, start)
    .split(/[.!?](?=\s)|\n/)
    .at(-1)!
    .trim();
  const subject = aboutHouse.exec(sentence)?.[1];
  if (subject === undefined || /^(?:I|My|We|Our|He|She|They)\s/.test(subject)) return false;
  return !subject
    .trim()
    .split(/\s+/)
    .some((word) => name.includes(word));
}
