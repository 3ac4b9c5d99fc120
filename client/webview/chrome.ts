/** What stands round the pages: the bar with status, notes and zoom, the banner, and the desk the pages lie on. */
import { createDesign } from './design.ts';
import { button, element, fill, setText as set, toggle } from './elements.ts';
import type { Design, DesignKey, PageStrings, Tab } from './messages.ts';
import { createTabs, type Tabs } from './tabs.ts';

export interface Chrome {
  /** Stays above what is shown. */
  readonly header: HTMLElement;
  readonly tabs: Tabs;
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
  /** Is the portfolio shown as on a dark screen? */
  setDark(dark: boolean): void;
  /** How the pages look now. */
  setDesign(design: Design): void;
}

/** What a person can do in the bar. */
export interface BarActions {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  choose(key: DesignKey, value: string | null): void;
  /** Another tab was chosen. */
  turned(tab: Tab): void;
  /** How the portfolio is shown. */
  setDark(dark: boolean): void;
  setPhone(phone: boolean): void;
  copy(): void;
}

/** Builds the page into `document.body`. */
export function createChrome(
  strings: PageStrings,
  actions: BarActions,
  initial: { readonly tab: Tab; readonly dark: boolean },
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

  const percent = button('', strings.zoomFit, actions.fit);
  percent.classList.add('percent');
  const zoomGroup = element('div', { className: 'zoom', role: 'group' });
  zoomGroup.append(
    button('\u2212', strings.zoomOut, actions.zoomOut),
    percent,
    button('+', strings.zoomIn, actions.zoomIn),
  );

  const title = element('h1', { className: 'unseen' });
  const bar = element('div', { className: 'bar' });
  const design = createDesign(strings, actions.choose);
  const banner = element('div', { className: 'banner', role: 'status', hidden: true });
  const desk = element('div', { className: 'desk', tabIndex: 0 });
  const sheet = element('div', { className: 'sheet', role: 'document' });
  const placeholder = element('p', { className: 'placeholder' });
  desk.append(sheet, placeholder);
  const header = element('header', {});
  const panels: Readonly<Record<Tab, HTMLElement>> = {
    pages: desk,
    portfolio: element('div', { className: 'view portfolio' }),
    text: element('div', { className: 'view plain', tabIndex: 0 }),
    review: element('div', { className: 'view review', tabIndex: 0 }),
  };
  const dark = toggle(strings.dark, initial.dark, actions.setDark);
  /** What belongs to a tab alone. */
  const own: Readonly<Record<Tab, readonly HTMLElement[]>> = {
    pages: [design.button, zoomGroup],
    portfolio: [toggle(strings.phone, false, actions.setPhone), dark],
    text: [button(strings.copyText, strings.copyText, actions.copy)],
    review: [],
  };
  const showOwn = (tab: Tab): void => {
    for (const [of, parts] of Object.entries(own)) for (const part of parts) part.hidden = of !== tab;
    design.close();
  };
  const tabs = createTabs(panels, strings, initial.tab, (tab) => {
    showOwn(tab);
    actions.turned(tab);
  });
  showOwn(initial.tab);
  const controls = element('div', { className: 'controls' }, status, notesButton, ...Object.values(own).flat());
  bar.append(tabs.list, controls);
  header.append(title, bar, design.row, notes, banner);
  document.body.append(header, element('main', {}, ...Object.values(panels)));

  return {
    header,
    tabs,
    desk,
    sheet,
    setName(name) {
      set(title, fill(strings.pagesOf, name));
      for (const region of [desk, sheet]) region.setAttribute('aria-label', fill(strings.pagesOf, name));
      panels.portfolio.setAttribute('aria-label', fill(strings.portfolioOf, name));
      panels.text.setAttribute('aria-label', fill(strings.textOf, name));
      panels.review.setAttribute('aria-label', fill(strings.reviewOf, name));
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
    setDark: (value) => dark.setAttribute('aria-pressed', String(value)),
    setDesign: (shown) => design.show(shown),
    setZoom(value) {
      const shown = `${value}\u202f%`;
      set(percent, shown);
      percent.setAttribute('aria-label', `${shown}, ${strings.zoomFit}`);
    },
  };
}
