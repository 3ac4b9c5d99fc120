import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import schema from '../../schemas/profile.schema.json';
import { toJsonResume } from '../../server/src/core/interchange/toJsonResume.ts';
import { starterProfile } from '../../server/src/core/profile/starter.ts';
import { check, today } from './support/check.ts';

const folder = 'examples';
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.profile.yaml'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const textOf = (name: string) => examples.find((one) => one.name === `${name}.profile.yaml`)!.text;

describe('the examples', () => {
  it('are three', () => {
    assert.deepEqual(
      examples.map((one) => one.name),
      ['data-portfolio.profile.yaml', 'early-career.profile.yaml', 'platform-engineer.profile.yaml'],
    );
  });

  for (const { name, text } of examples) {
    it(`${name} is a profile with one misspelt key and nothing else against the format`, () => {
      const found = check(text).filter((problem) => problem.code.startsWith('schema.'));
      assert.deepEqual(
        found.map((problem) => problem.code),
        ['schema.unknown-key'],
      );
      assert.match(found[0]!.message, /Did you mean/);
    });

    it(`${name} loses nothing but what a highlight has beside its text on the way to JSON Resume`, () => {
      const { dropped } = toJsonResume(parse(text, { schema: 'failsafe' }));
      assert.deepEqual(
        dropped.filter(({ pointer }) => !/\/highlights\/\d+\/(?:keywords|tags)$/.test(pointer)),
        [],
      );
    });
  }

  it('use every section and every key of the format', () => {
    const used = new Set<string>();
    for (const { text } of examples) visit(parse(text), schema, '', used);
    // How an entry stands on the page is said alike of every kind of entry.
    const placement = new Set(['breakBefore', 'keepTogether', 'hidden']);
    for (const key of used) if (placement.has(key.split('.')[1] ?? '')) used.add(key.split('.')[1] ?? '');
    const all = new Set<string>();
    for (const [name, definition] of Object.entries(definitions))
      if (!/^section(Titles|Intros)$/.test(name))
        for (const key of Object.keys(definition.properties ?? {}))
          all.add(placement.has(key) ? key : `${name}.${key}`);
    for (const key of Object.keys(schema.properties)) all.add(`.${key}`);
    assert.deepEqual([...all].filter((key) => !used.has(key)).sort(), []);
  });
});

describe('the starter profile', () => {
  it('gives Merit nothing to warn about', () => {
    const found = check(starterProfile({ now: today })).filter(({ severity }) => severity !== 'hint');
    assert.deepEqual(
      found.map((problem) => problem.message),
      [],
    );
  });
});

describe('the flaws in the examples', () => {
  const flaws: readonly (readonly [example: string, code: string, text: string])[] = [
    ['platform-engineer', 'schema.unknown-key', 'locaton'],
    ['data-portfolio', 'schema.unknown-key', 'studytype'],
    ['early-career', 'schema.unknown-key', 'keyword'],
    ['platform-engineer', 'date.format', 'June 2015'],
    ['data-portfolio', 'date.format', 'Apr 2019'],
    ['early-career', 'date.format', 'Sept 2025'],
    ['data-portfolio', 'bullet.unquantified', 'Profiled one night'],
    ['platform-engineer', 'bullet.weak-opening', 'Responsible for'],
    ['platform-engineer', 'bullet.weak-opening', 'Helped'],
    ['data-portfolio', 'bullet.weak-opening', 'Worked with'],
    ['early-career', 'bullet.first-person', 'I taught'],
  ];

  for (const [example, code, text] of flaws)
    it(`${example}: ${code} on “${text}”`, () => {
      const lines = textOf(example).split('\n');
      const found = check(textOf(example), code).map(({ range }) => lines[range.start.line]!);
      assert.ok(
        found.some((one) => one.includes(text)),
        `found ${JSON.stringify(found)}`,
      );
    });
});

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}
const definitions = schema.definitions as unknown as Readonly<Record<string, Node>>;

/** Notes as `definition.key` each key of the format that a value uses. */
function visit(value: unknown, node: Node, name: string, used: Set<string>): void {
  if (node.$ref) {
    const definition = node.$ref.replace('#/definitions/', '');
    visit(value, definitions[definition]!, definition, used);
  } else if (node.anyOf) {
    for (const one of node.anyOf) if (typeof value === 'object' || one.type === 'string') visit(value, one, name, used);
  } else if (Array.isArray(value)) {
    for (const item of value) visit(item, node.items ?? {}, name, used);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const property = node.properties?.[key];
      if (!property) continue;
      used.add(`${name}.${key}`);
      visit(child, property, name, used);
    }
  }
}
