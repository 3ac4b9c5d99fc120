import type { Draft } from '../foreignSource.ts';
import { type Block, blockOf } from './block.ts';
import { readContacts } from './contacts.ts';
import { isProse } from './entries.ts';
import { detailOf } from './personal.ts';
import { titleScore } from './words.ts';

const separators = /\s*[|•·]\s*|\s+[–—-]\s+|,\s+|;\s*|\t/;
const title = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Dipl|Ing|Mme|M|Sr|Sra|Dra|Dott|Sig)\.?(?:ssa)?(?:-Ing\.)?\s+){0,3}`;
const person = new RegExp(
  String.raw`^${title}\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|da|di|la|del|zu)){1,4}$`,
  'u',
);
/** "Name: …", "Position: …": what a label says, the value says by where it stands. */
const label = /^(\p{L}[\p{L} -]{1,20}?)\s*[:：]\s*(\S.*)$/u;
const onRequest =
  /(?:available|furnished|provided|supplied)\s+(?:up)?on request|auf (?:anfrage|wunsch)|sur demande|a petici[óo]n|previa solicitud|su richiesta|a pedido|op (?:aan)?vraag/i;

const isPerson = (text: string): boolean =>
  person.test(text) && titleScore(text.replace(/^(?:Prof|Dr)\.?\s/u, '')) === 0;
const reaches = (text: string): boolean => {
  const { email, phone } = readContacts([text], []);
  return email !== undefined || phone !== undefined;
};
const isSaid = (block: Block): boolean => /[“"„«”»]/.test(block.text) || isProse(block);

/** Referees in columns side by side, one beneath the other; other lines as they are. */
function inTurn(blocks: readonly Block[]): readonly Block[] {
  const [top] = blocks;
  const count = top?.cells.length ?? 0;
  if (!top || count < 2 || blocks.length < 2 || !top.cells.every((one) => isPerson(one.text))) return blocks;
  if (blocks.some(({ cells, bullet }) => bullet || cells.length > count)) return blocks;
  return top.cells.flatMap((_, at) =>
    blocks.flatMap((block, row) => {
      const own =
        block.cells.length === count
          ? block.cells[at]
          : block.cells.find((one) => Math.abs(one.x - top.cells[at]!.x) < 8);
      return own ? [blockOf([own], { gap: row === 0 ? 1 : 0, links: at === 0 ? block.links : [] })] : [];
    }),
  );
}

/** The parts of a line, and of one that names somebody first the parts at its commas too. */
function partsOf({ cells }: Block): readonly string[] {
  const texts = cells.map((one) => one.text);
  const parts = texts.flatMap((text) => text.split(separators)).filter((part) => part !== '');
  const labelled = parts.map((part) => label.exec(part));
  // Labels that a profile or the eye has no need of.
  if (labelled.every((found) => found !== null))
    return labelled.map((found) => (detailOf(found![1]!) === null ? found![0] : found![2]!));
  return isPerson(parts[0] ?? '') ? parts : texts;
}

/**
 * Those who would speak for somebody, with what says who they are and how they are reached: one a line, one beneath the
 * other, or side by side. Null where the lines hold what was said of the person, or nothing tells one referee from the next.
 */
export function referees(given: readonly Block[]): readonly Draft[] | null {
  if (given.length === 0 || given.some(isSaid)) return null;
  const result: { name: string; told: string[]; reached: boolean }[] = [];
  const asked: string[] = [];
  for (const block of inTurn(given)) {
    if (onRequest.test(block.text)) {
      asked.push(block.text);
      continue;
    }
    const [first = '', ...more] = partsOf(block);
    const open = result.at(-1);
    const named = isPerson(first) && detailOf(first) === null;
    // Beneath one that can be reached stands the next; so does what stands apart, and an item of a list.
    const begins = named && (!open || open.reached || block.bullet || block.gap >= 0.45 || more.length > 0);
    if (begins) result.push({ name: first, told: more, reached: false });
    else if (open) open.told.push(first, ...more);
    else return null;
    result.at(-1)!.reached ||= [first, ...more].some(reaches);
  }
  if (result.length === 0) return null;
  return [
    ...result.map(({ name, told }) => ({ name, ...(told.length > 0 && { reference: told.join('\n\n') }) })),
    ...asked.map((reference) => ({ reference })),
  ];
}
