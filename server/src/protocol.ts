/**
 * What Merit's client and server say to each other beyond LSP. Types and method names only: the client imports this
 * file as types, other editors may ignore all of it.
 */
import type { Range } from 'vscode-languageserver-types';
import type { Design, DesignKey } from './core/features/design.ts';
import type { ReviewStep } from './core/review/review.ts';
import type { ReadGroup } from './outputs/asRead.ts';

export type { Design, DesignKey } from './core/features/design.ts';
export type { ReviewStep } from './core/review/review.ts';
export type { ReadGroup, ReadKind, Verdict } from './outputs/asRead.ts';

/** `initializationOptions` of the server; everything is optional. */
export interface InitializationOptions {
  /** Today, `YYYY-MM-DD`. Default: the system's date. */
  readonly now?: string;
  /** `merit` says that the client understands the notifications below; VS Code is known by its name. */
  readonly client?: string;
  /** The address of a folder with a page for every rule, `CODE.md`, to which rule codes become links. */
  readonly docs?: string;
  /** False while the person does not trust the workspace: then no photo and no template is read from it. Default: true. */
  readonly trusted?: boolean;
  /** The address of the folder of `merit-fonts-world`, where the client knows of one. */
  readonly fontPack?: string;
  /** The client shows previews, so that one may be made ready for while nothing else is to do. Default: false. */
  readonly previews?: boolean;
}

/** Notification `merit/trust`, client → server: the person trusts the workspace from now on. */
export interface TrustParams {
  readonly trusted: boolean;
}

/** Notification `merit/fontPack`, client → server: the fonts for other scripts came, moved or went. */
export interface FontPackParams {
  readonly folder: string | null;
}

/** Is the document a profile? Notification `merit/status`, server → client, on open and whenever the answer changes. */
export interface StatusParams {
  readonly uri: string;
  readonly kind: 'profile' | 'foreign';
  /** The tool whose document a foreign file is, where Merit converts those. */
  readonly tool?: string;
}

/** Request `merit/preview/open`, client → server: send frames of this document until it is closed. Answers null. Sent again, it starts over with a `reset` frame. */
export interface PreviewOpenParams {
  readonly uri: string;
}

/** Notification `merit/preview/close`, client → server: no more frames of this document. */
export interface PreviewCloseParams extends PreviewOpenParams {
  /** Another view of the document stays in sight, so what could last be read of it is kept. */
  readonly keep?: boolean;
}

/** What a preview can show of a document beside its pages. `reading`: what a program makes of the plain text. */
export type View = 'portfolio' | 'text' | 'reading' | 'review';

/** Request `merit/preview/view`, client → server: a document in another view, computed anew. Null where it is no profile. */
export interface ViewParams {
  readonly uri: string;
  readonly view: View;
  /** How wide the timeline of the review is to be, in CSS pixels. */
  readonly width?: number;
}
export type ViewResult = (ViewState & ViewContent) | null;

export interface ViewState {
  /** False while the text has syntax errors and the view shows what could be read. */
  readonly complete: boolean;
  /** JSON pointers of entries that are shown as they last were. */
  readonly stale: readonly string[];
  /** Things a person must know, such as a photo that is not there. */
  readonly notes: readonly string[];
}

export type ViewContent =
  /** The page for the web; what it shows carries its JSON pointer in `data-at`. */
  | { readonly view: 'portfolio'; readonly html: string }
  | { readonly view: 'text'; readonly text: string }
  /** Null where the text is too much to be read, or tells nothing. */
  | { readonly view: 'reading'; readonly groups: readonly ReadGroup[] | null }
  /** `begun`: there is something to review. */
  | {
      readonly view: 'review';
      readonly steps: readonly ReviewStep[];
      readonly begun: boolean;
      readonly timeline: Timeline | null;
    };

/** The dates of a document on one axis, drawn and told. */
export interface Timeline {
  /** An `svg` element; each bar is a link with the JSON pointer of its entry in `data-at`. */
  readonly svg: string;
  readonly rows: readonly TimelineRow[];
}
export interface TimelineRow {
  readonly at: string;
  readonly title: string;
  readonly dates: string;
  /** What the rules of dates see about it. */
  readonly notes: readonly string[];
}

/** Notification `merit/preview/frame`, server → client: the pages changed. */
export interface PreviewFrameParams {
  readonly uri: string;
  /** Version of the document that was typeset. */
  readonly version: number;
  /** `reset`: `delta` is the whole document, forget what came before. `merge`: apply it to the pages shown. */
  readonly action: 'reset' | 'merge';
  /** The typesetter's vector data, base64 (a string, because the desktop transport is JSON). */
  readonly delta: string;
  readonly pages: number;
  /** Things a person must know: characters without a glyph, pages over the limit. */
  readonly warnings: readonly string[];
  /** False while the text has syntax errors and the pages show what could be read. */
  readonly complete: boolean;
  /** JSON pointers of entries that cannot be read now; the pages show them as they last were. */
  readonly stale: readonly string[];
  readonly design: Design;
  /**
   * With a `reset`, where the typesetter was made ready: its first page, drawn, for a page that has yet to start its renderer. The
   * renderer's SVG, packed (gzip), base64.
   */
  readonly picture?: string;
}

/** Request `merit/design`, client → server: the edits that write one key of `meta.render`; null for `value` takes it away. */
export interface DesignParams {
  readonly uri: string;
  readonly key: DesignKey;
  readonly value: string | null;
}
/** Null where it cannot be written without changing anything else, as while the text is broken. */
export type DesignResult = { readonly edits: readonly { readonly range: Range; readonly newText: string }[] } | null;

