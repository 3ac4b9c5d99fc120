import assert from 'node:assert/strict';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { parse } from 'yaml';
import { completion, documentationOf } from '../../../server/src/core/features/completion/completion.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { choose, clients, items, labels } from '../support/completing.ts';

describe('completion of keys', () => {
  it('adds a key with its colon, and leaves the cursor at the value', () => {
    assert.equal(choose('basics:\n  na|\n', 'name'), 'basics:\n  name: |\n');
    assert.equal(choose('basics:\n  name: Imke\n  |\n', 'email'), 'basics:\n  name: Imke\n  email: |\n');
  });

  it('proposes the sections of a profile on an empty page', () => {
    const found = labels('|');
    for (const section of ['basics', 'work', 'education', 'skills', 'stories', 'meta'])
      assert.ok(found.includes(section), section);
    assert.equal(choose('sk|', 'skills'), 'skills:\n  - name: |\n    keywords:\n      - ');
  });

  it('gives the value its shape, indented to fit', () => {
    assert.equal(
      choose('work:\n  - name: Quayside Bank\n    hi|\n', 'highlights'),
      'work:\n  - name: Quayside Bank\n    highlights:\n      - |\n',
    );
    assert.equal(
      choose('work:\n- name: Quayside Bank\n  hi|\n', 'highlights'),
      'work:\n- name: Quayside Bank\n  highlights:\n    - |\n',
    );
    assert.equal(choose('basics:\n  loc|', 'location'), 'basics:\n  location:\n    city: |\n    countryCode: ');
  });

  it('does so behind a dash, where the line’s own indentation is not the key’s', () => {
    assert.equal(
      choose('work:\n  - rol|\n', 'roles'),
      'work:\n  - roles:\n      - position: |\n        startDate: \n        endDate: present\n        highlights:\n          - \n',
    );
  });

  it('comes out the same in editors that indent snippets themselves', () => {
    for (const text of ['work:\n  - hi|\n', 'work:\n  - name: X\n    hi|\n', 'sk|', '- x\nbasics:\n    loc|']) {
      const label = labels(text, clients.code).find((one) => /^(highlights|skills|location)$/.test(one))!;
      assert.equal(choose(text, label, clients.expanding), choose(text, label, clients.code), text);
    }
  });

  it('inserts one line where nobody knows what the editor does with a second one', () => {
    assert.equal(choose('work:\n  - hi|\n', 'highlights', clients.plain), 'work:\n  - highlights:|\n');
    assert.equal(choose('basics:\n  na|\n', 'name', clients.plain), 'basics:\n  name: |\n');
    assert.equal(
      choose('work:\n  - hi|\n', 'highlights', { ...clients.plain, asIs: true }),
      'work:\n  - highlights:\n      - |\n',
    );
    for (const item of items('|', clients.plain)) {
      assert.equal(item.insertTextFormat, 1);
      assert.equal(item.insertTextMode, undefined);
      assert.ok(item.textEdit && !/[\n$]/.test(item.textEdit.newText), item.label);
    }
  });

  it('leaves out what the map has already, above and below', () => {
    const found = labels('basics:\n  name: Imke\n  |\n  email: imke@example.org\nwork: []\n');
    assert.ok(!found.includes('name') && !found.includes('email') && found.includes('label'));
    assert.ok(!labels('work: []\n|\nskills: []\n').includes('skills'));
    assert.ok(labels('work:\n  - name: A\n  - |\n').includes('name'), 'each item has keys of its own');
  });

  it('puts what is required first', () => {
    const keys = items('basics:\n  stats:\n    - |\n').filter(({ kind }) => kind === CompletionItemKind.Property);
    const [first] = [...keys].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.equal(first?.label, 'value');
  });

  it('replaces the name of a key that has its colon', () => {
    assert.equal(choose('basics:\n  na|me: Imke\n', 'label'), 'basics:\n  label|: Imke\n');
    assert.equal(choose('basics:\n  |nmae : Imke\n', 'name'), 'basics:\n  name| : Imke\n');
  });

  it('adds the space that a dash still lacks', () => {
    assert.equal(choose('work:\n  -|\n', 'name'), 'work:\n  - name: |\n');
  });

  it('keeps what stands below as the value of a key without one', () => {
    assert.equal(
      choose('work:\n  - name: A\n    |\n      - Cut costs\n', 'highlights'),
      'work:\n  - name: A\n    highlights:|\n      - Cut costs\n',
    );
    assert.ok(!labels('work:\n  - name: A\n    |\n      - Cut costs\n').includes('url'));
    assert.deepEqual(
      labels('|\n- name: A\n').filter((label) => ['basics', 'meta'].includes(label)),
      [],
    );
  });

  it('starts an item where a list has none', () => {
    assert.equal(choose('skills:\n  |\n', '- …'), 'skills:\n  - name: |\n    keywords:\n      - \n');
    assert.equal(choose('skills:\n  |\n', '- …', clients.plain), 'skills:\n  - |\n');
  });

  it('works inside braces, on one line', () => {
    assert.equal(choose('work: [{ name: A, po| }]\n', 'position'), 'work: [{ name: A, position: | }]\n');
    assert.equal(choose('basics: {|}\n', 'name'), 'basics: {name: |}\n');
    assert.ok(!labels('work: [{ name: A, |}]\n').includes('name'));
    assert.equal(choose('basics: { location: { ci|', 'city'), 'basics: { location: { city: |');
  });

  it('has documentation for every key it proposes', () => {
    for (const text of ['|', 'basics:\n  |\n', 'work:\n  - |\n', 'meta:\n  render:\n    |\n']) {
      for (const { label, data, kind } of items(text))
        if (kind === CompletionItemKind.Property) assert.ok(documentationOf(data), label);
    }
    assert.equal(documentationOf({ path: ['nothing', 'like', 'this'] }), null);
    assert.equal(documentationOf({ path: [] }), null);
  });

  it('says nothing inside texts and comments', () => {
    for (const text of [
      'basics:\n  summary: >-\n    Engineer who\n    |\n',
      'basics:\n  summary: >-\n    One.\n|\n    Two.\n',
      'basics:\n  summary: Engineer who\n    likes |\n',
      'work:\n  - highlights:\n      - Cut the\n        na|\n',
      'work:\n  - highlights:\n      - >-\n        Cut the\n        na|\n',
      '# na|\n',
      'basics:\n  name: Imke # na|\n',
      'basics:\n  na| rest\n',
      'basics:\n  |  name: Imke\n',
    ]) {
      assert.deepEqual(
        items(text).filter((item) => item.kind === 10),
        [],
        text,
      );
    }
  });

  it('does not turn a sentence into a key', () => {
    assert.ok(!labels('work:\n  - highlights:\n      - Cut te|\n').includes('text'));
    assert.equal(choose('work:\n  - highlights:\n      - te|\n', 'text'), 'work:\n  - highlights:\n      - text: |\n');
  });

  it('keeps the line ends of the file out of its way', () => {
    assert.equal(choose('basics:\r\n  na|\r\nwork: []\r\n', 'name'), 'basics:\r\n  name: |\r\nwork: []\r\n');
    assert.ok(!labels('basics:\r\n  name: Imke\r\n  |\r\n').includes('name'));
  });
});

