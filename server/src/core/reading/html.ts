import type { Span } from '../text/span.ts';

/** A tag of HTML in a text. */
export interface HtmlTag extends Span {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** The address of a link, its entities decoded; null where there is none. */
  readonly href: string | null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tags that are left over from HTML wherever they stand. */
const ALONE = names('br hr');
/** The same at the beginning of a text, or where there are several: HTML need not close them. */
const UNCLOSED = names('p li');
/** Tags that prose may name ("moved 40 <table> layouts to grids"): left over only with attributes or in a pair. */
const OTHER = names(
  'b i u em strong span div ul ol font center a abbr article audio big blockquote button cite code dd del dl dt footer form h1 h2 h3 h4 h5 h6 header iframe img input ins kbd label mark pre q s section small strike style sub sup svg table tbody td th thead tr tt video',
);
const TAG = /<(\/?)([a-z][a-z0-9]{0,10})(\s[^<>]{0,600})?\/?>/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The tags of HTML that were left in a text, in order. */
export function tagsIn(value: string): readonly HtmlTag[] {
  const found = [...value.matchAll(TAG)].map((match) => {
    const href = HREF.exec(match[3] ?? '');
    return {
      start: match.index,
      end: match.index + match[0].length,
      name: match[2]!.toLowerCase(),
      closing: match[1] !== '',
      href: (href?.[1] ?? href?.[2] ?? href?.[3])?.trim().replaceAll('&amp;', '&') ?? null,
      attributes: match[3]?.includes('=') === true,
    };
  });
  const has = (name: string, closing: boolean): boolean =>
    found.some((one) => one.name === name && one.closing === closing);
  const opens = (name: string): boolean => found[0]?.name === name && value.slice(0, found[0].start).trim() === '';
  return found.filter(
    ({ name, attributes }) =>
      ALONE.has(name) ||
      (UNCLOSED.has(name) && (opens(name) || found.filter((one) => one.name === name).length > 1)) ||
      ((OTHER.has(name) || UNCLOSED.has(name)) && (attributes || (has(name, true) && has(name, false)))),
  );
}

/** What may stand in the place of tags. */
export interface Target {
  /** The text is shown in paragraphs and lists, rather than on one line. */
  readonly lines: boolean;
  /** Marks of Markdown are read. */
  readonly marks: boolean;
}

/** A text without its tags. */
export interface Turned {
  readonly text: string;
  /** Nothing of what was meant went with the tags. */
  readonly safe: boolean;
}

const PARAGRAPH = names('p div section article header footer blockquote center hr h1 h2 h3 h4 h5 h6');
const DROPPED = names('span font u small big ins mark abbr cite label');
const MARKS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  code: '`',
  kbd: '`',
  tt: '`',
};
const RAISED: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };
const ORDINAL = /^(?:st|nd|rd|th|e|er|re|ère|ème|eme|nd|o|a|º|ª|tm|®|™)$/i;
const LETTER = /[\p{L}\p{N}]/u;

/** What stood above or below its line, on the line: digits have signs of their own, an ordinal needs none. Null for anything else. */
export function raised(where: 'sup' | 'sub', held: string): string | null {
  if (/^\d+$/.test(held)) return [...held].map((digit) => RAISED[where]![Number(digit)]).join('');
  return ORDINAL.test(held) ? held : null;
}

type Break = 'line' | 'paragraph' | 'item';

/** A tag that is open, and where what it holds begins. */
interface Open {
  readonly tag: HtmlTag;
  readonly at: number;
}

/** Puts a text together again while its tags are taken out. */
class Writer {
  readonly #target: Target;
  readonly #value: string;
  readonly #open: Open[] = [];
  #out = '';
  /** The break before what comes next. */
  #pending: Break | null = null;
  /** A break has just been written: blanks behind it go. */
  #fresh = true;
  #items = 0;
  #depth = 0;
  #safe = true;

  constructor(value: string, target: Target) {
    this.#value = value;
    this.#target = target;
  }

