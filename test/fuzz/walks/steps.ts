import type { CodeAction, Position, TextEdit } from 'vscode-languageserver-types';
import type { Problem } from '../../../server/src/core/analysis/analyzer.ts';
import { codeActions } from '../../../server/src/core/features/codeActions.ts';
import { completion } from '../../../server/src/core/features/completion/completion.ts';
import { jsonCompletion } from '../../../server/src/core/features/completion/json.ts';
import { formatting } from '../../../server/src/core/features/formatting.ts';
import { prepareRename, rename } from '../../../server/src/core/features/names/rename.ts';
import { refactorings } from '../../../server/src/core/features/refactor/index.ts';
import { moveItem } from '../../../server/src/core/features/refactor/move.ts';
import type { ProfileDocument } from '../../../server/src/core/profile/document.ts';
import { applied, today } from '../../core/support/check.ts';
import { clients } from '../../core/support/completing.ts';
import { chosen } from '../../core/support/everyItem.ts';

/** A version of a file, as an editor and its server have it. */
export interface State {
  readonly text: string;
  readonly document: ProfileDocument;
  readonly json: boolean;
  readonly problems: readonly Problem[];
}

/** Something a person did, and the text after it. */
export interface Step {
  readonly kind: 'fix' | 'refactor' | 'rename' | 'format' | 'move' | 'complete';
  readonly title: string;
  readonly at: Position;
  readonly edits: readonly TextEdit[];
  readonly text: string;
}

/** Chance: a number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Chance that a seed repeats (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const pick = <T>(all: readonly T[], chance: Chance): T | null => (all.length > 0 ? all[chance(all.length)]! : null);

/** A place somewhere in the text, more often on a line that has something on it. */
function somewhere({ text }: State, chance: Chance): Position {
  const lines = text.split('\n');
  let line = chance(lines.length);
  for (let again = 0; again < 3 && lines[line]!.trim() === ''; again++) line = chance(lines.length);
  return { line, character: chance(lines[line]!.replace(/\r$/, '').length + 1) };
}

const editsOf = ({ edit }: CodeAction): readonly TextEdit[] => Object.values(edit?.changes ?? {}).flat();

/** What is offered at a place as an action, fixes and refactorings alike. */
export function actionsAt({ document, problems }: State, at: Position): readonly CodeAction[] {
  const range = { start: at, end: at };
  return [
    ...codeActions(document, problems, { uri: 'file:///x', range, only: undefined, diagnostics: [] }),
    ...refactorings(document, at, { uri: 'file:///x', only: undefined, today }),
  ].filter((one) => editsOf(one).length > 0);
}

export const stepOf = (state: State, at: Position, action: CodeAction): Step => {
  const edits = editsOf(action);
  const kind = action.kind?.startsWith('refactor') ? (action.kind === 'refactor.move' ? 'move' : 'refactor') : 'fix';
  return { kind, title: action.title, at, edits, text: applied(state.text, edits) };
};

/** Names of every kind that somebody may give: signs of YAML, quotes, other scripts. */
const names = ['Nordlys', 'a: b', '# x', "it's", 'C#', '[Ål]', 'yes', '12', '"Q"', 'R & D, Oslo', '京都', '- z', 'x'];

type Kind = Step['kind'];

/** One thing done at a place; null where nothing is offered there. */
function doneAt(state: State, kind: Kind, at: Position, chance: Chance): Step | null {
  const { text, document, json } = state;
  const by = (title: string, edits: readonly TextEdit[] | null): Step | null =>
    edits && edits.length > 0 ? { kind, title, at, edits, text: applied(text, edits) } : null;
  switch (kind) {
    case 'fix':
    case 'refactor': {
      const all = actionsAt(state, at).filter(
        (one) => (one.kind?.startsWith('refactor') ?? false) === (kind === 'refactor'),
      );
      const action = pick(all, chance);
      return action && stepOf(state, at, action);
    }
    case 'move': {
      const direction = chance(2) === 0 ? 'up' : 'down';
      const moved = moveItem(document, at, direction);
      return moved && moved !== 'end' ? by(direction, [moved.edit]) : null;
    }
    case 'rename': {
      const here = prepareRename(document, at);
      const name = here && pick(names, chance)!;
      return here && name ? by(`${here.placeholder} → ${name}`, rename(document, at, name)) : null;
    }
    case 'format':
      return json ? null : by('format', formatting(document));
    case 'complete': {
      const options = { ...clients.code, problems: () => state.problems };
      const item = pick((json ? jsonCompletion : completion)(document, at, options), chance);
      return item && { kind, title: item.label, at, edits: [], text: chosen(text, item) };
    }
  }
}

const kinds: readonly Kind[] = [
  'fix',
  'fix',
  'refactor',
  'refactor',
  'refactor',
  'rename',
  'format',
  'move',
  'move',
  'complete',
];

/** Something done somewhere; null where nothing is offered at twenty places. `slow` is told how long each took. */
export function randomStep(
  state: State,
  chance: Chance,
  slow: (what: string, milliseconds: number) => void,
): Step | null {
  for (let tried = 0; tried < 20; tried++) {
    const kind = pick(kinds, chance)!;
    const at = somewhere(state, chance);
    const before = performance.now();
    const step = doneAt(state, kind, at, chance);
    slow(kind, performance.now() - before);
    if (step) return step;
  }
  return null;
}
