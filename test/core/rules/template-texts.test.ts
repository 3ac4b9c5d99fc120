import assert from 'node:assert/strict';
import { findings, role } from '../support/sentences.ts';

const said = (text: string): number => findings('text.placeholder', role([text])).length;
const words = (list: string): readonly string[] => list.split('|');

describe('a text of a template', () => {
  it('is one in a frame that names what is to come, in many languages', () => {
    const named = words(
      'the name|names|your title|titles|the position|positions|company|companies|employer|employers|role|roles|a description|descriptions|the date|dates|keyword|keywords|url|urls|nombre del proyecto|título|titulo|cargo|puesto|empresa|descripción|descripcion|fecha|proyecto|aspecto|nom de famille|intitulé|poste|entreprise|nome|azienda|descrizione|descrição|beschreibung|firma|datum|stelle',
    );
    for (const text of named)
      for (const framed of [`«${text}»`, `{{${text}}}`, `{${text}}`, `<${text}>`])
        assert.equal(said(framed), 1, framed);
  });
  it('is none without a frame, without such a word, or beside other words', () => {
    for (const text of [
      'Kept the company dates',
      '«Rye at sea»',
      '<br>',
      '{{rye}}',
      'Wrote «company names» on 40 doors',
    ])
      assert.equal(said(text), 0, text);
  });
  it('is one that everybody knows', () => {
    for (const text of [
      'Lorem ipsum',
      'No hay cuchara.',
      'Descripción…',
      'Kept lorem ipsum in 40 files',
      'Dolor sit amet for 40 guests',
      'Consectetur adipiscing for 40 guests',
    ])
      assert.equal(said(text), 1, text);
  });
  it('is a number that nobody has, and a test', () => {
    for (const phone of ['+33 6 00 00 00 00', '000-000-0000', '(123) 456-7890', '1234567890'])
      assert.equal(findings('text.placeholder', `basics:\n  phone: "${phone}"\n`).length, 1, phone);
    for (const phone of ['+33 6 12 00 00 00', '+44 20 7946 0958', '+49 30 4000000 12'])
      assert.equal(findings('text.placeholder', `basics:\n  phone: "${phone}"\n`).length, 0, phone);
    for (const other of ['score: "1234567890"', 'institution: "(912) 555-4321"'])
      assert.equal(findings('text.placeholder', `education:\n  - area: Weaving\n    ${other}\n`).length, 0, other);
    assert.equal(said('*** TEST *** Kept 40 looms'), 1);
    assert.equal(said('**TEST** benches for 40 looms'), 0);
    assert.equal(said('Test benches for 40 looms'), 0);
  });
  it('is one that asks for yours, in six languages', () => {
    for (const text of [
      'Describe your duties here',
      'Escribe aquí tus logros',
      'Añade tus logros',
      'Descreva suas conquistas',
      'Décrivez vos missions',
      'Hier steht Ihr Text',
      'Descrivi i tuoi risultati',
      'Kept 40 looms. [Inserta una cifra]',
      'Kept [Ihr Betrieb] open',
      'Weaving for 40 looms. WIP',
      'Loom planner (WIP)',
      'WIP',
      '[WIP] Loom planner',
      'Kept [tu empresa] open',
    ])
      assert.equal(said(text), 1, text);
    for (const text of [
      'Described your rights to 40 tenants',
      'Escribe aquíferos de 3 cuencas',
      'Set WIP limits for 3 teams',
      'Cut WIP by 40%',
      'Cut work in process (WIP)',
      'Cut work (WIP) on 40 looms',
      'Kept 40 looms at [TU Delft]',
      'Hierarchies of 40 archives',
    ])
      assert.equal(said(text), 0, text);
  });
});
