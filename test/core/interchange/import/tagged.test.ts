import assert from 'node:assert/strict';
import type { PdfElement } from '../../../../server/src/core/interchange/reader/page.ts';
import { bold, itemOf, type Line } from './pdfPages.ts';
import { imported } from './support.ts';

/** Paragraphs of a tagged PDF, each with the lines of it. */
const read = (...paragraphs: readonly (readonly string[])[]) => {
  let y = 800;
  const items = paragraphs.flatMap((lines, index) => {
    const heading = index === 0 || lines[0] === lines[0]!.toUpperCase();
    const element: PdfElement = { role: 'text', level: 0 };
    y -= 10;
    return lines.map((text) => {
      y -= 14;
      const line: Line = heading ? [40, y, text, bold] : [40, y, text];
      return { ...itemOf(line), element };
    });
  });
  return imported('cv.pdf', '%PDF-1.7', {
    pdf: async () => [{ number: 1, width: 595, height: 842, items, links: [] }],
  });
};

describe('a tagged PDF', () => {
  it('breaks the lines of a paragraph where it wants to: they are no sentence', async () => {
    const { profile } = await read(
      ['Moira Tannahill'],
      ['moira@tannahill.example'],
      ['SKILLS'],
      ['Net mending and rope work', 'Radio operation', 'First aid at sea', 'Engine maintenance'],
    );
    assert.deepEqual(
      (profile.skills as never as readonly { name: string }[]).map(({ name }) => name),
      ['Net mending and rope work', 'Radio operation', 'First aid at sea', 'Engine maintenance'],
    );
  });
  it('wraps the others at the margin, in the midst of a sentence before a capital too', async () => {
    const { profile } = await read(
      ['Moira Tannahill'],
      ['moira@tannahill.example'],
      ['PROFILE'],
      [
        'Ferry officer with nine years on the crossing to',
        'Orkney who keeps a calm bridge and trains cadets',
        'Gladly.',
      ],
    );
    assert.equal(
      profile.basics.summary,
      'Ferry officer with nine years on the crossing to Orkney who keeps a calm bridge and trains cadets Gladly.',
    );
  });

  it('keeps apart lines that are alike, though each fills its narrow column', async () => {
    const { profile } = await read(
      ['Moira Tannahill'],
      ['moira@tannahill.example'],
      ['LANGUAGES'],
      ['Gaelic (native)', 'Spanish (B1)'],
      ['CERTIFICATES'],
      ['Radio operation, 2021', 'Rescue boats, 2020'],
    );
    const { languages, certificates } = profile as unknown as Readonly<Record<string, object>>;
    assert.deepEqual(languages, [
      { language: 'Gaelic', fluency: 'native' },
      { language: 'Spanish', fluency: 'B1' },
    ]);
    assert.deepEqual(certificates, [
      { name: 'Radio operation', date: '2021' },
      { name: 'Rescue boats', date: '2020' },
    ]);
  });
});
