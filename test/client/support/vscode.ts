/**
 * What `vscode` is in tests outside of an editor (see scripts/build-tests.mjs): documents, files and events in memory, with
 * their order and their rules, and nothing on a screen. What VS Code does with them is for the suites in `test/editor`.
 */
import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  FileSystemError,
  FileType,
  Position,
  Range,
  Selection,
  UIKind,
  Uri,
  ViewColumn,
} from './values.ts';

export * from './values.ts';

interface TextChange {
  readonly range: Range;
  readonly text: string;
}

export class TextDocument {
  version = 1;
  isDirty = false;
  isClosed = false;
  constructor(
    readonly uri: Uri,
    public languageId: string,
    private text: string,
  ) {}
  get isUntitled(): boolean {
    return this.uri.scheme === 'untitled';
  }
  get lineCount(): number {
    return this.lines().length;
  }
  private lines(): readonly string[] {
    return this.text.split(/\r?\n/);
  }
  getText(): string {
    return this.text;
  }
  lineAt(line: number) {
    const text = this.lines()[line];
    if (text === undefined) throw new Error('no such line');
    const filled = text.search(/\S/);
    return {
      text,
      range: new Range(line, 0, line, text.length),
      firstNonWhitespaceCharacterIndex: filled < 0 ? text.length : filled,
    };
  }
  offsetAt({ line, character }: Position): number {
    const above = this.lines().slice(0, line);
    return above.reduce((sum, one) => sum + one.length + 1, 0) + character;
  }
  positionAt(offset: number): Position {
    const lines = this.text.slice(0, offset).split('\n');
    return new Position(lines.length - 1, lines.at(-1)!.length);
  }
  /** Changes the text and tells everybody. */
  change(changes: readonly TextChange[], reason?: number): void {
    for (const { range, text } of [...changes].reverse())
      this.text = this.text.slice(0, this.offsetAt(range.start)) + text + this.text.slice(this.offsetAt(range.end));
    this.version++;
    this.isDirty = true;
    events.changed.fire({ document: this, contentChanges: changes, ...(reason === undefined ? {} : { reason }) });
  }
}

export class TextEditor {
  selections: readonly Selection[] = [new Selection(0, 0, 0, 0)];
  viewColumn: number = ViewColumn.One;
  constructor(readonly document: TextDocument) {}
  get selection(): Selection {
    return this.selections[0]!;
  }
  set selection(selection: Selection) {
    this.selections = [selection];
    events.selected.fire({ textEditor: this, selections: this.selections });
  }
  revealRange(): void {}
  async edit(make: (edit: EditBuilder) => void): Promise<boolean> {
    const edit = new EditBuilder();
    make(edit);
    await null;
    this.document.change(edit.changes);
    return true;
  }
}

class EditBuilder {
  readonly changes: TextChange[] = [];
  replace(range: Range, text: string): void {
    this.changes.push({ range, text });
  }
  insert(at: Position, text: string): void {
    this.replace(new Range(at, at), text);
  }
  delete(range: Range): void {
    this.replace(range, '');
  }
}

export class WorkspaceEdit {
  readonly edits: { readonly uri: Uri; readonly change: TextChange }[] = [];
  replace(uri: Uri, range: Range, text: string): void {
    this.edits.push({ uri, change: { range, text } });
  }
  insert(uri: Uri, at: Position, text: string): void {
    this.replace(uri, new Range(at, at), text);
  }
}

/** What happens in the editor; tests fire them. */
export const events = {
  changed: new EventEmitter<{ document: TextDocument; contentChanges: readonly TextChange[]; reason?: number }>(),
  opened: new EventEmitter<TextDocument>(),
  closed: new EventEmitter<TextDocument>(),
  saved: new EventEmitter<TextDocument>(),
  renamed: new EventEmitter<{ files: readonly { oldUri: Uri; newUri: Uri }[] }>(),
  deleted: new EventEmitter<{ files: readonly Uri[] }>(),
  configured: new EventEmitter<{ affectsConfiguration(section: string): boolean }>(),
  trusted: new EventEmitter<void>(),
  activated: new EventEmitter<TextEditor | undefined>(),
  selected: new EventEmitter<{ textEditor: TextEditor; selections: readonly Selection[] }>(),
  extensions: new EventEmitter<void>(),
};

export interface Panel {
  title: string;
  active: boolean;
  visible: boolean;
  readonly posted: { readonly type: string; readonly [key: string]: unknown }[];
  /** The page says something. */
  say(message: unknown): void;
  /** It came into sight, or left it, or has the focus. */
  viewed(state: { active?: boolean; visible?: boolean }): void;
  readonly disposed: boolean;
  readonly webview: { readonly html: string };
  dispose(): void;
}

interface Setting {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}

