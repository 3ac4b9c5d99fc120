import { cover, type MaskContext } from './context.ts';

const LINK = /(?:https?|ftp|file):\/\/[^\s<>]*|www\.[^\s<>]*|\]\([^\s()]*\)|\\(?:href|url)\{[^{}\s]*\}|&#?\w{1,8};/giu;
/** Cheap, and true for every text that has one. */
const MAYBE = /[/\]\\&@]|www/i;
const LONGEST_MAIL = 40;

/** Masks URLs, link targets of Markdown and LaTeX, HTML entities and e-mail addresses. */
export function maskLinks(context: MaskContext): void {
  const { text, tokens } = context;
  if (!MAYBE.test(text)) return;
  let i = 0;
  for (const match of text.matchAll(LINK)) {
    const end = match.index + match[0].length;
    while (i < tokens.length && tokens[i]!.end <= match.index) i++;
    const first = i;
    while (i < tokens.length && tokens[i]!.start < end) i++;
    if (i > first) cover(context, first, i - 1, 'link');
  }
  for (let at = 0; at < tokens.length; at++)
    if (tokens[at]!.text === '@' && !context.covered[at]) maskMail(context, at);
}

function maskMail(context: MaskContext, at: number): void {
  const { tokens } = context;
  if (tokens[at]!.spaced || !tokens[at + 1] || tokens[at + 1]!.spaced) return;
  let first = at;
  let last = at;
  while (first > 0 && at - first < LONGEST_MAIL && !tokens[first]!.spaced) first--;
  while (tokens[last + 1] && last - at < LONGEST_MAIL && !tokens[last + 1]!.spaced) last++;
  cover(context, first, last, 'link');
}
