const apart = /^\p{L}(?: \p{L})+(?: {2,}\p{L}(?: \p{L})+)*$/u;

/**
 * Letters set apart for looks, "S K I L L S", as the words they are; more than one space parts the words. Other texts as
 * they are.
 */
export function together(text: string): string {
  const plain = text.trim();
  if (!apart.test(plain) || plain.replaceAll(/\s/g, '').length < 4) return text;
  return plain
    .split(/\s{2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