describe('completion of values', () => {
  it('knows the values of a closed set', () => {
    assert.equal(choose('meta:\n  render:\n    paper: |\n', 'letter'), 'meta:\n  render:\n    paper: letter|\n');
    assert.deepEqual(labels('education:\n  - expected: |\n'), ['true', 'false']);
  });

  it('replaces the value that is there', () => {
    assert.equal(
      choose('meta:\n  render:\n    paper: |a3 # large\n', 'a4'),
      'meta:\n  render:\n    paper: a4| # large\n',
    );
    assert.equal(choose('meta:\n  render:\n    paper: a|3\n', 'a4'), 'meta:\n  render:\n    paper: a4|\n');
  });

  it('stays inside quotes, and closes them where they are open', () => {
    assert.equal(choose('meta:\n  render:\n    paper: "|"\n', 'a4'), 'meta:\n  render:\n    paper: "a4|"\n');
    assert.equal(choose("meta:\n  render:\n    paper: 'l|etter'\n", 'a4'), "meta:\n  render:\n    paper: 'a4|'\n");
    // A quotation mark that stands twice is none that ends the text.
    assert.equal(choose("meta:\n  render:\n    paper: 'l|etter''s'\n", 'a4'), "meta:\n  render:\n    paper: 'a4|'\n");
    assert.equal(choose('meta:\n  render:\n    paper: "a|\n', 'a4'), 'meta:\n  render:\n    paper: "a4"|\n');
  });

  it('adds the space that a colon still lacks', () => {
    assert.equal(choose('meta:\n  render:\n    paper:|\n', 'a4'), 'meta:\n  render:\n    paper: a4|\n');
  });

  it('proposes today for dates, and `present` only where something can go on', () => {
    assert.deepEqual(labels('work:\n  - startDate: |\n'), ['2026-06', '2026']);
    assert.equal(choose('work:\n  - endDate: pr|\n', 'present'), 'work:\n  - endDate: present|\n');
  });

  it('writes a value so that YAML reads it as a text', () => {
    assert.equal(
      choose('basics:\n  location:\n    countryCode: |\n', 'NO'),
      'basics:\n  location:\n    countryCode: "NO"|\n',
    );
    assert.equal(
      choose('basics:\n  location:\n    countryCode: |\n', 'NL'),
      'basics:\n  location:\n    countryCode: NL|\n',
    );
  });

  it('spells technologies, by any name they go by', () => {
    assert.equal(
      choose('skills:\n  - keywords:\n      - kube|\n', 'Kubernetes'),
      'skills:\n  - keywords:\n      - Kubernetes|\n',
    );
    assert.equal(
      choose('skills:\n  - keywords: [Go, postgr|]\n', 'PostgreSQL'),
      'skills:\n  - keywords: [Go, PostgreSQL|]\n',
    );
    assert.equal(choose('skills:\n  - keywords: [|, Go]\n', 'Python'), 'skills:\n  - keywords: [Python|, Go]\n');
    assert.equal(
      choose('work:\n  - highlights:\n      - Moved billing to Postg|reSQL at night\n', 'PostgreSQL'),
      'work:\n  - highlights:\n      - Moved billing to PostgreSQL| at night\n',
    );
    assert.deepEqual(labels('work:\n  - highlights:\n      - Moved billing to post|\n'), []);
  });

  it('opens a bullet with a verb in the tense of the role', () => {
    const role = (end: string) =>
      `work:\n  - name: Quayside Bank\n    endDate: ${end}\n    highlights:\n      - Red|\n`;
    assert.equal(choose(role('2024-03'), 'Reduced'), role('2024-03').replace('Red|', 'Reduced|'));
    assert.equal(choose(role('present'), 'Reduce'), role('present').replace('Red|', 'Reduce|'));
  });

  it('knows what the profile itself names', () => {
    const profile = (rest: string) =>
      `work:\n  - name: Quayside Bank\n    highlights:\n      - text: Cut costs by 40%\n        id: cut-costs\n${rest}`;
    assert.equal(
      choose(profile('basics:\n  stats:\n    - source: |\n'), 'cut-costs'),
      profile('basics:\n  stats:\n    - source: cut-costs|\n'),
    );
    assert.deepEqual(labels(profile('stories:\n  - work: |\n')), ['Quayside Bank']);
    assert.ok(labels('meta:\n  render:\n    sections:\n      hidden: [|]\n').includes('awards'));
  });

  it('knows the rules that a highlight or a comment can silence', () => {
    assert.equal(
      choose('work:\n  - highlights:\n      - text: x\n        ignore: [bullet.un|]\n', 'bullet.unquantified'),
      'work:\n  - highlights:\n      - text: x\n        ignore: [bullet.unquantified|]\n',
    );
    assert.equal(
      choose('# merit-ignore-file date.|\nbasics: {}\n', 'date.format'),
      '# merit-ignore-file date.format|\nbasics: {}\n',
    );
  });

  it('finds a country by its name', () => {
    const found = items('basics:\n  location:\n    countryCode: Switz|\n').find(({ label }) => label === 'CH');
    assert.match(found?.filterText ?? '', /\bSwitzerland\b/);
  });

  it('keeps a value and the comment behind it apart', () => {
    const paper = (rest: string): string => `meta:\n  render:\n    paper: ${rest}\n`;
    for (const rest of ['a |# both sides', '|# both sides', 'a|# both sides'])
      assert.equal(parse(choose(paper(rest), 'a4').replace('|', '')).meta.render.paper, 'a4', rest);
    const post = choose('work:\n  - name: Quayside Bank\n    endDate: pre |# since May\n', 'present');
    assert.equal(parse(post.replace('|', '')).work[0].endDate, 'present');
  });

  it('begins an entry behind a dash that has no space yet', () => {
    const text = choose('work:\n  - name: Quayside Bank\n  -|\n', 'new work');
    const { work } = parse(text.replace('|', 'Holm Paper'));
    assert.equal(work.length, 2);
    assert.equal(work[1].name, 'Holm Paper');
  });

  it('goes on with a list only at the column of its dashes', () => {
    const list = 'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut costs by 40%\n';
    for (const blank of [' ', '   ', '     ', '       '])
      assert.equal(labels(`${list}${blank}|\n`).includes('- …'), false, `${blank.length}`);
    for (const blank of ['  ', '      ']) assert.ok(labels(`${list}${blank}|\n`).includes('- …'), `${blank.length}`);
    assert.ok(labels('work:\n  |\n').includes('- …'));
    assert.deepEqual(labels(`${list}  |# the rest follows\n`), []);
  });

  it('proposes no key in a column between those of its map and of the one above', () => {
    for (const text of [
      'basics:\n    name: Ada\n  |\n',
      'basics:\n  name: Ada\n |\n',
      'basics:\n    "name": Ada\n  em|\n',
      'meta:\n  render:\n    template: classic\n   |\n',
      'basics:\n  location:\n    city: Bergen\n   |\n',
      'work:\n  - name: Fjordvik\n    position: Cook\n   |\n',
      'work:\n  - name: Fjordvik\n    highlights:\n      - Fed 90 guests\n   |\n',
    ])
      assert.deepEqual(labels(text), [], text);
    assert.ok(labels('basics:\n    name: Ada\n    |\n').includes('email'));
    assert.ok(labels('basics:\n  location:\n    city: Bergen\n  |\n').includes('email'));
    assert.ok(labels('work:\n  - name: Fjordvik\n    highlights:\n      - Fed 90\n    |\n').includes('endDate'));
  });

  it('proposes nothing below the end of a file, however far', () => {
    const document = readDocument('basics:\n  name: Ada\n');
    for (const line of [3, 1e9, Number.MAX_SAFE_INTEGER])
      assert.deepEqual(completion(document, { line, character: 0 }, clients.code), []);
  });

  it('proposes nothing where it would break what follows', () => {
    for (const text of [
      'work:\n  - location: |\n      city: Leeds\n',
      'meta:\n  render:\n    paper: | "a4"\n',
      'meta:\n  render:\n    paper: >|\n',
      'meta:\n  render:\n    paper: &a |\n',
      'skills:\n  - keywords: [Go]|\n',
    ])
      assert.deepEqual(labels(text), [], text);
  });
});

