import { child, elementsOf, textIn, type XmlElement } from './xml.ts';

export type Maybe = XmlElement | undefined;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Elements whose text somebody asked for. */
const taken = new WeakSet<XmlElement>();

/** The element at a path of local names, the first of each. */
export const at = (element: Maybe, ...path: readonly string[]): Maybe =>
  path.reduce<Maybe>((one, name) => child(one, name), element);

/** The text at a path, as written. */
export function raw(element: Maybe, ...path: readonly string[]): string | undefined {
  const found = at(element, ...path);
  if (found) taken.add(found);
  return textIn(found).trim() || undefined;
}

/** The text at a path in one line. */
export const words = (element: Maybe, ...path: readonly string[]): string | undefined =>
  raw(element, ...path)?.replaceAll(/\s+/g, ' ');

/** Counts a text as asked for where it only says again what is known. */
export function alsoSaid(known: readonly (string | undefined)[], element: Maybe, ...path: readonly string[]): void {
  const found = at(element, ...path);
  const text = textIn(found).trim().toLowerCase();
  if (found && known.some((one) => one?.toLowerCase() === text)) taken.add(found);
}

/** A date in an element's text, or in its attributes: `<From year="2010" month="--05"/>`. */
export function date(element: Maybe): string | undefined {
  if (!element) return undefined;
  taken.add(element);
  const { year, month, day } = element.attributes;
  if (!year) return /\d{4}(?:-\d{2}){0,2}/.exec(textIn(element))?.[0];
  return [year, month, day]
    .map((one) => one?.replaceAll('-', ''))
    .filter(Boolean)
    .join('-');
}

/** What says something about the file or the page, or that another value says too. */
const technical =
  /^(?:\w*ID|Rendering\w*|Printing\w*|Document\w*|Locale|ChannelCode|UseCode|TaxonomyID|\w+TypeCode|Code|Hidden|ActiveIndicator)$/;
/** Pictures and other files within the file, as letters that nobody reads. */
const isData = (text: string): boolean => text.length > 400 && !/\s/.test(text.slice(0, 400));

/** The texts below an element that nobody asked for, by the names of the elements that lead to them. */
export function leftIn(element: XmlElement): ReadonlyMap<string, readonly string[]> {
  const left = new Map<string, string[]>();
  const visit = (one: XmlElement, path: readonly string[]): void => {
    if (taken.has(one)) return;
    const inner = elementsOf(one);
    const text = inner.length > 0 ? '' : textIn(one).trim() || (one.attributes.year ? date(one) : undefined);
    if (text && !isData(text)) {
      const key = path.join('.');
      const known = left.get(key);
      if (known) known.push(text);
      else left.set(key, [text]);
    }
    for (const each of inner) if (!technical.test(local(each.name))) visit(each, [...path, local(each.name)]);
  };
  for (const one of elementsOf(element))
    if (!technical.test(local(one.name))) for (const each of elementsOf(one)) visit(each, [local(each.name)]);
  return left;
}
