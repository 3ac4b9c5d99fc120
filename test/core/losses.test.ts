import assert from 'node:assert/strict';
import { lossesOf } from '../../server/src/core/analysis/losses.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';

const lost = (text: string, to: 'pages' | 'json' = 'pages', json = false): readonly string[] =>
  lossesOf(readDocument(text, null, json), { to, json }).map(
    ({ line, code, foreign }) => `${line} ${code}${foreign ? ' of another tool' : ''}`,
  );

describe('what does not reach the pages', () => {
  it('is what cannot be read or placed, at its line', () => {
    const rows: readonly (readonly [text: string, ...lines: readonly string[]])[] = [
      ['work:\n  - name: A\n    roles: [Clerk]\n', '3 schema.type'],
      ['work:\n  - name: A\n    roles: Clerk\n', '3 schema.type'],
      ['work:\n  - highlights: [A, [B]]\n', '2 schema.type'],
      ['basics: [A]\n', '1 schema.type'],
      ['basics:\n  name: A\n  name: B\n', '2 schema.duplicate-key'],
      ['basics:\n  name: "A\n', '2 schema.syntax'],
      ['basics:\n  summary: Ran mills: old\n', '2 schema.syntax', '2 schema.cut'],
      ['meta:\n  render:\n    paper: a5\n', '3 schema.value'],
      ['sections:\n  - items: [A]\n', '2 schema.missing-key'],
    ];
    for (const [text, ...lines] of rows) {
      assert.deepEqual(lost(text), lines, text);
      assert.deepEqual(lost(text, 'json'), lines, text);
    }
  });

  it('is a key that nobody knows on pages, and none in an export, which keeps it', () => {
    const text = 'work:\n  - name: A\n    colour: red\n';
    assert.deepEqual(lost(text), ['3 schema.unknown-key']);
    assert.deepEqual(lost(text, 'json'), []);
    const beside = 'basics:\n  name: A\n  url: https://quay.example\n  website: https://quay.example\n';
    assert.deepEqual(lost(beside), [], 'what stands under another name is on the page');
    assert.deepEqual(lost('{"basics": {"name": "A", "motto": "Row on"}}', 'pages', true), [
      '1 schema.unknown-key of another tool',
    ]);
  });

  it('is counted by its places, where one key stands in several', () => {
    const text = '{"work": [{"name": "A", "motto": "x"}, {"name": "B", "motto": "y"}], "basics": {"mood": "calm"}}';
    const places = lossesOf(readDocument(text, null, true), { to: 'pages', json: true }).map((one) => one.places);
    assert.equal(
      places.reduce((sum, one) => sum + one, 0),
      3,
    );
  });

  it('is nothing that says nothing, is meant for oneself, or is only wrong', () => {
    for (const text of [
      'work:\n  - name: A\n    roles: []\n',
      'skills:\n  - name: A\n    keywords: []\n',
      'work: []\n',
      'work:\n',
      'basics:\n  x-note: B\n',
      'meta:\n  render:\n    template: nothing\n',
      'work:\n  - name: A\n    startDate: 2019-13\n',
    ])
      for (const to of ['pages', 'json'] as const) assert.deepEqual(lost(text, to), [], text);
  });
});
