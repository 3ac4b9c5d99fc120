import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import { missingGlyphs } from '../../../server/src/core/render/glyphs.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

const junk = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    '**',
    '[](',
    '`',
    '- a\n- b',
    '2021-02-31',
    'present',
    '__proto__',
    'javascript:x',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
);
const keys = fc.constantFrom(
  ...'name label url email summary location profiles stats value position startDate endDate roles highlights keywords text'.split(
    ' ',
  ),
  ...'title date items description courses studyType area score expected authors doi inventors level fluency reference'.split(
    ' ',
  ),
);
const nested = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    junk,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
  ),
})).value;
const sections = fc.constantFrom(
  ...'basics work volunteer education awards certificates publications skills languages interests references projects'.split(
    ' ',
  ),
  ...'stories talks patents sections meta'.split(' '),
);
const profiles = fc.dictionary(sections, fc.oneof(nested, fc.array(fc.dictionary(keys, nested), { maxLength: 3 })), {
  maxKeys: 8,
});

/** The value a JSON pointer leads to, or undefined. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((inner: unknown, key) => {
      const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
      return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined;
    }, value);
}

function* pointersOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('at' in value && typeof value.at === 'string') yield value.at;
  for (const inner of Object.values(value)) yield* pointersOf(inner);
}

describe('the render model of anything', () => {
  it('comes out, the same twice, as plain JSON, and points into the profile', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const model = toRenderModel(profile as ProfileData);
        assert.deepEqual(JSON.parse(JSON.stringify(model)), model);
        assert.deepEqual(toRenderModel(profile as ProfileData), model);
        for (const pointer of pointersOf(model)) assert.notEqual(at(profile, pointer), undefined, pointer);
      }),
      // A hole in the highlights of an own section moved the ones behind it.
      { numRuns: 400, examples: [[{ sections: [{ items: [{ highlights: [null, 'Kept 4 looms'] }] }] }]] },
    );
  });

  it('shows no control characters, line breaks or halves of characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { sections } = toRenderModel({ work: [{ name: text, summary: text, highlights: [text] }] });
        const shown = JSON.stringify(sections.flatMap((section) => section.entries));
        assert.doesNotMatch(JSON.parse(`"${shown.replaceAll(/[\\"]/gu, '\\$&')}"`), /[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });

  it('takes a bullet of ten thousand words', () => {
    const highlight = 'throughput '.repeat(10_000);
    const model = toRenderModel({ work: [{ name: 'Orbit', highlights: [highlight] }] });
    assert.equal(model.sections[0]?.entries[0]?.blocks[0]?.runs[0]?.text.length, highlight.length - 1);
  });
});

describe('characters without a glyph', () => {
  const latin = (codePoint: number) => codePoint < 0x250;

  it('are reported once a script, with the first place they stand in, each once', () => {
    const model = toRenderModel({
      basics: { name: '山田 Ines' },
      work: [{ name: 'A', highlights: ['🚀 launch 🚀 山'] }],
    });
    assert.deepEqual(missingGlyphs(model, latin), [
      { at: '/basics/name', characters: ['山', '田'], elsewhere: 1, inPack: true },
      { at: '/work/0/highlights/0', characters: ['🚀'], elsewhere: 0, inPack: false },
    ]);
  });

  it('are not what draws nothing anyway', () => {
    const model = toRenderModel({
      basics: { name: 'zero\u200bwidth, no\u2060break, soft\u00adhyphen, no-break\u00a0space' },
    });
    assert.deepEqual(missingGlyphs(model, latin), []);
  });
});
