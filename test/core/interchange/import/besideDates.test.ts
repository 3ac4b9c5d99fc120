import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Entries = readonly Readonly<Record<string, unknown>>[];

const rows = (entries: unknown, ...keys: readonly string[]): unknown[][] =>
  ((entries ?? []) as Entries).map((entry) => keys.map((key) => entry[key]));
const read = async (section: string, body: string) =>
  (await imported('cv.txt', `Hedda Sørlie\nhedda@sorlie.example\n\n${section}\n${body}\n`))
    .profile as unknown as Readonly<Record<string, unknown>>;

describe('words beside dates on import', () => {
  it('are neither employer nor position', async () => {
    for (const [dates, start, end] of [
      ['early 2019 – late 2020', '2019', '2020'],
      ['2014 - (ongoing)', '2014', 'present'],
      ['since January 2020', '2020-01', 'present'],
      ['seit 03/2018', '2018-03', 'present'],
      ['depuis mars 2018', '2018-03', 'present'],
      ['March 2019 – May 2019 (3 months)', '2019-03', '2019-05'],
      ['Jan 2017 - Apr 2019 · 2 yrs 4 mos', '2017-01', '2019-04'],
      ['janvier à juin 2015', '2015-01', '2015-06'],
      ['Mai bis August 2014', '2014-05', '2014-08'],
    ] as const)
      for (const body of [
        `Machinist, Fjord Tools\n${dates}`,
        `${dates}\nMachinist, Fjord Tools`,
        `Machinist, Fjord Tools, ${dates}`,
        `${dates}  Machinist\nFjord Tools`,
      ])
        assert.deepEqual(
          rows(
            (await read('EXPERIENCE', body)).work,
            'position',
            'name',
            'startDate',
            'endDate',
            'description',
            'summary',
          ),
          [['Machinist', 'Fjord Tools', start, end, undefined, undefined]],
          body,
        );
  });

  it('leave what stands in brackets behind a period', async () => {
    const { work } = await read('EXPERIENCE', 'Machinist, Fjord Tools\nsince 2020 (part-time)');
    assert.deepEqual(rows(work, 'startDate', 'endDate', 'description'), [['2020', 'present', 'part-time']]);
  });

  it('do not make a period of a date and what stands behind a dash', async () => {
    const { work } = await read('EXPÉRIENCE', 'juin 2015 - Stagiaire\nAtelier Pujol, Albi');
    assert.deepEqual(rows(work, 'position', 'startDate', 'endDate'), [['Stagiaire', '2015-06', '2015-06']]);
  });

  it('say when a study is to end', async () => {
    for (const when of [
      'expected May 2027',
      'May 2027 (expected)',
      'Expected: May 2027',
      '2025 – (expected) May 2027',
    ]) {
      const { education } = await read('EDUCATION', `M.S. Data Science, University of Tromsø, ${when}`);
      assert.deepEqual(
        rows(education, 'institution', 'studyType', 'area', 'endDate', 'expected'),
        [['University of Tromsø', 'M.S.', 'Data Science', '2027-05', 'true']],
        when,
      );
    }
  });

  it('say until when a certificate is valid', async () => {
    const { certificates } = await read(
      'CERTIFICATIONS',
      [
        'Crane Operator, Kranskolen, 2023 (expires 2026)',
        'Forklift Licence, Truckskolen, issued March 2022, valid until March 2025',
        'Fire Safety | Brannvern | expires 2027',
        'First Aid, Red Cross, 2021',
      ].join('\n'),
    );
    assert.deepEqual(rows(certificates, 'name', 'issuer', 'date', 'expires'), [
      ['Crane Operator', 'Kranskolen', '2023', '2026'],
      ['Forklift Licence', 'Truckskolen', '2022-03', '2025-03'],
      ['Fire Safety', 'Brannvern', undefined, '2027'],
      ['First Aid', 'Red Cross', '2021', undefined],
    ]);
    for (const [text, date, expires] of [
      ['Staplerschein, Truckschule, 03/2022, gültig bis 03/2027', '2022-03', '2027-03'],
      ['Habilitation électrique, Apave, 2022, valable jusqu’en 2025', '2022', '2025'],
      ['Carnet de carretilla, Grupo Sur, 2020 (caduca en 2025)', '2020', '2025'],
    ] as const)
      assert.deepEqual(
        rows((await read('CERTIFICATES', text)).certificates, 'date', 'expires'),
        [[date, expires]],
        text,
      );
  });

  it('say in Japanese that a licence was taken', async () => {
    const { profile } = await imported(
      'cv.txt',
      '履歴書\n氏名：山野 陽子\n\n免許・資格\n2012年8月 普通自動車第一種運転免許 取得\n2015年6月 日商簿記検定2級 合格\n',
    );
    const { certificates } = profile as unknown as Readonly<Record<string, unknown>>;
    assert.deepEqual(rows(certificates, 'name', 'date'), [
      ['普通自動車第一種運転免許', '2012-08'],
      ['日商簿記検定2級', '2015-06'],
    ]);
    assert.equal(profile.sections, undefined);
  });
});
