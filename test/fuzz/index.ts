import { everywhere } from './completions.ts';
import { judge, manners, sources } from './fixes.ts';
import { cuts, edits, strings } from './texts.ts';
import { walks } from './walks/index.ts';
import { yamlSuite } from './yamlSuite.ts';

/** What a group of random or exhaustive trials found. */
export interface Group {
  readonly name: string;
  /** Runs the trials; `seed` makes chance repeatable, `folders` have more files to try. */
  run(
    seed: number,
    folders: readonly string[],
  ): { readonly figures: Readonly<Record<string, number>>; readonly faults: readonly string[] };
}

const fixes: Group = {
  name: 'fixes',
  run() {
    const faults: string[] = [];
    let count = 0;
    for (const source of sources) {
      for (const manner of manners) {
        const outcome = judge(source, manner);
        count += outcome.fixes;
        faults.push(...outcome.faults);
      }
    }
    return { figures: { profiles: sources.length, manners: manners.length, fixes: count }, faults };
  },
};

/** Every completion item at every offset, chosen: the file parses and has no key twice. */
const completions: Group = { name: 'completions', run: everywhere };

/** What people do in an editor, by chance and in sequence. */
const sequences: Group = { name: 'walks', run: walks };

/** Every group, in the order in which they run. */
export const groups: readonly Group[] = [strings, edits, cuts, fixes, completions, sequences, yamlSuite];
