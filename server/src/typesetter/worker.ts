import { type Compiler, createCompiler } from './compiler.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createPainter, type Painter } from './painter.ts';
import { type Frame, TypesetError } from './types.ts';

type Post = (message: FromWorker, transfer: readonly ArrayBuffer[]) => void;

/** The worker's side: answers one message after the other. `post` hands the listed buffers over without a copy. */
export function serve(post: Post): (message: ToWorker) => void {
  let compiler: Compiler | null = null;
  let painter: Painter | null = null;

  async function answer(message: ToWorker): Promise<void> {
    if (message.kind === 'start') {
      compiler = await createCompiler(message.module, message.fonts);
      post({ kind: 'started' }, []);
    } else if (!compiler) {
      throw new Error('The typesetter was not started.');
    } else if (message.kind === 'close') {
      compiler.close(message.session);
    } else if (message.kind === 'pictures') {
      painter ??= await createPainter(message.renderer);
      post({ kind: 'painting' }, []);
    } else if (message.kind === 'pdf') {
      const pdf = compiler.pdf(message.model, message.files);
      post({ kind: 'pdf', pdf, memory: compiler.memory() }, [pdf.pdf.buffer as ArrayBuffer]);
    } else {
      const frame = await painted(compiler.preview(message.session, message.model, message.files));
      post({ kind: 'frame', frame, memory: compiler.memory() }, [frame.delta.buffer as ArrayBuffer]);
    }
  }

  /** A frame with its picture, where one is wanted. One that cannot be drawn is not missed, and none is tried after it. */
  async function painted(frame: Frame): Promise<Frame> {
    if (!painter || frame.action !== 'reset') return frame;
    try {
      return { ...frame, picture: await painter.firstPage(frame.delta) };
    } catch {
      painter = null;
      return frame;
    }
  }

  let queue = Promise.resolve();
  return (message) => {
    queue = queue
      .then(() => answer(message))
      .catch((error: unknown) => {
        const place = error instanceof TypesetError ? error.place : null;
        post({ kind: 'failed', message: error instanceof Error ? error.message : String(error), place }, []);
      });
  };
}
