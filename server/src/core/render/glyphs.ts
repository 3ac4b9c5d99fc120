import type { Piece, RenderModel } from './model.ts';
import { isInPack } from './scripts.ts';

/** Characters of one script that cannot be drawn, each once, in order. */
export interface MissingGlyphs {
  /** Where the first of them stands. */
  readonly at: string;
  readonly characters: readonly string[];
  /** How many other values have some of them. */
  readonly elsewhere: number;
  /** A pack of fonts has them. */
  readonly inPack: boolean;
}

/** Scripts that résumés are written in; everything else (signs, emoji) counts as one. */
const scripts = (
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada ' +
  'Malayalam Sinhala Thai Lao Khmer Myanmar Tibetan Ethiopic Hangul'
)
  .split(' ')
  .map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** Japanese mixes three, which one font has. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const scriptOf = (character: string): string =>
  eastAsian.test(character) ? 'Han' : (scripts.find(({ pattern }) => pattern.test(character))?.name ?? 'signs');

/** Characters that draw nothing by themselves: controls, joiners, variation selectors, marks of direction. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u00a0]/u;

/** The characters of a model that `covers` refuses, by script: one missing font is one thing to say. */
export function missingGlyphs(model: RenderModel, covers: (codePoint: number) => boolean): readonly MissingGlyphs[] {
  const known = new Map<string, boolean>();
  const drawn = (character: string): boolean => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const answer = covers(character.codePointAt(0) ?? 0) || invisible.test(character);
    known.set(character, answer);
    return answer;
  };
  const found = new Map<string, { readonly places: Set<string>; readonly characters: Set<string> }>();
  for (const piece of piecesOf(model)) {
    for (const { text } of piece.runs) {
      for (const character of text) {
        if (drawn(character)) continue;
        const script = scriptOf(character);
        const missing = found.get(script) ?? { places: new Set(), characters: new Set() };
        found.set(script, missing);
        missing.places.add(piece.at);
        missing.characters.add(character);
      }
    }
  }
  return [...found.values()].map(({ places, characters }) => ({
    at: [...places][0]!,
    characters: [...characters],
    elsewhere: places.size - 1,
    inPack: isInPack([...characters][0]!),
  }));
}

/** A text without the characters that cannot be drawn, and without the gap they would leave. */
export function withoutGlyphs(text: string, missing: ReadonlySet<string>): string {
  const kept = [...text].filter((character) => !missing.has(character)).join('');
  if (kept.length === text.length) return text;
  const closed = kept.replace(/ {2,}/g, ' ').replace(/ (?=[,;)])/g, '');
  return text.startsWith(' ') ? closed : closed.trimStart();
}

/** Every piece of text anywhere in the model. */
function* piecesOf(value: unknown): Generator<Piece> {
  if (typeof value !== 'object' || value === null) return;
  if (isPiece(value)) yield value;
  else for (const inner of Object.values(value)) yield* piecesOf(inner);
}

function isPiece(value: object): value is Piece {
  return 'runs' in value;
}
