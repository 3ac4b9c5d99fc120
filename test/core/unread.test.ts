import assert from 'node:assert/strict';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { unreadIn } from '../../server/src/outputs/readBack.ts';
import { itemOf, type Line } from './interchange/import/pdfPages.ts';

const profile: ProfileData = {
  basics: { name: 'Ottilie Brandvold', email: 'o@brandvold.example', phone: '55 90 00 00' },
  work: [
    { name: 'Fjordlinjen', position: 'Head cook', startDate: '2019-03', endDate: 'present' },
    { name: 'Havnecafé', position: 'Cook', startDate: '2015-08', endDate: '2019-02' },
  ],
};

const head: readonly Line[] = [
  [40, 790, 'Ottilie Brandvold', 22],
  [40, 770, 'o@brandvold.example'],
  [40, 755, '55 90 00 00'],
];
const heading: Line = [40, 730, 'Experience', 14];
const first: readonly Line[] = [
  [40, 710, 'Head cook'],
  [440, 710, 'Mar 2019 – present'],
  [40, 696, 'Fjordlinjen'],
];
const second: readonly Line[] = [
  [40, 670, 'Cook'],
  [440, 670, 'Aug 2015 – Feb 2019'],
  [40, 656, 'Havnecafé'],
];

/** What a program misses of a page with these lines: where it stands in the profile, and its words. */
function missed(lines: readonly Line[], data: ProfileData = profile): readonly string[] {
  const page = { number: 1, width: 595, height: 842, items: lines.map(itemOf), links: [] };
  return unreadIn(toRenderModel(data), [page]).map(({ pointer, text }) => `${pointer} ${text}`);
}
const without = (lines: readonly Line[], ...texts: readonly string[]): readonly Line[] =>
  lines.filter(([, , text]) => !texts.includes(text));

describe('what a program does not find on the page', () => {
  const whole = [...head, heading, ...first, ...second];
  it('is nothing where all stands with its job', () => {
    assert.deepEqual(missed(whole), []);
  });

  it('is the name and a way to reach the person', () => {
    assert.deepEqual(missed(without(whole, 'Ottilie Brandvold')), ['/basics/name Ottilie Brandvold']);
    assert.deepEqual(missed(without(whole, 'o@brandvold.example')), ['/basics/email o@brandvold.example']);
    assert.deepEqual(missed(without(whole, '55 90 00 00')), ['/basics/phone 55 90 00 00']);
  });

  it('is the position, the employer or the dates of a job', () => {
    assert.deepEqual(missed(without(whole, 'Head cook')), ['/work/0/position Head cook']);
    assert.deepEqual(missed(without(whole, 'Fjordlinjen')), ['/work/0/name Fjordlinjen']);
    assert.deepEqual(missed(without(whole, 'Havnecafé')), ['/work/1/name Havnecafé']);
    assert.deepEqual(missed(without(whole, 'Mar 2019 – present')), ['/work/0/startDate Mar 2019 – present']);
    assert.deepEqual(missed(without(whole, 'Aug 2015 – Feb 2019')), ['/work/1/startDate Aug 2015 – Feb 2019']);
  });

  it('is what stands behind the next job: dates at the end of the page are not with their jobs', () => {
    const aside: readonly Line[] = [
      [40, 600, 'Mar 2019 – present'],
      [40, 586, 'Aug 2015 – Feb 2019'],
    ];
    const bare = without(whole, 'Mar 2019 – present', 'Aug 2015 – Feb 2019');
    assert.deepEqual(missed([...bare, ...aside]), ['/work/0/startDate Mar 2019 – present']);
  });

  it('is a job that stands before the one above it', () => {
    const [up, down] = [-40, 40];
    const moved = (lines: readonly Line[], by: number): readonly Line[] =>
      lines.map(([x, y, text, size]): Line => [x, y + by, text, size]);
    assert.ok(missed([...head, heading, ...moved(second, down), ...moved(first, up)]).length > 0);
  });

  it('is nothing of a script that readers and fonts differ in', () => {
    assert.deepEqual(
      missed([heading], { basics: { name: '王芳' }, work: [{ name: '青岛码头', position: '会计' }] }),
      [],
    );
    assert.deepEqual(missed([heading], { basics: { name: 'Ольга' } }), ['/basics/name Ольга']);
    assert.deepEqual(missed([heading], { basics: { name: 'Ελένη' } }), ['/basics/name Ελένη']);
  });

  it('is nothing where only spaces, hyphens, ligatures or capitals differ', () => {
    const name = (shown: string, said: string) => missed([[40, 790, shown, 22]], { basics: { name: said } });
    for (const [shown, said] of [
      ['OTTILIE BRANDVOLD', 'Ottilie Brandvold'],
      ['Ottilie Brand\u2010vold', 'Ottilie Brand-vold'],
      ['Ottilie Brand\u2011vold', 'Ottilie Brand-vold'],
      ['Ottilie Brand-vold', 'Ottilie Brandvold'],
      ['Otti\u00adlie Brand\u200bvold', 'Ottilie Brandvold'],
      ['So\ufb01e Brandvold', 'Sofie Brandvold'],
    ] as const)
      assert.deepEqual(name(shown, said), [], shown);
  });

  it('knows several roles at one employer by their positions', () => {
    const roles: ProfileData = {
      work: [
        {
          name: 'Fjordlinjen',
          roles: [
            { position: 'Head cook', startDate: '2019-03', endDate: 'present' },
            { position: 'Cook', startDate: '2015-08', endDate: '2019-02' },
          ],
        },
      ],
    };
    const page: readonly Line[] = [
      heading,
      [40, 710, 'Fjordlinjen'],
      [40, 690, 'Head cook'],
      [440, 690, 'Mar 2019 – present'],
      [40, 670, 'Cook'],
      [440, 670, 'Aug 2015 – Feb 2019'],
    ];
    assert.deepEqual(missed(page, roles), []);
    assert.deepEqual(missed(without(page, 'Mar 2019 – present'), roles), [
      '/work/0/roles/0/startDate Mar 2019 – present',
    ]);
    assert.deepEqual(missed(without(page, 'Cook'), roles).length > 0, true);
  });
});
