import { type Message, plural, say, verbatim } from '../../messages/message.ts';

/** A computed figure as it is said in a message: the words round it are the message's, not those of a profile. */
export function inWordsOf(computed: string): Message {
  const [, hedge, rest = computed] = /^(about|at least|at most) (.+)$/.exec(computed) ?? [];
  const [, points] = /^(\S+) points?$/.exec(rest) ?? [];
  const figure = points
    ? plural(Number(points) === 1 ? 1 : 2, '{figure} point', '{figure} points', { figure: points })
    : verbatim(rest);
  if (hedge === 'about') return say('about {figure}', { figure });
  if (hedge === 'at least') return say('at least {figure}', { figure });
  return hedge === 'at most' ? say('at most {figure}', { figure }) : figure;
}
