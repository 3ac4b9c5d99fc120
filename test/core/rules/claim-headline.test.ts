import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { each, findings, message, role } from '../support/sentences.ts';

describe('claim.headline', () => {
  const code = 'claim.headline';
  const highlights = [
    'Saved 4 million dollars a year in hosting',
    'Cut build times by 41% with a cache',
    'Settled 40,000 trades a day',
  ];
  const said = (basics: string): readonly string[] => {
    const text = `basics:\n${basics}${role(highlights)}`;
    return findings(code, text).map((problem) => underlined(text, problem));
  };
  it('wants no proof of the result of an examination', () => {
    assert.deepEqual(said('  summary: Seasoned planner (IELTS 6.5, GPA of 3.9).\n'), []);
  });
  it('wants no proof of how few there are of such people', () => {
    assert.deepEqual(said('  summary: Surveyor, one of two members of the tide board.\n'), []);
    assert.deepEqual(said('  summary: Surveyor who mapped 45 bays.\n'), ['45 bays']);
  });
  it('wants no proof of what is told of a house', () => {
    assert.deepEqual(said('  summary: Harbour Light is a utility with 430 towns. I keep its ledger.\n'), []);
    assert.deepEqual(said('  name: Ada Marlowe\n  summary: Ada Marlowe has opened 430 shops.\n'), ['430 shops']);
  });
  it('wants each headline figure shown', () => {
    assert.deepEqual(said('  summary: Saved $9M a year.\n'), ['$9M a year']);
    assert.deepEqual(said('  stats:\n    - value: 99.99%\n      label: uptime\n'), ['99.99%']);
  });
  each(
    'takes no way of working for a claim',
    [
      'label: Traductora | 100% Remoto',
      'label: Engineer (100% remote)',
      'label: Pflegefachfrau, Pensum 80%',
      'label: Comptable 80 % à distance',
      'summary: Nurse. Looking for an 80% FTE position.',
      'summary: Open to 60% part-time work.',
      'label: Инженер, 100% удалённо',
    ],
    (line) => assert.deepEqual(said(`  ${line}\n`), []),
  );
  each(
    'asks no highlight for what others count',
    [
      'summary: Author of 12 papers with 840 citations.',
      'summary: Botanist with an h-index of 19.',
      'summary: Keeps a bread blog with 9,000 followers.',
    ],
    (line) =>
      assert.deepEqual(
        said(`  ${line}\n`).filter((part) => !part.startsWith('12')),
        [],
      ),
  );
  it('takes a figure for a claim that is about what was done', () =>
    assert.deepEqual(said('  summary: Kept the tills at 99.9% availability.\n'), ['99.9%']));
  it('takes the sum of two or three highlights for proof, of one unit and of different highlights', () => {
    const sold = ['Sold the first bakery for 45M USD', 'Sold the second one for 40M USD', 'Sold a mill for 6M USD'];
    const underlinedIn = (summary: string, all: readonly string[] = sold) => {
      const text = `basics:\n  summary: ${summary}\n${role(all)}`;
      return findings(code, text).map((problem) => underlined(text, problem));
    };
    assert.deepEqual(underlinedIn('Two exits totaling 85M USD.'), []);
    assert.deepEqual(underlinedIn('Exits totaling 91M USD.'), []);
    assert.deepEqual(underlinedIn('Exits of 70M USD.'), ['70M USD']);
    // "80M+" may stand over 85M, "75M+" over neither that nor 91M.
    assert.deepEqual(underlinedIn('Exits of 80M+ USD.'), []);
    assert.deepEqual(underlinedIn('Exits of 75M+ USD.'), ['75M+ USD']);
    assert.deepEqual(underlinedIn('Cut waste by 70%.', ['Cut waste by 40%', 'Cut loss by 30%', 'Fed 9 guests']), [
      '70%',
    ]);
    assert.deepEqual(underlinedIn('Exits of 85M EUR.'), ['85M EUR']);
  });
  it('knows the figure in another notation, rounded, or at least', () => {
    assert.deepEqual(said('  summary: Saved $4M a year and settled 40K trades a day.\n'), []);
    assert.deepEqual(said('  stats:\n    - value: 40,000+\n      label: trades a day\n'), []);
    const guests = (stated: string): readonly string[] =>
      findings(
        code,
        `basics:\n  summary: Fed ${stated} guests.\n${role(['Fed 1,040 guests', 'Led 9 cooks', 'Kept 3 kitchens'])}`,
      ).map(() => stated);
    assert.deepEqual(guests('1,000'), []);
    assert.deepEqual(guests('960'), ['960']);
    assert.deepEqual(guests('960+'), []);
    assert.deepEqual(guests('900+'), ['900+']);
  });
  it('hints where two percentages nearly agree', () => {
    const text = `basics:\n  summary: Cut build times by 40%.\n${role(highlights)}`;
    const [problem] = findings(code, text);
    assert.equal(problem?.severity, 'information');
    assert.equal(problem?.message, 'This says "40%", a highlight says "41%". If they are the same, say the same.');
    const apart = `basics:\n  summary: Cut churn to 4%.\n${role(['Cut churn to 6%', 'Fed 400 guests', 'Led 9 cooks'])}`;
    assert.match(message(code, apart), /^No highlight shows "4%"/);
  });
  it('leaves years to the rule about experience, and countable things to the lists', () => {
    assert.deepEqual(said('  summary: Engineer with 12+ years of experience. In 12 years I learned to ship.\n'), []);
    assert.deepEqual(said('  label: Engineer, 12+ years\n'), []);
    assert.deepEqual(said('  stats:\n    - value: 14\n      label: patents\n'), []);
  });
  it('holds no figure against another unit', () => {
    const holds = ['Raised output by 12%', 'Trained 40 nurses', 'Kept 3 wards open'];
    const text = (summary: string) => `basics:\n  summary: ${summary}\n${role(holds)}`;
    const underlinedIn = (summary: string) =>
      findings(code, text(summary)).map((problem) => underlined(text(summary), problem));
    assert.deepEqual(underlinedIn('Cut waiting by 40%.'), ['40%']);
    assert.deepEqual(underlinedIn('Ran a fund of $40.'), ['$40']);
    assert.deepEqual(underlinedIn('Trained 40 colleagues.'), []);
    assert.deepEqual(underlinedIn('Trained groups of 20-60 colleagues.'), []);
  });
  it('reads a value with its label', () => {
    assert.deepEqual(said('  stats:\n    - value: 2M\n      label: readers a month\n'), ['2M']);
    assert.deepEqual(said('  stats:\n    - value: 40K\n      label: trades a day\n'), []);
  });
  it('counts what the profile lists', () => {
    const lists =
      'certificates:\n  - name: Forklift\n  - name: First aid\n  - name: Hygiene\n' +
      'education:\n  - institution: TU Delft\n  - institution: HU Berlin\n' +
      'languages:\n  - language: Dutch\n  - language: German\n' +
      'publications:\n  - name: Tides and trams\n';
    const against = (summary: string): readonly string[] => {
      const text = `basics:\n  summary: ${summary}\n${role(highlights)}${lists}`;
      return findings(code, text).map((problem) => `${underlined(text, problem)}: ${problem.message}`);
    };
    assert.deepEqual(against('Driver with three certifications and two degrees.'), []);
    assert.deepEqual(against('Author of 12 publications.'), []);
    assert.deepEqual(against('Holds 3+ licences; speaks two languages.'), []);
    assert.deepEqual(against('Driver with five certifications.'), [
      'five certifications: This says "five certifications", the profile lists 3. Add the rest, or say 3.',
    ]);
    assert.deepEqual(against('Interpreter who works in 5 languages.'), [
      '5 languages: This says "5 languages", the profile lists 2. Add the rest, or say 2.',
    ]);
  });
  it('counts the languages people speak apart from those they program in', () => {
    const text = (count: string): string =>
      `basics:\n  summary: Engineer at home in ${count} languages.\n${role(highlights)}languages:\n  - language: Dutch\n  - language: German\nskills:\n  - name: Languages\n    keywords: [Go, Kotlin, Rust]\n`;
    assert.deepEqual(findings(code, text('three')), []);
    assert.match(findings(code, text('five'))[0]?.message ?? '', /the profile lists 3\./);
  });
  it('finds the proof in a description too', () => {
    const text = `basics:\n  summary: Feeds 900 farms.\n${role(highlights)}projects:\n  - name: Silo\n    description: Prices for 900 farms\n`;
    assert.deepEqual(findings(code, text), []);
  });
  it('says nothing of a profile that is only begun', () => {
    assert.deepEqual(findings(code, `basics:\n  summary: Saved $9M a year.\n${role(['Cut 3 queues'])}`), []);
  });
});
