import classic from './classic.typ';
import library from './lib.typ';

/** A design of the pages. `source` is Typst that imports `/lib.typ`, which all of them share. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** Programs that read the PDF find everything in order; `test/typesetter/reading.test.ts` holds them to it. */
  readonly inOrder: boolean;
  readonly source: string;
}

/** Every template, the usual one first. Its `id` is what `meta.render.template` names. */
export const templates: readonly Template[] = [{ id: 'classic', name: 'Classic', inOrder: true, source: classic }];

/** Names of the templates, the usual one first. */
export const templateNames = templates.map(({ id }) => id);

/** The Typst that templates import as `/lib.typ`. */
export const templateLibrary = library;

/** The source of a template; an unknown name gets the usual one. */
export function templateOf(name: string): string {
  return (templates.find(({ id }) => id === name) ?? templates[0]!).source;
}
