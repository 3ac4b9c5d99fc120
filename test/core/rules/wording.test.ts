import assert from 'node:assert/strict';
import { underlined } from '../support/check.ts';
import { allows, corrected, each, findings, flags, message, role } from '../support/sentences.ts';

describe('bullet.passive', () => {
  const code = 'bullet.passive';
  each(
    'flags',
    [
      'Ran the desk for 3 months while the ledger «was rewritten»',
      'Two reservoirs «were surveyed» in 2022',
      'Managed the move after the old mill «was completely rebuilt»',
      'Wrote the plan once funds had «been released»',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Rebuilt a service that was used by 40 teams',
      'Catalogued letters that were stored in a cellar',
      'Kept the plates which were etched before 1900',
      'Finds duplicates that are created on the fly',
      'Checks that every lift is inspected twice a year',
      'Was promoted twice in three years',
      'Has been certified as a marine surveyor since 2019',
      'Was elected to the harbour board twice',
      'Was awarded 3 grants for work on kelp',
      'Had been appointed judge of the county fair',
      'Was licensed to fly in 2 countries',
      'Shipped the edition that the jury was asked about',
      'Opened the archive, which was closed for nine years',
      'Led the crew; the bridge was opened by the mayor',
      'Was on call one week in four',
      'Was tasked with the care of 9 locks',
      'Led two camps, which the district praised, marked by the council as exemplary and were given new tents',
    ],
    (sentence) => allows(code, sentence),
  );
  it('concerns roles, not free sections', () => {
    assert.deepEqual(
      findings(code, 'sections:\n  - title: Notes\n    items:\n      - The mill was gutted in 2021\n'),
      [],
    );
  });
});

describe('bullet.buzzword', () => {
  const code = 'bullet.buzzword';
  each(
    'flags',
    [
      '«Results-driven» planner of 40 weddings a year',
      'Built «cutting edge» greenhouses for 3 growers',
      'Found «synergies» between two bakeries',
      'Picked the «low-hanging fruit» in 14 warehouses',
      'Kept calm in a «fast-paced environment»',
      'Sold «best-in-class» pumps to 40 yards',
      'Wrote «state-of-the-art» route planning for ferries',
      'Cooked in a «state-of-the-art» kitchen for 300 guests',
      'Grew into a «thought leader» among 40 brewers',
      'Gave clients «world-class» service at 3 desks',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Beat the state of the art by 2 points on a public benchmark',
      'Wrote a state-of-the-art analysis of 40 locks',
      'Halved the noise compared to the state-of-the-art pumps',
      'Built a scalable gateway, from 300 to 9,000 requests a second',
      'Ran significance tests on 14 experiments',
      'Filed value-added tax in 9 countries',
      'Certified 14 value-added resellers',
      'Wrote the installation wizard for a scanner',
      'Sped up Ninja builds of a game by 40%',
      'Sequenced 300 genomes with next-generation sequencing',
      'Moved mission-critical billing to two sites',
      'Spoke for Synergy Housing on 14 panels',
      'Edges of 400 blades cut by laser',
      'Fine-tuned state-of-the-art diffusion models on 40,000 scans',
      'Compared 3 state-of-the-art object detection algorithms',
      'Wrote a state-of-the-art review of 120 trials',
      'Achieved state-of-the-art segmentation at half the cost',
      'Ground the cutting edge of 300 planer blades',
      'Measured synergy between 4 antibiotics in 60 isolates',
      'Modelled muscle synergies in 24 patients after a stroke',
      'Coached 3 world-class swimmers for the relay',
      'Dried mango into value-added products for 12 villages',
      'Estimated value-added models for 900 teachers',
      'Bought 14 value-add properties for the fund',
      'Built goal-oriented dialogue agents for 2 banks',
      'Ghost-wrote 40 thought leadership articles for 3 surgeons',
      'Catalogued 90 hymns of Guru Nanak for the Sikh archive',
      'Pruned 300 apple trees for low-hanging fruit',
    ],
    (sentence) => allows(code, sentence),
  );
  it('reads summaries too', () => {
    const text = 'basics:\n  summary: Team player and self-starter.\n';
    assert.deepEqual(
      findings(code, text).map((one) => underlined(text, one)),
      ['Team player', 'self-starter'],
    );
    assert.equal(
      message(code, text),
      '"Team player" is on every résumé. Show it with something you did, or leave it out.',
    );
  });
});

