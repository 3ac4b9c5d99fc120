/**
 * Draws the first page of a frame. A preview that opens has the page's renderer (WebAssembly) to fetch and to start before it can draw
 * anything; what is drawn here it can show at once, for the third of a second until it draws itself.
 */
import init, { TypstRenderer } from '@myriaddreamin/typst-ts-renderer';

export interface Painter {
  /** The first page of a `reset` as the renderer's SVG, in which the other pages are empty; packed (gzip). */
  firstPage(delta: Uint8Array): Promise<Uint8Array>;
}

/** @param packedRenderer bytes of `dist/typst-renderer.wasm.gz` */
export async function createPainter(packedRenderer: Uint8Array): Promise<Painter> {
  await init({ module_or_path: await through(packedRenderer, new DecompressionStream('gzip')) });
  const renderer = new TypstRenderer();
  return {
    firstPage(delta) {
      const session = renderer.create_session();
      renderer.manipulate_data(session, 'reset', delta);
      // Pages outside of this window are left empty.
      const svg = renderer.render_svg_diff(session, 0, 0, 1, 1);
      session.free();
      return through(new TextEncoder().encode(svg), new CompressionStream('gzip'));
    },
  };
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
