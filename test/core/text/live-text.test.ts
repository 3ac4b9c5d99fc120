import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { type ProfileDocument, readDocument } from '../../../server/src/core/profile/document.ts';
import { LiveText } from '../../../server/src/lsp/liveText.ts';
import { OpenDocument } from '../../../server/src/lsp/open.ts';

const profile = `# my profile
basics:
  name: Ada Marlowe
work:
- name: Quayside Bank
  highlights:
  - Cut the close from 9 days to 2
- name: Helix
  startDate: "2019-04"
skills:
  - name: Backend
    keywords: [Go, Rust]
`;

const fragments = [
  '\n',
  '\r\n',
  '\r',
  '  ',
  '- ',
  '- name: X\n',
  'work:\n',
  'x',
  '😀',
  '{',
  '&a ',
  '*a',
  '"',
  '---\n',
  '',
];

const parts = ({ placed, slices }: ProfileDocument) => [
  placed.map(({ segment, start, line, itemBase }) => [segment.text, segment.kind, start, line, itemBase]),
  slices.map(({ kind, key, text, indent, strays }) => [kind, key, text, indent, strays]),
];

describe('an open document', () => {
  it('reads after any changes what a fresh open reads', () => {
    const line = fc.nat(16);
    const character = fc.oneof(fc.nat(12), fc.constant(400));
    const position = fc.record({ line, character });
    const change = fc.record({
      range: fc.oneof(
        position.map((at): Range => ({ start: at, end: at })),
        fc.record({ start: position, end: position }),
      ),
      text: fc.constantFrom(...fragments),
    });
    const whole = fc.constantFrom({ text: profile }, { text: profile.replaceAll('\n', '\r\n') });
    const changes = fc.array(fc.oneof({ weight: 9, arbitrary: change }, { weight: 1, arbitrary: whole }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(fc.record({ changes, read: fc.boolean() }), { maxLength: 8 }), (versions) => {
        const live = new LiveText('file:///cv.profile.yaml', 'profile', 1, profile);
        const opened = new OpenDocument(live, false);
        assert.equal(opened.document.text, profile);
        let text = profile;
        versions.forEach(({ changes: some, read }, index) => {
          const inside = some.map((one) => {
            const now = TextDocument.create('', '', 1, text);
            if (!('range' in one)) {
              text = one.text;
              return one;
            }
            const at = (position: Position): Position => ({ ...position, line: position.line % now.lineCount });
            const range = { start: at(one.range.start), end: at(one.range.end) };
            text = TextDocument.applyEdits(now, [{ range, newText: one.text }]);
            return { range, text: one.text };
          });
          live.update(inside, index + 2);
          if (!read) return;
          const fresh = readDocument(text);
          const { document } = opened;
          assert.equal(document.kind, fresh.kind);
          assert.deepEqual(parts(document), parts(fresh));
          assert.equal(document.text, text);
        });
        assert.equal(live.getText(), text);
      }),
      { numRuns: 400 },
    );
  });
});
