import type { Position } from 'vscode-languageserver-types';
import { moveItem } from '../../../server/src/core/features/refactor/move.ts';
import { applied } from '../../core/support/check.ts';
import { actionsAt, type State, type Step, stepOf } from './steps.ts';

/** Refactorings of which the second takes the first back. */
const inverse: readonly (readonly [own: RegExp, other: RegExp])[] = [
  [/^Give this highlight keys/, /^Make this highlight a plain text/],
  [/^Make this highlight a plain text/, /^Give this highlight keys/],
  [/^Hide this (?:entry|role)/, /^Show this (?:entry|role)/],
];

/** Where a place is after a step: lines that were written above it push it down. */
function afterwards({ at, edits }: Step): Position {
  const above = edits.filter(
    ({ range: { end } }) => end.line < at.line || (end.line === at.line && end.character <= at.character),
  );
  const pushed = above.reduce(
    (sum, { range, newText }) => sum + newText.split('\n').length - 1 - (range.end.line - range.start.line),
    0,
  );
  return { line: at.line + pushed, character: at.character };
}

function* movedBack(before: State, after: State, { title, at }: Step): Iterable<string> {
  if (title !== 'up' && title !== 'down') return;
  const moved = moveItem(before.document, at, title);
  if (!moved || moved === 'end') return;
  const there = { line: at.line + moved.lines, character: at.character };
  const back = moveItem(after.document, there, title === 'up' ? 'down' : 'up');
  if (!back || back === 'end') yield `cannot be moved back from line ${there.line + 1}`;
  else if (applied(after.text, [back.edit]) !== before.text) yield 'moved back it is another text';
}

/** What is wrong with taking a step back; empty where that gives the text there was, or nothing takes it back. */
export function* faultsOfUndoing(before: State, after: State, step: Step): Iterable<string> {
  if (step.kind === 'move') {
    yield* movedBack(before, after, step);
    return;
  }
  const other = step.kind === 'refactor' ? inverse.find(([own]) => own.test(step.title))?.[1] : undefined;
  if (!other) return;
  const { line, character } = afterwards(step);
  // The first letters may have become a key.
  const places = [character, character + 'text: '.length].map((column) => ({ line, character: column }));
  const [found] = places.flatMap((at) => {
    const action = actionsAt(after, at).find(({ title }) => other.test(title));
    return action ? [{ at, action }] : [];
  });
  if (!found) yield 'cannot be taken back';
  // A tab behind a dash became a space.
  else if (stepOf(after, found.at, found.action).text !== before.text && !before.text.includes('\t'))
    yield 'taken back it is another text';
}
