/** What a careful colleague would say before a profile is sent, and its dates on one axis. */
import { element, fill, sentence } from './elements.ts';
import type { PageStrings, ReviewStep, TextRange, Timeline } from './messages.ts';

export interface ReviewView {
  /** `begun`: there is something to review. */
  show(steps: readonly ReviewStep[], begun: boolean, timeline: Timeline | null): void;
  /** Marks the bar of the entry that the cursor is in. */
  mark(pointer: string | null): void;
}

export interface ReviewActions {
  goTo(range: TextRange): void;
  locate(pointer: string): void;
}

/** Of a step with more places than these the others are folded away. */
const mostPlaces = 4;

export function createReviewView(
  panel: HTMLElement,
  strings: PageStrings,
  { goTo, locate }: ReviewActions,
): ReviewView {
  const list = element('ol', { className: 'steps' });
  const good = element('p', { className: 'good', textContent: strings.nothingToSay });
  const picture = element('div', { className: 'timeline' });
  const none = element('p', { className: 'why', textContent: strings.noTimeline });
  const table = element('details', {}, element('summary', { textContent: strings.asTable }));
  panel.append(
    element('section', {}, element('h2', { textContent: strings.steps }), good, list),
    element(
      'section',
      {},
      element('h2', { textContent: strings.timeline }),
      element('p', { className: 'why', textContent: strings.timelineWhy }),
      none,
      picture,
      table,
    ),
  );

  const placeOf = ({ range, message }: ReviewStep['places'][number]): HTMLElement => {
    const line = element('button', {
      type: 'button',
      className: 'line',
      textContent: fill(strings.line, String(range.start.line + 1)),
    });
    line.addEventListener('click', () => goTo(range));
    return element('li', {}, line, element('span', {}, ...sentence(message)));
  };
  const stepOf = ({ title, why, places, settles }: ReviewStep): HTMLElement => {
    const [first, rest] = [places.slice(0, mostPlaces), places.slice(mostPlaces)];
    const settled = settles === 1 ? strings.settlesOne : fill(strings.settlesMany, String(settles));
    return element(
      'li',
      {},
      element('h3', {}, ...sentence(title)),
      element(
        'p',
        { className: 'why' },
        ...sentence(why),
        ' ',
        element('span', { className: 'settles', textContent: settled }),
      ),
      element('ul', { className: 'places' }, ...first.map(placeOf)),
      ...(rest.length === 0
        ? []
        : [
            element(
              'details',
              {},
              element('summary', { textContent: fill(strings.morePlaces, String(rest.length)) }),
              element('ul', { className: 'places' }, ...rest.map(placeOf)),
            ),
          ]),
    );
  };

  const bars = (): readonly SVGAElement[] => [...picture.querySelectorAll<SVGAElement>('a[data-at]')];
  /** One bar is in the order of Tab; arrows lead to the others. */
  const enter = (at: number, focus: boolean): void => {
    const all = bars();
    for (const [index, bar] of all.entries()) bar.setAttribute('tabindex', index === at ? '0' : '-1');
    if (focus) all[at]?.focus();
  };
  picture.addEventListener('click', (event) => {
    const bar = (event.target as Element).closest('a[data-at]');
    if (!bar) return;
    event.preventDefault();
    event.stopPropagation();
    locate(bar.getAttribute('data-at') ?? '');
  });
  picture.addEventListener('keydown', (event) => {
    const all = bars();
    const at = all.indexOf((event.target as Element).closest('a[data-at]') as SVGAElement);
    if (at < 0) return;
    const next: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = next[event.key];
    if (event.key === ' ') locate(all[at]!.getAttribute('data-at') ?? '');
    else if (to === undefined || to < 0 || to >= all.length) return;
    else enter(to, true);
    event.preventDefault();
  });

  function showTimeline(timeline: Timeline | null): void {
    none.hidden = timeline !== null;
    table.hidden = timeline === null;
    const focused = document.activeElement?.closest('.timeline a')?.getAttribute('data-at');
    picture.replaceChildren(...(timeline === null ? [] : [drawn(timeline.svg)]));
    const at = bars().findIndex((bar) => bar.getAttribute('data-at') === focused);
    enter(Math.max(0, at), at >= 0);
    const rows = (timeline?.rows ?? []).map(({ at: pointer, title, dates, notes }) => {
      const link = element('button', { type: 'button', className: 'value', textContent: title });
      link.addEventListener('click', () => locate(pointer));
      return element(
        'tr',
        {},
        element('td', {}, link),
        element('td', { textContent: dates }),
        element('td', { textContent: notes.join('. ') }),
      );
    });
    const head = [strings.entry, strings.dates, strings.seen].map((text) =>
      element('th', { scope: 'col', textContent: text }),
    );
    table.querySelector('table')?.remove();
    table.append(element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)));
  }

  let marked: string | null = null;
  function mark(pointer: string | null): void {
    marked = pointer;
    for (const bar of bars()) {
      const at = bar.getAttribute('data-at') ?? '';
      const isIn = pointer !== null && (pointer === at || pointer.startsWith(`${at}/`));
      bar.classList.toggle('current', isIn);
    }
  }

  return {
    show(steps, begun, timeline) {
      good.hidden = steps.length > 0;
      good.className = begun ? 'good' : 'why';
      good.textContent = begun ? strings.nothingToSay : strings.nothingYet;
      list.hidden = steps.length === 0;
      const open = new Set([...list.querySelectorAll('details')].flatMap((one, index) => (one.open ? [index] : [])));
      list.replaceChildren(...steps.map(stepOf));
      [...list.querySelectorAll('details')].forEach((one, index) => {
        one.open = open.has(index);
      });
      showTimeline(timeline);
      mark(marked);
    },
    mark,
  };
}

/** An SVG as an element of this page. */
const drawn = (svg: string): Node =>
  document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
