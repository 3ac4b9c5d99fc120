import { type EntryHead, type FlowPart, flowOf, type Runs } from '../core/render/flow.ts';
import type { RenderModel } from '../core/render/index.ts';
import { type Output, writtenText } from './output.ts';
import { widthOf, wrapped } from './wrap.ts';

/** As e-mails and forms take it, in columns of a fixed font. */
const measure = 80;

/** The page as text, for forms and for whoever wants to see what a program reads. */
export const plainText: Output = {
  id: 'txt',
  name: 'Plain text',
  extension: 'txt',
  holds: 'pages',
  design: 'none',
  async write({ model }) {
    return writtenText(plainTextOf(model));
  },
};

/** The page of a model as text. */
export const plainTextOf = (model: RenderModel): string => textOf(flowOf(model));

/** The words; a link says its address where the words do not. */
function said(runs: Runs): string {
  let text = '';
  runs.forEach(({ text: words, href }, index) => {
    text += words;
    if (href && href !== runs[index + 1]?.href && !tells(words, href)) text += ` (${href})`;
  });
  return text;
}

/** Do the words of a link already say where it leads? */
const tells = (words: string, href: string): boolean => {
  // A DOI is its own address, wherever it is looked up.
  const bare = (text: string) =>
    text.replace(/^(https?:\/\/(www\.|(dx\.)?doi\.org\/)?|mailto:|tel:|doi:)/iu, '').replace(/[\s/]+$/u, '');
  return href.startsWith('tel:') || bare(href).toLowerCase() === bare(words).toLowerCase();
};

const line = (parts: readonly (Runs | null)[], sign: string): string =>
  parts
    .filter((runs) => runs !== null)
    .map(said)
    .join(sign);

const headLines = ({ title, dates, detail, place, link, alone }: EntryHead): readonly string[] => {
  if (alone)
    return [
      line([title && detail ? [...title, { text: ', ' }, ...detail] : (title ?? detail), dates, place, link], ' | '),
    ];
  const below = line([detail, place, link], ' | ');
  const first = line([title, dates], ' | ');
  return [first, below].filter((text) => text !== '');
};

const linesOf = (part: FlowPart): readonly string[] => {
  switch (part.kind) {
    case 'section': {
      const title = said(part.runs);
      return [...wrapped(title, measure), '-'.repeat(Math.min(measure, widthOf(title)))];
    }
    case 'contacts':
      return wrapped(part.items.map(said).join(' | '), measure);
    case 'entry':
      return headLines(part).flatMap((text) => wrapped(text, measure));
    case 'bullet':
      return wrapped(said(part.runs), measure, '- ', '  ');
    case 'figure':
      return wrapped(
        line(
          [part.value, part.label].map((runs) => (runs.length > 0 ? runs : null)),
          ' ',
        ),
        measure,
      );
    case 'row':
      return wrapped(
        line(
          [part.name, part.values].map((runs) => (runs.length > 0 ? runs : null)),
          ': ',
        ),
        measure,
        '',
        '  ',
      );
    case 'note':
      return wrapped(part.name === null ? said(part.runs) : `${part.name}: ${said(part.runs)}`, measure);
    default:
      return wrapped(said(part.runs), measure);
  }
};

/** Kinds that stand close when one follows another of the same kind. */
const close: ReadonlySet<FlowPart['kind']> = new Set(['bullet', 'figure', 'row']);

/** Blank lines between two parts. */
function space(before: FlowPart, part: FlowPart): number {
  if (part.kind === 'section') return 2;
  if (before.kind === 'section' || before.kind === 'name') return 0;
  if (part.kind === 'label' || part.kind === 'contacts') return 0;
  if (close.has(part.kind) && before.kind === part.kind) return 0;
  if (part.kind === 'entry' && part.alone && before.kind === 'entry' && before.alone) return 0;
  return before.kind === 'entry' && part.kind !== 'entry' ? 0 : 1;
}

/** A flow as lines of at most 80 columns; only what cannot be broken is longer. */
export function textOf(flow: readonly FlowPart[]): string {
  const lines = flow.flatMap((part, index) => {
    const before = flow[index - 1];
    return [...(before ? Array.from({ length: space(before, part) }, () => '') : []), ...linesOf(part)];
  });
  return lines.map((text) => `${text}\n`).join('');
}
