import { attribute, child, children, elementsOf, textIn, type XmlElement } from './xml.ts';

/** How text is set, as far as reading needs it. */
export interface WordType {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly size: number;
  /** Depth of a heading, 1 for the title; null for text. */
  readonly level: number | null;
  readonly bullet: boolean;
}

export interface Styles {
  readonly of: (id: string | null) => WordType;
  /** Is this list only there to hold no list: `numId` 0? */
  readonly isList: (numbering: XmlElement | undefined) => boolean;
}

const isOn = (element: XmlElement | undefined): boolean | null =>
  element ? !/^(?:0|false|none|off)$/.test(attribute(element, 'val') ?? '1') : null;

/** What a run's or a style's own properties say; null where they say nothing. */
export function typeIn(properties: XmlElement | undefined): {
  bold: boolean | null;
  italic: boolean | null;
  size: number | null;
} {
  const half = Number(attribute(child(properties, 'sz'), 'val') ?? Number.NaN);
  return {
    bold: isOn(child(properties, 'b')),
    italic: isOn(child(properties, 'i')),
    size: Number.isFinite(half) ? half / 2 : null,
  };
}

/** The styles of a document, each with what it has from the style it is based on. */
export function readStyles(styles: XmlElement, numbering: XmlElement): Styles {
  const root = elementsOf(styles)[0];
  const byId = new Map(children(root, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]));
  const defaults = typeIn(child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr'));
  const normal: WordType = { bold: false, italic: false, size: defaults.size ?? 11, level: null, bullet: false };
  const known = new Map<string, WordType>();
  const of = (id: string | null, depth = 0): WordType => {
    const style = id === null ? undefined : byId.get(id);
    if (id === null || depth > 12) return normal;
    const found = known.get(id);
    if (found) return found;
    const base = of(attribute(child(style, 'basedOn'), 'val'), depth + 1);
    const name = (attribute(child(style, 'name'), 'val') ?? id).toLowerCase();
    const own = typeIn(child(style, 'rPr'));
    const paragraph = child(style, 'pPr');
    const outline = Number(attribute(child(paragraph, 'outlineLvl'), 'val') ?? Number.NaN);
    const heading = /^(?:heading|überschrift|titre|título|titolo)\s*(\d)$/.exec(name)?.[1];
    const result: WordType = {
      bold: own.bold ?? base.bold,
      italic: own.italic ?? base.italic,
      size: own.size ?? base.size,
      level: heading ? Number(heading) : name === 'title' ? 1 : outline >= 0 && outline < 9 ? outline + 1 : base.level,
      bullet:
        child(paragraph, 'numPr') !== undefined ||
        /^list (?:bullet|number)|aufzählung|liste à puces/.test(name) ||
        base.bullet,
    };
    known.set(id, result);
    return result;
  };
  const none = new Set(
    children(elementsOf(numbering)[0], 'num')
      .filter((one) => textIn(one) === '' && elementsOf(one).length === 0)
      .map((one) => attribute(one, 'numId')),
  );
  return {
    of: (id) => of(id),
    isList: (list) => {
      const id = attribute(child(list, 'numId'), 'val');
      return list !== undefined && id !== '0' && !none.has(id);
    },
  };
}
