import { autolink, bareUrl, linkTarget } from './addresses.ts';
import type { Run } from './model.ts';
import { joinRuns } from './runs.ts';
import { safeUrl } from './urls.ts';

interface Style {
  readonly bold?: true;
  readonly italic?: true;
}

/** A stretch of the text being read: words, or a mark that may turn out to open or close a style. */
interface Token {
  text: string;
  code?: true;
  href?: string;
  bold?: number;
  italic?: number;
}

interface Opener {
  readonly mark: string;
  /** Index of the token that holds the mark. */
  readonly token: number;
}

const special = /[\\`*_[\]<]|https?:\/\//iu;
const word = /[\p{L}\p{N}]/u;

/**
 * Inline Markdown as runs: `**bold**`, `*italic*` (and the same with `_` at word boundaries), `` `code` ``,
 * `[text](address)`, bare http addresses, and a backslash before a mark. Anything else, HTML included, is text as written.
 * A mark without a partner is text; a link with an address that is not allowed keeps its words only. Linear in the text.
 */
export function inlineRuns(text: string): readonly Run[] {
  if (!special.test(text)) return text === '' ? [] : [{ text }];
  const tokens: Token[] = [];
  const openers: Opener[] = [];
  const lastOf = new Map<string, number>();
  let noMoreCode = false;
  let linkFloor = 0;
  let from = 0;

  const flush = (to: number) => {
    if (to > from) tokens.push({ text: text.slice(from, to) });
  };
  const open = (mark: string) => {
    lastOf.set(mark, (lastOf.get(mark) ?? 0) + 1);
    openers.push({ mark, token: tokens.length });
    tokens.push({ text: mark });
  };
  /** Takes back openers down to the nearest of this mark; what lay above it stays text. */
  const take = (mark: string): Opener | null => {
    if (!lastOf.get(mark)) return null;
    for (;;) {
      const opener = openers.pop();
      if (!opener) return null;
      lastOf.set(opener.mark, (lastOf.get(opener.mark) ?? 1) - 1);
      if (opener.mark === mark) return opener;
    }
  };

  let at = 0;
  while (at < text.length) {
    const char = text[at];
    if (char === '\\' && /[\\`*_[\]()#+\-.!$]/u.test(text[at + 1] ?? '')) {
      flush(at);
      from = at + 1;
      at += 2;
    } else if (char === '`' && !noMoreCode) {
      const end = text.indexOf('`', at + 1);
      if (end < 0) noMoreCode = true;
      if (end > at + 1) {
        flush(at);
        tokens.push({ text: text.slice(at + 1, end), code: true });
        from = end + 1;
      }
      at = Math.max(end, at) + 1;
    } else if (char === '*' || char === '_') {
      // Of three, the one that was opened last is closed first: `**a *b***`.
      const three = text[at + 1] === char && text[at + 2] === char;
      const mark = text[at + 1] === char && !(three && openers.at(-1)?.mark === char) ? char + char : char;
      const before = text[at - 1] ?? ' ';
      const after = text[at + mark.length] ?? ' ';
      const wordBefore = word.test(before);
      const closes = !/\s/u.test(before) && !(char === '_' && word.test(after));
      const opens = !/\s/u.test(after) && !wordBefore;
      const opener = closes ? take(mark) : null;
      if (opener && opener.token < tokens.length - 1 + (at > from ? 1 : 0)) {
        flush(at);
        style(tokens, opener.token, mark.length === 2 ? 'bold' : 'italic');
        from = at + mark.length;
      } else if (opens) {
        flush(at);
        open(mark);
        from = at + mark.length;
      }
      at += mark.length;
    } else if (char === '[') {
      flush(at);
      open('[');
      from = ++at;
    } else if (char === ']' && lastOf.get('[')) {
      const address = linkTarget(text, at + 1);
      flush(at);
      from = at;
      const opener = take('[');
      if (address && opener && opener.token >= linkFloor) {
        linkFloor = tokens.length;
        link(tokens, opener.token, safeUrl(address.url));
        from = address.end;
      }
      at = Math.max(from, at + 1);
    } else if (char === '<') {
      const found = autolink(text, at);
      if (found) {
        flush(at);
        tokens.push({ text: found.text, ...(lastOf.get('[') ? {} : { href: found.href }) });
        from = found.end;
      }
      at = found?.end ?? at + 1;
    } else if ((char === 'h' || char === 'H') && !word.test(text[at - 1] ?? ' ') && !lastOf.get('[')) {
      const url = bareUrl(text, at);
      const href = url === null ? null : safeUrl(url);
      if (url !== null && href !== null) {
        flush(at);
        tokens.push({ text: url, href });
        from = at + url.length;
      }
      at += url?.length ?? 1;
    } else at++;
  }
  flush(text.length);
  return merge(tokens);
}

/** Marks everything after the opener as styled and removes the opener's own text. */
function style(tokens: Token[], opener: number, name: 'bold' | 'italic'): void {
  const first = tokens[opener];
  const last = tokens.at(-1);
  if (first) first.text = '';
  if (first) first[name] = (first[name] ?? 0) + 1;
  if (last) last[name] = (last[name] ?? 0) - 1;
}

/** Marks everything after the opener as a link. A link holds no other link, so each token is marked once. */
function link(tokens: Token[], opener: number, href: string | null): void {
  const first = tokens[opener];
  if (first) first.text = '';
  if (href !== null)
    for (let index = opener + 1; index < tokens.length; index++) Object.assign(tokens[index]!, { href });
}

/** Tokens to runs: depths become flags. */
function merge(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let bold = 0;
  let italic = 0;
  for (const token of tokens) {
    bold += Math.max(0, token.bold ?? 0);
    italic += Math.max(0, token.italic ?? 0);
    if (token.text !== '') {
      const style: Style = { ...(bold > 0 && { bold: true }), ...(italic > 0 && { italic: true }) };
      const run: Run = {
        text: token.text,
        ...style,
        ...(token.code && { code: true }),
        ...(token.href && { href: token.href }),
      };
      runs.push(run);
    }
    bold += Math.min(0, token.bold ?? 0);
    italic += Math.min(0, token.italic ?? 0);
  }
  return joinRuns(runs);
}
