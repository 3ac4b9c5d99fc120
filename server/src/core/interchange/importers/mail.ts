import { isFarewell } from '../reader/farewells.ts';

/** What stands before the lines of a mail's head, in the languages of the programs that write them. */
const field =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|von|an|betreff|datum|gesendet|anlagen?|de|à|a|objet|envoyé|date|pièces? jointes?|para|asunto|enviado|fecha|da|oggetto|inviato|data|aan|onderwerp|verzonden|assunto|od|do|temat|wysłano)\s?:\s*\S/iu;
/** Of them, what only a mail's head says. */
const telling = /^(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|from|von|sent|gesendet|envoyé)\s?:/iu;

/** A text without the head and the farewell of the mail that it came in, and the lines that were left out. */
export interface Mailed {
  readonly text: string;
  readonly left: readonly string[];
}

/** The text of a mail: null where none of its first lines say that it is one. */
export function withoutMail(text: string): Mailed | null {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  let end = Math.max(0, first);
  // A long subject goes on, set in.
  while (field.test(lines[end] ?? '') || (end > first && /^[ \t]+\S/.test(lines[end] ?? ''))) end++;
  const head = lines.slice(Math.max(0, first), end);
  if (head.length < 2 || !head.some((line) => telling.test(line))) return null;
  const body = lines.slice(end);
  while (body.at(-1)?.trim() === '') body.pop();
  const tail = body.slice(-4);
  const at = tail.findIndex((line) => isFarewell(line.trim()));
  const from = at < 0 ? body.length : body.length - tail.length + at;
  const left = [...head, ...body.slice(from)].map((line) => line.trim()).filter((line) => line !== '');
  return { text: body.slice(0, from).join('\n'), left };
}
