import assert from 'node:assert/strict';
import { checkJson } from './support/check.ts';

/** What is said of the format in data of JSON Resume with a value of another tool's kind under one of our keys. */
const said = (data: object): readonly string[] =>
  checkJson(JSON.stringify({ basics: { name: 'Ada Marlowe' }, ...data }, null, 2))
    .filter(({ code }) => code.startsWith('schema.'))
    .map(({ code }) => code);

describe('keys of the profile in data of JSON Resume', () => {
  const foreign = { id: 3, shown: 'left' };
  it('are another tool’s where their values are', () => {
    for (const key of ['stories', 'talks', 'patents', 'sections', 'variants', 'tags'])
      assert.deepEqual(
        said({ [key]: 'as they are elsewhere' }).filter((code) => code !== 'schema.unknown-key'),
        [],
        key,
      );
    const keys = {
      basics: ['stats'],
      work: ['keywords', 'roles'],
      education: ['highlights', 'summary', 'location'],
      volunteer: ['location'],
      certificates: ['expires'],
      publications: ['authors', 'type', 'doi'],
    };
    for (const [section, names] of Object.entries(keys))
      for (const name of names) {
        const entry = { name: 'Quayside', [name]: foreign };
        const data = section === 'basics' ? { basics: entry } : { [section]: [entry] };
        assert.deepEqual(
          said(data).filter((code) => code === 'schema.type'),
          [],
          `${section}.${name}`,
        );
      }
  });
  it('are ours where the file has settings for our pages, and where JSON Resume has them too', () => {
    const render = { meta: { render: { template: 'classic' } } };
    assert.ok(said({ ...render, work: [{ name: 'Quayside', keywords: foreign }] }).includes('schema.type'));
    assert.ok(said({ work: [{ name: 'Quayside', highlights: foreign }] }).includes('schema.type'));
    assert.ok(said({ work: [{ name: foreign }] }).includes('schema.type'));
  });
});
