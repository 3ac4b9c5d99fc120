import assert from 'node:assert/strict';
import { extractStat } from '../../../server/src/core/features/refactor/extractStat.ts';
import { hideEntry, showEntry } from '../../../server/src/core/features/refactor/hide.ts';
import { toObject, toText } from '../../../server/src/core/features/refactor/highlightShape.ts';
import { refactorings } from '../../../server/src/core/features/refactor/index.ts';
import { groupRoles, splitRoles } from '../../../server/src/core/features/refactor/roles.ts';
import { foldText, quoteValue, unfoldText } from '../../../server/src/core/features/refactor/scalarStyle.ts';
import { inLanguage } from '../../../server/src/core/messages/language.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { today } from '../support/check.ts';
import { cursor } from '../support/marked.ts';
import { moved, type Refactor, refactored } from '../support/refactored.ts';

const shop = `work:
  # the first one
  - name: Fjordvik
    highlights:
      - Cut waste
      # by night
      - Ran a shop
      - >-
        Taught
        children

  - name: Lind
    roles:
      - position: Clerk
      - position: Cook
skills: []
`;

describe('moving', () => {
  it('takes an entry past its neighbour, with the comment above it', () => {
    const lind = '  - name: Lind\n    roles:\n      - position: Clerk\n      - position: Cook\n';
    const fjordvik = shop.slice(shop.indexOf('  # the first'), shop.indexOf('\n  - name: Lind'));
    assert.equal(moved(shop.replace('name: Lind', 'name: L|ind'), 'up'), `work:\n${lind}\n${fjordvik}skills: []\n`);
    assert.equal(moved(shop.replace('name: Fj', 'name: Fj|'), 'down'), `work:\n${lind}\n${fjordvik}skills: []\n`);
  });

  it('takes a highlight, or a role', () => {
    assert.equal(
      moved(shop.replace('Ran a', 'Ran| a'), 'up'),
      shop.replace(
        '      - Cut waste\n      # by night\n      - Ran a shop\n',
        '      # by night\n      - Ran a shop\n      - Cut waste\n',
      ),
    );
    assert.equal(
      moved(shop.replace('children', 'chil|dren'), 'up'),
      shop.replace(
        '      # by night\n      - Ran a shop\n      - >-\n        Taught\n        children\n',
        '      - >-\n        Taught\n        children\n      # by night\n      - Ran a shop\n',
      ),
    );
    assert.equal(
      moved(shop.replace('Clerk', 'Cle|rk'), 'down'),
      shop.replace(
        '      - position: Clerk\n      - position: Cook\n',
        '      - position: Cook\n      - position: Clerk\n',
      ),
    );
  });

  it('ends at the ends of the list', () => {
    assert.equal(moved(shop.replace('Cut', 'C|ut'), 'up'), 'end');
    assert.equal(moved(shop.replace('name: L', 'name: L|'), 'down'), 'end');
    assert.equal(moved('skills|: []\n', 'down'), null);
    assert.equal(moved('skills:\n  - keywords: [G|o, Rust]\n', 'down'), 'end');
  });

  it('keeps a last line without a break, and the line ends of Windows', () => {
    assert.equal(moved('skills:\n  - name: A\n  - name: B|', 'up'), 'skills:\n  - name: B\n  - name: A');
    assert.equal(
      moved('skills:\r\n  - name: A|\r\n  - name: B\r\n', 'down'),
      'skills:\r\n  - name: B\r\n  - name: A\r\n',
    );
  });
});

