/** What a page of a PDF holds, as far as reading needs it. Units are points; y grows upwards, as in PDF. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Its font, by a name that is the same for the same font. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of a font of pictures: its letters mean nothing. */
  readonly icon: boolean;
  /** The element of a tagged PDF it belongs to; null where the file has no tags. */
  readonly element: PdfElement | null;
}

/** An element of a tagged PDF that stands by itself: a paragraph, a heading, an item of a list. One object an element. */
export interface PdfElement {
  readonly role: 'item' | 'heading' | 'text';
  /** Depth of a heading, else 0. */
  readonly level: number;
}

export interface PdfLink {
  readonly url: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly links: readonly PdfLink[];
}
