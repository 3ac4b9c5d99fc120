import { Parser } from 'htmlparser2';
import { type Block, blockOf, withoutStart } from '../reader/block.ts';
import { bulletMark } from '../reader/bullets.ts';
import { cellsFrom, linksFrom, type Span } from '../reader/inline.ts';
import { kindOf } from './fileKinds.ts';
import { fromBlocks, refuseLong } from './fromBlocks.ts';
import { type Importer, Unreadable } from './importer.ts';

export const html: Importer = {
  id: 'html',
  title: 'HTML',
  detect: ({ text, name, bytes }) =>
    text !== null &&
    (kindOf(bytes)?.extension === '.html' ||
      /^\s*(?:<!doctype html|<html\b)/i.test(text.slice(0, 2000)) ||
      (/\.x?html?$/i.test(name) && /<[a-z]/i.test(text))),
  read({ text }) {
    return fromBlocks(htmlBlocks(text ?? ''));
  },
};

const blockTags = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
);
const skipped = new Set('script style template noscript svg head title button select iframe object canvas'.split(' '));
/** Where a page leads on its site says nothing of the person; what leads elsewhere may. */
const leadsAway = (url: string | null): boolean => url !== null && /^(?:https?:|mailto:|tel:)/i.test(url);
const boldTags = new Set(['b', 'strong', 'th', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italicTags = new Set(['i', 'em', 'cite', 'time']);

/** Marks of lists that people type, a dash only before a word. */
const typedMark = (text: string): string | null => {
  const [mark] = bulletMark.exec(text) ?? [];
  return mark === undefined || (/^[–—-]|\d/.test(mark) && !/^\S+\s+\p{L}/u.test(text)) ? null : mark;
};

/** Elements of a page that somebody wrote are some dozens deep. */
const deepest = 2000;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.text.length, 0);

/** A letter set alone is part of a word; anything longer that ends in one is whole. */
const apartByStyle = (text: string): boolean => /[\p{L}\p{N})]{3}$/u.test(text);

/**
 * The lines of a page in the order of its source. Elements that are hidden by an attribute are left out.
 * @throws {Unreadable} where it is longer or deeper than a résumé
 */
export function htmlBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let spans: Span[] = [];
  let bullet = false;
  let gap = 1;
  let skip = 0;
  let cellTags = 0;
  let depth = 0;
  let letters = 0;
  let closedAt = -1;
  let closed = { name: '', kind: '', at: -1 };
  const open: {
    name: string;
    bold: boolean;
    italic: boolean;
    url: string | null;
    hidden: boolean;
    kind: string;
    /** In what leads through the site. */
    guide: boolean;
  }[] = [];
  const level = (): number | null => {
    const heading = open.findLast(({ name }) => /^h[1-6]$/.test(name));
    return heading ? Number(heading.name[1]) : null;
  };
  const flush = (column = 0): void => {
    const [first, ...rest] = cellsFrom(spans, column);
    if (first) {
      const mark = bullet ? null : typedMark(first.text);
      const cells = [mark ? withoutStart(first, mark.length) : first, ...rest];
      blocks.push(blockOf(cells, { bullet: bullet || mark !== null, level: level(), gap, links: linksFrom(spans) }));
      bullet = false;
      gap = 0;
    }
    spans = [];
  };
  /** The column that the lines of a cell after its first one stand in; 0 while the row's first line is open. */
  let column = 0;
  /** A line ends. The first cell of a row is a label or a date, which goes on while it is short, beside the next cell's first line. */
  const endLine = (name: string): void => {
    const label = cellTags === 1 && /^(?:br|p|div|ul|dl)$/.test(name) && lengthOf(spans) <= 60 && column === 0;
    if (label) {
      if (spans.length > 0) spans.push({ text: ' ' });
      return;
    }
    flush(column);
    column = cellTags === 0 ? 0 : Math.max(1, cellTags) - 1;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > deepest)
          throw new Unreadable(`its elements are nested more than ${deepest} deep; no résumé needs that.`);
        const parent = open.at(-1);
        const hidden =
          skipped.has(name) ||
          'hidden' in attributes ||
          attributes['aria-hidden'] === 'true' ||
          /display\s*:\s*none/i.test(attributes.style ?? '');
        if (open.length < 500)
          open.push({
            name,
            bold:
              (parent?.bold ?? false) ||
              boldTags.has(name) ||
              /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.style ?? ''),
            italic: (parent?.italic ?? false) || italicTags.has(name),
            url: name === 'a' ? (attributes.href ?? null) : (parent?.url ?? null),
            hidden,
            kind: attributes.class ?? '',
            guide:
              (parent?.guide ?? false) ||
              name === 'nav' ||
              /^(?:navigation|menubar|search)$/.test(attributes.role ?? '') ||
              /(?:^|\s)skip-(?:link|nav|to)/i.test(attributes.class ?? ''),
          });
        if (hidden) skip++;
        if (skip > 0) return;
        // Two elements without a space between them stand apart only by their style.
        const sibling = closedAt === spans.length && apartByStyle(spans.at(-1)?.text ?? '');
        // Neighbours of one class are things of one kind, each in a frame of its own.
        const alike =
          closed.name === name &&
          closed.kind !== '' &&
          closed.kind === attributes.class &&
          closed.at >= spans.length - 1 &&
          (closed.at === spans.length || spans.at(-1)!.text.trim() === '');
        if (spans.length > 0 && !blockTags.has(name) && (sibling || alike)) spans.push({ text: '\t' });
        if (name === 'td' || name === 'th') {
          if (cellTags++ > 0 && spans.length > 0) spans.push({ text: '\t' });
        } else if (name === 'dd' && spans.length > 0 && open.length > 0) spans.push({ text: '\t' });
        else if (blockTags.has(name)) endLine(name);
        if (name === 'tr') cellTags = column = 0;
        if (name === 'li') bullet = true;
        if (/^(?:h[1-6]|section|article|table|hr)$/.test(name)) gap = 1;
      },
      ontext(text) {
        const here = open.at(-1);
        if (skip === 0) {
          letters += text.length;
          refuseLong(blocks.length, letters);
        }
        if (skip === 0 && text !== '' && (here?.guide !== true || leadsAway(here.url)))
          spans.push({
            text: text.replaceAll(/\s+/g, ' '),
            bold: here?.bold ?? false,
            italic: (here?.italic ?? false) || here?.name === 'span',
            url: here?.url ?? null,
          });
      },
      onclosetag(name) {
        depth--;
        const index = open.findLastIndex((one) => one.name === name);
        if (index < 0) return;
        const was = skip > 0;
        if (!was && name === 'tr') flush(column);
        else if (!was && blockTags.has(name) && name !== 'dt') {
          endLine(name);
          if (name === 'li') bullet = false;
        }
        if (name === 'tr') cellTags = column = 0;
        if (!blockTags.has(name)) closedAt = spans.length;
        closed = { name, kind: open[index]!.kind, at: spans.length };
        for (const one of open.splice(index)) if (one.hidden) skip--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  flush();
  return blocks;
}
