import type { Stretch } from './marks.ts';

/** What closes a quotation, by what opens it. German quotations open low and close high. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
};

const MARK = /["'“„«»‹‘「『《]/gu;
const LONGEST = 300;
/** A single mark is an apostrophe sooner than a quotation. */
const LONGEST_SINGLE = 120;
const LETTER = /[\p{L}\p{N}]/u;
const MAY_PRECEDE = /[\s([{/—–-]/;

/**
 * Quotations, marks included, of at most 300 characters. Inch marks, apostrophes and marks that nothing closes are
 * none. Linear in the length of the text: each mark looks a bounded distance ahead.
 */
export function quotations(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = nextMark(text, 0); at >= 0; ) {
    const end = opens(text, at) ? closingOf(text, at) : -1;
    if (end > 0) found.push({ start: at, end, kind: 'quotation' });
    at = nextMark(text, end > 0 ? end : at + 1);
  }
  return found;
}

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

/** An opening mark stands at the beginning of a word. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined) return false;
  const mark = text[at]!;
  if (mark === '"' || mark === "'" || mark === '‘') {
    if (/\s/.test(after) || (before !== undefined && !MAY_PRECEDE.test(before))) return false;
    return mark === '"' || /\p{L}/u.test(after);
  }
  return mark !== '»' || (LETTER.test(after) && (before === undefined || MAY_PRECEDE.test(before)));
}

function closingOf(text: string, at: number): number {
  const closers = CLOSERS[text[at]!]!;
  const single = closers === "'" || closers === '’';
  const limit = Math.min(text.length, at + 1 + (single ? LONGEST_SINGLE : LONGEST));
  for (let end = at + 2; end < limit; end++) {
    if (!closers.includes(text[end]!)) continue;
    const after = text[end + 1];
    if (single && after !== undefined && LETTER.test(after)) continue;
    if ((single || closers === '"') && /\s/.test(text[end - 1]!)) continue;
    return end + 1;
  }
  return -1;
}
