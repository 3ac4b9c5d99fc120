import { readDate } from '../../reading/dates/index.ts';
import type { Draft } from '../foreignSource.ts';
import { readProse } from '../prose.ts';
import { periodsIn } from '../reader/dates.ts';
import { linkedText } from '../reader/links.ts';
import { htmlBlocks } from './html.ts';

/** A description as summary and highlights: HTML by its lists, plain text by its bullets. */
export function told(text: string | undefined): { readonly summary?: string; readonly highlights?: readonly string[] } {
  if (text === undefined || text.trim() === '') return {};
  if (!/<\/?[a-z][^>]*>|&[a-z]+;/i.test(text)) {
    const { summary, highlights } = readProse(text.replaceAll(/^[▪◦●·]\s*/gm, '- '));
    return { ...(summary !== undefined && { summary }), ...(highlights.length > 0 && { highlights }) };
  }
  const blocks = htmlBlocks(text);
  const summary = blocks
    .filter((block) => !block.bullet)
    .map(linkedText)
    .join('\n\n');
  const highlights = blocks.filter((block) => block.bullet).map(linkedText);
  return { ...(summary !== '' && { summary }), ...(highlights.length > 0 && { highlights }) };
}

/** HTML as running text. */
export const plainHtml = (text: string | undefined): string | undefined => {
  const { summary, highlights = [] } = told(text);
  return [summary, ...highlights].filter(Boolean).join('\n\n') || undefined;
};

/** A period in free words as start and end; a text that is none stands in `startDate` as written, so that it is seen. */
export function periodFrom(text: string | undefined): Draft {
  if (text === undefined || text.trim() === '') return {};
  const [found] = periodsIn(text);
  if (found && found.end - found.start >= text.trim().length - 1)
    return {
      ...(found.startDate !== null && { startDate: found.startDate }),
      ...(found.endDate !== null
        ? { endDate: found.endDate }
        : found.single && found.startDate !== null
          ? { endDate: found.startDate }
          : {}),
    };
  const reading = readDate(text);
  if (reading.isDate && reading.start !== null && reading.problems.length === 0)
    return { startDate: reading.start, endDate: reading.ongoing ? 'present' : (reading.end ?? reading.start) };
  return { startDate: text };
}

/** One date in free words, canonical where it reads as one. */
export function dayFrom(text: string | undefined): string | undefined {
  const { startDate, endDate } = periodFrom(text) as { startDate?: string; endDate?: string };
  return endDate !== undefined && endDate !== 'present' ? endDate : startDate;
}

/** The dates of a study, of which a single one is that of its end. */
export const ofStudy = ({ startDate, endDate, ...rest }: Draft): Draft =>
  startDate === endDate ? { ...rest, endDate } : { ...rest, startDate, endDate };
