import assert from 'node:assert/strict';
import { decode } from '../../../../server/src/core/interchange/importers/decode.ts';
import type { ImportTools } from '../../../../server/src/core/interchange/importers/importer.ts';
import { importers, importFile } from '../../../../server/src/core/interchange/importers/index.ts';
import { kinds } from '../../../../server/src/core/interchange/importers/kinds.ts';
import { keywordsIn } from '../../../../server/src/core/interchange/reader/keywords.ts';

/** The first kind that knows a file. */
async function kindOf(name: string, content: string | Uint8Array): Promise<string | null> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const source = { name, bytes: new Uint8Array(bytes), text: decode(new Uint8Array(bytes)) };
  for (const importer of importers) if (await importer.detect(source)) return importer.id;
  return null;
}
const page = '<p>Mirela Brandvold</p>';
const tex = '\\section{Skills} Rye';

describe('the kind of a file', () => {
  for (const [name, content, kind] of [
    // By what it holds, whatever it is called.
    ['cv', '%PDF-1.7', 'pdf'],
    ['cv', '<!DOCTYPE html><p>Rye</p>', 'html'],
    ['cv', '  <html lang="nb"><p>Rye</p>', 'html'],
    ['cv', '<!-- saved --> <html><p>Rye</p>', 'html'],
    ['cv', '\\documentclass{article} Rye', 'latex'],
    ['cv', '\\begin{document} Rye', 'latex'],
    ['cv', '# Mirela Brandvold\n\n#### Skills\n', 'markdown'],
    ['cv', 'Mirela Brandvold', 'text'],
    ['cv', '<Candidate><x/></Candidate>', 'europass'],
    ['cv', '<eu:SkillsPassport/>', 'europass'],
    // By its name, where the content agrees.
    ['cv.htm', page, 'html'],
    ['cv.HTML', page, 'html'],
    ['cv.xhtml', page, 'html'],
    ['cv.tex', tex, 'latex'],
    ['cv.LATEX', tex, 'latex'],
    ['cv.md', 'Rye', 'markdown'],
    ['cv.MARKDOWN', 'Rye', 'markdown'],
    ['cv.pdf', 'Rye', 'pdf'],
    ['cv.PDF', 'Rye', 'pdf'],
    ['cv.docx', 'Rye', 'docx'],
    ['cv.DOTX', 'Rye', 'docx'],
    ['cv.docm', 'Rye', 'docx'],
    // One sign is not enough.
    ['cv.html', 'Rye', 'text'],
    ['cv.txt', page, 'text'],
    ['cv.tex', 'Rye', 'text'],
    ['cv.txt', tex, 'text'],
    ['cv', '# Rye\n', 'text'],
    ['cv', '##### Rye\n##### Spelt\n', 'text'],
    ['cv.docs', 'Rye', 'text'],
    ['cv', 'Candidate', 'text'],
    ['cv.pdf', '', null],
    ['cv', '  \n', null],
  ] as const)
    it(`is ${kind ?? 'none'}: ${name} with ${JSON.stringify(content)}`, async () =>
      assert.equal(await kindOf(name, content), kind));
});

it('is named by a kind that `--from` takes, and each of these is read', () => {
  assert.deepEqual(
    importers.map(({ id }) => id),
    kinds,
  );
});

describe('what cannot be imported', () => {
  const tools = (error: unknown): ImportTools => ({
    pdf: () => Promise.reject(error),
    inflate: () => Promise.reject(error),
  });
  const file = { name: 'cv.pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.7')) };

  it('is refused for what it holds, and a fault of the program is thrown', async () => {
    const refused = Object.assign(new Error('it is locked.'), { name: 'Unreadable' });
    assert.deepEqual(await importFile(file, tools(refused)), { ok: false, reason: 'it is locked.' });
    await assert.rejects(importFile(file, tools(new Error('gone off'))), /gone off/);
  });

  it('is a kind that there is not, or a text that says nothing', async () => {
    const none = tools(new Error('none'));
    const text = { name: 'cv.txt', bytes: new Uint8Array(Buffer.from('Mirela Brandvold')) };
    const unknown = await importFile(text, none, 'scroll');
    assert.ok(!unknown.ok);
    assert.match(unknown.reason, /^there is no kind `scroll`; --from takes pdf, docx, linkedin, .*, text\.$/);
    const read = await importFile(text, none, 'markdown');
    assert.ok(read.ok && read.kind === 'markdown' && read.fields === 1);
  });
});

describe('a line that lists skills', () => {
  it('is known by its label, in several languages', () => {
    for (const label of [
      ...['Technologies', 'Technology', 'Tech stack', 'Technical stack', 'Stack', 'Tools', 'Tools used', 'Environment'],
      ...[
        'Keywords',
        'Skills',
        'Skills used',
        'Key skills',
        'Main tools',
        'Used technologies',
        'Core skills',
        'Built with',
      ],
      ...['Techniken', 'Technische Umgebung', 'Werkzeuge', 'Outils', 'Environnement', 'Environnement technique'],
      ...['Compétences', 'Tecnologías', 'Tecnología', 'Tecnologías utilizadas', 'Tecnologie', 'Tecnologias'],
      ...['Herramientas', 'Strumenti', 'Ferramentas'],
    ])
      assert.deepEqual(keywordsIn(`${label}: Rye`), ['Rye'], label);
    assert.equal(keywordsIn('Tools:'), null);
    for (const none of ['Stacked: Rye', 'Bread: Rye']) assert.equal(keywordsIn(none), null, none);
  });

  it('is known by its short parts where it has no label', () => {
    assert.deepEqual(keywordsIn('Rye, Spelt and oats, Barley'), ['Rye', 'Spelt and oats', 'Barley']);
    assert.deepEqual(keywordsIn('Rye of the west, Spelt'), ['Rye of the west', 'Spelt']);
    for (const none of [
      'Rye',
      'Rye, Spelt of the far west',
      `Rye, ${'x'.repeat(41)}`,
      'Rye, baked by hand',
      'Rye, Spelt.',
      'Rye, Spelt!',
      'Rye, Spelt?',
      'Rye, Spelt:',
      'Rye, a@b.example',
      'Rye, https://a.example',
    ])
      assert.equal(keywordsIn(none), null, none);
  });
});
