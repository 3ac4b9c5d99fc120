import assert from 'node:assert/strict';
import upstream from '@jsonresume/schema/schema.json';
import Ajv, { type ErrorObject } from 'ajv';
import fc from 'fast-check';
import document from '../../schemas/profile.schema.json';
import type * as data from '../../server/src/core/profile/data';
import { templateNames } from '../../server/src/typesetter/templates/index.ts';
import { jsonResume } from './interchange/arbitraries';
import { check } from './support/check.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly patternProperties?: object;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly required?: readonly string[];
  readonly 'x-snippet'?: string;
}

const schema: Node & { readonly $id: string; readonly definitions: Readonly<Record<string, Node>> } = document;
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(schema);

const named = (node: Node): Node =>
  node.$ref ? named(schema.definitions[node.$ref.replace('#/definitions/', '')]!) : node;

/** Every schema node with the path that leads to it. */
function* nodes(node: Node = schema, path = '#'): Generator<{ readonly path: string; readonly node: Node }> {
  yield { path, node };
  for (const [key, child] of Object.entries(node.properties ?? {})) yield* nodes(child, `${path}/properties/${key}`);
  if (node.items) yield* nodes(node.items, `${path}/items`);
  for (const [index, child] of (node.anyOf ?? []).entries()) yield* nodes(child, `${path}/anyOf/${index}`);
  if (node === schema)
    for (const [key, child] of Object.entries(schema.definitions)) yield* nodes(child, `#/definitions/${key}`);
}
const all = [...nodes()];

