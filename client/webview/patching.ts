/**
 * Puts what a frame changes into the SVG on show. The renderer's next SVG names, for every group that was drawn before, the group
 * to take (`data-reuse-from`) and gives only what is new in it. Nothing is touched that is to stay as it is: a group that is taken out and
 * put back, or whose attributes are written again, is drawn again by the browser with all that it holds, up to the whole page.
 * (The library's own `patchRoot` writes all attributes of every group on the way to a change again.)
 */

/** Content of a group: two with the same name look the same. */
const contentOf = (group: Element): string | null => group.getAttribute('data-tid');
const source = 'data-reuse-from';

/** The renderer says it of a group that it draws for the first time, and nothing later. */
const unmoved = 'translate(0.000,0.000)';

const isGroup = (node: Element): node is SVGGElement => node.tagName === 'g';

/**
 * Makes the SVG on show look like the next one, whose nodes are moved into it.
 * @throws {Error} when the next SVG builds on a group that is not on show
 */
export function patch(shown: SVGSVGElement, next: SVGSVGElement): void {
  patchAttributes(shown, next);
  patchResources(shown, next);
  patchGroups(shown, next);
}

/** Outlines, patterns and cuttings are only added to. */
function patchResources(shown: Element, next: Element): void {
  const mine = [...shown.children].filter((child) => !isGroup(child));
  const theirs = [...next.children].filter((child) => !isGroup(child));
  theirs.forEach((part, index) => {
    const known = mine[index];
    if (part.tagName === 'defs') known?.append(...part.children);
    else if (part.tagName === 'style' && part.getAttribute('data-reuse') !== '1' && part.textContent)
      known?.append(part.textContent);
    part.remove();
  });
}

function patchAttributes(shown: Element, next: Element): void {
  for (const { name, value } of next.attributes)
    if (name !== source && shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  for (const { name, value } of [...shown.attributes])
    if (!next.hasAttribute(name) && value !== unmoved) shown.removeAttribute(name);
}

function patchGroup(shown: SVGGElement, next: SVGGElement): void {
  const same = contentOf(shown) !== null && contentOf(shown) === contentOf(next);
  patchAttributes(shown, next);
  if (!same) patchGroups(shown, next);
}

/** What a group, or the SVG, holds: groups are taken over where they are named, anything else where it is alike. */
function patchGroups(shown: Element, next: Element): void {
  const groups = new Map<string, SVGGElement[]>();
  for (const group of [...shown.children].filter(isGroup)) {
    const name = contentOf(group);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), group]);
  }
  const others = shown instanceof SVGSVGElement ? [] : [...shown.children].filter((child) => !isGroup(child));
  const free = new Map([...groups].map(([name, all]) => [name, [...all]]));
  const pairs: [shown: SVGGElement, next: SVGGElement][] = [];
  const wanted = [...next.children].map((part): Element => {
    if (!isGroup(part)) {
      const known = others.shift();
      return known?.isEqualNode(part) ? known : part;
    }
    const from = part.getAttribute(source);
    if (!from) return part;
    const known = groups.get(from)?.[0];
    if (!known) {
      if (shown.childElementCount > 0) throw new Error(`The page has no group ${from} to build on.`);
      // A page that was left empty is said to have held an empty group.
      part.removeAttribute(source);
      return part;
    }
    // One that is shown once and wanted twice is copied before anything in it is changed.
    const taken = free.get(from)?.shift() ?? (known.cloneNode(true) as SVGGElement);
    pairs.push([taken, part]);
    return taken;
  });
  for (const [taken, part] of pairs) patchGroup(taken, part);
  arrange(shown, wanted);
}

/** Gives an element these children, and moves none that stands where it should. The resources of an SVG, in front, stay. */
function arrange(shown: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  const isResource = (child: Element): boolean => shown instanceof SVGSVGElement && !isGroup(child);
  for (const child of [...shown.children]) if (!kept.has(child) && !isResource(child)) child.remove();
  let place = [...shown.children].find((child) => !isResource(child)) ?? null;
  for (const child of wanted) {
    if (child === place) place = place.nextElementSibling;
    else shown.insertBefore(child, place);
  }
}