describe('the shape of a highlight', () => {
  const list = (item: string): string => `work:\n  - name: A\n    highlights:\n${item}`;

  for (const [text, object] of [
    ['      - Cut |waste # mine\n', '      - text: Cut waste # mine\n'],
    ['      - "Cut: |waste"\n', '      - text: "Cut: waste"\n'],
    ['      - >-\n        Cut |it\n\n        all\n', '      - text: >-\n          Cut it\n\n          all\n'],
    ['      - Cut |it\n        all\n', '      - text: Cut it\n          all\n'],
  ] as const) {
    it(`goes from text to keys and back: ${JSON.stringify(text)}`, () => {
      const plain = text.replace('|', '');
      assert.equal(refactored(toObject, list(text)), list(object));
      assert.equal(refactored(toText, list(object.replace('text:', 'te|xt:'))), list(plain));
    });
  }

  it('is left alone where something would be lost', () => {
    assert.equal(refactored(toText, list('      - te|xt: Cut it\n        id: cut\n')), null);
    assert.equal(refactored(toText, list('      - {te|xt: Cut it}\n')), null);
    assert.equal(refactored(toObject, list('      - &a Cut| it\n')), null);
    assert.equal(refactored(toObject, 'skills:\n  - name: A|\n'), null);
  });
});

