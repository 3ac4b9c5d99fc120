import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { brokenPlaces, isWhole } from '../core/analysis/broken.ts';
import { lossesOf } from '../core/analysis/losses.ts';
import { designOf } from '../core/features/design.ts';
import type { PageFacts } from '../core/features/layoutProblems.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { type Message, say, verbatim } from '../core/messages/message.ts';
import type { ProfileDocument } from '../core/profile/document.ts';
import { base64 } from '../outputs/base64.ts';
import type { Files } from '../outputs/files.ts';
import { outputOf, type Tools } from '../outputs/index.ts';
import { type Prepared, prepare } from '../outputs/prepare.ts';
import type {
  ExportParams,
  ExportResult,
  FontPackParams,
  Method,
  PreviewCloseParams,
  PreviewFailedParams,
  PreviewFrameParams,
  PreviewOpenParams,
  TrustParams,
} from '../protocol.ts';
import { pageFacts } from '../typesetter/facts.ts';
import { fitPages } from '../typesetter/fit.ts';
import { TypesetError, type Typesetter, type Warning } from '../typesetter/types.ts';
import type { KeptVersions } from './keptVersions.ts';
import type { OpenDocument } from './open.ts';
import type { RequestGuard } from './requestGuard.ts';
import { TemplateProblems } from './templateProblems.ts';

const failure = (message: string): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestFailed, message);

/** Milliseconds without a new page before a fitting layout is looked for. */
const fitPause = 800;

/** How long, in milliseconds, what can wait stands back behind a page that is being drawn: most are drawn in less. */
const pageFirst = 100;

/** The session of pages that nobody sees. */
const unseen = 'unseen';

/** What previews and exports need of the machine. */
export interface PageRuntime {
  /** Made when the first preview or export is asked for, or made ready for. `fontPack` is the address of a folder of fonts for other scripts. */
  createTypesetter(fontPack: string | null): Typesetter;
  /**
   * How long, in milliseconds, a profile is left alone before the typesetter is made ready for a preview. Absent where that would
   * cost more than the wait for it, as where its files come from elsewhere.
   */
  readonly readyAfter?: number;
  /** Writes a Word document. */
  writeDocx: Tools['docx'];
  /** Cuts the faces of a page for the web out of the fonts that come with Merit. */
  readonly embedFaces: Tools['faces'];
  /** The files beside a document; null where they cannot be read. */
  filesBeside(uri: string): Files | null;
}

/** Previews and exports: everything that needs the typesetter, which starts with the first of them, or a little ahead of it. */
export class Pages {
  private typesetter: Typesetter | null = null;
  private readonly shown = new Set<string>();
  /** What the pages of open previews showed last. */
  private readonly facts = new Map<string, PageFacts>();
  private readonly fitting = new Map<string, ReturnType<typeof setTimeout>>();
  /** The pages that are being drawn, by document. */
  private readonly drawing = new Map<string, Promise<void>>();

