import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type ProfileDocument, readDocument } from '../core/profile/document.ts';
import { Analyzer, type Report } from '../core/rules/analyzer.ts';
import { defaultSettings } from '../core/rules/settings.ts';
import { fileKind } from '../lsp/files.ts';
import { fileError } from './output.ts';

/** A file, read and judged. */
export interface Judged {
  readonly path: string;
  readonly document: ProfileDocument;
  readonly report: Report;
}

/** Reads a profile. @throws {UsageError} when the file cannot be read */
export async function readProfile(path: string): Promise<ProfileDocument> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
  const text = bytes.toString('utf8');
  return readDocument(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

/** Reads and judges a profile; the command line shows every finding. @throws {UsageError} when the file cannot be read */
export async function judge(path: string, today: string): Promise<Judged> {
  const document = await readProfile(path);
  const json = fileKind(pathToFileURL(path).href, '') === 'json' || document.text.trimStart().startsWith('{');
  const settings = { ...defaultSettings, maxProblems: Number.POSITIVE_INFINITY };
  const report = new Analyzer({ today, settings, json }).report(document);
  return { path, document, report };
}
