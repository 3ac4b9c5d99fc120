/** What stands round the pages: the bar with status, notes and zoom, the banner, and the desk the pages lie on. */
import { createDesign } from './design.ts';
import type { Design, DesignKey, PageStrings } from './messages.ts';

export interface Chrome {
  /** Stays above the pages. */
  readonly header: HTMLElement;
  /** Scrolls. */
  readonly desk: HTMLElement;
  /** As wide as the pages. */
  readonly sheet: HTMLElement;
  setName(name: string): void;
  setStatus(text: string): void;
  setNotes(notes: readonly string[]): void;
  /** A quiet line at the foot of the desk; an empty text hides it. */
  setBanner(text: string, action?: { readonly label: string; run(): void }): void;
  /** What stands in the pages' place while there are none. */
  setPlaceholder(text: string): void;
  setZoom(percent: number): void;
  /** How the pages look now. */
  setDesign(design: Design): void;
}

export interface ZoomActions {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
}

/** Builds the page into `document.body`. */
export function createChrome(
  strings: PageStrings,
  zoom: ZoomActions,
  choose: (key: DesignKey, value: string | null) => void,
): Chrome {
  const status = element('p', { className: 'status', role: 'status' });
  const notesButton = element('button', { className: 'notes-button', type: 'button', hidden: true });
  const notes = element('ul', { className: 'notes', id: 'notes', hidden: true });
  notesButton.setAttribute('aria-controls', notes.id);
  const showNotes = (shown: boolean) => {
    notes.hidden = !shown;
    notesButton.setAttribute('aria-expanded', String(shown));
  };
  showNotes(false);
  notesButton.addEventListener('click', () => showNotes(notes.hidden === true));

  const percent = button('', strings.zoomFit, zoom.fit);
  percent.classList.add('percent');
  const zoomGroup = element('div', { className: 'zoom', role: 'group' });
  zoomGroup.append(button('\u2212', strings.zoomOut, zoom.zoomOut), percent, button('+', strings.zoomIn, zoom.zoomIn));

  const title = element('h1', { className: 'unseen' });
  const bar = element('div', { className: 'bar' });
  const design = createDesign(strings, choose);
  bar.append(status, notesButton, design.button, zoomGroup);
  const banner = element('div', { className: 'banner', role: 'status', hidden: true });
  const desk = element('main', { className: 'desk', tabIndex: 0 });
  const sheet = element('div', { className: 'sheet', role: 'document' });
  const placeholder = element('p', { className: 'placeholder' });
  desk.append(sheet, placeholder);
  const header = element('header', {});
  header.append(title, bar, design.row, notes, banner);
  document.body.append(header, desk);

  return {
    header,
    desk,
    sheet,
    setName(name) {
      set(title, fill(strings.pagesOf, name));
      for (const region of [desk, sheet]) region.setAttribute('aria-label', fill(strings.pagesOf, name));
    },
    setStatus: (text) => set(status, text),
    setNotes(all) {
      notesButton.hidden = all.length === 0;
      set(notesButton, fill(strings.notes, String(all.length)));
      notes.replaceChildren(...all.map((note) => element('li', { textContent: note })));
      if (all.length === 0) showNotes(false);
    },
    setBanner(text, action) {
      if (banner.hidden === (text === '') && banner.firstChild?.textContent === text) return;
      banner.hidden = text === '';
      banner.replaceChildren(element('span', { textContent: text }));
      if (action) banner.append(button(action.label, action.label, action.run));
    },
    setPlaceholder(text) {
      placeholder.hidden = text === '';
      set(placeholder, text);
    },
    setDesign: (shown) => design.show(shown),
    setZoom(value) {
      const shown = `${value}\u202f%`;
      set(percent, shown);
      percent.setAttribute('aria-label', `${shown}, ${strings.zoomFit}`);
    },
  };
}

/** Puts `value` where a localised text has `{0}`. */
export const fill = (text: string, value: string): string => text.replace('{0}', () => value);

function set(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function button(text: string, title: string, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: text, title });
  made.setAttribute('aria-label', title);
  made.addEventListener('click', run);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
