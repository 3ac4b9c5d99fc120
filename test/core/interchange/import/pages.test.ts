import assert from 'node:assert/strict';
import { bold, type Line, readPages as read } from './pdfPages.ts';
import { twoJobs as work } from './twoJobs.ts';

const jobs = (x: number): readonly Line[] => [
  [x, 740, 'Experience', bold],
  [x, 720, 'Head cook, Fjordlinjen'],
  [460, 720, 'Mar 2019 - Present'],
  [x, 708, '• Fed 240 passengers a day'],
  [x, 696, '• Cut waste by 30%'],
  [x, 676, 'Cook, Havnecafé'],
  [460, 676, 'Aug 2015 - Feb 2019'],
  [x, 664, '• Baked 40 loaves a morning'],
  [x, 630, 'Education', bold],
  [x, 610, 'Bergen Culinary School, Diploma in Pastry'],
  [460, 610, '2013 - 2015'],
];

describe('the pages of a PDF', () => {
  it('are read column by column, however narrow one of them is', async () => {
    const side: readonly Line[] = [
      [40, 733, 'Contact', bold],
      [40, 713, 'o@brandvold.example'],
      [40, 699, '55 90 00 00'],
      [40, 665, 'Skills', bold],
      [40, 645, 'Pastry'],
      [40, 631, 'Menus'],
      [40, 617, 'Stock keeping'],
    ];
    const { profile } = await read([[40, 790, 'Ottilie Brandvold', 22], ...side, ...jobs(165)]);
    assert.equal(profile.basics.name, 'Ottilie Brandvold');
    assert.equal(profile.basics.email, 'o@brandvold.example');
    assert.equal(profile.basics.phone, '55 90 00 00');
    assert.deepEqual(profile.work, work);
    assert.match(JSON.stringify(profile.skills), /Pastry.*Menus.*Stock keeping/);
  });

  it('are read column by column where one of them has its dates in a margin of its own', async () => {
    const side: readonly Line[] = [
      [40, 790, 'Contact', bold],
      [40, 775, 'o@brandvold.example'],
      [40, 720, 'Skills', bold],
      [40, 708, 'Pastry'],
      [40, 696, 'Menus'],
      [40, 676, 'Stock keeping'],
      [40, 640, 'Interests', bold],
      [40, 620, 'Rowing'],
    ];
    const { profile } = await read([
      ...side,
      [200, 790, 'Ottilie Brandvold', 22],
      [200, 740, 'Experience', bold],
      [200, 720, '03/2019 - present'],
      [320, 720, 'Head cook, Fjordlinjen'],
      [320, 708, '• Fed 240 passengers a day'],
      [320, 696, '• Cut waste by 30%'],
      [200, 676, '08/2015 - 02/2019'],
      [320, 676, 'Cook, Havnecafé'],
      [320, 664, '• Baked 40 loaves a morning'],
      [200, 630, 'Education', bold],
      [200, 610, '2013 - 2015'],
      [320, 610, 'Bergen Culinary School, Diploma in Pastry'],
      [320, 598, '• Wrote a thesis on rye'],
      [320, 586, '• Taught two classes'],
      [320, 574, '• Ran the oven'],
      [320, 562, '• Kept the accounts of the bakery'],
    ]);
    assert.equal(profile.basics.name, 'Ottilie Brandvold');
    assert.deepEqual(profile.work, work);
    assert.match(JSON.stringify(profile.skills), /Pastry.*Menus.*Stock keeping/);
    assert.equal(profile.basics.summary, undefined);
  });

  it('are one column where dates or labels stand left of the text', async () => {
    for (const [from, to] of [
      ['August 2015 -', 'February 2019'],
      ['August 2015 –', 'February 2019'],
      ['August 2015 to', 'February 2019'],
      ['August 2015 bis', 'Februar 2019'],
      ['08/2015 –', '02/2019'],
    ] as const) {
      const { profile } = await read([
        [150, 790, 'Ottilie Brandvold', 22],
        [150, 740, 'Experience', bold],
        [40, 720, '03/2019 - present'],
        [150, 720, 'Head cook, Fjordlinjen'],
        [150, 708, '• Fed 240 passengers a day'],
        [150, 696, '• Cut waste by 30%'],
        [40, 676, from],
        [40, 664, to],
        [150, 676, 'Cook, Havnecafé'],
        [150, 664, '• Baked 40 loaves a morning'],
        [150, 630, 'Education', bold],
        [40, 610, 'Sept 2013 - 2015'],
        [150, 610, 'Bergen Culinary School, Diploma in Pastry'],
      ]);
      assert.deepEqual(profile.work, work, `${from} ${to}`);
    }
  });

  it('set apart what stands a letter’s width or more apart', async () => {
    const lines = (gap: number): readonly Line[] => [
      [40, 790, 'Ottilie Brandvold', 22],
      ...jobs(40),
      [40, 580, 'Skills', bold],
      [40, 560, 'Pastry'],
      [40 + 30 + gap, 560, 'Menus'],
      [40 + 55 + 2 * gap, 560, 'Stock keeping'],
    ];
    const skills = async (gap: number) => JSON.stringify((await read(lines(gap))).profile.skills);
    assert.match(await skills(10), /"Pastry".*"Menus".*"Stock keeping"/);
    assert.doesNotMatch(await skills(4), /"Pastry"/);
  });

  it('lose the head that runs over them and their numbers, and nothing else', async () => {
    const first: readonly Line[] = [
      [40, 815, 'Curriculum vitae'],
      [40, 790, 'Ottilie Brandvold', 22],
      [40, 770, 'o@brandvold.example'],
    ];
    const second: readonly Line[] = [
      [40, 815, 'Ottilie Brandvold | Page 2 of 2'],
      [40, 780, 'Languages', bold],
      [40, 760, 'Norwegian (native), English (fluent)'],
      [290, 20, '2'],
    ];
    const { profile, text } = await read([...first, ...jobs(40), [290, 20, '1']], second);
    assert.deepEqual(profile.work, work);
    assert.equal(text.match(/Brandvold/g)?.length, 1, text);
    assert.doesNotMatch(text, /Page 2/);
    assert.match(JSON.stringify(profile.languages), /Norwegian.*native.*English.*fluent/);
  });

  it('keep a job at their top whose words the headline has too', async () => {
    const first: readonly Line[] = [
      [40, 790, 'Ottilie Brandvold', 22],
      [40, 770, 'Head cook at Fjordlinjen'],
      [40, 750, 'o@brandvold.example'],
      [40, 720, 'Experience', bold],
      [40, 700, 'Cook, Havnecafé'],
      [460, 700, '2020 - 2022'],
      [40, 688, '• Cut waste by 30%'],
    ];
    const job = (from: number): readonly Line[] => [
      [40, 815, `Head cook, Fjordlinjen, ${from} - ${from + 1}`],
      [40, 800, '• Fed 240 passengers a day'],
    ];
    const { text } = await read(first, job(2018), job(2016));
    assert.equal(text.match(/position: Head cook$/gm)?.length, 2, text);
    for (const year of [2016, 2017, 2018, 2019]) assert.match(text, new RegExp(String(year)));
  });
});

describe('a name in small capitals', () => {
  it('is one, whatever else stands in it', async () => {
    const page: readonly Line[] = [
      [40, 790, 'L', 20],
      [50, 790, 'UDOVIC', 14],
      [97, 790, 'B. P', 20],
      [137, 790, 'ENNEFATHER', 14],
      [207, 790, ', E', 20],
      [237, 790, 'SQ', 14],
      [251, 790, '.', 20],
      [40, 770, 'ludovic@pennefather.example'],
      [40, 740, 'Experience', bold],
      [40, 720, 'Notary, Quill & Seal'],
      [40, 708, '2015 - 2019'],
      [40, 696, '• Sealed 900 deeds a year'],
    ];
    const { profile } = await read(page);
    assert.match(String(profile.basics.name), /^LUDOVIC B\. ?PENNEFATHER ?, ?ESQ\s?\.$/);
    assert.equal(profile.basics.label, undefined);
  });
});
