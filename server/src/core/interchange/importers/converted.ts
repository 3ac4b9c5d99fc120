import { type Conversion, type Refusal, readForeign } from '../convertText.ts';
import { readingFault } from '../readingFault.ts';
import { type Importer, type ImportSource, Unreadable } from './importer.ts';

const conversions = new WeakMap<ImportSource, Conversion | Refusal>();

/** The converter's answer, worked out once a file. */
function conversionOf(source: ImportSource): Conversion | Refusal {
  const known = conversions.get(source);
  if (known) return known;
  const result = readForeign(source.text ?? '');
  conversions.set(source, result);
  return result;
}

/** Is the text YAML or JSON by its name or by how it begins, so that it is never read as prose? */
export const isStructured = ({ name, text }: ImportSource): boolean =>
  text !== null && (/\.(?:ya?ml|json5?|resume)$/i.test(name) || /^\s*[{[]\s*["'}\]\n]/.test(text.slice(0, 2000)));

/** What is wrong with YAML or JSON that no tool is known for, its place first where there is one. */
export function structuredFault(source: ImportSource): string {
  const text = source.text ?? '';
  const json = /\.json$/i.test(source.name) || (!/\.ya?ml$/i.test(source.name) && /^\s*\{/.test(text));
  const fault = readingFault(text, json);
  if (fault) return `line ${fault.line + 1}, column ${fault.character + 1}: ${fault.message} Nothing was written.`;
  const result = conversionOf(source);
  if (!('reason' in result)) return 'this cannot be read as a résumé.';
  return `${result.line === null ? '' : `line ${result.line}: `}${result.reason}`;
}

/** A tool whose YAML or JSON the converter behind "Convert to a profile" reads too. */
const converted = (id: Conversion['from'], title: string, looks: RegExp): Importer => ({
  id,
  title,
  detect(source) {
    if (source.text === null || !looks.test(source.text.slice(0, 200_000))) return false;
    const result = conversionOf(source);
    return 'from' in result && result.from === id;
  },
  read(source) {
    const fault = readingFault(source.text ?? '', /^\s*\{/.test(source.text ?? ''));
    const result = conversionOf(source);
    if (fault || 'reason' in result) throw new Unreadable(structuredFault(source));
    return { profile: result.text, notes: result.notes };
  },
});

export const renderCv = converted('rendercv', 'RenderCV', /(?:^|[\n{])\s*"?cv"?\s*:/);
export const yamlResume = converted('yamlresume', 'YAMLResume', /(?:^|[\n{,])\s*"?content"?\s*:/);
export const jsonResume = converted('json-resume', 'JSON Resume', /["']?(?:basics|bio|work)["']?\s*:/);