describe('the roles of an employer', () => {
  const jobs = `work:
  - name: Fjordvik AS
    url: https://fjordvik.example
    position: Head cook # since spring
    startDate: 2021-03
    highlights:
      - Cut waste

      - Ran a shop
  # before that
  - name: Fjordvik
    # a long way
    position: Cook
    startDate: 2018-01
    endDate: 2021-02
  - name: Lind
    position: Clerk
`;
  const grouped = `work:
  - name: Fjordvik AS
    url: https://fjordvik.example
    roles:
      - position: Head cook # since spring
        startDate: 2021-03
        highlights:
          - Cut waste

          - Ran a shop
      # before that
      # a long way
      - position: Cook
        startDate: 2018-01
        endDate: 2021-02
  - name: Lind
    position: Clerk
`;

  it('are grouped where neighbouring jobs are at one employer', () => {
    assert.equal(refactored(groupRoles, jobs.replace('Head', 'He|ad')), grouped);
  });

  it('are parted again', () => {
    const parted = refactored(splitRoles, grouped.replace('Fjordvik AS', 'Fjord|vik AS'))!;
    assert.match(parted, /- name: Fjordvik AS\n {4}url: .*\n {4}position: Head cook # since spring\n/);
    assert.match(
      parted,
      / {2}# before that\n {2}# a long way\n {2}- name: Fjordvik AS\n {4}url: .*\n {4}position: Cook\n/,
    );
    assert.ok(!parted.includes('roles'));
  });

  it('are not offered for one job, or where employers say different things of themselves', () => {
    assert.equal(refactored(groupRoles, jobs.replace('Clerk', 'Cle|rk')), null);
    assert.equal(
      refactored(groupRoles, jobs.replace('- name: Fjordvik\n', '- name: Fjordvik|\n    url: https://other.example\n')),
      null,
    );
  });
});

describe('how a text is written', () => {
  const long = 'Cook who fed ninety guests a night and wrote down what each of them liked, for ten years on end';

  it('can be put in quotes', () => {
    assert.equal(
      refactored(quoteValue, 'basics:\n  label: C#| teacher # me\n'),
      'basics:\n  label: "C# teacher" # me\n',
    );
    for (const misread of ['NO', 'on', '12:30', '1_000', 'ada:cook'])
      assert.equal(refactored(quoteValue, `basics:\n  label: ${misread}|\n`), `basics:\n  label: "${misread}"\n`);
    assert.equal(refactored(quoteValue, 'basics:\n  name: Ada| Lind # me\n'), null);
    assert.equal(refactored(quoteValue, 'work:\n  - startDate: 202|0\n'), null);
    assert.equal(refactored(quoteValue, 'basics:\n  name: "Ada| Lind"\n'), null);
  });

  it('can be folded over lines, and put on one line again', () => {
    const folded = refactored(foldText, `basics:\n  summary: |${long}\n  name: Ada\n`)!;
    assert.match(folded, /^basics:\n {2}summary: >-\n {4}Cook who .*\n {4}\S.*\n {2}name: Ada\n$/);
    assert.equal(
      refactored(unfoldText, folded.replace('Cook who', 'Cook| who')),
      `basics:\n  summary: ${long}\n  name: Ada\n`,
    );
    assert.match(refactored(foldText, `work:\n  - highlights:\n      - "|${long}: all"\n`)!, / {6}- >-\n {8}Cook/);
    const fold = (text: string) => refactored(foldText, `basics:\n  summary: |${text}\n`);
    const filled = 'Cook who feeds ninety guests every night and writes down what each had, daily';
    assert.equal(fold(filled.slice(0, 76)), null);
    assert.match(fold(filled.slice(0, 77))!, /summary: >-\n {4}Cook .{60,}\n {4}\S+\n$/);
    assert.equal(refactored(foldText, `work: [{highlights: [|${long.replaceAll(',', '')}]}]\n`), null);
    assert.equal(
      refactored(unfoldText, 'basics:\n  summary: |-\n    One|\n    Two\n'.replace('|-', '>-').replace('One|', 'One|')),
      'basics:\n  summary: One Two\n',
    );
  });
});

describe('a figure', () => {
  it('becomes a headline figure with the highlight as its source', () => {
    assert.equal(
      refactored(extractStat, 'basics:\n  name: Ada\nwork:\n  - name: A\n    highlights:\n      - Cut waste by 4|0%\n'),
      'basics:\n  name: Ada\n  stats:\n    - value: "40%"\n      label: "[how measured?]"\n      source: cut-waste\nwork:\n  - name: A\n    highlights:\n      - text: Cut waste by 40%\n        id: cut-waste\n',
    );
  });

  it('leaves lines as they are indented to editors that would indent a snippet once more', () => {
    const { text, position } = cursor('basics:\n  name: Ada\nwork:\n  - highlights:\n      - Cut waste by 4|0%\n');
    const [action] = refactorings(readDocument(text), position, {
      uri: 'file:///x',
      only: ['refactor.extract'],
      today,
      snippets: true,
    });
    const edits = action?.edit?.changes?.['file:///x'] ?? [];
    const added = edits.find(({ newText }) => newText.includes('stats'))?.newText;
    assert.equal(added, '\n  stats:\n    - value: "40%"\n      label: "[how measured?]"\n      source: cut-waste');
  });

  it('joins those that are there, and takes the id that the highlight has', () => {
    assert.equal(
      refactored(
        extractStat,
        'basics:\n  stats:\n  - value: 9\n    label: shops\n  name: Ada\nwork:\n  - highlights:\n      - id: waste\n        text: Cut waste by 4|0%\n',
      ),
      'basics:\n  stats:\n  - value: 9\n    label: shops\n  - value: "40%"\n    label: "[how measured?]"\n    source: waste\n  name: Ada\nwork:\n  - highlights:\n      - id: waste\n        text: Cut waste by 40%\n',
    );
    assert.equal(
      refactored(extractStat, 'basics:\n  name: Ada\nwork:\n  - highlights:\n      - Cut wa|ste by 40%\n'),
      null,
    );
  });

  it('is no headline where nothing can be its source, or where there is no place for it', () => {
    for (const list of ['sections:\n  - title: Sail\n    items:\n', 'work:\n  - courses:\n'])
      assert.equal(refactored(extractStat, `basics:\n  name: Ada\n${list}      - Cut waste by 4|0%\n`), null, list);
  });

  it('is not shown twice', () => {
    const stats = (value: string, source: string): string =>
      `basics:\n  name: Ada\n  stats:\n    - value: ${value}\n      label: less waste\n      source: ${source}\nwork:\n  - highlights:\n      - id: waste\n        text: Cut waste by 4|0% in 3 shops\n`;
    assert.equal(refactored(extractStat, stats('40 %', 'waste')), null);
    assert.notEqual(refactored(extractStat, stats('40%', 'shops')), null);
    assert.notEqual(refactored(extractStat, stats('3 shops', 'waste')), null);
  });

  it('finds its place where the list is empty', () => {
    const stat = (rest: string): string =>
      `basics:\n  stats:${rest}\n    - value: "40%"\n      label: "[how measured?]"\n      source: waste\n  name: Ada\n`;
    const work = 'work:\n  - highlights:\n      - id: waste\n        text: Cut waste by 4|0%\n';
    for (const [written, rest] of [
      [' []', ''],
      ['', ''],
      [' ~', ''],
      [' null', ''],
      [' [ ]   # to come', '   # to come'],
      [' # to come', ' # to come'],
    ] as const) {
      const text = `basics:\n  stats:${written}\n  name: Ada\n${work}`;
      assert.equal(refactored(extractStat, text), stat(rest) + work.replace('|', ''), written);
      const windows = text.replaceAll('\n', '\r\n');
      assert.equal(refactored(extractStat, windows)?.replaceAll('\r\n', '\n'), stat(rest) + work.replace('|', ''));
    }
    const last = `${work}basics:\n  name: Ada\n  stats: []`;
    assert.equal(
      refactored(extractStat, last),
      `${work.replace('|', '')}basics:\n  name: Ada\n  stats:\n    - value: "40%"\n      label: "[how measured?]"\n      source: waste`,
    );
    assert.equal(refactored(extractStat, `basics:\n  stats: &s []\n  name: Ada\n${work}`), null);
  });

  it('gets an id in plain letters, whatever the language', () => {
    const idOf = (...texts: readonly string[]): unknown => {
      const list = texts.map((one) => `      - ${one}\n`).join('');
      return /source: (\S+)/.exec(
        refactored(extractStat, `basics:\n  name: Ada\nwork:\n  - highlights:\n${list}`) ?? '',
      )?.[1];
    };
    assert.equal(idOf('Créé 4|0 menus'), 'cree-menus');
    assert.equal(idOf('Größere Öfen um 4|0% verkürzt'), 'grossere-ofen');
    assert.equal(idOf('Снизил расходы на 4|0%'), 'highlight-1');
    assert.equal(idOf('{ text: Обучил людей, id: highlight-1 }', 'Снизил расходы на 4|0%'), 'highlight-2');
  });

  it('gets an id that no other highlight has', () => {
    assert.match(
      refactored(
        extractStat,
        'basics:\n  name: Ada\nwork:\n  - highlights:\n      - id: cut-waste\n        text: Cut waste in Oslo\n      - Cut waste by 4|0%\n',
      )!,
      /source: cut-waste-2\n[\s\S]*text: Cut waste by 40%\n {8}id: cut-waste-2\n/,
    );
  });
});

describe('hiding', () => {
  const jobs = `work:
  - name: Fjordvik
    position: Cook
    highlights:
      - Cut waste
  - name: Lind
    roles:
      - position: Clerk
        startDate: 2019
`;
  const title = (refactor: Refactor, text: string): string | undefined => {
    const found = cursor(text);
    const offered = refactor(readDocument(found.text), found.position);
    return offered ? inLanguage(offered.title, 'en') : undefined;
  };

  it('keeps an entry in the file and off the pages, from anywhere in it, and shows it again', () => {
    const hidden = jobs.replace('Fjordvik\n', 'Fjordvik\n    hidden: true\n');
    assert.equal(refactored(hideEntry, jobs.replace('Cut', 'C|ut')), hidden);
    assert.equal(refactored(hideEntry, jobs.replace('name: Fj', 'na|me: Fj')), hidden);
    assert.equal(refactored(hideEntry, hidden.replace('Cut', 'C|ut')), null);
    assert.equal(refactored(showEntry, hidden.replace('Cut', 'C|ut')), jobs);
    assert.equal(refactored(showEntry, jobs.replace('Cut', 'C|ut')), null);
    assert.equal(
      refactored(hideEntry, hidden.replace('true', 'false').replace('Cut', 'C|ut')),
      hidden,
      'a key that is there is used',
    );
  });

  it('leaves a text under that key alone', () => {
    assert.equal(refactored(hideEntry, 'work:\n  - name: Vo|ss\n    hidden: for now\n'), null);
    assert.equal(refactored(hideEntry, '{"work": [{"name": "Vo|ss", "hidden": "soon"}]}\n'), null);
  });

  it('keeps the indentation of the lines of JSON', () => {
    const text = '{\n  "work": [\n    {\n      "name": "Voss",\n        "position": "Hand"\n    }\n  ]\n}\n';
    const hidden = refactored(hideEntry, text.replace('Voss', 'Vo|ss'))!;
    assert.equal(hidden, text.replace('"Voss",\n', '"Voss",\n      "hidden": true,\n'));
    assert.equal(refactored(showEntry, hidden.replace('Voss', 'Vo|ss')), text);
  });

  it('keeps the comment beside the key', () => {
    const hidden = jobs.replace('Fjordvik\n', 'Fjordvik\n    hidden: true # until the harbour opens\n');
    assert.equal(refactored(showEntry, hidden.replace('Cut', 'C|ut')), hidden.replace('true #', 'false #'));
  });

  it('is about the role within a job of several', () => {
    assert.equal(
      refactored(hideEntry, jobs.replace('Clerk', 'Cl|erk')),
      jobs.replace('Clerk\n', 'Clerk\n        hidden: true\n'),
    );
    assert.match(title(hideEntry, jobs.replace('Clerk', 'Cl|erk'))!, /role/);
    assert.match(title(hideEntry, jobs.replace('Lind', 'L|ind'))!, /entry/);
    const hidden = jobs.replace('Clerk\n', 'Clerk\n        hidden: true\n');
    assert.match(title(showEntry, hidden.replace('Clerk', 'Cl|erk'))!, /role/);
    const job = jobs.replace('Lind\n', 'Lind\n    hidden: true\n');
    assert.match(title(showEntry, job.replace('Lind', 'L|ind'))!, /entry/);
    assert.equal(
      refactored(hideEntry, jobs.replace('Lind', 'L|ind')),
      jobs.replace('Lind\n', 'Lind\n    hidden: true\n'),
    );
  });

  it('works in brackets, in JSON, under list keys and with the line ends of Windows', () => {
    assert.equal(refactored(hideEntry, 'skills: [{name: G|o}]\n'), 'skills: [{name: Go, hidden: true}]\n');
    assert.equal(refactored(showEntry, 'skills: [{name: G|o, hidden: true}]\n'), 'skills: [{name: Go}]\n');
    assert.equal(
      refactored(hideEntry, '{"awards": [{"title": "Be|st loaf"}]}\n'),
      '{"awards": [{"title": "Best loaf", "hidden": true}]}\n',
    );
    assert.equal(
      refactored(hideEntry, '{"awards":[{"title":"Be|st loaf","date":"2020"}]}\n'),
      '{"awards":[{"title":"Best loaf","hidden":true,"date":"2020"}]}\n',
    );
    assert.equal(
      refactored(showEntry, 'skills: [{name: G|o, hidden: true}, {name: Rye}] # by hand\n'),
      'skills: [{name: Go}, {name: Rye}] # by hand\n',
    );
    assert.equal(
      refactored(hideEntry, 'projects:\r\n- highlights:\r\n  - Cut| waste\r\n'),
      'projects:\r\n- highlights:\r\n  - Cut waste\r\n  hidden: true\r\n',
    );
    assert.equal(
      refactored(hideEntry, 'sections:\n  - title: Habits\n    items:\n      - name: Wri|te\n'),
      'sections:\n  - title: Habits\n    items:\n      - name: Write\n        hidden: true\n',
    );
  });

  it('is offered where the format has it, and nowhere else', () => {
    for (const text of [
      'basics:\n  na|me: Ada\n',
      'meta:\n  render:\n    paper: a|4\n',
      'basics:\n  profiles:\n    - network: Git|Hub\n',
      'work: |[]\n',
      'references:\n  - Text| alone\n',
      'x-mine:\n  - na|me: Ada\n',
    ])
      assert.equal(refactored(hideEntry, text), null, text);
    assert.equal(refactored(showEntry, 'work:\n  - hidden: tr|ue\n'), 'work:\n  - hidden: false\n');
  });
});
