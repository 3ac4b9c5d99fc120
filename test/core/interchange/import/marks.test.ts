import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** The marked values of a text with these jobs, behind their keys. */
const marks = async (
  work: string,
  head = 'Saoirse Quinlan\nsaoirse@quinlan.example',
  education = '',
): Promise<string[]> => {
  const { text } = await imported('cv.txt', `${head}\n\nEXPERIENCE\n${work}\n${education}`);
  return [...text.matchAll(/^[\s-]*(\w+: .+?) # merit: /gm)].map(([, value]) => value!);
};

describe('marks on what an import is not sure of', () => {
  it('stand on employers that nothing tells from positions', async () => {
    assert.deepEqual(await marks('Growth\nLarkspur\n2019 - 2021\n\nInsights\nTidewater\n2016 - 2019'), [
      'name: Larkspur',
      'name: Tidewater',
    ]);
    assert.deepEqual(await marks('Partnerships (2019 - 2021)\n- Wrote to 40 hosts'), ['name: Partnerships']);
  });

  it('are taken off where a job that is laid out alike tells the order, and stay where none is', async () => {
    const clear = 'Growth Manager, Larkspur, 2019 - 2021\n';
    assert.deepEqual(await marks(`${clear}Insights, Tidewater, 2016 - 2019`), []);
    assert.equal((await marks(`${clear}Quillfeather - Dispatch, 2012 - 2016`)).length, 1);
  });

  it('stand on no school beside a degree, and on what may be one', async () => {
    const job = 'Baker, Larkspur Ltd, 2019 - 2021';
    assert.deepEqual(await marks(job, undefined, '\nEDUCATION\nBSc Physics\nRathmore Hall\n2012\n'), []);
    assert.deepEqual(await marks(job, undefined, '\nEDUCATION\nRathmore Hall\nPottery and glaze\n2012\n'), [
      'institution: Pottery and glaze',
    ]);
  });

  it('stand on a name below other lines, unless an address has it', async () => {
    const job = 'Baker, Larkspur Ltd, 2019 - 2021';
    const lines = 'Bread for early people\nSaoirse Quinlan';
    assert.deepEqual(await marks(job, `${lines}\nsaoirse@quinlan.example`), []);
    assert.deepEqual(await marks(job, 'hello@loaf.example | 07700 900456\nSaoirse Quinlan'), []);
  });

  it('leave the name at the foot of a page a name', async () => {
    const { profile } = await imported(
      'cv.txt',
      'WORK HISTORY\n\nPemberton\nCashier\nDec 2018 to Mar 2021\n\nOakfield\nShelf stacker\n2016 to 2018\n\nSaoirse Quinlan\n07700 900456\nsaoirse@quinlan.example\n',
    );
    assert.equal(profile.basics.name, 'Saoirse Quinlan');
    assert.deepEqual(
      (profile.work as never as readonly Record<string, unknown>[]).map(({ name, location }) => [name, location]),
      [
        ['Pemberton', undefined],
        ['Oakfield', undefined],
      ],
    );
  });
});
