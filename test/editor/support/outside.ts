/**
 * The world outside the extension host: a Playwright session that sees the whole window, webviews included. Tests reach
 * it over HTTP on 127.0.0.1, which works the same from Node and from the web worker host.
 */

/** Set by the bundler: the address of the runner's control server. */
declare const CONTROL: string;

async function ask(method: string, params: unknown): Promise<unknown> {
  const answer = await fetch(`${CONTROL}/${method}`, { method: 'POST', body: JSON.stringify(params ?? null) });
  const { value, error } = (await answer.json()) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(`${method}: ${error}`);
  return value;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** What to point at inside a webview. */
export interface Target {
  readonly selector: string;
  /** Only elements that contain this text. */
  readonly text?: string;
}

export const outside = {
  /** Tells the runner how the tests fare. */
  report: (event: unknown) => ask('report', event),
  /** The text of every webview on screen, one string each. */
  webviewTexts: () => ask('webviewTexts', null) as Promise<readonly string[]>,
  /** Evaluates an expression in every webview on screen; those that throw are left out. */
  inWebviews: (expression: string) => ask('inWebviews', { expression }) as Promise<readonly unknown[]>,
  /** What axe finds wrong in the webviews on screen, one line a rule. */
  accessibility: () => ask('accessibility', null) as Promise<readonly string[]>,
  /** Clicks the first match inside a webview. */
  clickInWebview: (target: Target) => ask('clickInWebview', target),
  /** Clicks the first match in the window itself. */
  click: (target: Target) => ask('click', target),
  /** Drops a file of the workspace on the first match in the window, with Shift held. */
  drop: (selector: string, path: string) => ask('drop', { selector, path }),
  /** The text of every match in the window itself. */
  texts: (selector: string) => ask('texts', { selector }) as Promise<readonly string[]>,
  /** Types into whatever has the focus, with so many milliseconds between keys. */
  type: (text: string, delay = 0) => ask('type', { text, delay }),
  /** Presses a key such as `Control+Space`. */
  press: (key: string) => ask('press', { key }),
  /** The pages and the extracted text of a PDF, every run of white space as one space. */
  readPdf: (bytes: Uint8Array) =>
    ask('readPdf', { base64: base64(bytes) }) as Promise<{ readonly pages: number; readonly text: string }>,
  /** Saves a picture of the window as out/screens/NAME.png. */
  screenshot: (name: string) => ask('screenshot', { name }),
};
