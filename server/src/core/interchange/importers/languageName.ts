/** A language from its code, "Spanish" or in another language "español"; what is no code stays. */
export function languageName(code: string, tongue = 'en'): string {
  if (!/^[a-z]{2,3}$/i.test(code)) return code;
  const tongues = /^[a-z]{2,3}$/i.test(tongue) ? [tongue, 'en'] : ['en'];
  return new Intl.DisplayNames(tongues, { type: 'language' }).of(code.toLowerCase()) ?? code;
}

/** The two letters of a language by its name in English; undefined where there are none. */
export function languageTag(name: string): string | undefined {
  const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => english.of(code)?.toLowerCase() === name.toLowerCase());
}
