import assert from 'node:assert/strict';
import { jsonCompletion } from '../../../server/src/core/features/completion/json.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { clients, insert, shown } from '../support/completing.ts';
import { cursor, offsetAt } from '../support/marked.ts';

describe('completion in JSON', () => {
  /** The JSON after an item was chosen at the `|`. */
  const chosen = (marked: string, label: string): string => {
    const { text, position } = cursor(marked);
    const item = jsonCompletion(readDocument(text), position, clients.plain).find((one) => one.label === label);
    assert.ok(item, `${label} is not offered: ${shown(marked, clients.plain, true).slice(0, 8).join(', ')}`);
    const edits = [item.textEdit!, ...(item.additionalTextEdits ?? [])]
      .flatMap((edit) => ('range' in edit ? [{ ...edit, from: offsetAt(text, edit.range.start) }] : []))
      .sort((a, b) => b.from - a.from);
    return edits.reduce(
      (all, { from, range, newText }) => all.slice(0, from) + newText + all.slice(offsetAt(text, range.end)),
      text,
    );
  };
  const cases: readonly (readonly [marked: string, label: string, after: unknown])[] = [
    ['{"basics": {|}}', 'name', { basics: { name: '' } }],
    ['{"basics": {"na|"}}', 'name', { basics: { name: undefined } }],
    ['{"basics": {"name": "A",\n |}}', 'email', { basics: { name: 'A', email: '' } }],
    ['{"basics": {"name": "A"\n |}}', 'email', { basics: { name: 'A', email: '' } }],
    ['{"basics": {|"name": "A"}}', 'email', { basics: { email: '', name: 'A' } }],
    ['{"basics": {"nam|": "A"}}', 'label', { basics: { label: 'A' } }],
    ['{"work": [{"name": "A"}]\n  |}', 'skills', { work: [{ name: 'A' }], skills: [{}] }],
    ['{"skills": [{"keywords": ["kube|"]}]}', 'Kubernetes', { skills: [{ keywords: ['Kubernetes'] }] }],
    ['{"skills": [{"keywords": [|]}]}', 'Python', { skills: [{ keywords: ['Python'] }] }],
    ['{"education": [{"studyType": |}]}', 'Bachelor of Science', { education: [{ studyType: 'Bachelor of Science' }] }],
  ];
  for (const [marked, label, after] of cases) {
    it(`${label} in ${JSON.stringify(marked)}`, () => {
      const text = chosen(marked, label);
      if (JSON.stringify(after).includes('{"basics":{}}')) assert.match(text, /^\{"basics": \{"name": ""\}\}$/);
      else assert.deepEqual(JSON.parse(text), after);
    });
  }

  it('keeps JSON whole: a comma before what follows, a value for a switch', () => {
    const json = (text: string, label: string): string => {
      const at = cursor(text);
      const item = jsonCompletion(readDocument(at.text, null, true), at.position, clients.code).find(
        (one) => one.label === label,
      );
      return item ? insert(at.text, item, '') : '';
    };
    assert.equal(
      json('{"skills": [{"keywords": [\n  |\n  "Rust"\n]}]}', 'Go'),
      '{"skills": [{"keywords": [\n  "Go",\n  "Rust"\n]}]}',
    );
    assert.equal(
      json('{"work": [{|"name": "Fjord Foods"}]}', 'hidden'),
      '{"work": [{"hidden": true,"name": "Fjord Foods"}]}',
    );
    assert.equal(
      json('{"work": [{"hidden": f|alse, "name": "Voss"}]}', 'true'),
      '{"work": [{"hidden": true, "name": "Voss"}]}',
    );
    assert.equal(json('{"work": [{"startDate": "2021"|}]}', '2026'), '');
  });
});
