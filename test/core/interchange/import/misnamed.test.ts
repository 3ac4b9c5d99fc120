import assert from 'node:assert/strict';
import { importFile } from '../../../../server/src/core/interchange/importers/index.ts';
import { imported } from './support.ts';

const page =
  '<html><body><h1>Mirela Brandvold</h1><p>mirela@brandvold.example</p><h2>Skills</h2><p>Rye, Salt</p></body></html>';
/** The start of an archive that holds a file of this name. */
const archive = (...names: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`PK\u0003\u0004${names.map((name) => `\u0000\u0000${name}\u0000`).join('PK\u0003\u0004')}`);

describe('a file whose name says something else than it is', () => {
  it('is read as what it is, and that is said', async () => {
    for (const [name, end] of [
      ['cv.pdf', '.pdf'],
      ['cv.docx', '.docx'],
      ['cv.json', '.json'],
      ['cv.doc', '.doc'],
    ] as const) {
      const { kind, notes, profile } = await imported(name, page);
      assert.equal(kind, 'html', name);
      assert.equal(profile.basics.name, 'Mirela Brandvold');
      assert.deepEqual(notes, [`Its name ends in ${end}, but it is a web page, and was read as one.`]);
    }
    const { kind, notes } = await imported('cv.docx', '%PDF-1.7', {
      pdf: async () => [
        {
          number: 1,
          width: 595,
          height: 842,
          items: [
            {
              text: 'Mirela Brandvold bakes rye bread by the sea',
              x: 40,
              y: 790,
              width: 200,
              size: 12,
              font: 'Serif',
              bold: false,
              italic: false,
              icon: false,
              element: null,
            },
          ],
          links: [],
        },
      ],
    });
    assert.equal(kind, 'pdf');
    assert.deepEqual(notes, ['Its name ends in .docx, but it is a PDF, and was read as one.']);
    assert.deepEqual((await imported('cv.html', page)).notes, []);
    // Whoever says what it is to be read as knows its name.
    const asText = await importFile(
      { name: 'cv.txt', bytes: new TextEncoder().encode(page) },
      { pdf: () => assert.fail('no PDF'), inflate: () => assert.fail('no archive') },
      'text',
    );
    assert.deepEqual(asText.ok && asText.notes.filter((note) => note.startsWith('Its name')), []);
  });
  it('is known by the end of an archive, where its first file is a large one', async () => {
    const bytes = archive(`media/${'x'.repeat(9000)}`, 'xl/workbook.xml');
    await assert.rejects(imported('cv.zip', bytes), /this is a spreadsheet, although its name ends in \.zip/);
  });
  it('is refused with what it is and what to do, where Merit does not read it', async () => {
    for (const [name, bytes, reason] of [
      [
        'cv.odt',
        archive('mimetypeapplication/vnd.oasis.opendocument.text'),
        /an OpenDocument text \(\.odt\)\. Open it in LibreOffice/,
      ],
      [
        'cv.docx',
        archive('mimetypeapplication/vnd.oasis.opendocument.text'),
        /an OpenDocument text, although its name ends in \.docx\. Open/,
      ],
      ['cv.pages', archive('Index/Document.iwa'), /a document of Pages/],
      ['cv.xlsx', archive('[Content_Types].xml', 'xl/workbook.xml'), /a spreadsheet/],
      ['cv.pptx', archive('[Content_Types].xml', 'ppt/presentation.xml'), /a presentation/],
      [
        'cv.pdf',
        'Mirela Brandvold\nmirela@brandvold.example\n',
        /not a PDF, although its name says so: it holds plain text/,
      ],
      [
        'cv.docx',
        'Mirela Brandvold\nmirela@brandvold.example\n',
        /no Word document, although its name says so: it holds plain text/,
      ],
    ] as const)
      await assert.rejects(imported(name, bytes), reason, name);
  });
});
