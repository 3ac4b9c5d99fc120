import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('skills in groups', () => {
  it('have a name of several words above them', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Léa Fontbrune\nlea@fontbrune.example\n\nSKILLS\n\nStorage and Search:\n- Postgres\n- Redis\nWeb:\n- Vite\n- React\n',
    );
    assert.deepEqual(profile.skills, [
      { name: 'Storage and Search', keywords: ['Postgres', 'Redis'] },
      { name: 'Web', keywords: ['Vite', 'React'] },
    ]);
  });
});

describe('dots that say how well', () => {
  for (const [full, empty] of ['●○', '★☆', '■□'].map((pair) => [...pair] as [string, string]))
    it(`are levels: ${full}${empty}`, async () => {
      const rated = (name: string, count: number): string => `${name} ${full.repeat(count)}${empty.repeat(5 - count)}`;
      const { profile } = await imported(
        'cv.md',
        `# Léa Fontbrune

lea@fontbrune.example

## Compétences

- ${rated('Krita', 4)}
- ${rated('Montage vidéo', 3)}
- Blender

## Langues

- ${rated('Anglais', 5)}
- Allemand (B1)
`,
      );
      assert.deepEqual(profile.skills, [
        { name: 'Krita', level: full.repeat(4) + empty },
        { name: 'Montage vidéo', level: full.repeat(3) + empty.repeat(2) },
        { name: 'Blender' },
      ]);
      assert.deepEqual(profile.languages, [
        { language: 'Anglais', fluency: full.repeat(5) },
        { language: 'Allemand', fluency: 'B1' },
      ]);
    });

  it('are levels in a cell of their own', async () => {
    const { profile } = await imported(
      'cv.html',
      '<h1>Léa Fontbrune</h1><p>lea@fontbrune.example</p><h2>Skills</h2><table><tr><td>Krita</td><td>●●●●○</td></tr><tr><td>Blender</td><td>●●○○○</td></tr></table>',
    );
    assert.deepEqual(profile.skills, [
      { name: 'Krita', level: '●●●●○' },
      { name: 'Blender', level: '●●○○○' },
    ]);
  });
});
