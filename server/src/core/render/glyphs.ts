import type { Piece, RenderModel } from './model.ts';

/** Characters of one value that cannot be drawn, each once, in order. */
export interface MissingGlyphs {
  readonly at: string;
  readonly characters: readonly string[];
}

/** Characters that draw nothing by themselves: controls, joiners, variation selectors, marks of direction. */
const invisible = /^[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u00a0]$/u;

/** Every value of the model with characters that `covers` refuses. */
export function missingGlyphs(model: RenderModel, covers: (codePoint: number) => boolean): readonly MissingGlyphs[] {
  const known = new Map<string, boolean>();
  const drawn = (character: string): boolean => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const answer = covers(character.codePointAt(0) ?? 0) || invisible.test(character);
    known.set(character, answer);
    return answer;
  };
  const found = new Map<string, Set<string>>();
  for (const piece of piecesOf(model)) {
    for (const { text } of piece.runs) {
      for (const character of text) {
        if (drawn(character)) continue;
        const characters = found.get(piece.at) ?? new Set();
        found.set(piece.at, characters.add(character));
      }
    }
  }
  return [...found].map(([at, characters]) => ({ at, characters: [...characters] }));
}

/** Every piece of text anywhere in the model. */
function* piecesOf(value: unknown): Generator<Piece> {
  if (typeof value !== 'object' || value === null) return;
  if (isPiece(value)) yield value;
  else for (const inner of Object.values(value)) yield* piecesOf(inner);
}

function isPiece(value: object): value is Piece {
  return 'runs' in value && 'at' in value;
}
