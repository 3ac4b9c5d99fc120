import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';
import { zipOf } from '../../../cli/support/files.ts';
import { imported } from './support.ts';
import { twoJobs as work } from './twoJobs.ts';

const inflate = async (bytes: Uint8Array, limit: number) => inflateRawSync(bytes, { maxOutputLength: limit });

const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const tab = '<w:r><w:tab/></w:r>';
const lineBreak = '<w:r><w:br/></w:r>';
const paragraph = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const listed = (text: string, numbering = '1'): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>`);
const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;

const styles = `<w:styles>
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Mine"><w:name w:val="Section of mine"/><w:basedOn w:val="Berschrift1"/></w:style>
  <w:style w:styleId="Punkt"><w:name w:val="List Bullet"/></w:style>
</w:styles>`;

interface Parts {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly links?: Readonly<Record<string, string>>;
}

function word({ body, header, footer, links = {} }: Parts): Uint8Array {
  const relations = Object.entries(links).map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`);
  const part = (name: string, content: string) => ({ name: `word/${name}`, content });
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    part('document.xml', `<w:document><w:body>${body}<w:sectPr/></w:body></w:document>`),
    part('styles.xml', styles),
    part('numbering.xml', '<w:numbering><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'),
    part('_rels/document.xml.rels', `<Relationships>${relations.join('')}</Relationships>`),
    ...(header ? [part('header1.xml', `<w:hdr>${header}</w:hdr>`)] : []),
    ...(footer ? [part('footer1.xml', `<w:ftr>${footer}</w:ftr>`)] : []),
  ]);
}

const read = (parts: Parts) => imported('cv.docx', word(parts), { inflate });

const jobs =
  styled('Mine', 'Experience') +
  paragraph(run('Head cook, ', '<w:b/>') + run('Fjordlinjen') + tab + run('Mar 2019 - Present')) +
  listed('Fed 240 passengers a day') +
  styled('Punkt', 'Cut waste by 30%') +
  paragraph(run('Cook, ', '<w:b/>') + run('Havnecafé') + tab + run('Aug 2015 - Feb 2019')) +
  paragraph(run('• Baked 40 loaves a morning'));

