/** The links on the pages: one for each line of an entry, `merit:` and its JSON pointer, and those the résumé has itself. */

const own = 'merit:';

/** The addresses of the links at a place in the window, the innermost last. The links do not catch the mouse. */
function addressesAt(sheet: HTMLElement, x: number, y: number): string[] {
  return [...sheet.querySelectorAll<SVGGraphicsElement>('a > .pseudo-link')]
    .filter((box) => {
      const { left, top, right, bottom } = box.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    })
    .map((box) => addressOf(box.parentElement as Element | null));
}

const addressOf = (link: Element | null): string =>
  link?.getAttribute('xlink:href') ?? link?.getAttribute('href') ?? '';

/** The JSON pointer of the entry at a place in the window, or null. */
export function entryAt(sheet: HTMLElement, x: number, y: number): string | null {
  const address = addressesAt(sheet, x, y).findLast((one) => one.startsWith(own));
  return address === undefined ? null : address.slice(own.length);
}

/** The address of the résumé's own link at a place in the window, if there is one. */
export const linkAt = (sheet: HTMLElement, x: number, y: number): string | undefined =>
  addressesAt(sheet, x, y).findLast((address) => address !== '' && !address.startsWith(own));

/** Takes the links out of the tab order: a page has hundreds, and the cursor in the file leads to the same places. */
export function skipWithTab(sheet: HTMLElement): void {
  for (const link of sheet.querySelectorAll('a:not([tabindex])')) link.setAttribute('tabindex', '-1');
}
