import { isHost } from './hosts.ts';
import { isIdentifier } from './identifiers.ts';
import type { ProtectedKind } from './kinds.ts';
import type { Stretch } from './marks.ts';
import { isPackage } from './packages.ts';
import { isPath } from './paths.ts';

const CHUNK = /[^\s,;|"“”„«»‹›<>`]+/gu;
/** Nothing is protected for what it looks like unless it has one of these, a digit, or a capital behind a small letter. */
const TELLING = /[.@#/\\:_$(\d]|[a-z][A-Z]/;
const LONGEST = 300;
const OPENING = /^(?:[([{*'‘+=!?¿¡]|~(?![/\\]))+/;
const CLOSING = /[\])}*'’.:!?…=]+$/;

const MAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::[\w./~-]+)?$/u;
const HANDLE = /^(?:@[\p{L}_][\p{L}\p{N}_.-]*|#\p{L}[\p{L}\p{N}_-]*|\/?[ru]\/\w{2,})$/u;

/** Handles, addresses, paths, identifiers and packages: runs of characters that are no words of a sentence. */
export function chunks(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: run, index } of text.matchAll(CHUNK)) {
    if (run.length > LONGEST || run.length < 3 || !TELLING.test(run)) continue;
    const opening = OPENING.exec(run)?.[0].length ?? 0;
    const written = trimmedEnd(run.slice(opening));
    const kind = kindOf(written, text, index + opening);
    if (!kind) continue;
    found.push({ start: index + opening, end: index + opening + written.length, kind });
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
  if (isPackage(written, text, start + written.length)) return 'package';
  if (MAIL.test(written)) return 'mail';
  if (HANDLE.test(written)) return 'handle';
  if (isPath(written)) return 'path';
  if (isHost(written)) return 'host';
  return isIdentifier(written) ? 'identifier' : null;
}