describe('bullet.self-praise', () => {
  const code = 'bullet.self-praise';
  each(
    'flags',
    [
      'Moved 12 services in a quarter, «demonstrating strong ownership and communication»',
      'Ran 4 sites, «showcasing exceptional leadership under pressure»',
      'Closed 40 deals, «displaying initiative»',
      'Taught 90 pupils with «excellent communication skills»',
      'Settled 300 claims through «strong analytical skills» and patience',
      'Led the dig, «exhibiting problem-solving, dedication and teamwork»',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Demonstrated the prototype to 40 clients',
      'Built a demo showcasing the search of 3 archives',
      'Published a study highlighting communication gaps between 14 wards',
      'Ran trials demonstrating the ability of the valve to close in 40 ms',
      'Fostered strong collaboration between two unions',
      'Built strong leadership skills in 12 foremen',
      'Taught deep learning skills to 30 analysts',
      'Poured 400 tonnes of solid concrete',
      'Added a knowledge graph of 9 million facts, reflecting expert judgement',
      'Proved the theorem with two students',
    ],
    (sentence) => allows(code, sentence),
  );
  it('removes the clause', () => {
    assert.equal(
      corrected(code, 'Moved 12 services in a quarter, demonstrating strong ownership', 'Remove the clause'),
      'Moved 12 services in a quarter',
    );
    assert.equal(
      corrected(code, 'Moved 12 services, demonstrating strong ownership. Trained 6 analysts.', 'Remove the clause'),
      'Moved 12 services. Trained 6 analysts.',
    );
  });
  it('leaves a weak opening to its own rule', () =>
    allows(code, 'Strong knowledge of maritime law in three countries'));
});

describe('bullet.filler', () => {
  const code = 'bullet.filler';
  it('looks eight words on for what "various" stands for', () => {
    const mills = (between: number): string =>
      `Repaired various ${Array(between).fill('old').join(' ')} (oat, rye) mills`;
    allows(code, mills(7));
    flags(code, mills(8).replace('various', '«various»'));
  });
  each(
    'flags',
    [
      '«Successfully» moved 12 services',
      'Trained 6 analysts «in order to» halve the queue',
      'Met «various» suppliers of timber',
      'Fixed «a number of» leaks',
      'Cooked for weddings, fairs, «etc.»',
      'Cooked soups (broth «etc») daily',
      'Checked the boilers «on a daily basis»',
      'Grew a «very» large flock',
      'Closed early «due to the fact that» stock ran out',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Moved 12 services',
      'Taught three ushers to use the switchboard more effectively',
      'Paired apprentices so that they worked effectively',
      'Staged plays, not very often',
      'Wrote plays as well as two librettos',
      'Worked with Various Artists, a label of 14 bands',
      'Tuned engines that burn fuel efficiently',
      'Calibrated the Very Large Telescope',
      'Sailed a wide range',
      'Milled various grains (oat, rye, spelt)',
      'Planted a variety of trees including ash and elm',
      'Repaired a wide range of instruments: lutes, viols and harps',
      'Taught various subjects such as algebra and optics',
      'Ran 9 web servers (nginx, lighttpd, etc.) for a library',
      'Mended a number of mills, including the oat mill and the rye mill',
      'Lit 40 shows from an ETC desk',
      'Nursed 120 very low birth weight infants',
    ],
    (sentence) => allows(code, sentence),
  );
  const corrections: readonly (readonly [before: string, after: string])[] = [
    ['Successfully moved 12 services', 'Moved 12 services'],
    ['Moved 12 services successfully', 'Moved 12 services'],
    ['Trained 6 analysts in order to halve the queue', 'Trained 6 analysts to halve the queue'],
    ['Checked the boilers on a daily basis', 'Checked the boilers daily'],
    ['Grew a very large flock', 'Grew a large flock'],
    ['Ran the mill. Really quiet gears now', 'Ran the mill. Quiet gears now'],
    ['Successfully *moved* 12 services', '*moved* 12 services'],
    ['Successfully "moved" 12 services: all of them', '"moved" 12 services: all of them'],
  ];
  for (const [before, after] of corrections)
    it(`corrects: ${before}`, () => assert.equal(corrected(code, before), after));

  it('leaves success told where the verb is one of trying', () => {
    for (const sentence of [
      'Argued successfully for a second lock',
      'Successfully defended 3 bids',
      'Applied successfully to 4 funds',
    ])
      assert.equal(findings(code, role([sentence])).length, 0, sentence);
  });
  it('leaves it to the person to name what a word hides', () => {
    const [problem] = findings(code, role(['Met various suppliers of timber']));
    assert.deepEqual(problem?.fixes(), []);
    assert.equal(problem?.message, '"various" hides what it stands for: name it, or leave it out.');
  });
});
