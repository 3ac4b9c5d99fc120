import { dirname } from 'node:path';
import type { Problem } from '../core/analysis/analyzer.ts';
import { layoutProblems } from '../core/features/layoutProblems.ts';
import type { Language } from '../core/messages/language.ts';
import type { ProfileDocument } from '../core/profile/document.ts';
import type { Settings } from '../core/rules/settings.ts';
import { pdfReader } from '../importing/pdfReader.ts';
import { folderFiles } from '../outputs/folderFiles.ts';
import { prepare } from '../outputs/prepare.ts';
import { unreadIn } from '../outputs/readBack.ts';
import { pageFacts } from '../typesetter/facts.ts';
import { TypesetError, type Typesetter } from '../typesetter/types.ts';
import { UsageError } from './output.ts';
import { typesetMessage } from './typesetMessage.ts';

/** What only the pages can show. @throws {UsageError} when they cannot be set */
export async function pageProblems(
  path: string,
  document: ProfileDocument,
  typesetter: Typesetter,
  dist: string,
  settings: Settings,
  language: Language,
): Promise<readonly Problem[]> {
  const prepared = await prepare(document, {}, folderFiles(dirname(path)));
  const { model, files, warnings } = prepared;
  try {
    const pdf = await typesetter.pdf(model, files);
    const facts = pageFacts(model, pdf, warnings);
    const unread = unreadIn(model, await pdfReader(dist)(pdf.pdf));
    return layoutProblems(document, { ...facts, unread }, settings, language);
  } catch (error) {
    if (error instanceof TypesetError) throw new UsageError(typesetMessage(path, prepared, error));
    throw error;
  }
}
