import type { RenderModel } from '../core/render/index.ts';
import { type PackScript, scriptsIn } from '../core/render/scripts.ts';
import { compilerWasm, fontFiles, rendererWasm } from './assets.ts';
import { type FontPack, openFontPack } from './fontPack.ts';
import type { FontFile, WorkerHandle } from './messages.ts';
import { type FileMap, type Frame, type Pdf, TypesetError, type Typesetter } from './types.ts';
import { WorkerSession } from './workerSession.ts';

export interface TypesetterOptions {
  /** The bytes of a file, named by its path under `dist/`. */
  readonly loadAsset: (path: string) => Promise<Uint8Array>;
  /** Reads a file of the pack of fonts for other scripts; fails where there is none. */
  readonly loadPack?: FontPack['load'] | undefined;
  readonly startWorker: () => Promise<WorkerHandle>;
  /** How long one layout may take before its worker is ended, in milliseconds; a long text gets more. */
  readonly patience?: number;
  /** WebAssembly memory, in bytes, at which a fresh worker takes over: the compiler's cache only grows. */
  readonly memoryLimit?: number;
  /** How long nothing may be shown and asked for before the worker and all it holds are let go, in milliseconds. */
  readonly idleLimit?: number;
}

/** A typesetter. Nothing is loaded and no worker runs before it is woken, or asked for the first preview or PDF. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  return new Host(options);
}

type Job =
  | {
      readonly kind: 'preview';
      readonly session: string;
      model: RenderModel;
      files: FileMap;
      settle: Settle<Frame | null>;
    }
  | { readonly kind: 'pictures'; readonly settle: Settle<void> }
  | { readonly kind: 'pdf'; readonly model: RenderModel; readonly files: FileMap; readonly settle: Settle<Pdf> };

interface Settle<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

interface Kit {
  readonly module: WebAssembly.Module;
  readonly fonts: readonly FontFile[];
  readonly pack: FontPack | null;
}

/** A worker that has not been given anything yet, and what it will be given. */
interface Booted {
  readonly worker: WorkerSession;
  readonly kit: Kit;
}

class Host implements Typesetter {
  private readonly jobs: Job[] = [];
  private readonly patience: number;
  private readonly memoryLimit: number;
  private readonly idleLimit: number;
  /** Sessions that were not closed: previews in sight. */
  private readonly sessions = new Set<string>();
  private idle: ReturnType<typeof setTimeout> | undefined;
  private kit: Promise<Kit> | null = null;
  /** Scripts beyond Merit's fonts that the pages have had: a worker has the fonts of all of them. */
  private readonly scripts = new Set<PackScript>();
  private readonly packFonts = new Map<string, Promise<FontFile>>();
  private worker: WorkerSession | null = null;
  /** A worker that was started before there was anything to set. */
  private awake: Promise<Booted> | null = null;
  /** The worker that will take over, and whether one is on its way. */
  private next: WorkerSession | null = null;
  private preparing = false;
  private running = false;
  private disposed = false;

  constructor(private readonly options: TypesetterOptions) {
    this.patience = options.patience ?? 20_000;
    this.memoryLimit = options.memoryLimit ?? 250_000_000;
    this.idleLimit = options.idleLimit ?? 120_000;
  }

  wake(): void {
    if (this.worker || this.next || this.awake || this.disposed) return;
    const awake = this.boot();
    this.awake = awake;
    awake.catch(() => {
      if (this.awake === awake) this.awake = null;
    });
    this.restIfUnused();
  }

  preview(session: string, model: RenderModel, files: FileMap = {}): Promise<Frame | null> {
    this.sessions.add(session);
    return new Promise((resolve, reject) => {
      const waiting = this.jobs.find((job) => job.kind === 'preview' && job.session === session);
      if (waiting?.kind === 'preview') {
        waiting.settle.resolve(null);
        waiting.model = model;
        waiting.files = files;
        waiting.settle = { resolve, reject };
      } else this.enqueue({ kind: 'preview', session, model, files, settle: { resolve, reject } });
    });
  }

  pdf(model: RenderModel, files: FileMap = {}): Promise<Pdf> {
    return new Promise((resolve, reject) => this.enqueue({ kind: 'pdf', model, files, settle: { resolve, reject } }));
  }

  pictures(): Promise<void> {
    return new Promise((resolve, reject) => this.enqueue({ kind: 'pictures', settle: { resolve, reject } }));
  }

  close(session: string): void {
    this.worker?.close(session);
    this.sessions.delete(session);
    this.restIfUnused();
  }

  async dispose(): Promise<void> {
    this.disposed = true;
    clearTimeout(this.idle);
    const error = new TypesetError('The typesetter was closed.');
    for (const job of this.jobs.splice(0)) job.settle.reject(error);
    this.worker?.stop(error.message);
    this.next?.stop(error.message);
    this.sleep();
  }

  /** Ends a worker that nothing was asked of. */
  private sleep(): void {
    this.awake?.then(({ worker }) => worker.stop('The typesetter rests.')).catch(() => undefined);
    this.awake = null;
  }

