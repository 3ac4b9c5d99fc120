import assert from 'node:assert/strict';
import { codeLenses } from '../../../server/src/core/features/codeLens.ts';
import { documentLinks } from '../../../server/src/core/features/documentLinks.ts';
import { inlayHints } from '../../../server/src/core/features/inlayHints.ts';
import { semanticTokens, tokenEdits, tokenTypes } from '../../../server/src/core/features/semanticTokens.ts';
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
  it('sum up no work of which a part cannot be read', () => {
    const half = readDocument(text.replace('name: Helix', 'name: Helix: "x'));
    const hints = inlayHints(half, all, today).map(({ position }) => lines[position.line]);
    assert.ok(!hints.includes('work:') && hints.includes('    endDate: present'), hints.join());
  });

  it('say how long each role lasted, and all work together', () => {
    const hints = inlayHints(document, all, today).map(
      ({ position, label }) => `${lines[position.line]!.trim()} ${String(label)}`,
    );
    assert.deepEqual(
      hints.filter((one) => !one.startsWith('-')),
      ['work: 6 yr 4 mo', 'endDate: present 5 yr 4 mo', 'endDate: 2019 up to 1 yr'],
    );
  });

  it('say what a change comes to between amounts of the same thing, and nothing elsewhere', () => {
    const changes = (bullet: string): readonly string[] =>
      inlayHints(readDocument(`work:\n  - highlights:\n      - ${bullet}\n`), all, today).map(({ label }) =>
        String(label),
      );
    assert.deepEqual(changes('Reduced falls on the ward from 12 to 2'), ['83.3% less']);
    assert.deepEqual(changes('Grew the ward from 12 beds to 20 beds'), ['66.7% more']);
    assert.deepEqual(changes('Brought the wait from 9 days to 2'), ['77.8% less']);
    assert.deepEqual(changes('Wait for a bed 800 ms → 200 ms'), ['75% less']);
    for (const unlike of [
      'Sent goods from 6 ports to 1 depot',
      'Moved files from 3 offices to 1 archive',
      'Merged the wards from 12 sites to 2 houses',
      'Raised the dose from 500 mg to 1 g',
      'Cut errors from 6% to 1 a day',
      'Taught pupils from 12 to 18 years',
      'Kept shifts from 12 hours to 8 hours apart',
    ])
      assert.deepEqual(changes(unlike), [], unlike);
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

  it('colour the lines that are asked for, the last one too', () => {
    const line = lines.findIndex((one) => one.includes('2021-03'));
    const row = { start: { line, character: 0 }, end: { line, character: lines[line]!.length } };
    assert.equal(semanticTokens(document, row).data.length, 5);
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

  it('say what a change comes to where the sentence does not', () => {
    const profile = readDocument(
      'work:\n  - highlights:\n      - Cut the close from 9 days to 2\n      - Cut costs by 50%, from €40K to €20K\n',
    );
    const hints = inlayHints(profile, { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } }, today);
    assert.deepEqual(
      hints.map(({ position, label }) => `${position.line}: ${String(label)}`),
      ['2: 77.8% less'],
    );
  });

  it('count the mentions of skills above each group', () => {
    const profile = readDocument(
      'work:\n  - name: A\n    highlights:\n      - Moved 9 services to Go\n      - Taught Go and Kubernetes to 4 teams\nskills:\n  - name: Trade\n    keywords: [Rust, Kubernetes, Go]\n',
    );
    assert.deepEqual(
      codeLenses(profile).map(({ command, range }) => `${range.start.line}: ${command?.title}`),
      ['2: 2 of 2 highlights with a figure', '6: Go 2 mentions, Kubernetes 1, Rust none'],
    );
  });

  it('name four skills of a group, and count the others', () => {
    const shownIn = 'work:\n  - name: A\n    highlights:\n      - Ran Go and Rust\n      - Ran Go, Kotlin and Kafka\n';
    const group = (keywords: string) =>
      codeLenses(readDocument(`${shownIn}skills:\n  - name: T\n    keywords: [${keywords}]\n`))
        .map(({ command }) => command?.title)
        .slice(1);
    assert.deepEqual(group('Go, Rust, Kotlin, Kafka'), ['Go 2 mentions, Rust 1, Kotlin 1, Kafka 1']);
    assert.deepEqual(group('Java, Go, Rust, Kotlin, Kafka'), [
      'Go 2 mentions, Rust 1, Kotlin 1, Kafka 1, 1 more (1 none)',
    ]);
    assert.deepEqual(group('Rust, Kotlin'), ['Rust 1 mention, Kotlin 1']);
    assert.deepEqual(group('Kotlin, boats, kotlin'), ['Kotlin 1 mention']);
    assert.deepEqual(group('Boats, Yards'), []);
    const five = `${shownIn}      - Ran Redis\nskills:\n  - name: T\n    keywords: [Go, Rust, Kotlin, Kafka, Redis]\n`;
    assert.equal(codeLenses(readDocument(five))[1]?.command?.title, 'Go 2 mentions, Rust 1, Kotlin 1, Kafka 1, 1 more');
  });

  it('count no figures above a single highlight, nor where there is no entry', () => {
    const one = 'work:\n  - name: A\n    highlights:\n      - Moved 9 boats\n';
    assert.deepEqual(codeLenses(readDocument(one)), []);
    assert.deepEqual(
      codeLenses(readDocument('sections:\n  - title: A\n    items: [Moved 9 boats, Ran 4 yards]\n')),
      [],
    );
    assert.equal(
      codeLenses(readDocument(`${one}      - Ran the yard for 18 months\n      - Ran the boats\n`))[0]?.command?.title,
      '2 of 3 highlights with a figure',
    );
  });

  it('stand behind the dates and the key, of sections that fill a time', () => {
    const hints = (profile: string, from = 0, to = 99) =>
      inlayHints(
        readDocument(profile),
        { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
        today,
      ).map(({ position, label }) => `${position.line}:${position.character} ${String(label)}`);
    const two =
      'work:\n  - name: A\n    startDate: 2021-03\n    endDate: 2021-04\n  - name: B\n    startDate: 2019-01\n    endDate: 2019-03\n';
    assert.deepEqual(hints(two), ['0:5 5 mo', '3:20 2 mo', '6:20 3 mo']);
    assert.deepEqual(hints(two, 0, 3), ['0:5 5 mo', '3:20 2 mo']);
    assert.deepEqual(hints(two, 0, 4), ['0:5 5 mo', '3:20 2 mo', '6:20 3 mo']);
    assert.deepEqual(hints(two, 4, 4), ['6:20 3 mo']);
    assert.deepEqual(hints('"work":\n  - name: A\n    startDate: 2021-03\n'), ['0:7 5 yr 4 mo', '2:22 5 yr 4 mo']);
    assert.deepEqual(hints('work:\n  - name: A\n    endDate: 2021-03\n'), []);
    assert.deepEqual(hints('work:\n  - name: A\n    startDate: 2030-03\n'), []);
    assert.deepEqual(
      hints(
        'volunteer:\n  - organization: A\n    startDate: 2021-03\n    endDate: 2021-05\neducation:\n  - institution: B\n    startDate: 2019\n    endDate: 2020\nawards:\n  - date: 2019\nprojects:\n  - name: C\n    startDate: 2019-01\n    endDate: 2019-02\n',
      ),
      ['3:20 3 mo', '7:17 about 1 yr'],
    );
  });

  it('are sent as changes to a client that has the rest', () => {
    const before = [0, 1, 2, 0, 0, 3, 1, 4, 1, 0];
    for (const after of [before, [], [...before, 1, 1, 1, 1, 0], [0, 1, 9, 0, 0, 3, 1, 4, 1, 0], before.slice(5)]) {
      const [edit] = tokenEdits(before, after);
      const applied = edit
        ? [...before.slice(0, edit.start), ...(edit.data ?? []), ...before.slice(edit.start + edit.deleteCount)]
        : before;
      assert.deepEqual(applied, after);
    }
    assert.deepEqual(tokenEdits(before, [...before]), []);
    // One like the others is added, or goes.
    const [one, two] = [before.slice(0, 5), [...before.slice(0, 5), ...before.slice(0, 5)]];
    assert.deepEqual(tokenEdits(one, two), [{ start: 5, deleteCount: 0, data: one }]);
    assert.deepEqual(tokenEdits(two, one), [{ start: 5, deleteCount: 5, data: [] }]);
  });
});