  get result(): Turned | null {
    if (this.#open.some(({ tag }) => tag.name === 'a')) return null;
    const single = this.#items === 1 && this.#out.startsWith('- ') && !this.#out.includes('\n');
    const text = (single ? this.#out.slice(2) : this.#out).replace(/ {2,}/g, ' ').replace(/ +(?=\n|$)/g, '');
    return { text: text.trim(), safe: this.#safe && this.#open.length === 0 };
  }

  /** Text between tags; false where it cannot be placed. */
  text(raw: string, blocks: boolean): boolean {
    const text = blocks ? raw.replace(/\s+/g, ' ') : raw;
    if (text === '' || (this.#pending !== null && text.trim() === '')) return true;
    if (!this.#flush(text.trimStart())) return false;
    this.#out += this.#fresh && blocks ? text.trimStart() : text;
    this.#fresh = false;
    return true;
  }

  /** Writes the break that is due before some text; false where one line has no room for it. */
  #flush(next: string): boolean {
    const kind = this.#pending;
    this.#pending = null;
    if (kind === null) return true;
    this.#fresh = true;
    this.#out = this.#out.trimEnd();
    const opens = this.#out === '';
    const { lines } = this.#target;
    if (kind === 'item') {
      this.#items++;
      if (lines) this.#out += opens ? '- ' : '\n- ';
      return lines || (opens && this.#items === 1);
    }
    if (opens) return true;
    if (kind === 'line' && /^[\p{Ll},;.)]/u.test(next)) this.#out += ' ';
    else if (lines) this.#out += '\n\n';
    else if (/[.!?:;,…]$/.test(this.#out)) this.#out += ' ';
    else {
      this.#out += '. ';
      this.#safe = false;
    }
    return true;
  }

  /** What comes next is on a line of its own; a list item stays one. */
  #break(kind: Break): void {
    if (kind === 'item' || this.#pending === null || (this.#pending === 'line' && kind === 'paragraph'))
      this.#pending = kind;
  }

  /** A tag; false where nothing can be put in its place. */
  tag(tag: HtmlTag): boolean {
    const { name, closing } = tag;
    if (name === 'br') this.#break('line');
    else if (name === 'li') this.#break(closing ? 'paragraph' : 'item');
    else if (name === 'ul' || name === 'ol') {
      this.#depth += closing ? -1 : 1;
      // Lists in lists, and the numbers of a list, are more than lines can say.
      if (this.#depth > 1) return false;
      if (name === 'ol') this.#safe = false;
      this.#break('paragraph');
    } else if (PARAGRAPH.has(name)) {
      if (/^h\d/.test(name)) this.#safe = false;
      this.#break('paragraph');
    } else if (name === 'a' || Object.hasOwn(MARKS, name) || Object.hasOwn(RAISED, name))
      return closing ? this.#close(tag) : this.#start(tag);
    else return DROPPED.has(name);
    return true;
  }

  #start(tag: HtmlTag): boolean {
    const next = this.#value.slice(tag.end).replaceAll(TAG, '').trimStart();
    if (next !== '' && !this.#flush(next)) return false;
    this.#open.push({ tag, at: this.#out.length });
    return true;
  }

  #close(tag: HtmlTag): boolean {
    const last = this.#open.at(-1);
    if (last?.tag.name !== tag.name) {
      this.#safe = false;
      return tag.name !== 'a';
    }
    this.#open.pop();
    const inner = this.#out.slice(last.at);
    const held = inner.trim();
    const after = /\s$/.test(inner) ? ' ' : (this.#value[tag.end] ?? ' ');
    const written = this.#wrapped(held, last, after);
    if (written === null) return false;
    const from = inner.indexOf(held);
    this.#out = this.#out.slice(0, last.at) + inner.slice(0, from) + written + inner.slice(from + held.length);
    return true;
  }

  /** What a pair of tags held, in marks; `after` is the character behind it. Null where it cannot be said. */
  #wrapped(held: string, { tag, at }: Open, after: string): string | null {
    if (tag.name === 'a') return this.#link(held, tag.href);
    if (held === '') return '';
    if (tag.name === 'sup' || tag.name === 'sub') return raised(tag.name, held);
    const mark = MARKS[tag.name]!;
    const before = /\s/.test(this.#out[at] ?? ' ') ? ' ' : (this.#out[at - 1] ?? ' ');
    const fits = this.#target.marks && !held.includes('\n') && !LETTER.test(before) && !LETTER.test(after);
    return fits && !this.#value.includes(mark[0]!) ? mark + held + mark : held;
  }

  #link(held: string, href: string | null): string | null {
    if (href === null) return held;
    if (!this.#target.marks || held === '' || /[[\]\n]/.test(held)) return null;
    if (!/^(?:https?:|mailto:)[^\s()<>]+$/i.test(href)) return null;
    if (held === href) return href;
    return `[${held}](${href})`;
  }
}

/**
 * A text with the given tags turned into what Markdown and lines have for them: paragraphs, list items, links, emphasis; the rest of
 * their look goes. Null where something would be lost: pictures, tables, links without an address, lists on one line.
 */
export function withoutTags(value: string, tags: readonly HtmlTag[], target: Target): Turned | null {
  const blocks = tags.some(({ name }) => name === 'br' || name === 'li' || PARAGRAPH.has(name));
  const writer = new Writer(value, target);
  let at = 0;
  for (const tag of tags) {
    if (!writer.text(value.slice(at, tag.start), blocks) || !writer.tag(tag)) return null;
    at = tag.end;
  }
  if (!writer.text(value.slice(at), blocks)) return null;
  const turned = writer.result;
  if (!turned || tagsIn(turned.text).length > 0) return null;
  // Read again: every address is still there.
  return tags.every(({ href, closing }) => closing || href === null || turned.text.includes(href)) ? turned : null;
}
