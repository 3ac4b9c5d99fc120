import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { findings, role } from '../support/sentences.ts';

const code = 'name.inconsistent';
const words = (list: string): readonly string[] => list.split('|');

/** What is underlined in a profile of positions, each at the same bank, with a headline or none. */
function flagged(positions: readonly string[], headline: string | null = null): readonly string[] {
  const jobs = positions.map((position) => `  - name: Quayside Bank\n    position: ${JSON.stringify(position)}\n`);
  const text = `${headline === null ? '' : `basics:\n  label: ${JSON.stringify(headline)}\n`}work:\n${jobs.join('')}`;
  return findings(code, text).map((one) => underlined(text, one));
}

describe('titles at one employer', () => {
  it('differ by a form of one word', () => {
    for (const [one, other] of [
      ['Developer', 'Development'],
      ['Engineer', 'Engineering'],
      ['Manager', 'Management'],
      ['Consultant', 'Consulting'],
      ['Consultant', 'Consultancy'],
      ['Administrator', 'Administration'],
      ['Designer', 'Design'],
      ['Coordinator', 'Coordination'],
      ['Researcher', 'Research'],
      ['Tester', 'Testing'],
      ['Testing', 'Test'],
      ['Programmer', 'Programming'],
    ] as const)
      assert.equal(flagged([`Harbour ${one} Lead`, `Harbour ${other} Lead`]).length, 1, `${one}, ${other}`);
    for (const [one, other] of [
      ['Developer', 'Designer'],
      ['Manager', 'Administration'],
      ['Research', 'Design'],
    ] as const)
      assert.deepEqual(flagged([`Harbour ${one} Lead`, `Harbour ${other} Lead`]), [], `${one}, ${other}`);
  });
  it('are the same beside a level, or behind a comma or a dash', () => {
    for (const level of words('I|II|IV|3|L4|Sr|Senior|Jr|Junior|Lead|Staff|Principal|Associate'))
      assert.equal(flagged([`${level} Harbour Developer Crew`, 'Harbour Development Crew']).length, 1, level);
    for (const tail of words(', Ledger| (Ledger)| - Ledger| – Ledger|, the Ledger of Design'))
      assert.equal(flagged([`Harbour Developer Crew${tail}`, 'Harbour Development Crew']).length, 1, tail);
    assert.deepEqual(flagged(['Chief Harbour Developer Crew', 'Harbour Development Crew']), []);
  });
});

describe('the seniority of a headline', () => {
  const rows: readonly (readonly [headline: string, borne: string])[] = [
    [
      'Senior welder',
      'Senior welder|Sr welder|Staff welder|Principal|Welding lead|Crew leader|Head of welding|Chief welder|Director|Manager|VP|Vice president|President|Architect|Distinguished welder|Fellow|Partner|Founder|Co-founder|Owner|CTO|CEO|CIO|COO|Professor|Welder III|Welder IV|Welder V|Welder 3|Welder L5',
    ],
    [
      'Staff engineer',
      'Staff engineer|Principal engineer|Distinguished engineer|Fellow|Architect|Head of works|Chief engineer|Director|VP|Founder|CTO|CEO|Engineer IV|Engineer V|Engineer L6',
    ],
    [
      'Principal welder',
      'Principal welder|Distinguished welder|Fellow|Head of works|Chief welder|Director|VP|Founder|CTO|CEO|Partner|Welder V|Welder L7',
    ],
    [
      'Director of works',
      'Director|Vice president|VP|Head of works|Chief welder|President|Founder|Cofounder|Owner|Partner|CTO|CEO|CIO|CFO',
    ],
  ];
  it('is borne out by a position as high', () => {
    for (const [headline, borne] of rows)
      for (const position of words(borne))
        assert.deepEqual(flagged([position], headline), [], `${headline}: ${position}`);
  });
  it('is none that a lower one bears out', () => {
    for (const [headline, positions] of [
      ['Senior welder', 'Welder|Welder II|Welder 2|Welder L4|Leading hand'],
      ['Sr. welder', 'Welder'],
      ['Staff engineer', 'Senior engineer|Engineer III|Engineer L5|Manager'],
      ['Principal welder', 'Senior welder|Staff welder|Welder IV|Welder L6|Manager'],
      ['Distinguished welder', 'Staff welder'],
      ['Director of works', 'Manager|Principal welder|Staff welder'],
      ['Vice president', 'Manager'],
      ['Head of works', 'Manager'],
      ['Chief welding officer', 'Manager'],
      ['CTO', 'Manager'],
    ] as const)
      for (const position of words(positions))
        assert.notDeepEqual(flagged([position], headline), [], `${headline}: ${position}`);
  });
  it('is left alone where it is a wish, where it stands behind the title, and where there is no position', () => {
    for (const headline of words(
      'Aspiring senior welder|Welder seeking a senior role|Looking for senior roles|Senior welder, open to work|Future director|Former director of works|Formerly director|Ex-director of works|Toward senior roles|Next: senior welder',
    ))
      assert.deepEqual(flagged(['Welder'], headline), [], headline);
    for (const headline of ['Welder | senior hand', 'Welder – senior hand', 'Welder, senior hand', 'Staff nurse'])
      assert.deepEqual(flagged(['Welder'], headline), [], headline);
    assert.deepEqual(flagged([], 'Senior welder'), []);
  });
});

describe('names of products that lost an ending', () => {
  const said = (sentence: string): readonly string[] => {
    const text = role([sentence]);
    return findings('spell.typo', text)
      .concat(findings(code, text), findings('tech.casing', text))
      .map((one) => underlined(text, one));
  };
  it('are found', () => {
    for (const [sentence, name] of [
      ['Moved 40 shops to Amazon Web Service in a year', 'Amazon Web Service'],
      ['Moved 40 shops to Microsoft Team in a year', 'Microsoft Team'],
      ['Put 40 shops on Google Map in a year', 'Google Map'],
      ['Moved 40 shops to Sale Force in a year', 'Sale Force'],
      ['Moved 40 shops to Sales Force CRM in a year', 'Sales Force'],
      ['Let 40 flats on Air BnB in a year', 'Air BnB'],
      ['Ran 40 campaigns on Face Book in a year', 'Face Book'],
      ['Ran 40 campaigns on Whats App in a year', 'Whats App'],
      ['Ran 40 campaigns on Instagram and Thread', 'Thread'],
    ] as const)
      assert.ok(said(sentence).includes(name), `${sentence}: ${said(sentence).join()}`);
  });
  it('are none where the words mean what they say', () => {
    for (const sentence of [
      'Sold 40 spools of Thread in a year',
      'Ran 40 Instagram campaigns on Thread Counts in a year',
      'Joined the Microsoft Teams of 40 shops in a year',
    ])
      assert.deepEqual(said(sentence), [], sentence);
  });
});

describe('an employer in small letters', () => {
  const small = (summary: string): readonly string[] => {
    const text = `basics:\n  summary: ${summary}\nwork:\n  - name: Tervanen\n    position: Cook\n`;
    return findings(code, text).map((one) => underlined(text, one));
  };
  it('is found in English, and in no other language', () => {
    assert.deepEqual(small('Cook who has led the kitchen at tervanen for nine years.'), ['tervanen']);
    assert.deepEqual(small('Koch, der seit neun Jahren die Küche bei tervanen leitet.'), []);
  });
});
