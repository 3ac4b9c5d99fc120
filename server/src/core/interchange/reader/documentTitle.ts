import { fold } from '../../reading/fold.ts';

/** Words that name the document itself. */
export const documentTitle =
  /^(?:lebenslauf|tabellarischer lebenslauf|curriculum vit(?:ae|æ)|curriculum|vita|vitae|vitæ|resume|résumé|cv|c\.v\.|hoja de vida|currículum(?: vit(?:ae|æ))?|curriculo|currículo|confidential|vertraulich|confidentiel|confidencial|bewerbung|bewerbungsunterlagen|bewerbungsmappe|application documents?|job application|dossier de candidature|życiorys|životopis|özgeçmiş|резюме|履\s*歴\s*書|職務経歴書|简历|個人簡歷|个人简历|이력서|\d{4}年\s?\d{1,2}月\s?\d{1,2}日\s?現在)$/i;

const own = new Set(
  'curriculum vitae resume cv lebenslauf curriculo page seite pagina pag strona side sivu of von de sur di confidential'.split(
    ' ',
  ),
);
const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const calls = 'curriculum(?: vit(?:ae|æ))?|currículum(?: vit(?:ae|æ))?|currículo|c\\.?v\\.?|r[ée]sum[ée]|lebenslauf';
/** Where a sign parts them from the name: people are called Vita, too. */
const alsoName = 'vita|hoja de vida';
const ahead = new RegExp(
  `^(?:(?:${calls}|${alsoName})\\s*[:|·–—-]\\s*|(?:${calls})(?!\\p{L})\\s*(?:(?:of|von|de|di|för|van|av)\\s+)?)(?=\\p{L})`,
  'iu',
);
const behind = new RegExp(
  `(?<=\\p{L}{2})(?:\\s*(?<!\\p{L})(?:${calls})|\\s*[|·–—-]\\s*(?:${calls}|${alsoName}))$`,
  'iu',
);

/** A name without what calls the document: "CV Mirela Brandvold", "Brandvold – Résumé". */
export const withoutDocument = (name: string): string => name.replace(ahead, '').replace(behind, '').trim();

/** "Mirela Brandvold – Curriculum Vitae – Page 2": what pages say again of the person and of the document. */
export function isRunningHead(text: string, name: string): boolean {
  const names = new Set(wordsOf(name).filter((word) => word.length > 1));
  const words = wordsOf(text);
  return (
    words.length >= 2 &&
    words.length <= 10 &&
    words.some((word) => names.has(word)) &&
    words.some((word) => own.has(word)) &&
    words.every((word) => names.has(word) || own.has(word) || /^\d{1,2}$/.test(word))
  );
}
