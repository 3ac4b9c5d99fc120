import { plural, say } from '../core/messages/message.ts';
import type { Entry, RenderModel } from '../core/render/index.ts';
import { wordsOf } from '../core/render/runs.ts';
import type { Warning } from './types.ts';

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
  const names = old
    .map(({ title, detail }) => wordsOf(title?.runs ?? []) || wordsOf(detail?.runs ?? []))
    .filter((name) => name !== '');
  const shown = names.slice(0, MOST).join(', ');
  const more = names.length - MOST;
  const which =
    more > 0 ? say('{first} and {last}', { first: shown, last: say('{count} more', { count: more }) }) : shown;
  return [
    {
      code: 'layout.left-out',
      message:
        names.length > 0
          ? plural(
              old.length,
              'The template senior shows one job that ended more than ten years before the last one ({which}) in one line; what it says besides is not on the page.',
              'The template senior shows {count} jobs that ended more than ten years before the last one ({which}) in one line each; what they say besides is not on the page.',
              { which },
            )
          : plural(
              old.length,
              'The template senior shows one job that ended more than ten years before the last one in one line; what it says besides is not on the page.',
              'The template senior shows {count} jobs that ended more than ten years before the last one in one line each; what they say besides is not on the page.',
            ),
      pointer: first.at,
    },
  ];
}
