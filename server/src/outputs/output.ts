import type { Message } from '../core/messages/message.ts';
import type { Fit } from '../typesetter/fit.ts';
import type { Spill, Typesetter } from '../typesetter/types.ts';
import type { DocxInput } from './docx/input.ts';
import type { EmbedFaces } from './html/fonts/embed.ts';
import type { Prepared } from './prepare.ts';

/** A form in which a profile leaves Merit. */
export interface Output {
  /** As `merit render --to` names it. */
  readonly id: string;
  readonly name: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  /** What of a profile it holds: what a page shows, or the data as it is. */
  readonly holds: 'pages' | 'data';
  /** What a template does for it: sets its pages, gives it its face, or nothing. */
  readonly design: 'pages' | 'face' | 'none';
  /** @throws {TypesetError} where pages cannot be set */
  write(prepared: Prepared, tools: Tools): Promise<Written>;
}

/** What outputs may use beside what was prepared; each is made when it is first asked for. */
export interface Tools {
  readonly typesetter: () => Typesetter;
  /** Writes a Word document. */
  readonly docx: (input: DocxInput) => Promise<Uint8Array>;
  /** The faces of a page for the web. */
  readonly faces: EmbedFaces;
  /** `YYYY-MM-DD`; no page says what day it is, and a timeline ends today. */
  readonly today: string;
  /** From how many years ago on nobody is asked about dates (`merit.maxAgeYears`), where that is set. */
  readonly maxAgeYears?: number;
}

/** Something a person should know of a file that was written. */
export interface Note {
  readonly message: Message;
  /** JSON pointer of what it is about, where that is known. */
  readonly pointer?: string;
  /** Something of the profile is not in it. */
  readonly lost: boolean;
}

export interface Written {
  readonly bytes: Uint8Array;
  readonly notes: readonly Note[];
  /** Where the pages go beyond `meta.render.maxPages`. */
  readonly spill?: Spill | null;
  /** How the pages came to fit, where that was asked for. */
  readonly fit: Fit | null;
}

/** A text as a file, in UTF-8. */
export const writtenText = (text: string, notes: readonly Note[] = []): Written => ({
  bytes: new TextEncoder().encode(text),
  notes,
  fit: null,
});