describe('a Word document', () => {
  it('is refused where it holds no text', async () => {
    await assert.rejects(
      read({ body: paragraph('<w:r><w:drawing/></w:r>') }),
      /holds no text, only pictures or nothing/,
    );
  });

  it('is read by its styles, lists, tabs and links', async () => {
    const { profile, kind } = await read({
      body:
        styled('Titel', 'Ottilie Brandvold') +
        paragraph(
          `${run('ottilie@brandvold.example | ')}<w:hyperlink r:id="r7">${run('my recipes')}</w:hyperlink>${lineBreak}${run('+47 55 90 00 00')}`,
        ) +
        jobs +
        styled('Berschrift1', 'Skills') +
        paragraph(run('Pastry, Menus, Stock keeping')) +
        styled('Mine', 'Boats of mine') +
        listed('Two dinghies', '0'),
      links: { r7: 'https://github.com/brandvold' },
    });
    assert.equal(kind, 'docx');
    assert.equal(profile.basics.name, 'Ottilie Brandvold');
    assert.equal(profile.basics.email, 'ottilie@brandvold.example');
    assert.equal(profile.basics.phone, '+47 55 90 00 00');
    assert.match(JSON.stringify(profile.basics), /https:\/\/github\.com\/brandvold/);
    assert.deepEqual(profile.work, work);
    assert.match(JSON.stringify(profile.skills), /Pastry.*Menus.*Stock keeping/);
    assert.deepEqual(profile.sections, [{ title: 'Boats of mine', items: ['Two dinghies'] }]);
  });

  it('gives its header, what was put in, and what stands in text boxes, but nothing that was struck out, twice or numbers a page', async () => {
    const box = (content: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${content}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const { profile, text } = await read({
      header: styled('Titel', 'Ottilie Brandvold') + paragraph(run('ottilie@brandvold.example')),
      body:
        paragraph(run('Ottilie Brandvold')) +
        paragraph(run('Head cook and sailor')) +
        jobs.replace(
          run('Fed 240 passengers a day'),
          `<w:del><w:r><w:delText>Fed 90 guests</w:delText></w:r></w:del><w:ins>${run('Fed 240 passengers a day')}</w:ins>`,
        ) +
        paragraph(`<w:moveFrom>${run('Moved away')}</w:moveFrom>`) +
        paragraph(box(styled('Berschrift1', 'Languages') + paragraph(run('Norwegian (native)')))) +
        paragraph(`<w:del>${box(paragraph(run('A box that went')))}</w:del>`),
      footer:
        paragraph(run('Page 1 of 2')) +
        paragraph(run('Head cook and sailor')) +
        paragraph(run('References on request')),
    });
    assert.equal(profile.basics.name, 'Ottilie Brandvold');
    assert.equal(profile.basics.email, 'ottilie@brandvold.example');
    assert.deepEqual(profile.work, work);
    assert.match(JSON.stringify(profile.languages), /Norwegian.*native/);
    assert.equal(text.match(/Norwegian/g)?.length, 1, text);
    assert.doesNotMatch(text, /90 guests|Page 1|Moved away|A box/);
    assert.equal(text.match(/Head cook and sailor/g)?.length, 1, text);
    assert.match(text, /References on request/);
  });

  it('has no numbers of pages at its foot, in whatever words', async () => {
    const footed = async (foot: string): Promise<boolean> => {
      const { text } = await read({ body: styled('Titel', 'Ottilie Brandvold') + jobs, footer: paragraph(run(foot)) });
      return text.includes(foot);
    };
    for (const foot of [
      ...[
        'Page 1 of 2',
        'Seite 1 von 2',
        'página 1 de 2',
        'pagina 1 di 2',
        'PAGE 1 sur 2',
        'Page 1/2',
        '7 / 9',
        'Seite 7',
      ],
    ])
      assert.equal(await footed(foot), false, foot);
    for (const foot of ['Page 1 of 2 books', 'Halden, page 1', 'Room 7']) assert.equal(await footed(foot), true, foot);
  });

  it('has text where a list is switched off', async () => {
    const { profile, text } = await read({
      body:
        styled('Titel', 'Ottilie Brandvold') +
        jobs.replace(listed('Fed 240 passengers a day'), listed('Ferries of the west coast', '0')),
    });
    const [first] = profile.work as unknown as readonly { highlights: readonly string[] }[];
    assert.deepEqual(first?.highlights, ['Cut waste by 30%']);
    assert.match(text, /Ferries of the west coast/);
  });

  it('is read row by row where a table has the dates beside the jobs', async () => {
    const { profile } = await read({
      body:
        styled('Titel', 'Ottilie Brandvold') +
        styled('Berschrift1', 'Experience') +
        row(
          paragraph(run('Mar 2019 - Present')),
          paragraph(run('Head cook, Fjordlinjen')) + listed('Fed 240 passengers a day') + listed('Cut waste by 30%'),
        ) +
        row(
          paragraph(run('Aug 2015 - Feb 2019')),
          paragraph(run('Cook, Havnecafé')) + listed('Baked 40 loaves a morning'),
        ),
    });
    assert.deepEqual(profile.work, work);
  });

  it('has rows and cells in controls, and headings in the margin of a table', async () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cells = (...contents: readonly string[]): string => `<w:tr>${contents.map(cell).join('')}</w:tr>`;
    const { profile, unplaced } = await read({
      header: row(
        styled('Titel', 'Ottilie Brandvold'),
        paragraph(run('Nygaten 4, 5017 Bergen')) + paragraph(run('ottilie@brandvold.example')),
      ),
      body: `<w:tbl>${control(
        cells(
          paragraph(run('Objective')),
          control(
            paragraph(run('To run the kitchen of a ship of my own, with twelve cooks and with fish of the day.')),
          ),
        ),
      )}${cells(paragraph(run('Experience')), jobs.slice(jobs.indexOf('</w:p>') + 6))}${cells(
        paragraph(run('Education')),
        control(paragraph(run('Diploma, Catering')) + paragraph(run('Bergen College, 2014'))),
      )}</w:tbl>`,
    });
    assert.deepEqual(
      [profile.basics, profile.work, profile.education, unplaced],
      [
        {
          name: 'Ottilie Brandvold',
          email: 'ottilie@brandvold.example',
          location: { address: 'Nygaten 4', postalCode: '5017', city: 'Bergen' },
          summary: 'To run the kitchen of a ship of my own, with twelve cooks and with fish of the day.',
        },
        work,
        [{ institution: 'Bergen College', studyType: 'Diploma', area: 'Catering', endDate: '2014' }],
        [],
      ],
    );
  });

  it('says the name once where the head of its pages says it before its title', async () => {
    const { profile } = await read({
      header: paragraph(run('Ottilie Brandvold · ottilie@brandvold.example · +47 55 90 00 00')),
      body:
        styled('Titel', 'Ottilie Brandvold') +
        jobs.replace(
          run('Fed 240 passengers a day'),
          `${run('Fed 240 ')}<w:ins>${run('passengers')}</w:ins><w:del><w:r><w:delText>guests</w:delText></w:r></w:del>${run(' a day')}`,
        ),
    });
    assert.deepEqual(
      [profile.basics, profile.work, profile.sections],
      [{ name: 'Ottilie Brandvold', email: 'ottilie@brandvold.example', phone: '+47 55 90 00 00' }, work, undefined],
    );
  });
});
