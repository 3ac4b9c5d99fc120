import type { Mention } from '../reading/technologies/index.ts';

/** "Stack: Go, Kafka", "Technologies utilisées : PHP, MySQL", "Стек: Java". */
const HEADING =
  /^[\s*_-]*(?:[\p{L}/&]+ ){0,3}(?:tech\p{L}*|skill ?sets?|skills?|stack|tools?|tooling|environment|umgebung|keywords|languages?|frameworks?|outils|herramientas|tecnolog\p{L}*|t[eé]cnic\p{L}*|стек|стэк|инструменты|технологии|技术栈?|技術)(?: (?:used|stack|utilisées|usadas|utilizadas|verwendet))?[*_]*\s?[:：–-]/iu;

/** The same in the middle of a text: "… until 2014. Technologies: Java, Hibernate". */
const LATER_HEADING =
  /(?:^|[.;\n] *)(?:\p{L}+ )?(?:technologies|tech stack|skills|stack|tools|environment|keywords)(?: used)?[*_]*\s?[:–][^.\n]*$/iu;

/** Words that both have one of. Cheap to look for: most lines have none. */
const LABEL =
  /tech|skill|stack|tool|environment|umgebung|keyword|language|framework|outils|herramientas|tecnolog|t[eé]cnic|стек|стэк|инструменты|технологии|技术|技術/i;

/** Is the text before an offset, back to the last sentence, the beginning of a list of technologies? */
export function isBehindHeading(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return LABEL.test(before) && LATER_HEADING.test(before);
}

/** So much of a line that is a list, rather than a sentence, is names of technologies. */
const MOSTLY = 0.75;

/** Is a line a list of technologies ("Docker", "Go, Kafka and Redis", "Stack: Go, Kafka") rather than a sentence? */
export function isKeywordLine(text: string, mentions: readonly Mention[]): boolean {
  if (mentions.length === 0) return false;
  if (LABEL.test(text) && HEADING.test(text)) return true;
  const named = mentions.reduce((sum, { start, end }) => sum + end - start, 0);
  return named >= MOSTLY * text.replace(/[\s,;/|()&·•-]+/g, '').length;
}
