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

  const ends: readonly (readonly [text: string, ...figures: string[]])[] = [
    ['Senkte die Übergabezeit von 45 auf 30 Minuten', '45 count 45', '30 Minuten duration 30'],
    ['Reduje las quejas del hotel de 40 a 12 al mes', '40 count 40', '12 al mes count 12'],
    ['Réduit les retards de 40 à 12 par semaine', '40 count 40', '12 count 12'],
    ['Verlaagde de wachttijd van 9 naar 4 dagen', '9 count 9', '4 dagen duration 4'],
    ['Sold 2,600 during the fair', '2,600 count 2600'],
  ];
  for (const [text, ...wanted] of ends)
    it(`${text}: a small word is not what is counted`, () => assert.deepEqual(figures(text), wanted));

  for (const text of ['Built a version of 3', 'Rated on a scale of 10', 'Wrote the end of 7', 'Refonte du site six'])
    it(`${text}: nothing`, () => assert.deepEqual(figures(text), []));
});
