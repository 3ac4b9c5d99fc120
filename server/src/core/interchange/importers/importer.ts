import type { Uncertain } from '../reader/notes.ts';
import type { PdfPage } from '../reader/page.ts';
import type { kinds } from './kinds.ts';

/** A file as it came: its name, if it has one, and its bytes. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes as text; null where they are no text. */
  readonly text: string | null;
}

/** What only the surroundings can do: Node and the browser do these differently, and the reader of PDF is large. */
export interface ImportTools {
  /** The text of a PDF with its places. @throws {Unreadable} */
  readonly pdf: (bytes: Uint8Array) => Promise<readonly PdfPage[]>;
  /** Undoes raw DEFLATE; never gives more than `limit` bytes. @throws when there is more or the data is broken */
  readonly inflate: (bytes: Uint8Array, limit: number) => Promise<Uint8Array>;
}

/** A file read into a profile. */
export interface ImportedData {
  /** The profile as data, or its text where the importer wrote that. */
  readonly profile: object | string;
  /** Sentences for the person: what changed, what found no place. */
  readonly notes?: readonly string[];
  /** Texts whose meaning is not known; they are kept in the profile. */
  readonly unplaced?: readonly string[];
  readonly uncertain?: readonly Uncertain[];
}

/** One kind of file that Merit reads. */
export interface Importer {
  /** The word for `--from`. */
  readonly id: (typeof kinds)[number];
  /** What people call it, for messages. */
  readonly title: string;
  /** Is this file of the kind? Looks at as little as tells, and never throws. */
  readonly detect: (source: ImportSource) => boolean | Promise<boolean>;
  /** Reads it. @throws {Unreadable} when it cannot be read, with the reason */
  readonly read: (source: ImportSource, tools: ImportTools) => ImportedData | Promise<ImportedData>;
}

/** A file that cannot be imported. The message is a clause or two for the person: what is wrong and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Was it thrown for what a file holds? By its name, since each bundle has a class of its own. */
export const isUnreadable = (error: unknown): error is Unreadable =>
  error instanceof Error && error.name === 'Unreadable';
