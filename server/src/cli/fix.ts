import { writeFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { safeEdits } from '../core/features/codeActions.ts';
import { fileError, type Output, UsageError } from './output.ts';
import { judge } from './read.ts';

/** `merit fix`: applies every safe fix, until none is left. Only the text of the fixes changes. */
export async function fix(paths: readonly string[], today: string, output: Output): Promise<number> {
  if (paths.length === 0) throw new UsageError('Name at least one file: `merit fix profile.yaml`.');
  for (const path of paths) {
    let count = 0;
    for (let round = 0; round < 5; round++) {
      const { document, report } = await judge(path, today);
      const edits = safeEdits(report.problems);
      if (edits.length === 0) break;
      const text = TextDocument.applyEdits(TextDocument.create(path, 'profile', 1, document.text), [...edits]);
      try {
        await writeFile(path, text);
      } catch (error) {
        throw fileError(path, error);
      }
      count += edits.length;
    }
    output.out(`${path}: ${count === 0 ? 'nothing to fix' : `${count} ${count === 1 ? 'edit' : 'edits'}`}\n`);
  }
  return 0;
}
