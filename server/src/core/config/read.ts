import { isAlias, isMap, isScalar } from 'yaml';
import { say } from '../messages/message.ts';
import { didYouMean } from '../schema/didYouMean.ts';
import { syntaxMessage } from '../schema/syntax.ts';
import { nearestWord } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import {
  items,
  kindOf,
  type Property,
  properties,
  shadowedProperties,
  spanOf,
  targetOf,
  type YamlNode,
} from '../yaml/nodes.ts';
import { type Parsed, parse, sourceOf } from '../yaml/parse.ts';
import { type ConfigProblem, wrongValue } from './problem.ts';
import { configSchema, keySchema, ruleNames, type SettingSchema, takesCodes } from './schema.ts';

/** More characters than this are no settings. */
const maxLength = 200_000;

/** A file of settings, read. */
export interface ConfigFile {
  /** What it sets, in the shape that an editor sends: `{rules: {preset}}`. What is wrong is left out. */
  readonly sent: Readonly<Record<string, unknown>>;
  /** The files whose settings it takes over, as written. */
  readonly extends: readonly { readonly path: string; readonly span: Span }[];
  readonly problems: readonly ConfigProblem[];
}

type Sent = Record<string, unknown>;

/** Reads the text of a `.meritrc.yaml`. Never throws; spans are offsets in the text. */
export function readConfig(text: string): ConfigFile {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  const refused = (message: ReturnType<typeof say>, span: Span): ConfigFile => ({
    sent: {},
    extends: [],
    problems: [{ code: 'config.syntax', message, span }],
  });
  if (text.length > maxLength) return refused(say('This file is too large to be one of settings.'), whole);
  const parsed = parse(text);
  const contents = parsed.document?.contents ?? null;
  const reader = new Reader(parsed);
  for (const problem of parsed.problems)
    reader.problems.push({ code: 'config.syntax', ...syntaxMessage(problem, text, parsed.document) });
  if (parsed.secondDocument !== null)
    reader.problems.push({
      code: 'config.syntax',
      message: say('A second document begins here; settings are one.'),
      span: { start: parsed.secondDocument, end: Math.min(parsed.secondDocument + 3, text.length) },
    });
  if (isMap(contents)) reader.readMap(contents, configSchema, '', reader.sent);
  else if (kindOf(contents) !== 'empty' && reader.problems.length === 0)
    return refused(
      say('Settings are keys with values, such as `{example}`.', { example: 'minRatio: 0.5' }),
      spanOf(contents) ?? whole,
    );
  const { sent, asked, problems } = reader;
  return { sent, extends: asked, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

class Reader {
  readonly sent: Sent = {};
  readonly asked: { path: string; span: Span }[] = [];
  readonly problems: ConfigProblem[] = [];

  constructor(private readonly parsed: Parsed) {}

  /** Reads the keys of a map into `into`; `prefix` is where it stands, with a dot at its end. */
  readMap(node: YamlNode, schema: SettingSchema, prefix: string, into: Sent): void {
    for (const { name, keySpan } of shadowedProperties(node))
      this.problems.push({
        code: 'config.duplicate-key',
        message: say('`{key}` is written twice; the last one counts.', { key: prefix + name }),
        span: keySpan,
      });
    for (const one of properties(node)) {
      const found = keySchema(schema, one.name);
      if (!found || (takesCodes(schema) && !ruleNames().includes(one.name))) this.unknown(one, schema, prefix);
      else this.readKey(one, found, prefix, into);
    }
  }

  private unknown({ name, keySpan }: Property, schema: SettingSchema, prefix: string): void {
    const codes = takesCodes(schema);
    const bare = name.replace(/^merit\./, '');
    const names = codes ? ruleNames() : Object.keys(schema.properties ?? {});
    const meant = bare !== name && names.includes(bare) ? bare : nearestWord(bare, names);
    const key = prefix + name;
    this.problems.push({
      code: 'config.unknown-key',
      message: [
        codes ? say('There is no rule `{code}`.', { code: name }) : say('Merit has no setting `{key}`.', { key }),
        meant === null ? null : didYouMean(meant),
      ],
      span: keySpan,
      ...(meant === null
        ? {}
        : { fix: { title: say('Rename to `{meant}`', { meant }), edit: { span: keySpan, newText: meant } } }),
    });
  }

  private readKey({ name, keySpan, value }: Property, schema: SettingSchema, prefix: string, into: Sent): void {
    const node = isAlias(value) && this.parsed.document ? targetOf(value, this.parsed.document) : value;
    const kind = kindOf(node);
    if (kind === 'empty') return;
    const span = spanOf(value) ?? keySpan;
    const key = prefix + name;
    const wrong = (at: Span = span): void => {
      this.problems.push(wrongValue(key, schema, at));
    };
    const path = prefix === '' ? name.split('.') : [name];
    if (schema.anyOf) this.readExtends(node, wrong);
    else if (schema.type === 'object' && kind === 'map') this.readMap(node, schema, `${key}.`, placeFor(into, path));
    else {
      const list = schema.type === 'array';
      const read = list ? this.list(node, wrong) : scalarOf(node, schema);
      if (read !== null) placeFor(into, path.slice(0, -1))[path.at(-1)!] = read;
      else wrong();
    }
  }

  private list(node: YamlNode, wrong: (at?: Span) => void): readonly string[] | null {
    if (kindOf(node) !== 'list') return null;
    const words: string[] = [];
    for (const item of items(node)) {
      const word = isScalar(item) ? sourceOf(item) : null;
      if (word !== null) words.push(word);
      else if (kindOf(item) !== 'empty') wrong(spanOf(item) ?? undefined);
    }
    return words;
  }

  private readExtends(node: YamlNode, wrong: (at?: Span) => void): void {
    const written = kindOf(node) === 'list' ? items(node) : [node];
    for (const one of written) {
      const path = isScalar(one) ? sourceOf(one)?.trim() : undefined;
      const span = spanOf(one);
      if (path && span) this.asked.push({ path, span });
      else if (kindOf(one) !== 'empty') wrong(span ?? undefined);
    }
  }
}

/** The object at a path, made where it is not there. */
function placeFor(into: Sent, path: readonly string[]): Sent {
  let place = into;
  for (const part of path) {
    if (!Object.hasOwn(place, part)) place[part] = {};
    place = place[part] as Sent;
  }
  return place;
}

/** The value of a scalar where its schema takes it, else null. */
function scalarOf(node: YamlNode, schema: SettingSchema): string | number | boolean | null {
  if (!isScalar(node)) return null;
  const { value } = node;
  switch (schema.type) {
    case 'integer':
    case 'number': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
      const fits = typeof value === 'number' && value >= minimum && value <= maximum;
      return fits && (schema.type === 'number' || Number.isInteger(value)) ? value : null;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'string': {
      const text = sourceOf(node);
      if (text === null || (schema.enum && !schema.enum.includes(text))) return null;
      return schema.pattern === undefined || new RegExp(schema.pattern).test(text) ? text : null;
    }
    default:
      return null;
  }
}
