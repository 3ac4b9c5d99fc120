import { BorderStyle, type IStylesOptions } from 'docx';
import type { DocxInput } from './input.ts';

/** Measures of a document in twentieths of a point, as Word has them. */
export interface Look {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margin: number;
  /** From margin to margin. */
  readonly measure: number;
  /** How far a bullet's text stands in. */
  readonly hang: number;
}

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

export function lookOf({ paper, margin, size }: DocxInput): Look {
  const sheet = paper === 'letter' ? { width: 12240, height: 15840 } : { width: 11906, height: 16838 };
  const edge = twips(margin);
  return { paper: sheet, margin: edge, measure: sheet.width - 2 * edge, hang: Math.round(size * 20 * 1.1) };
}

const ink = '1C1C1C';
const quiet = '575757';

/** Styles under the names that Word knows, so that whoever edits the document finds them. */
export function stylesOf(input: DocxInput, look: Look): IStylesOptions {
  const { face, size, accent, density, language } = input;
  const points = (factor: number): number => Math.round(size * factor * 2);
  const space = (factor: number): number => Math.round(size * 20 * factor * density);
  const heading = (factor: number, color: string, before: number, after: number) => ({
    run: { font: face, size: points(factor), bold: true, color, italics: false },
    paragraph: { spacing: { before: space(before), after: space(after) }, keepNext: true, keepLines: true },
  });
  const own = (id: string, name: string, run: object, before: number, after: number, more: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph: { spacing: { before: space(before), after: space(after) }, ...more },
  });
  return {
    default: {
      document: {
        run: { font: face, size: points(1), color: ink, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: space(0.25), line: 264 } },
      },
      title: {
        run: { font: face, size: points(2.2), bold: true, color: ink },
        paragraph: { spacing: { after: space(0.1) } },
      },
      heading1: {
        ...heading(1.25, accent, 1.2, 0.35),
        paragraph: {
          ...heading(1.25, accent, 1.2, 0.35).paragraph,
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: accent } },
        },
      },
      heading2: heading(1.05, ink, 0.75, 0.05),
      heading3: heading(1, ink, 0.55, 0.05),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { size: points(1.15), color: quiet }, 0, 0.15),
      own('Contacts', 'Contacts', { size: points(0.95), color: quiet }, 0, 0.6),
      own('Details', 'Details', { color: quiet }, 0, 0.15, { keepLines: true }),
      own('Line', 'Line', {}, 0, 0.15, { keepLines: true }),
      own('Terms', 'Terms', {}, 0, 0.15, { indent: { start: look.hang, hanging: look.hang } }),
      own('Keywords', 'Keywords', { italics: true, color: quiet }, 0, 0.15),
      own('ListBullet', 'List Bullet', {}, 0, 0.12),
    ],
    characterStyles: [{ id: 'Dates', name: 'Dates', run: { size: points(0.95), bold: false, color: quiet } }],
  };
}