/** What tests look at and set; `anew` before each. */
export const desk = {
  /** Files by their addresses: what is in them, or that they are a folder or a link. */
  files: new Map<string, Uint8Array | 'folder' | 'link'>(),
  /** What a file system refuses: a function of what is tried. */
  refuse: (_operation: string, _uri: Uri): Error | null => null,
  done: [] as string[],
  commands: [] as (readonly [command: string, ...rest: unknown[]])[],
  context: new Map<string, unknown>(),
  messages: [] as string[],
  /** What dialogs say below their messages. */
  details: [] as string[],
  /** What the person answers to the next questions. */
  answers: [] as (string | undefined)[],
  settings: new Map<string, Setting>(),
  panels: [] as Panel[],
  providers: [] as unknown[],
  /** Items of the language status. */
  items: [] as Readonly<Record<string, unknown>>[],
  /** The button that ends what is under way. */
  progress: new CancellationTokenSource(),
  anew(): void {
    for (const event of Object.values(events)) event.dispose();
    Object.assign(desk, {
      refuse: () => null,
      done: [],
      commands: [],
      messages: [],
      details: [],
      answers: [],
      panels: [],
    });
    desk.providers = [];
    desk.items = [];
    desk.progress = new CancellationTokenSource();
    desk.files.clear();
    desk.context.clear();
    desk.settings.clear();
    workspace.textDocuments = [];
    window.activeTextEditor = undefined;
    window.visibleTextEditors = [];
  },
  /** Opens a document in an editor that has the focus. */
  show(name: string, text: string, languageId = 'profile'): TextEditor {
    const document = new TextDocument(name.includes(':') ? Uri.parse(name) : Uri.file(`/cv/${name}`), languageId, text);
    workspace.textDocuments.push(document);
    events.opened.fire(document);
    const editor = new TextEditor(document);
    window.visibleTextEditors = [...window.visibleTextEditors, editor];
    desk.focus(editor);
    return editor;
  },
  focus(editor: TextEditor): void {
    window.activeTextEditor = editor;
    events.activated.fire(editor);
  },
  range: (...places: readonly [number, number, number, number]): Range => new Range(...places),
  selected: (...places: readonly [number, number, number, number]): Selection => new Selection(...places),
  selection: (line: number, character: number): Selection => new Selection(line, character, line, character),
  close(document: TextDocument): void {
    document.isClosed = true;
    workspace.textDocuments = workspace.textDocuments.filter((one) => one !== document);
    events.closed.fire(document);
  },
};

function attempt(operation: string, uri: Uri): void {
  const refused = desk.refuse(operation, uri);
  if (refused) throw refused;
  desk.done.push(`${operation} ${uri.path}`);
}

const fs = {
  async stat(uri: Uri): Promise<{ type: number; size: number }> {
    const found = desk.files.get(uri.toString());
    if (found === undefined) throw FileSystemError.FileNotFound();
    if (found === 'folder') return { type: FileType.Directory, size: 0 };
    return found === 'link'
      ? { type: FileType.SymbolicLink | FileType.File, size: 0 }
      : { type: FileType.File, size: found.length };
  },
  async readFile(uri: Uri): Promise<Uint8Array> {
    const found = desk.files.get(uri.toString());
    if (found === undefined || typeof found === 'string') throw FileSystemError.FileNotFound();
    attempt('read', uri);
    return found;
  },
  async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
    attempt('write', uri);
    desk.files.set(uri.toString(), bytes);
  },
  async rename(from: Uri, to: Uri): Promise<void> {
    attempt('rename', to);
    desk.files.set(to.toString(), desk.files.get(from.toString())!);
    desk.files.delete(from.toString());
  },
  async delete(uri: Uri): Promise<void> {
    if (!desk.files.delete(uri.toString())) throw FileSystemError.FileNotFound();
  },
  isWritableFileSystem: (scheme: string): boolean => scheme === 'file',
};

export const workspace = {
  fs,
  isTrusted: true,
  workspaceFolders: undefined as readonly { readonly uri: Uri }[] | undefined,
  textDocuments: [] as TextDocument[],
  onDidChangeTextDocument: events.changed.event,
  onDidOpenTextDocument: events.opened.event,
  onDidCloseTextDocument: events.closed.event,
  onDidSaveTextDocument: events.saved.event,
  onDidRenameFiles: events.renamed.event,
  onDidDeleteFiles: events.deleted.event,
  onDidChangeConfiguration: events.configured.event,
  onDidGrantWorkspaceTrust: events.trusted.event,
  getConfiguration: () => ({
    inspect: (key: string): Setting | undefined => desk.settings.get(key),
    get: (_: string, usual: unknown): unknown => usual,
  }),
  async openTextDocument(what: Uri | { readonly language: string }): Promise<TextDocument> {
    const known = workspace.textDocuments.find((one) => one.uri.toString() === what.toString());
    if (known) return known;
    const isUri = what instanceof Uri;
    if (isUri && what.scheme !== 'untitled' && !desk.files.has(what.toString())) throw FileSystemError.FileNotFound();
    const uri = isUri ? what : Uri.parse('untitled:Untitled-1');
    const document = new TextDocument(uri, isUri ? 'profile' : what.language, '');
    workspace.textDocuments.push(document);
    events.opened.fire(document);
    return document;
  },
  async applyEdit({ edits }: WorkspaceEdit): Promise<boolean> {
    for (const { uri, change } of edits) {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
      document?.change([change]);
    }
    return true;
  },
};

