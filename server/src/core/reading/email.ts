const one = /^[^\s@"<>(),;]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;

/** The address a text is, without `mailto:`; null where it is none, or more than one. */
export function readEmail(text: string): string | null {
  const written = text.trim();
  if (written.length > 320 || !written.includes('@')) return null;
  const address = written.replace(/^mailto:/i, '');
  return one.test(address) ? address : null;
}

/** An address as it is spelled out to keep machines from it, with its signs. */
const spelledOut = (text: string): string =>
  text
    .replace(/\s*[([{]\s*(?:@?\s*at|@|arroba|ät)\s*[)\]}]\s*/i, '@')
    .replaceAll(/\s*[([{]\s*(?:\.?\s*dot|\.|punkt|punto|point)\s*[)\]}]\s*/gi, '.')
    .replace(/\s+at\s+(?=\S+(?:\.|\s+dot\s+)\S+$)/i, '@')
    .replaceAll(/\s+dot\s+/gi, '.');

/**
 * The one address that a text can only mean: without spaces round its signs, brackets, `mailto:` and what ends a sentence, with a
 * dot where its domain has a comma or two dots. Null where something would have to be guessed, and for an address as it stands.
 */
export function repairedEmail(text: string): string | null {
  if (text.length > 320) return null;
  const signs = spelledOut(text.trim().replaceAll('\uff20', '@'))
    .replace(/^[<("'[]+\s*/, '')
    .replace(/^mailto\s*:\s*/i, '')
    .replace(/[\s>)"'\].,;:]+$/, '')
    .replaceAll(/\s*@\s*/g, '@')
    .replaceAll(/\s*\.\s*/g, '.')
    .replace(/@{2,}/, '@');
  const at = signs.indexOf('@');
  const address = signs.slice(0, at + 1) + signs.slice(at + 1).replaceAll(/\s*,\s*|\.{2,}/g, '.');
  return at > 0 && address !== text && readEmail(address) === address ? address : null;
}

/** Is a text one address or several, or one that is spelled out to keep machines from it ("ada (at) marlowe.example")? */
export function isEmailText(text: string): boolean {
  const parts = text.slice(0, 1000).split(/[,;|]|\s\/\s/u);
  return parts.every((part) => {
    return readEmail(spelledOut(part.trim())) !== null;
  });
}
