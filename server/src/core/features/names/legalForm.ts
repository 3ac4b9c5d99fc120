import { isLegalForm } from '../../facts/employers.ts';

/** A name whose text breaks between its words, as it is spoken of. */
export const onOneLine = (name: string): string => name.replaceAll(/\s+/g, ' ');

/** A company's name without its legal form, and the form with what parts the two: `Quayside Bank` and ` Ltd.` */
export interface NameParts {
  readonly core: string;
  /** Empty where the name has none. */
  readonly form: string;
}

/** Nobody has a longer name; one that is longer is not taken apart. */
const longestName = 200;

const isForm = (word: string): boolean => isLegalForm(word.toLowerCase().replaceAll(/[^\p{L}]/gu, ''));

/**
 * Takes a name apart; forms of several words are one: ` GmbH & Co. KG`. A name whose rest would end in a mark or in a word
 * that joins is left whole: `Oak: Ltd`, `Rye and Co`.
 */
export function splitLegalForm(name: string): NameParts {
  const whole = { core: name, form: '' };
  if (name.length > longestName) return whole;
  let core = name.trimEnd();
  for (let left = core; ; ) {
    const last = /^(.*\S)[\s,]+(\S+)$/su.exec(left);
    if (!last) break;
    left = last[1]!.replace(/,+$/, '');
    if (isForm(last[2]!)) core = left.replace(/\s+[&+]$/, '');
    else if (!/^[&+]$/.test(last[2]!)) break;
  }
  const joins = /(?:[^\p{L}\p{N}.!?)*'’]|\s(?:and|und|et|y|e|i|og|och|en|ja))$/iu;
  return isForm(core) || joins.test(core) ? whole : { core, form: name.slice(core.length) };
}

/**
 * What may stand behind a company's name in a sentence and belong to it; a form begins with a capital there: no "as" does. Of
 * "Ltd's" and "Ltd-owned" the form does, of "Co-op" and "AS/400" nothing.
 */
const formBehind =
  /^,?\s+(?:[&+]\s+)?((?:e\.\s?)?\p{Lu}[\p{L}]*(?:\.\p{L}+)*)(?![\p{L}\p{N}]|[/&][\p{L}\p{N}]|(?<=Co)-\p{L})/u;

/** The end of a name that ends at `end` in a sentence, with its legal form. A full stop behind the form stays where a sentence may end. */
export function endWithForm(sentence: string, end: number): number {
  let at = end;
  for (;;) {
    const found = formBehind.exec(sentence.slice(at, at + 40));
    if (!found || !isForm(found[1]!)) return at;
    at += found[0].length;
    if (/^\.(?=[,;:)]|\s+[^\s\p{Lu}])/u.test(sentence.slice(at, at + 4))) at++;
    else if (sentence[at] === '.') {
      // `Oak GmbH & Co. KG`
      const next = formBehind.exec(sentence.slice(at + 1, at + 40));
      if (next && isForm(next[1]!)) at++;
    }
  }
}

/**
 * What each mention of an employer is called when the one written as `from` becomes `to`. Two forms are never mixed: a mention
 * becomes `to` as it stands. It keeps its own form only where neither `from` nor `to` has one, and where `from` has one that
 * the mention leaves out, it leaves out that of `to` too.
 */
export function namesOfMentions(from: string, to: string): (written: string) => string {
  const before = splitLegalForm(from);
  const after = splitLegalForm(to);
  return (written) => {
    if (onOneLine(written) === onOneLine(from)) return to;
    const { form } = splitLegalForm(onOneLine(written));
    if (after.form === '') return before.form === '' ? to + form : to;
    return before.form !== '' && form === '' ? after.core : to;
  };
}
