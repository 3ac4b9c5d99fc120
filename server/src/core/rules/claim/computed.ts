import { type Message, plural, say, verbatim } from '../../messages/message.ts';

/** A computed figure as it is said in a message: the words round it are the message's, not those of a profile. */
export function inWordsOf(computed: string): Message {
  const [, count, unit] = /^([\d.]+) (years|months)$/.exec(computed) ?? [];
  if (count)
    return unit === 'years'
      ? plural(Number(count), '{count} year', '{count} years')
      : plural(Number(count), '{count} month', '{count} months');
  const [, way, far = ''] = /^(up|down) (.+)$/.exec(computed) ?? [];
  if (way === 'up') return say('up {figure}', { figure: inWordsOf(far) });
  if (way === 'down') return say('down {figure}', { figure: inWordsOf(far) });
  const [, hedge, rest = computed] = /^(about|at least|at most) (.+)$/.exec(computed) ?? [];
  const [, points] = /^(\S+) points?$/.exec(rest) ?? [];
  const figure = points
    ? plural(Number(points) === 1 ? 1 : 2, '{figure} point', '{figure} points', { figure: points })
    : verbatim(rest);
  if (hedge === 'about') return say('about {figure}', { figure });
  if (hedge === 'at least') return say('at least {figure}', { figure });
  return hedge === 'at most' ? say('at most {figure}', { figure }) : figure;
}
