import { Uri, workspace } from 'vscode';

/** The extension's own files that a preview is made of, read before one is asked for: a window busy opening it reads slowly. */
export class PageFiles {
  /** Of the panel's tab, for light and dark themes. */
  readonly icon: { readonly light: Uri; readonly dark: Uri };
  readonly #dist: Uri;
  readonly #read = new Map<string, Promise<Uint8Array>>();

  constructor(extensionUri: Uri) {
    this.#dist = Uri.joinPath(extensionUri, 'dist');
    const media = Uri.joinPath(extensionUri, 'client/media');
    this.icon = { light: Uri.joinPath(media, 'profile-light.svg'), dark: Uri.joinPath(media, 'profile-dark.svg') };
    void Promise.allSettled([this.page(), this.renderer()]);
  }

  /** The script and the style sheet of the page, which stand in it: the page would come later if it had to load them. */
  async page(): Promise<{ readonly script: string; readonly style: string }> {
    const [script, style] = await Promise.all([this.#bytes('webview.js'), this.#bytes('webview.css')]);
    const text = new TextDecoder();
    return { script: text.decode(script), style: text.decode(style) };
  }

  /** The renderer (WebAssembly, packed), which turns what the typesetter sends into SVG. */
  renderer(): Promise<Uint8Array> {
    return this.#bytes('typst-renderer.wasm.gz');
  }

  /** Read once, and again after it could not be. */
  #bytes(name: string): Promise<Uint8Array> {
    const known = this.#read.get(name);
    if (known) return known;
    // A copy, because Node's Buffer would not reach the page as bytes.
    const reading = Promise.resolve(workspace.fs.readFile(Uri.joinPath(this.#dist, name))).then(
      (bytes) => new Uint8Array(bytes),
    );
    this.#read.set(name, reading);
    reading.catch(() => this.#read.delete(name));
    return reading;
  }
}
