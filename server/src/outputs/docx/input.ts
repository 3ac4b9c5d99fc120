import { type FlowPart, flowOf } from '../../core/render/flow.ts';
import type { RenderModel } from '../../core/render/index.ts';

/** A picture, with its size on the page in pixels of 1/96 inch. */
export interface Portrait {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** What a Word document is made of: plain data, so that it can be sent to where it is written. */
export interface DocxInput {
  readonly flow: readonly FlowPart[];
  readonly title: string;
  readonly author: string;
  /** A language tag: Word checks the spelling by it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: 'a4' | 'letter';
  /** `RRGGBB` */
  readonly accent: string;
  readonly face: string;
  /** Points. */
  readonly size: number;
  /** Millimetres. */
  readonly margin: number;
  readonly density: number;
  readonly photo: Portrait | null;
}

/** Faces that Word and LibreOffice have on every system, or replace by one of the same widths. */
const faces = { serif: 'Cambria', sans: 'Calibri', garamond: 'Garamond' } as const;

/** The face of a template that a profile does not choose another for. */
const usual: Readonly<Record<string, keyof typeof faces>> = { classic: 'serif', academic: 'garamond' };

/** What the pages say, in the look that they have as far as Word has it. */
export function docxInput(model: RenderModel, photo: DocxInput['photo']): DocxInput {
  const { layout, template } = model;
  const face = model.font ?? usual[template] ?? 'sans';
  return {
    flow: flowOf(model),
    title: model.title,
    author: model.author,
    language: model.region ? `${model.language}-${model.region}` : model.language,
    direction: model.direction,
    paper: model.paper,
    accent: model.accent.slice(1).toUpperCase(),
    face: faces[face],
    size: layout.size ?? (template === 'compact' ? 9.5 : face === 'garamond' ? 11.5 : 10.5),
    margin: layout.margin ?? (template === 'compact' ? 15 : 20),
    density: layout.density,
    photo,
  };
}
