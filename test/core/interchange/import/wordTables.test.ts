import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { zipOf } from '../../../cli/support/files.ts';
import { imported } from './support.ts';

const inflate = async (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit });

const run = (text: string, properties = ''): string =>
  text
    .split('\t')
    .map((part) => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`)
    .join('<w:r><w:tab/></w:r>');
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
const bold = (text: string): string => `<w:p>${run(text, '<w:b/>')}</w:p>`;
const heading = (text: string): string => `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run(text)}</w:p>`;
const items = (...texts: readonly string[]): string =>
  texts.map((text) => `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`).join('');
/** Rows of cells; a text alone is a paragraph. */
const table = (...rows: readonly (readonly string[])[]): string => {
  const cell = (content: string) => `<w:tc>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

async function read(...body: readonly string[]) {
  const head = `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run('Dale Ruxton')}</w:p>${paragraph('dale@ruxton.example')}`;
  const bytes = zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<w:document><w:body>${head}${body.join('')}<w:sectPr/></w:body></w:document>`,
    },
    {
      name: 'word/styles.xml',
      content:
        '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
    },
    {
      name: 'word/numbering.xml',
      content: '<w:numbering><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    },
  ]);
  const { profile } = await imported('cv.docx', bytes, { inflate });
  return profile as unknown as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const names = (list: readonly Readonly<Record<string, unknown>>[] | undefined): readonly unknown[] =>
  (list ?? []).map(({ name }) => name);

const job =
  heading('Experience') + paragraph('Electrician\tMar 2017 – Present') + paragraph('Goldfields Electrical Pty Ltd');

describe('tables of a Word document', () => {
  it('beneath a heading are of its section, whatever their cells hold', async () => {
    const listed = await read(
      heading('Key Skills'),
      table([items('Fault finding', 'Solar'), items('Test and tag')]),
      job,
    );
    assert.deepEqual(names(listed.skills), ['Fault finding', 'Solar', 'Test and tag']);
    const plain = await read(
      heading('Compétences'),
      table([
        bold('Techniques') + paragraph('Domotique') + paragraph('Soudure'),
        bold('Personnelles') + paragraph('Rigueur'),
      ]),
      job,
    );
    assert.deepEqual(plain.skills, [
      { name: 'Techniques', keywords: ['Domotique', 'Soudure'] },
      { name: 'Personnelles', keywords: ['Rigueur'] },
    ]);
    const titled = await read(
      heading('Summary'),
      paragraph('Welder with six years in structural steel.'),
      table([bold('SKILLS'), ''], [paragraph('TIG welding') + paragraph('Plasma cutting'), paragraph('Blueprints')]),
      job,
    );
    assert.deepEqual(names(titled.skills), ['TIG welding', 'Plasma cutting', 'Blueprints']);
  });

  it('are columns of the page where they have headings of their own', async () => {
    const { skills, languages, work } = await read(
      table([
        bold('SKILLS') + paragraph('Solar') + bold('LANGUAGES') + paragraph('English'),
        bold('EXPERIENCE') + paragraph('Electrician, Sparrow & Sons Ltd\t2013 – 2017') + items('Wired shops.'),
      ]),
    );
    assert.deepEqual(names(skills), ['Solar']);
    assert.deepEqual(languages, [{ language: 'English' }]);
    assert.deepEqual(
      work!.map(({ name, position }) => [name, position]),
      [['Sparrow & Sons Ltd', 'Electrician']],
    );
  });

  it('have skills beside how well somebody has them', async () => {
    const { skills } = await read(heading('IT-Kenntnisse'), table(['DATEV', 'sehr gut'], ['MS Excel', 'gut']));
    assert.deepEqual(skills, [
      { name: 'DATEV', level: 'sehr gut' },
      { name: 'MS Excel', level: 'gut' },
    ]);
  });

  it('have dates in their first column, of a certificate too', async () => {
    const { work, certificates, skills, languages } = await read(
      heading('Beruflicher Werdegang'),
      paragraph('05.2018 – heute\tKaufmännischer Leiter'),
      paragraph('\tHafenlogistik Brandt GmbH & Co. KG, Hamburg'),
      paragraph('\tVerantwortung für Finanzen, Controlling und Personal'),
      paragraph('\tAufbau der Liquiditätsplanung'),
      heading('Qualifikationen'),
      table(['2016', 'Certified Controller (IHK)'], ['EDV', 'SAP FI/CO, DATEV'], ['Sprachen', 'Dänisch (gut)']),
      paragraph('Köln, im Mai 2026'),
    );
    assert.deepEqual(work, [
      {
        name: 'Hafenlogistik Brandt GmbH & Co. KG',
        position: 'Kaufmännischer Leiter',
        location: 'Hamburg',
        startDate: '2018-05',
        endDate: 'present',
        highlights: ['Verantwortung für Finanzen, Controlling und Personal', 'Aufbau der Liquiditätsplanung'],
      },
    ]);
    assert.deepEqual(certificates, [{ name: 'Certified Controller', issuer: 'IHK', date: '2016' }]);
    assert.deepEqual(skills, [{ name: 'EDV', keywords: ['SAP FI/CO', 'DATEV'] }]);
    assert.deepEqual(languages, [{ language: 'Dänisch', fluency: 'gut' }]);
  });
});

describe('licences and tickets', () => {
  it('to drive are no skills, and have a heading of their own in any language', async () => {
    const { skills, certificates } = await read(
      heading('Kenntnisse'),
      table(['EDV', 'EPLAN, SAP PM'], ['Führerschein', 'Klasse B, BE']),
    );
    assert.deepEqual(names(skills), ['EDV']);
    assert.deepEqual(certificates, [{ name: 'Führerschein: Klasse B, BE' }]);
    for (const text of [
      'Full clean driving licence',
      'Rijbewijs B, BE',
      'Permis B',
      'Prawo jazdy kat. B',
      'Körkort B',
    ]) {
      const listed = await read(heading('Skills'), paragraph(`Solar, ${text}`));
      assert.deepEqual([names(listed.skills), names(listed.certificates)], [['Solar'], [text]], text);
    }
    for (const title of ['RIJBEWIJS', 'PERMIS', 'FÜHRERSCHEIN', 'PRAWO JAZDY', 'DRIVING LICENCE']) {
      const { languages, sections } = await read(
        bold('LANGUAGES'),
        paragraph('Breton'),
        bold(title),
        paragraph('B, BE'),
      );
      assert.deepEqual(languages, [{ language: 'Breton' }], title);
      assert.deepEqual(sections, [{ title, items: ['B, BE'] }]);
    }
  });

  it('on lines of their own are one each, though the last has no date', async () => {
    const { certificates } = await read(
      heading('Certificaten'),
      paragraph('VCA VOL (2022)'),
      paragraph('NEN 3140 VP (2021)'),
      paragraph('BHV'),
    );
    assert.deepEqual(certificates, [
      { name: 'VCA VOL', date: '2022' },
      { name: 'NEN 3140 VP', date: '2021' },
      { name: 'BHV' },
    ]);
    const { certificates: named } = await read(
      heading('Licences'),
      items('B2V, BR, BC', 'Arizona Driver License, Class D', 'First aid, Red Cross'),
    );
    assert.deepEqual(named, [
      { name: 'B2V, BR, BC' },
      { name: 'Arizona Driver License (Class D)' },
      { name: 'First aid', issuer: 'Red Cross' },
    ]);
  });
});
