/**
 * Runs of letters, each drawn as one outline. The renderer draws a letter as a `use` of the outline of its glyph, and a browser keeps a
 * coordinate system for every one of them: some 4,500 on two pages, which it goes through whenever anything in its window is drawn
 * anew. With one path a run, the pages are painted in a sixth of the time after an edit, and a frame in which they stay as they are takes a seventh.
 */

/** An outline cut into what is put before a horizontal and a vertical coordinate, the two in turn. */
interface Outline {
  /** Commands and spaces, one before each coordinate, and one behind the last. */
  readonly between: readonly string[];
  readonly coordinates: readonly number[];
}

/** The attribute that says where the letters of a run begin, in units of the glyphs, parted by spaces. */
const lefts = 'data-lefts';

/** Commands whose numbers are all places on the page, x and y in turn; the renderer writes no others. */
const plain = /^[MLCQTZ\d\s.,eE+-]*$/;

function outlineOf(data: string): Outline | null {
  if (!plain.test(data)) return null;
  const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
  const coordinates = data.match(number)?.map(Number) ?? [];
  return coordinates.length % 2 === 0 ? { between: data.split(number), coordinates } : null;
}

/** The outline moved by a distance, as the data of a path. */
function moved({ between, coordinates }: Outline, x: number, y: number): string {
  let data = between[0] ?? '';
  for (let at = 0; at < coordinates.length; at++) data += coordinates[at]! + (at % 2 === 0 ? x : y) + between[at + 1]!;
  return data;
}

/** The outlines of the glyphs that a preview has had since it began anew. */
export class Outlines {
  /** By the glyph's id; null for what is no outline. The renderer says nothing of glyphs that are not drawn, such as spaces. */
  private readonly known = new Map<string, Outline | null>();

  /** Learns the glyphs of a part of the pages that is to be put in, and draws its runs as one path each. */
  draw(part: Element): void {
    for (const glyph of part.querySelectorAll('defs.glyph > *'))
      this.known.set(glyph.id, glyph.tagName === 'path' ? outlineOf(glyph.getAttribute('d') ?? '') : null);
    for (const run of part.querySelectorAll('.typst-text')) this.join(run);
  }

  /** A run with a glyph that is no outline, such as a picture, stays as it is. */
  private join(run: Element): void {
    const letters = [...run.children].filter((child) => child.tagName === 'use');
    const places: number[] = [];
    let data = '';
    for (const letter of letters) {
      const outline = this.known.get((letter.getAttribute('href') ?? '').slice(1));
      const [x, y] = [Number(letter.getAttribute('x')), Number(letter.getAttribute('y'))];
      if (outline === null || !Number.isFinite(x + y)) return;
      places.push(x);
      if (outline) data += moved(outline, x, y);
    }
    const [first] = letters;
    if (!first) return;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', data);
    path.setAttribute(lefts, places.join(' '));
    first.before(path);
    for (const letter of letters) letter.remove();
  }
}

/** Where the letters of a run on the pages begin, in units of its glyphs. */
export function leftsOf(run: Element): readonly number[] {
  const joined = run.querySelector(`:scope > path[${lefts}]`)?.getAttribute(lefts);
  if (joined != null) return joined.split(' ').map(Number);
  return [...run.querySelectorAll(':scope > use')].map((letter) => Number(letter.getAttribute('x')));
}
