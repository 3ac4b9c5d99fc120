import { maxSize, parse } from '../../yaml/parse.ts';
import { asWritten } from '../asWritten.ts';
import { profileYaml } from '../profileYaml.ts';
import type { Uncertain } from '../reader/notes.ts';
import { isStructured, jsonResume, renderCv, structuredFault, yamlResume } from './converted.ts';
import { type Decoded, decodeText } from './decode.ts';
import { docx } from './docx.ts';
import { europass } from './europass.ts';
import { kindOf, wrongEnd } from './fileKinds.ts';
import { fresh } from './fresh.ts';
import { html } from './html.ts';
import { type Importer, type ImportSource, type ImportTools, isUnreadable, Unreadable } from './importer.ts';
import { latex } from './latex.ts';
import { linkedIn } from './linkedIn.ts';
import { manfred } from './manfred.ts';
import { markdown } from './markdown.ts';
import { openResume } from './openResume.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plainText.ts';
import { reactiveResume } from './reactiveResume.ts';
import { refusals } from './refusals.ts';
import { oneOfEach } from './remarks.ts';

/** Every kind of file Merit reads; the first that knows a file reads it, so that the ones that take any text come last. */
export const importers: readonly Importer[] = [
  pdf,
  docx,
  linkedIn,
  renderCv,
  yamlResume,
  reactiveResume,
  openResume,
  manfred,
  fresh,
  europass,
  jsonResume,
  html,
  latex,
  markdown,
  plainText,
];

/** A file as a profile, or why it is none. */
export type ImportResult =
  | {
      readonly ok: true;
      readonly kind: string;
      readonly title: string;
      /** The text of the profile, with a comment where something is uncertain. */
      readonly text: string;
      /** How many values it has. */
      readonly fields: number;
      readonly uncertain: readonly Uncertain[];
      readonly unplaced: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a file of any kind into a profile. Never throws for what a file holds: what cannot be read is refused with one sentence.
 * `from` names the kind where the person knows better.
 */
export async function importFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  tools: ImportTools,
  from?: string,
): Promise<ImportResult> {
  try {
    const refused = refusals(file);
    if (refused !== null) return { ok: false, reason: refused };
    const known = kindOf(file.bytes);
    const decoded = decodeText(file.bytes);
    const source: ImportSource = { ...file, text: decoded?.text ?? null };
    const importer = await importerFor(source, from);
    const isText = decoded !== null && (known === null || known.extension === '.html') && importer.id !== 'docx';
    if (isText && decoded.garbled) throw new Unreadable(unknownLetters);
    const { profile, notes = [], unplaced = [], uncertain = [] } = await importer.read(source, tools);
    const text = typeof profile === 'string' ? profile : profileYaml(profile, uncertain);
    if (text.length > maxSize) throw new Unreadable('it holds more text than a résumé can.');
    const fields = countLeaves(typeof profile === 'string' ? dataOf(profile) : profile);
    if (fields === 0)
      throw new Unreadable(`read as ${importer.title}, it says nothing that a profile has a place for.`);
    return {
      ok: true,
      kind: importer.id,
      title: importer.title,
      text,
      fields,
      uncertain,
      unplaced,
      notes: [...misnamed(file, importer), ...(isText ? guessedLetters(decoded) : []), ...oneOfEach(notes)],
    };
  } catch (error) {
    if (isUnreadable(error)) return { ok: false, reason: error.message };
    throw error;
  }
}

const unknownLetters =
  'nothing in it says in which encoding its letters are, and in none that Merit knows are they words. Save it as UTF-8 where it was written.';

/** An encoding that was told by the letters it makes. */
const guessedLetters = ({ guess }: Decoded): readonly string[] =>
  guess === null
    ? []
    : [
        `It does not say how its letters are encoded; it was read as ${guess}. Where letters look wrong, save it as UTF-8.`,
      ];

/** A file that is something else than its name says was read as what it is. */
function misnamed(file: { readonly name: string; readonly bytes: Uint8Array }, importer: Importer): readonly string[] {
  const kind = kindOf(file.bytes);
  const wrong = kind && kind.extension === `.${importer.id}` ? wrongEnd(file.name, kind) : null;
  return kind && wrong ? [`Its name ends in ${wrong}, but it is ${kind.title}, and was read as one.`] : [];
}

async function importerFor(source: ImportSource, from: string | undefined): Promise<Importer> {
  if (from !== undefined) {
    const wanted = importers.find((one) => one.id === from);
    if (wanted) return wanted;
    throw new Unreadable(`there is no kind \`${from}\`; --from takes ${importers.map((one) => one.id).join(', ')}.`);
  }
  const structured = isStructured(source) && kindOf(source.bytes) === null;
  for (const importer of importers) {
    // Broken YAML is not prose: half of it would be lost without a word.
    if (structured && importer === html) throw new Unreadable(structuredFault(source));
    if (await importer.detect(source)) return importer;
  }
  throw new Unreadable('this is neither text nor a kind of file that Merit reads.');
}

function dataOf(text: string): unknown {
  const { document } = parse(text);
  return document ? asWritten(document.contents, document) : null;
}

function countLeaves(data: unknown): number {
  if (data === null || data === undefined || data === '') return 0;
  if (typeof data !== 'object') return 1;
  return Object.values(data).reduce((sum: number, value: unknown) => sum + countLeaves(value), 0);
}
