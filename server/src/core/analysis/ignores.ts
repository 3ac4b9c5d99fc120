import { type Message, say } from '../messages/message.ts';
import type { Segment } from '../profile/segment.ts';
import { didYouMean } from '../schema/didYouMean.ts';
import { lineAt } from '../text/lines.ts';
import { nearestWord } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { commentsOf } from '../yaml/comments.ts';

/** A comment that asks for silence: `# merit-ignore-next-line CODE…` or `# merit-ignore-file CODE…`. */
export interface Directive {
  readonly scope: 'next-line' | 'file';
  readonly codes: readonly string[];
  /** Line of the comment: in the segment, or in the document where the directive has been placed. */
  readonly line: number;
  readonly span: Span;
  /** The whole line, or what stands behind a value, so that the comment can be removed. */
  readonly removal: Span;
}

const opening = /^#+[ \t]*merit-ignore-(next-line|file)(?![\w-])[ \t]*:?/i;

/** The codes a directive names, with commas or spaces between; a word such as `--` or `(` begins an explanation. */
function codesIn(behind: string): readonly string[] {
  const codes: string[] = [];
  for (const word of behind.split(/[,;\s]+/)) {
    if (word === '') continue;
    const code = /^[`'"]?([\w-]+(?:\.[\w-]+)*)[`'"]?$/.exec(word)?.[1];
    if (code === undefined || code.startsWith('-')) break;
    codes.push(code);
  }
  return codes;
}

const known = new WeakMap<Segment, readonly Directive[]>();

/** The directives of a segment. */
export function directivesOf(segment: Segment): readonly Directive[] {
  const before = known.get(segment);
  if (before) return before;
  const found = /merit-ignore-/i.test(segment.text) ? readDirectives(segment) : [];
  known.set(segment, found);
  return found;
}

function readDirectives({ text, lines }: Segment): readonly Directive[] {
  return commentsOf(text).flatMap((span): readonly Directive[] => {
    const comment = text.slice(span.start, span.end).trimEnd();
    const match = opening.exec(comment);
    const codes = match ? codesIn(comment.slice(match[0].length)) : [];
    if (!match || codes.length === 0) return [];
    const line = lineAt(lines, span.start);
    const lead = text.slice(lines[line]!, span.start);
    const end = span.start + comment.length;
    return [
      {
        scope: match[1]!.toLowerCase() as Directive['scope'],
        codes,
        line,
        span: { start: span.start, end },
        removal:
          lead.trim() === ''
            ? { start: lines[line]!, end: lines[line + 1] ?? text.length }
            : { start: lines[line]! + lead.trimEnd().length, end },
      },
    ];
  });
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

/** What to say of a code that silences nothing, and the code that was probably meant. */
export function idleCode(
  code: string,
  codes: readonly string[],
): { readonly message: Message; readonly meant: string | null } {
  if (codes.includes(code))
    return { message: say('Nothing here is flagged by `{code}`, so this comment can go.', { code }), meant: null };
  const meant = nearestWord(code, codes);
  const message = say('Merit has no rule called `{code}`, so this comment does nothing.', { code });
  return { message: meant ? [message, didYouMean(meant)] : message, meant };
}
