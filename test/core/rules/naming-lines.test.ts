import assert from 'node:assert/strict';
import { seen } from '../support/check.ts';
import { findings, role } from '../support/sentences.ts';

/** Lists of a scholar, a musician and a union clerk: names of courses, people, offices and evenings. */
const lists: Readonly<Record<string, readonly string[]>> = {
  courses: [
    'HIST 214 - The Hanseatic League (×2)',
    'HIST 310 - Maritime Law: From Rhodes to Rotterdam',
    'GEO2105E – Tides and Estuaries — Fall 2019, Fall 2021',
    'Cartography of the North Sea (GEO3311)',
  ],
  'a post': [
    'Department of Nautical Archaeology',
    'Host: Prof. Imke Roosdorp',
    'Research topics: Preserving waterlogged oak without polyethylene glycol.',
    'Co-organisers: Ada Marlowe (Chair), Jon Quay, Lotte Ferrum',
  ],
  offices: [
    'TIDES 2024 — Posters Co-Chair',
    'Journal of Harbour Studies — 2019, 2021–2023',
    'International Workshop on Locks and Weirs (IWLW) — 2022, 2024',
    'International Workshop on Dry Docks — 2020',
    'Board Member of the Society for Nautical Research',
  ],
  appearances: [
    'Guest on the Low Water podcast - 2021',
    'Panelist for Harbour Night with the Mayor of Leith',
    'Spoke at Quay Days 2019',
    'Spoke at the Nordic Ferry Forum',
    'Featured in The Harbour Gazette',
  ],
  headings: ['**Pricing and Planning of Berths:**', '**Tide Tables**:', '__Lock Automation:__'],
  grades: ['Final grade: 9.5 of 10', 'Nota media: 9,4', 'Abschlussnote: 1,3'],
};

const prose = [
  'bullet.unquantified',
  'bullet.punctuation',
  'bullet.no-verb',
  'bullet.repeated-opening',
  'bullet.length',
  'bullet.duplicate',
];

describe('lines that name', () => {
  for (const [name, lines] of Object.entries(lists))
    for (const ended of [true, false])
      it(`are no prose: ${name}${ended ? ', ended' : ''}`, () => {
        const text = role(lines, { ended });
        for (const code of prose)
          assert.deepEqual(
            findings(code, text).map(({ message }) => message),
            [],
            code,
          );
      });

  it('leave the deeds beside them to be judged, without counting them', () => {
    const [found] = findings(
      'bullet.unquantified',
      role([
        'HIST 214 - The Hanseatic League',
        'Rewrote the handbook of the archive',
        'Mentored new colleagues',
        'Catalogued the letters of the harbour master',
      ]),
    );
    assert.match(found!.message, /^No figure in these highlights\. /);
    const [all] = findings(
      'bullet.unquantified',
      role(['Rewrote the handbook of the archive', 'Mentored new colleagues', 'Catalogued the letters']),
    );
    assert.match(all!.message, /^None of these 3 highlights carries a figure\./);
  });

  it('are not what merely begins like them', () => {
    for (const sentence of [
      'Performed Wagner with the choir of the dockers and their families',
      'Presented quarterly results to the board of the port',
      'Attended to the needs of patients on the night ward',
      'Led The Move Of The Archive To Leith',
      'Result: the queue at the ferry became much shorter',
      'ISO 27001: introduced the controls that the auditors had missed',
    ])
      assert.equal(findings('bullet.unquantified', role([sentence, 'Mentored new colleagues'])).length, 1, sentence);
  });

  it('are the same course in two posts', () => {
    const course = 'HIST 214 - Introduction to the Hanseatic League and its Ports';
    const text =
      role([course, 'Wrote 3 exams'], { ended: true }) +
      role([`${course} (×2)`, 'Marked 90 essays'], { ended: true, section: 'volunteer' });
    assert.deepEqual(
      seen(text).filter((one) => one.startsWith('bullet.')),
      [],
    );
  });

  it('tell what a project does: its features need no figure', () => {
    const features = ['Imports tide tables of any port', 'Supports offline charts', 'Library to read NMEA sentences'];
    assert.deepEqual(findings('bullet.unquantified', role(features, { section: 'projects' })), []);
    const deeds = ['Rewrote the tide solver', 'Designed the charts', 'Ported the importer to the web'];
    assert.equal(findings('bullet.unquantified', role(deeds, { section: 'projects' })).length, 1);
  });
});
