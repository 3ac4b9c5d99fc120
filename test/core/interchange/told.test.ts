import assert from 'node:assert/strict';
import { dayFrom, periodFrom, plainHtml, told } from '../../../server/src/core/interchange/importers/told.ts';
import { readingFault } from '../../../server/src/core/interchange/readingFault.ts';
import { imported } from './import/support.ts';

describe('a description of another tool', () => {
  it('has paragraphs and items, in HTML or by its marks', () => {
    for (const mark of '▪◦●·') {
      assert.deepEqual(
        told(`Ran it.\n${mark} Baked rye\n${mark}Fed 40`),
        { summary: 'Ran it.', highlights: ['Baked rye', 'Fed 40'] },
        mark,
      );
    }
    assert.deepEqual(told('<p>Ran it.</p><p>Twice.</p><ul><li>Baked <b>rye</b></li></ul>'), {
      summary: 'Ran it.\n\nTwice.',
      highlights: ['Baked rye'],
    });
    assert.deepEqual(told('Rye &amp; oats'), { summary: 'Rye & oats' });
    assert.deepEqual(told('2 < 3 and 4 > 1'), { summary: '2 < 3 and 4 > 1' });
    assert.deepEqual(told('<ul><li>Rye</li></ul>'), { highlights: ['Rye'] });
    for (const empty of [undefined, '', '  ', '<p></p>']) assert.deepEqual(told(empty), {});
    assert.equal(plainHtml('<p>Ran it.</p><ul><li>Rye</li></ul>'), 'Ran it.\n\nRye');
    assert.equal(plainHtml('<p></p>'), undefined);
  });

  it('has periods and days in words, and keeps what it cannot read', () => {
    for (const [text, startDate, endDate] of [
      ['2019 - 2021', '2019', '2021'],
      ['Mar 2019 - Present', '2019-03', 'present'],
      ['March 2019', '2019-03', '2019-03'],
      ['2019', '2019', '2019'],
      ['until 2019', undefined, '2019'],
      ['some spring', 'some spring', undefined],
    ] as const)
      assert.deepEqual(periodFrom(text), { ...(startDate && { startDate }), ...(endDate && { endDate }) }, text);
    assert.deepEqual([periodFrom(undefined), periodFrom(' ')], [{}, {}]);
    for (const [text, day] of [
      ['May 2019', '2019-05'],
      ['2019 - 2021', '2021'],
      ['2019 - present', '2019'],
      ['some spring', 'some spring'],
      ['', undefined],
    ] as const)
      assert.equal(dayFrom(text), day, text);
  });
});

describe('why a text cannot be converted', () => {
  it('is said with its line, whatever it is', () => {
    for (const [text, json, line, message] of [
      ['basics:\n  name: Ada\n  name: Ola\n', false, 1, /`name` is written twice/],
      ['work:\n  - name: A\n  - name: B\n    name: C\n', false, 2, /`name` is written twice/],
      ['basics:\n  name: "Ada\n', false, 1, /quote/],
      ['basics:\n  name: Ada\n---\nwork: []\n', false, 2, /second YAML document/],
      ['{"basics": {}, }', true, 0, /no comma/],
      ['{"a": {"b": 1, "b": 2}}', true, 0, /`b` is written twice/],
    ] as const) {
      const found = readingFault(text, json);
      assert.equal(found?.line, line, text);
      assert.match(found!.message, message);
    }
    assert.equal(readingFault('basics:\n  name: Ada\n', false), null);
    assert.equal(readingFault('{"basics": {}}', true), null);
  });
});

describe('a sentence that says as what and at whom', () => {
  it('does not end where a name is cut short', async () => {
    for (const short of 'J Avv Dott Dr Dra Prof Ing Arch Geom Rag Sig Dipl Mag Me Mr Mrs Ms St Ste Sta Sto Sr'.split(
      ' ',
    )) {
      const { profile } = await imported(
        'cv.txt',
        `Mirela Brandvold\nm@brandvold.example\n\nEXPERIENCE\n\n01/2016 - 12/2019\n    Head chef at Studio ${short}. Livia Tonelli. Ran a kitchen of nine and wrote every menu.\n`,
      );
      const [job] = profile.work as never as readonly { name: string; summary: string }[];
      assert.equal(job!.name, `Studio ${short}. Livia Tonelli`);
      assert.equal(job!.summary, 'Ran a kitchen of nine and wrote every menu.');
    }
  });
});

describe('certificates on one line', () => {
  const read = async (line: string): Promise<readonly unknown[]> => {
    const { profile } = await imported(
      'cv.md',
      `# Mirela Brandvold\n\nmirela@brandvold.example\n\n## Experience\n\nCook, Halden Inn\n2015 - 2019\n\n- Baked rye\n\nCertificates: ${line}\n`,
    );
    return ((profile as never as { certificates?: readonly { name: string }[] }).certificates ?? []).map(
      ({ name }) => name,
    );
  };
  it('are several where signs part them, or three commas without a date', async () => {
    for (const sign of [';', ' |', ' •', ' ·'])
      assert.deepEqual(await read(`Rye diploma${sign} Oven licence`), ['Rye diploma', 'Oven licence'], sign);
    assert.deepEqual(await read('Rye diploma, Oven licence, First aid'), ['Rye diploma', 'Oven licence', 'First aid']);
    assert.equal((await read('Rye diploma, Rye Guild')).length, 1);
    assert.equal((await read('Rye diploma, Rye Guild, 2019')).length, 1);
  });
});