describe('technologies in prose', () => {
  const first = (text: string): string | undefined => labels(text)[0];
  it('are offered after three letters, small or capital', () => {
    assert.equal(first('work:\n  - highlights:\n      - Runs the clinic on kub|\n'), 'Kubernetes');
    assert.ok(labels('basics:\n  summary: Keeps stock in pos|\n').includes('PostgreSQL'));
    assert.ok(labels('work:\n  - summary: Teaches Pyt|\n').includes('Python'));
    for (const word of ['for', 'the', 'and', 'team', 'mit', 'para'])
      assert.deepEqual(labels(`basics:\n  summary: Cares ${word}|\n`), [], word);
  });

  it('are offered on every line of a text', () => {
    for (const text of [
      'basics:\n  summary: >-\n    Night nurse who keeps\n    the rota in postgr|\n',
      'basics:\n  summary: >\n    Night nurse.\n\n    note: the rota lives in postgr|\n',
      'basics:\n  summary: Night nurse who keeps\n    the rota in postgr|\n',
      'work:\n  - name: Ward\n    highlights:\n      - Moved the rota\n        to postgr|\n',
      'work:\n- name: Ward\n  highlights:\n  - >\n    Moved the rota\n    to postgr|\n',
    ])
      assert.equal(first(text), 'PostgreSQL', text);
    assert.equal(
      choose('basics:\n  summary: >-\n    The rota is in postgr|\n', 'PostgreSQL'),
      'basics:\n  summary: >-\n    The rota is in PostgreSQL|\n',
    );
  });

  it('are not offered in texts that are no prose, and no verb opens a line below', () => {
    assert.deepEqual(labels('work:\n  - name: >-\n      Ward\n      postgr|\n'), []);
    assert.deepEqual(
      labels('work:\n  - highlights:\n      - Moved the rota\n        Tau|\n').includes('Taught'),
      false,
    );
    assert.deepEqual(labels('basics:\n  summary: >-\n    A\n  # postgr|\n'), []);
  });
});

