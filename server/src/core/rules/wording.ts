import { type Message, say, verbatim } from '../messages/message.ts';

/** "A, B and C"; past `most` names the rest is counted: "A, B, C, D and 3 more". */
export function enumerated(names: readonly string[], most: number): Message {
  const shown = names.slice(0, names.length > most + 1 ? most : most + 1);
  const rest = names.length - shown.length;
  const last = rest > 0 ? say('{count} more', { count: rest }) : verbatim(shown.pop() ?? '');
  return shown.length > 0 ? say('{first} and {last}', { first: shown.join(', '), last }) : last;
}
