import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/core/features/codeLens.ts';
import { documentLinks } from '../../../server/src/core/features/documentLinks.ts';
import { inlayHints } from '../../../server/src/core/features/inlayHints.ts';
import { semanticTokens, tokenTypes } from '../../../server/src/core/features/semanticTokens.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { today } from '../support/check.ts';

const text = `basics:
  url: https://ada.example.com
  email: ada@example.com
  image: javascript:alert(1)
work:
  - name: Quayside Bank
    startDate: 2021-03
    endDate: present
    highlights:
      - Cut the close from 9 days to 2
      - Introduced contract tests
    keywords: [Kotlin]
  - name: Helix
    startDate: 2019
    endDate: 2019
`;
const lines = text.split('\n');
const document = readDocument(text);
const all = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };

describe('annotations', () => {
  it('say how long each role lasted, and all work together', () => {
    const hints = inlayHints(document, all, today).map(
      ({ position, label }) => `${lines[position.line]!.trim()} ${String(label)}`,
    );
    assert.deepEqual(hints, ['work: 6 yr 4 mo', 'endDate: present 5 yr 4 mo', 'endDate: 2019 up to 1 yr']);
  });

  it('are only made for the lines asked for', () => {
    const some = { start: { line: 12, character: 0 }, end: { line: 14, character: 0 } };
    assert.equal(inlayHints(document, some, today).length, 1);
  });

  it('colour figures, dates and technologies', () => {
    const { data } = semanticTokens(document, all);
    const seen: string[] = [];
    let line = 0;
    let character = 0;
    for (let at = 0; at < data.length; at += 5) {
      line += data[at]!;
      character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
      seen.push(`${tokenTypes[data[at + 3]!]}: ${lines[line]!.slice(character, character + data[at + 2]!)}`);
    }
    assert.deepEqual(seen, [
      'enumMember: 2021-03',
      'enumMember: present',
      'number: 9 days to 2',
      'type: Kotlin',
      'enumMember: 2019',
      'enumMember: 2019',
    ]);
  });

  it('count the highlights with a figure above each list', () => {
    assert.deepEqual(
      codeLenses(document).map(({ command }) => command?.title),
      ['1 of 2 highlights with a figure'],
    );
  });

  it('follow addresses, and never a script', () => {
    assert.deepEqual(
      documentLinks(document).map(({ target }) => target),
      ['https://ada.example.com', 'mailto:ada@example.com'],
    );
  });
});
