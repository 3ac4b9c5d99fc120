import { ledByRole } from '../../core/render/flow.ts';
import type { Block, Entry, Figure, Piece, RenderModel, RenderSection, Term } from '../../core/render/index.ts';
import { wordsOf } from '../../core/render/runs.ts';
import { escaped, inline } from './markup.ts';

const shown = (piece: Piece | null): string | null => (piece && piece.runs.length > 0 ? inline(piece.runs) : null);

/** Keeps what is written in the other direction from running into its neighbours: a phone number, a name in Latin letters. */
type Isolate = (html: string) => string;

/** The attribute with the JSON pointer of what an element shows; nothing on a page to publish. */
type Mark = (at: string | undefined) => string;

/** What every part of a page is set with. */
interface Setting {
  /** What stands between two items of a line. */
  readonly comma: string;
  readonly mark: Mark;
  readonly isolate: Isolate;
}

const paragraph = (kind: string, parts: readonly (string | null)[], attributes = ''): string => {
  const there = parts.filter((part) => part !== null);
  return there.length === 0 ? '' : `<p class="${kind}"${attributes}>${there.join(' · ')}</p>`;
};

/** Paragraphs, and lists of the bullets that follow each other. */
function blocksOf(blocks: readonly Block[], mark: Mark): string {
  let html = '';
  blocks.forEach(({ kind, runs, at }, index) => {
    if (kind === 'text') {
      html += `<p${mark(at)}>${inline(runs)}</p>`;
      return;
    }
    if (blocks[index - 1]?.kind !== 'bullet') html += '<ul>';
    html += `<li${mark(at)}>${inline(runs)}</li>`;
    if (blocks[index + 1]?.kind !== 'bullet') html += '</ul>';
  });
  return html;
}

const figuresOf = (figures: readonly Figure[], mark: Mark): string =>
  figures.length === 0
    ? ''
    : `<dl class="figures">${figures
        .map(
          ({ value, label, at }) =>
            `<div${mark(at)}><dt>${inline(label.runs)}</dt><dd>${inline(value.runs)}</dd></div>`,
        )
        .join('')}</dl>`;

function termOf({ label, level, values, at }: Term, { comma, mark, isolate }: Setting): string {
  const name = [shown(label), level && label ? `(${inline(level.runs)})` : shown(level)].filter(Boolean).join(' ');
  const rest = values.map(({ runs }) => isolate(inline(runs))).join(escaped(comma));
  return `<div${mark(at)}><dt>${name}${name !== '' && rest !== '' ? ':' : ''}</dt><dd>${rest}</dd></div>`;
}

function entryOf(entry: Entry, section: string, level: number, setting: Setting): string {
  const { comma, mark, isolate } = setting;
  const apart = (piece: Piece | null): string | null =>
    piece && piece.runs.length > 0 ? isolate(inline(piece.runs)) : null;
  const turned = ledByRole.has(section) && entry.parts.length === 0 && entry.detail !== null;
  const [title, detail] = turned ? [entry.detail, entry.title] : [entry.title, entry.detail];
  const heading = shown(title);
  const head = [
    heading === null ? '' : `<h${level}${mark(title?.at)}>${heading}</h${level}>`,
    shown(entry.dates) === null ? '' : `<p class="when"${mark(entry.dates?.at)}>${shown(entry.dates)}</p>`,
  ].join('');
  return [
    `<article class="entry"${mark(entry.at)}>`,
    head === '' ? '' : `<div class="head">${head}</div>`,
    paragraph('where', [apart(detail), apart(entry.place), apart(entry.link)]),
    figuresOf(entry.figures, mark),
    blocksOf(entry.blocks, mark),
    ...entry.notes.map(({ label, blocks }) =>
      blocks
        .map(
          ({ runs, at }, index) =>
            `<p${mark(at)}>${index === 0 ? `<strong>${escaped(label)}:</strong> ` : ''}${inline(runs)}</p>`,
        )
        .join(''),
    ),
    ...entry.parts.map((part) => entryOf(part, section, level + 1, setting)),
    entry.keywords.length === 0
      ? ''
      : `<p class="keywords">${entry.keywords.map(({ runs }) => isolate(inline(runs))).join(escaped(comma))}</p>`,
    '</article>',
  ].join('');
}

function sectionOf(section: RenderSection, setting: Setting): string {
  const { mark } = setting;
  const { title, intro, figures, blocks, entries, terms } = section;
  // A section without a heading leaves no level out.
  const level = title ? 3 : 2;
  const content = [
    blocksOf(intro, mark),
    figuresOf(figures, mark),
    blocksOf(blocks, mark),
    ...entries.map((entry) => entryOf(entry, section.id, level, setting)),
    terms.length === 0 ? '' : `<dl class="rows">${terms.map((term) => termOf(term, setting)).join('')}</dl>`,
  ].join('');
  return `<section>${title ? `<h2${mark(title.at)}>${inline(title.runs)}</h2>` : ''}${content}</section>`;
}

/**
 * What the page says, in the order of the résumé. `portrait` is the address of the photo, or null; `marked` has each part
 * say where it comes from.
 */
export function bodyOf(
  { header, sections, comma, direction }: RenderModel,
  portrait: string | null,
  marked = false,
): string {
  const mark: Mark = (at) => (marked && at !== undefined ? ` data-at="${escaped(at)}"` : '');
  const isolate: Isolate = (html) => (direction === 'rtl' ? `<bdi>${html}</bdi>` : html);
  const setting = { comma, mark, isolate };
  const photo =
    portrait === null ? '' : `<img class="photo" src="${portrait}" alt="${escaped(wordsOf(header.name?.runs ?? []))}">`;
  const contacts = header.contacts.map(({ runs, at }) => `<li${mark(at)}>${isolate(inline(runs))}</li>`).join('');
  const head = [
    photo,
    shown(header.name) === null ? '' : `<h1${mark(header.name?.at)}>${shown(header.name)}</h1>`,
    paragraph('label', [shown(header.label)], mark(header.label?.at)),
    contacts === '' ? '' : `<ul class="contacts">${contacts}</ul>`,
  ].join('');
  return `<main><header>${head}</header>${sections.map((section) => sectionOf(section, setting)).join('\n')}</main>`;
}
