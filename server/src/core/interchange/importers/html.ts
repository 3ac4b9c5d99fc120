import { Parser } from 'htmlparser2';
import { type Block, blockOf } from '../reader/block.ts';
import { cellsFrom, linksFrom, type Span } from '../reader/inline.ts';
import { doubtsIn } from '../reader/notes.ts';
import { readBlocks } from '../reader/readBlocks.ts';
import type { Importer } from './importer.ts';

export const html: Importer = {
  id: 'html',
  title: 'HTML',
  detect: ({ text, name }) =>
    text !== null &&
    (/^\s*(?:<!doctype html|<html\b)/i.test(text.slice(0, 2000)) || (/\.x?html?$/i.test(name) && /<[a-z]/i.test(text))),
  read({ text }) {
    const { data, unplaced } = readBlocks(htmlBlocks(text ?? ''));
    return { profile: data, unplaced, uncertain: doubtsIn(data) };
  },
};

const blockTags = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tr ul'.split(
    ' ',
  ),
);
const skipped = new Set('script style template noscript svg head title button select iframe object canvas'.split(' '));
const boldTags = new Set(['b', 'strong', 'th', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italicTags = new Set(['i', 'em', 'cite', 'time']);

/** The lines of a page in the order of its source. Elements that are hidden by an attribute are left out. */
export function htmlBlocks(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let spans: Span[] = [];
  let bullet = false;
  let gap = 1;
  let skip = 0;
  let cellTags = 0;
  const open: { name: string; bold: boolean; italic: boolean; url: string | null; hidden: boolean }[] = [];
  const level = (): number | null => {
    const heading = open.findLast(({ name }) => /^h[1-6]$/.test(name));
    return heading ? Number(heading.name[1]) : null;
  };
  const flush = (): void => {
    const cells = cellsFrom(spans);
    if (cells.length > 0) {
      blocks.push(blockOf(cells, { bullet, level: level(), gap, links: linksFrom(spans) }));
      bullet = false;
      gap = 0;
    }
    spans = [];
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
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
          });
        if (hidden) skip++;
        if (skip > 0) return;
        if (name === 'td' || name === 'th') {
          if (cellTags++ > 0) spans.push({ text: '\t' });
        } else if (name === 'dd' && spans.length > 0 && open.length > 0) spans.push({ text: '\t' });
        else if (blockTags.has(name) && cellTags === 0) flush();
        else if (blockTags.has(name)) spans.push({ text: ' ' });
        if (name === 'tr') cellTags = 0;
        if (name === 'li') bullet = true;
        if (/^(?:h[1-6]|section|article|table|hr)$/.test(name)) gap = 1;
      },
      ontext(text) {
        const here = open.at(-1);
        if (skip === 0 && text !== '')
          spans.push({
            text: text.replaceAll(/\s+/g, ' '),
            bold: here?.bold ?? false,
            italic: (here?.italic ?? false) || here?.name === 'span',
            url: here?.url ?? null,
          });
      },
      onclosetag(name) {
        const index = open.findLastIndex((one) => one.name === name);
        if (index < 0) return;
        const was = skip > 0;
        if (!was && (name === 'tr' || (blockTags.has(name) && cellTags === 0 && name !== 'dt'))) {
          flush();
          if (name === 'li') bullet = false;
        }
        if (name === 'tr') cellTags = 0;
        for (const closed of open.splice(index)) if (closed.hidden) skip--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  flush();
  return blocks;
}
