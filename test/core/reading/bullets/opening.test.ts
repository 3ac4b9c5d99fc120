import assert from 'node:assert/strict';
import { readBullet } from '../../../../server/src/core/reading/bullet.ts';
import type { OpeningKind, Tense } from '../../../../server/src/core/reading/en/opening/index.ts';

describe('openings', () => {
  const rows: readonly (readonly [string, OpeningKind, Tense, string | null])[] = [
    ['Glazed the palm house', 'verb', 'past', 'glaze'],
    ['Re-glazed the palm house', 'verb', 'past', 're-glaze'],
    ['• Quickly and quietly mended the pump', 'verb', 'past', 'mend'],
    ['Back office: drew up the rota', 'verb', 'past', 'draw'],
    ['Readiness - Prepare the lifeboat', 'verb', 'present', 'prepare'],
    ['**Led** the dawn shift', 'verb', 'past', 'lead'],
    ['I keep the tide tables', 'verb', 'present', 'keep'],
    ["I've kept the tide tables", 'verb', 'past', 'keep'],
    ['In this role, charted the estuary', 'verb', 'past', 'chart'],
    [
      'As the only clerk of a port of forty quays with ferries to nine islands and a fish market that opens at four every morning, charted the estuary',
      'verb',
      'past',
      'chart',
    ],
    ['Rota of the four piers and sheds: drew it up', 'verb', 'past', 'draw'],
    ['Rota of the four piers, five sheds and nine islands: drew it up', 'noun', 'none', null],
    ['The winch carried the bell', 'verb', 'past', 'carry'],
    ['Was named apprentice of the season', 'passive', 'past', 'name'],
    ['To maintain the boiler house', 'infinitive', 'none', 'maintain'],
    ['Maintaining the boiler house', 'gerund', 'none', 'maintain'],
    ['Currently maintaining the boiler house', 'gerund', 'present', 'maintain'],
    ['Set up the darkroom', 'verb', 'past', 'set'],
    ['Found a leak behind the altar', 'verb', 'past', 'find'],
    ['Lead the night crew', 'verb', 'present', 'lead'],
    ['Lead engineer of the cable car', 'noun', 'none', null],
    ['Design and print the programme', 'verb', 'present', 'design'],
    ['Design of the programme', 'noun', 'none', null],
    ['Oversees the glasshouse', 'verb', 'present', 'oversee'],
    ['Reports and minutes for the board', 'noun', 'none', null],
    ['IT support for the clinics', 'noun', 'none', null],
    ['May 2019 harvest', 'noun', 'none', null],
    ['', 'none', 'none', null],
  ];
  for (const [text, kind, tense, lemma] of rows)
    it(`“${text}” opens with ${lemma ?? 'no verb'} (${kind}, ${tense})`, () => {
      const { opening } = readBullet(text, { language: 'en' });
      assert.equal(opening.verb?.lemma ?? null, lemma);
      assert.equal(opening.kind, kind);
      assert.equal(opening.tense, tense);
    });

  it('says when the form could be past or present', () => {
    assert.equal(readBullet('Cut stencils for the mural').opening.ambiguous, true);
    assert.equal(readBullet('Carved stencils for the mural').opening.ambiguous, false);
  });

  it('gives the range of the verb, the subject and the label', () => {
    const text = 'Dock: I mended nets';
    const { label, subject, verb } = readBullet(text).opening;
    const part = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
    assert.deepEqual([part(label), part(subject), part(verb)], ['Dock:', 'I', 'mended']);
  });
});

describe('weak openings', () => {
  const weak: readonly (readonly [string, string])[] = [
    ['Responsible for the cold store', 'duty'],
    ['Solely responsible for the cold store', 'duty'],
    ['Responsibile for the cold store', 'duty'],
    ['Duties included sweeping and stoking', 'duty'],
    ['Tasked with rebuilding the pier', 'duty'],
    ['Helped move the looms', 'assist'],
    ['Back office: also assisted the bursar', 'assist'],
    ['Particpated in the renewal committee', 'part'],
    ['Contributed to the tide tables', 'part'],
    ['Took part in the dig', 'part'],
    ['I am working with masons', 'presence'],
    ['Worked closely with masons', 'presence'],
    ['Working under the head brewer', 'presence'],
    ['Used a lathe to turn balusters', 'tool'],
    ['Gained insight into firing', 'learning'],
    ['Attended the beekeeping seminar', 'learning'],
    ['Sound theoretical knowledge of lime plaster', 'knowledge'],
    ['Hands-on experience with looms', 'knowledge'],
    ['Have a good understanding of tides', 'knowledge'],
    ['Was given the keys', 'passive'],
    ['To look after the boiler', 'infinitive'],
  ];
  for (const [text, kind] of weak)
    it(`flags “${text}” (${kind})`, () => {
      const { weak: found } = readBullet(text);
      assert.equal(found?.kind, kind);
      assert.equal(found?.text, text.slice(found?.start, found?.end));
    });

  const strong = [
    'Served as treasurer of the rowing club',
    'Quickly repaired the sluice',
    'Built a shelter that helped walkers',
    'Support for legacy looms',
    'Work permits and visa letters',
    'Designed a viewer used by the coastguard',
    'Using tide data, drew the evacuation map',
    '6 years of experience in cheese making',
    'Focus on rural clinics',
  ];
  for (const text of strong) it(`is silent on “${text}”`, () => assert.equal(readBullet(text).weak, null));

  it('is silent on other languages', () => {
    const { english, weakOpening, tense } = readBullet('Verantwortlich für die Planung der Werkstatt und die Einkäufe');
    assert.deepEqual([english, weakOpening, tense], [false, false, 'none']);
  });

  it('trusts what the caller knows of the language', () => {
    assert.equal(readBullet('Helped Société Générale', { language: 'en' }).weakOpening, true);
    assert.equal(readBullet('Helped the brewer', { language: 'nl' }).weakOpening, false);
  });
});
