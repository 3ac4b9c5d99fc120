import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Analyzer, type Report } from '../core/analysis/analyzer.ts';
import type { Language } from '../core/messages/language.ts';
import { type ProfileDocument, readDocument } from '../core/profile/document.ts';
import type { Settings } from '../core/rules/settings.ts';
import { fileError, type Output, UsageError } from './output.ts';

/** The byte order mark, which some editors put in front of a file. */
export const mark = '\uFEFF';

/** The text of a file, byte order mark included. @throws {UsageError} when it cannot be read or is no text */
export async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileError(path, error);
  }
  return decode(bytes, path);
}

/** More than a profile may hold; what is longer is not read on. */
const mostInput = 32_000_000;

/** All of standard input as text. @throws {UsageError} when it is no text or has no end */
export async function readInput(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > mostInput) throw new UsageError('standard input: it is too large to be read as a profile.');
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), 'standard input');
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: it is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

const withoutMark = (text: string): string => (text.startsWith(mark) ? text.slice(mark.length) : text);

/** Does the name say that a file is JSON? */
export const isJsonFile = (path: string): boolean => /\.json$/i.test(path);

/** Reads a profile. @throws {UsageError} when the file cannot be read */
export const readProfile = async (path: string): Promise<ProfileDocument> =>
  readDocument(withoutMark(await readText(path)), null, isJsonFile(path));

/** A text of a file, read and judged. */
export interface Judged {
  readonly document: ProfileDocument;
  readonly report: Report;
}

/** How a text is judged. */
export interface Judging {
  readonly today: string;
  readonly settings: Settings;
  readonly language: Language;
}

/** Judges the text of a profile; the command line shows every finding. */
export function judge(
  path: string,
  text: string,
  { today, language, settings }: Judging,
  output: Pick<Output, 'err'>,
): Judged {
  const document = readDocument(withoutMark(text), null, isJsonFile(path));
  const json = isJsonFile(path) || document.text.trimStart().startsWith('{');
  const all = { ...settings, maxProblems: Number.POSITIVE_INFINITY };
  const failed = new Set<string>();
  const told = (code: string, error: unknown): void => {
    if (failed.has(code)) return;
    failed.add(code);
    output.err(
      `merit: the rule ${code} failed on ${path}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  };
  return { document, report: new Analyzer({ today, settings: all, json }, told, language).report(document) };
}
