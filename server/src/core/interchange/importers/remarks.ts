/**
 * Remarks that differ only in the entry they speak of, `file.work[0].type` and `file.work[1].type`, as one with their number, in the order
 * in which they were first made.
 */
export function oneOfEach(notes: readonly string[]): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const note of notes) {
    const kind = note.replaceAll(/\[\d+\]/g, '[]');
    kinds.set(kind, [...(kinds.get(kind) ?? []), note]);
  }
  return [...kinds].map(([kind, all]) =>
    new Set(all).size === 1 ? all[0]! : `${kind.replace(/\.$/, '')} (${all.length} entries).`,
  );
}
