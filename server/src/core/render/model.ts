/**
 * The render model: what a page shows, as plain JSON, with every word already chosen. Templates lay it out and decide
 * nothing else. Every piece of text carries the JSON pointer of the value it came from (`/work/0/highlights/2`), so that
 * a click in the page finds the line in the file.
 */

import type { Layout } from './layout.ts';
import type { HanScript } from './scripts.ts';

/** A stretch of text in one style. `href` is an allowed URL (see `urls.ts`). Absent means false. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  readonly href?: string;
}

/** One line of text that came from one place in the file. */
export interface Piece {
  readonly at: string;
  readonly runs: readonly Run[];
}

/** A paragraph or one bullet of a list. */
export interface Block extends Piece {
  readonly kind: 'text' | 'bullet';
}

export interface Figure {
  readonly at: string;
  readonly value: Piece;
  readonly label: Piece;
}

/** A paragraph with a name before it: the problem of a story, the courses of a degree. */
export interface Note {
  readonly label: string;
  readonly blocks: readonly Block[];
}

/** One thing with a head: a job, a degree, a talk. `parts` are the roles of a job with several. */
export interface Entry {
  readonly at: string;
  readonly title: Piece | null;
  /** Who or where behind the title: employer, institution, publisher. */
  readonly detail: Piece | null;
  readonly place: Piece | null;
  readonly dates: Piece | null;
  /** The address in short, as text with a link. */
  readonly link: Piece | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly figures: readonly Figure[];
  readonly keywords: readonly Piece[];
  readonly parts: readonly Entry[];
  /** Of a job with several roles: from the first day to the last. */
  readonly tenure: Piece | null;
  /** A job that ended ten years or more before the newest one. */
  readonly farBack: boolean;
  /** Begins on a new page. */
  readonly breakBefore: boolean;
  /** Moves to the next page rather than break over two. */
  readonly keepTogether: boolean;
}

/** A row of a list such as skills or languages: a name and what belongs to it. */
export interface Term {
  readonly at: string;
  readonly label: Piece | null;
  /** Level of a skill, fluency of a language. */
  readonly level: Piece | null;
  readonly values: readonly Piece[];
}

export interface RenderSection {
  /** `summary`, `stats`, `work`, …; of a free section its `id`, or `sections/N` without one. */
  readonly id: string;
  readonly at: string;
  /** Null for a summary or figures without a heading. */
  readonly title: Piece | null;
  readonly intro: readonly Block[];
  /** A section has one of these; the others are empty. */
  readonly figures: readonly Figure[];
  readonly blocks: readonly Block[];
  readonly entries: readonly Entry[];
  readonly terms: readonly Term[];
}

export interface Header {
  readonly name: Piece | null;
  readonly label: Piece | null;
  readonly contacts: readonly Piece[];
}

export interface RenderModel {
  /** Title and author of the document, plain text. */
  readonly title: string;
  readonly author: string;
  /** Language of the text, a two- or three-letter code, and its country if one was given. */
  readonly language: string;
  readonly region: string | null;
  readonly direction: 'ltr' | 'rtl';
  /** How the language draws Han characters. */
  readonly han: HanScript;
  /** Between two things on a line. */
  readonly comma: string;
  readonly template: string;
  readonly paper: 'a4' | 'letter';
  /** `#rrggbb` */
  readonly accent: string;
  /** The family asked for; null is the template's own. */
  readonly font: 'serif' | 'sans' | 'garamond' | null;
  readonly layout: Layout;
  /** The most pages wanted, or null. */
  readonly maxPages: number | null;
  /** Small signs before the ways to reach the person. */
  readonly icons: boolean;
  /** A picture of the person, by its path in the typesetter, and what it says to those who do not see it. */
  readonly photo: { readonly file: string; readonly alt: string } | null;
  /** The template of the person's own, by its path in the typesetter; null for one that comes with Merit. */
  readonly ownTemplate: string | null;
  readonly header: Header;
  readonly sections: readonly RenderSection[];
  /** Highlights that a template may show on top as well; empty where it has none, or figures for that. */
  readonly results: readonly Block[];
}
