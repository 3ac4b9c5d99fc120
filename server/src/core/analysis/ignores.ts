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

/** A directive in the document: `line` is the document's, `at` the index of its segment. */
export interface PlacedDirective extends Directive {
  readonly at: number;
}

/** The directives of a document, by what they silence. Remembers which of them did. */
export class Silencer {
  private readonly byFile = new Map<string, PlacedDirective>();
  private readonly byLine = new Map<string, PlacedDirective>();
  private readonly codes = new Set<string>();
  private readonly used = new Set<string>();

  /** `directives` are in the order of the text. */
  constructor(private readonly directives: readonly PlacedDirective[]) {
    // Directives may stand under one another above the line they are about: the last one's line is that of all.
    const targets = new Map<number, number>();
    for (const { line } of [...directives].reverse()) targets.set(line, targets.get(line + 1) ?? line + 1);
    for (const directive of directives) {
      const target = targets.get(directive.line);
      for (const code of directive.codes) {
        this.codes.add(code);
        const [index, key] =
          directive.scope === 'file' ? [this.byFile, code] : ([this.byLine, `${target} ${code}`] as const);
        if (!index.has(key)) index.set(key, directive);
      }
    }
  }

  /** Can any directive silence this code? Answers fast, so that the line need not be known. */
  concerns(code: string): boolean {
    return this.codes.has(code);
  }

  /** Is a finding of this code on this line of the document silenced? */
  silences(code: string, line: number): boolean {
    const by = this.byFile.get(code) ?? this.byLine.get(`${line} ${code}`);
    if (by) this.used.add(`${by.line} ${code}`);
    return by !== undefined;
  }

  /** The directives that have silenced nothing of a code they name. */
  idle(): readonly { readonly directive: PlacedDirective; readonly code: string }[] {
    return this.directives.flatMap((directive) =>
      directive.codes
        // What the pages show is not known here, so a comment about it may well be needed.
        .filter((code) => !code.startsWith('layout.') && !this.used.has(`${directive.line} ${code}`))
        .map((code) => ({ directive, code })),
    );
  }
}

export const unusedMessage = (code: string, exists: boolean): string =>
  exists
    ? `Nothing here is flagged by \`${code}\`, so this comment can go.`
    : `Merit has no rule called \`${code}\`, so this comment does nothing.`;
