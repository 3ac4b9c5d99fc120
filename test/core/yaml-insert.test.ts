import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { nodeAt } from '../../server/src/core/profile/nodeAt.ts';
import { insertKey } from '../../server/src/core/yaml/edit/index.ts';

/** A text with a label below a key of `basics`, or below its last one; null where that is not offered. */
function labelled(text: string, after: string | null, value: string | boolean = 'Cook: good'): string | null {
  const [placed, ...others] = readDocument(text).placed;
  assert.ok(placed && others.length === 0, 'one segment');
  const edit = insertKey(placed.segment, nodeAt(placed.segment, ['basics'])!, 'label', value, after);
  return edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

const label = 'label: "Cook: good"';

describe('a key put below another', () => {
  const rows: readonly (readonly [text: string, belowName: string | null, belowLast: string | null])[] = [
    ['basics: {name: Ola}\n', `basics: {name: Ola, ${label}}\n`, `basics: {name: Ola, ${label}}\n`],
    [
      'basics: {name: Ola,"email":"x"}\n',
      `basics: {name: Ola,${label},"email":"x"}\n`,
      `basics: {name: Ola,"email":"x", ${label}}\n`,
    ],
    [
      '{"basics":{"name":"Ola","email":"x"}}',
      '{"basics":{"name":"Ola","label":"Cook: good","email":"x"}}',
      '{"basics":{"name":"Ola","email":"x", "label": "Cook: good"}}',
    ],
    [
      '{"basics": {\n    "name": "Ola",\n    "email": "x"\n  }\n}\n',
      '{"basics": {\n    "name": "Ola",\n    "label": "Cook: good",\n    "email": "x"\n  }\n}\n',
      '{"basics": {\n    "name": "Ola",\n    "email": "x",\n    "label": "Cook: good"\n  }\n}\n',
    ],
    [
      'basics:\n  name: Ola # me\n  email: x\n',
      `basics:\n  name: Ola # me\n  ${label}\n  email: x\n`,
      `basics:\n  name: Ola # me\n  email: x\n  ${label}\n`,
    ],
    [
      'basics:\n  name: >-\n    Ola\n  email: x\n',
      `basics:\n  name: >-\n    Ola\n  ${label}\n  email: x\n`,
      `basics:\n  name: >-\n    Ola\n  email: x\n  ${label}\n`,
    ],
    ['basics: &a\n  name: Ola\n', `basics: &a\n  name: Ola\n  ${label}\n`, `basics: &a\n  name: Ola\n  ${label}\n`],
    [
      'basics:\n  name:\n  email: x\n',
      `basics:\n  name:\n  ${label}\n  email: x\n`,
      `basics:\n  name:\n  email: x\n  ${label}\n`,
    ],
    ['basics:\n  name: Ola', `basics:\n  name: Ola\n  ${label}`, `basics:\n  name: Ola\n  ${label}`],
    [
      'basics:\r\n  name: Ola\r\n  email: x\r\n',
      `basics:\r\n  name: Ola\r\n  ${label}\r\n  email: x\r\n`,
      `basics:\r\n  name: Ola\r\n  email: x\r\n  ${label}\r\n`,
    ],
    ['basics: {name: Ola\n}\n', `basics: {name: Ola, ${label}\n}\n`, `basics: {name: Ola, ${label}\n}\n`],
    ['basics:\n\tname: Ola\n', null, null],
    ['basics:\n  name: Ola\n  label: x\n', null, null],
    ['basics:\n  name: Ola\n  "label": x\n', null, null],
    ['basics: {}\n', null, null],
    ['basics:\n  ? name\n  : Ola\n', null, null],
    ['basics:\n  - name: Ola\n', null, null],
    ['basics:\n  name: Ola\n  <<: *x\n', null, null],
  ];
  for (const [text, belowName, belowLast] of rows)
    it(JSON.stringify(text), () => {
      assert.equal(labelled(text, 'name'), belowName);
      assert.equal(labelled(text, null), belowLast);
      assert.equal(labelled(text, 'phone'), null);
      const swapped = belowName?.replace(/(?<="?label"?: ?)"Cook: good"/, 'true') ?? null;
      assert.equal(labelled(text, 'name', true), swapped);
    });
});
