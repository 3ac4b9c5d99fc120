/** The preview's page: shows what the extension sends and says what the person does. */
import { createChrome, fill } from './chrome.ts';
import { createFind } from './find.ts';
import { entryAt, linkAt, skipWithTab } from './links.ts';
import { mark, markAll, reveal } from './marks.ts';
import type { FromPage, PageState, PageStrings, SavedState, ToPage } from './messages.ts';
import { createPages, type Pages } from './pages.ts';
import { entryToMark } from './pointers.ts';
import { selectedText } from './selectedText.ts';
import { createZooming } from './zooming.ts';
import './preview.css';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): SavedState | undefined;
  setState(state: SavedState): void;
};

const vscode = acquireVsCodeApi();
const data = document.body.dataset as { readonly strings: string; readonly state: string };
const strings = JSON.parse(data.strings) as PageStrings;
let state = JSON.parse(data.state) as PageState;
const saved = vscode.getState();

const chrome = createChrome(
  strings,
  {
    zoomIn: () => zooming.zoomIn(),
    zoomOut: () => zooming.zoomOut(),
    fit: () => zooming.set('fit'),
  },
  (key, value) => vscode.postMessage({ type: 'design', key, value }),
);
const { desk, sheet } = chrome;
const find = createFind(chrome, strings);
const zooming = createZooming(desk, sheet, saved?.zoom ?? 'fit', chrome.setZoom, () => save());

/** Frames that come before the renderer wait for it. */
const renderer = deferred<Pages>();
let pages: Pages | undefined;
/** Frames build on each other; after a loss only a `reset` helps. */
let inStep = false;
let pointer: string | null = null;
let hovered: string | null = null;
let scrollTo = saved?.uri === state.uri ? saved.scroll : undefined;
let serverRuns = true;
let problem = '';

chrome.setName(state.name);
chrome.setPlaceholder(strings.loading);
save();

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  receive(data).catch((error: unknown) => chrome.setPlaceholder(String(error)));
});
vscode.postMessage({ type: 'ready' });

async function receive(message: ToPage): Promise<void> {
  switch (message.type) {
    case 'renderer':
      renderer.resolve(createPages(sheet, message.wasm as Uint8Array<ArrayBuffer>));
      return;
    case 'frame':
      pages ??= await renderer.promise;
      showFrame(pages, message);
      return;
    case 'failed':
      say(pages?.count ? fill(strings.failed, message.message) : '', pages?.count ? '' : message.message);
      return;
    case 'highlight':
      pointer = message.pointer;
      showCursor(true);
      return;
    case 'server':
      serverRuns = message.running;
      showBanner();
      return;
    case 'unavailable':
      if (message.message !== null) say(message.message, message.message);
      return;
    case 'find':
      find.open();
      return;
    case 'switched':
      scrollTo = 0;
      pointer = null;
      problem = '';
      showBanner();
      rename(message.state);
      return;
    case 'renamed':
      rename(message.state);
      return;
  }
}

function rename(renamed: PageState): void {
  state = renamed;
  chrome.setName(state.name);
  save();
}

function showFrame(shown: Pages, frame: Extract<ToPage, { type: 'frame' }>): void {
  if (frame.action === 'merge' && !inStep) return;
  try {
    shown.apply(frame.action, bytesOf(frame.delta));
    inStep = true;
  } catch (error) {
    inStep = false;
    vscode.postMessage({ type: 'resync', reason: String(error) });
    return;
  }
  skipWithTab(sheet);
  zooming.layout();
  if (scrollTo !== undefined) desk.scrollTop = scrollTo * zooming.current;
  scrollTo = undefined;
  chrome.setStatus(frame.pages === 1 ? strings.onePage : fill(strings.manyPages, String(frame.pages)));
  chrome.setNotes(frame.warnings);
  chrome.setDesign(frame.design);
  say(frame.complete ? '' : frame.stale.length > 0 ? strings.stale : strings.incomplete, '');
  showCursor(false);
  mark(sheet, shown, 'hover', hovered);
  markAll(sheet, shown, 'stale', frame.stale);
  find.refresh();
}

function say(banner: string, placeholder: string): void {
  problem = pages?.count ? banner : '';
  chrome.setPlaceholder(pages?.count ? '' : placeholder || strings.loading);
  showBanner();
}

function showBanner(): void {
  const run = () => vscode.postMessage({ type: 'restartServer' });
  if (serverRuns) chrome.setBanner(problem);
  else chrome.setBanner(strings.stopped, { label: strings.restart, run });
}

function showCursor(moved: boolean): void {
  const shownPages = pages;
  if (!shownPages) return;
  const entry = pointer === null ? undefined : entryToMark(pointer, (one) => shownPages.boxesOf(one).length > 0);
  mark(sheet, shownPages, 'cursor', entry ?? null);
  if (moved && entry !== undefined) reveal(desk, shownPages, entry);
}

function save(): void {
  vscode.setState({ ...state, zoom: zooming.zoom, scroll: desk.scrollTop / zooming.current });
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

const isInput = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;

// "Select all" is for the pages: what is copied is the résumé, not the buttons above it.
addEventListener('keydown', (event) => {
  if (event.key !== 'a' || !(event.ctrlKey || event.metaKey) || event.altKey || isInput(event.target)) return;
  event.preventDefault();
  getSelection()?.selectAllChildren(sheet);
});
document.addEventListener('copy', (event) => {
  if (isInput(event.target)) return;
  const text = selectedText(sheet, getSelection());
  if (text === '') return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
});

let scrolled: ReturnType<typeof setTimeout> | undefined;
desk.addEventListener('scroll', () => {
  clearTimeout(scrolled);
  scrolled = setTimeout(save, 150);
});

let looking = false;
desk.addEventListener('mousemove', ({ clientX, clientY, buttons }) => {
  if (looking) return;
  looking = true;
  requestAnimationFrame(() => {
    looking = false;
    const over = buttons === 0 ? entryAt(sheet, clientX, clientY) : null;
    if (!pages || over === hovered) return;
    hovered = over;
    mark(sheet, pages, 'hover', hovered);
  });
});
desk.addEventListener('mouseleave', () => {
  hovered = null;
  if (pages) mark(sheet, pages, 'hover', null);
});

// Captured, because VS Code's own handler of links would try to open ours.
desk.addEventListener(
  'click',
  (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!pages || !getSelection()?.isCollapsed) return;
    const { clientX, clientY } = event;
    const href = event.ctrlKey || event.metaKey ? linkAt(sheet, clientX, clientY) : undefined;
    const clicked = entryAt(sheet, clientX, clientY);
    if (href) vscode.postMessage({ type: 'open', href });
    else if (clicked !== null) {
      pointer = clicked;
      showCursor(false);
      vscode.postMessage({ type: 'locate', pointer: clicked });
    }
  },
  true,
);

/** A promise that is settled from outside. */
function deferred<T>(): { readonly promise: Promise<T>; resolve(value: T | PromiseLike<T>): void } {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value) => resolve(value) };
}
