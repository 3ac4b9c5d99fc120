/** Values of `vscode` for tests outside of an editor: places, addresses, events, errors (see `vscode.ts`). */

type Listener<T> = (event: T) => unknown;

export class Disposable {
  constructor(private readonly end: () => unknown) {}
  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const one of all) one.dispose();
    });
  }
  dispose(): void {
    this.end();
  }
}

export class EventEmitter<T> {
  private readonly listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => this.listeners.delete(listener));
  };
  fire(event: T): void {
    for (const listener of [...this.listeners]) listener(event);
  }
  dispose(): void {
    this.listeners.clear();
  }
  /** How many are listening. */
  get heard(): number {
    return this.listeners.size;
  }
}

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}
  static parse(text: string): Uri {
    const [, scheme = 'file', path = ''] = /^([a-z][\w.+-]*):(?:\/\/[^/]*)?(.*)$/i.exec(text) ?? [];
    return new Uri(scheme, decodeURIComponent(path));
  }
  static file(path: string): Uri {
    return new Uri('file', path);
  }
  static joinPath({ scheme, path }: Uri, ...parts: readonly string[]): Uri {
    const found: string[] = [];
    for (const part of [...path.split('/'), ...parts.flatMap((one) => one.split('/'))])
      if (part === '..') found.pop();
      else if (part !== '.' && part !== '') found.push(part);
    return new Uri(scheme, `/${found.join('/')}`);
  }
  with({ scheme = this.scheme, path = this.path }: { scheme?: string; path?: string }): Uri {
    return new Uri(scheme, path);
  }
  toString(): string {
    return this.scheme === 'file' ? `file://${this.path}` : `${this.scheme}:${this.path}`;
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
  with(line = this.line, character = this.character): Position {
    return new Position(line, character);
  }
  translate(lines = 0, characters = 0): Position {
    return new Position(this.line + lines, this.character + characters);
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(start: Position | number, end: Position | number, line?: number, character?: number) {
    this.start = typeof start === 'number' ? new Position(start, end as number) : start;
    this.end = typeof start === 'number' ? new Position(line!, character!) : (end as Position);
  }
  get isEmpty(): boolean {
    return this.start.line === this.end.line && this.start.character === this.end.character;
  }
}

export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}

export class CancellationTokenSource {
  private readonly cancelled = new EventEmitter<void>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.cancelled.event };
  cancel(): void {
    if (this.token.isCancellationRequested) return;
    this.token.isCancellationRequested = true;
    this.cancelled.fire();
  }
  dispose(): void {
    this.cancelled.dispose();
  }
}

export class FileSystemError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
  static FileNotFound = (): FileSystemError => new FileSystemError('FileNotFound');
  static FileIsADirectory = (): FileSystemError => new FileSystemError('FileIsADirectory');
  static NoPermissions = (): FileSystemError => new FileSystemError('NoPermissions');
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 } as const;
export const ViewColumn = { Active: -1, Beside: -2, One: 1, Two: 2 } as const;
export const ProgressLocation = { Notification: 15 } as const;
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 } as const;
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 } as const;
export const UIKind = { Desktop: 1, Web: 2 } as const;

export class CompletionItem {}
export class CompletionList {
  constructor(
    readonly items: readonly unknown[],
    readonly isIncomplete = false,
  ) {}
}
export class DocumentDropEdit {
  constructor(readonly insertText: string) {}
}
export class CancellationError extends Error {}
// Classes that the language client builds on.
export class CodeAction {}
export class CodeLens {}
export class Diagnostic {}
export class DocumentLink {}
export class InlayHint {}
export class SymbolInformation {}
export class CallHierarchyItem {}
export class TypeHierarchyItem {}
