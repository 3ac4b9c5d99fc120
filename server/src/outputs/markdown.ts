import { type EntryHead, type FlowPart, flowOf, type Runs } from '../core/render/flow.ts';
import { inlineMarkdown } from './markdownRuns.ts';
import { type Output, writtenText } from './output.ts';

/** The page as CommonMark, which GitHub and most other places show as it is meant. */
export const markdown: Output = {
  id: 'md',
  name: 'Markdown',
  extension: 'md',
  holds: 'pages',
  design: 'none',
  async write({ model }) {
    return writtenText(markdownOf(flowOf(model)));
  },
};

const strong = (runs: Runs): Runs => runs.map((run) => ({ ...run, bold: true as const }));
const gap = ' · ';

/** Several pieces on a line, what is missing left out. */
const joined = (parts: readonly (Runs | null)[], between: string): Runs =>
  parts
    .filter((runs): runs is Runs => runs !== null && runs.length > 0)
    .flatMap((runs, index) => (index > 0 ? [{ text: between }, ...runs] : runs));

function headOf({ role, title, dates, detail, place, link, alone }: EntryHead): string {
  if (alone) {
    const first = joined([title && strong(title), detail], ', ');
    return `- ${inlineMarkdown(joined([first, dates, place, link], gap))}`;
  }
  const first = joined([title, dates], gap);
  const below = joined([detail && strong(detail), place, link], gap);
  const level = role ? '####' : '###';
  if (first.length === 0) return `${level} ${inlineMarkdown(joined([detail, place, link], gap), 'heading')}`;
  const head = `${level} ${inlineMarkdown(first, 'heading')}`;
  return below.length > 0 ? `${head}\n\n${inlineMarkdown(below)}` : head;
}

function blockOf(part: FlowPart): string {
  switch (part.kind) {
    case 'name':
      return `# ${inlineMarkdown(part.runs, 'heading')}`;
    case 'label':
      return inlineMarkdown(strong(part.runs));
    case 'contacts':
      return inlineMarkdown(joined(part.items, gap));
    case 'section':
      return `## ${inlineMarkdown(part.runs, 'heading')}`;
    case 'entry':
      return headOf(part);
    case 'bullet':
      return `- ${inlineMarkdown(part.runs)}`;
    case 'figure':
      return `- ${inlineMarkdown(joined([strong(part.value), part.label], ' '))}`;
    case 'row':
      return `- ${inlineMarkdown(joined([part.name.length > 0 && part.values.length > 0 ? strong([...part.name, { text: ':' }]) : part.name, part.values], ' '))}`;
    case 'note':
      return inlineMarkdown(
        part.name === null ? part.runs : [...strong([{ text: `${part.name}:` }]), { text: ' ' }, ...part.runs],
      );
    case 'keywords':
      return inlineMarkdown(part.runs.map((run) => ({ ...run, italic: true as const })));
    default:
      return inlineMarkdown(part.runs);
  }
}

/** A flow as Markdown: blocks with a blank line between them, but for items of one list. */
export function markdownOf(flow: readonly FlowPart[]): string {
  const blocks = flow.map(blockOf);
  return `${blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      if (before === undefined) return block;
      return before.startsWith('- ') && block.startsWith('- ') ? `\n${block}` : `\n\n${block}`;
    })
    .join('')}\n`;
}
