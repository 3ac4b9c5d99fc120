import assert from 'node:assert/strict';
import { layoutProblems, type PageFacts } from '../../../server/src/core/features/layoutProblems.ts';
import { verbatim } from '../../../server/src/core/messages/message.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import type { LayoutChange } from '../../../server/src/core/render/fit.ts';
import { defaultSettings, type Settings } from '../../../server/src/core/rules/settings.ts';
import { applied, underlined } from '../support/check.ts';

const found = (text: string, facts: Partial<PageFacts>, settings: Partial<Settings> = {}) =>
  layoutProblems(
    readDocument(text),
    { warnings: [], spill: null, maxPages: null, pages: 1, last: null, outOfOrder: null, ...facts },
    { ...defaultSettings, ...settings },
  );

const clerk =
  'basics:\n  name: Ada\nwork:\n  - name: Quayside Bank\n    position: Clerk\nmeta:\n  render:\n    maxPages: 1\n';

/** Findings as they are shown: code, severity, the words underlined, the message. */
const told = (text: string, facts: Partial<PageFacts>, settings?: Partial<Settings>): readonly string[] =>
  found(text, facts, settings).map((one) => `${one.code} ${one.severity} [${underlined(text, one)}] ${one.message}`);

describe('findings of pages', () => {
  it('say on the first line of an entry where the first page too many begins, and how much there is of it', () => {
    assert.deepEqual(told(clerk, { spill: { pointer: '/work/0', lines: 1 }, maxPages: 1 }), [
      'layout.pages information [name: Quayside Bank] Page 2 starts here: 1 line more than the one page that `maxPages` allows.',
    ]);
    assert.deepEqual(told(clerk, { spill: { pointer: '/work/0', lines: 7 }, maxPages: 2, pages: 3 }), [
      'layout.pages information [name: Quayside Bank] Page 3 starts here: 7 lines more than the 2 pages that `maxPages` allows.',
    ]);
  });

  it('say where a last page begins that is nearly empty, unless rules about it are silent', () => {
    const facts = { last: '/work/0', pages: 2 };
    const sparse =
      'layout.sparse information [name: Quayside Bank] Page 2 is nearly empty: it begins here. Cut a few lines, or `merit render --fit 1`.';
    assert.deepEqual(told(clerk, facts), [sparse]);
    assert.deepEqual(told(clerk, { ...facts, spill: { pointer: '/work/0', lines: 2 } }), [sparse]);
    assert.deepEqual(told(clerk, { ...facts, spill: { pointer: '/work/0', lines: 2 }, maxPages: 1 }).length, 1);
    assert.deepEqual(told(clerk, facts, { rules: { 'layout.sparse': 'off' } }), []);
    assert.deepEqual(told(clerk, facts, { rules: { 'layout.sparse': 'error' } }), [
      sparse.replace('information', 'error'),
    ]);
    assert.deepEqual(told(`# merit-ignore-file layout.sparse\n${clerk}`, facts), []);
    assert.deepEqual(told(`# merit-ignore-file layout.pages\n${clerk}`, facts), [sparse]);
    assert.deepEqual(told(`# merit-ignore-next-line layout.sparse\n${clerk}`, facts), [sparse]);
  });

  it('say what programs mix up or miss, up to eight times', () => {
    assert.deepEqual(told(clerk, { outOfOrder: 'sidebar' }), [
      'layout.parse information [maxPages: 1] The template `sidebar` sets two columns, which some programs that read résumés mix up. The other templates are read in order.',
    ]);
    const unread = Array.from({ length: 9 }, (_, index) => ({ pointer: '/work/0/name', text: `word ${index}` }));
    const missed = told(clerk, { unread });
    assert.equal(missed.length, 8);
    assert.equal(
      missed[7],
      'layout.parse information [Quayside Bank] Programs that read the PDF do not find “word 7” where it belongs: the template sets it apart, or as a picture.',
    );
  });

  it('pass on what the typesetter warns of, where a rule is about it', () => {
    const message = verbatim('No font has this.');
    const warnings = ['layout.glyph', 'layout.photo', 'layout.template', 'layout.other'].map((code) => ({
      code,
      message,
      ...(code === 'layout.glyph' ? { pointer: '/basics/name' } : {}),
    }));
    assert.deepEqual(told(clerk, { warnings }), [
      'layout.glyph warning [Ada] No font has this.',
      'layout.photo warning [] No font has this.',
      'layout.template warning [] No font has this.',
    ]);
  });
});

describe('the fix that fits pages', () => {
  const change: LayoutChange = { density: 0.8, margins: 14, size: null };
  const fixed = (meta: string, wanted = change, pages = 1): string | null => {
    const text = `basics:\n  name: Ada\nmeta:\n${meta}`;
    const [problem] = found(text, {
      spill: { pointer: '/basics', lines: 7 },
      maxPages: 1,
      fit: { pages, change: wanted },
    });
    const [fix] = problem!.fixes();
    return fix ? `${fix.title}: ${applied(text, fix.edits).split('render:')[1]}` : null;
  };

  it('writes each key beside the limit, or in the place of what the key has', () => {
    const rows: readonly (readonly [meta: string, after: string | null])[] = [
      ['  render:\n    maxPages: 1\n', 'Fit to one page: \n    maxPages: 1\n    density: 0.8\n    margins: 14\n'],
      [
        '  render:\n    maxPages: 1 # short\n    template: plain\n',
        'Fit to one page: \n    maxPages: 1 # short\n    density: 0.8\n    margins: 14\n    template: plain\n',
      ],
      [
        '  render:\n    density: 0.9\n    margins: 20 mm # wide\n    maxPages: 1\n',
        'Fit to one page: \n    density: 0.8\n    margins: 14 # wide\n    maxPages: 1\n',
      ],
      [
        '  render:\r\n    maxPages: 1\r\n',
        'Fit to one page: \r\n    maxPages: 1\r\n    density: 0.8\r\n    margins: 14\r\n',
      ],
      ['  render: {maxPages: 1}\n', null],
      ['  render:\n    density: 1\n', null],
      ['  render:\n    maxPages: "1"\n', null],
      ['  render:\n    maxPages: 1\n    density:\n', null],
    ];
    for (const [meta, after] of rows) assert.equal(fixed(meta), after, meta);
  });

  it('changes nothing that need not be changed', () => {
    const dense: LayoutChange = { density: 0.8, margins: null, size: null };
    assert.equal(
      fixed('  render:\n    density: 0.9\n    maxPages: 1\n', dense, 2),
      'Fit to 2 pages: \n    density: 0.8\n    maxPages: 1\n',
    );
    assert.equal(
      fixed('  render:\n    maxPages: 1\n', { ...dense, size: 9 }),
      'Fit to one page: \n    maxPages: 1\n    density: 0.8\n    size: 9\n',
    );
  });
});
