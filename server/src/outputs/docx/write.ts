import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { EntryHead, FlowPart, Runs } from '../../core/render/flow.ts';
import type { Run } from '../../core/render/model.ts';
import type { DocxInput } from './input.ts';
import { type Look, lookOf, stylesOf } from './styles.ts';

/** What stands between two things on a line; programs that read the document part them by it. */
const bar: Runs = [{ text: ' | ' }];

/** Text that runs from right to left by itself. */
const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** The document as the bytes of a `.docx`. Total: the texts of a page have no sign that XML does not allow. */
export async function writeDocx(input: DocxInput): Promise<Uint8Array> {
  const look = lookOf(input);
  const body = new Writer(look, input.direction === 'rtl').all(input.flow);
  const document = new Document({
    title: input.title,
    creator: input.author,
    description: '',
    styles: stylesOf(input, look),
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { start: look.hang, hanging: look.hang } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: look.paper,
            margin: { top: look.margin, bottom: look.margin, left: look.margin, right: look.margin },
          },
        },
        children: [...photoOf(input), ...body],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The portrait, in a line of its own. */
function photoOf({ photo }: DocxInput): readonly Paragraph[] {
  if (!photo) return [];
  const image = new ImageRun({
    data: photo.bytes,
    type: photo.type,
    transformation: { width: photo.width, height: photo.height },
    altText: { name: photo.alt, title: photo.alt, description: photo.alt },
  });
  return [new Paragraph({ alignment: AlignmentType.END, children: [image] })];
}

class Writer {
  constructor(
    private readonly look: Look,
    private readonly mirrored: boolean,
  ) {}

  all(flow: readonly FlowPart[]): readonly Paragraph[] {
    return flow.flatMap((part, index) => this.part(part, flow[index + 1] ?? null));
  }

  private part(part: FlowPart, next: FlowPart | null): readonly Paragraph[] {
    switch (part.kind) {
      case 'name':
        return [this.paragraph({ heading: HeadingLevel.TITLE }, part.runs)];
      case 'label':
        return [this.paragraph({ style: 'Subtitle' }, part.runs)];
      case 'contacts':
        return [this.paragraph({ style: 'Contacts' }, joined(part.items, bar))];
      case 'section':
        return [this.paragraph({ heading: HeadingLevel.HEADING_1 }, part.runs)];
      case 'entry':
        return this.head(part, next);
      case 'bullet':
        return [this.bullet(part.runs)];
      case 'figure':
        return [this.bullet(joined([strong(part.value), part.label], [{ text: ' ' }]))];
      case 'row':
        return [this.paragraph({ style: 'Terms' }, rowOf(part.name, part.values))];
      case 'note':
        return [
          this.paragraph({}, part.name === null ? part.runs : [...strong([{ text: `${part.name}: ` }]), ...part.runs]),
        ];
      case 'keywords':
        return [this.paragraph({ style: 'Keywords' }, part.runs)];
      default:
        return [this.paragraph({ keepNext: next?.kind === 'bullet' }, part.runs)];
    }
  }

  /** Title and dates on the first line, the dates at the far edge; employer, place and address below. */
  private head(head: EntryHead, next: FlowPart | null): readonly Paragraph[] {
    const { title, dates, detail, place, link, role, alone } = head;
    if (alone) {
      const first = joined([title && strong(title), detail], [{ text: ', ' }]);
      return [this.paragraph({ style: 'Line' }, joined([first, place, link], bar), dates)];
    }
    const below = joined([detail, place, link], bar);
    const [first, second] = title || dates ? [title ?? [], below] : [below, []];
    // A head stays with what it is the head of: text, or the first of its roles.
    const leads = next !== null && next.kind !== 'section' && (next.kind !== 'entry' || (next.role && !role));
    const level = role ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2;
    const heading = this.paragraph({ heading: level, keepNext: leads || second.length > 0 }, first, dates);
    if (second.length === 0) return [heading];
    return [heading, this.paragraph({ style: 'Details', keepNext: leads }, second)];
  }

  private bullet(runs: Runs): Paragraph {
    return this.paragraph({ style: 'ListBullet', numbering: { reference: 'bullets', level: 0 } }, runs);
  }

  private paragraph(options: IParagraphOptions, runs: Runs, atEdge: Runs | null = null): Paragraph {
    const children = this.runs(runs);
    if (atEdge && atEdge.length > 0) {
      // The blank is for programs that leave tabs out.
      if (children.length > 0) children.push(new TextRun({ children: ['\t'] }));
      // A date stays in one piece, on the next line if it must.
      const whole = atEdge.map((run) => ({ ...run, text: run.text.replaceAll(' ', '\u00a0') }));
      children.push(...this.runs(whole, 'Dates'));
    }
    return new Paragraph({
      ...options,
      ...(atEdge ? { tabStops: [{ type: TabStopType.RIGHT, position: this.look.measure }] } : {}),
      ...(this.mirrored ? { bidirectional: true } : {}),
      children,
    });
  }

  private runs(runs: Runs, style?: string): ParagraphChild[] {
    return runs.flatMap((run): ParagraphChild[] => {
      if (run.text === '') return [];
      const shown = this.text(run, run.href !== undefined ? 'Hyperlink' : style);
      return [run.href === undefined ? shown : new ExternalHyperlink({ link: run.href, children: [shown] })];
    });
  }

  private text({ text, bold, italic, code }: Run, style: string | undefined): TextRun {
    return new TextRun({
      text,
      ...(bold ? { bold: true } : {}),
      ...(italic ? { italics: true } : {}),
      ...(code ? { font: 'Consolas' } : {}),
      ...(style ? { style } : {}),
      // A mark between two parts goes with the line, not with what stands before it.
      ...(this.mirrored && (fromRight.test(text) || !/[\p{L}\p{N}]/u.test(text)) ? { rightToLeft: true } : {}),
    });
  }
}

const strong = (runs: Runs): Runs => runs.map((run) => ({ ...run, bold: true as const }));

const joined = (parts: readonly (Runs | null)[], between: Runs): Runs =>
  parts
    .filter((runs): runs is Runs => runs !== null && runs.length > 0)
    .flatMap((runs, index) => (index > 0 ? [...between, ...runs] : runs));

const rowOf = (name: Runs, values: Runs): Runs =>
  name.length > 0 && values.length > 0 ? [...strong([...name, { text: ': ' }]), ...values] : [...name, ...values];
