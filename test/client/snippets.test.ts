import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Record<string, Snippet> = JSON.parse(readFileSync('snippets/profile.json', 'utf8'));

/** The text a snippet leaves when every placeholder is accepted. */
function expand({ body }: Snippet): string {
  let text = body.join('\n');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\$\{\d+\|([^|,]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
      .replace(/\$(\d+)|\$\{\d+\}/g, '');
  }
  return text;
}

/** Where an entry without its section belongs. */
const sectionOf: Record<string, (entry: unknown) => unknown> = {
  'new-profile-link': (entry) => ({ basics: { profiles: entry } }),
  'new-stat': (entry) => ({ basics: { stats: entry } }),
  'new-job': (entry) => ({ work: entry }),
  'new-job-roles': (entry) => ({ work: entry }),
  'new-role': (entry) => ({ work: [{ name: 'Fernweh', roles: entry }] }),
  'new-highlight': (entry) => ({ work: [{ name: 'Fernweh', highlights: entry }] }),
  'new-degree': (entry) => ({ education: entry }),
  'new-degree-expected': (entry) => ({ education: entry }),
  'new-skill': (entry) => ({ skills: entry }),
};

describe('snippets', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/profile.schema.json', 'utf8')));

  for (const [title, snippet] of Object.entries(snippets)) {
    if (snippet.prefix.startsWith('ignore')) continue;
    it(`${title} (${snippet.prefix}) is right as it stands`, () => {
      const text = expand(snippet);
      const value = parse(text);
      const wrap = sectionOf[snippet.prefix];
      const profile = Array.isArray(value) ? wrap?.(value) : value;
      assert.ok(profile, 'an entry needs a section');
      assert.ok(validate(profile), `${ajv.errorsText(validate.errors)}\n${text}`);
    });
  }

  it('gives every snippet its own prefix', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });
});
