import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readPdf } from './pdf.ts';

const run = promisify(execFile);

/** What a program reads of a PDF, as one text in the order it reads it. */
export interface Extractor {
  readonly name: string;
  read(bytes: Uint8Array): Promise<string>;
}

/** A command that is given the file's path and says the text. `package` is where apt has it. */
function command(name: string, apt: string, programs: readonly string[], ...args: readonly string[]): Extractor {
  return {
    name,
    async read(bytes) {
      const folder = await mkdtemp(join(tmpdir(), 'merit-extract-'));
      const file = join(folder, 'page.pdf');
      const out = join(folder, 'page.txt');
      try {
        await writeFile(file, bytes);
        const given = args.map((arg) => arg.replace('FILE', file).replace('OUT', out));
        await firstOf(programs, given, `${name} is missing: apt-get install ${apt}`);
        return await readFile(out, 'utf8');
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Debian and PyPI call the same program differently. */
async function firstOf(programs: readonly string[], args: readonly string[], missing: string): Promise<void> {
  for (const program of programs) {
    try {
      await run(program, args);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(missing);
}

/** Four readers that between them stand behind most programs that read résumés. None of them may be missing. */
export const extractors: readonly Extractor[] = [
  { name: 'pdf.js', read: async (bytes) => (await readPdf(bytes)).text },
  command('poppler', 'poppler-utils', ['pdftotext'], 'FILE', 'OUT'),
  command('mupdf', 'mupdf-tools', ['mutool'], 'draw', '-q', '-F', 'txt', '-o', 'OUT', 'FILE'),
  command('pdfminer', 'python3-pdfminer', ['pdf2txt', 'pdf2txt.py'], '-o', 'OUT', 'FILE'),
];
