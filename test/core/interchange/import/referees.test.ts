import assert from 'node:assert/strict';
import { imported } from './support.ts';

const read = async (...lines: readonly string[]) => {
  const { profile, unplaced } = await imported(
    'cv.txt',
    `Hedda Sørlie\nhedda@sorlie.example\n\nEXPERIENCE\nMachinist, Fjord Tools, 2012 - 2020\n\nREFERENCES\n${lines.join('\n')}\n`,
  );
  assert.deepEqual(unplaced, []);
  assert.equal(profile.basics.email, 'hedda@sorlie.example');
  const { references } = profile as unknown as { references: readonly Readonly<Record<string, string>>[] };
  return references.map(({ name, reference }) => [name, ...(reference?.split('\n\n') ?? [])]);
};
const both = [
  ['Harriet Cole', 'Director', 'Pilgrim Museum', 'harriet@pilgrim.example'],
  ['Tom Askew', 'Stage Manager', 'Gilded Stage Theatre', '617 555 0134'],
];

describe('referees on import', () => {
  it('are one a line, whatever parts their fields', async () => {
    for (const gap of [', ', ' | ', ' - ', ' – ', '; ', '\t'])
      for (const mark of ['', '- ']) {
        const lines = both.map((fields) => mark + fields.join(gap));
        assert.deepEqual(await read(...lines), both, lines.join('\n'));
      }
    assert.deepEqual(
      await read(
        'Name: Harriet Cole, Position: Director, Email: harriet@pilgrim.example',
        'Name: Tom Askew, Relationship: My first manager, Phone: 617 555 0134',
      ),
      [
        ['Harriet Cole', 'Director', 'harriet@pilgrim.example'],
        ['Tom Askew', 'Relationship: My first manager', '617 555 0134'],
      ],
    );
  });
  it('are one beneath the other, with a blank line between them or none', async () => {
    assert.deepEqual(await read(...both[0]!, '', ...both[1]!), both);
    assert.deepEqual(await read(...both[0]!, ...both[1]!), both);
  });
  it('stand side by side', async () => {
    assert.deepEqual(await read(...both[0]!.map((field, at) => field.padEnd(40) + both[1]![at]!)), both);
  });
  it('may be asked for, and a title is no part of the words that tell', async () => {
    assert.deepEqual(await read('Dr. Harriet Cole, Director, harriet@pilgrim.example', 'More available on request'), [
      ['Dr. Harriet Cole', 'Director', 'harriet@pilgrim.example'],
      [undefined, 'More available on request'],
    ]);
  });
  it('keep what they say in their words', async () => {
    assert.deepEqual(await read('“She has never been late in nine years of early shifts.”', 'Tom Askew, Fjord Tools'), [
      ['Tom Askew, Fjord Tools', '“She has never been late in nine years of early shifts.”'],
    ]);
  });
});

describe('a grade of music', () => {
  it('is what was passed and no mark', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Hedda Sørlie\nhedda@sorlie.example\n\nEDUCATION\nGrade 8 Piano, Northgate School of Music, 2009\nBA Music, Northgate College, Grade: First, 2012\n',
    );
    const [piano, music] = profile.education as unknown as readonly Readonly<Record<string, string>>[];
    assert.deepEqual(
      [piano!.studyType, piano!.institution, piano!.score],
      ['Grade 8 Piano', 'Northgate School of Music', undefined],
    );
    assert.equal(music!.score, 'First');
  });
  it('is an interest where it stands among them', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Hedda Sørlie\nhedda@sorlie.example\n\nINTERESTS\nGrade 8 Piano\nChoir\n',
    );
    assert.deepEqual((profile as never as { interests: unknown }).interests, [
      { name: 'Grade 8 Piano' },
      { name: 'Choir' },
    ]);
  });
});
