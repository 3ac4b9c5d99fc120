import type { Block, Cell } from './block.ts';
import { labelledCells } from './personal.ts';

/** A figure and what it counts, as tiles of a page show them. */
export interface Stat {
  readonly value: string;
  readonly label: string;
}

const figure = String.raw`[<>~≈±+-]?\s?[$€£¥]?\s?\d[\d.,]*\s?(?:[%×x+]|[kKmMbB]\+?|bn|Mio\.?)?\+?`;
const whole = new RegExp(`^${figure}$`, 'u');
const before = new RegExp(String.raw`^(${figure})\s+(\p{L}[^@:]{2,50}[^.@])$`, 'u');
/** A sign by which a figure is one of an amount, and no number of a house or a telephone. */
const unit = /[%×$€£¥+]|\d\s?[kKmMbBx]\b/;

const isLabel = (text: string): boolean => /^\p{L}[^@]{2,60}$/u.test(text);

function fromRuns({ runs }: Cell): Stat | null {
  const [value, label] = runs;
  return runs.length === 2 && whole.test(value!.text) && isLabel(label!.text)
    ? { value: value!.text, label: label!.text }
    : null;
}

function fromCells({ cells }: Block): Stat | null {
  const [a, b] = cells;
  if (cells.length !== 2 || labelledCells(cells)) return null;
  if (whole.test(a!.text) && isLabel(b!.text)) return { value: a!.text, label: b!.text };
  return whole.test(b!.text) && isLabel(a!.text) ? { value: b!.text, label: a!.text } : null;
}

function fromText({ text, cells }: Block): Stat | null {
  const found = cells.length === 1 ? before.exec(text) : null;
  return found ? { value: found[1]!.trim(), label: found[2]! } : null;
}

/**
 * Takes the headline figures out of the head of a document: "40%" beside "less waste", in another type or in a cell of its own; lines of
 * one type only where they follow each other and one has a unit, since a street begins with a number too.
 */
export function apartFromStats(head: readonly Block[]): {
  readonly stats: readonly Stat[];
  readonly rest: readonly Block[];
} {
  const marked = head.map((block) => {
    const runs = block.cells.map(fromRuns);
    const found = runs.length > 0 && !runs.includes(null) ? (runs as Stat[]) : [fromCells(block)];
    return found.every((one) => one !== null && (unit.test(one.value) || !/^\d{4,}/.test(one.value))) ? found : null;
  });
  const written = head.map(fromText);
  const taken = head.map((_, index) => {
    if (marked[index]) return marked[index];
    const [own, above, below] = [written[index], written[index - 1], written[index + 1]];
    const beside = [above, below].filter((one) => one !== null && one !== undefined);
    return own && beside.length > 0 && [own, ...beside].some((one) => unit.test(one!.value)) ? [own] : null;
  });
  return {
    stats: taken.flatMap((found) => (found ?? []) as Stat[]),
    rest: head.filter((_, index) => taken[index] === null),
  };
}
