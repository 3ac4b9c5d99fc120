import { isAlias, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { type Message, say } from '../../messages/message.ts';
import { lineAt } from '../../text/lines.ts';
import type { Span, SpanEdit } from '../../text/span.ts';
import { quoteSpan, type Source, writeItems } from '../../yaml/edit/index.ts';
import { items, kindOf, type Path, type Property, properties, spanOf, type YamlNode } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { branch, isForeign, itemSchema, propertySchema, resolve, type Schema, takes } from '../cursor.ts';
import { nearestKey } from '../nearest.ts';
import { isLostText } from './lostText.ts';
import { meantAt } from './meant.ts';

/** A place where YAML reads something else than the person wrote, without an error. */
export interface Trap {
  readonly message: Message;
  readonly span: Span;
  readonly path: Path;
  readonly title: Message;
  /** The change that keeps the whole text; null where none is sound. */
  readonly repair: () => SpanEdit | null;
}

/** A text with the offsets where its lines start. */
export interface Lined extends Source {
  readonly lines: readonly number[];
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

const quoting = say('Put the text in quotes');
const splitting = say('Make each an item of its own');

/** The edit that puts the text at an offset, as it was meant, in quotes. */
export function quoteMeant(source: Lined, offset: number): SpanEdit | null {
  const meant = meantAt(source.text, source.lines, lineAt(source.lines, offset));
  return meant && quoteSpan(source, meant.span, meant.value);
}

/** Where something stands in the profile, and what the format has there. */
interface Here {
  readonly path: Path;
  readonly schema: Schema;
  /** An item of a list, so that items may follow. */
  readonly item: boolean;
}

class Finder {
  readonly found: Trap[] = [];
  private readonly aliases: ReadonlySet<string>;

  constructor(private readonly source: Lined) {
    this.aliases = source.parsed?.needsWhole ? aliasesOf(source) : new Set();
  }

  visit(node: YamlNode, here: Here): void {
    if (isForeign(here.schema)) return;
    if (isMap(node)) {
      if (this.colon(node, here)) return;
      for (const one of properties(node)) {
        const schema = propertySchema(here.schema, one.name);
        if (!schema || one.name.startsWith('x-')) continue;
        const below = { path: [...here.path, one.name], schema, item: false };
        if (kindOf(one.value) === 'empty') this.comment('', one.keySpan.end, below);
        else this.visit(one.value, below);
      }
    } else if (isSeq(node)) {
      const schema = itemSchema(here.schema);
      let end = spanOf(node)?.start ?? 0;
      for (const [index, item] of items(node).entries()) {
        const below = { path: [...here.path, index], schema, item: true };
        if (kindOf(item) === 'empty' && node.flow !== true) end = this.emptyItem(end, below);
        else {
          this.visit(item, below);
          end = spanOf(item)?.end ?? end;
        }
      }
    } else if (isScalar(node) && node.type === 'PLAIN' && kindOf(node) === 'scalar') this.plain(node, here);
  }

  private add(message: Message, span: Span, { path }: Here, repair: Trap['repair'], title = quoting): void {
    this.found.push({ message, span, path, title, repair });
  }

  /** `- #1 of 5`: nothing behind the dash but a comment. Answers where the item ends. */
  private emptyItem(from: number, here: Here): number {
    const near = this.source.text.slice(from, from + 2_000);
    const dash = /(?:^|\n)[ \t]*(?:-[ \t]+)*-(?=[ \t]*(?:#|\r?\n|$))/.exec(near);
    if (!dash) return from;
    const end = from + dash.index + dash[0].length;
    this.comment('', end, here);
    return end;
  }

  /** Text behind ` #`. */
  private comment(before: string, end: number, here: Here): boolean {
    const { text } = this.source;
    const newline = text.indexOf('\n', end);
    const rest = text.slice(end, newline < 0 ? text.length : newline);
    const mark = /^:?[ \t]+(?=#)/.exec(rest);
    if (!mark || !takes(here.schema, 'scalar')) return false;
    const comment = rest.slice(mark[0].length).trimEnd();
    if (!isLostText(before, comment, resolve(here.schema)['x-kind'] ?? null)) return false;
    const start = end + mark[0].length;
    const ends =
      before === ''
        ? say('nothing is left of this text')
        : say('this text ends at "{words}"', { words: shortened(lastWords(before)) });
    this.add(
      say('YAML reads ` #` as the start of a comment, so {ends} and "{comment}" is lost. In quotes all of it stays.', {
        ends,
        comment: shortened(comment),
      }),
      { start, end: start + comment.length },
      here,
      () => quoteMeant(this.source, start),
    );
    return true;
  }

  private plain(node: Scalar, here: Here): void {
    const span = spanOf(node);
    const value = sourceOf(node);
    if (!span || value === null || !takes(here.schema, 'scalar')) return;
    const { text } = this.source;
    if (node.tag && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|timestamp|binary)$/.test(node.tag)) {
      const start = text.lastIndexOf('!', span.start - 1);
      const doubled = text[start - 1] === '!' ? start - 1 : start;
      const tag = { start: doubled, end: Math.max(doubled + 1, span.start) };
      const written = text.slice(tag.start, tag.end).trimEnd();
      this.add(
        say('YAML takes `{tag}` for a tag and leaves it out of the text. In quotes all of it stays.', {
          tag: shortened(written),
        }),
        { start: tag.start, end: tag.start + written.length },
        here,
        () => quoteMeant(this.source, span.start),
      );
    } else if (node.anchor && !this.aliases.has(node.anchor)) {
      const start = text.lastIndexOf('&', span.start - 1);
      this.add(
        say(
          'YAML takes `&{anchor}` for the name of an anchor and leaves it out of the text. In quotes all of it stays.',
          { anchor: shortened(node.anchor) },
        ),
        { start, end: start + node.anchor.length + 1 },
        here,
        () => quoteMeant(this.source, span.start),
      );
    } else if (!this.comment(value, span.end, here)) this.foldedList(text.slice(span.start, span.end), span, here);
  }

  /** Lines that look like a list below a text become a part of its sentence. */
  private foldedList(written: string, span: Span, here: Here): void {
    if (!written.includes('\n')) return;
    const [first = '', ...rest] = written.split(/\r?\n/).map((line) => line.trim());
    const marked = rest.filter((line) => /^(?:[-*+•–▪◦·]|\d{1,2}[.)])\s+\S/.test(line));
    const one = marked.length === 1 && rest.length === 1 && /^[-*+•–▪◦·]\s+[\p{L}*]/u.test(rest[0]!);
    if (marked.length < 2 && !one) return;
    const texts = [first.replace(/^[-*+•–▪◦·]\s+(?=\S)/, '')];
    for (const line of rest) {
      const bare = /^(?:[-*+•–▪◦·]|\d{1,2}[.)])\s+(?=\S)(.*)$/.exec(line);
      if (bare) texts.push(bare[1]!);
      else texts.push(`${texts.pop()} ${line}`.trim());
    }
    this.add(
      say('The lines below look like a list and are read as one sentence with this one. Make each an item of its own.'),
      { start: span.start, end: span.start + written.split('\n', 1)[0]!.trimEnd().length },
      here,
      () => (here.item ? writeItems(this.source, span, texts) : null),
      splitting,
    );
  }

  /** `- Stack: Go and 12 services` is a key with a value. */
  private colon(node: YamlNode, here: Here): boolean {
    if (!isMap(node) || !takes(here.schema, 'scalar')) return false;
    const span = spanOf(node);
    const [first, ...others] = properties(node);
    if (!span || !first || others.length > 0 || node.items.length > 1) return false;
    const { text } = this.source;
    if (text[span.start] === '{' || isKeyMeant(first, here.schema)) return false;
    // Below a key, a name without spaces in small letters is a key that somebody meant, as of `location:` with a `city:`.
    if (!here.item && /^[a-z][A-Za-z]*$/.test(first.name)) return false;
    const list = isSeq(first.value);
    const written = text.slice(first.keySpan.start, first.keySpan.end);
    const behind = /^\s*:/.exec(text.slice(first.keySpan.end, first.keySpan.end + 80));
    // Where syntax is broken, a key may have no colon: `[a, b[c, d]`.
    if (!behind && node.flow) return false;
    const colon = { start: first.keySpan.start, end: first.keySpan.end + (behind?.[0].length ?? 0) };
    const message = list
      ? say(
          'A text with a list below it has no place here, so none of it is printed. Make "{text}" and each line below an item of its own.',
          { text: shortened(written) },
        )
      : say(
          'YAML takes "{text}" for a key because of the colon behind it. Merit still prints the text, other programs lose it; in quotes all of them read it.',
          { text: shortened(written) },
        );
    const repair = (): SpanEdit | null => {
      if (node.flow) return quoteSpan(this.source, span, text.slice(span.start, span.end).replaceAll(/\s+/g, ' '));
      if (!list) return quoteMeant(this.source, first.keySpan.start);
      const below = items(first.value).map((item) => (kindOf(item) === 'scalar' ? sourceOf(item) : null));
      const texts = below.filter((one) => one !== null);
      if (!here.item || texts.length < below.length || /\s#/.test(text.slice(span.start, span.end))) return null;
      return writeItems(this.source, span, [`${written}:`, ...texts]);
    };
    this.add(message, colon, here, repair, list ? splitting : quoting);
    return true;
  }
}

const lastWords = (text: string): string => (text.length > 30 ? `… ${text.slice(-30).replace(/^\S*\s/, '')}` : text);

/** Is a key of the format meant, well written or not? Words such as "Stack" or "Led 9 projects" are none. */
function isKeyMeant({ name }: Property, schema: Schema): boolean {
  if (branch(schema, 'map').properties === undefined) return false;
  if (propertySchema(schema, name) !== null) return true;
  return /^[a-z][A-Za-z]*$/.test(name) && nearestKey(name, schema, () => false) !== null;
}

/** The anchors that something refers to. */
function aliasesOf({ parsed }: Source): ReadonlySet<string> {
  const names = new Set<string>();
  if (parsed?.document)
    visit(parsed.document, {
      Alias(_, node) {
        if (isAlias(node)) names.add(node.source);
      },
    });
  return names;
}

/** The traps of YAML in an entry of a profile, in the order of the text. */
export function trapsIn(source: Lined, node: YamlNode, schema: Schema, path: Path): readonly Trap[] {
  const finder = new Finder(source);
  finder.visit(node, { path, schema, item: typeof path.at(-1) === 'number' });
  return finder.found;
}
