import type { Hover, Position } from 'vscode-languageserver-types';
import { configSchema, descriptionOf, keySchema, meaningOf, schemaOf, takesCodes } from '../../config/schema.ts';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described } from '../../messages/message.ts';
import { rules } from '../../rules/index.ts';
import { placeIn } from './place.ts';

const word = /[\w.*-]/;

/** What the key or value under the cursor means. */
export function configHover(text: string, { line, character }: Position, language: Language): Hover | null {
  const written = text.split(/\r\n|\r|\n/)[line] ?? '';
  let end = character;
  while (end < written.length && word.test(written[end]!)) end++;
  const place = placeIn(text, line, end);
  if (!place || place.word === '') return null;
  const parent = place.path.length === 0 ? configSchema : schemaOf(place.path);
  const schema = parent && keySchema(parent, place.key ?? place.word);
  if (!parent || !schema) return null;
  const rule = takesCodes(parent) && place.key === null ? rules.find(({ code }) => code === place.word) : undefined;
  const value =
    place.key !== null
      ? meaningOf(schema, place.word, language)
      : rule
        ? inLanguage(described(rule.summary), language)
        : descriptionOf(schema, language);
  if (value === undefined) return null;
  const range = { start: { line, character: place.from }, end: { line, character: end } };
  return { contents: { kind: 'markdown', value }, range };
}
