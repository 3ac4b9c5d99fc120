/**
 * What was made of texts, for those that were asked about last. At most twice `most` characters are kept: what was not asked
 * for while as many others were is made anew.
 */
export class Recent<R> {
  private young = new Map<string, { readonly made: R }>();
  private old = new Map<string, { readonly made: R }>();
  private length = 0;

  constructor(private readonly most: number) {}

  /** What is kept of a text; where nothing is, `make` makes it. */
  of(text: string, make: (text: string) => R): R {
    const known = this.young.get(text);
    if (known) return known.made;
    const kept = this.old.get(text) ?? { made: make(text) };
    if (this.length > this.most) {
      this.old = this.young;
      this.young = new Map();
      this.length = 0;
    }
    this.young.set(text, kept);
    this.length += text.length + 1;
    return kept.made;
  }
}
