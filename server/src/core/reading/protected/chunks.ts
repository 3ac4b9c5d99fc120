import { isHost } from './hosts.ts';
import { isIdentifier } from './identifiers.ts';
import type { ProtectedKind } from './kinds.ts';
import type { Stretch } from './marks.ts';
import { isPackage } from './packages.ts';
import { isPath } from './paths.ts';

/** What ends a run of characters. */
const BREAK = /[\s,;|"“”„«»‹›<>`]/u;
/** A place that tells a run from a word: nothing is protected for what it looks like without one. */
const TELLING =
  /[@\\_]|#\p{L}|\.\p{L}|\d\.\d+\.\d|\p{L}[:/]\S|\/\p{L}|\(\)|\$[\w{]|%[A-Z]|\p{Ll}[\p{Lu}\d]|==|~=|=[A-Za-z'{[(/]/gu;
const LONGEST = 300;
const OPENING = /^(?:[([{*'‘+=!?¿¡]|~(?![/\\]))+/;
const CLOSING = /[\])}*'’.:!?…=]+$/;

const MAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::[\w./~-]+)?$/u;
/** A command of LaTeX. */
const COMMAND = /^\\(?!href|url)[a-zA-Z]+(?:\{[^{}]*\}?)*$/;
const HANDLE = /^(?:@[\p{L}_][\p{L}\p{N}_.-]*|#\p{L}[\p{L}\p{N}_-]*|\/?[ru]\/\w{2,})$/u;

/** Handles, addresses, paths, identifiers and packages: runs of characters that are no words of a sentence. */
export function chunks(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  TELLING.lastIndex = 0;
  for (let match = TELLING.exec(text); match; match = TELLING.exec(text)) {
    let from = match.index;
    while (from > 0 && match.index - from < LONGEST && !BREAK.test(text[from - 1]!)) from--;
    let to = match.index + 1;
    while (to < text.length && to - from <= LONGEST && !BREAK.test(text[to]!)) to++;
    TELLING.lastIndex = Math.max(to, match.index + 1);
    if (to - from > LONGEST || to - from < 3) continue;
    const run = text.slice(from, to);
    const opening = OPENING.exec(run)?.[0].length ?? 0;
    const written = trimmedEnd(run.slice(opening));
    const kind = kindOf(written, text, from + opening);
    if (kind) found.push({ start: from + opening, end: from + opening + written.length, kind });
  }
  return found;
}

/** Without the marks of the sentence behind it; a call keeps its brackets, emphasis in underscores is looked through. */
function trimmedEnd(run: string): string {
  const bare = run.replace(CLOSING, '');
  return bare.endsWith('(') && run[bare.length] === ')' ? run.slice(0, bare.length + 1) : bare;
}

function kindOf(written: string, text: string, start: number): ProtectedKind | null {
  if (written.length < 2) return null;
  if (COMMAND.test(written)) return 'markup';
  if (isPackage(written, text, start + written.length)) return 'package';
  if (written.includes('@') && MAIL.test(written)) return 'mail';
  if ('@#/ru'.includes(written[0]!) && HANDLE.test(written)) return 'handle';
  if (isPath(written)) return 'path';
  if (isHost(written)) return 'host';
  return isIdentifier(written) ? 'identifier' : null;
}
