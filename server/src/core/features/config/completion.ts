import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import {
  configSchema,
  descriptionOf,
  keySchema,
  meaningOf,
  ruleNames,
  type SettingSchema,
  schemaOf,
  takesCodes,
} from '../../config/schema.ts';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described } from '../../messages/message.ts';
import { rules } from '../../rules/index.ts';
import { rank } from '../completion/item.ts';
import { placeIn } from './place.ts';

/** What matters of a client here. */
export interface ConfigClient {
  readonly language: Language;
  readonly markdown: { readonly completion: boolean };
}

/** What can be written at a place of a file of settings: keys, codes of rules, and the values of a key. */
export function configCompletion(
  text: string,
  position: Position,
  { language, markdown }: ConfigClient,
): readonly CompletionItem[] {
  const place = placeIn(text, position.line, position.character);
  const parent = place && (place.path.length === 0 ? configSchema : schemaOf(place.path));
  if (!place || !parent) return [];
  const after = (text.split(/\r\n|\r|\n/)[position.line] ?? '').slice(position.character);
  // The rest of the word that the cursor stands in gives way to what is chosen.
  const [own] = /^[\w.*-]*/.exec(after)!;
  const rest = after.slice(own.length);
  if (place.quoted !== null && !rest.startsWith(place.quoted)) return [];
  const range = {
    start: { line: position.line, character: place.from },
    end: { line: position.line, character: position.character + own.length },
  };
  const item = (label: string, newText: string, index: number, about: string | undefined): CompletionItem => ({
    label,
    kind: place.key === null ? CompletionItemKind.Property : CompletionItemKind.Value,
    sortText: rank(index),
    textEdit: { range, newText },
    ...(about
      ? {
          documentation: {
            kind: markdown.completion ? 'markdown' : 'plaintext',
            value: markdown.completion ? about : about.replaceAll('`', ''),
          },
        }
      : {}),
  });
  if (place.key !== null) {
    const schema = keySchema(parent, place.key);
    if (!schema) return [];
    const values = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : defaultsOf(schema));
    return values.map((value, index) => item(value, value, index, meaningOf(schema, value, language)));
  }
  const behind = (schema: SettingSchema): string =>
    place.quoted !== null || /^\s*:/.test(rest) ? '' : place.flow ? ': ' : layoutOf(schema);
  if (takesCodes(parent) && typeof parent.additionalProperties === 'object') {
    const values = parent.additionalProperties;
    return ruleNames()
      .filter((name) => !place.beside.includes(name))
      .map((name, index) => item(name, name + behind(values), index, summaryOf(name, language)));
  }
  return Object.entries(parent.properties ?? {})
    .filter(([name]) => !place.beside.includes(name))
    .map(([name, schema], index) => item(name, name + behind(schema), index, descriptionOf(schema, language)));
}

/** What follows a new key: its value on the line, or an empty line below it. */
const layoutOf = ({ type }: SettingSchema): string =>
  type === 'object' ? ':\n  ' : type === 'array' ? ':\n  - ' : ': ';

const defaultsOf = (schema: SettingSchema): readonly string[] =>
  typeof schema.default === 'number' || schema.default === 'auto' ? [String(schema.default)] : [];

function summaryOf(code: string, language: Language): string | undefined {
  const rule = rules.find((one) => one.code === code);
  return rule && inLanguage(described(rule.summary), language);
}
