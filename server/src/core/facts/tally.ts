/** How often each of some words is there: a set that words can be taken out of again. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** `by` is negative for what is gone. */
  count(word: string, by: number): void {
    const now = (this.counts.get(word) ?? 0) + by;
    if (now > 0) this.counts.set(word, now);
    else this.counts.delete(word);
  }

  has(word: string): boolean {
    return this.counts.has(word);
  }

  /** Each word once. */
  words(): Iterable<string> {
    return this.counts.keys();
  }
}
