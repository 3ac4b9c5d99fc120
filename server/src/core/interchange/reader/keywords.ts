import { splitList } from './splitList.ts';

/** Words before a list of technologies or skills; they say nothing besides. */
export const keywordLabel =
  /^(?:(?:key |main |used |core )?(?:technolog\w*|tech(?:nical)? stack|stack|tools(?: used)?|environment|keywords|skills(?: used)?|techniken|technische umgebung|werkzeuge|outils|environnement(?: technique)?|compétences|tecnologías?(?: utilizadas)?|tecnologie|tecnologias|herramientas|strumenti|ferramentas|built with))\s*:\s*/iu;

/** The parts of a line that lists technologies, skills or tools, its label taken off; null for anything else. */
export function keywordsIn(text: string): readonly string[] | null {
  const found = keywordLabel.exec(text);
  const parts = splitList(found ? text.slice(found[0].length) : text);
  if (found) return parts.length > 0 ? parts : null;
  const short = parts.every(
    (part) => part.split(/\s+/).length <= 4 && part.length <= 40 && !/^\p{Ll}+\s\p{Ll}/u.test(part),
  );
  return parts.length >= 2 && short && !/[.!?:]$|@|https?:/.test(text) ? parts : null;
}
