/** What the extension and the preview's page say to each other. Types only: neither imports the other's code. */

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'renderer'; readonly wasm: Uint8Array }
  | {
      readonly type: 'frame';
      readonly action: 'reset' | 'merge';
      /** The typesetter's vector data, base64. */
      readonly delta: string;
      readonly pages: number;
      readonly warnings: readonly string[];
      readonly complete: boolean;
      /** Entries shown as they last could be read. */
      readonly stale: readonly string[];
      readonly design: Design;
    }
  /** The text as it stands cannot be typeset; the pages shown are older. */
  | { readonly type: 'failed'; readonly message: string }
  /** The entry the cursor is in, as a JSON pointer; null when in none. */
  | { readonly type: 'highlight'; readonly pointer: string | null }
  | { readonly type: 'server'; readonly running: boolean }
  /** Why there is nothing to show: the file is gone, or is no profile. Null once there is. */
  | { readonly type: 'unavailable'; readonly message: string | null }
  /** Find in the pages. */
  | { readonly type: 'find' }
  /** The file was renamed, or another file is shown from here on. */
  | { readonly type: 'renamed' | 'switched'; readonly state: PageState };

/** From the page to the extension. */
export type FromPage =
  /** The page is loaded and wants the renderer and a first frame. */
  | { readonly type: 'ready' }
  /** A frame could not be applied: start over with a `reset`. */
  | { readonly type: 'resync'; readonly reason: string }
  /** The person clicked on an entry. */
  | { readonly type: 'locate'; readonly pointer: string }
  /** The person clicked on a link of the résumé. */
  | { readonly type: 'open'; readonly href: string }
  /** The person chose how the pages look; null leaves it to the template. */
  | { readonly type: 'design'; readonly key: DesignKey; readonly value: string | null }
  | { readonly type: 'restartServer' };

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
}