describe('the published schema', () => {
  it('is a valid draft-07 schema', () => {
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  });

  it('describes every property in a sentence and shows an example that it accepts', () => {
    for (const { path, node } of all.filter((one) => /\/properties\/[^/]+$/.test(one.path))) {
      assert.match(node.description ?? '', /^\S.{5,200}[.]$/s, path);
      assert.ok(node.examples?.length, `${path} has no example`);
      const check = ajv.compile({ ...node, definitions: schema.definitions });
      for (const example of node.examples)
        assert.ok(check(example), `${path}: ${JSON.stringify(example)} ${ajv.errorsText(check.errors)}`);
    }
  });

  it('names every object, closes it, and leaves x- keys open', () => {
    for (const { path, node } of all.filter((one) => one.node.type === 'object')) {
      assert.match(path, /^#(\/definitions\/\w+)?$/);
      if (/section(Titles|Intros)$/.test(path)) continue;
      assert.equal(node.additionalProperties, false, path);
      assert.deepEqual(node.patternProperties, { '^x-': {} }, path);
    }
  });

  it('resolves every reference and uses every definition', () => {
    const used = new Set(all.flatMap(({ node }) => (node.$ref ? [node.$ref] : [])));
    const defined = Object.keys(schema.definitions).map((name) => `#/definitions/${name}`);
    assert.deepEqual([...used].sort(), defined.sort());
  });

  it('only offers alternatives that differ by type', () => {
    for (const { path, node } of all.filter((one) => one.node.anyOf)) {
      const types = node.anyOf!.map((one) => named(one).type);
      assert.equal(new Set(types).size, types.length, path);
    }
  });

  it('requires only what the format requires', () => {
    const required = all.filter(({ node }) => node.required).map(({ path, node }) => `${path}: ${node.required}`);
    assert.deepEqual(required, [
      '#/definitions/stat: value,label',
      '#/definitions/richHighlight: text',
      '#/definitions/section: title',
    ]);
  });

  it('shows how a value is written whose form it refuses', () => {
    const [problem] = check('meta:\n  render:\n    accent: navy\n', 'schema.value');
    assert.equal(problem?.message, '`accent` must be written like `0b6e4f`, `#0b6e4f`.');
  });

  it('suggests the templates there are', () => {
    const { template } = document.definitions.render.properties;
    assert.deepEqual(template['x-suggestions'], templateNames, 'put the names into schemas/profile.schema.json');
  });

  it('accepts a document that says nothing', () => {
    assert.ok(validate({}));
  });

  it('refuses an unknown key, a missing text and a page limit of none', () => {
    const problems = (profile: unknown) => {
      validate(profile);
      return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
    };
    assert.deepEqual(problems({ wrok: [], 'x-note': 'mine' }), [' additionalProperties']);
    assert.ok(problems({ work: [{ highlights: [{ id: 'cache' }] }] }).includes('/work/0/highlights/0 required'));
    assert.deepEqual(problems({ meta: { render: { maxPages: 0 } } }), ['/meta/render/maxPages minimum']);
    assert.deepEqual(problems({ meta: { render: { paper: 'a5', accent: 'navy' } } }), [
      '/meta/render/paper enum',
      '/meta/render/accent pattern',
    ]);
  });
});

describe('the schema beside JSON Resume', () => {
  const serious = (errors: readonly ErrorObject[] | null | undefined) =>
    (errors ?? []).filter((error) => error.keyword !== 'additionalProperties');

  it('has every key of JSON Resume with its type', () => {
    const compare = (theirs: Node, ours: Node, path: string) => {
      const mine = named(ours);
      for (const [key, child] of Object.entries(theirs.properties ?? {})) {
        assert.ok(mine.properties?.[key], `${path}/${key} is missing`);
        compare(child, mine.properties[key], `${path}/${key}`);
      }
      if (theirs.items) compare(theirs.items, mine.items!, `${path}/items`);
      const types = [mine, ...(mine.anyOf ?? [])].flatMap((one) => named(one).type ?? []);
      if (theirs.type) assert.ok(types.includes(String(theirs.type)), `${path} is ${types}, not ${theirs.type}`);
    };
    compare(upstream as Node, schema, '');
  });

  it('accepts whatever JSON Resume accepts, but for keys nobody knows', () => {
    const accepted = new Ajv({ strict: false, validateFormats: false }).compile(upstream);
    fc.assert(
      fc.property(jsonResume, (resume) => {
        assert.ok(accepted(resume));
        validate(resume);
        assert.deepEqual(serious(validate.errors), []);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the schema beside the plain data types', () => {
  const keys = <T>(map: Record<keyof Required<T>, true>) => Object.keys(map).sort();
  const placeable = { breakBefore: true, keepTogether: true, hidden: true } as const;
  const role = { ...placeable, position: true, startDate: true, endDate: true, location: true, summary: true } as const;
  const typed: Record<string, readonly string[]> = {
    basics: keys<data.Basics>({
      name: true,
      label: true,
      image: true,
      email: true,
      phone: true,
      url: true,
      summary: true,
      location: true,
      profiles: true,
      stats: true,
    }),
    role: keys<data.Role>({ ...role, highlights: true, keywords: true }),
    work: keys<data.Work>({
      ...role,
      highlights: true,
      keywords: true,
      name: true,
      description: true,
      url: true,
      roles: true,
    }),
    volunteer: keys<data.Volunteer>({ ...role, highlights: true, organization: true, url: true }),
    richHighlight: keys<data.RichHighlight>({
      text: true,
      id: true,
      tags: true,
      keywords: true,
      source: true,
      ignore: true,
    }),
    education: keys<data.Education>({
      ...placeable,
      institution: true,
      url: true,
      area: true,
      studyType: true,
      startDate: true,
      endDate: true,
      expected: true,
      location: true,
      score: true,
      courses: true,
      summary: true,
      highlights: true,
    }),
    certificate: keys<data.Certificate>({
      hidden: true,
      name: true,
      date: true,
      expires: true,
      issuer: true,
      url: true,
    }),
    publication: keys<data.Publication>({
      ...placeable,
      name: true,
      authors: true,
      publisher: true,
      releaseDate: true,
      type: true,
      doi: true,
      url: true,
      summary: true,
    }),
    story: keys<data.Story>({
      ...placeable,
      name: true,
      context: true,
      problem: true,
      approach: true,
      outcome: true,
      stats: true,
      keywords: true,
      work: true,
      url: true,
    }),
    talk: keys<data.Talk>({
      ...placeable,
      name: true,
      event: true,
      date: true,
      location: true,
      url: true,
      summary: true,
    }),
    patent: keys<data.Patent>({
      ...placeable,
      name: true,
      number: true,
      status: true,
      date: true,
      inventors: true,
      office: true,
      url: true,
      summary: true,
    }),
    section: keys<data.Section>({ id: true, title: true, summary: true, items: true }),
    richSectionItem: keys<data.SectionItem>({
      ...placeable,
      name: true,
      description: true,
      date: true,
      url: true,
      highlights: true,
    }),
    meta: keys<data.Meta>({ canonical: true, theme: true, version: true, lastModified: true, render: true }),
    render: keys<data.RenderOptions>({
      template: true,
      paper: true,
      accent: true,
      font: true,
      locale: true,
      dateStyle: true,
      maxPages: true,
      density: true,
      margins: true,
      size: true,
      columns: true,
      photo: true,
      icons: true,
      sections: true,
    }),
  };

  for (const [name, expected] of Object.entries(typed))
    it(`gives ${name} the same keys`, () => {
      assert.deepEqual(Object.keys(schema.definitions[name]!.properties!).sort(), expected);
    });
});
