import {
  type Position,
  type Range,
  TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';

/** After so many changes that nobody read the text is put together. */
const mostPending = 64;

/** A change of a part of a text. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

const isPosition = (one: Position | undefined): boolean =>
  Number.isInteger(one?.line) && Number.isInteger(one?.character);

const isPartial = (change: TextDocumentContentChangeEvent): change is Change =>
  'range' in change && isPosition(change.range?.start) && isPosition(change.range?.end);

const isWhole = (change: TextDocumentContentChangeEvent): boolean => !('range' in change) || change.range === undefined;

/**
 * The text of an open document. What changes it is noted for whoever reads it in pieces, and the text is put together when
 * somebody asks for it: to copy a long one at each key costs more than to read what the key changed.
 */
export class LiveText implements TextDocument {
  /** The text, without the changes that are pending. */
  private source: () => string;
  private pending: Change[] = [];
  /** Is there more to read than what is pending? */
  private anew = false;
  private made: TextDocument | null = null;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.source = () => text;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    if (!changes.every((one) => typeof one.text === 'string' && (isPartial(one) || isWhole(one))))
      throw new Error('A change says neither what it changes nor all of the text.');
    this.version = version;
    this.made = null;
    for (const change of changes) {
      if (isPartial(change)) this.pending.push(change);
      else this.become(change.text);
    }
    if (this.pending.length > mostPending) this.whole();
    return this;
  }

  /** What changed since it was read, in order; null where all of it is to be read. */
  get changes(): readonly Change[] | null {
    return this.anew ? null : this.pending;
  }

  /** It was read as it is now; `text` puts it together. */
  wasRead(text: () => string): void {
    this.source = text;
    this.pending = [];
    this.anew = false;
  }

  private become(text: string): void {
    this.source = () => text;
    this.pending = [];
    this.anew = true;
  }

  private whole(): TextDocument {
    if (this.made) return this.made;
    this.made = TextDocument.create(this.uri, this.languageId, this.version, this.source());
    if (this.pending.length > 0) {
      const changes = this.pending;
      this.pending = [];
      TextDocument.update(this.made, changes, this.version);
      this.become(this.made.getText());
    }
    return this.made;
  }

  get lineCount(): number {
    return this.whole().lineCount;
  }

  getText(range?: Range): string {
    return this.whole().getText(range);
  }

  positionAt(offset: number): Position {
    return this.whole().positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.whole().offsetAt(position);
  }

  getLineRange(line: number): Range {
    return this.whole().getLineRange(line);
  }

  getEOLCharacters(line: number): string {
    return this.whole().getEOLCharacters(line);
  }
}
