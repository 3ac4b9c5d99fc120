import type { Message } from '../core/messages/message.ts';
import type { Base } from '../core/render/fit.ts';
import type { RenderModel } from '../core/render/index.ts';

/** Something a person must know about the pages, although there are pages. */
export interface Warning {
  /**
   * `layout.glyph`: characters no font can draw. `layout.typeset`: the compiler's own warning. `layout.left-out`: what the
   * template leaves off its pages by design. `layout.photo`, `layout.template`: a file that was asked for and is not used.
   */
  readonly code: 'layout.glyph' | 'layout.typeset' | 'layout.left-out' | 'layout.photo' | 'layout.template';
  readonly message: Message;
  /** JSON pointer of the entry, when the warning belongs to one. */
  readonly pointer?: string;
}

/** Where the pages end, against the limit the profile sets. */
export interface Spill {
  /** Pointer of the first piece on the page after the limit. */
  readonly pointer: string;
  /** Lines on the pages after the limit, as text lines of the body's leading. */
  readonly lines: number;
}

interface Pages {
  readonly pages: number;
  readonly warnings: readonly Warning[];
  /** Null while the pages keep the limit or there is none. */
  readonly spill: Spill | null;
  /** How much of the last page is used, 0 to 1. */
  readonly filled: number;
  /** What the last page begins with. */
  readonly last: string | null;
  /** Margins and size of the text as they are set. */
  readonly base: Base;
}

/** The pages as vector data for the renderer. `merge` builds on the previous frame of the session, `reset` on nothing. */
export interface Frame extends Pages {
  readonly action: 'reset' | 'merge';
  readonly delta: Uint8Array;
  /** The first page of a `reset`, drawn by a typesetter that was asked for pictures: SVG, packed (gzip). */
  readonly picture?: Uint8Array;
}

export interface Pdf extends Pages {
  readonly pdf: Uint8Array;
}

/** Files that pages show or are set with, by their path in the typesetter. */
export type FileMap = Readonly<Record<string, Uint8Array>>;

/** A place in a template of one's own. */
export interface Place {
  /** From the folder of the template. */
  readonly file: string;
  /** Line and character from 0, the character in UTF-8 bytes. */
  readonly line: number;
  readonly character: number;
}

/** The pages could not be set; `message` is a sentence for people. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';

  constructor(
    message: string,
    /** Where a template of one's own is wrong. */
    readonly place: Place | null = null,
  ) {
    super(message);
  }
}

export interface Typesetter {
  /** Something will be asked for in a moment: what takes long to start starts now. */
  wake(): void;
  /**
   * The pages of a session (one open preview). A call that a later one of the same session overtook answers null. The
   * first frame of a session, the first after `reset`, and the first after the worker was replaced are `reset` frames.
   * @throws {TypesetError} also when the layout takes too long
   */
  preview(session: string, model: RenderModel, files?: FileMap): Promise<Frame | null>;
  /**
   * From now on a `reset` comes with a picture of its first page, as long as the worker lives: it loads what draws them.
   * @throws {TypesetError}
   */
  pictures(): Promise<void>;
  /** Forgets a session: its next frame starts over. */
  close(session: string): void;
  /** @throws {TypesetError} */
  pdf(model: RenderModel, files?: FileMap): Promise<Pdf>;
  /** Ends the worker; what is under way is refused. */
  dispose(): Promise<void>;
}
