import { readBullet } from '../reading/bullet.ts';
import type { Block, Entry, RenderSection } from './model.ts';
import { words } from './text.ts';

/** As many as are taken in at a glance. */
const most = 3;
/** A result of more than two lines is none that is taken in at a glance; in UTF-16 units. */
const longest = 180;

/**
 * The results a page may show on top where the profile has no headline figures: the first highlight with a change that
 * is measured, or else with a figure, of each role from the newest on. None rather than one.
 */
export function resultsOf(sections: readonly RenderSection[]): readonly Block[] {
  if (sections.some(({ id, figures }) => id === 'stats' && figures.length > 0)) return [];
  const jobs = sections.find(({ id }) => id === 'work')?.entries ?? [];
  const roles = jobs
    .filter(({ farBack }) => !farBack)
    .flatMap((job): readonly Entry[] => (job.parts.length > 0 ? job.parts : [job]));
  const found = roles.flatMap(({ blocks }) => bestOf(blocks) ?? []);
  return found.length > 1 ? found.slice(0, most) : [];
}

function bestOf(blocks: readonly Block[]): Block | undefined {
  const read = blocks
    .filter(({ kind }) => kind === 'bullet')
    .map((block) => ({ block, text: words(block) }))
    .filter(({ text }) => text.length <= longest)
    .map(({ block, text }) => ({ block, reading: readBullet(text) }))
    .filter(({ reading }) => reading.quantified === 'yes');
  const changed = read.find(({ reading }) => reading.claims.claims.length + reading.claims.pairs.length > 0);
  return (changed ?? read[0])?.block;
}
