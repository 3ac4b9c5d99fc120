import { fold } from '../../reading/fold.ts';

/** Words that no sentence ends in: articles, conjunctions, and prepositions that are no part of a verb, of nine languages, folded. */
const leading = new Set(
  `a an the of to for with from into onto and or nor but than that which who whose our their its his her my this these those between among
  per via
  der die das den dem des ein eine einen einem einer eines und oder von vom zum zur fur beim im am sowie als
  le la les un une des du de et ou pour avec par dans sur sous chez aux au
  el los las una del al y o para con por sin entre hacia
  il lo gli i uno dello della dei degli delle ed dal dalla nel nella sul sulla per tra fra
  os um uma dos das do da na nos nas pelo pela com em
  het een van voor met naar
  och att som ett med fran
  w z ze od dla oraz lub przy nad przez
  v ve pro pri`.split(/\s+/),
);

/** Does a text break off in the midst of a sentence: behind a small word, a comma, or in a bracket? Looks at its end. */
export function isUnfinished(text: string): boolean {
  const end = text.slice(-200).trimEnd();
  if (/[,&(/]$/.test(end)) return true;
  if (end.lastIndexOf('(') > end.lastIndexOf(')')) return true;
  const [, before, word] = /(^|\s)(\p{Ll}+)$/u.exec(end) ?? [];
  return before !== undefined && word !== undefined && end.includes(' ') && leading.has(fold(word));
}
