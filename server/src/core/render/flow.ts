import type { Block, Entry, Figure, Note, Piece, RenderModel, RenderSection, Run, Term } from './model.ts';

export type Runs = readonly Run[];

/**
 * What a page says, one thing after the other, as whoever reads it meets it. An output without a layout of its own (text,
 * Markdown, Word) writes each part in its own way and leaves none out.
 */
export type FlowPart =
  | { readonly kind: 'name' | 'label'; readonly runs: Runs }
  | { readonly kind: 'contacts'; readonly items: readonly Runs[] }
  | { readonly kind: 'section'; readonly runs: Runs }
  | EntryHead
  | { readonly kind: 'text' | 'bullet' | 'keywords'; readonly runs: Runs }
  | { readonly kind: 'figure'; readonly value: Runs; readonly label: Runs }
  /** A row such as "Languages: Go, Rust"; `values` may be empty. */
  | { readonly kind: 'row'; readonly name: Runs; readonly values: Runs }
  /** The problem of a story, the courses of a degree: a name that Merit gives, then the text. */
  | { readonly kind: 'note'; readonly name: string | null; readonly runs: Runs };

/** The head of an entry; `role` is one of several at an employer. Title and dates belong on the first line. */
export interface EntryHead {
  readonly kind: 'entry';
  readonly role: boolean;
  readonly title: Runs | null;
  readonly dates: Runs | null;
  readonly detail: Runs | null;
  readonly place: Runs | null;
  readonly link: Runs | null;
  /** A certificate, an award, a talk: an entry that is nothing but its head. */
  readonly alone: boolean;
}

/** Sections in which the position leads and the employer stands on the line below. */
export const ledByRole: ReadonlySet<string> = new Set(['work', 'volunteer', 'education']);

const runsOf = (piece: Piece | null): Runs | null => piece?.runs ?? null;

const between = (pieces: readonly Piece[], sign: string): Runs =>
  pieces.flatMap(({ runs }, index) => (index > 0 ? [{ text: sign }, ...runs] : runs));

/** All of a page in the order in which it is read. */
export function flowOf({ header, sections, comma }: RenderModel): readonly FlowPart[] {
  return [
    ...(header.name ? [{ kind: 'name', runs: header.name.runs } as const] : []),
    ...(header.label ? [{ kind: 'label', runs: header.label.runs } as const] : []),
    ...(header.contacts.length > 0
      ? [{ kind: 'contacts', items: header.contacts.map(({ runs }) => runs) } as const]
      : []),
    ...sections.flatMap((section) => sectionFlow(section, comma)),
  ];
}

function sectionFlow(section: RenderSection, comma: string): readonly FlowPart[] {
  return [
    ...(section.title ? [{ kind: 'section', runs: section.title.runs } as const] : []),
    ...section.intro.map(blockFlow),
    ...section.figures.map(figureFlow),
    ...section.blocks.map(blockFlow),
    ...section.entries.flatMap((entry) => entryFlow(entry, section.id, false, comma)),
    ...section.terms.map((term) => termFlow(term, comma)),
  ];
}

const blockFlow = ({ kind, runs }: Block): FlowPart => ({ kind, runs });

const figureFlow = ({ value, label }: Figure): FlowPart => ({ kind: 'figure', value: value.runs, label: label.runs });

function entryFlow(entry: Entry, section: string, role: boolean, comma: string): readonly FlowPart[] {
  const turned = ledByRole.has(section) && entry.parts.length === 0 && entry.detail !== null;
  const rest: readonly FlowPart[] = [
    ...entry.figures.map(figureFlow),
    ...entry.blocks.map(blockFlow),
    ...entry.notes.flatMap(noteFlow),
    ...entry.parts.flatMap((part) => entryFlow(part, section, true, comma)),
    ...(entry.keywords.length > 0 ? [{ kind: 'keywords', runs: between(entry.keywords, comma) } as const] : []),
  ];
  const head: EntryHead = {
    kind: 'entry',
    role,
    title: runsOf(turned ? entry.detail : entry.title),
    dates: runsOf(entry.dates),
    detail: runsOf(turned ? entry.title : entry.detail),
    place: runsOf(entry.place),
    link: runsOf(entry.link),
    alone: rest.length === 0 && !role && !ledByRole.has(section),
  };
  const empty = !head.title && !head.dates && !head.detail && !head.place && !head.link;
  return empty ? rest : [head, ...rest];
}

function noteFlow({ label, blocks }: Note): readonly FlowPart[] {
  return blocks.map(({ runs }, index) => ({ kind: 'note', name: index === 0 ? label : null, runs }));
}

function termFlow({ label, level, values }: Term, comma: string): FlowPart {
  const shown = label && level ? [{ text: ' (' }, ...level.runs, { text: ')' }] : (level?.runs ?? []);
  return { kind: 'row', name: [...(label?.runs ?? []), ...shown], values: between(values, comma) };
}