  private enqueue(job: Job): void {
    clearTimeout(this.idle);
    this.jobs.push(job);
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let job = this.jobs.shift(); job; job = this.jobs.shift()) {
      try {
        await this.work(job);
      } catch (error) {
        job.settle.reject(error);
      }
    }
    this.running = false;
    this.restIfUnused();
  }

  /** Lets the worker go after a while in which nothing is shown: it holds 150 MB, and the next one starts in half a second. */
  private restIfUnused(): void {
    clearTimeout(this.idle);
    if (this.running || this.sessions.size > 0 || this.disposed) return;
    this.idle = setTimeout(() => {
      this.worker?.stop('The typesetter rests.');
      this.next?.stop('The typesetter rests.');
      this.sleep();
      this.worker = null;
      this.next = null;
      this.kit = null;
      this.packFonts.clear();
    }, this.idleLimit);
    // Nothing waits for it: a command that is done may end.
    (this.idle as { unref?(): void }).unref?.();
  }

  private async work(job: Job): Promise<void> {
    if (job.kind === 'pictures') {
      const worker = await this.take([]);
      await worker.ask({ kind: 'pictures', renderer: await this.load(rendererWasm) });
      job.settle.resolve();
      return;
    }
    const model = JSON.stringify(job.model);
    const worker = await this.take(scriptsIn(model, job.model.han));
    const { files } = job;
    if (job.kind === 'preview') {
      const answer = await worker.ask({ kind: 'preview', session: job.session, model, files });
      if (answer.kind === 'frame') job.settle.resolve(answer.frame);
    } else {
      const answer = await worker.ask({ kind: 'pdf', model, files });
      if (answer.kind === 'pdf') job.settle.resolve(answer.pdf);
    }
    if (worker.memory > this.memoryLimit) this.prepare(model, files);
  }

  /** The worker to ask: the one prepared in the background if it is ready, the present one, or a new one. */
  private async take(scripts: readonly PackScript[]): Promise<WorkerSession> {
    if (this.disposed) throw new TypesetError('The typesetter was closed.');
    const pack = scripts.length === 0 ? null : (await this.readKit()).pack;
    const more = scripts.filter(
      (script) => !this.scripts.has(script) && pack?.fonts.some((one) => one.script === script),
    );
    if (more.length > 0) {
      for (const script of more) this.scripts.add(script);
      this.worker?.stop('A typesetter with more fonts takes over.');
      this.next?.stop('A typesetter with more fonts takes over.');
    }
    if (this.next && !this.next.gone) {
      this.worker?.stop('A fresh typesetter took over.');
      this.worker = this.next;
    }
    this.next = null;
    if (!this.worker || this.worker.gone) this.worker = await this.start();
    return this.worker;
  }

  private async start(): Promise<WorkerSession> {
    const booting = this.awake ?? this.boot();
    this.awake = null;
    const { worker, kit } = await booting;
    const fonts = [...kit.fonts, ...(await this.fontsOf(kit.pack))];
    await worker.start(kit.module, fonts);
    if (this.disposed) worker.stop('The typesetter was closed.');
    return worker;
  }

  /** Starts a worker's thread, and reads meanwhile what it will need. */
  private async boot(): Promise<Booted> {
    const starting = this.options.startWorker().then((handle) => new WorkerSession(handle, this.patience));
    starting.catch(() => undefined);
    const kit = await this.readKit().catch((error: unknown) => {
      starting.then((worker) => worker.stop('It has nothing to work with.')).catch(() => undefined);
      throw error;
    });
    return { worker: await starting, kit };
  }

  /** Read once, and again after it could not be. */
  private readKit(): Promise<Kit> {
    this.kit ??= this.loadKit().catch((error: unknown) => {
      this.kit = null;
      throw error;
    });
    return this.kit;
  }

  private async loadKit(): Promise<Kit> {
    const [pack, module, ...fonts] = await Promise.all([
      this.options.loadPack ? openFontPack(this.options.loadPack) : null,
      this.load(compilerWasm).then((wasm) => WebAssembly.compile(wasm as Uint8Array<ArrayBuffer>)),
      ...fontFiles.map(async (name): Promise<FontFile> => ({ name, data: await this.load(name) })),
    ]);
    return { module, fonts, pack };
  }

  private async load(path: string): Promise<Uint8Array> {
    try {
      return await this.options.loadAsset(path);
    } catch (error) {
      throw new TypesetError(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** The fonts of a pack for the scripts at hand. One that cannot be read is as if it were not there. */
  private async fontsOf(pack: FontPack | null): Promise<readonly FontFile[]> {
    const wanted = pack?.fonts.filter(({ script }) => this.scripts.has(script)) ?? [];
    const loaded = await Promise.allSettled(
      wanted.map(({ file }) => {
        const known = this.packFonts.get(file) ?? pack!.load(file).then((data): FontFile => ({ name: file, data }));
        this.packFonts.set(file, known);
        return known;
      }),
    );
    return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  /** Starts the next worker in the background and warms it with the pages just set. */
  private prepare(model: string, files: FileMap): void {
    if (this.preparing || this.next) return;
    this.preparing = true;
    this.start()
      .then(async (worker) => {
        await worker.ask({ kind: 'preview', session: '', model, files });
        worker.close('');
        this.next = worker;
      })
      .catch(() => undefined)
      .finally(() => {
        this.preparing = false;
        this.restIfUnused();
      });
  }
}
