import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

export const uri = 'file:///home/ada/profile.yaml';

/** A profile with one finding of each of a few rules. */
export const flawed = `basics:
  name: Imke Roosdorp
  email: imke.roosdorp@example.org
  nickname: Im
work:
  - name: Quayside Bank
    position: Engineer
    startDate: 2021-13
    highlights:
      - Cut the nightly settlement run from 9 hours to 40 minutes
meta:
  render:
    paper: a3
`;

/** The same without them. */
export const sound = flawed.replace('  nickname: Im\n', '').replace('2021-13', '2021-12').replace('a3', 'a4');

/** A text after a workspace edit about one document. */
export function afterEdit(text: string, edit: WorkspaceEdit | undefined, of = uri): string {
  return afterEdits(text, edit?.changes?.[of] ?? []);
}

export const afterEdits = (text: string, edits: readonly TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create(uri, 'profile', 1, text), [...edits]);

/** A text without its `|`, and where that stood. */
export function cursor(marked: string): { readonly text: string; readonly position: Position } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  return { text, position: TextDocument.create(uri, 'profile', 1, text).positionAt(offset) };
}

/** The position right behind the first occurrence of a piece of a text. */
export function behind(text: string, piece: string): Position {
  const offset = text.indexOf(piece);
  if (offset < 0) throw new Error(`The text has no ${JSON.stringify(piece)}`);
  return TextDocument.create(uri, 'profile', 1, text).positionAt(offset + piece.length);
}

/** The change that types something at a position. */
export const typed = (position: Position, text: string) => ({ range: { start: position, end: position }, text });
