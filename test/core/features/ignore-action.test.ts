import assert from 'node:assert/strict';
import { codeActions } from '../../../server/src/core/features/codeActions.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { analyzer, applied, check } from '../support/check.ts';

/** The text after the action with that title, for the first finding of a code. */
function withAction(text: string, code: string, title: RegExp, dictionary = false): string | null {
  const document = readDocument(text);
  const { problems } = analyzer().report(document);
  const problem = problems.find((one) => one.code === code);
  assert.ok(problem, `${code} in\n${text}`);
  const request = { uri: 'file:///profile.yaml', range: problem.range, only: undefined, diagnostics: [], dictionary };
  const action = codeActions(document, problems, request).find((one) => title.test(one.title));
  const edits = action?.edit?.changes?.['file:///profile.yaml'];
  return edits ? applied(text, edits) : null;
}

describe('the action that ignores a finding', () => {
  it('writes a comment above its line', () => {
    const text = 'work:\n  - name: Quayside Bank\n    postion: Engineer\n';
    assert.equal(
      withAction(text, 'schema.unknown-key', /^Ignore .* here$/),
      'work:\n  - name: Quayside Bank\n    # merit-ignore-next-line schema.unknown-key\n    postion: Engineer\n',
    );
  });

  it('does not write into a text of several lines', () => {
    const text = 'basics:\n  summary: |-\n    Engineer in Rotterdam.\n    Results-driven team player.\n';
    const ignored = withAction(text, 'bullet.buzzword', /^Ignore .* in this file$/);
    assert.equal(ignored, `# merit-ignore-file bullet.buzzword\n${text}`);
    assert.deepEqual(check(ignored!, 'bullet.buzzword'), []);
    assert.equal(withAction(text, 'bullet.buzzword', /^Ignore .* here$/), null);
  });

  it('silences all of a finding that is said once for several places', () => {
    const text = 'skills:\n  - name: Web\n    keywords: [Javascript]\n  - name: Old\n    keywords: [Javascript]\n';
    const here = withAction(text, 'tech.casing', /^Ignore .* here$/)!;
    assert.equal(check(here, 'tech.casing').length, 1);
    const everywhere = withAction(text, 'tech.casing', /^Ignore .* in this file$/)!;
    assert.equal(everywhere, `# merit-ignore-file tech.casing\n${text}`);
    assert.deepEqual(check(everywhere, 'tech.casing'), []);
  });

  it('writes no comment into JSON, wherever it begins', () => {
    for (const start of ['', '\n  ', '\uFEFF'])
      assert.equal(
        withAction(`${start}{"work": [{"name": "Voss", "postion": "Hand"}]}\n`, 'schema.unknown-key', /^Ignore/),
        null,
      );
  });

  it('offers the dictionary only to clients that can write settings', () => {
    const text = 'skills:\n  - name: Web\n    keywords: [Javascript]\n';
    const document = readDocument(text);
    const { problems } = analyzer().report(document);
    const range = problems.find(({ code }) => code === 'tech.casing')!.range;
    const titles = (dictionary: boolean) =>
      codeActions(document, problems, { uri: 'file:///p', range, only: ['quickfix'], diagnostics: [], dictionary }).map(
        ({ title }) => title,
      );
    assert.ok(titles(true).includes('Add "Javascript" to the dictionary'));
    assert.ok(!titles(false).some((title) => title.includes('dictionary')));
  });
});
