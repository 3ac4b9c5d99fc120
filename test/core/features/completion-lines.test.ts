import assert from 'node:assert/strict';
import type { CompletionOptions } from '../../../server/src/core/features/completion/completion.ts';
import { choose, clients, labels, shown } from '../support/completing.ts';

/** A text with its cursor, and what is proposed first; nothing at all where that is empty. */
type Proposed = readonly [text: string, first: string];

const holds = (rows: readonly Proposed[], options?: CompletionOptions): void => {
  for (const [text, first] of rows) {
    const wanted = first === '' ? [] : first.split('|');
    const found = shown(text, options);
    assert.deepEqual(found.slice(0, Math.max(1, wanted.length)), wanted, text);
  }
};

describe('proposals in a text of several lines', () => {
  it('are technologies where the text is a sentence, whatever its lines look like', () => {
    holds([
      ['basics:\n  summary: |-\n    Ran mills\n    with Kub‸\n', 'Kubernetes'],
      ['basics:\n  summary: >\n    Ran mills:\n    # with\n    with Kub‸\n', 'Kubernetes'],
      ['basics:\n  summary: Ran mills\n    with Kub|\n', 'Kubernetes'],
      ['work:\n  - highlights:\n      - Ran mills\n        with Kub|\n', 'Kubernetes'],
      ['work:\n  - highlights:\n      - >-\n        Ran mills\n        - with Kub|\n', 'Kubernetes'],
      ['work:\n  - highlights:\n      - |-\n        Ran mills\n\n        with Kub‸\n', 'Kubernetes'],
      ['basics:\n  summary: "Ran mills\n    with Kub|"\n', ''],
      ['basics:\n  summary: &a Ran mills\n    with Kub|\n', ''],
      ['basics:\n  summary: Ran mills # old\n    with Kub|\n', ''],
      ['basics:\n  summary: Ran mills\n    with # Kub|\n', ''],
      ['basics:\n  summary: Ran mills\n    with: Kub|\n', ''],
      ['work:\n  - name: |-\n      Ran mills\n      with Kub‸\n', ''],
    ]);
  });

  it('are looked for two hundred lines up', () => {
    const long = (lines: number) => `basics:\n  summary: |-\n${'    Ran mills\n'.repeat(lines)}    with Kub‸\n`;
    assert.equal(shown(long(198))[0], 'Kubernetes');
    assert.deepEqual(shown(long(199)), []);
  });
});

describe('proposals in a comment', () => {
  it('are the two ways to ask for silence, and the codes, those first that speak of the line below', () => {
    const problems = () => [
      { code: 'date.gap', range: { start: { line: 1 } } },
      { code: 'name.inconsistent', range: { start: { line: 3 } } },
    ];
    holds(
      [
        ['  # merit-ignore-next-line |\nwork: []\n', 'date.gap|schema.syntax'],
        ['# merit-ignore-file |\nwork: []\n', 'date.gap|name.inconsistent|schema.syntax'],
        ['# merit-ignore-file: |\nwork: []\n', 'date.gap|name.inconsistent|schema.syntax'],
        ['# merit-ignore-next-line date.|\nwork: []\n', 'date.gap|date.invalid'],
        ['# merit-ignore-next-line date.gap |\nwork: []\n', 'schema.syntax'],
        ['# merit-ignore-file name.|gap\n', 'name.inconsistent'],
        ['#m|\n', 'merit-ignore-next-line|merit-ignore-file'],
        ['# merit-ignore-n|\n', 'merit-ignore-next-line'],
        ['# merit-ignore-f|\n', 'merit-ignore-file'],
        ['# x|\n', ''],
        ['#|\n', ''],
        ['# mer it|\n', ''],
        ['name: a # mer|\n', ''],
      ],
      { ...clients.code, problems },
    );
    assert.equal(shown('# merit-ignore-n|\n').length, 1);
    assert.equal(choose('# merit-ignore-next-line da|te.x\n', 'date.gap'), '# merit-ignore-next-line date.gap|\n');
    assert.equal(choose('# merit-ig|nore\n', 'merit-ignore-file'), '# merit-ignore-file |\n');
  });
});

