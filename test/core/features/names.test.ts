import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/names/definition.ts';
import { documentHighlights, references } from '../../../server/src/core/features/names/references.ts';
import { prepareRename, refusalOf, rename } from '../../../server/src/core/features/names/rename.ts';
import { inLanguage } from '../../../server/src/core/messages/language.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { cursor, offsetAt } from '../support/marked.ts';

const uri = 'file:///ada.profile.yaml';

const profile = `basics:
  name: Ada Lind
  summary: Engineer at Quayside Bank, with Kubernetes every day.
  stats:
    - value: 40 %
      label: less waste
      source: cut-waste
work:
  - name: Quayside Bank Ltd
    position: Engineer
    startDate: 2020-01
    highlights:
      - text: Moved 12 services to k8s
        id: cut-waste
        tags: [cloud]
      - 'Ran Kubernetes for Quayside Bank'
  - name: Fjordvik
    position: Clerk
    startDate: 2018-01
    endDate: 2019-12
    highlights:
      - text: Kept "Kubernetes" out
        tags: [cloud, night]
stories:
  - name: The move
    work: Quayside Bank Ltd
skills:
  - name: Platforms
    keywords: [Kubernetes, Go]
`;

/** The profile with a `|` before the nth place of a word. */
const at = (word: string, nth = 0): string => {
  let from = -1;
  for (let count = 0; count <= nth; count++) from = profile.indexOf(word, from + 1);
  assert.ok(from >= 0, word);
  return `${profile.slice(0, from + 1)}|${profile.slice(from + 1)}`;
};

/** Texts at ranges, with their lines. */
const shown = (
  ranges: readonly {
    readonly start: { line: number; character: number };
    readonly end: { line: number; character: number };
  }[],
) =>
  ranges.map(({ start, end }) => `${start.line}: ${profile.slice(offsetAt(profile, start), offsetAt(profile, end))}`);

const renamed = (marked: string, name: string): string => {
  const { text, position } = cursor(marked);
  return [...(rename(readDocument(text), position, name) ?? [])]
    .map((edit) => ({ ...edit, from: offsetAt(text, edit.range.start) }))
    .sort((a, b) => b.from - a.from)
    .reduce(
      (all, { from, range, newText }) => all.slice(0, from) + newText + all.slice(offsetAt(text, range.end)),
      text,
    );
};

describe('definition', () => {
  const places = (marked: string) => {
    const { text, position } = cursor(marked);
    return shown(definition(readDocument(text), position, uri).map(({ range }) => range));
  };

  it('of the source of a figure is the highlight', () => assert.deepEqual(places(at('cut-waste')), ['13: cut-waste']));
  it('of an employer is the job', () => {
    assert.deepEqual(places(at('Quayside Bank Ltd', 1)), ['8: Quayside Bank Ltd']);
    assert.deepEqual(places(at('Quayside Bank,')), ['8: Quayside Bank Ltd']);
  });
  it('of a technology, by any of its names, is the list of skills', () =>
    assert.deepEqual(places(at('k8s')), ['28: Kubernetes']));
  it('of what nothing lists is the place that names it first', () =>
    assert.deepEqual(places(at('cloud', 1)), ['14: cloud']));
  it('of anything else is nowhere', () => assert.deepEqual(places(at('Ada Lind')), []));
});

describe('references', () => {
  const places = (marked: string, declarations = true) => {
    const { text, position } = cursor(marked);
    return shown(references(readDocument(text), position, { uri, declarations }).map(({ range }) => range));
  };

  it('to a technology are all its spellings', () =>
    assert.deepEqual(places(at('Kubernetes', 0)), [
      '2: Kubernetes',
      '12: k8s',
      '15: Kubernetes',
      '21: Kubernetes',
      '28: Kubernetes',
    ]));
  it('to an employer are jobs, stories and sentences', () => {
    assert.deepEqual(places(at('Quayside Bank Ltd')), [
      '2: Quayside Bank',
      '8: Quayside Bank Ltd',
      '15: Quayside Bank',
      '25: Quayside Bank Ltd',
    ]);
    assert.deepEqual(places(at('Quayside Bank Ltd'), false), [
      '2: Quayside Bank',
      '15: Quayside Bank',
      '25: Quayside Bank Ltd',
    ]);
  });
  it('to a tag', () => assert.deepEqual(places(at('cloud')), ['14: cloud', '22: cloud']));
  it('are marked in the text, where something is defined as written', () => {
    const { text, position } = cursor(at('cut-waste'));
    assert.deepEqual(
      documentHighlights(readDocument(text), position).map(({ kind }) => kind),
      [2, 3],
    );
  });
});

