/** The preview's page: shows what the extension sends and says what the person does. */
import { createChrome } from './chrome.ts';
import { fill } from './elements.ts';
import { createFind, type Findable, textsIn } from './find.ts';
import { boxOf } from './glyphs.ts';
import { skipWithTab } from './links.ts';
import { type FoundBoxes, mark, markAll, markFound, reveal } from './marks.ts';
import type { AboutPages, FromPage, PageState, PageStrings, SavedState, Tab, ToPage } from './messages.ts';
import { createPages } from './pages.ts';
import { entryToMark } from './pointers.ts';
import { followMouse } from './pointing.ts';
import { createPortfolio } from './portfolio.ts';
import { createReviewView } from './reviewView.ts';
import { selectedText } from './selectedText.ts';
import { createTextView } from './textView.ts';
import { isThemeDark, onTheme } from './theme.ts';
import { createZooming } from './zooming.ts';
import './preview.css';
import './views.css';
import './timeline.css';

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

const say = (message: FromPage): void => vscode.postMessage(message);
const locate = (at: string): void => say({ type: 'locate', pointer: at });
const isDark = isThemeDark();

const chrome = createChrome(
  strings,
  {
    zoomIn: () => zooming.zoomIn(),
    zoomOut: () => zooming.zoomOut(),
    fit: () => zooming.set('fit'),
    choose: (key, value) => say({ type: 'design', key, value }),
    turned,
    setDark: (dark) => portfolio.setDark(dark),
    setPhone: (phone) => portfolio.setPhone(phone),
    copy: () => say({ type: 'copy' }),
  },
  { tab: saved?.tab ?? 'pages', dark: isDark },
);
const { desk, sheet, tabs } = chrome;
const portfolio = createPortfolio(tabs.panels.portfolio, isDark, {
  locate,
  open: (href) => say({ type: 'open', href }),
});
const textView = createTextView(tabs.panels.text, strings, locate);
const reviewView = createReviewView(tabs.panels.review, strings, {
  locate,
  goTo: (range) => say({ type: 'goTo', range }),
});
const find = createFind(chrome.header, findable, strings);
const zooming = createZooming(desk, sheet, saved?.zoom ?? 'fit', chrome.setZoom, () => save());

/** A panel that is not shown forgets how far it was scrolled. */
let pagesScroll = saved?.scroll ?? 0;
const viewScroll: Partial<Record<Tab, number>> = {};

const pages = createPages(sheet);
/** Frames that come before the renderer wait for it. */
const renderer = deferred<void>();
let started = false;
/** Whether there is a frame. */
let waiting = false;
/** Frames build on each other; after a loss only a `reset` helps. */
let inStep = false;
let pointer: string | null = null;
let hovered: string | null = null;
let scrollTo = saved?.uri === state.uri ? saved.scroll : undefined;
let serverRuns = true;
/** What is wrong with what each tab shows. */
const problems: Record<Tab, string> = { pages: '', portfolio: '', text: '', review: '' };
/** Notes about it. */
const notes: Record<Tab, readonly string[]> = { pages: [], portfolio: [], text: [], review: [] };
let unavailable: string | null = null;
/** Entries on the pages that are shown as they last could be read. */
let stale: readonly string[] = [];
/** What the pages say of their number. */
let pageCount = 0;

setName();
chrome.setPlaceholder(strings.loading);
save();

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  receive(data).catch((error: unknown) => chrome.setPlaceholder(String(error)));
});
const ready = (): void => say({ type: 'ready', tab: tabs.current, width: room() });
ready();
// What was sent before the page was there may be lost, as when it is moved while it loads.
const late = setTimeout(ready, 3000);

async function receive(message: ToPage): Promise<void> {
  if (message.type === 'renderer' || message.type === 'picture' || message.type === 'frame') clearTimeout(late);
  switch (message.type) {
    case 'renderer':
      // It is sent again to a page that asked again.
      if (started) return;
      started = true;
      renderer.resolve(start(message.wasm as Uint8Array<ArrayBuffer>));
      return;
    case 'frame':
      waiting = true;
      await renderer.promise;
      showFrame(message);
      return;
    case 'picture':
      // Whoever comes back to a place further down waits for it.
      if (!scrollTo && (await pages.picture(message.svg as Uint8Array<ArrayBuffer>))) shown(message);
      return;
    case 'failed':
      tell(pages.count ? fill(strings.failed, message.message) : '', pages.count ? '' : message.message);
      return;
    case 'highlight':
      pointer = message.pointer;
      showCursor(true);
      portfolio.mark(pointer, true);
      reviewView.mark(pointer);
      return;
    case 'view':
      showView(message);
      return;
    case 'viewFailed':
      problems[tabs.current] = message.message;
      showBanner();
      return;
    case 'server':
      serverRuns = message.running;
      showBanner();
      return;
    case 'unavailable':
      if (message.message !== null) tell(message.message, message.message);
      unavailable = message.message;
      showBanner();
      return;
    case 'find':
      find.open();
      return;
    case 'switched':
      scrollTo = 0;
      for (const tab of Object.keys(viewScroll) as Tab[]) viewScroll[tab] = 0;
      textView.clear();
      pointer = null;
      for (const tab of Object.keys(problems) as Tab[]) [problems[tab], notes[tab]] = ['', []];
      showBanner();
      rename(message.state);
      return;
    case 'renamed':
      rename(message.state);
      return;
  }
}