describe('a key above others', () => {
  it('is offered as anywhere, whatever shape the next key has', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['basics:\n  name: Rosa\n  ph|\n  location:\n    city: Graz\n', 'phone'],
      ['basics:\n  name: Rosa\n  |\n  location:\n    city: Graz\n', 'email'],
      ['basics:\n  name: Rosa\n  ph|\n  profiles:\n    - network: GitHub\n', 'phone'],
      ['basics:\n  name: Rosa\n  ph|\n  summary: >-\n    Keeps bees.\n', 'phone'],
      ['basics:\n  name: Rosa\n\npro|\n\nwork:\n  - name: Quayside Bank\n', 'projects'],
      ['work:\n  - name: Quayside Bank\n    end|\n    highlights:\n      - Kept bees\n', 'endDate'],
    ];
    for (const [text, label] of rows) assert.ok(labels(text).includes(label), `${text}: ${labels(text).join(', ')}`);
  });
});

describe('Enter in a list of proposals', () => {
  const takes = (text: string): boolean => {
    const found = items(text);
    return (
      found.length > 0 && found.every(({ data }) => (data as { keepsEnter?: true } | undefined)?.keepsEnter !== true)
    );
  };
  const skills = (word: string): string => `skills:\n  - name: Tools\n    keywords:\n      - ${word}|\n`;
  const job = (line: string): string =>
    `work:\n  - position: Senior Developer\n    name: Orbit\n  - name: Quayside Bank\n    ${line}|\n`;

  it('takes a key, and the beginning of one of a few values', () => {
    for (const text of [
      'basics:\n  na|\n',
      skills('kuber'),
      'meta:\n  render:\n    template: mod|\n',
      'languages:\n  - fluency: Nat|\n',
      'education:\n  - studyType: Bache|\n',
      'certificates:\n  - name: First Ai|\n',
      job('endDate: pres'),
    ])
      assert.ok(takes(text), text);
  });

  it('begins a line behind a value that is whole as it is typed', () => {
    for (const text of [
      ...['C', 'R', 'Go', 'Git', 'Java', 'Bash', 'Excel', 'Node', 'Rust', 'go', 'kube', 'k8s'].map(skills),
      ...['endDate: 2021', 'endDate: present', 'startDate: 2020', 'position: Senior', 'position: '].map(job),
      'basics:\n  location:\n    countryCode: SE|\n',
      'work:\n  - highlights:\n      - text|\n',
      'education:\n  - studyType: MSc|\n',
      'languages:\n  - language: German|\n',
      'basics:\n  profiles:\n    - network: GitHub|\n',
      'skills:\n  - name: Go\n    level: Expert|\n',
      // Others are as good as the longer one that begins so.
      ...['Bachelor', 'Master'].map((word) => `education:\n  - studyType: ${word}|\n`),
      ...['First Aid', 'Cisco', 'AWS Certified Developer'].map((word) => `certificates:\n  - name: ${word}|\n`),
      ...['Language', 'Test', 'Database'].map((word) => `skills:\n  - name: ${word}|\n`),
      'languages:\n  - language: Mandarin|\n',
      ...['word', 'type'].map(skills),
    ])
      assert.ok(!takes(text), text);
  });
});
