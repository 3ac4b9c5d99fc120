/**
 * Find in the pages: a small bar above them, the places found marked on them. VS Code's own finds nothing over the end of a
 * run of text, and tells no count.
 */
import { fill } from './chrome.ts';
import { fitRun } from './fitRun.ts';
import type { PageStrings } from './messages.ts';
import { type Match, matchesOf } from './search.ts';

export interface Find {
  /** Shows the bar, with what is selected on the pages as the words to look for. */
  open(): void;
  /** The pages have changed. */
  refresh(): void;
}

/** Builds the bar into `header`; it looks in `sheet`, which scrolls in `desk`. */
export function createFind(
  { header, desk, sheet }: { readonly header: HTMLElement; readonly desk: HTMLElement; readonly sheet: HTMLElement },
  strings: PageStrings,
): Find {
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
    texts = textsIn(sheet);
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
    highlight('merit-find', matches.filter((_, index) => index !== current).flatMap(rangesOf));
    highlight('merit-find-current', rangesOf(matches[current] ?? []));
  }

  const rangesOf = (match: Match): readonly Range[] =>
    match.flatMap(({ run, start, end }) => {
      const text = texts[run];
      if (!text?.isConnected || end > text.length) return [];
      fitRun(text);
      const range = document.createRange();
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
    const box = rangesOf(matches[current] ?? [])[0]?.getBoundingClientRect();
    if (!box) return;
    const view = desk.getBoundingClientRect();
    // Below the bar, and not at the very edge.
    if (box.top >= view.top + 60 && box.bottom <= view.bottom - 24) return;
    desk.scrollTo({ top: desk.scrollTop + box.top - view.top - view.height / 3 });
  }

  function open(): void {
    const selected = getSelection()?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
    if (selected !== '' && selected.length < 100 && document.activeElement !== input) input.value = selected;
    bar.hidden = false;
    input.focus();
    input.select();
    search();
    reveal();
  }

  function close(): void {
    bar.hidden = true;
    for (const name of ['merit-find', 'merit-find-current']) highlight(name, []);
    desk.focus();
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
  };
}

/** The runs of text on the pages, in the order in which they are read. */
function textsIn(sheet: HTMLElement): readonly Text[] {
  const all: Text[] = [];
  for (const run of sheet.querySelectorAll('.tsel')) {
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) all.push(node as Text);
  }
  return all;
}

/** Marks ranges under a name that the style sheet knows. */
function highlight(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
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
