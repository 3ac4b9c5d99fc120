import type { LatinLanguage } from './types.ts';

/** Letters and endings that speak for languages, with how much: what only one language has says most. */
const LETTERS: readonly (readonly [RegExp, readonly LatinLanguage[], number])[] = [
  [/ß/u, ['de'], 1],
  [/[ãõ]/u, ['pt'], 1],
  [/ñ/u, ['es'], 1],
  [/[łźńśżąę]/u, ['pl'], 1],
  [/[řěůť]/u, ['cs'], 1],
  [/[ışğ]/u, ['tr'], 1],
  [/[țșă]/u, ['ro'], 1],
  [/[őű]/u, ['hu'], 1],
  [/å/u, ['sv', 'da', 'no'], 0.5],
  [/kj|øy|sjon/u, ['no'], 0.5],
  [/[æø]/u, ['da', 'no'], 0.7],
  [/[äö]/u, ['de', 'sv', 'fi'], 0.4],
  [/ü/u, ['de', 'tr', 'hu'], 0.4],
  [/[èêëîïôûœ]/u, ['fr'], 0.5],
  [/ç/u, ['fr', 'pt', 'tr'], 0.4],
  [/[òì]/u, ['it'], 0.5],
  [/é/u, ['fr', 'es', 'pt', 'hu'], 0.3],
  [/[áíóú]/u, ['es', 'pt', 'cs', 'hu'], 0.3],
  [/à/u, ['fr', 'it', 'pt'], 0.3],
];

const ENDINGS: readonly (readonly [RegExp, readonly LatinLanguage[], number])[] = [
  [/(?:ung|ungen|schaft|schaften|heit|keit|ierung|lich|isch|ische[nrsm]?|tät)$/u, ['de'], 0.9],
  [/(?:ción|ciones|sión|amiento|imiento|idad)$/u, ['es'], 1],
  [/(?:ção|ções|são|idade|mento)$/u, ['pt'], 1],
  [/(?:zione|zioni|mento|ità)$/u, ['it'], 0.8],
  [/(?:ité|ités|eurs?|euses?|aux|ements?|iques?|ées?)$/u, ['fr'], 0.7],
  [/(?:heid|ingen|atie|elijke?|teit)$/u, ['nl'], 0.7],
  [/(?:ność|ości|anie|enie|ania|enia|owych?|owanie)$/u, ['pl'], 0.8],
  [/(?:ningar?|ande|het|heter|ades|ationer)$/u, ['sv'], 0.5],
  [/(?:ninger?|elser?|hed|ede)$/u, ['da'], 0.5],
  [/(?:ninger?|elser?|het|ede|ering)$/u, ['no'], 0.4],
  [/(?:minen|ssa|ssä|sta|stä|lla|llä|inen|iden)$/u, ['fi'], 0.6],
];

/** How much the letters and the ending of a lower-case word speak for each language. */
export function letterEvidence(lower: string, add: (language: LatinLanguage, weight: number) => void): void {
  for (const [pattern, languages, weight] of LETTERS)
    if (pattern.test(lower)) for (const language of languages) add(language, weight);
  if (lower.length < 5) return;
  for (const [pattern, languages, weight] of ENDINGS)
    if (pattern.test(lower)) for (const language of languages) add(language, weight);
}
