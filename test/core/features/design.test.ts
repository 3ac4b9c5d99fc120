import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DesignKey, designEdits } from '../../../server/src/core/features/design.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';

/** The text after the design was chosen; null where it was refused. */
function chosen(text: string, key: DesignKey, value: string | null): string | null {
  const edits = designEdits(readDocument(text), key, value);
  return edits && TextDocument.applyEdits(TextDocument.create('file:///a', 'yaml', 1, text), [...edits]);
}

const ada = 'basics:\n  name: Ada Marlowe\n';

describe('choosing a design', () => {
  it('changes the key that is there, in its own style', () => {
    assert.equal(
      chosen(`${ada}meta:\n  render:\n    template: "classic" # for now\n    paper: a4\n`, 'template', 'modern'),
      `${ada}meta:\n  render:\n    template: "modern" # for now\n    paper: a4\n`,
    );
    assert.equal(
      chosen(`${ada}meta: { render: { paper: a4 } }\n`, 'paper', 'letter'),
      `${ada}meta: { render: { paper: letter } }\n`,
    );
  });

  it('writes what is missing, wherever that is', () => {
    assert.equal(
      chosen(`${ada}meta:\n  render:\n    paper: a4\nwork: []\n`, 'accent', '#0b6e4f'),
      `${ada}meta:\n  render:\n    paper: a4\n    accent: "#0b6e4f"\nwork: []\n`,
    );
    assert.equal(
      chosen(`meta:\n  version: v1.0.0\n\n${ada}`, 'template', 'senior'),
      `meta:\n  version: v1.0.0\n  render:\n    template: senior\n\n${ada}`,
    );
    assert.equal(
      chosen(`${ada}meta: { version: v1.0.0 }\n`, 'font', 'Source Sans 3'),
      `${ada}meta: { version: v1.0.0, render: { font: Source Sans 3 } }\n`,
    );
    assert.equal(chosen(ada, 'template', 'modern'), `${ada}\nmeta:\n  render:\n    template: modern\n`);
    assert.equal(
      chosen('basics: { name: Ada }', 'density', 'tight'),
      'basics: { name: Ada }\n\nmeta:\n  render:\n    density: tight\n',
    );
    assert.equal(
      chosen('basics:\r\n  name: Ada\r\n', 'paper', 'a4'),
      'basics:\r\n  name: Ada\r\n\r\nmeta:\r\n  render:\r\n    paper: a4\r\n',
    );
  });

  it('writes JSON as JSON', () => {
    const json = '{\n  "basics": { "name": "Ada Marlowe" }\n}\n';
    const after = chosen(json, 'template', 'compact')!;
    assert.deepEqual(JSON.parse(after), { basics: { name: 'Ada Marlowe' }, meta: { render: { template: 'compact' } } });
    assert.ok(after.startsWith('{\n  "basics": { "name": "Ada Marlowe" },\n  "meta": '));
  });

  it('takes the key away again, and changes nothing where there is none', () => {
    assert.equal(
      chosen(`${ada}meta:\n  render:\n    font: EB Garamond\n    paper: a4\n`, 'font', null),
      `${ada}meta:\n  render:\n    paper: a4\n`,
    );
    assert.equal(chosen(ada, 'font', null), ada);
  });

  it('refuses where more would change than the design', () => {
    // The text at the end goes on to the end of the file.
    const open = `${ada}  summary: "Keeps payment systems\n`;
    assert.equal(chosen(open, 'template', 'modern'), null);
    assert.equal(chosen(`${ada}meta: &shared [1]\n`, 'template', 'modern'), null);
  });
});
