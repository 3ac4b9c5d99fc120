import type { Span } from '../text/span.ts';

/**
 * Words beside a percentage that make it the way or the extent in which somebody works or wants to: "100% remote", "Pensum
 * 80%". In the languages of the format; a selection of our own from profiles and job advertisements.
 */
const WORDS =
  /(?<![\p{L}])(?:remote(?:ly)?|remot[oa]s?|à distance|a distancia|à distância|da remoto|en remoto|home[\s-]?office|télétravail|teletrabajo|teletrabalho|telelavoro|thuiswerk\w*|zdaln\p{L}*|hybrid\p{L}*|híbrid[oa]|on[\s-]?site|presencial|présentiel|in presenza|vor ort|fte|(?:part|full)[\s-]?time|teilzeit\p{L}*|vollzeit\p{L}*|temps (?:partiel|plein)|(?:tiempo|jornada) (?:parcial|completo|completa)|tempo (?:parcial|integral|parziale|pieno)|deeltijd|voltijd|deltid|heltid|workload|(?:arbeits)?pensum|stellenprozent|beschäftigungsgrad|self[\s-]employed|freelance\w*)(?![\p{L}])|удал[её]н|дистанц|ставк[аи]|远程|遠程|遠端|リモート|在宅|재택|원격/iu;

/** Further away than so many characters, or in another clause, a word speaks of something else. */
const NEAR = 22;
const ENDS_CLAUSE = /[.;:!?\n|•]/;

/** Does a percentage say how somebody works rather than what came of it? `part` is where it stands in the text. */
export function isWorkload(text: string, part: Span): boolean {
  const before =
    text
      .slice(Math.max(0, part.start - NEAR), part.start)
      .split(/[.;!?\n|•]/)
      .at(-1) ?? '';
  const after = text.slice(part.end, part.end + NEAR).split(ENDS_CLAUSE)[0] ?? '';
  return WORDS.test(before) || WORDS.test(after);
}
