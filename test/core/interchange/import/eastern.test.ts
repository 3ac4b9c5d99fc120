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
