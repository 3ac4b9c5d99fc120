import type { Draft } from '../foreignSource.ts';
import type { Block } from './block.ts';
import { ratedIn, withDots } from './dots.ts';
import { isLevel } from './languages.ts';
import { splitList, withLabel } from './splitList.ts';

/** Groups of skills: "Tools: Vite, Figma", a label with its list beside or below, or a plain list. */
export function skills(given: readonly Block[]): readonly Draft[] {
  const blocks = withDots(given);
  const groups: { name: string | null; keywords: string[] }[] = [];
  const loose = (): string[] => {
    const last = groups.at(-1);
    if (last && last.name === null) return last.keywords;
    groups.push({ name: null, keywords: [] });
    return groups.at(-1)!.keywords;
  };
  const tables = rated(blocks) ?? sideBySide(blocks) ?? inTurn(blocks);
  if (tables) return tables;
  let under: { block: Block; name: string; keywords: string[] } | null = null;
  // Groups side by side are one after the other.
  const lines = blocks.flatMap((block) =>
    block.cells.length > 1 && block.cells.every((one) => withLabel.test(one.text))
      ? block.cells.map((one) => ({ ...block, cells: [one], text: one.text }))
      : [block],
  );
  // Where one row is a label and its list, rows of two cells all are.
  const inTable = lines.some(
    ({ cells, bullet }) =>
      !bullet && cells.length === 2 && splitList(cells[0]!.text).length === 1 && splitList(cells[1]!.text).length > 1,
  );
  lines.forEach((block, index) => {
    const next = lines[index + 1];
    const labelled = withLabel.exec(block.text);
    if (labelled && !/^https?$/i.test(labelled[1]!)) {
      groups.push({ name: labelled[1]!, keywords: [...splitList(labelled[2]!)] });
      under = null;
      return;
    }
    const [first, ...rest] = block.cells;
    if (
      first &&
      rest.length === 1 &&
      !block.bullet &&
      splitList(first.text).length === 1 &&
      (inTable || splitList(rest[0]!.text).length > 1 || first.bold !== rest[0]!.bold)
    ) {
      groups.push({ name: first.text.replace(/:$/, ''), keywords: [...splitList(rest[0]!.text)] });
      under = null;
      return;
    }
    // "Tools  Figma  Vite": a label in bold and its words, each in a frame of its own.
    const [own, word] = first?.runs ?? [];
    const inRuns = first?.runs.length === 2 && splitList(own!.text).length === 1;
    if (first && rest.length > 0 && !block.bullet && (inRuns || (first.bold && rest.every((one) => !one.bold)))) {
      const words = [...(inRuns ? [word!.text] : []), ...rest.map((one) => one.text)];
      groups.push({ name: (inRuns ? own!.text : first.text).replace(/:$/, ''), keywords: words.flatMap(splitList) });
      under = null;
      return;
    }
    const [label, list] =
      first && rest.length === 0 && first.runs.length === 2 ? first.runs.map(({ text }) => text) : [];
    if (label !== undefined && list !== undefined && splitList(label).length === 1 && splitList(list).length > 1) {
      groups.push({ name: label.replace(/[:\s]+$/, ''), keywords: [...splitList(list.replace(/^[:\s–-]+/, ''))] });
      under = null;
      return;
    }
    const plain = block.text.replace(/:$/, '');
    const marked = block.bullet && !(block.bold && next !== undefined && !next.bullet && !next.bold);
    const heads = !marked && block.cells.length === 1 && splitList(plain).length === 1 && plain.split(' ').length <= 4;
    const stands =
      next !== undefined &&
      (block.text.endsWith(':') ||
        block.level !== null ||
        block.size > next.size + 0.4 ||
        (block.bold && !next.bold) ||
        (next.bullet && !block.bullet));
    if (heads && stands && !next.text.endsWith(':')) {
      under = { block, name: plain, keywords: [] };
      groups.push(under);
      return;
    }
    (under?.keywords ?? loose()).push(...block.cells.flatMap((one) => splitList(one.text)));
  });
  return groups
    .filter((group) => group.name !== null || group.keywords.length > 0)
    .flatMap(({ name, keywords }) => {
      if (name === null) return keywords.map((keyword) => ratedIn(keyword) ?? { name: keyword });
      const rated = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
      const own = rated && isLevel(rated[2]!) ? { name: rated[1]!, level: rated[2]! } : { name };
      return [keywords.length > 0 ? { ...own, keywords } : own];
    });
}

/** Each row a skill and how well: "Excel | Intermediate". Null where the blocks are not so. */
function rated(blocks: readonly Block[]): readonly Draft[] | null {
  const rows = blocks.length > 1 && blocks.every(({ cells, bullet }) => cells.length === 2 && !bullet);
  if (!rows || !blocks.every(({ cells }) => isLevel(cells[1]!.text) && splitList(cells[1]!.text).length === 1))
    return null;
  return blocks.map(({ cells }) => ({ name: cells[0]!.text.replace(/:$/, ''), level: cells[1]!.text }));
}

/** Labels in a row, each with its list beneath: columns of a table. Null where the blocks are not so. */
function sideBySide(blocks: readonly Block[]): readonly Draft[] | null {
  const top = blocks[0];
  if (!top || top.cells.length < 2 || blocks.length < 2 || top.bullet) return null;
  const marked = top.cells.every(
    (one) => splitList(one.text).length === 1 && (one.bold || one.size > blocks[1]!.size + 0.4),
  );
  if (!marked || blocks.slice(1).every((block) => block.cells.length === top.cells.length && block.bold)) return null;
  const heads = (block: Block): boolean =>
    Math.abs(block.size - top.size) < 0.4 && block.bold === top.bold && !block.bullet;
  const groups: { name: string; x: number; keywords: string[] }[] = [];
  let row: typeof groups = [];
  for (const block of blocks)
    if (heads(block)) {
      row = block.cells.map((one) => ({ name: one.text, x: one.x, keywords: [] }));
      groups.push(...row);
    } else
      for (const one of block.cells)
        (row.findLast((each) => each.x <= one.x + 4) ?? row[0])?.keywords.push(...splitList(one.text));
  return groups.map(({ name, keywords }) => (keywords.length > 0 ? { name, keywords } : { name }));
}

/** A label, its list, a label, its list. Null where the blocks are not so. */
function inTurn(blocks: readonly Block[]): readonly Draft[] | null {
  if (blocks.length < 4 || blocks.length % 2 !== 0 || blocks.some((block) => block.cells.length > 1)) return null;
  const turns = blocks.every((block, index) => {
    const count = splitList(block.text).length;
    return index % 2 === 0 ? count === 1 && block.text.length <= 40 && !block.bullet : count > 1;
  });
  if (!turns) return null;
  return blocks.flatMap((block, index) =>
    index % 2 === 0 ? [{ name: block.text.replace(/:$/, ''), keywords: splitList(blocks[index + 1]!.text) }] : [],
  );
}
