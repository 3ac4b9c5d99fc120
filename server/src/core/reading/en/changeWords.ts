import { smallNumber } from './numberWords.ts';

/** The words that say which way something changed, by their beginnings; a beginning that ends in `$` is the whole word. */

export type Direction = 'up' | 'down';

/** A change for the better says nothing about up or down: latency improves downwards. */
export type Cue = Direction | 'better';

const DOWN =
  'reduc decreas lower cut$ cuts$ cutting$ slash trim shrink shrank shrunk drop shorten minimi diminish eliminat declin ' +
  'fell$ fall$ falls$ falling$ fallen$ save$ saves$ saved$ saving$ savings$ shav curb$ curbed curbing curtail compress ' +
  'less$ fewer$ down$ smaller$ cheaper$ shorter$ lighter$ lessen truncat crush slim$ slimmed ' +
  'halv discount slump dip$ dipped plung tumbl shed$ shedding lost$ losing off$ whittl slid$ pared paring pruned lowest';

const UP =
  'increas grow$ grew$ grows$ growing$ grown$ growth$ rais rise$ rises$ rose$ rising$ risen$ boost expand expansion scale$ scaled$ ' +
  'scales$ scaling$ up$ more$ higher$ multipl lift uplift jump climb surge soar extend larger$ bigger$ greater$ ramp$ ' +
  'ramped ramping amplif upsiz quintupl doubl tripl trebl quadrupl ' +
  'add$ added adds$ adding elevat swell swelled heighten enlarg widen';

const BETTER =
  'improv gain optimi speed$ speeds$ speeding$ sped$ speedup speedups accelerat faster$ quicker$ better$ enhanc brought$ bring$ bringing$ efficien ' +
  'performan streamlin quicken took$ take$ taking$ moved$ went$ going$ refactor productiv throughput$';

function matcher(beginnings: string): (word: string) => boolean {
  const all = beginnings.split(' ');
  const whole = new Set(all.filter((entry) => entry.endsWith('$')).map((entry) => entry.slice(0, -1)));
  const starts = all.filter((entry) => !entry.endsWith('$'));
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start));
}

const isDown = matcher(DOWN);
const isUp = matcher(UP);
const isBetter = matcher(BETTER);

/** What a word in lower case says about a change; nothing for most words. */
export function cueOf(word: string): Cue | undefined {
  if (isDown(word)) return 'down';
  if (isUp(word)) return 'up';
  return isBetter(word) ? 'better' : undefined;
}

/** Nouns and comparatives after a figure that make it a change: "a 40% drop", "3x faster". */
const CHANGE_NOUNS = new Set(
  (
    'reduction reductions decrease drop cut decline saving savings shrinkage improvement improvements increase growth gain ' +
    'gains boost lift uplift jump rise surge speedup acceleration faster quicker slower less fewer lower higher more ' +
    'smaller cheaper shorter larger bigger better greater increase expansion speed-up lighter fall dip hike upturn discount slump climb'
  ).split(' '),
);

export function isChangeNoun(word: string): boolean {
  return CHANGE_NOUNS.has(word);
}

/** A verb that states a change without a figure. */
export interface WordChange {
  readonly direction: Direction;
  /** The larger end over the smaller. */
  readonly ratio: number;
}

/** The factor of "tenfold" and its like: any number in one word before "fold". */
export function foldOf(word: string): number | undefined {
  if (!word.endsWith('fold') || word.length < 7) return undefined;
  const number = word.slice(0, -4);
  if (number === 'hundred') return 100;
  if (number === 'thousand') return 1000;
  const value = smallNumber(number);
  return value !== undefined && value > 1 ? value : undefined;
}

const CHANGE_VERBS: ReadonlyMap<string, WordChange> = new Map(
  (
    [
      ['halve halves halved halving', 'down', 2],
      ['double doubles doubled doubling', 'up', 2],
      ['triple triples tripled tripling', 'up', 3],
      ['treble trebled trebling', 'up', 3],
      ['quadruple quadruples quadrupled quadrupling', 'up', 4],
      ['quintuple quintuples quintupled quintupling', 'up', 5],
      ['sextupled sextupling', 'up', 6],
    ] as const
  ).flatMap(([words, direction, ratio]) =>
    words.split(' ').map((word): [string, WordChange] => [word, { direction, ratio }]),
  ),
);

export function changeVerb(word: string): WordChange | undefined {
  return CHANGE_VERBS.get(word);
}

const COMPARATIVES = new Set(
  'faster quicker slower more less fewer lower higher smaller cheaper shorter larger bigger better greater increase improvement'.split(
    ' ',
  ),
);

/** Comparatives and their nouns, after which a factor may count from one ("3x more") or from zero. */
export function isComparative(word: string): boolean {
  return COMPARATIVES.has(word);
}
