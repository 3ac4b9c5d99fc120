/** A text that other tools write as Markdown, taken apart. */
export interface Prose {
  /** The paragraphs outside lists. */
  readonly summary: string | undefined;
  /** The items of its lists; the items of a nested list follow their parent in the same sentence. */
  readonly highlights: readonly string[];
}

/** Splits a text into its paragraphs and the items of its bullet or numbered lists. */
export function readProse(text: string | undefined): Prose {
  const paragraphs: string[] = [];
  const items: string[] = [];
  let open: 'paragraph' | 'item' | undefined;
  let children = 0;
  for (const line of (text ?? '').split(/\r?\n/)) {
    const bullet = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/.exec(line);
    const plain = line.trim();
    const last = items.length - 1;
    if (bullet) {
      const nested = bullet[1]!.length > 1 && last >= 0;
      children = nested ? children + 1 : 0;
      if (!nested) items.push(bullet[2]!.trim());
      else items[last] = `${items[last]!.replace(/[.:]$/, '')}${children > 1 ? '; ' : ': '}${bullet[2]!.trim()}`;
      open = 'item';
    } else if (plain === '') open = undefined;
    else if (open === 'item') items[last] = `${items[last]} ${plain}`;
    else if (open === 'paragraph') paragraphs[paragraphs.length - 1] += ` ${plain}`;
    else {
      paragraphs.push(plain);
      open = 'paragraph';
    }
  }
  return { summary: paragraphs.join('\n\n') || undefined, highlights: items };
}

/** The same text as running sentences, for places that have no list. */
export function asSentences(text: string | undefined): string | undefined {
  const { summary, highlights } = readProse(text);
  const sentences = highlights.map((item) => (/[.!?]$/.test(item) ? item : `${item}.`)).join(' ');
  return [summary, sentences].filter(Boolean).join('\n\n') || undefined;
}
