import { fold } from '../../reading/fold.ts';

let names: ReadonlySet<string> | null = null;

/** The names of languages, folded, in the languages of Europe, after the CLDR names of the engine. */
function namesOfLanguages(): ReadonlySet<string> {
  if (names) return names;
  const found = new Set(
    fold(
      'mandarin cantonese farsi flemish castilian kastilisch castellano valenciano romansh hmong hawaiian cherokee berber tamazight filipino cebuano ilocano dari sorbian asturian',
    ).split(' '),
  );
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  for (const tongue of 'en de fr es pt it nl pl cs sk sl hr sv da nb fi hu ro bg el tr ru uk ja zh'.split(' ')) {
    const one = new Intl.DisplayNames([tongue], { type: 'language', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = one.of(first + second);
        if (name) found.add(fold(name));
      }
  }
  names = found;
  return found;
}

/** Does a text name a language people speak: "English", "Deutsch (Muttersprache)", "Swiss German"? */
export const namesLanguage = (text: string): boolean =>
  (fold(text).match(/\p{L}+/gu) ?? []).some((word) => namesOfLanguages().has(word));

/** What the language one grew up with is called, as a label before it. */
const motherTongue =
  /^(?:(?:native|first) languages?|mother tongues?|mother tongue\(s\)|muttersprache\(n\)|langue\(s\) maternelle\(s\)|lengua\(s\) materna\(s\)|madrelingua\(e\)|muttersprachen?|langues? maternelles?|lenguas? maternas?|idiomas? maternos?|línguas? maternas?|madrelingua|lingua madre|moedertaal|modersmål|język ojczysty)$/iu;

/** "Mother tongue", "Madrelingua": the label of the language that one grew up with. */
export const isMotherTongue = (label: string): boolean => motherTongue.test(label.trim());

/** What one does with a language, as a label before its level: "Written: good". */
const partOfLanguage =
  /^(?:spoken|written|speaking|writing|reading|listening|oral|understanding|comprehension|wort|schrift|mündlich|schriftlich|sprechen|schreiben|lesen|hören|verstehen|parlé|écrit|lu|oral|expression|compréhension|hablado|escrito|leído|conversación|lectura|escritura|comprensión|expresión|falado|falada|leitura|escrita|conversação|compreensão|parlato|scritto|letto|lettura|scrittura|ascolto|comprensione|gesproken|geschreven|spreken|schrijven|lezen|luisteren|mowa|pismo|czytanie|mówienie|pisanie|tal|skrift|läsning|mluvený|psaný|slovem|písmem)(?: \p{L}+)?\s*[:–-]\s*\S/iu;

/** Is a text about one use of a language, "Written: intermediate", and names none? */
export const isPartOfLanguage = (text: string): boolean => partOfLanguage.test(text.trim());
