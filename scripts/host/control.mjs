// What tests inside VS Code may ask of the window they run in: an HTTP server on 127.0.0.1 in front of Playwright.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from './paths.mjs';

export const screens = join(root, 'out/screens');

/** The frames that hold the content of webviews on screen: VS Code nests it two deep. What they frame themselves may run nothing. */
export async function webviews(page) {
  const frames = page.frames().filter((frame) => {
    const above = frame.parentFrame()?.parentFrame();
    return above && !above.parentFrame();
  });
  const visible = await Promise.all(
    frames.map((frame) =>
      frame
        .frameElement()
        .then((element) => element.isVisible())
        .catch(() => false),
    ),
  );
  return frames.filter((_, index) => visible[index]);
}

const located = (where, { selector, text }) =>
  (text === undefined ? where.locator(selector) : where.locator(selector, { hasText: text })).first();

/** Methods a test may call; the page is the window. */
const methods = {
  async webviewTexts(page) {
    const frames = await webviews(page);
    const texts = await Promise.all(
      frames.map((frame) => frame.evaluate('document.body?.innerText ?? ""').catch(() => '')),
    );
    return texts.filter(Boolean);
  },
  async inWebviews(page, { expression }) {
    const failed = Symbol('failed');
    const frames = await webviews(page);
    const values = await Promise.all(frames.map((frame) => frame.evaluate(expression).catch(() => failed)));
    return values.filter((value) => value !== failed);
  },
  async clickInWebview(page, target) {
    for (const frame of await webviews(page)) {
      const element = located(frame, target);
      if ((await element.count()) === 0) continue;
      await element.scrollIntoViewIfNeeded();
      // With the mouse, as a person would: what lies on top gets the click.
      const { x, y, width, height } = await element.boundingBox();
      return page.mouse.click(x + Math.min(width, 40) / 2, y + height / 2);
    }
    throw new Error(`no webview has ${JSON.stringify(target)}`);
  },
  async click(page, target) {
    await located(page, target).click({ timeout: 5000 });
  },
  /** Drops the address of a file of the server on the first match, with Shift held, as the explorer does. */
  drop: (page, { selector, path }) =>
    page
      .locator(selector)
      .first()
      .evaluate((target, file) => {
        const { x, y } = target.getBoundingClientRect();
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/uri-list', `vscode-remote://${location.host}${file}`);
        const init = { bubbles: true, cancelable: true, shiftKey: true, clientX: x + 8, clientY: y + 8, dataTransfer };
        for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, init));
      }, path),
  texts: (page, { selector }) => page.locator(selector).allInnerTexts(),
  type: (page, { text, delay = 0 }) => page.keyboard.type(text, { delay }),
  press: (page, { key }) => page.keyboard.press(key),
  /** What axe has to say about the webviews: one line for each rule that is broken. */
  async accessibility(page) {
    const { default: axe } = await import('axe-core');
    const lines = [];
    for (const frame of await webviews(page)) {
      // Evaluated by the debugger, so the page's content security policy stays as it is.
      await frame.evaluate(axe.source);
      const { violations } = await frame.evaluate('axe.run(document, { iframes: false, resultTypes: ["violations"] })');
      lines.push(
        ...violations.map(
          ({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' ')}`,
        ),
      );
    }
    return lines;
  },
  async readPdf(_page, { base64 }) {
    const { readPdf } = await import('./pdf.mjs');
    return readPdf(Buffer.from(base64, 'base64'));
  },
  screenshot: async (page, { name }, say) => say(`    picture: ${await picture(page, name)}`),
};

/** Saves a picture of the window; answers its path. */
export async function picture(page, name) {
  await mkdir(screens, { recursive: true });
  const path = join(screens, `${name.replace(/[^\w-]+/g, '-')}.png`);
  await page.screenshot({ path });
  return path;
}

/**
 * Starts the server. Its address holds a secret, so that no other page of this machine can drive the window.
 * @param {() => import('playwright-core').Page | undefined} page the window, once there is one
 * @param {(event: object) => void} report receives what the reporter inside says
 * @param {(line: string) => void} say
 */
export async function control(page, report, say) {
  const secret = randomUUID();
  const answer = async (request) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const [, given, method] = request.url.split('/');
    if (given !== secret) throw new Error('not for you');
    const params = JSON.parse(body);
    if (method === 'report') return report(params);
    if (!page()) throw new Error('there is no window to act on');
    if (!Object.hasOwn(methods, method)) throw new Error('no such method');
    return methods[method](page(), params, say);
  };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    answer(request).then(
      (value) => response.end(JSON.stringify({ value: value ?? null })),
      (error) => response.end(JSON.stringify({ error: error.message })),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/${secret}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
