import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { ImportResult } from '../core/interchange/importers/index.ts';
import { kinds, maxFile } from '../core/interchange/importers/kinds.ts';
import { importOnNode } from '../importing/node.ts';
import { closest } from './closest.ts';
import { fileError, type Output, UsageError } from './output.ts';
import { createFile } from './replaceFile.ts';

export interface ImportOptions {
  /** The kind of file, where the person says it. */
  readonly from: string | undefined;
  /** Where the profile goes; null for `profile.yaml`, or standard output where the document came from standard input. */
  readonly target: string | null;
  readonly report: string | undefined;
  readonly input: Readable;
  /** The folder with the reader. */
  readonly dist: string;
}

/** @throws {UsageError} for a kind that there is not */
function checkKind(name: string | undefined): void {
  if (name === undefined || kinds.some((kind) => kind === name)) return;
  const meant = closest(name, kinds);
  throw new UsageError(
    `--from takes ${kinds.join(', ')}, not \`${name}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
  );
}

/**
 * `merit import FILE|-`: another tool's document as a profile. A file that exists is never overwritten, and nothing is written when the
 * document cannot be read.
 */
export async function importFile(path: string | undefined, options: ImportOptions, output: Output): Promise<number> {
  if (!path) throw new UsageError('Name the document to import: `merit import cv.pdf -o profile.yaml`.');
  if (options.report !== undefined && options.report !== 'json')
    throw new UsageError(`--report takes json, not \`${options.report}\`.`);
  checkKind(options.from);
  const bytes = path === '-' ? await fromInput(options.input) : await fromFile(path);
  const name = path === '-' ? '' : basename(path);
  const result = await importOnNode(options.dist, {
    name,
    bytes,
    ...(options.from !== undefined && { from: options.from }),
  });
  if (!result.ok) throw new UsageError(`${path === '-' ? 'standard input' : path}: ${result.reason}`);
  const target = options.target ?? (path === '-' ? '-' : 'profile.yaml');
  if (target === '-') output.out(result.text);
  else await createFile(target, result.text, 'name another file with -o');
  if (options.report === 'json') (target === '-' ? output.err : output.out)(asReport(result));
  else say(result, target, output);
  return 0;
}

async function fromFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > maxFile)
      throw new UsageError(
        `${path}: the file has ${Math.round(size / 1_000_000)} MB; Merit reads up to 30 MB. Export it again without pictures.`,
      );
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof UsageError ? error : fileError(path, error);
  }
}

async function fromInput(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxFile) throw new UsageError('standard input: there is more than 30 MB of it.');
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

type Imported = Extract<ImportResult, { ok: true }>;

/** For programs; the shape only grows. */
const asReport = ({ kind, fields, uncertain, unplaced, notes }: Imported): string =>
  `${JSON.stringify({ version: 1, kind, fields, uncertain, unplaced: unplaced.map((text) => ({ text })), notes })}\n`;

/** Lines named in a sentence, and how long each may be there. */
const mostNamed = 4;
const longestNamed = 50;

/** The first of some lines, each cut to what tells which it is. */
function firstOf(lines: readonly string[]): string {
  const named = lines.slice(0, mostNamed).map((line) => {
    const [first = ''] = line.split('\n');
    return `"${first.length > longestNamed ? `${first.slice(0, longestNamed).trimEnd()}…` : first}"`;
  });
  return lines.length > mostNamed ? `${named.join(', ')} and ${lines.length - mostNamed} more` : named.join(', ');
}

function say({ title, notes, uncertain, unplaced }: Imported, target: string, output: Output): void {
  for (const note of notes) output.err(`${note}\n`);
  if (target === '-') return;
  const doubts =
    uncertain.length > 0
      ? ` ${uncertain.length} ${uncertain.length === 1 ? 'value is' : 'values are'} marked with \`# merit:\`; look at ${uncertain.length === 1 ? 'it' : 'them'}.`
      : '';
  const loose =
    unplaced.length > 0
      ? ` ${unplaced.length} ${unplaced.length === 1 ? 'line' : 'lines'} found no place of ${unplaced.length === 1 ? 'its' : 'their'} own and ${unplaced.length === 1 ? 'is' : 'are'} kept, in the summary or in the section "Imported": ${firstOf(unplaced)}.`
      : '';
  output.out(`${target}: a profile, from ${title}.${doubts}${loose} Next: \`merit check ${target}\`.\n`);
}
