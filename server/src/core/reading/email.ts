const one = /^[^\s@"<>(),;]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;

/** The address a text is, without `mailto:`; null where it is none, or more than one. */
export function readEmail(text: string): string | null {
  const written = text.trim();
  if (written.length > 320 || !written.includes('@')) return null;
  const address = written.replace(/^mailto:/i, '');
  return one.test(address) ? address : null;
}

/** Is a text one address or several, or one that is spelled out to keep machines from it ("ada (at) marlowe.example")? */
export function isEmailText(text: string): boolean {
  const parts = text.slice(0, 1000).split(/[,;|]|\s\/\s/u);
  return parts.every((part) => {
    const plain = part
      .trim()
      .replace(/\s*[([{]\s*(?:at|@|arroba|ät)\s*[)\]}]\s*/i, '@')
      .replaceAll(/\s*[([{]\s*(?:dot|\.|punkt|punto|point)\s*[)\]}]\s*/gi, '.')
      .replace(/\s+at\s+(?=\S+(?:\.|\s+dot\s+)\S+$)/i, '@')
      .replaceAll(/\s+dot\s+/gi, '.');
    return readEmail(plain) !== null;
  });
}
