/**
 * Find in what is shown: a small bar above it, the places found marked. VS Code's own finds nothing over the end of a run of
 * text, and tells no count.
 */
import { fill } from './elements.ts';
import type { PageStrings } from './messages.ts';
import { type Match, matchesOf } from './search.ts';

export interface Find {
  /** Shows the bar, with what is selected as the words to look for. */
  open(): void;
  /** What is shown has changed. */
  refresh(): void;
  /** Something else is shown: its words are looked in from now on. */
  moved(): void;
}

/** Draws the marks of what is found itself, where the texts are not where their letters are drawn. */
export interface Painter {
  /** The place of a part of a text in the window; null where it is not drawn. */
  boxOf(text: Text, start: number, end: number): DOMRect | null;
  /** Marks places, and one of them as the current one, in place of what was marked before. */
  paint(found: readonly DOMRect[], current: readonly DOMRect[]): void;
}

/** Where words are looked for. */
export interface Findable {
  /** The runs of text, in the order in which they are read. */
  texts(): readonly Text[];
  /** The window that draws them: a frame has its own. */
  readonly window: Window & typeof globalThis;
  /** What scrolls; null where the window does. */
  readonly scroller: HTMLElement | null;
  readonly painter?: Painter;
  focus(): void;
}

/** Builds the bar into `header`; it looks in what `place` says is shown. */
export function createFind(header: HTMLElement, place: () => Findable, strings: PageStrings): Find {
  const bar = document.createElement('div');
  bar.className = 'find';
  bar.setAttribute('role', 'search');
  bar.setAttribute('aria-label', strings.findInPages);
  bar.hidden = true;
  const input = document.createElement('input');
  input.type = 'text';
  input.placeholder = strings.find;
  input.spellcheck = false;
  input.setAttribute('aria-label', strings.findInPages);
  const count = document.createElement('p');
  count.className = 'count';
  count.setAttribute('role', 'status');
  bar.append(
    input,
    count,
    key('\u2191', strings.findPrevious, () => step(-1)),
    key('\u2193', strings.findNext, () => step(1)),
    key('\u00d7', strings.close, close),
  );
  header.append(bar);

  let texts: readonly Text[] = [];
  let matches: readonly Match[] = [];
  let current = 0;

  function search(): void {
    last = place().window;
    painted = place().painter;
    texts = place().texts();
    matches = matchesOf(
      texts.map(({ data }) => data),
      input.value,
    );
    current = Math.min(current, Math.max(0, matches.length - 1));
    show();
  }

  function show(): void {
    const wanted = input.value.trim() !== '';
    const told = String(matches.length);
    count.textContent = !wanted
      ? ''
      : matches.length === 0
        ? strings.noResults
        : fill(strings.resultOf, String(current + 1)).replace('{1}', told);
    bar.classList.toggle('nothing', wanted && matches.length === 0);
    const { window, painter } = place();
    const others = matches.filter((_, index) => index !== current);
    const chosen = matches[current] ?? [];
    if (painter) painter.paint(others.flatMap(boxesOf), boxesOf(chosen));
    else {
      highlight(window, 'merit-find', others.flatMap(rangesOf));
      highlight(window, 'merit-find-current', rangesOf(chosen));
    }
  }

  /** Where a match is, in the window. */
  const boxesOf = (match: Match): readonly DOMRect[] => {
    const { painter } = place();
    if (!painter) return rangesOf(match).map((range) => range.getBoundingClientRect());
    return match.flatMap(({ run, start, end }) => {
      const text = texts[run];
      return (text?.isConnected && end <= text.length && painter.boxOf(text, start, end)) || [];
    });
  };

  const rangesOf = (match: Match): readonly Range[] =>
    match.flatMap(({ run, start, end }) => {
      const text = texts[run];
      if (!text?.isConnected || end > text.length) return [];
      const range = text.ownerDocument.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [range];
    });

  function step(by: 1 | -1): void {
    if (matches.length === 0) return;
    current = (current + by + matches.length) % matches.length;
    show();
    reveal();
  }

  function reveal(): void {
    const [box] = boxesOf(matches[current] ?? []);
    if (!box) return;
    const { scroller, window } = place();
    const view = scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, window.innerWidth, window.innerHeight);
    // Below the bar, and not at the very edge.
    if (box.top >= view.top + 60 && box.bottom <= view.bottom - 24) return;
    (scroller ?? window).scrollBy({ top: box.top - view.top - view.height / 3, behavior: 'instant' });
  }

  function open(): void {
    const selected = place().window.getSelection()?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
    if (selected !== '' && selected.length < 100 && document.activeElement !== input) input.value = selected;
    bar.hidden = false;
    input.focus();
    input.select();
    search();
    reveal();
  }

  let last: Window & typeof globalThis = window;
  let painted: Painter | undefined;
  function clear(): void {
    for (const name of ['merit-find', 'merit-find-current']) highlight(last, name, []);
    painted?.paint([], []);
  }

  function close(): void {
    bar.hidden = true;
    clear();
    place().focus();
  }

  input.addEventListener('input', () => {
    current = 0;
    search();
    reveal();
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  addEventListener('keydown', (event) => {
    const letter = (event.ctrlKey || event.metaKey) && !event.altKey ? event.key.toLowerCase() : '';
    if (letter === 'f' && !event.shiftKey) open();
    else if (!bar.hidden && (event.key === 'F3' || letter === 'g')) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });

  return {
    open,
    refresh() {
      if (!bar.hidden) search();
    },
    moved() {
      clear();
      current = 0;
      if (!bar.hidden) search();
    },
  };
}

/** The texts in elements that somebody sees, in their order: what only a screen reader says or a closed table holds is none. */
export function textsIn(roots: Iterable<Element>): readonly Text[] {
  const all: Text[] = [];
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isSeen(node.parentElement)) all.push(node as Text);
  }
  return all;
}

/** Classes of what is there for screen readers alone. */
const unseen = '.unseen, .unseen-inline';

const isSeen = (element: Element | null): boolean =>
  element !== null && !element.closest(unseen) && element.tagName !== 'title' && element.checkVisibility();

/** Marks ranges under a name that the style sheet knows. */
function highlight({ CSS, Highlight }: Window & typeof globalThis, name: string, ranges: readonly Range[]): void {
  if (!CSS || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

function key(text: string, title: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = title;
  made.setAttribute('aria-label', title);
  made.addEventListener('click', run);
  return made;
}
