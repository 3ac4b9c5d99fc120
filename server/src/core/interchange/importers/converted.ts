import { type Conversion, convertText } from '../convertText.ts';
import { type Importer, type ImportSource, Unreadable } from './importer.ts';

const conversions = new WeakMap<ImportSource, Conversion | null>();

/** The converter's answer, worked out once a file. */
function conversionOf(source: ImportSource): Conversion | null {
  const known = conversions.get(source);
  if (known !== undefined) return known;
  const result = source.text === null ? null : convertText(source.text);
  conversions.set(source, result);
  return result;
}

/** A tool whose YAML or JSON the converter behind "Convert to a profile" reads too. */
const converted = (id: Conversion['from'], title: string, looks: RegExp): Importer => ({
  id,
  title,
  detect: (source) => source.text !== null && looks.test(source.text.slice(0, 200_000)) && conversionOf(source)?.from === id,
  read(source) {
    const result = conversionOf(source);
    if (!result) throw new Unreadable(`this cannot be read as ${title}: it is not valid YAML or JSON, or has none of its keys.`);
    return { profile: result.text, notes: result.notes };
  },
});

export const renderCv = converted('rendercv', 'RenderCV', /(?:^|[\n{])\s*"?cv"?\s*:/);
export const yamlResume = converted('yamlresume', 'YAMLResume', /(?:^|[\n{,])\s*"?content"?\s*:/);
export const jsonResume = converted('json-resume', 'JSON Resume', /["']?(?:basics|work)["']?\s*:/);
