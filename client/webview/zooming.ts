/** Zoom of the pages: fitted to the width, or a factor chosen with buttons, keys, or the wheel with Ctrl held. */
import { factor, step, turned, type Zoom } from './zoom.ts';

/** CSS pixels in a point. */
const pixelsPerPoint = 96 / 72;

/** Space kept free beside fitted pages, in CSS pixels on each side; the same as in the style sheet. */
const sideMargin = 20;

export interface Zooming {
  readonly zoom: Zoom;
  /** The factor shown now. */
  readonly current: number;
  set(zoom: Zoom): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Sizes the sheet for the pages now on it. */
  layout(): void;
}

/**
 * Keeps `sheet` as wide as the zoom asks. The point of the pages in the middle of the view, or under the mouse, stays
 * where it is. `changed` is called after every change that a person made.
 */
export function createZooming(
  desk: HTMLElement,
  sheet: HTMLElement,
  initial: Zoom,
  shown: (percent: number) => void,
  changed: () => void,
): Zooming {
  let zoom = initial;
  let current = 1;

  const pageWidth = () => {
    const svg = sheet.querySelector<SVGSVGElement>(':scope > svg');
    return (svg?.viewBox.baseVal?.width ?? 0) * pixelsPerPoint;
  };

  const layout = (fixed?: { readonly x: number; readonly y: number }) => {
    const natural = pageWidth();
    if (natural === 0) return;
    current = factor(zoom, desk.clientWidth - 2 * sideMargin, natural);
    const before = sheet.getBoundingClientRect();
    const width = `${Math.round(natural * current)}px`;
    if (sheet.style.width !== width) {
      const view = desk.getBoundingClientRect();
      const x = fixed?.x ?? view.left + view.width / 2;
      const y = fixed?.y ?? view.top;
      sheet.style.width = width;
      const after = sheet.getBoundingClientRect();
      if (before.width > 0 && before.height > 0) {
        desk.scrollLeft += after.left + ((x - before.left) / before.width) * after.width - x;
        desk.scrollTop += after.top + ((y - before.top) / before.height) * after.height - y;
      }
    }
    shown(Math.round(current * 100));
  };

  const set = (next: Zoom, fixed?: { readonly x: number; readonly y: number }) => {
    zoom = next;
    layout(fixed);
    changed();
  };
  const zoomIn = () => set(step(current, 1));
  const zoomOut = () => set(step(current, -1));

  new ResizeObserver(() => layout()).observe(desk);
  desk.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      set(turned(current, event.deltaMode === 0 ? event.deltaY : event.deltaY * 20), {
        x: event.clientX,
        y: event.clientY,
      });
    },
    { passive: false },
  );
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoomIn();
    else if (event.key === '-') zoomOut();
    else if (event.key === '0') set('fit');
  });
  return {
    get zoom() {
      return zoom;
    },
    get current() {
      return current;
    },
    set: (next) => set(next),
    zoomIn,
    zoomOut,
    layout: () => layout(),
  };
}