describe('proposals by the lines round them', () => {
  it('are keys and items where some may stand', () => {
    holds([
      ['work:\n- name: A\n  |\n', 'position|startDate'],
      ['work:\n- name: A\n|\n', 'basics|education'],
      ['work:\n- name: A\n- |\n', 'new work'],
      ['work:\n  - name: A\n  |\n', '- …'],
      ['work:\n  |\n', '- …'],
      ['work:\n    |\n', '- …'],
      ['work: |\n', ''],
      ['work:\n  - - |\n', ''],
      ['work:\n  - name: A\n    roles:\n      - position: B\n        |\n', 'startDate|endDate'],
      ['work:\n  - name: A\n    roles:\n    - position: B\n    - |\n', 'new role|position'],
      ['work:\n  - name: A\n    highlights:\n      - text: B\n        |\n', 'id|keywords'],
      ['work:\n  - name: A\n    highlights:\n      - text: B\n      |\n', '- …'],
      ['basics:\n  name: A\n? education\n|\n', 'work|skills'],
      ['? work\n: |\n', ''],
      ['basics:\n  name: A\n? wo|\n', ''],
      ['skills:\n  - keywords:\n      - |\n        Go\n', ''],
      ['skills:\n  - name: A\n    |\n    keywords: [Go]\n', 'level|hidden'],
      ['basics:\n  na|: A\n', 'name'],
      ['basics:\n  |name: A\n', 'name|label'],
      ['basics:\n  name: A\n  |  label: B\n', ''],
      ['basics:\n  location:\n  |\n    city: Bergen\n', ''],
      ['basics:\n  |\n    city: Bergen\n', ''],
      ['basics:\n  name: A\n  # na|\n', ''],
      ['basics:\n  name: "A # na|"\n', ''],
    ]);
  });

  it('are values where one may stand, kept apart from a comment', () => {
    holds([
      ['work:\n  - name: A\n    startDate: &x |\n', ''],
      ['work:\n  - name: A\n    startDate: *|\n', ''],
      ['work:\n  - name: A\n    startDate: !!str |\n', ''],
      ['work:\n  - name: A\n    startDate: >|\n', ''],
      ['work:\n  - name: A\n    startDate: |‸\n', ''],
      ['basics:\n  location: ‸\n    city: Bergen\n', ''],
    ]);
    const country = 'basics:\n  location:\n    countryCode: ';
    assert.equal(choose(`${country}|# sea\n`, 'NO'), `${country}"NO" |# sea\n`);
    assert.equal(choose(`${country}| # sea\n`, 'NO'), `${country}"NO"| # sea\n`);
    assert.equal(choose('work:\n  - startDate: |# sea\n', '2026-06'), 'work:\n  - startDate: 2026-06 |# sea\n');
  });
});

describe('whole entries', () => {
  it('are proposed behind a dash with nothing beside or below it', () => {
    holds([
      ['work:\n  - n|\n', 'new work|new work, several roles|name'],
      ['work:\n  - ne|\n', 'new work|new work, several roles'],
      ['work:\n  -|\n', 'new work|new work, several roles|name'],
      ['skills:\n  - |\n', 'new skill group|name'],
      ['languages:\n  - |\n', 'new language|language'],
      ['education:\n  - |\n', 'new education|new education, not finished yet|institution'],
      ['work:\n  - newe|\n', ''],
      ['work:\n  - | # sea\n', 'name'],
      ['work:\n  - "|"\n', 'name'],
      ['work: [{|}]\n', 'name'],
      ['work: [|]\n', ''],
      ['work:\n  - name: A\n    highlights:\n      - |\n', ''],
    ]);
    const begun = shown('work:\n  - |\n    name: A\n');
    assert.equal(begun[0], 'position');
    assert.ok(!labels('work:\n  - n|\n    position: A\n').includes('new work'));
    assert.equal(shown('education:\n  - |\n', { ...clients.code, snippets: false, asIs: false })[0], 'institution');
  });

  it('are written as the client takes them', () => {
    const full =
      'work:\n  - name: |\n    position: \n    startDate: \n    endDate: present\n    highlights:\n      - \n';
    assert.equal(choose('work:\n  - |\n', 'new work'), full);
    assert.equal(choose('work:\n  -|\n', 'new work'), full);
    assert.equal(choose('work:\n  - |\n', 'new work', { ...clients.code, asIs: false }), full);
    assert.equal(choose('work:\n  - |\n', 'new work', { ...clients.code, snippets: false }), 'work:\n  - name: |\n');
    assert.equal(
      choose('work:\n- ne|\n', 'new work'),
      'work:\n- name: |\n  position: \n  startDate: \n  endDate: present\n  highlights:\n    - \n',
    );
  });
});

describe('proposals in brackets', () => {
  it('know what is written in quotes, in brackets inside, and behind the cursor', () => {
    holds([
      ["skills: [{name: 'It''s', |}]\n", 'keywords|level'],
      ['skills: [{name: "a, b", |}]\n', 'keywords|level'],
      ['skills: [{name: "a \\" b", |}]\n', 'keywords|level'],
      ['skills: [{name: A, keywords: [Go], |}]\n', 'level|hidden'],
      ['skills: [{name: A, keywords: [Go, Rust|]}]\n', 'Rust'],
      ['basics: {name: A, location: {city: Bergen, |}}\n', 'countryCode|region'],
      ['basics: {name: A, |, label: B}\n', 'email|phone'],
      ['basics: {|, location: {city: Bergen}, label: B}\n', 'name|email'],
      ['basics: {|, name: "a, label: b", email: x}\n', 'label|phone'],
      ["basics: {|, name: 'it''s', email: x}\n", 'label|phone'],
      ['basics: {|, name: "a \\", label: b", email: x}\n', 'label|phone'],
      ['basics: {url: https://a.example, |}\n', 'name|label'],
      ['basics: {"name":"A",|}\n', 'label|email'],
      ['basics: {na|me: A}\n', 'name'],
      ["basics: {location: {countryCode: 'N|'}}\n", 'NG|NL|NO'],
      ['basics: {location: {city: Bergen, countryCode: |, region: V}}\n', 'NO'],
      ['basics: {name: [A, |]}\n', ''],
      ['skills: [{name: A} |]\n', ''],
      ['skills: [{name: A}, |]\n', ''],
      ['basics: {name: A}|\n', ''],
      ['basics: {name: A} |\n', ''],
      ["basics: {location: {countryCode: 'NO'|}}\n", ''],
    ]);
  });
});
