import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configCompletion } from '../../../server/src/core/features/config/completion.ts';
import { configHover } from '../../../server/src/core/features/config/hover.ts';
import { cursor, marked } from '../support/marked.ts';

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

  it('offers nothing below the end of a file, however far', () => {
    for (const line of [3, 1e9])
      assert.deepEqual(
        configCompletion('rules:\n', { line, character: 0 }, { language: 'en', markdown: { completion: false } }),
        [],
      );
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

  it('offers keys, codes and values with what follows them', () => {
    const first = (marked: string) => [...chosen(marked)][0];
    const rows: readonly (readonly [marked: string, label: string, after: string])[] = [
      ['|\n', 'extends', 'extends: \n'],
      ['minRatio: 0.5\n|\n', 'extends', 'minRatio: 0.5\nextends: \n'],
      ['minRatio: |\n', '0.4', 'minRatio: 0.4\n'],
      ['maxAgeYears: |\n', '10', 'maxAgeYears: 10\n'],
      ['locale: |\n', 'auto', 'locale: auto\n'],
      ['rules.preset: |\n', 'gentle', 'rules.preset: gentle\n'],
      ['rules.severity:\n  |\n', 'schema.syntax', 'rules.severity:\n  schema.syntax: \n'],
      ['rules.severity:\n  date.gap: |\n', 'off', 'rules.severity:\n  date.gap: off\n'],
      ['rules:\n  |\n', 'preset', 'rules:\n  preset: \n'],
      ['rules:\n  preset: strict\n  |\n', 'severity', 'rules:\n  preset: strict\n  severity:\n  \n'],
      ['rules:\n  severity:\n    |\n', 'schema.syntax', 'rules:\n  severity:\n    schema.syntax: \n'],
    ];
    for (const [marked, label, after] of rows) assert.deepEqual(first(marked), [label, after], marked);
    assert.equal(chosen('|\n').get('rules'), 'rules:\n  \n');
    assert.equal(chosen('|\n').get('dictionary'), 'dictionary:\n  - \n');
    assert.ok(!chosen('rules.severity:\n  date.gap: off\n  date.o|\n').has('date.gap'));
    assert.ok(!chosen('minRatio: 0.5\n|\n').has('minRatio'));
    assert.ok(!chosen('|\nminRatio: 0.5\n').has('minRatio'));
    for (const silent of ['dictionary:\n  - |\n', 'nothing: |\n', 'nothing:\n  |\n'])
      assert.deepEqual([...chosen(silent)], [], silent);
  });

  it('says what each is for, in the words that the client shows', () => {
    const about = (marked: string, label: string, markdown: boolean) => {
      const { text, position } = cursor(marked);
      const items = configCompletion(text, position, { language: 'en', markdown: { completion: markdown } });
      return items.find((one) => one.label === label)?.documentation;
    };
    assert.deepEqual(about('rules.preset: |\n', 'gentle', true), {
      kind: 'markdown',
      value: 'Errors and warnings only.',
    });
    assert.deepEqual(about('rules.severity:\n  |\n', 'schema.syntax', false), {
      kind: 'plaintext',
      value: 'Text that YAML cannot read.',
    });
    assert.equal(about('minRatio: |\n', '0.4', true), undefined);
    const shown = about('rules:\n  |\n', 'severity', true) as { value: string };
    assert.ok(shown.value.includes('`'));
    const plain = about('rules:\n  |\n', 'severity', false) as { value: string };
    assert.equal(plain.value, shown.value.replaceAll('`', ''));
  });
});

describe('hover in .meritrc.yaml', () => {
  it('says what the key or the value under the cursor means', () => {
    const hover = (text: string): readonly string[] | null => {
      const found = cursor(text);
      const shown = configHover(found.text, found.position, 'en');
      return shown && [marked(found.text, shown.range!), (shown.contents as { value: string }).value.slice(0, 27)];
    };
    const rows: readonly (readonly [text: string, shown: readonly string[] | null])[] = [
      ['min|Ratio: 0.5\n', ['«minRatio»: 0.5\n', "The share of a role's highl"]],
      ['minRatio|: 0.5\n', ['«minRatio»: 0.5\n', "The share of a role's highl"]],
      ['rules.preset: st|rict\n', ['rules.preset: «strict»\n', 'Hints are shown as informat']],
      ['rules.pre|set: strict\n', ['«rules.preset»: strict\n', 'How much Merit has to say.']],
      ['rules.severity:\n  date.g|ap: off\n', ['rules.severity:\n  «date.gap»: off\n', 'More than 6 months before a']],
      [
        'rules:\n  severity:\n    date.ga|p: off\n',
        ['rules:\n  severity:\n    «date.gap»: off\n', 'More than 6 months before a'],
      ],
      ['rules: {pre|set: strict}\n', ['rules: {«preset»: strict}\n', 'How much Merit has to say.']],
      ['rules: {preset: str|ict}\n', ['rules: {preset: «strict»}\n', 'Hints are shown as informat']],
      ['"loc|ale": en-GB\n', ['"«locale»": en-GB\n', 'Whose spelling and way with']],
      [
        'rules:\n  preset: strict\ndict|ionary: [A]\n',
        ['rules:\n  preset: strict\n«dictionary»: [A]\n', 'Words that are right althou'],
      ],
      ['minRatio: 0.|5\n', null],
      ['rules.severity:\n  date.gap: o|ff\n', null],
      ['unk|nown: 1\n', null],
      ['rules:\n  |\n', null],
      ['# min|Ratio\n', null],
      ['rules:\n  x:\n    preset: st|rict\n', null],
    ];
    for (const [text, shown] of rows) assert.deepEqual(hover(text), shown, text);
  });
});