  private readonly templates: TemplateProblems;
  /** Where a client says nothing of trust, what is open is what the person works on. */
  private trusted = true;
  private fontPack: string | null = null;
  /** Whether a preview is likely and nothing is ready for it. */
  private expecting = false;
  private readying: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly guard: RequestGuard,
    private readonly runtime: PageRuntime,
    private readonly find: (uri: string) => OpenDocument | null,
    private readonly kept: KeptVersions,
    private readonly today: () => string,
    /** The language warnings are said in. */
    private readonly language: () => Language,
    /** Called when there is something else to say about the pages of a document. */
    private readonly pagesChanged: (uri: string) => void,
  ) {
    this.templates = new TemplateProblems(connection);
  }

  private told(warnings: readonly Warning[]): readonly string[] {
    return warnings.map(({ message }) => inLanguage(message, this.language()));
  }

  listen(): void {
    const { connection } = this;
    connection.onRequest('merit/preview/open' satisfies Method, (params: PreviewOpenParams, token: CancellationToken) =>
      this.guard.answer('merit/preview/open', null, token, () => {
        const { uri } = params;
        this.typesetter?.close(uri);
        this.shown.add(uri);
        // It takes longer to start than the pages to be prepared for it.
        this.setter.wake();
        this.changed(uri);
        return null;
      }),
    );
    connection.onNotification('merit/trust' satisfies Method, ({ trusted }: TrustParams) =>
      this.guard.run('merit/trust', () => this.trust(trusted !== false)),
    );
    connection.onNotification('merit/fontPack' satisfies Method, ({ folder }: FontPackParams) =>
      this.guard.run('merit/fontPack', () => this.useFonts(typeof folder === 'string' ? folder : null)),
    );
    connection.onNotification('merit/preview/close' satisfies Method, (params: PreviewCloseParams) =>
      this.guard.run('merit/preview/close', () => this.close(params.uri, params.keep === true)),
    );
    connection.onRequest<ExportResult, never>(
      'merit/export' satisfies Method,
      (params: ExportParams, token: CancellationToken) =>
        this.guard.answer(
          'merit/export',
          failure(inLanguage(say('The document could not be exported.'), this.language())) as
            | ExportResult
            | ResponseError<never>,
          token,
          () => this.export(params),
        ),
    );
  }

  /** A new version of a document: sends a frame if its preview is open. */
  changed(uri: string): void {
    if (!this.shown.has(uri)) {
      // Pages that are not drawn any more say nothing of another text.
      this.forgetFacts(uri);
      this.getReadyLater(uri);
      return;
    }
    const drawing = this.frame(uri).finally(() => {
      if (this.drawing.get(uri) === drawing) this.drawing.delete(uri);
    });
    this.drawing.set(uri, drawing);
    this.guard.run('merit/preview', () => drawing);
  }

  /**
   * Resolves once the page of the newest version has been sent, where one is being drawn, or after a moment. A person looks at the
   * page; findings, the outline and the like would take the machine away from it.
   */
  async drawn(uri: string): Promise<void> {
    const drawing = this.drawing.get(uri);
    if (!drawing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, pageFirst);
    });
    await Promise.race([drawing.catch(() => undefined), late]);
    clearTimeout(timer);
  }

  /** `keep`: what could last be read is wanted on, and so is what is said of the pages, until the text changes. */
  close(uri: string, keep = false): void {
    if (!keep) this.kept.forget(uri);
    this.templates.passed(uri);
    clearTimeout(this.fitting.get(uri));
    this.fitting.delete(uri);
    if (this.shown.delete(uri)) this.typesetter?.close(uri);
    if (!keep) this.forgetFacts(uri);
  }

  private forgetFacts(uri: string): void {
    if (this.facts.delete(uri)) this.pagesChanged(uri);
  }

  /** A version of a document ready to be shown or written, with the files beside it that may be read. */
  prepared(uri: string, document: ProfileDocument): Promise<Prepared> {
    return prepare(document, {}, this.filesOf(uri));
  }

  /** The files that the pages of a document may show; none while the person does not trust the folder. */
  private filesOf(uri: string): Files | null {
    return this.trusted ? this.runtime.filesBeside(uri) : null;
  }

  /** The client shows previews, or does not. */
  expect(previews: boolean): void {
    this.expecting = previews && this.runtime.readyAfter !== undefined;
  }

  /**
   * A preview opens half a second earlier and more when the typesetter runs already. So once the first profile is left alone its pages
   * are set, unseen, and the typesetter rests again by itself where no preview comes: it holds 150 MB.
   */
  private getReadyLater(uri: string): void {
    if (!this.expecting || this.find(uri)?.document.kind !== 'profile') return;
    clearTimeout(this.readying);
    this.readying = setTimeout(
      () => this.guard.run('merit/preview', () => this.getReady(uri)),
      this.runtime.readyAfter,
    );
    (this.readying as { unref?(): void }).unref?.();
  }

  private async getReady(uri: string): Promise<void> {
    const found = this.find(uri);
    // A preview or an export came first.
    if (this.typesetter) this.expecting = false;
    if (!this.expecting || !found) return;
    this.expecting = false;
    const { model, files } = await this.prepared(uri, found.document);
    // A template of the person's own is not run unasked.
    if (model.ownTemplate !== null) {
      this.expecting = true;
      return;
    }
    const typesetter = this.setter;
    const set = async (): Promise<void> => {
      await typesetter.preview(unseen, model, files);
      typesetter.close(unseen);
    };
    try {
      await set();
      await typesetter.pictures();
      // The first picture takes three times as long as those after it.
      await set();
    } catch (error) {
      // A preview that is opened says what is wrong.
      if (!(error instanceof TypesetError)) throw error;
    }
  }

  /** The person has come to trust the files of the workspace, or has not. */
  trust(trusted: boolean): void {
    if (trusted === this.trusted) return;
    this.trusted = trusted;
    for (const uri of this.shown) this.changed(uri);
  }

  /** Where the fonts for other scripts are, or that there are none: another typesetter draws what is shown. */
  useFonts(folder: string | null): void {
    if (folder === this.fontPack) return;
    this.fontPack = folder;
    void this.typesetter?.dispose();
    this.typesetter = null;
    for (const uri of this.shown) this.changed(uri);
  }

  /** What the pages of a document showed, while its preview is open. */
  factsOf(uri: string): PageFacts | null {
    return this.facts.get(uri) ?? null;
  }

  /** Looks for a layout that keeps the limit of pages, once nobody has typed for a moment. */
  private fitLater(uri: string, { model, files }: Prepared): void {
    clearTimeout(this.fitting.get(uri));
    this.fitting.delete(uri);
    const facts = this.facts.get(uri);
    const { maxPages } = model;
    if (!facts?.spill || maxPages === null) return;
    const look = async (): Promise<void> => {
      const fit = await fitPages({ pdf: (one) => this.setter.pdf(one, files) }, model, maxPages);
      if (this.facts.get(uri) !== facts || !fit.fits || !fit.change) return;
      this.facts.set(uri, { ...facts, fit: { pages: maxPages, change: fit.change } });
    };
    const wait = setTimeout(() => this.guard.run('merit/fit', () => look().catch(() => undefined)), fitPause);
    this.fitting.set(uri, wait);
  }

  private learn(uri: string, facts: PageFacts): void {
    const before = this.facts.get(uri);
    this.facts.set(uri, facts);
    const quiet =
      facts.warnings.length === 0 && facts.spill === null && facts.last === null && facts.outOfOrder === null;
    if (before ? JSON.stringify({ ...before, fit: undefined }) !== JSON.stringify(facts) : !quiet)
      this.pagesChanged(uri);
  }

  async dispose(): Promise<void> {
    this.shown.clear();
    for (const wait of this.fitting.values()) clearTimeout(wait);
    clearTimeout(this.readying);
    await this.typesetter?.dispose();
  }

  private get setter(): Typesetter {
    this.typesetter ??= this.runtime.createTypesetter(this.fontPack);
    return this.typesetter;
  }

  private async frame(uri: string): Promise<void> {
    const found = this.find(uri);
    if (!found) return;
    const { version } = found.text;
    const { document } = found;
    let template = '';
    try {
      // What cannot be read just now stays on the page as it last was.
      const { document: healed, stale } = this.kept.heal(uri, document);
      const prepared = await this.prepared(uri, healed);
      // Reading files takes a moment, in which there may be another version.
      if (this.find(uri)?.text.version !== version || !this.shown.has(uri)) return;
      const { model, files, warnings } = prepared;
      template = model.template;
      const frame = await this.setter.preview(uri, model, files);
      if (!frame || !this.shown.has(uri)) return;
      this.learn(uri, pageFacts(model, frame, warnings));
      this.fitLater(uri, prepared);
      this.templates.passed(uri);
      const params: PreviewFrameParams = {
        uri,
        version,
        action: frame.action,
        delta: base64(frame.delta),
        pages: frame.pages,
        warnings: this.told([...warnings, ...frame.warnings]),
        complete: isWhole(document),
        stale,
        design: designOf(model),
        ...(frame.picture ? { picture: base64(frame.picture) } : {}),
      };
      await this.connection.sendNotification('merit/preview/frame' satisfies Method, params);
    } catch (error) {
      if (!(error instanceof TypesetError)) throw error;
      const params: PreviewFailedParams = { uri, version, message: this.templates.failed(uri, template, error) };
      await this.connection.sendNotification('merit/preview/failed' satisfies Method, params);
    }
  }

  /** Errors of an export reach the person who asked for it, in words. */
  private async export(params: ExportParams): Promise<ExportResult | ResponseError<never>> {
    const found = this.find(params.uri);
    const told = (message: Message) => inLanguage(message, this.language());
    if (!found) return failure(told(say('This document is not open as a profile.')));
    const output = outputOf(params.to);
    if (!output) return failure(told(say('Merit cannot export to `{to}`.', { to: params.to })));
    const { document, stale } = this.kept.healed(params.uri, found.document);
    if (params.broken !== true && !isWhole(found.document)) {
      const broken = brokenPlaces(found.document).map(({ message, range }) => ({ message: told(message), range }));
      return { broken, known: stale.length > 0 };
    }
    const prepared = await this.prepared(params.uri, document);
    const to = output.holds === 'data' ? 'json' : 'pages';
    const lost = lossesOf(found.document, { json: prepared.json, to }, this.language())
      .filter(({ foreign }) => !foreign)
      .map(({ line, message }) => told(say('Line {line}: {message}', { line, message: verbatim(message) })));
    try {
      const { bytes, notes } = await output.write(prepared, {
        typesetter: () => this.setter,
        docx: this.runtime.writeDocx,
        faces: this.runtime.embedFaces,
        today: this.today(),
      });
      return { data: base64(bytes), warnings: [...lost, ...notes.map(({ message }) => told(message))] };
    } catch (error) {
      if (error instanceof TypesetError)
        return failure(this.templates.failed(params.uri, prepared.model.template, error));
      throw error;
    }
  }
}
