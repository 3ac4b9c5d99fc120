import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configCompletion } from '../../../server/src/core/features/config/completion.ts';

/** What is offered at `|`, and the text once each is chosen, by what is offered. */
function chosen(marked: string): ReadonlyMap<string, string> {
  const at = marked.indexOf('|');
  const document = TextDocument.create('file:///.meritrc.yaml', 'meritrc', 1, marked.replace('|', ''));
  const items = configCompletion(document.getText(), document.positionAt(at), {
    language: 'en',
    markdown: { completion: false },
  });
  return new Map(
    items.map(({ label, textEdit }) => [
      label,
      TextDocument.applyEdits(document, [textEdit as { newText: string; range: never }]),
    ]),
  );
}

describe('completion in .meritrc.yaml', () => {
  it('replaces the word that the cursor stands in and nothing behind it', () => {
    assert.equal(chosen('min|Ratio: 0.5\n').get('minRatio'), 'minRatio: 0.5\n');
    assert.equal(
      chosen('rules.severity:\n  da|te.gap: off\n').get('date.order'),
      'rules.severity:\n  date.order: off\n',
    );
    assert.equal(chosen('rules.preset: st|andard # ours\n').get('strict'), 'rules.preset: strict # ours\n');
  });

  it('knows its place in brackets, and begins no line there', () => {
    const severity = chosen('rules: {preset: gentle, severity: {\n  da|\n}}\n');
    assert.equal(severity.get('date.gap'), 'rules: {preset: gentle, severity: {\n  date.gap: \n}}\n');
    assert.ok(!severity.has('preset'));
    assert.equal(chosen('{\n  dict|\n}\n').get('dictionary'), '{\n  dictionary: \n}\n');
    const beside = chosen('rules: {preset: gentle, s|}\n');
    assert.deepEqual([...beside.keys()], ['severity']);
    assert.equal(chosen('rules: {preset: |}\n').get('strict'), 'rules: {preset: strict}\n');
  });

  it('stays within the quotes of JSON, and is silent where they are open', () => {
    assert.equal(chosen('{\n  "lo|": "en-GB"\n}\n').get('locale'), '{\n  "locale": "en-GB"\n}\n');
    assert.equal(chosen('{\n  "locale": "en-|"\n}\n').get('en-GB'), '{\n  "locale": "en-GB"\n}\n');
    assert.equal(chosen("locale: 'en-|US'\n").get('en-GB'), "locale: 'en-GB'\n");
    for (const silent of ['{\n  "lo|\n}\n', 'locale: "en-|\n', 'dictionary: [Kai|]\n', '# lo|\n'])
      assert.deepEqual([...chosen(silent)], [], silent);
  });
});
