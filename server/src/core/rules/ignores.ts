import type { Segment } from '../profile/segment.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A comment that asks for silence: `# merit-ignore-next-line CODE…` or `# merit-ignore-file CODE…`. */
export interface Directive {
  readonly scope: 'next-line' | 'file';
  readonly codes: readonly string[];
  /** Line of the comment: in the segment, or in the document where the directive has been placed. */
  readonly line: number;
  readonly span: Span;
  /** The whole line, so that it can be removed. */
  readonly lineSpan: Span;
}

const pattern =
  /^[^\S\n]*(#[^\S\n]*merit-ignore-(next-line|file)[^\S\n]+([\w.-]+(?:[,\s][^\S\n]*[\w.-]+)*))[^\S\n]*\r?$/gm;

const known = new WeakMap<Segment, readonly Directive[]>();

/** The directives of a segment. */
export function directivesOf(segment: Segment): readonly Directive[] {
  const before = known.get(segment);
  if (before) return before;
  const found: Directive[] = [];
  if (segment.text.includes('merit-ignore-')) {
    for (const match of segment.text.matchAll(pattern)) {
      const start = match.index + match[0].indexOf('#');
      const line = lineAt(segment.lines, start);
      found.push({
        scope: match[2] as Directive['scope'],
        codes: match[3]!.split(/[,\s]+/).filter(Boolean),
        line,
        span: { start, end: start + match[1]!.length },
        lineSpan: { start: segment.lines[line]!, end: segment.lines[line + 1] ?? segment.text.length },
      });
    }
  }
  known.set(segment, found);
  return found;
}

/** The directive (`line code`) that silences a finding of this code on this line of the document, or null. */
export function silenced(directives: readonly Directive[], code: string, line: number): string | null {
  for (const directive of directives) {
    if (!directive.codes.includes(code)) continue;
    if (directive.scope === 'file' || covers(directives, directive.line, line)) return `${directive.line} ${code}`;
  }
  return null;
}

/** Directives may stand under one another above the line they are about. */
function covers(directives: readonly Directive[], from: number, line: number): boolean {
  for (let at = from + 1; at <= line; at++) {
    if (at === line) return true;
    if (!directives.some((one) => one.line === at)) return false;
  }
  return false;
}

export const unusedMessage = (code: string, exists: boolean): string =>
  exists
    ? `Nothing here is flagged by \`${code}\`, so this comment can go.`
    : `Merit has no rule called \`${code}\`, so this comment does nothing.`;
