import assert from 'node:assert/strict';
import { imported } from './support.ts';

const head = 'Tamsin Corrigan\ntamsin@corrigan.example\n\nPUBLICATIONS\n\n';

describe('publications with numbers of their own', () => {
  it('have authors with small words in their names, several by their initials, and the month of a year', async () => {
    const { profile } = await imported(
      'cv.txt',
      `${head}1. T. van der Wey, I. Pugsley, O. de la Cruz. Rinds of the west: a review. Dairy Letters, Feb 2018, doi:10.5555/rind.1.
2. van der Wey T, Pugsley I. Whey at sea. Cheese Congress. 2015;3:1-8.
`,
    );
    assert.deepEqual((profile as never as { publications: unknown }).publications, [
      {
        name: 'Rinds of the west: a review',
        authors: ['T. van der Wey', 'I. Pugsley', 'O. de la Cruz'],
        publisher: 'Dairy Letters',
        releaseDate: '2018-02',
        doi: '10.5555/rind.1',
      },
      {
        name: 'Whey at sea',
        authors: ['van der Wey T', 'Pugsley I'],
        publisher: 'Cheese Congress',
        releaseDate: '2015',
        summary: '3:1-8',
      },
    ]);
  });

  it('are read as authors, title, venue and year, whatever their number looks like and their form is', async () => {
    for (const marks of [
      ['[1]', '[2]', '[3]', '[4]'],
      ['1.', '2.', '3.', '4.'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['(a)', '(b)', '(c)', '(d)'],
    ]) {
      const { profile, unplaced } = await imported(
        'cv.txt',
        `${head}${marks[0]} T. Corrigan, I. Pugsley, "Ripening at altitude", Journal of Dairy, vol. 12, pp. 3-9, 2018.
${marks[1]} Corrigan, T., & Pugsley, I. (2017). On whey. Dairy Letters, 4(2), 11-19.
${marks[2]} T. Corrigan. Goats of the north. In Proceedings of the Cheese Congress, 2016.
${marks[3]} Corrigan T, Pugsley I. Rinds of the west. Cheese Congress. 2015;3:1-8.
`,
      );
      assert.deepEqual(
        [(profile as never as { publications: unknown }).publications, unplaced],
        [
          [
            {
              name: 'Ripening at altitude',
              authors: ['T. Corrigan', 'I. Pugsley'],
              publisher: 'Journal of Dairy',
              releaseDate: '2018',
              summary: 'vol. 12, pp. 3-9',
            },
            {
              name: 'On whey',
              authors: ['Corrigan, T.', 'Pugsley, I.'],
              publisher: 'Dairy Letters',
              releaseDate: '2017',
              summary: '4(2), 11-19',
            },
            {
              name: 'Goats of the north',
              authors: ['T. Corrigan'],
              publisher: 'In Proceedings of the Cheese Congress',
              releaseDate: '2016',
            },
            {
              name: 'Rinds of the west',
              authors: ['Corrigan T', 'Pugsley I'],
              publisher: 'Cheese Congress',
              releaseDate: '2015',
              summary: '3:1-8',
            },
          ],
          [],
        ],
        marks[0],
      );
    }
  });

  it('have their own author in bold', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Tamsin Corrigan\n\ntamsin@corrigan.example\n\n## Publications\n\n1. **T. Corrigan**, I. Pugsley. *Ripening at altitude*. Journal of Dairy, 2018.\n2. I. Pugsley, **T. Corrigan**. *On whey*. Dairy Letters, 2017.\n',
    );
    assert.deepEqual((profile as never as { publications: unknown }).publications, [
      {
        name: 'Ripening at altitude',
        authors: ['T. Corrigan', 'I. Pugsley'],
        publisher: 'Journal of Dairy',
        releaseDate: '2018',
      },
      { name: 'On whey', authors: ['I. Pugsley', 'T. Corrigan'], publisher: 'Dairy Letters', releaseDate: '2017' },
    ]);
  });
});
