import assert from 'node:assert/strict';
import { isEnglish } from '../../../../server/src/core/reading/language.ts';

describe('isEnglish', () => {
  const english = [
    'Rewrote the seating planner so that ushers can move a party',
    'Led the São Paulo and Zürich offices',
    'Café manager, weekends',
    'PostgreSQL, Kafka, Terraform',
    'Managed La Boulangerie in Lyon',
    'Engineering offering for freight',
    '',
    '12345 !!!',
  ];
  const other = [
    'Leitung der Werkstatt und Planung der Einkäufe',
    'Planung Lagerhaltung & Mitgliedschaft',
    'Mise en place de la caisse automatique pour les marchés',
    'Diseño y desarrollo de la web de la cooperativa',
    'Gestão das encomendas e do armazém',
    'Ontwikkeling van het planbord voor de werkplaats',
    '负责仓库系统的设计与开发',
    'Разработка складской системы',
    'قيادة فريق المستودع',
  ];
  for (const text of english) it(`yes: ${text}`, () => assert.equal(isEnglish(text), true));
  for (const text of other) it(`no: ${text}`, () => assert.equal(isEnglish(text), false));
});
