import { readHeading } from '../../reading/headings.ts';
import { type Block, blockOf, withText } from '../reader/block.ts';
import { bulletMark } from '../reader/bullets.ts';
import { cellsFrom, linksFrom, type Span } from '../reader/inline.ts';
import { type Styles, typeIn, type WordType } from './docxStyles.ts';
import { attribute, child, elementsOf, textIn, type XmlElement } from './xml.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The paragraphs of a part of a Word document: body, header or footer. Deleted text, which has an element of its own name, is left out;
 * inserted text is in.
 */
export function wordBlocks(part: XmlElement, styles: Styles, links: ReadonlyMap<string, string>): readonly Block[] {
  const blocks: Block[] = [];
  const visit = (element: XmlElement): void => {
    for (const one of elementsOf(element))
      switch (local(one.name)) {
        case 'p':
          blocks.push(...paragraph(one, styles, links));
          // Text boxes hang in a paragraph and hold paragraphs of their own.
          for (const box of boxesIn(one)) {
            const from = blocks.length;
            visit(box);
            if (blocks[from]) blocks[from] = { ...blocks[from], fresh: true };
          }
          break;
        case 'tbl':
          blocks.push(...table(one, styles, links));
          break;
        case 'Fallback':
        case 'sectPr':
          break;
        default:
          visit(one);
      }
  };
  visit(part);
  return blocks;
}

function boxesIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((one) => {
    const name = local(one.name);
    return name === 'Fallback' || name === 'del' ? [] : name === 'txbxContent' ? [one] : boxesIn(one);
  });
}

function paragraph(
  element: XmlElement,
  styles: Styles,
  links: ReadonlyMap<string, string>,
  column = 0,
): readonly Block[] {
  const properties = child(element, 'pPr');
  const style = styles.of(attribute(child(properties, 'pStyle'), 'val'));
  const listed = child(properties, 'numPr');
  const lines: Span[][] = [[]];
  collect(element, style, null, links, lines);
  const spacing = Number(attribute(child(properties, 'spacing'), 'before') ?? 0);
  return lines.flatMap((spans, index) => {
    const cells = cellsFrom(spans, column);
    if (cells.length === 0) return [];
    const [first, ...rest] = cells;
    const typed = bulletMark.exec(`${first!.text} `);
    const length = typed ? typed[0].trim().length : 0;
    const text = first!.text.slice(length).trim();
    const own = typed ? (text === '' ? rest : [withText(first!, text), ...rest]) : cells;
    if (own.length === 0) return [];
    const outline = Number(attribute(child(properties, 'outlineLvl'), 'val') ?? Number.NaN);
    const level = outline >= 0 && outline < 9 ? outline + 1 : style.level;
    const bullet = typed !== null || (level === null && (listed ? styles.isList(listed) : style.bullet));
    return [
      blockOf(own, {
        bullet,
        level,
        gap: index === 0 && (spacing > 100 || level !== null) ? 1 : 0,
        links: linksFrom(spans),
      }),
    ];
  });
}

/** The runs of a paragraph as spans, a new line at each break. */
function collect(
  element: XmlElement,
  style: WordType,
  url: string | null,
  links: ReadonlyMap<string, string>,
  lines: Span[][],
): void {
  for (const one of elementsOf(element))
    switch (local(one.name)) {
      case 'r': {
        const own = typeIn(child(one, 'rPr'));
        const type = {
          bold: own.bold ?? style.bold,
          italic: own.italic ?? style.italic,
          size: own.size ?? style.size,
          url,
        };
        for (const piece of elementsOf(one))
          switch (local(piece.name)) {
            case 't':
              lines.at(-1)!.push({ text: textIn(piece).replaceAll('\t', ' '), ...type });
              break;
            case 'tab':
            case 'ptab':
              lines.at(-1)!.push({ text: '\t' });
              break;
            case 'br':
            case 'cr':
              lines.push([]);
              break;
            case 'noBreakHyphen':
              lines.at(-1)!.push({ text: '-', ...type });
              break;
            case 'sym':
              lines.at(-1)!.push({ text: '•', ...type });
              break;
          }
        break;
      }
      case 'hyperlink':
        collect(one, style, links.get(attribute(one, 'id') ?? '') ?? url, links, lines);
        break;
      case 'pPr':
      case 'moveFrom':
      case 'Fallback':
      case 'txbxContent':
        break;
      default:
        collect(one, style, url, links, lines);
    }
}