const isDetailed = (one: unknown): one is { readonly detail: string } =>
  typeof one === 'object' && one !== null && 'detail' in one;

async function asked(message: string, ...rest: readonly unknown[]): Promise<unknown> {
  desk.messages.push(message);
  for (const one of rest) if (isDetailed(one)) desk.details.push(one.detail);
  const answer = desk.answers.shift();
  return rest.includes(answer) ? answer : undefined;
}

function createPanel(_: string, title: string) {
  const received = new EventEmitter<unknown>();
  const state = new EventEmitter<unknown>();
  const ended = new EventEmitter<void>();
  const panel = {
    title,
    active: false,
    visible: true,
    viewColumn: ViewColumn.Two,
    iconPath: undefined as unknown,
    disposed: false,
    posted: [] as { readonly type: string }[],
    webview: {
      html: '',
      options: {},
      onDidReceiveMessage: received.event,
      postMessage: async (message: { readonly type: string }) => panel.posted.push(message),
    },
    onDidChangeViewState: state.event,
    onDidDispose: ended.event,
    reveal: () => undefined,
    dispose: () => {
      if (panel.disposed) return;
      panel.disposed = true;
      ended.fire();
    },
    say: (message: unknown) => received.fire(message),
    viewed: (now: { active?: boolean; visible?: boolean }) => {
      Object.assign(panel, now);
      state.fire(undefined);
    },
  };
  desk.panels.push(panel as unknown as Panel);
  return panel;
}

export const window = {
  activeTextEditor: undefined as TextEditor | undefined,
  visibleTextEditors: [] as readonly TextEditor[],
  onDidChangeActiveTextEditor: events.activated.event,
  onDidChangeTextEditorSelection: events.selected.event,
  showInformationMessage: asked,
  showWarningMessage: asked,
  showErrorMessage: asked,
  setStatusBarMessage: (message: string) => desk.messages.push(message),
  registerWebviewPanelSerializer: () => new Disposable(() => undefined),
  createWebviewPanel: createPanel,
  async withProgress<T>(
    { title }: { title: string },
    run: (progress: unknown, token: unknown) => T,
  ): Promise<Awaited<T>> {
    desk.messages.push(title);
    return await run({}, desk.progress.token);
  },
  async showTextDocument(document: TextDocument, options: { readonly viewColumn?: number } = {}): Promise<TextEditor> {
    const editor = window.visibleTextEditors.find((one) => one.document === document) ?? new TextEditor(document);
    editor.viewColumn = options.viewColumn ?? editor.viewColumn;
    if (!window.visibleTextEditors.includes(editor)) window.visibleTextEditors = [...window.visibleTextEditors, editor];
    desk.focus(editor);
    return editor;
  },
};

export const commands = {
  async executeCommand(...call: readonly [command: string, ...rest: unknown[]]): Promise<void> {
    if (call[0] === 'setContext') desk.context.set(String(call[1]), call[2]);
    desk.commands.push(call);
  },
  registerCommand: () => new Disposable(() => undefined),
};

export const languages = {
  async setTextDocumentLanguage(document: TextDocument, languageId: string): Promise<TextDocument> {
    // To VS Code another language is another document.
    events.closed.fire(document);
    document.languageId = languageId;
    events.opened.fire(document);
    return document;
  },
  registerDocumentDropEditProvider: (_: unknown, provider: unknown) => {
    desk.providers.push(provider);
    return new Disposable(() => undefined);
  },
  createLanguageStatusItem: () => {
    const item = { dispose: () => undefined };
    desk.items.push(item);
    return item;
  },
};

export const extensions = {
  onDidChange: events.extensions.event,
  getExtension: (): { extensionUri: Uri } | undefined => undefined,
};
export const env = {
  language: 'en',
  uiKind: UIKind.Desktop,
  clipboard: { writeText: async (text: string) => desk.done.push(`copy ${text}`) },
  openExternal: async (uri: Uri) => desk.done.push(`open ${uri}`),
};
export const l10n = {
  t: (text: string, ...values: readonly unknown[]): string =>
    text.replaceAll(/\{(\d)\}/g, (_, at) => String(values[Number(at)])),
};
