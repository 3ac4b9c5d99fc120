/** A language from its code, "Spanish" or in another language "español"; what is no code stays. */
export function languageName(code: string, tongue = 'en'): string {
  if (!/^[a-z]{2,3}$/i.test(code)) return code;
  const tongues = /^[a-z]{2,3}$/i.test(tongue) ? [tongue, 'en'] : ['en'];
  return new Intl.DisplayNames(tongues, { type: 'language' }).of(code.toLowerCase()) ?? code;
}
