import { isKnownWord } from './known.ts';

/** Endings that make words freely, each with what may have stood in its place. */
const ENDINGS: readonly (readonly [ending: string, before: readonly string[]])[] = [
  ['s', ['']],
  ['es', ['', 'e']],
  ['ies', ['y']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['or', ['', 'e']],
  ['ors', ['', 'e']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['ion', ['e']],
  ['ions', ['e']],
  ['able', ['', 'e']],
  ['ability', ['', 'e']],
  ['ship', ['']],
  ['ships', ['']],
  ['less', ['']],
  ['ness', ['']],
  ['iness', ['y']],
  ['ly', ['', 'le']],
  ['ally', ['']],
  ['ish', ['', 'e']],
  ['ify', ['', 'e', 'y']],
  ['ist', ['', 'e', 'y']],
  ['ists', ['', 'e', 'y']],
  ['ism', ['', 'e']],
  ['ize', ['', 'e', 'y']],
  ['ized', ['', 'e', 'y']],
  ['izing', ['', 'e', 'y']],
  ['ization', ['', 'e', 'y']],
  ['ise', ['', 'e', 'y']],
  ['ised', ['', 'e', 'y']],
  ['isation', ['', 'e', 'y']],
  ['wise', ['']],
  ['like', ['']],
  ['dom', ['']],
  ['hood', ['']],
  ['ery', ['', 'e']],
  ['ette', ['']],
  ['ware', ['']],
  ['scape', ['']],
];

/** A stem has at least this many letters: `ing` after two would make anything of anything. */
const SHORTEST_STEM = 4;

const known = (stem: string): boolean => stem.length >= SHORTEST_STEM && isKnownWord(stem);

/**
 * Is a word made of a known one by a usual ending: "renderers", "balancer", "trainings", "maintenances", "eventing"?
 * `word` is in lower case.
 */
export function isDerived(word: string): boolean {
  for (const [ending, before] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (before.some((rest) => known(stem + rest))) return true;
    // "planner" from "plan", with its letter doubled.
    if (/([bdgklmnprt])\1$/.test(stem) && known(stem.slice(0, -1))) return true;
  }
  return false;
}

/** Is a word made of two known ones: "frontline", "onboarding"? Some misspelt words look so too: "spear-heeded". */
export function isCompound(word: string): boolean {
  for (let at = SHORTEST_STEM; at <= word.length - SHORTEST_STEM; at += 1)
    if (isKnownWord(word.slice(0, at)) && isKnownWord(word.slice(at))) return true;
  return false;
}
