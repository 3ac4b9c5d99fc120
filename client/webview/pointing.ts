/** What the mouse does on the pages: it marks what it is over, and a click leads to it, or opens a link with Ctrl held. */
import { entryAt, linkAt } from './links.ts';

interface Pointed {
  /** The mouse is over another entry, or over none. */
  over(pointer: string | null): void;
  clicked(pointer: string): void;
  open(href: string): void;
}

export function followMouse(desk: HTMLElement, sheet: HTMLElement, pointed: Pointed): void {
  let hovered: string | null = null;
  const over = (pointer: string | null): void => {
    if (pointer === hovered) return;
    hovered = pointer;
    pointed.over(pointer);
  };
  let looking = false;
  desk.addEventListener('mousemove', ({ clientX, clientY, buttons }) => {
    if (looking) return;
    looking = true;
    requestAnimationFrame(() => {
      looking = false;
      over(buttons === 0 ? entryAt(sheet, clientX, clientY) : null);
    });
  });
  desk.addEventListener('mouseleave', () => over(null));

  // Captured, because VS Code's own handler of links would try to open ours.
  desk.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (!getSelection()?.isCollapsed) return;
      const { clientX, clientY } = event;
      const href = event.ctrlKey || event.metaKey ? linkAt(sheet, clientX, clientY) : undefined;
      const clicked = entryAt(sheet, clientX, clientY);
      if (href) pointed.open(href);
      else if (clicked !== null) pointed.clicked(clicked);
    },
    true,
  );
}
