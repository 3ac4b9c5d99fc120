/** "A, B and C"; past `most` names the rest is counted: "A, B, C, D and 3 more". */
export function enumerated(names: readonly string[], most: number): string {
  const shown = names.slice(0, names.length > most + 1 ? most : most + 1);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} more` : (shown.pop() ?? '');
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
