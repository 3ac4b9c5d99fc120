/** Which faces a page for the web needs, and for which characters. */
import type { Piece, RenderModel } from '../../../core/render/index.ts';

export type Family = 'serif' | 'sans' | 'garamond';

/** A face, by its file under `dist/`, and the characters it is wanted for. */
export interface WantedFace {
  readonly file: string;
  /** As style sheets call it. */
  readonly family: 'text' | 'code';
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  readonly characters: string;
}

const files: Readonly<Record<Family, { readonly [Face in 'regular' | 'bold' | 'italic' | 'boldItalic']?: string }>> = {
  serif: {
    regular: 'SourceSerif4SmText-Regular.otf',
    bold: 'SourceSerif4SmText-Semibold.otf',
    italic: 'SourceSerif4SmText-It.otf',
    boldItalic: 'SourceSerif4SmText-SemiboldIt.otf',
  },
  sans: {
    regular: 'SourceSans3-Regular.otf',
    bold: 'SourceSans3-Semibold.otf',
    italic: 'SourceSans3-It.otf',
    boldItalic: 'SourceSans3-SemiboldIt.otf',
  },
  garamond: {
    regular: 'EBGaramond-Regular.ttf',
    bold: 'EBGaramond-SemiBold.ttf',
    italic: 'EBGaramond-Regular_Italic.ttf',
  },
};

const code = 'SourceCodePro-Regular.otf';

/** Characters that every page has, or gets from the style sheet. */
const always = ' ·•–—-,.:()0123456789';

/** The family of a page: the one that is asked for, else that of the template. */
export const familyOf = ({ font, template }: RenderModel): Family =>
  font ?? (template === 'classic' ? 'serif' : template === 'academic' ? 'garamond' : 'sans');

/** Every character of a text once, in order, so that the same page asks for the same face. */
const once = (text: string): string => [...new Set(text)].sort().join('');

/** The faces of a page. Italics and code only where the page has some. */
export function facesOf(model: RenderModel): readonly WantedFace[] {
  const said = { all: always + model.comma, italic: '', boldItalic: '', code: '' };
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('runs' in value)
      for (const { text, bold, italic, code: isCode } of (value as Piece).runs) {
        if (isCode) said.code += text;
        else if (italic) said[bold ? 'boldItalic' : 'italic'] += text;
        said.all += text;
      }
    for (const inner of Object.values(value)) collect(inner);
    if ('label' in value && typeof value.label === 'string') said.all += value.label;
  };
  collect([model.header, model.sections]);
  const faces = files[familyOf(model)];
  const face = (file: string | undefined, weight: string, style: WantedFace['style'], characters: string) =>
    file === undefined || characters === ''
      ? []
      : [{ file: `fonts/${file}`, family: 'text' as const, weight, style, characters: once(characters) }];
  return [
    ...face(faces.regular, '400', 'normal', said.all),
    ...face(faces.bold, '600 700', 'normal', said.all),
    ...face(faces.italic, '400', 'italic', said.italic),
    ...face(faces.boldItalic, '600 700', 'italic', said.boldItalic),
    ...(said.code === ''
      ? []
      : [
          {
            file: `fonts/${code}`,
            family: 'code' as const,
            weight: '400',
            style: 'normal' as const,
            characters: once(said.code),
          },
        ]),
  ];
}
