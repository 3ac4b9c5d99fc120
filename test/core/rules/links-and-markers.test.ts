import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applied, underlined } from '../support/check.ts';
import { holds, underlines } from '../support/gaps.ts';
import { findings, role } from '../support/sentences.ts';

describe('text.link-lost', () => {
  const code = 'text.link-lost';
  it('finds words that were a link, in brackets or by what they ask for', () => {
    holds(code, [
      [
        'Opened the ledger to 14 partners ({})',
        'blogpost|blog post|blog|article|link|links|video|slides|demo|live demo|paper|code|source|source code|repo|repository|GitHub|website|press release|announcement|talk|here|read more|the article|a talk|an article|see blog|official blog post|the official website',
        'blog of the bank|our talk|books',
      ],
      [
        'Opened the ledger, {} for more',
        'click here|see here|read more here|Click here',
        'here|come here|clicked here|see heretics',
      ],
    ]);
    underlines(code, [
      'Opened the ledger (talk) https://example.com',
      'Opened the ledger (talk) and [more](https://example.com)',
      'Opened https://example.com with a ledger «(talk)»',
      'Opened [the ledger](https://example.com) «(talk)»',
    ]);
  });
  it('makes them a link again, or leaves them out with their brackets', () => {
    const results = (highlight: string) =>
      findings(code, role([highlight]))[0]!
        .fixes()
        .map(({ title, edits }) => [title, parse(applied(role([highlight]), edits)).work[0].highlights[0]]);
    assert.deepEqual(results('Opened the ledger (talk)'), [
      ['Make "talk" a link again', 'Opened the ledger ([talk]([your address]))'],
      ['Leave "(talk)" out', 'Opened the ledger'],
    ]);
    assert.deepEqual(results('Opened the ledger, see here'), [
      ['Make "see here" a link again', 'Opened the ledger, [see here]([your address])'],
    ]);
  });
});

describe('text.marker', () => {
  const code = 'text.marker';
  it('finds a mark before the words, and takes a grade, a count and an ordinal for what they are', () => {
    holds(code, [
      [
        '{} Cut the close',
        '•|◦|▪|▫|●|○|■|□|‣|⁃|∙|·|➢|➤|►|▶|✓|✔|★|*|»|\uf0a7|\uf0b7|–|—|-|••|//|///|>|>>|#|##|1.|1)|(1)|o',
        '+|/|~|→|**|•Cut|#of|2.|12.|★★★|✓✓|●●|*★',
      ],
    ]);
    underlines(code, [
      'o cut the close',
      'O Cut the close',
      'o 40 boats',
      '> 40 boats',
      '# 40 boats',
      '# of members',
      '## of members',
      '> half of all boats',
      '> Twice the boats',
      '> double the boats',
      '> A third of boats',
      '> a quarter of boats',
      '«> »halves of boats',
      '★ 4.8 of 5',
      '* 4 boats',
      '• • •',
      '• → boats',
      '«• »*Boats* of 3 towns',
      '«• »"Boats" of 3 towns',
      '«• »(40) boats',
      '«- »40 boats',
      '«– »$40 saved',
      ...['FC', 'SC', 'SV', 'TSV', 'FSV', 'VfL', 'Bundesliga', 'Liga', 'Division', 'Semester', 'Platz'].map(
        (name) => `1. ${name} in May`,
      ),
      '1.Boats',
    ]);
  });
  /** A profile, what is marked in it, and whether the marks go safely. */
  const places: readonly (readonly [string, readonly string[]])[] = [
    ['basics:\n  label: // Backend engineer\n', ['// safe']],
    ['basics:\n  label: "> Backend engineer"\n', ['> safe']],
    ['basics:\n  label: "> Engineer of 40"\n', ['> asked']],
    ['basics:\n  label: "> backend"\n', ['> asked']],
    ['basics:\n  summary: "• Boats"\n', ['• safe']],
    ['basics:\n  summary: |-\n    • Boats\n    • Yards\n', []],
    ['basics:\n  url: "• https://example.com"\n', []],
    ['basics:\n  phone: "• 123"\n', []],
    ['basics:\n  email: "• a@example.com"\n', []],
    ['skills:\n  - name: Boats\n    level: "★ expert"\n', []],
    ['languages:\n  - language: Welsh\n    fluency: "• good"\n', []],
    ['education:\n  - institution: Delft\n    score: "* four"\n', []],
    ['skills:\n  - name: "o Boats"\n  - name: "2. Boats"\n', []],
    [role(['- 40 boats']), ['- asked']],
    [role(['- Boats of 3 towns']), ['- safe']],
    [role(['» Boats « of 3 towns']), ['» asked']],
    [role(['» Boats of 3 towns']), ['» safe']],
    [role(['1. Boats of 3 towns']), ['1. asked']],
    [role(['1. Boats of 3 towns', '2. Yards of 3 towns']), ['1. safe']],
    [role(['1. Boats of 3 towns', '3. Yards of 3 towns']), ['1. asked']],
    [role(['o Boats of 3 towns']), ['o asked']],
    [role(['• Boats of 3 towns', '• Yards', '- 40 boats']), ['• safe', '- asked']],
    ['sections:\n  - title: Facts\n    items: ["1. Boats", "2. Yards", "4. Quays"]\n', ['1. safe']],
  ];
  it('asks where a mark may be a minus, a word, an ordinal or a quotation', () => {
    for (const [profile, expected] of places)
      assert.deepEqual(
        findings(code, profile).map(
          (one) => `${underlined(profile, one).trim()} ${one.fixes()[0]!.safe ? 'safe' : 'asked'}`,
        ),
        expected,
        profile,
      );
  });
});
