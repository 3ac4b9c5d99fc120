import assert from 'node:assert/strict';
import type { PdfPage } from '../../server/src/core/interchange/reader/page.ts';
import { readPdf } from '../../server/src/importing/pdf.ts';
import { elementsOf } from '../../server/src/importing/pdfElements.ts';

/** A page whose drawing is written by hand; `box` is its paper, `notes` its annotations. */
function pdfOf(drawing: string, { box = '0 0 595 842', notes = '', font = 'Helvetica' } = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Annots [${notes}] /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Font /Subtype /Type1 /BaseFont /${font} >>`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = '%PDF-1.4\n';
  let at = head.length;
  const rows = body.map((one) => {
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += one.length;
    return row;
  });
  const table = `xref\n0 ${body.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<< /Size ${body.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return new TextEncoder().encode(head + body.join('') + table + trailer);
}

/** Text at a place, its letters turned as the first two numbers say. */
const write = (text: string, x: number, y: number, [a, b] = [1, 0], font = '/F1 12'): string =>
  `BT ${font} Tf ${a} ${b} ${-b!} ${a} ${x} ${y} Tm (${text}) Tj ET`;

const pageOf = async (pdf: Uint8Array): Promise<PdfPage> => (await readPdf(pdf))[0]!;

describe('the page of a PDF', () => {
  it('is its lines, without what stands on its side along a margin', async () => {
    const { items, width, height, number } = await pageOf(
      pdfOf(
        [
          write('Ottilie Brandvold', 72, 760),
          write('CURRICULUM VITAE', 30, 300, [0, 1]),
          write('page one of two', 580, 700, [0, -1]),
          write('slanted a little', 72, 700, [0.9, 0.43]),
          write('slanted the other way', 72, 650, [0.9, -0.43]),
        ].join('\n'),
      ),
    );
    assert.deepEqual(
      items.map(({ text }) => text),
      ['Ottilie Brandvold', 'slanted a little', 'slanted the other way'],
    );
    assert.deepEqual([number, width, height], [1, 595, 842]);
    assert.deepEqual([items[0]!.x, items[0]!.y, items[0]!.size], [72, 760, 12]);
  });

  it('is measured from the corner of its paper, and its links with it', async () => {
    const link =
      '<< /Type /Annot /Subtype /Link /Rect [172 750 260 774] /A << /S /URI /URI (https://brandvold.example/cv) >> >>';
    const other = '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (see page 2) >>';
    const page = await pageOf(
      pdfOf(write('Brandvold', 172, 760), { box: '100 50 695 892', notes: `${link} ${other}` }),
    );
    assert.deepEqual([page.width, page.height], [595, 842]);
    assert.deepEqual([page.items[0]!.x, page.items[0]!.y], [72, 710]);
    assert.deepEqual(page.links, [
      { url: 'https://brandvold.example/cv', left: 72, right: 160, bottom: 700, top: 724 },
    ]);
  });

  it('keeps the address of a link that names no scheme', async () => {
    const link =
      '<< /Type /Annot /Subtype /Link /Rect [72 750 160 774] /A << /S /URI /URI (github.example/brandvold) >> >>';
    const { links } = await pageOf(pdfOf(write('Brandvold', 72, 760), { notes: link }));
    assert.deepEqual(
      links.map(({ url }) => url),
      ['github.example/brandvold'],
    );
  });

  const faces: readonly (readonly [font: string, bold: boolean, italic: boolean, icon: boolean])[] = [
    ['Helvetica', false, false, false],
    ['Helvetica-Bold', true, false, false],
    ['Helvetica-Oblique', false, true, false],
    ['Times-BoldItalic', true, true, false],
    ['Lato-Black', true, false, false],
    ['Lato-Heavy', true, false, false],
    ['Inter-SemiBold', true, false, false],
    ['Futura-Demi', true, false, false],
    ['NimbusSanL-Medi', true, false, false],
    ['MinionPro-It', false, true, false],
    ['MinionPro-Bd', true, false, false],
    ['ABCDEF+CMBX10', true, false, false],
    ['CMTI10', false, true, false],
    ['CMSL10', false, true, false],
    ['CMR10', false, false, false],
    ['SFBX1000', true, false, false],
    ['SFTI1000', false, true, false],
    ['CMSSBX10', true, false, false],
    ['CMSSI10', false, true, false],
    ['LMRoman10-Slanted', false, true, false],
    ['FontAwesome5Free-Solid', false, false, true],
    ['MaterialIcons-Regular', false, false, true],
    ['Ionicons', false, false, true],
  ];
  for (const [font, bold, italic, icon] of faces)
    it(`has its letters in ${font} as they look`, async () => {
      const { items } = await pageOf(pdfOf(write('Cook', 72, 760, [1, 0], '/F2 12'), { font }));
      assert.deepEqual(
        items.map((item) => [item.text, item.bold, item.italic, item.icon]),
        [['Cook', bold, italic, icon]],
      );
    });

  it('is told to be damaged in words', async () => {
    await assert.rejects(readPdf(new TextEncoder().encode('%PDF-1.4\nnothing else')), /damaged or cut off/);
  });
});

describe('the parts of a tagged PDF', () => {
  const text = (id: string) => ({ type: 'content', id });
  /** The parts as their role, level and ids, in the order of the page. */
  const parts = (...children: readonly object[]): readonly string[] => {
    const found = elementsOf({ role: 'Document', children });
    const all = new Map<object, string[]>();
    for (const [id, element] of found) all.set(element, [...(all.get(element) ?? []), id]);
    return [...all].map(([element, ids]) => {
      const { role, level } = element as { role: string; level: number };
      return `${role}${level || ''} ${ids.join('+')}`;
    });
  };

  it('are headings, paragraphs and items, each with its stretches of text', () => {
    assert.deepEqual(
      parts(
        { role: 'H1', children: [text('a')] },
        { role: 'H6', children: [text('b')] },
        { role: 'H7', children: [text('c')] },
        { role: 'P', children: [text('d'), { role: 'Span', children: [text('e')] }] },
        { role: 'BlockQuote', children: [text('f')] },
        {
          role: 'Table',
          children: [{ role: 'TR', children: ['TH', 'TD'].map((role) => ({ role, children: [text(role)] })) }],
        },
        { role: 'Caption', children: [text('g')] },
        { role: 'Figure', children: [text('h')] },
      ),
      ['heading1 a', 'heading6 b', 'text d+e', 'text f', 'text TH', 'text TD', 'text g'],
    );
  });

  it('have a paragraph that is all of an item as the item, and one of several as itself', () => {
    const item = (...body: readonly object[]) => ({
      role: 'LI',
      children: [
        { role: 'Lbl', children: [text('mark')] },
        { role: 'LBody', children: body },
      ],
    });
    const paragraph = (id: string) => ({ role: 'P', children: [text(id)] });
    assert.deepEqual(parts({ role: 'L', children: [item(paragraph('a'))] }), ['item mark+a']);
    assert.deepEqual(parts({ role: 'L', children: [item({ role: 'NonStruct', children: [paragraph('a')] })] }), [
      'item mark+a',
    ]);
    assert.deepEqual(parts({ role: 'L', children: [item(paragraph('a'), paragraph('b'))] }), [
      'item mark',
      'text a',
      'text b',
    ]);
    assert.deepEqual(parts({ role: 'L', children: [item({ role: 'Div', children: [paragraph('a')] })] }), [
      'item mark',
      'text a',
    ]);
  });

  it('are none where there is no structure', () => {
    assert.equal(elementsOf(null).size, 0);
    assert.equal(elementsOf('P').size, 0);
  });
});
