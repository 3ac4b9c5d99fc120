import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** The languages of a text that says them under a heading. */
const languages = async (heading: string, lines: string): Promise<unknown> =>
  (await imported('cv.txt', `Mirela Brandvold\nmirela@brandvold.example\n\n${heading}\n\n${lines}\n`)).profile
    .languages;

describe('how well somebody speaks a language', () => {
  it('stands behind a dash with its level in brackets', async () => {
    assert.deepEqual(await languages('Sprachen', 'Dänisch – gut (B1)\nFranzösisch – Grundkenntnisse (A2)'), [
      { language: 'Dänisch', fluency: 'gut (B1)' },
      { language: 'Französisch', fluency: 'Grundkenntnisse (A2)' },
    ]);
    assert.deepEqual(await languages('Jazyky', 'Angličtina – pokročilá (C1)'), [
      { language: 'Angličtina', fluency: 'pokročilá (C1)' },
    ]);
  });

  it('is said in sentences, a language each', async () => {
    assert.deepEqual(await languages('Idiomas', 'Español: lengua materna. Francés: nivel B2. Alemán: nivel bajo.'), [
      { language: 'Español', fluency: 'lengua materna' },
      { language: 'Francés', fluency: 'nivel B2' },
      { language: 'Alemán', fluency: 'nivel bajo' },
    ]);
  });

  it('is shared by two', async () => {
    assert.deepEqual(await languages('Languages', 'Norwegian, Danish (both native); Dutch (good)'), [
      { language: 'Norwegian', fluency: 'native' },
      { language: 'Danish', fluency: 'native' },
      { language: 'Dutch', fluency: 'good' },
    ]);
  });

  it('differs between what is spoken and what is written', async () => {
    assert.deepEqual(await languages('Languages', 'Norwegian: native\nFrench: Spoken: Fair, Written: Poor'), [
      { language: 'Norwegian', fluency: 'native' },
      { language: 'French', fluency: 'Spoken: Fair, Written: Poor' },
    ]);
  });
});
