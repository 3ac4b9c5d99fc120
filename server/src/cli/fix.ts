import { TextDocument } from 'vscode-languageserver-textdocument';
import { safeEdits } from '../core/features/codeActions.ts';
import { type Output, UsageError } from './output.ts';
import { eachFile } from './paths.ts';
import { type Judging, judge, mark, readText } from './read.ts';
import { replaceFile } from './replaceFile.ts';
import { SettingsOfFiles, type SettingsWish } from './settings.ts';

/** Fixes can uncover each other; more often than this they would be going in circles. */
const maxRounds = 8;

/** `merit fix`: applies every safe fix, until none is left. Only the text of the fixes changes. */
export async function fix(
  paths: readonly string[],
  today: string,
  wish: SettingsWish,
  output: Output,
): Promise<number> {
  if (paths.length === 0) throw new UsageError('Name at least one file: `merit fix profile.yaml`.');
  const files = new SettingsOfFiles(wish);
  return eachFile(paths, output, async (path) => {
    const before = await readText(path);
    const { text, count } = fixed(
      path,
      before,
      { today, language: 'en', settings: (await files.of(path)).settings },
      output,
    );
    if (text !== before) await replaceFile(path, text);
    output.out(`${path}: ${count === 0 ? 'nothing to fix' : `${count} ${count === 1 ? 'edit' : 'edits'}`}\n`);
  });
}

function fixed(path: string, before: string, judging: Judging, output: Output): { text: string; count: number } {
  let text = before;
  let count = 0;
  for (let round = 0; round < maxRounds; round++) {
    const { document, report } = judge(path, text, judging, output);
    const edits = safeEdits(report.problems);
    if (edits.length === 0) break;
    const front = text.startsWith(mark) ? mark : '';
    text = front + TextDocument.applyEdits(TextDocument.create(path, 'profile', 1, document.text), [...edits]);
    count += edits.length;
  }
  return { text, count };
}
