/**
 * The page for the web, in a frame without scripts. The frame stays and its content is exchanged, so that nothing flashes and the
 * place in it is kept while somebody types.
 */
import { element } from './elements.ts';

export interface Portfolio {
  /** The frame's document; null until it is there. */
  readonly document: Document | null;
  readonly frame: HTMLIFrameElement;
  show(html: string, stale: readonly string[]): void;
  /** Marks what is shown of an entry, the nearest around it that the page shows; null takes the mark away. */
  mark(pointer: string | null, reveal: boolean): void;
  setDark(dark: boolean): void;
  setPhone(phone: boolean): void;
  setName(name: string): void;
}

export interface PortfolioActions {
  locate(pointer: string): void;
  open(href: string): void;
}

/** What is marked in the preview and not in the file. */
const marks = `
[data-at] { cursor: pointer; }
.merit-cursor { outline: 2px solid rgb(47 115 201 / 65%); outline-offset: 3px; border-radius: 2px; }
.merit-stale { outline: 2px dashed #b58900; outline-offset: 3px; }
::highlight(merit-find) { background: rgb(250 204 21 / 50%); }
::highlight(merit-find-current) { background: rgb(249 115 22 / 65%); }
`;

export function createPortfolio(panel: HTMLElement, dark: boolean, { locate, open }: PortfolioActions): Portfolio {
  const frame = element('iframe', { className: 'site' });
  // Same origin, so that this page can fill it; no scripts, forms or windows, whatever it holds.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = '<!doctype html><title></title>';
  panel.append(frame);
  let isDark = dark;
  let waiting: { readonly html: string; readonly stale: readonly string[] } | null = null;
  let ready = false;
  let marked: string | null = null;

  frame.addEventListener('load', () => {
    ready = true;
    listen(frame.contentDocument!);
    if (waiting) put(waiting.html, waiting.stale);
  });

  function listen(page: Document): void {
    // Captured, because nothing on the page leads anywhere by itself.
    page.addEventListener(
      'click',
      (event) => {
        const target = event.target as Element | null;
        event.preventDefault();
        if (page.getSelection()?.isCollapsed === false) return;
        const href = target?.closest('a')?.getAttribute('href');
        const pointer = target?.closest('[data-at]')?.getAttribute('data-at');
        if (href && (event.ctrlKey || event.metaKey)) open(href);
        else if (pointer) locate(pointer);
      },
      true,
    );
    // Keys are for VS Code and for the page around.
    page.addEventListener('keydown', (event) => {
      const copy = new KeyboardEvent('keydown', event);
      if (!dispatchEvent(copy)) event.preventDefault();
    });
  }

  function put(html: string, stale: readonly string[]): void {
    const page = frame.contentDocument;
    if (!page) return;
    const next = new DOMParser().parseFromString(html, 'text/html');
    const style = next.createElement('style');
    style.textContent = marks;
    next.head.append(style);
    const root = page.documentElement;
    root.lang = next.documentElement.lang;
    root.dir = next.documentElement.dir;
    // Scripts would not run, and a policy that came in a second time is refused with a word in the log.
    const head = [...next.head.children].filter((one) => one.tagName !== 'SCRIPT' && !one.hasAttribute('http-equiv'));
    // Faces that are set anew flash, so a style that stays is left alone.
    const [before, after] = [page.head, { children: head }].map(stylesOf);
    if (before !== after) page.head.replaceChildren(...head);
    page.body.replaceChildren(...next.body.childNodes);
    for (const one of page.querySelectorAll('[data-at]'))
      if (stale.includes(one.getAttribute('data-at') ?? '')) one.classList.add('merit-stale');
    applyScheme();
    mark(marked, false);
  }

  /** The page follows the reader's system; here it follows what is chosen. */
  function applyScheme(): void {
    const page = frame.contentDocument;
    if (!page) return;
    page.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    for (const sheet of page.styleSheets)
      for (const rule of sheet.cssRules) {
        const media = (rule as CSSMediaRule).media as MediaList | undefined;
        if (!media) continue;
        const scheme = schemes.get(rule) ?? (/prefers-color-scheme: *dark/.test(media.mediaText) ? 'dark' : 'other');
        schemes.set(rule, scheme);
        if (scheme === 'dark') media.mediaText = isDark ? 'screen' : 'not all';
      }
  }

  function mark(pointer: string | null, reveal: boolean): void {
    marked = pointer;
    const page = frame.contentDocument;
    if (!page) return;
    for (const one of page.querySelectorAll('.merit-cursor')) one.classList.remove('merit-cursor');
    const found = pointer === null ? null : nearest(page, pointer);
    found?.classList.add('merit-cursor');
    if (reveal) found?.scrollIntoView({ block: 'nearest' });
  }

  return {
    frame,
    get document() {
      return ready ? frame.contentDocument : null;
    },
    show(html, stale) {
      waiting = { html, stale };
      if (ready) put(html, stale);
    },
    mark,
    setDark(value) {
      isDark = value;
      applyScheme();
    },
    setPhone: (phone) => panel.classList.toggle('phone', phone),
    setName(name) {
      frame.title = name;
    },
  };
}

const stylesOf = ({ children }: { readonly children: Iterable<Element> }): string =>
  [...children].flatMap(({ tagName, textContent }) => (tagName === 'STYLE' ? [textContent] : [])).join('\n');

/** Whether a rule is the one for dark screens: its condition is rewritten, so it is remembered. */
const schemes = new WeakMap<CSSRule, 'dark' | 'other'>();

/** The element of a pointer, or of the nearest one around it. */
function nearest(page: Document, pointer: string): Element | null {
  for (let at = pointer; at.lastIndexOf('/') > 0; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = page.querySelector(`[data-at="${CSS.escape(at)}"]`);
    if (found) return found;
  }
  return null;
}
