import type { Runs } from '../core/render/flow.ts';
import type { Run } from '../core/render/model.ts';

/** Signs that mean something wherever they stand, in CommonMark or in what GitHub and pandoc add to it. */
const anywhere = /[\\`*_[\]<>|~$^{}]|&(?=#?\w+;)|(?<=\s|^)#+(?=\s*$)|==|(?<!\w)@(?=\w)|!(?=\[|$)|(?<=^|\s):(?=\w)/gu;
/** What makes a line something else than a paragraph when it stands at its beginning. */
const atStart = /^(?:[#+\-=>:]|\d{1,9}(?=[.)](?:\s|$)))/u;

const escaped = (text: string): string =>
  text.replace(anywhere, (signs) => [...signs].map((sign) => `\\${sign}`).join(''));

function escapedStart(text: string): string {
  const found = atStart.exec(text)?.[0];
  if (found === undefined) return text;
  return /^\d/u.test(found) ? `${found}\\${text.slice(found.length)}` : `\\${text}`;
}

/** Code between as many backticks as it needs. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/u.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

const address = (href: string): string => href.replace(/[()]/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '&amp;');

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign);

/** May emphasis open or close at this edge, with `inside` the sign within and `outside` the one without? (CommonMark 6.2) */
const flanks = (inside: string | undefined, outside: string | undefined): boolean =>
  !isBlank(inside) && (isWord(inside) || !isWord(outside));

/** A run and where it stands in what is shown. */
interface Placed extends Run {
  readonly from: number;
}

function plain(runs: readonly Placed[]): string {
  let text = '';
  for (let at = 0; at < runs.length; at++) {
    const { href } = runs[at]!;
    let end = at + 1;
    while (href !== undefined && runs[end]?.href === href) end++;
    const words = runs
      .slice(at, end)
      .map((run) => (run.code ? code(run.text) : escaped(run.text)))
      .join('');
    text += href === undefined ? words : `[${words}](${address(href)})`;
    at = end - 1;
  }
  return text;
}

type Style = 'bold' | 'italic';
const marks: Readonly<Record<Style, string>> = { bold: '**', italic: '*' };

/** Neighbours that share a style, or lack it. */
function stretches(runs: readonly Placed[], style: Style): readonly (readonly Placed[])[] {
  const found: Placed[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && last[0]![style] === run[style]) last.push(run);
    else found.push([run]);
  }
  return found;
}

/** Writes runs with a style, then the styles within it. `shown` is the whole text around them, `before` what stands written before. */
function inStyle(runs: readonly Placed[], styles: readonly Style[], shown: string, before = ''): string {
  const [style, ...inner] = styles;
  if (!style) return plain(runs);
  let written = '';
  for (const own of stretches(runs, style)) {
    const text = own.map((run) => run.text).join('');
    const blank = /^\s*/u.exec(text)![0].length;
    const from = own[0]!.from + blank;
    const to = own[0]!.from + text.trimEnd().length;
    // A link or code has a sign of its own at the edge.
    const edge = (run: Run, sign: string | undefined) => (run.href !== undefined || run.code ? '`' : sign);
    const opens = flanks(edge(own[0]!, shown[from]), shown[from - 1]);
    const closes = flanks(edge(own.at(-1)!, shown[to - 1]), shown[to]);
    // Marks of two styles that touch would be read together.
    const touches = blank === 0 && (before + written).endsWith('*');
    const styled = own[0]![style] && from < to && opens && closes && !touches;
    if (!styled) written += inStyle(own, inner, shown, before + written);
    else {
      const mark = marks[style];
      const start = text.slice(0, blank);
      const end = text.slice(text.trimEnd().length);
      written += `${start}${mark}${inStyle(trimmed(own, from, to), inner, shown)}${mark}${end}`;
    }
  }
  return written;
}

/** The runs between two places of what is shown. */
const trimmed = (runs: readonly Placed[], from: number, to: number): readonly Placed[] =>
  runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - run.from), Math.max(0, to - run.from));
    return text === '' ? [] : [{ ...run, text, from: Math.max(run.from, from) }];
  });

/**
 * Runs as inline Markdown that reads back as the same words: what is markup in a text is escaped, and a style is left out
 * where Markdown has no way to write it (`**9 %**of`).
 */
export function inlineMarkdown(runs: Runs, place: 'paragraph' | 'heading' = 'paragraph'): string {
  let shown = '';
  const placed = runs.flatMap((run): readonly Placed[] => {
    const from = shown.length;
    shown += run.text;
    return run.text === '' ? [] : [{ ...run, from }];
  });
  const written = inStyle(placed, ['bold', 'italic'], shown);
  return place === 'heading' ? written : escapedStart(written);
}
