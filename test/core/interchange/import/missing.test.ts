import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('what was not found in a document', () => {
  const notes = async (text: string): Promise<readonly string[]> => (await imported('cv.md', text)).notes;

  it('is told: a name', async () => {
    assert.deepEqual(await notes('mirela@brandvold.example\n\n## Skills\n\nRye, Sourdough\n'), [
      'No name was found in this document: write it at `basics.name`.',
    ]);
  });

  it('is told: posts and studies that their headings announce', async () => {
    const { notes } = await imported(
      'cv.txt',
      'Mirela Brandvold\nmirela@brandvold.example\n\nWork Experience\n\nSkills\n\nRye, Sourdough\n',
    );
    assert.deepEqual(notes, [
      'The document has a heading for work, and no post was read beneath it: look where its lines went.',
    ]);
  });

  it('is told of nothing that was read', async () => {
    assert.deepEqual(
      await notes('# Mirela Brandvold\n\n## Work experience\n\n**Baker**, Crumb Bakery Ltd, 2015 – 2019\n'),
      [],
    );
  });
});
