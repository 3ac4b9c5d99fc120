/** Signs that take two columns of a fixed font (East Asian Width, UAX 11: W and F), and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Signs that take none: marks on the letter before them, joiners, marks of direction. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns a text takes in a fixed font. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += none.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}

/** Scripts that are written without blanks between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Made when a text first needs it: it takes longer to make than most programs to start. */
function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter;
}

/** Parts of a word that may stand on different lines: none of a word with blanks round it, words of Chinese or Thai. */
function partsOf(word: string, measure: number): readonly string[] {
  if (widthOf(word) <= measure / 4 || !unspaced.test(word)) return [word];
  const parts: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter().segment(word)) {
    const last = parts.at(-1);
    // Punctuation stays with the word before it, and what opens a bracket with the one after.
    const joins = last !== undefined && ((!isWordLike && !/^\p{Ps}/u.test(segment)) || /\p{Ps}$/u.test(last));
    const latin = last !== undefined && !unspaced.test(last) && !unspaced.test(segment);
    if (joins || latin) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/**
 * A text of one line as lines of at most `measure` columns, the first behind `lead`, the others behind `indent`. Words stay
 * whole: an address longer than a line has one to itself.
 */
export function wrapped(text: string, measure: number, lead = '', indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  let width = widthOf(lead);
  let open = false;
  const put = (part: string, blank: string): void => {
    const own = widthOf(part);
    if (open && width + blank.length + own > measure) {
      lines.push(line);
      line = indent;
      width = widthOf(indent);
      open = false;
    }
    const before = open ? blank : '';
    line += before + part;
    width += before.length + own;
    open = true;
  };
  for (const word of text.split(' ')) {
    let blank = ' ';
    for (const part of partsOf(word, measure)) {
      put(part, blank);
      blank = '';
    }
  }
  return [...lines, line];
}
