import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Elements beyond these bounds are left out: no document of a person has as many. */
const maxElements = 400_000;
const maxDepth = 200;

/** XML as a tree. Entities of a document type are not expanded. Total: broken XML gives what could be read. */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [root];
  let count = 0;
  let over = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (over > 0 || ++count > maxElements || open.length > maxDepth) {
          over++;
          return;
        }
        const element = { name, attributes, children: [] as (XmlElement | string)[] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(words) {
        if (over === 0) open.at(-1)!.children.push(words);
      },
      onclosetag() {
        if (over > 0) over--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((one) => typeof one !== 'string');
/** The first child with this local name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((one) => local(one.name) === name);
export const children = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element ? elementsOf(element).filter((one) => local(one.name) === name) : [];
/** All the text within, as written. */
export const textIn = (element: XmlElement | undefined): string =>
  element ? element.children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('') : '';
/** An attribute by its local name. */
export const attribute = (element: XmlElement | undefined, name: string): string | null => {
  const found = element && Object.entries(element.attributes).find(([key]) => local(key) === name);
  return found ? found[1] : null;
};