/** Starts the renderer, and rehearses unless pages wait already. */
async function start(wasm: Uint8Array<ArrayBuffer>): Promise<void> {
  await pages.start(wasm);
  if (!waiting) pages.rehearse();
}

function rename(renamed: PageState): void {
  state = renamed;
  setName();
  save();
}

function showFrame(frame: Extract<ToPage, { type: 'frame' }>): void {
  if (frame.action === 'merge' && !inStep) return;
  // Whoever looks at the top sees the first page before the others are drawn.
  const first = pages.count === 0 && frame.pages > 1 && (scrollTo ?? desk.scrollTop) === 0;
  if (!inPlace(() => pages.apply(frame.action, bytesOf(frame.delta), first ? 'first' : 'all'))) return;
  shown(frame, scrollTo);
  scrollTo = undefined;
  if (!first) return;
  // The first page is painted before this task.
  requestAnimationFrame(() => setTimeout(() => inPlace(() => pages.rest()) && drawn()));
}

/** Pages are on show: what is said of them is said, and the place that was scrolled to comes into view. */
function shown(about: AboutPages, scroll?: number): void {
  zooming.layout();
  if (scroll !== undefined) desk.scrollTop = scroll * zooming.current;
  pageCount = about.pages;
  notes.pages = about.warnings;
  showStatus();
  chrome.setDesign(about.design);
  tell(about.complete ? '' : about.stale.length > 0 ? strings.stale : strings.incomplete, '');
  stale = about.stale;
  drawn();
}

/** Changes what the pages show. Where that fails they start over. */
function inPlace(change: () => void): boolean {
  try {
    change();
    inStep = true;
  } catch (error) {
    inStep = false;
    say({ type: 'resync', reason: String(error) });
  }
  return inStep;
}

/** What stands on the pages is another. */
function drawn(): void {
  skipWithTab(sheet);
  showCursor(false);
  mark(sheet, pages, 'hover', hovered);
  markAll(sheet, pages, 'stale', stale);
  if (tabs.current === 'pages') find.refresh();
}

function showView(shown: Extract<ToPage, { type: 'view' }>): void {
  const tab = shown.view === 'reading' ? 'text' : shown.view;
  problems[tab] = shown.complete ? '' : shown.stale.length > 0 ? strings.stale : strings.incomplete;
  notes[tab] = shown.notes;
  if (shown.view === 'portfolio') portfolio.show(shown.html, shown.stale);
  else if (shown.view === 'text') textView.showText(shown.text);
  else if (shown.view === 'reading') textView.showReading(shown.groups);
  else reviewView.show(shown.steps, shown.begun, shown.timeline);
  tabs.panels[tab].classList.add('filled');
  restoreScroll(tab);
  showStatus();
  if (tabs.current === tab) find.refresh();
}

/** Another tab is shown: it is fed from now on, and the others are not. */
function turned(tab: Tab): void {
  if (tab === 'pages') scrollTo = pagesScroll;
  else {
    inStep = false;
    restoreScroll(tab);
  }
  showStatus();
  save();
  find.moved();
  say({ type: 'tab', tab, width: room() });
}

function restoreScroll(tab: Tab): void {
  const top = viewScroll[tab];
  if (top !== undefined) tabs.panels[tab].scrollTop = top;
}

/** The width that a timeline has, in pixels. */
function room(): number {
  const { review } = tabs.panels;
  return Math.max(0, Math.round((review.clientWidth || document.body.clientWidth) - 2 * 24));
}

/** What the bar says of the tab that is shown. */
function showStatus(): void {
  showPageInSight();
  chrome.setNotes(notes[tabs.current]);
  showBanner();
}

function showPageInSight(): void {
  const onPages = tabs.current === 'pages' && pageCount > 0;
  chrome.setStatus(!onPages ? '' : pageCount === 1 ? strings.onePage : pageInSight());
}

