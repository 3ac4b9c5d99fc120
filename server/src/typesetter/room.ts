import type { InitOutput } from '@myriaddreamin/typst-ts-web-compiler';

/** How much memory is free before each page, in bytes. A page of edits takes 1 to 2 MB, the first one 20. */
const room = 32_000_000;

/**
 * Sees to it that the compiler has memory to go on with, so that it need not ask for more while it sets a page.
 *
 * The compiler asks for 64 KB at a time. Each time its memory is another `ArrayBuffer` to JavaScript, which counts as that
 * many bytes allocated anew, so that V8 collects all garbage: a dozen times a page once there are 64 MB, which took two
 * thirds of the time from a key to the page. Asked for at once and given back, the memory is the compiler's own; what is
 * not written to costs nothing.
 *
 * @returns the size of the memory in bytes
 */
export function keepRoom({ memory, __wbindgen_export: allocate, __wbindgen_export4: free }: InitOutput): number {
  free(allocate(room, 1), room, 1);
  return memory.buffer.byteLength;
}