describe('rename', () => {
  it('shows the name as written', () => {
    const { text, position } = cursor(at('k8s'));
    assert.equal(prepareRename(readDocument(text), position)?.placeholder, 'k8s');
    const nowhere = cursor(at('less waste'));
    assert.equal(prepareRename(readDocument(nowhere.text), nowhere.position), null);
  });

  it('of a highlight changes what refers to it', () =>
    assert.equal(renamed(at('cut-waste'), 'less-waste'), profile.replaceAll('cut-waste', 'less-waste')));

  it('of a technology changes every spelling', () =>
    assert.equal(renamed(at('k8s'), 'Nomad'), profile.replaceAll('Kubernetes', 'Nomad').replace('k8s', 'Nomad')));

  it('of a technology keeps the versions behind its names, and the targets of links', () => {
    const versions =
      'work:\n  - name: Fjordvik\n    highlights:\n      - Moved 12 apps from Java 8 to Java 17\n      - Wrote [java](https://java.example.com/java)\nskills:\n  - name: Trade\n    keywords: [Java 21, "Java"]\n';
    assert.equal(
      renamed(versions.replace('Java 8', 'J|ava 8'), 'Kotlin'),
      versions.replaceAll('Java', 'Kotlin').replace('[java]', '[Kotlin]'),
    );
  });

  it('of an employer leaves each place its legal form, or none', () => {
    assert.equal(renamed(at('Quayside Bank,'), 'Tideway'), profile.replaceAll('Quayside Bank', 'Tideway'));
    assert.equal(
      renamed(at('Quayside Bank Ltd'), 'Tideway AG'),
      profile.replaceAll('Quayside Bank Ltd', 'Tideway AG').replaceAll('Quayside Bank', 'Tideway'),
    );
  });

  it('of an employer takes its legal form along in a sentence that has it', () =>
    assert.equal(
      renamed(
        'work:\n  - name: Quay|side Ltd\n    highlights:\n      - Merged Quayside Ltd with Orbit, and sold Quayside\n',
        'Tideway AG',
      ),
      'work:\n  - name: Tideway AG\n    highlights:\n      - Merged Tideway AG with Orbit, and sold Tideway\n',
    ));

  it('of an employer never mixes two legal forms, and leaves none behind', () => {
    const jobs = (...names: readonly string[]): string =>
      `work:\n${names.map((name) => `  - name: ${name}\n`).join('')}`;
    const both = jobs('Oak| & Sons', 'oak & sons');
    assert.equal(renamed(both, 'Elm Ltd'), jobs('Elm Ltd', 'Elm Ltd'));
    assert.equal(renamed(both, 'Oak: Ltd'), jobs('"Oak: Ltd"', '"Oak: Ltd"'));
    const told = (summary: string, ...names: readonly string[]): string =>
      `basics:\n  summary: ${summary}\n${jobs(...names)}`;
    const quay = told('Quay Limited, later Quay Ltd. in Rye, sold Quay Ltd.', 'Quay Ltd', 'Q|uay');
    assert.equal(
      renamed(quay, 'Pier GmbH'),
      told('Pier GmbH, later Pier GmbH in Rye, sold Pier GmbH.', 'Pier GmbH', 'Pier GmbH'),
    );
    assert.equal(
      renamed(quay, 'Pier'),
      told('Pier Limited, later Pier Ltd. in Rye, sold Pier Ltd.', 'Pier Ltd', 'Pier'),
    );
    assert.equal(
      renamed(told('Baked for Quay GmbH & Co. KG and Quay as a clerk', 'Q|uay GmbH & Co. KG'), 'Pier'),
      told('Baked for Pier and Pier as a clerk', 'Pier'),
    );
    assert.equal(
      renamed(told("Quay Ltd's bread, a Quay Ltd-owned shop; Quay Co-op, Quay AS/400", 'Q|uay Ltd'), 'Pier GmbH'),
      told("Pier GmbH's bread, a Pier GmbH-owned shop; Pier Co-op, Pier AS/400", 'Pier GmbH'),
    );
    assert.equal(
      renamed(told('Rye and Sour, not Rye and Co', 'R|ye and Co'), 'Pier Ltd'),
      told('Rye and Sour, not Pier Ltd', 'Pier Ltd'),
    );
  });

  it('of an employer takes "& Co" along in JSON, however it is escaped', () => {
    const text = (name: string, escaped: string): string =>
      `{"basics": {"name": "Ada", "summary": "At ${name} and ${escaped} I sold"},\n "work": [{"name": "${name}"}, {"name": "${escaped}"}]}\n`;
    const written = 'El\\"m\\\\';
    for (const mark of ['At O|', '"work": [{"name": "O|'])
      assert.equal(
        renamed(text('Oak & Co', 'Oak \\u0026 Co').replace(mark.replace('|', ''), mark), 'El"m\\'),
        text(written, written),
      );
  });

  it('of an employer takes the longest of two names that stand at one place', () => {
    const text = (elm: string, leasing: string): string =>
      `basics:\n  summary: Sold by The ${elm} to ${leasing} and ${elm}\nwork:\n  - name: ${elm}\n  - name: ${leasing}\n`;
    const before = text('Elm Yard', 'Elm Yard Leasing');
    const plain = (one: string): string => one.replace('The ', '').replace('Sold', 'Lent');
    assert.equal(renamed(plain(before).replace('name: E', 'name: E|'), 'Ash'), plain(text('Ash', 'Elm Yard Leasing')));
    assert.equal(renamed(before.replace('to E', 'to E|'), 'Ash'), text('Elm Yard', 'Ash'));
    const the = `${before}  - name: The Elm Yard\n`;
    assert.equal(
      renamed(the.replace('name: E', 'name: E|'), 'Ash'),
      `${text('Ash', 'Elm Yard Leasing').replace('The Ash', 'Ash')}  - name: Ash\n`,
    );
  });

  it('of an employer reaches names over two lines, and in sentences', () => {
    const before = `basics:
  summary: From Oak
    Yard to Oak Yard
work:
  - name: Oak
      Yard
  - name: "Oak\\
      \\ Yard Ltd"
    summary: |
      I ran Oak
      Yard
  - name: Oak Y‸ard
`;
    assert.equal(
      renamed(before, 'Elm'),
      'basics:\n  summary: From Elm to Elm\nwork:\n  - name: Elm\n  - name: "Elm Ltd"\n    summary: |\n      I ran Elm\n  - name: Elm\n',
    );
    assert.equal(renamed(before.replace('‸', '').replace('name: O', 'name: O‸'), 'Elm'), renamed(before, 'Elm'));
    const folded = cursor('work:\n  - name: |-\n      O‸ak\n      Yard\n');
    assert.equal(prepareRename(readDocument(folded.text), folded.position)?.placeholder, 'Oak Yard');
  });

  it('of an employer reaches names that are marked as texts, and those that an alias repeats', () => {
    const text = (name: string): string =>
      `work:\n  - name: !!str ${name}\n  - {name: !!str ${name}}\n  - name: &yard ${name}\n  - name: *yard\n  - name: ${name}\n`;
    for (const mark of ['!!str O|', '{name: !!str O|', '&yard O|', '  - name: O|'])
      assert.equal(renamed(text('Oak Yard').replace(mark.replace('|', ''), mark), 'Elm: Ltd'), text('"Elm: Ltd"'));
    const own = 'work:\n  - name: !own Oak Yard\n  - name: Oak Y|ard\n';
    assert.equal(renamed(own, 'Elm'), 'work:\n  - name: !own Oak Yard\n  - name: Elm\n');
  });

  it('of an employer leaves others that begin with its name', () =>
    assert.equal(
      renamed('work:\n  - name: Quay|side\n    position: Clerk\n  - name: Quayside Leasing\n', 'Tideway'),
      'work:\n  - name: Tideway\n    position: Clerk\n  - name: Quayside Leasing\n',
    ));

  it('of an employer leaves words that begin with its name', () => {
    const text = (name: string): string =>
      `basics:\n  summary: Trained Quaysiders at ${name}.\nwork:\n  - name: ${name}\n    position: Clerk\n`;
    assert.equal(renamed(text('Quayside').replace('name: Q', 'name: Q|'), 'Tideway'), text('Tideway'));
  });

  it('of an employer reaches where one helped without pay', () => {
    const text = (name: string): string =>
      `basics:\n  summary: Rowed for ${name}.\nvolunteer:\n  - organization: ${name}\n    position: Rower\n`;
    assert.equal(
      renamed(text('Harbour Rescue').replace('organization: H', 'organization: H|'), 'Tideway'),
      text('Tideway'),
    );
  });

  it('of an employer with a name of three letters leaves the words of sentences alone', () => {
    const text = (name: string): string =>
      `basics:\n  summary: Cook for Act 1 of a play\nwork:\n  - name: ${name}\n    position: Clerk\n`;
    assert.equal(renamed(text('A|ct'), 'Tideway'), text('Tideway'));
  });

  it('of an employer reaches awards, certificates and projects, and sentences about it only', () => {
    const text = (name: string, awarder: string): string =>
      `basics:\n  summary: Baked for ${name}; sold through Ulvik Kiosk with Google Cloud\nwork:\n  - name: ${name}\n  - name: Google\n` +
      `awards:\n  - title: Loaf of the year\n    awarder: ${awarder}\ncertificates:\n  - name: Flour\n    issuer: ${name} Ltd\nprojects:\n  - name: Rye\n    entity: ${name}\n`;
    const before = text('Voss Mølle', 'Voss Mølle');
    const after = text('Hardanger Brød', 'Hardanger Brød');
    assert.equal(renamed(before.replace('awarder: V', 'awarder: V|'), 'Hardanger Brød'), after);
    assert.equal(renamed(before.replace('name: V', 'name: V|'), 'Hardanger Brød'), after);
    const other = text('Voss Mølle', 'Ulvik Kiosk');
    assert.equal(renamed(other.replace('awarder: U', 'awarder: U|'), 'Lofthus'), text('Voss Mølle', 'Lofthus'));
    assert.match(renamed(before.replace('name: G', 'name: G|'), 'Lofthus'), /with Google Cloud/);
  });

  it('of a skill that is no known technology changes it in every list', () => {
    const text = (name: string): string =>
      `work:\n  - name: Voss\n    keywords: [${name}, Excel]\nskills:\n  - name: Trade\n    keywords:\n      - ${name}\n`;
    assert.equal(
      renamed(text('Sourdoughcraft').replace('[S', '[S|'), 'Rye, dark'),
      text('Rye, dark').replace('[Rye, dark', '["Rye, dark"'),
    );
  });

  it('of a technology or another skill reaches groups of skills that are called so', () => {
    const text = (tool: string, craft: string): string =>
      `work:\n  - name: Voss\n    keywords: [${craft}]\n    highlights:\n      - Moved 4 shops to ${tool}\nskills:\n  - name: ${tool}\n    level: Master\n  - name: ${craft}\n  - name: ${tool} and Docker\n    keywords: [${tool}]\n`;
    const before = text('Kubernetes', 'Sourdoughcraft');
    for (const mark of ['to K|', 'name: K|', '[K|'])
      assert.equal(renamed(before.replace(mark.replace('|', ''), mark), 'Nomad'), text('Nomad', 'Sourdoughcraft'));
    for (const mark of ['name: S|', '[S|'])
      assert.equal(renamed(before.replace(mark.replace('|', ''), mark), 'Rye'), text('Kubernetes', 'Rye'));
    const { text: bare, position } = cursor(before.replace('to K', 'to K|'));
    assert.deepEqual(
      definition(readDocument(bare), position, uri).map(({ range }) => range.start.line),
      [6, 9, 10],
    );
  });

  it('of a technology works where no list has it', () => {
    const text = (name: string): string =>
      `work:\n  - name: Voss\n    highlights:\n      - Moved 4 shops to ${name} on time\n      - Taught ${name}\n`;
    assert.equal(renamed(text('PostgreSQL').replace('to P', 'to P|'), 'MariaDB'), text('MariaDB'));
  });

  it('is not offered for a remark about where a figure is from', () => {
    const text = 'work:\n  - highlights:\n      - text: Aged 40 cheeses\n        source: cel|lar book\n';
    const { text: bare, position } = cursor(text);
    assert.equal(prepareRename(readDocument(bare), position), null);
    assert.deepEqual(definition(readDocument(bare), position, uri), []);
  });

  it('quotes where YAML needs it', () => {
    const after = renamed(at('cloud'), 'cloud: public');
    assert.match(after, /tags: \["cloud: public"\]/);
    assert.match(after, /tags: \["cloud: public", night\]/);
    assert.match(renamed(at('Kubernetes', 0), "Ada's"), /'Ran Ada''s for Quayside Bank'/);
  });

  it('quotes a text that has the name several times once, with all of them changed', () => {
    const text = (mention: string, name: string): string =>
      `basics:\n  summary: ${mention}\nwork:\n  - name: ${name}\n`;
    assert.equal(
      renamed(text('At Elm Yard I met Elm Yard people.', 'Elm| Yard'), 'Ash: Yard'),
      text('"At Ash: Yard I met Ash: Yard people."', '"Ash: Yard"'),
    );
    assert.equal(
      renamed(text('From K|8s to Kubernetes, and k8s again', 'Elm Yard'), 'A: B'),
      text('"From A: B to A: B, and A: B again"', 'Elm Yard'),
    );
    assert.equal(
      renamed(text("'Elm Yard, and Elm Yard''s yard'", 'Elm| Yard'), "Ash's"),
      text("'Ash''s, and Ash''s''s yard'", "Ash's"),
    );
  });

  it('to nothing, or over lines, is refused', () => {
    const { text, position } = cursor(at('k8s'));
    assert.equal(rename(readDocument(text), position, '  '), null);
    assert.equal(rename(readDocument(text), position, 'a\nb'), null);
  });
});

