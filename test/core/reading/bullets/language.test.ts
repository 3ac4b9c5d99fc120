import assert from 'node:assert/strict';
import { readBullet } from '../../../../server/src/core/reading/bullet.ts';
import { countsAsEnglish, type Lang, languageOf } from '../../../../server/src/core/reading/language/index.ts';

describe('languageOf', () => {
  const english = [
    'Rewrote the seating planner so that ushers can move a party',
    'Led the São Paulo and Zürich offices',
    'Engineering offering for freight',
    'Ran the Rio de Janeiro branch',
    'Met 120% of the target',
    'Poured 40 slabs and met every deadline',
    'Moved the till system off DOS',
  ];
  for (const text of english) it(`en: ${text}`, () => assert.equal(languageOf(text), 'en'));

  const nothing = ['PostgreSQL, Kafka, Terraform', '', '12345 !!!', 'B.Sc., Inkwell', 'Café manager, weekends'];
  for (const text of nothing)
    it(`nothing to go by, which counts as English: “${text}”`, () => {
      assert.equal(languageOf(text), null);
      assert.equal(countsAsEnglish(languageOf(text)), true);
    });
  it('counts a name as English', () => assert.ok(countsAsEnglish(languageOf('Managed La Boulangerie in Lyon'))));

  const others: readonly (readonly [Lang, ...(readonly string[])])[] = [
    [
      'de',
      'Leitung der Werkstatt und Planung der Einkäufe',
      'Planung Lagerhaltung & Mitgliedschaft',
      'Betreuung von 40 Kunden',
      'Verantwortlich für den Wareneingang',
      'Steigerte Umsatz um 20 %',
      'Schulung neuer Mitarbeitender',
      'ENTWICKLUNG UND PFLEGE DER ABLAGE',
    ],
    [
      'fr',
      'Mise en place de la caisse automatique pour les marchés',
      "Gestion d'une équipe de 6 vendeurs",
      'Conception et réalisation de vitrines',
      'Accueil des patients',
      'Suivi budgétaire de 12 projets',
      'Gestion de Projet',
    ],
    [
      'es',
      'Diseño y desarrollo de la web de la cooperativa',
      'Coordinación de 5 equipos',
      'Atención al cliente en dos tiendas',
      'Reduje los costes un 20 %',
      'Gestión de almacén',
    ],
    [
      'pt',
      'Gestão das encomendas e do armazém',
      'Coordenação de equipes de campo',
      'Elevei o nível dos times de venda',
      'Atendimento ao cliente',
      'Redução de custos em 20 %',
    ],
    [
      'it',
      'Gestione del magazzino e degli ordini',
      'Sviluppo della rete vendita',
      'Coordinamento di 8 persone',
      'Progettazione impianti elettrici',
    ],
    [
      'nl',
      'Ontwikkeling van het planbord voor de werkplaats',
      'Verantwoordelijk voor inkoop en verkoop',
      'Begeleiding van nieuwe medewerkers',
      'Beheer van 12 filialen',
    ],
    [
      'pl',
      'Zarządzanie zespołem oraz obsługa klientów',
      'Prowadzenie szkoleń dla pracowników',
      'Wdrożenie nowego systemu',
    ],
    ['sv', 'Ansvarig för inköp och försäljning', 'Utveckling av kundtjänst', 'Ledde ett team på 8 medarbetare'],
    ['da', 'Ansvarlig for indkøb og salg', 'Udvikling af kundeservice', 'Ledelse af 8 medarbejdere'],
    ['no', 'Ansvarlig for innkjøp og salg', 'Utvikling av kundeservice', 'Ledelse av 8 medarbeidere'],
    ['fi', 'Vastasin varaston kehittämisestä ja myynnistä', 'Asiakaspalvelu ja myynti'],
    ['cs', 'Řízení týmu a správa skladu', 'Vývoj a údržba linky'],
    ['tr', 'Depo yönetimi ve satış', 'Ekip için eğitim tasarımı'],
    ['zh', '负责仓库系统的设计与开发', '使用 Java 和 Spring 开发后端服务', '使用Java和Kafka存储 Redis Docker 数据'],
    ['ja', '倉庫システムの設計と開発', 'チームリーダーとして12名を管理'],
    ['ko', '창고 시스템 설계 및 개발'],
    ['ru', 'Разработка складской системы', 'Технологии: Kafka, Redis, React, Docker, Java'],
    ['uk', 'Розробка складської системи і її підтримка'],
    ['ar', 'قيادة فريق المستودع'],
    ['el', 'Ανάπτυξη του συστήματος'],
  ];
  for (const [language, ...texts] of others)
    for (const text of texts)
      it(`${language}: ${text}`, () => {
        assert.equal(languageOf(text), language);
        assert.equal(countsAsEnglish(languageOf(text)), false);
      });

  it('takes what is known of the entry', () => {
    assert.equal(readBullet('Kafka, Redis', { language: 'de' }).english, false);
    assert.equal(readBullet('Kafka, Redis').language, null);
  });
});
