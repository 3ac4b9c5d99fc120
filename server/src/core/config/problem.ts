import { type Message, say } from '../messages/message.ts';
import type { Span, SpanEdit } from '../text/span.ts';
import type { SettingSchema } from './schema.ts';

/** Something that is wrong with a file of settings. It is always an error: what was meant does not hold. */
export interface ConfigProblem {
  readonly code: `config.${'syntax' | 'unknown-key' | 'duplicate-key' | 'value' | 'extends'}`;
  readonly message: Message;
  readonly span: Span;
  /** What was probably meant. */
  readonly fix?: { readonly title: Message; readonly edit: SpanEdit };
}

const listed = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

/** What a key takes, as the rest of a sentence. */
function wanted({ type, enum: values, minimum, maximum, pattern, anyOf }: SettingSchema): Message {
  if (values) return say('one of {values}', { values: listed(values) });
  if (pattern) return say('a two-letter country code such as `DE`, or `auto`');
  if (anyOf) return say('the path of a file, or a list of paths');
  switch (type) {
    case 'integer':
      return say('a whole number from {low} to {high}', { low: minimum ?? 0, high: maximum ?? 0 });
    case 'number':
      return say('a number from {low} to {high}', { low: minimum ?? 0, high: maximum ?? 0 });
    case 'boolean':
      return say('`true` or `false`');
    case 'array':
      return say('a list of words');
    case 'object':
      return say('keys with values, each on a line of its own below it');
    default:
      return say('a text');
  }
}

/** What a value of a wrong kind is told. */
export const wrongValue = (key: string, schema: SettingSchema, span: Span): ConfigProblem => ({
  code: 'config.value',
  message: say('`{key}` takes {wanted}.', { key, wanted: wanted(schema) }),
  span,
});

/** A fault of another file, told where it is asked for. */
export const elsewhere = (path: string, line: number, message: Message, span: Span): ConfigProblem => ({
  code: 'config.extends',
  message: say('`{path}`, line {line}: {message}', { path, line, message }),
  span,
});