describe('rename to a name that is there', () => {
  const highlights = (first: string, second: string, source: string): string =>
    `basics:\n  name: Ada Lark\n  stats:\n    - value: "40%"\n      label: less waste\n      source: ${source}\nwork:\n  - name: Voss\n    highlights:\n      - text: Cut waste by 40%\n        id: ${first}\n      - text: Baked 300 loaves a day\n        id: ${second}\n`;
  const refusal = (marked: string, name: string): string | null => {
    const { text, position } = cursor(marked);
    const message = refusalOf(readDocument(text), position, name);
    assert.equal(rename(readDocument(text), position, name) === null, message !== null);
    return message && inLanguage(message, 'en');
  };

  it('is refused where it is the id of another highlight', () => {
    const said = '`loaves` is the id of another highlight. Figures would have two sources.';
    assert.equal(refusal(highlights('was|te', 'loaves', 'waste'), 'loaves'), said);
    assert.equal(refusal(highlights('waste', 'loaves', 'was|te'), ' loaves '), said);
    assert.equal(refusal(highlights('was|te', 'loaves', 'waste'), 'waste'), null);
    assert.equal(refusal(highlights('was|te', 'loaves', 'waste'), 'less'), null);
  });

  it('mends a source that no highlight has', () => {
    const before = highlights('waste', 'loaves', 'wa|st');
    assert.equal(refusal(before, 'waste'), null);
    assert.equal(renamed(before, 'waste'), highlights('waste', 'loaves', 'waste'));
  });

  const skills = (keywords: string): string =>
    `work:\n  - name: Voss\n    highlights:\n      - Ran Kubernetes, and C\nskills:\n  - name: Tools\n    keywords: ${keywords}\n`;

  it('leaves a list with it once', () => {
    assert.equal(
      renamed(skills('[C, Kuber|netes, Rust]'), 'C'),
      skills('[C, Rust]').replace('Ran Kubernetes', 'Ran C'),
    );
    assert.equal(
      renamed(skills('[Kuber|netes, k8s]'), 'Nomad'),
      skills('[Nomad]').replace('Ran Kubernetes', 'Ran Nomad'),
    );
    assert.equal(
      renamed(skills('\n      - Sour|dough\n      - Rye # dark\n      - Oats'), 'Rye'),
      skills('\n      - Rye # dark\n      - Oats'),
    );
    // Neighbours that go both: what is left can be read.
    assert.match(renamed(skills('[C, Kuber|netes, k8s, Rust]'), 'C'), /keywords: \[C, (?:C, )?Rust\]/);
    const tagged = (tags: string): string =>
      `work:\n  - name: Voss\n    highlights:\n      - text: Baked bread\n        tags: ${tags}\n`;
    assert.equal(renamed(tagged('[al|pha, beta]'), 'beta'), tagged('[beta]'));
    assert.equal(renamed(tagged('[beta, al|pha]'), 'beta'), tagged('[beta]'));
    assert.equal(renamed(tagged('[al|pha, beta]'), 'Beta'), tagged('[Beta, beta]'));
  });

  it('keeps what no clean cut takes out, and sentences that become alike', () => {
    const kept = skills('\n      - Rye\n      # by hand\n      - Sour|dough # twice\n      - Oats');
    const after = renamed(kept, 'Rye');
    assert.equal(after, kept.replace('Sour|dough', 'Rye'));
    const alike = 'work:\n  - name: Voss\n    highlights:\n      - Taught Kuber|netes\n      - Taught k8s\n';
    assert.equal(renamed(alike, 'Nomad'), alike.replace('Kuber|netes', 'Nomad').replace('k8s', 'Nomad'));
  });
});
