import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyzer } from '../../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../../server/src/core/rules/settings.ts';
import { today } from '../../core/support/check.ts';
import { manners, sources } from '../fixes.ts';
import { nameOf, written } from '../writing.ts';
import { faultsOf } from './judging.ts';
import { type Chance, chanceOf, randomStep, type State } from './steps.ts';
import { faultsOfUndoing } from './undoing.ts';

interface File {
  readonly name: string;
  readonly text: string;
  readonly json: boolean;
}

/** Folders whose profiles are walked through, besides those that a run is told. */
const folders = ['examples', 'test/core/profiles'];

const profilesIn = (folder: string): readonly File[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !name.endsWith('.expected.json'))
    .sort()
    .map((name) => ({
      name: join(folder, name),
      text: readFileSync(join(folder, name), 'utf8'),
      json: name.endsWith('.json'),
    }));

const analyzers = [false, true].map((json) => new Analyzer({ today, settings: defaultSettings, json }));

function stateOf(text: string, json: boolean, before: State | null, owner: object): State {
  const document = readDocument(text, before?.document ?? null, json);
  return { text, document, json, problems: analyzers[json ? 1 : 0]!.report(document, owner).problems };
}

const around = (text: string, line: number): string =>
  text
    .split('\n')
    .slice(Math.max(0, line - 3), line + 7)
    .join('\n');

/** Steps of one walk. */
const longest = 10;
/** What takes longer than this is counted, in milliseconds. */
const patience = 250;

/** What was done in a walk, and the fault that ended it. */
interface Walk {
  readonly steps: number;
  readonly fault: string | null;
}

/** Things done to a file one after the other; `slow` is told how long each took. */
function walk(file: File, chance: Chance, slow: (what: string, milliseconds: number) => void): Walk {
  const owner = {};
  const done: string[] = [];
  try {
    let state = stateOf(file.text, file.json, null, owner);
    while (done.length < longest && state.document.kind === 'profile') {
      const step = randomStep(state, chance, slow);
      if (!step) break;
      done.push(`${step.kind} "${step.title}" at ${step.at.line + 1}:${step.at.character + 1}`);
      const began = performance.now();
      const after = stateOf(step.text, file.json, state, owner);
      slow('report', performance.now() - began);
      const found = [...faultsOf(state, step), ...faultsOfUndoing(state, after, step)];
      if (found.length > 0) {
        const texts = [state.text, step.text].map((text) => around(text, step.at.line));
        return {
          steps: done.length,
          fault: `${file.name}: ${done.join(', ')}: ${found.join('; ')}\n${texts.join('\n--->\n')}`,
        };
      }
      state = after;
    }
    return { steps: done.length, fault: null };
  } catch (error) {
    return { steps: done.length, fault: `${file.name}: ${done.join(', ')}, then thrown: ${(error as Error).stack}` };
  }
}

/** Walks through every `each`th profile of some folders, the values in every way of writing among them. */
function walksThrough(seed: number, from: readonly string[], each: number) {
  const values = sources[0]!.data;
  const files = [
    ...from.flatMap(profilesIn),
    ...manners.map((manner) => ({
      name: nameOf(manner),
      text: written(values, manner),
      json: manner.shape.shape.startsWith('json'),
    })),
  ].filter((_, index) => index % each === 0);
  let slow = 0;
  let slowest = 0;
  const all = files.map((file, index) =>
    walk(file, chanceOf(seed + index), (_, milliseconds) => {
      if (milliseconds > patience) slow++;
      slowest = Math.max(slowest, Math.round(milliseconds));
    }),
  );
  const steps = all.reduce((sum, one) => sum + one.steps, 0);
  return { files: files.length, steps, slow, slowest, faults: all.flatMap(({ fault }) => fault ?? []) };
}

/** A sample: every `each`th file. */
export const walkThrough = (
  seed: number,
  each: number,
): { readonly steps: number; readonly faults: readonly string[] } => walksThrough(seed, folders, each);

/**
 * Fixes, refactorings, renames, moves, formatting and completion by chance, up to ten in a row, over the examples, the
 * profiles of the tests, values in every way of writing and the files of other folders: what was readable stays so, no
 * word, comment or key is lost or doubled but on purpose, and what can be taken back gives the text there was.
 */
export function walks(
  seed: number,
  more: readonly string[],
): { readonly figures: Readonly<Record<string, number>>; readonly faults: readonly string[] } {
  const { files, steps, slow, slowest, faults } = walksThrough(seed, [...folders, ...more], 1);
  const late = { [`answers later than ${patience} ms`]: slow, 'milliseconds for the slowest': slowest };
  return { figures: { files, steps, ...late }, faults };
}
