import { inStyle, stylesOf, westernised } from './money.ts';
import { gapUnit, groupingOf, isIndian, percentOf, type Targets } from './targets.ts';
import type { Shape, Written } from './written.ts';

/** What about a figure is written otherwise than the rest. */
export type Deviation = 'money' | 'scale' | 'percent' | 'times' | 'grouping' | 'space';

export interface Rewritten {
  readonly text: string;
  readonly deviation: Deviation;
}

/** A figure other than money put together from its parts. */
export function compose({ digits, plus, scale, unit, spaced }: Shape): string {
  const mark = (where: Shape['plus']): string => (plus === where ? '+' : '');
  const number = `${digits}${mark('digits')}${scale ? scale.gap + scale.written : ''}${mark('scale')}`;
  return `${number}${unit === null ? '' : `${spaced ? ' ' : ''}${unit}`}${mark('unit')}`;
}

/** A figure as the targets have it, or null where it is so already. */
export const rewritten = (one: Written, targets: Targets): Rewritten | null =>
  one.shape.currency ? money(one.shape, targets) : plain(one, targets);

function money(shape: Shape, targets: Targets): Rewritten | null {
  const style = targets.money;
  if (style === null) return null;
  const western = targets.western && isIndian(shape) ? westernised(shape) : null;
  const own = western ?? shape;
  const { scale } = own;
  const letter = scale ? targets.letters[scale.name] : undefined;
  const result = (text: string, deviation: Deviation): Rewritten | null =>
    text === shape.text ? null : { text, deviation };
  if (western || !stylesOf(own).includes(style)) {
    const lettered = scale && letter ? { ...own, scale: { ...scale, written: letter, word: false } } : own;
    return result(inStyle(style === 'long' || style === 'words' ? own : lettered, style), 'money');
  }
  // What LaTeX left behind is a notation of its own, where there are several.
  if (targets.mixed && shape.text.includes('\\')) return result(inStyle(own, style), 'money');
  if (!scale || scale.word || letter === undefined || letter === scale.written) return null;
  return result(inStyle({ ...own, scale: { ...scale, written: letter } }, style), 'scale');
}

function plain({ kind, shape }: Written, targets: Targets): Rewritten | null {
  const changes: { deviation: Deviation; shape: Partial<Shape> }[] = [];
  const { scale, unit, digits } = shape;
  const letter = scale && !scale.word ? targets.letters[scale.name] : undefined;
  if (scale && letter !== undefined && letter !== scale.written)
    changes.push({ deviation: 'scale', shape: { scale: { ...scale, written: letter } } });
  if (targets.grouped !== null && groupingOf(shape) === !targets.grouped) {
    const regrouped = targets.grouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits.replaceAll(',', '');
    changes.push({ deviation: 'grouping', shape: { digits: regrouped } });
  }
  if (kind === 'percent' && targets.percent !== null && unit !== null && percentOf(shape) !== targets.percent) {
    const spaced = targets.percent.startsWith(' ');
    changes.push({ deviation: 'percent', shape: { unit: targets.percent.trim(), spaced } });
  }
  // The sign of multiplication is the better one, and nobody gives it up for a letter.
  if (kind === 'multiplier' && targets.times !== null && unit !== null && unit !== '×' && unit !== targets.times)
    changes.push({ deviation: 'times', shape: { unit: targets.times } });
  const gap = gapUnit(shape);
  if (gap && targets.spaced[gap] !== shape.spaced)
    changes.push({ deviation: 'space', shape: { spaced: !shape.spaced } });
  if (changes.length === 0) return null;
  const changed = Object.assign({}, shape, ...changes.map((change) => change.shape)) as Shape;
  return { text: compose(changed), deviation: changes[0]!.deviation };
}
