import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('a résumé in Japanese or Korean', () => {
  it('has its jobs and studies, with dates in years and months', async () => {
    for (const [work, job, first, education, school, second, expected] of [
      [
        '職歴',
        '株式会社フィヨルド 料理長',
        '2015年3月〜2019年8月',
        '学歴',
        '東京大学 文学部',
        '2007年4月～2011年3月',
        ['2019-08', '株式会社フィヨルド', '料理長', '東京大学', '文学部'],
      ],
      [
        '職務経歴',
        '株式会社フィヨルド 料理長',
        '2015年3月 - 現在',
        '学歴',
        '東京大学 文学部',
        '2007年4月 – 2011年3月',
        ['present', '株式会社フィヨルド', '料理長', '東京大学', '文学部'],
      ],
    ] as const) {
      const { profile, unplaced } = await imported(
        'cv.txt',
        `山田 太郎\ntaro@rye.example\n\n${work}\n\n${job}\n${first}\n- 毎日40個のパンを焼いた\n\n${education}\n\n${school}\n${second}\n`,
      );
      const [endDate, name, position, institution, area] = expected;
      assert.deepEqual(profile.work, [
        { name, position, startDate: '2015-03', endDate, highlights: ['毎日40個のパンを焼いた'] },
      ]);
      assert.deepEqual(profile.education, [{ institution, area, startDate: '2007-04', endDate: '2011-03' }]);
      assert.deepEqual(unplaced, []);
    }
  });
});

describe('a Japanese history', () => {
  const rows = [
    ['', '', '学歴'],
    ['平成22', '4', '京都美山大学 工学部 入学'],
    ['平成26', '3', '京都美山大学 工学部 卒業'],
    ['', '', '職歴'],
    ['2014', '4', '株式会社ミナト製作所 入社'],
    ['2016', '7', '設計部に配属'],
    ['2018', '9', '一身上の都合により退社'],
    ['2018', '10', '有限会社あおば設計 入社'],
    ['', '', '現在に至る'],
  ];
  const wanted = {
    work: [
      {
        name: '株式会社ミナト製作所',
        startDate: '2014-04',
        endDate: '2018-09',
        highlights: ['2016年7月 設計部に配属', '一身上の都合により'],
      },
      { name: '有限会社あおば設計', startDate: '2018-10', endDate: 'present' },
    ],
    education: [{ institution: '京都美山大学', area: '工学部', startDate: '2010-04', endDate: '2014-03' }],
    basics: {
      name: '高野 瑞穂',
      email: 'mizuho@takano.example',
      phone: '075-555-0142',
      location: { address: '京都府京都市右京区西京極2-3', postalCode: '615-0821' },
    },
  };
  const personal = [
    ['氏名', '高野 瑞穂'],
    ['生年月日', '1991年6月12日生'],
    ['現住所', '〒615-0821 京都府京都市右京区西京極2-3'],
    ['電話', '075-555-0142'],
    ['メール', 'mizuho@takano.example'],
  ];

  it('event by event is read as schools and houses, each with its start and its end', async () => {
    const table = (given: readonly (readonly string[])[]): string =>
      `<table>${given.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;
    const years = rows.map(([year, ...more]) => [year!.replace(/^(平成\d\d)$/, '$1年'), ...more]);
    for (const [file, content] of [
      ['cv.html', `<h1>履歴書</h1>${table(personal)}${table([['年', '月', '学歴・職歴'], ...years])}`],
      [
        'cv.txt',
        `履歴書\n2024年4月1日現在\n\n${personal.map((one) => one.join(': ')).join('\n')}\n\n学歴・職歴\n\n${years
          .map((row) =>
            row
              .map((one) => one.padEnd(8))
              .join('')
              .trimEnd(),
          )
          .join('\n')}\n以上\n`,
      ],
    ] as const) {
      const { profile, unplaced } = await imported(file, content);
      const { basics, work, education } = profile;
      assert.deepEqual({ basics, work, education }, wanted, file);
      assert.deepEqual(unplaced, [], file);
      assert.deepEqual((profile as never as { 'x-imported': object })['x-imported'], { 生年月日: '1991年6月12日生' });
    }
  });

  it('of jobs has its headings in signs, and its items behind a point', async () => {
    const { profile } = await imported(
      'cv.txt',
      `職務経歴書\n\n氏名 高野 瑞穂\nmizuho@takano.example\n\n■職務要約\n搬送機の設計を十年間担当しました。\n\n■職務経歴\n2018年10月~現在 有限会社あおば設計\n機械設計担当\n・搬送機の設計\n・協力会社三社の管理\n\n■資格・免許\n普通自動車第一種運転免許(2012年8月)\n`,
    );
    assert.deepEqual(profile.basics, {
      name: '高野 瑞穂',
      email: 'mizuho@takano.example',
      summary: '搬送機の設計を十年間担当しました。',
    });
    assert.deepEqual(profile.work, [
      {
        name: '有限会社あおば設計',
        position: '機械設計担当',
        startDate: '2018-10',
        endDate: 'present',
        highlights: ['搬送機の設計', '協力会社三社の管理'],
      },
    ]);
    assert.deepEqual((profile as never as { certificates: unknown }).certificates, [
      { name: '普通自動車第一種運転免許', date: '2012-08' },
    ]);
  });
});
