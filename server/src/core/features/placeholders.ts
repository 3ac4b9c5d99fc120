import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** What an edit leaves for the person to fill in: `[how many?]`, `[your name]`. */
const PLACEHOLDER = /\[(?:how [^\]]{1,20}\?|your [^\]]{1,30})\]/g;

/** Edits of a file; where one leaves something to fill in and the client can, that is selected for typing. */
export function workspaceEdit(uri: string, edits: readonly TextEdit[], snippets: boolean): WorkspaceEdit {
  if (!snippets || !edits.some(({ newText }) => newText.search(PLACEHOLDER) >= 0 && !newText.includes('\n')))
    return { changes: { [uri]: [...edits] } };
  let stop = 0;
  const snippet = (text: string): string =>
    text.replaceAll(/[\\$}]/g, '\\$&').replaceAll(PLACEHOLDER, (found) => `\${${++stop}:${found}}`);
  return {
    documentChanges: [
      {
        textDocument: { uri, version: null },
        edits: edits.map(({ range, newText }) =>
          // VS Code indents the later lines of a snippet once more, other clients do not.
          newText.search(PLACEHOLDER) < 0 || newText.includes('\n')
            ? { range, newText }
            : { range, snippet: { kind: 'snippet', value: snippet(newText) } },
        ),
      },
    ],
  };
}
