import { kinds } from '../../core/interchange/importers/kinds.ts';
import { defineCommand } from '../command.ts';
import { importFile } from '../import.ts';

/** A sentence in lines as long as those of the help. */
const inLines = (sentence: string): readonly string[] =>
  sentence.match(/.{1,110}(?:\s|$)/g)!.map((line) => line.trim());

/** `merit import`. */
export const command = defineCommand({
  details: [
    "Reads a PDF, Word, HTML, LaTeX, Markdown or text file, or another tool's data, and writes a profile. Nothing is invented",
    'and nothing is dropped; what is uncertain is marked with a `# merit:` comment. A file that exists is never overwritten.',
    ...inLines(`Kinds for --from: ${kinds.join(', ')}.`),
    'Exit code: 0 written, 2 wrong usage or a document that cannot be read.',
  ],
  examples: ['merit import cv.pdf', 'merit import cv.docx -o jana.profile.yaml --report json'],
  most: 1,
  options: {
    from: {
      type: 'string',
      value: 'KIND',
      choices: kinds,
      help: 'what the file is, where its name and content do not tell',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      files: true,
      help: 'the profile to write (profile.yaml); - for standard output',
    },
    report: {
      type: 'string',
      value: 'json',
      choices: ['json'],
      help: 'what was read, uncertain and left over, for programs',
    },
  },
  run: ([path], { from, output, report }, world) =>
    importFile(path, { from, target: output ?? null, report, input: world.input, dist: world.dist }, world),
});
