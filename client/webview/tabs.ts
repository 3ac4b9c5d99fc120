/** The tabs of the preview: one is shown at a time, and arrows lead from one to the next. */
import { element } from './elements.ts';
import type { PageStrings, Tab } from './messages.ts';

export const tabs: readonly Tab[] = ['pages', 'portfolio', 'text', 'review'];

export interface Tabs {
  readonly list: HTMLElement;
  readonly panels: Readonly<Record<Tab, HTMLElement>>;
  readonly current: Tab;
  select(tab: Tab): void;
}

/**
 * Builds the list of tabs and makes each panel the panel of its tab. `changed` is called when a person turns to another one.
 */
export function createTabs(
  panels: Readonly<Record<Tab, HTMLElement>>,
  strings: PageStrings,
  initial: Tab,
  changed: (tab: Tab) => void,
): Tabs {
  let current = initial;
  const list = element('div', { className: 'tabs', role: 'tablist' });
  list.setAttribute('aria-label', strings.views);
  const buttons = new Map<Tab, HTMLButtonElement>();
  for (const tab of tabs) {
    const made = element('button', { type: 'button', id: `tab-${tab}`, role: 'tab', textContent: strings.tabs[tab] });
    made.setAttribute('aria-controls', `panel-${tab}`);
    made.addEventListener('click', () => turn(tab));
    list.append(made);
    buttons.set(tab, made);
    panels[tab].id = `panel-${tab}`;
    panels[tab].setAttribute('role', 'tabpanel');
  }
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(current);
    const next: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    turn(tabs[to]!);
    buttons.get(current)?.focus();
  });

  function show(): void {
    for (const tab of tabs) {
      const shown = tab === current;
      const made = buttons.get(tab)!;
      made.setAttribute('aria-selected', String(shown));
      made.tabIndex = shown ? 0 : -1;
      panels[tab].hidden = !shown;
    }
  }
  function turn(tab: Tab): void {
    if (tab === current) return;
    current = tab;
    show();
    changed(tab);
  }
  show();
  return {
    list,
    panels,
    get current() {
      return current;
    },
    select: turn,
  };
}
