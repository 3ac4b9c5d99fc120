import type { Entry, Piece, RenderModel } from '../core/render/index.ts';
import type { Warning } from './types.ts';

const textOf = (piece: Piece | null): string => piece?.runs.map(({ text }) => text).join('') ?? '';

/** Does an entry, or a role in it, say more than its head? */
const says = ({ blocks, notes, figures, keywords, parts }: Entry): boolean =>
  blocks.length + notes.length + figures.length + keywords.length > 0 || parts.some(says);

/** Names given before the rest are counted. */
const MOST = 3;

/**
 * What a template leaves off its pages by design, in words: `senior` gives roles that ended long ago one line each, and
 * nobody should find that out from somebody else.
 */
export function leftOut({ template, sections }: RenderModel): readonly Warning[] {
  if (template !== 'senior') return [];
  const old = sections
    .filter(({ id }) => id === 'work')
    .flatMap(({ entries }) => entries.filter((one) => one.farBack && says(one)));
  const [first] = old;
  if (!first) return [];
  const names = old.map(({ title, detail }) => textOf(title) || textOf(detail)).filter((name) => name !== '');
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  const which = names.length > 0 ? ` (${names.slice(0, MOST).join(', ')}${more})` : '';
  const what = old.length === 1 ? 'one job that ended' : `${old.length} jobs that ended`;
  return [
    {
      code: 'layout.left-out',
      message: `The template senior shows ${what} more than ten years before the last one${which} in one line each; what they say besides is not on the page.`,
      pointer: first.at,
    },
  ];
}
