import type { Message } from '../messages/message.ts';
import { cueOf } from '../reading/en/changeWords.ts';
import type { Metric, Quantity } from '../reading/metric.ts';
import { changeIn } from './hoverMetric.ts';

/** Verbs that move things as often as figures: with an amount of the same unit on either side they state a change. */
const MOVING = /^(?:moved|went|going|took|take|taking|brought|bring|bringing|off|up|down|more|less)$/;

/** Words that go on with the sentence behind a figure, and name nothing that it counts. */
const GOING_ON = new Set(
  `a an and or in on by per at with within over across for during while through as of from to the this that each every
  after before when since until using without under between then yearly monthly weekly daily annually`.split(/\s+/),
);

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}°%/²³]+/gu) ?? [];

const singular = (word: string): string => word.replace(/(?:es|s)$/, '');

/** The word that says what an end of a change counts: its unit as written, or the noun behind it. */
function counted({ start, end }: Quantity, text: string, limit: number): string | null {
  const own = words(text.slice(start, end)).filter((word) => !/^(?:k|m|mn|bn|million|thousand|billion)$/.test(word))[0];
  if (own) return own;
  const next = words(text.slice(end, limit))[0];
  return next === undefined || GOING_ON.has(next) ? null : next;
}

/** Do both ends measure the same thing, as far as the words about them tell? */
function sameThing(from: Quantity, to: Quantity, text: string): boolean {
  if (from.unit !== to.unit) return false;
  // The word right before the second figure links the two: "to", "auf", "à".
  const between = /^(.*?)[^\s\p{L}]*[\p{L}→>-]*\W*$/u.exec(text.slice(from.end, to.start))?.[1] ?? '';
  const first = counted(from, text, from.end + between.length);
  const second = counted(to, text, text.length);
  if (from.unit === '%' || to.unit === '%') return first !== '%' || second === '%';
  return first === null || second === null || singular(first) === singular(second);
}

/** Does a sentence in English say that something became more or less? */
function isAboutChange(text: string, from: Quantity, to: Quantity): boolean {
  if (/→|->|=>/.test(text.slice(from.end, to.start))) return true;
  const cues = words(text).filter((word) => cueOf(word) !== undefined);
  return cues.some((word) => !MOVING.test(word)) || (cues.length > 0 && from.unit !== null);
}

/**
 * What the change that a metric states comes to, for a sentence that states one between two amounts of the same thing; null
 * otherwise. `english` is true for English, and where nothing tells the language.
 */
export function statedChange(metric: Metric, text: string, english: boolean): Message | null {
  const { from, to } = metric;
  if (!from || !to || !sameThing(from, to, text)) return null;
  if (english ? !isAboutChange(text, from, to) : from.unit === null) return null;
  return changeIn(metric);
}