function pageInSight(): string {
  const middle = desk.scrollTop + desk.clientHeight / 2 - sheet.offsetTop;
  const seen = pages.tops().findLastIndex((top) => top <= middle);
  return fill(strings.pageOf, String(Math.max(0, seen) + 1)).replace('{1}', String(pageCount));
}

function setName(): void {
  chrome.setName(state.name);
  portfolio.setName(fill(strings.portfolioOf, state.name));
}

/** Where words are looked for: in the tab that is shown. */
function findable(): Findable {
  const panel = tabs.panels[tabs.current];
  const page = tabs.current === 'portfolio' ? portfolio.document : null;
  if (page?.defaultView)
    return {
      texts: () => textsIn(page.body ? [page.body] : []),
      window: page.defaultView,
      scroller: null,
      focus: () => portfolio.frame.focus(),
    };
  const around = { window, scroller: panel, focus: () => panel.focus() };
  if (tabs.current !== 'pages') return { ...around, texts: () => textsIn([panel]) };
  const painter = { boxOf, paint: (...found: FoundBoxes) => markFound(sheet, ...found) };
  return { ...around, texts: () => textsIn(sheet.querySelectorAll('.tsel')), painter };
}

function tell(banner: string, placeholder: string): void {
  problems.pages = pages.count ? banner : '';
  chrome.setPlaceholder(pages.count ? '' : placeholder || strings.loading);
  showBanner();
}

function showBanner(): void {
  const run = () => say({ type: 'restartServer' });
  const shown = tabs.current;
  if (serverRuns) chrome.setBanner(problems[shown] || (shown === 'pages' ? '' : (unavailable ?? '')));
  else chrome.setBanner(strings.stopped, { label: strings.restart, run });
}

function showCursor(moved: boolean): void {
  const entry = pointer === null ? undefined : entryToMark(pointer, (one) => pages.boxesOf(one).length > 0);
  mark(sheet, pages, 'cursor', entry ?? null);
  if (moved && entry !== undefined) reveal(desk, pages, entry);
}

function save(): void {
  if (tabs.current === 'pages') pagesScroll = desk.scrollTop / zooming.current;
  vscode.setState({ ...state, zoom: zooming.zoom, scroll: pagesScroll, tab: tabs.current });
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
  if (
    event.key !== 'a' ||
    event.defaultPrevented ||
    !(event.ctrlKey || event.metaKey) ||
    event.altKey ||
    isInput(event.target)
  )
    return;
  event.preventDefault();
  const page = tabs.current === 'portfolio' ? portfolio.document : null;
  if (page) page.getSelection()?.selectAllChildren(page.body);
  else getSelection()?.selectAllChildren(tabs.current === 'pages' ? sheet : selectable());
});

/** What "select all" means in a tab: of the plain text, the text. */
function selectable(): HTMLElement {
  const panel = tabs.panels[tabs.current];
  return panel.querySelector<HTMLElement>('.text') ?? panel;
}
document.addEventListener('copy', (event) => {
  if (isInput(event.target) || tabs.current !== 'pages') return;
  const text = selectedText(sheet, getSelection());
  if (text === '') return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
});

let scrolled: ReturnType<typeof setTimeout> | undefined;
desk.addEventListener('scroll', () => {
  showPageInSight();
  clearTimeout(scrolled);
  scrolled = setTimeout(save, 150);
});

for (const tab of ['text', 'review'] as const) {
  const panel = tabs.panels[tab];
  panel.addEventListener('scroll', () => {
    // A panel that is hidden is scrolled to its top.
    if (!panel.hidden) viewScroll[tab] = panel.scrollTop;
  });
}

let resized: ReturnType<typeof setTimeout> | undefined;
let drawnFor = room();
new ResizeObserver(() => {
  clearTimeout(resized);
  resized = setTimeout(() => {
    if (tabs.current !== 'review' || Math.abs(room() - drawnFor) < 8) return;
    drawnFor = room();
    say({ type: 'tab', tab: 'review', width: drawnFor });
  }, 120);
}).observe(tabs.panels.review);

onTheme((dark) => {
  chrome.setDark(dark);
  portfolio.setDark(dark);
});

followMouse(desk, sheet, {
  over(at) {
    hovered = at;
    mark(sheet, pages, 'hover', at);
  },
  clicked(at) {
    pointer = at;
    showCursor(false);
    locate(at);
  },
  open: (href) => say({ type: 'open', href }),
});

/** A promise that is settled from outside. */
function deferred<T>(): { readonly promise: Promise<T>; resolve(value: T | PromiseLike<T>): void } {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value) => resolve(value) };
}