/** Rows of a table: a line each where the cells are short, else one cell after the other as columns. */
function table(element: XmlElement, styles: Styles, links: ReadonlyMap<string, string>): readonly Block[] {
  return within(element, 'tr').flatMap((row) => {
    const columns = within(row, 'tc').map((one, index) => cellBlocks(one, styles, links, index));
    const filled = columns.filter((column) => column.length > 0);
    if (filled.length < 2)
      return filled.flat().map((block, _, all) => (all.length === 1 ? headingAlone(block) : block));
    const margin = headingInMargin(filled);
    if (margin) return margin;
    const first = filled.slice(0, -1);
    // Dates and labels beside their text: they share the first line.
    if (
      first.every((column) => column.length <= (first.length === 1 ? 2 : 1)) &&
      first.flat().every((block) => block.text.length <= 60 && block.level === null)
    ) {
      const [head, ...body] = filled.at(-1)!;
      const label = first.flat().flatMap((block) => block.cells);
      if (head!.bullet) return [blockOf(label, { gap: 1 }), head!, ...body];
      return [
        {
          ...blockOf([...label, ...head!.cells], {
            gap: 1,
            links: [...first.flat().flatMap((block) => block.links), ...head!.links],
          }),
          bullet: false,
        },
        ...body,
      ];
    }
    if (filled.every((column) => column.length === 1))
      return [
        blockOf(
          filled.flatMap((column) => column[0]!.cells),
          { gap: 1, links: filled.flatMap((column) => column[0]!.links) },
        ),
      ];
    const fresh = areOfPage(filled.flat());
    return filled.flatMap((column) =>
      column.map((block, index) => (index === 0 ? { ...block, fresh, gap: fresh ? block.gap : 1 } : block)),
    );
  });
}

/** Are these the columns of a page, with headings of their own? Without such they are of the section that they stand in. */
function areOfPage(blocks: readonly Block[]): boolean {
  if (blocks.some((block) => block.level !== null)) return true;
  const kinds = blocks.flatMap((block) => {
    const heading = readHeading(block.text);
    return heading?.certain === true && !block.bullet ? heading.kinds : [];
  });
  return new Set(kinds).size > 1 || kinds.some((kind) => /^(?:work|education|summary|contact)$/.test(kind));
}

/** A row that is the title of the rows beneath it. */
const headingAlone = (block: Block): Block =>
  block.level === null &&
  !block.bullet &&
  (block.bold || block.text === block.text.toUpperCase()) &&
  readHeading(block.text)?.certain === true
    ? { ...block, level: 1, gap: 1 }
    : block;

/**
 * The rows of a table or the cells of a row, those too that a control holds or that somebody put in; what was taken out is
 * not there.
 */
const within = (element: XmlElement, name: 'tr' | 'tc'): readonly XmlElement[] =>
  elementsOf(element).flatMap((one) => {
    if (local(one.name) === name) return [one];
    return /^(?:sdt|sdtContent|customXml|ins)$/.test(local(one.name)) ? within(one, name) : [];
  });

/** A heading in the margin of all that stands beneath it in the other cell; null for rows of another shape. */
function headingInMargin([first, second, ...more]: readonly (readonly Block[])[]): readonly Block[] | null {
  const [heading] = first ?? [];
  if (!heading || !second || first!.length > 1 || more.length > 0 || !readHeading(heading.text)?.certain) return null;
  const [text] = second;
  if (second.length < 2 && text!.text.split(' ').length < proseInMargin) return null;
  return [{ ...heading, level: 1, gap: 1 }, ...second];
}

/** Fewer words beside a label are its value. */
const proseInMargin = 12;

function cellBlocks(
  cellElement: XmlElement,
  styles: Styles,
  links: ReadonlyMap<string, string>,
  column: number,
): readonly Block[] {
  return elementsOf(cellElement).flatMap((one) => {
    const name = local(one.name);
    if (name === 'p') return paragraph(one, styles, links, column);
    return name === 'tbl'
      ? table(one, styles, links)
      : /^(?:sdt|sdtContent|customXml|ins)$/.test(name)
        ? cellBlocks(one, styles, links, column)
        : [];
  });
}
