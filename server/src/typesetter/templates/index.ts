import academic from './academic.typ';
import classic from './classic.typ';
import compact from './compact.typ';
import entries from './lib/entries.typ';
import header from './lib/header.typ';
import icons from './lib/icons.typ';
import pages from './lib/pages.typ';
import prose from './lib/prose.typ';
import sections from './lib/sections.typ';
import style from './lib/style.typ';
import words from './lib/words.typ';
import library from './lib.typ';
import modern from './modern.typ';
import senior from './senior.typ';
import sidebar from './sidebar.typ';

/** A design of the pages. `source` is Typst that imports `/lib.typ`, which all of them share. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** Programs that read the PDF find everything in order; `test/typesetter/reading.test.ts` holds them to it. */
  readonly inOrder: boolean;
  readonly source: string;
}

/** Every template, the usual one first. Its `id` is what `meta.render.template` names. */
export const templates: readonly Template[] = [
  { id: 'classic', name: 'Classic', inOrder: true, source: classic },
  { id: 'modern', name: 'Modern', inOrder: true, source: modern },
  { id: 'compact', name: 'Compact', inOrder: true, source: compact },
  { id: 'academic', name: 'Academic', inOrder: true, source: academic },
  { id: 'senior', name: 'Senior', inOrder: true, source: senior },
  { id: 'sidebar', name: 'Sidebar', inOrder: false, source: sidebar },
];

/** Names of the templates, the usual one first. */
export const templateNames = templates.map(({ id }) => id);

/** The Typst that templates import as `/lib.typ`, which brings the rest, by path. */
export const templateLibrary: Readonly<Record<string, string>> = {
  '/lib.typ': library,
  '/lib/style.typ': style,
  '/lib/words.typ': words,
  '/lib/prose.typ': prose,
  '/lib/entries.typ': entries,
  '/lib/sections.typ': sections,
  '/lib/icons.typ': icons,
  '/lib/header.typ': header,
  '/lib/pages.typ': pages,
};

/** The source of a template; an unknown name gets the usual one. */
export function templateOf(name: string): string {
  return (templates.find(({ id }) => id === name) ?? templates[0]!).source;
}