/** Notification `merit/preview/failed`, server → client: this version could not be typeset; the last good page stays. */
export interface PreviewFailedParams {
  readonly uri: string;
  readonly version: number;
  readonly message: string;
}

/** Request `merit/locate`, client → server: where does this JSON pointer stand in the text? Answers a Range, or null. */
export interface LocateParams {
  readonly uri: string;
  readonly pointer: string;
}
export type LocateResult = Range | null;

/** Request `merit/pointerAt`, client → server: the JSON pointer of the innermost entry at a position, or null. */
export interface PointerAtParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}
export type PointerAtResult = string | null;

/** Request `merit/move`, client → server: the edit that moves the entry, role or highlight at a position past its neighbour. */
export interface MoveParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly direction: 'up' | 'down';
}
/**
 * `lines`: by how many lines it moved, below zero upwards. `end`: it is the last of its list on that side, and stays. Null where
 * nothing can be moved.
 */
export type MoveResult =
  | {
      readonly edit: { readonly range: Range; readonly newText: string };
      readonly lines: number;
    }
  | 'end'
  | null;

/** Request `merit/export`, client → server: the document in another format. */
export interface ExportParams {
  readonly uri: string;
  readonly to: 'pdf' | 'docx' | 'html' | 'md' | 'txt' | 'json';
  /** Writes it although part of the text cannot be read: without that part, or as it last could be read. */
  readonly broken?: boolean;
}
export interface ExportedFile {
  /** The file's bytes, base64. */
  readonly data: string;
  readonly warnings: readonly string[];
}
/** Part of the text cannot be read: the person decides whether to export the rest. */
export interface BrokenText {
  readonly broken: readonly { readonly message: string; readonly range: Range }[];
  /** Was it read before, so that it would be exported as it was then? */
  readonly known: boolean;
}
export type ExportResult = ExportedFile | BrokenText;

/** Request `merit/exportName`, client → server: the name of a file to send, without its extension. */
export interface ExportNameParams {
  readonly uri: string;
  /** Such as `${name} - ${label}`, as the person set it; absent where they set nothing, so that `.meritrc.yaml` may. */
  readonly pattern?: string;
  /** What holds where nobody set anything. */
  readonly usual?: string;
}
export interface ExportNameResult {
  /** Null: that of the file. */
  readonly name: string | null;
}

/**
 * Request `merit/import`, client → server: a document of any kind as a profile. Runs in a thread of its own and stops when the request
 * is cancelled.
 */
export interface ImportParams {
  /** The file's name, if it has one: it helps to tell what it is. */
  readonly name: string;
  /** The file's bytes, base64. */
  readonly data: string;
  /** The kind of file, where the person says it: `pdf`, `docx`, `linkedin`, … */
  readonly from?: string;
}
export type ImportAnswer =
  | {
      readonly ok: true;
      /** The kind of file it was read as, and what people call it. */
      readonly kind: string;
      readonly title: string;
      /** The profile, with a comment `# merit: …` at every value that is uncertain. */
      readonly text: string;
      readonly fields: number;
      readonly uncertain: readonly { readonly pointer: string; readonly reason: string; readonly text: string }[];
      /** Texts that found no place of their own. */
      readonly unplaced: readonly string[];
      readonly notes: readonly string[];
    }
  /** A clause for the person: why it cannot be read and what to do. */
  | { readonly ok: false; readonly reason: string };

/** Request `merit/pasting`, client → server: what a copied text is to be written as in place of a range; null where it can stay as it is. */
export interface PastingParams {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
}
export type PastingResult = { readonly text: string } | null;

/** Request `merit/starter`, client → server: the text of a new profile. */
export interface StarterResult {
  readonly text: string;
}

/**
 * Request `merit/asset`, server → client, on the web only: the bytes of a file under the extension's `dist/` folder
 * (wasm, fonts), which a worker cannot read itself; with `pack`, of one in the folder of `merit-fonts-world`.
 */
export interface AssetParams {
  readonly path: string;
  readonly pack?: boolean;
}
export type AssetResult = Uint8Array;

/**
 * Request `merit/file`, server → client, on the web only: the bytes of a file in the folder of a document or below it, for a photo
 * or a template of one's own.
 */
export interface FileParams {
  readonly uri: string;
  /** Such as `design/mine.typ`; never leads out of the folder. */
  readonly path: string;
  /** The largest size, in bytes. */
  readonly most: number;
}
export type FileResult = Uint8Array | 'missing' | 'large' | 'unreadable';

/** Request `merit/config`, server → client, on the web only: the text of a file of settings, which a worker cannot read itself. */
export interface ConfigParams {
  readonly uri: string;
}
export type ConfigResult = { readonly text: string } | 'missing' | 'unreadable';

/** Every method name above, so that both sides can write `'merit/status' satisfies Method`. */
export type Method =
  | 'merit/status'
  | 'merit/trust'
  | 'merit/fontPack'
  | 'merit/design'
  | 'merit/preview/open'
  | 'merit/preview/close'
  | 'merit/preview/frame'
  | 'merit/preview/failed'
  | 'merit/preview/view'
  | 'merit/locate'
  | 'merit/pointerAt'
  | 'merit/move'
  | 'merit/pasting'
  | 'merit/export'
  | 'merit/exportName'
  | 'merit/import'
  | 'merit/starter'
  | 'merit/asset'
  | 'merit/file'
  | 'merit/config';
