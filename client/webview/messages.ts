/** What the extension and the preview's page say to each other. Types only: neither imports the other's code. */

/** From the extension to the page. */
export type ToPage =
  /** The renderer's WebAssembly, packed. */
  | { readonly type: 'renderer'; readonly wasm: Uint8Array }
  /** The first page as the typesetter drew it, packed (gzip), to be shown until there is a frame and the renderer to draw it. */
  | ({ readonly type: 'picture'; readonly svg: Uint8Array } & AboutPages)
  | ({
      readonly type: 'frame';
      readonly action: 'reset' | 'merge';
      /** The typesetter's vector data, base64. */
      readonly delta: string;
    } & AboutPages)
  /** The text as it stands cannot be typeset; the pages shown are older. */
  | { readonly type: 'failed'; readonly message: string }
  /** The entry the cursor is in, as a JSON pointer; null when in none. */
  | { readonly type: 'highlight'; readonly pointer: string | null }
  | { readonly type: 'server'; readonly running: boolean }
  /** Why there is nothing to show: the file is gone, or is no profile. Null once there is. */
  | { readonly type: 'unavailable'; readonly message: string | null }
  /** Find in the pages. */
  | { readonly type: 'find' }
  /** What another tab than the pages shows. */
  | ({ readonly type: 'view' } & ViewState & ViewContent)
  /** A view could not be made; what is shown is older. */
  | { readonly type: 'viewFailed'; readonly message: string }
  /** The file was renamed, or another file is shown from here on. */
  | { readonly type: 'renamed' | 'switched'; readonly state: PageState };

/** What is said of the pages beside them. */
export interface AboutPages {
  readonly pages: number;
  readonly warnings: readonly string[];
  readonly complete: boolean;
  /** Entries shown as they last could be read. */
  readonly stale: readonly string[];
  readonly design: Design;
}

/** From the page to the extension. */
export type FromPage =
  /** The page is loaded and wants the renderer, and to be fed for the tab it shows; `width` is the room for a timeline, in pixels. */
  | { readonly type: 'ready'; readonly tab: Tab; readonly width: number }
  /** Another tab is shown, or there is more or less room for it. */
  | { readonly type: 'tab'; readonly tab: Tab; readonly width: number }
  /** A frame could not be applied: start over with a `reset`. */
  | { readonly type: 'resync'; readonly reason: string }
  /** The person clicked on an entry. */
  | { readonly type: 'locate'; readonly pointer: string }
  /** The person clicked on a place in the text, counted from 0. */
  | { readonly type: 'goTo'; readonly range: TextRange }
  /** The person wants the text on the clipboard. */
  | { readonly type: 'copy' }
  /** The person clicked on a link of the résumé. */
  | { readonly type: 'open'; readonly href: string }
  /** The person chose how the pages look; null leaves it to the template. */
  | { readonly type: 'design'; readonly key: DesignKey; readonly value: string | null }
  | { readonly type: 'restartServer' };

/** What the preview shows: the pages, the page for the web, the plain text with what a program reads of it, the review. */
export type Tab = 'pages' | 'portfolio' | 'text' | 'review';

export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A view of the document as the server makes it. */
export type ViewContent =
  | { readonly view: 'portfolio'; readonly html: string }
  | { readonly view: 'text'; readonly text: string }
  | { readonly view: 'reading'; readonly groups: readonly ReadGroup[] | null }
  | {
      readonly view: 'review';
      readonly steps: readonly ReviewStep[];
      readonly begun: boolean;
      readonly timeline: Timeline | null;
    };

export interface ViewState {
  readonly complete: boolean;
  readonly stale: readonly string[];
  readonly notes: readonly string[];
}

export type Verdict = 'read' | 'uncertain' | 'different' | 'missing';
export type ReadKind =
  | 'name'
  | 'label'
  | 'email'
  | 'phone'
  | 'url'
  | 'place'
  | 'account'
  | 'employer'
  | 'position'
  | 'institution'
  | 'degree'
  | 'dates';
export interface ReadGroup {
  readonly of: 'person' | 'work' | 'education';
  readonly values: readonly {
    readonly what: ReadKind;
    readonly at: string;
    readonly said: string;
    readonly read: string | null;
    readonly verdict: Verdict;
  }[];
}

export interface ReviewStep {
  readonly title: string;
  readonly why: string;
  readonly places: readonly { readonly range: TextRange; readonly message: string }[];
  readonly settles: number;
}

export interface Timeline {
  /** An `svg` element; each bar is a link with `data-at`. */
  readonly svg: string;
  readonly rows: readonly {
    readonly at: string;
    readonly title: string;
    readonly dates: string;
    readonly notes: readonly string[];
  }[];
}

/** What of the look can be chosen on the page. */
export type DesignKey = 'template' | 'paper' | 'font' | 'accent' | 'density';

/** How the pages look, and what else there is to choose from; as the server says it. */
export interface Design {
  readonly template: string;
  readonly templates: readonly string[];
  readonly paper: 'a4' | 'letter';
  readonly font: string | null;
  readonly fonts: readonly string[];
  readonly accent: string;
  readonly density: string;
  readonly densities: readonly string[];
}

/** What outlives the page: VS Code keeps it over a reload of the window and hands it to the serializer. */
export interface PageState {
  readonly uri: string;
  /** The file's name, for labels. */
  readonly name: string;
  /** Does the preview keep to this file, whatever else is edited? */
  readonly locked: boolean;
}

/** What the page itself remembers beside it: a scale, or fitted to the width. */
export interface SavedState extends PageState {
  readonly zoom?: number | 'fit';
  readonly scroll?: number;
  readonly tab?: Tab;
}

/** The page's words, localised by the extension. */
export interface PageStrings {
  readonly pagesOf: string;
  readonly loading: string;
  readonly onePage: string;
  readonly manyPages: string;
  readonly notes: string;
  readonly incomplete: string;
  readonly stale: string;
  readonly failed: string;
  readonly stopped: string;
  readonly restart: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomFit: string;
  readonly findInPages: string;
  readonly find: string;
  readonly noResults: string;
  readonly resultOf: string;
  readonly findPrevious: string;
  readonly findNext: string;
  readonly close: string;
  readonly design: string;
  readonly template: string;
  readonly paper: string;
  readonly font: string;
  readonly accent: string;
  readonly density: string;
  readonly ownFont: string;
  readonly airy: string;
  readonly normal: string;
  readonly tight: string;
  readonly views: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly pageOf: string;
  readonly dark: string;
  readonly phone: string;
  readonly portfolioOf: string;
  readonly textOf: string;
  readonly reviewOf: string;
  readonly copyText: string;
  readonly readByPrograms: string;
  readonly readByProgramsWhy: string;
  readonly reading: string;
  readonly nothingRead: string;
  readonly allRead: string;
  readonly readWith: string;
  readonly groups: Readonly<Record<ReadGroup['of'], string>>;
  readonly kinds: Readonly<Record<ReadKind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly readAs: string;
  readonly steps: string;
  readonly nothingToSay: string;
  readonly nothingYet: string;
  readonly settlesOne: string;
  readonly settlesMany: string;
  readonly line: string;
  readonly morePlaces: string;
  readonly timeline: string;
  readonly timelineWhy: string;
  readonly noTimeline: string;
  readonly asTable: string;
  readonly entry: string;
  readonly dates: string;
  readonly seen: string;
}
