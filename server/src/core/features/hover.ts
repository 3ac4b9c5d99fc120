import type { Hover, Position, Range } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../messages/language.ts';
import { described, say } from '../messages/message.ts';
import { globalPath, globalRange, type ProfileDocument } from '../profile/document.ts';
import { branch, resolve, type Schema, schemaAt } from '../schema/cursor.ts';
import { kindOf, spanOf } from '../yaml/nodes.ts';
import { dateAt } from './hoverDate.ts';
import { metricAt } from './hoverMetric.ts';
import { technologyAt } from './hoverTechnology.ts';
import { type Explained, whyAt } from './hoverWhy.ts';
import { locate } from './locate.ts';

const yamlOf = (example: unknown, indent = ''): string => {
  if (Array.isArray(example)) {
    return example.map((item) => `${indent}- ${yamlOf(item, `${indent}  `).trimStart()}`).join('\n');
  }
  if (typeof example === 'object' && example !== null) {
    return Object.entries(example)
      .map(([key, value]) =>
        typeof value === 'object' && value !== null
          ? `${indent}${key}:\n${yamlOf(value, `${indent}  `)}`
          : `${indent}${key}: ${String(value)}`,
      )
      .join('\n');
  }
  return `${indent}${String(example)}`;
};

/** An example from the schema as it would be written in a profile. */
export function exampleYaml(name: string, example: unknown): string {
  const nested = typeof example === 'object' && example !== null;
  return nested ? `${name}:\n${yamlOf(example, '  ')}` : `${name}: ${String(example)}`;
}

/** Documentation of a key, as Markdown: what it is, the values it takes, an example. */
export function keyDocumentation(name: string, schema: Schema, language: Language): string {
  const found = resolve(schema);
  const values = branch(schema, 'scalar').enum;
  const parts = [found.description ? inLanguage(described(found.description), language) : ''];
  if (values) {
    const listed = values.map((value) => `\`${String(value)}\``).join(', ');
    parts.push(inLanguage(say('One of {values}.', { values: listed }), language));
  }
  const example = found.examples?.[0];
  if (example !== undefined) parts.push(`\`\`\`yaml\n${exampleYaml(name, example)}\n\`\`\``);
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What the format says of the key or value at a position. */
function keyAt(
  document: ProfileDocument,
  position: Position,
  language: Language,
): { text: string; range: Range | null } | null {
  const found = locate(document, position);
  if (!found) return null;
  const path = globalPath(found.placed, found.path);
  const named = path.findLastIndex((part) => typeof part === 'string');
  const schema = schemaAt(path.slice(0, named + 1));
  if (named < 0 || !schema || (!found.onKey && kindOf(found.node) === 'map')) return null;
  const name = String(path[named]);
  if (name.startsWith('x-')) return null;
  const span = found.onKey && found.property ? found.property.keySpan : spanOf(found.node);
  return {
    text: `**${name}**\n\n${keyDocumentation(name, schema, language)}`,
    range: span ? globalRange(found.placed, span) : null,
  };
}

/** What a hover may know besides the document. */
export interface HoverKnowledge {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The findings about this version of the document. */
  readonly problems: readonly Explained[];
  /** The document's address, so that places in it can be links. */
  readonly uri?: string;
  /** The language it is said in; English where none is given. */
  readonly language?: Language;
}

/**
 * What there is to say at a position: how a figure or a date was read, what a technology is and where it is shown, what the format says of the key, and why there
 * are findings.
 */
export function hover(
  document: ProfileDocument,
  position: Position,
  { today, problems, uri, language = 'en' }: HoverKnowledge,
): Hover | null {
  if (document.kind !== 'profile') return null;
  const metric = metricAt(document, position, language) ?? technologyAt(document, position, uri ?? null, language);
  // Behind a figure or a technology the description of the whole key would only be in the way.
  const parts = metric ? [metric] : [dateAt(document, position, today, language), keyAt(document, position, language)];
  const found = [...parts, whyAt(problems, position, language)].filter((part) => part !== null);
  const [first] = found;
  if (!first) return null;
  return {
    contents: { kind: 'markdown', value: found.map(({ text }) => text).join('\n\n---\n\n') },
    ...(first.range ? { range: first.range } : {}),
  };
}
