import assert from 'node:assert/strict';
import { isClause } from '../../../server/src/core/interchange/reader/clauses.ts';

describe('a line beneath a job', () => {
  const rows = (clause: boolean, why: string, lines: readonly string[]) =>
    it(`${clause ? 'says what was done' : 'may be a name'}: ${why}`, () => {
      for (const line of lines) assert.equal(isClause(line, true), clause, line);
    });

  rows(true, 'somebody speaks of what they do', [
    'I ran the galley alone',
    'We bake for three ferries',
    'Ich leitete die Backstube',
    'Wir backen für drei Fähren',
    'Je dirigeais la cuisine',
    "J'ai dirigé la cuisine",
    'J’ai dirigé la cuisine',
    'Nous cuisons le pain',
    'Yo llevaba la cocina',
    'Nosotros horneamos el pan',
    'Eu chefiava a cozinha',
    'Nós assamos o pão',
    'Io dirigevo la cucina',
    'Noi cuociamo il pane',
    'Ik leidde de keuken',
    'Wij bakken het brood',
    'Jag ledde köket ombord',
    'Vi bakar brödet själva',
    'Jeg ledet kjøkkenet ombord',
  ]);
  rows(false, 'a word that only looks like somebody', ['I B M', 'We Work Bergen', 'Je Suis Café', 'Vi Bakeri Bergen']);

  rows(true, 'what somebody had to do', [
    'Responsible for the ripening rooms',
    'responsible for ripening rooms',
    'In charge of the ripening rooms',
    'Accountable for ripening and sales',
    'Zuständig für die Reiferäume',
    'Verantwortlich für die Reiferäume',
    'En charge de la fromagerie',
    'En charge du magasin',
    'En charge des caves',
    'A cargo de la quesería',
    'A cargo del almacén',
    'Verantwoordelijk voor de kelders',
  ]);
  rows(false, 'a word of duty that something else follows', ['Responsible Travel Bergen', 'Charge Point Services']);

  rows(true, 'a verb of the past with what was done', [
    'Looked after goats',
    'Sold the cheese at markets',
    'Wrote a guide for trainees',
    'Cooked an evening meal daily',
    'Cleaned all ripening rooms',
    'Mended our old kettles',
    'Fed my neighbours daily',
    'Trained their new cooks',
    'Sorted its older wheels',
    'Drove his milk round',
    'Drove her milk round',
    'Ran this small dairy',
    'Ran that small dairy',
    'Worked with both dairies',
    'Helped out at markets',
    'Sold over 300 wheels yearly',
    'Sold 300 wheels yearly',
    'Trained several new cooks',
    'Supported the kitchen team',
    'Trained many new cooks',
  ]);
  rows(false, 'a participle that is part of a name or a position', [
    'Certified Wine taster',
    'Advanced Dairy science',
    'Applied Physics and chemistry',
    'Associated Dairies limited',
    'Chartered Institute of bakers',
    'Combined Farms and dairies',
    'Dedicated Dairy services',
    'Experienced Cheese monger',
    'Integrated Farm systems',
    'Licensed Grocer and baker',
    'Limited Edition cheeses',
    'Qualified Teacher of cooking',
    'Registered Nurse with children',
    'Retired Captain and baker',
    'Sheltered Housing for bakers',
    'Skilled Trades and crafts',
    'Supported Living for adults',
    'Trained Nurse and midwife',
    'United Bakeries of Bergen',
  ]);

  rows(false, 'two words, or a house by its form', [
    'Sold cheese',
    'Ran dairies',
    'Baked Goods Ltd',
    'Sold at Halden Dairy GmbH',
  ]);

  it('says it also without a verb, where nothing else is to be expected there', () => {
    for (const [line, clause] of [
      ['restoration of 400 volumes a year', true],
      ['volumes of 400 pages', true],
      ['cheeses of nine kinds, sold at three markets every week', true],
      ['cheeses sold at three markets', false],
      ['Halden Dairy of the Northern Isles', false],
    ] as const) {
      assert.equal(isClause(line), clause, line);
      assert.equal(isClause(line, true), false, line);
    }
  });

  it('is at most four hundred characters long', () => {
    const line = (length: number): string =>
      'Looked after goats '
        .padEnd(length, 'and sheep ')
        .slice(0, length - 1)
        .concat('s');
    assert.equal(isClause(line(400), true), true);
    assert.equal(isClause(line(401), true), false);
  });
});
