/** Files under `dist/` that the typesetter needs; the build puts them there (see `scripts/typesetter.mjs`). */
export const compilerWasm = 'typst-compiler.wasm';

/** The same for the webview, which turns frames into SVG. It travels from process to process there, so it is packed (gzip). */
export const rendererWasm = 'typst-renderer.wasm.gz';

/**
 * Static instances only: the compiler shows a variable font at one weight, and reads no woff2. "SmText" is Source Serif
 * drawn for 8 to 11 points, "Display" for large sizes.
 */
export const fontFiles = [
  'SourceSerif4SmText-Regular.otf',
  'SourceSerif4SmText-It.otf',
  'SourceSerif4SmText-Semibold.otf',
  'SourceSerif4SmText-SemiboldIt.otf',
  'SourceSerif4Display-Semibold.otf',
  'SourceSans3-Light.otf',
  'SourceSans3-Regular.otf',
  'SourceSans3-It.otf',
  'SourceSans3-Semibold.otf',
  'SourceSans3-SemiboldIt.otf',
  'SourceCodePro-Regular.otf',
  'EBGaramond-Regular.ttf',
  'EBGaramond-Regular_Italic.ttf',
  'EBGaramond-SemiBold.ttf',
].map((name) => `fonts/${name}`);
