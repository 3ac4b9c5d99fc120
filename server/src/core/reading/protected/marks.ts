import { chatbotMarks } from '../chatbots.ts';
import type { ProtectedKind } from './kinds.ts';

/** A stretch found by its own marks, before stretches that lie in each other are sorted out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: ProtectedKind;
}

/** Addresses by their scheme; brackets and quotation marks end one, as does a mark of the sentence behind it. */
const SCHEME = /(?:\b[a-z][a-z0-9+.-]{0,14}:\/\/|\b(?:mailto|tel|urn|doi):(?=\S)|\bwww\.)[^\s<>"“”«»`]{0,2000}/giu;
const TARGET = /\]\(([^\s()]{0,2000})(?:\s+"[^"\n]{0,200}")?\)|\\(?:href|url)\{([^{}\s]{0,2000})\}/gu;
const AUTOLINK = /<[^\s<>]{1,2000}>/gu;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?\/?>|&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/giu;
const CLOSING = /[.,;:!?'’*_]+$/;

/** Link targets, autolinks, addresses with a scheme, HTML tags and entities. */
export function linksAndMarkup(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (text.includes('](') || text.includes('\\'))
    for (const { 0: whole, index } of text.matchAll(TARGET))
      found.push({ start: index + (whole[0] === ']' ? 1 : 0), end: index + whole.length, kind: 'link' });
  if (text.includes(':') || /www\./i.test(text))
    for (const { 0: whole, index } of text.matchAll(SCHEME)) {
      const end = index + addressLength(whole);
      if (end > index) found.push({ start: index, end, kind: 'link' });
    }
  for (const mark of chatbotMarks(text)) found.push({ ...mark, kind: 'markup' });
  if (text.includes('<') || text.includes('&')) {
    for (const { 0: whole, index } of text.matchAll(AUTOLINK))
      if (/[:@]/.test(whole)) found.push({ start: index, end: index + whole.length, kind: 'link' });
    for (const { 0: whole, index } of text.matchAll(TAG))
      found.push({ start: index, end: index + whole.length, kind: 'markup' });
  }
  return found;
}

/** The length of an address without the sentence's own marks behind it: `(see https://a.example/b).` */
function addressLength(written: string): number {
  let bare = written.replace(CLOSING, '');
  for (const [open, close] of BRACKETS) {
    const unopened = bare.split(close).length - bare.split(open).length;
    let extra = 0;
    while (extra < unopened && bare.endsWith(close, bare.length - extra)) extra++;
    if (extra > 0) bare = bare.slice(0, bare.length - extra).replace(CLOSING, '');
  }
  return bare.length;
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

/** Code spans as Markdown has them: as many backticks close one as open it. Linear in the length of the text. */
export function codeSpans(text: string): readonly Stretch[] {
  if (!text.includes('`')) return [];
  const runs = [...text.matchAll(/`+/g)].map(({ 0: marks, index }) => ({ index, length: marks.length }));
  // For each run the next one of the same length, found from the back.
  const nextOfLength = new Map<number, number>();
  const closing = new Array<number | undefined>(runs.length);
  for (let at = runs.length - 1; at >= 0; at--) {
    closing[at] = nextOfLength.get(runs[at]!.length);
    nextOfLength.set(runs[at]!.length, at);
  }
  const found: Stretch[] = [];
  for (let at = 0; at < runs.length; at++) {
    const close = closing[at];
    if (close === undefined) continue;
    found.push({ start: runs[at]!.index, end: runs[close]!.index + runs[close]!.length, kind: 'code' });
    at = close;
  }
  return found;
}
