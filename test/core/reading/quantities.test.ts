import assert from 'node:assert/strict';
import { readBullet } from '../../../server/src/core/reading/bullet.ts';

/** The figures of a text as `text kind value`. */
const figures = (text: string): readonly string[] =>
  readBullet(text).metrics.map((metric) => `${metric.text} ${metric.kind} ${metric.value}`);

describe('quantities', () => {
  const rows: readonly (readonly [text: string, figure: string])[] = [
    ['Led a brigade of 13', '13 count 13'],
    ['Kept my herd of 80', '80 count 80'],
    ['Rated 5/5 by guests', '5/5 ratio 5'],
    ['Passed 12/12 audits', '12/12 audits ratio 12'],
    ['Ran an evening shift of 6 in the wards', '6 count 6'],
    ['Twentyfold rise in loans', 'Twentyfold multiplier 20'],
    ['Cut waste by two fifths', 'two fifths multiplier 0.4'],
    ['Moved the queue 90 ➝ 30 people', '90 ➝ 30 people count 30'],
    ['Moved the queue 90 ⟹ 30 people', '90 ⟹ 30 people count 30'],
    ['Leitete 12 Mitarbeitende', '12 Mitarbeitende count 12'],
    ['Schulung von zwölf Auszubildenden', 'zwölf Auszubildenden count 12'],
    ['Umsatz um 20 Prozent gesteigert', '20 Prozent percent 20'],
    ['3 Jahre Erfahrung im Verkauf', '3 Jahre duration 3'],
    ['Gestion de 40 agences', '40 agences count 40'],
    ['Encadrement de trois équipes', 'trois équipes count 3'],
    ['Coordiné tres tiendas', 'tres tiendas count 3'],
    ['Coordenação de cinco equipes', 'cinco equipes count 5'],
    ['Gestione di sei negozi', 'sei negozi count 6'],
    ['Beheer van twaalf filialen', 'twaalf filialen count 12'],
  ];
  for (const [text, figure] of rows) it(`${text}: ${figure}`, () => assert.deepEqual(figures(text), [figure]));

  for (const text of ['Built a version of 3', 'Rated on a scale of 10', 'Wrote the end of 7', 'Refonte du site six'])
    it(`${text}: nothing`, () => assert.deepEqual(figures(text), []));
});
