/** What people and forms write where there is nothing: a dash, "n/a". As long as nothing else stands beside it. */
const mark = /^(?:[-–—_]{1,5}|n\/a\.?|n\.a\.)$/i;

/** The same in words, which may be names elsewhere: of a telephone number they say that there is none. Our own selection, by language. */
const word =
  /^(?:none|null|nil|undefined|nan|no|not (?:available|applicable|provided|given)|no (?:phone|e-?mail|website)|kein(?:e|es|s)?|keine angabe|k\. ?a\.|aucune?|néant|ningun[oa]|ningún|no (?:disponible|tengo)|nenhuma?|não (?:tenho|disponível)|nessun[oa]?|geen|brak|нет|无|無|なし|없음)$/iu;

/** Kinds of text (`x-kind`) that are an address or a number, and nothing that words could say. */
const addressed: ReadonlySet<string> = new Set(['email', 'phone', 'url']);

/**
 * Does a text under a key of the format say that there is nothing? It counts as absent then: nothing of it is printed or checked. `kind` is the schema's `x-kind`.
 */
export function saysNothing(text: string, kind: string | null): boolean {
  if (text.length > 24) return false;
  const written = text.trim();
  return mark.test(written) || (kind !== null && addressed.has(kind) && word.test(written));
}
