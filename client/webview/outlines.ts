/**
 * Runs of letters, each drawn as one outline. The renderer draws a letter as a `use` of the outline of its glyph, and a browser keeps a
 * coordinate system for every one of them: some 4,500 on two pages, which it goes through whenever anything in its window is drawn
 * anew. With one path a run, the pages are painted in a sixth of the time after an edit, and a frame in which they stay as they are takes a seventh.
 *
 * The renderer's markup is rewritten before the browser reads it: of the first page, nine elements in ten are letters.
 */

/** An outline, to be put anywhere. */
interface Outline {
  /** Where it begins, in units of the glyph. */
  readonly x: number;
  readonly y: number;
  /** What is drawn from there, each place told from the one before. */
  readonly rest: string;
}

/** The attribute that says where the letters of a run begin, in units of the glyphs, parted by spaces. */
const lefts = 'data-lefts';

/** A glyph among the resources, which stand before what is cut off. */
const glyph = /<([\w:]+)\b[^<>]*? id="([^"]*)"[^<>]*>/g;
const glyphsEnd = '<defs class="clip-path"';

/** Letters one after the other. The renderer tells nothing of one but its place and its glyph, and writes no quotes in them. */
const run = /(?:<use [^<>]*\/>)+/g;
const letterParts = ['<use x=', ' y=', ' href='];

/** Numbers after each command before it is said again; the renderer writes no other commands. */
const numbersOf: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** The outline that a path's data tells (`M 34 0 L 221 0 Z`); null when it tells anything but lines and curves to places. */
function outlineOf(data: string): Outline | null {
  const parts = data.trim().split(/[\s,]+/);
  if (parts[0] !== 'M') return null;
  const [firstX, firstY] = [Number(parts[1]), Number(parts[2])];
  let [x, y, startX, startY] = [firstX, firstY, firstX, firstY];
  // Joined at the end: a text that is put together from pieces is put together again for each letter that holds it.
  const rest: (string | number)[] = [];
  for (let at = 3; at < parts.length; ) {
    const name = parts[at++]!;
    const count = numbersOf[name];
    if (count === undefined) return null;
    rest.push(name.toLowerCase());
    // The points of a curve are all told from where it begins.
    let [acrossBy, upBy] = [0, 0];
    for (const end = at + count; at < end; at += 2) {
      acrossBy = nearest(Number(parts[at]) - x);
      upBy = nearest(Number(parts[at + 1]) - y);
      rest.push(acrossBy, upBy);
    }
    if (name === 'Z') [x, y] = [startX, startY];
    else [x, y] = [nearest(x + acrossBy), nearest(y + upBy)];
    if (name === 'M') [startX, startY] = [x, y];
    if (!Number.isFinite(x + y)) return null;
  }
  return Number.isFinite(firstX + firstY) ? { x: firstX, y: firstY, rest: rest.join(' ') } : null;
}

/** A place in ten thousandths of a glyph's unit, so that no tail of digits is written. */
const nearest = (place: number): number => (Number.isInteger(place) ? place : Math.round(place * 1e4) / 1e4);

/** The outlines of the glyphs that a preview has had since it began anew. */
export class Outlines {
  /** By the glyph's id; null for what is no outline. The renderer says nothing of glyphs that are not drawn, such as spaces. */
  private readonly known = new Map<string, Outline | null>();

  /** Learns the glyphs of an SVG of the renderer's, and draws its runs as one path each; gives the markup with them. */
  draw(markup: string): string {
    for (const [tag, name, id] of markup.slice(0, markup.indexOf(glyphsEnd)).matchAll(glyph))
      this.known.set(id!, name === 'path' ? outlineOf(/ d="([^"]*)"/.exec(tag)?.[1] ?? '') : null);
    return markup.replace(run, (letters) => this.join(letters) ?? letters);
  }

  /** One path for letters; null where a glyph is no outline, such as a picture. */
  private join(letters: string): string | null {
    const places: number[] = [];
    const data: string[] = [];
    const parts = letters.split('"');
    for (let at = 0; at + 1 < parts.length; at += 6) {
      if (!letterParts.every((part, index) => parts[at + 2 * index]!.endsWith(part))) return null;
      const [x, y] = [Number(parts[at + 1]), Number(parts[at + 3])];
      const outline = this.known.get(parts[at + 5]!.slice(1));
      if (outline === null || !Number.isFinite(x + y)) return null;
      places.push(x);
      if (outline) data.push(`M${nearest(outline.x + x)} ${nearest(outline.y + y)} `, outline.rest);
    }
    return `<path d="${data.join('')}" ${lefts}="${places.join(' ')}"></path>`;
  }
}

/** Where the letters of a run on the pages begin, in units of its glyphs. */
export function leftsOf(run: Element): readonly number[] {
  const joined = run.querySelector(`:scope > path[${lefts}]`)?.getAttribute(lefts);
  if (joined != null) return joined.split(' ').map(Number);
  return [...run.querySelectorAll(':scope > use')].map((letter) => Number(letter.getAttribute('x')));
}
