import { type Block, withText } from './block.ts';

const dots = /^([●⬤■★◉▮]{0,10})([○◯□☆◌▯]{0,10})$/u;
const behind = /^(.*\p{L}.*?)[\s:–-]*(?<![●⬤■★◉▮○◯□☆◌▯])([●⬤■★◉▮]{0,10}[○◯□☆◌▯]{0,10})$/u;

/** Dots as they are written, full ones and empty ones; null where they are no scale. */
function scaleIn(text: string): string | null {
  const written = text.replaceAll(/\s/g, '');
  const all = [...written].length;
  return all >= 3 && all <= 10 && dots.test(written) ? written : null;
}

/** "Krita ●●●●○": what is rated, and how; null for texts without dots. */
export function ratedIn(text: string): { readonly name: string; readonly level: string } | null {
  const [, name, marks] = behind.exec(text) ?? [];
  const level = marks ? scaleIn(marks) : null;
  return name !== undefined && level !== null ? { name, level } : null;
}

/** Rows whose dots stand in a cell of their own, as rows of one. */
export const withDots = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    const [first, second, ...more] = block.cells;
    return first && second && more.length === 0 && scaleIn(second.text) !== null
      ? { ...block, cells: [withText(first, `${first.text} ${second.text.replaceAll(/\s/g, '')}`)] }
      : block;
  });
