import assert from 'node:assert/strict';
import { imported } from './support.ts';

const head = '# Mirela Brandvold\n\nmirela@brandvold.example\n\n';

/** None of these is timed: what is not linear in its length never comes to an end. */
describe('a line that was made to be read slowly', () => {
  it('is read all the same, among publications', async () => {
    const letters = 'A'.repeat(50_000);
    const words = 'Ab '.repeat(20_000);
    for (const authors of [`${letters}!`, `${words}!`, `${'Roe, '.repeat(20_000)}7`, `x${'.'.repeat(50_000)}x`]) {
      const { profile } = await imported(
        'cv.md',
        `${head}## Publications\n\n- ${authors} *Salt in winter bread* Annals of baking${', a'.repeat(5000)} 12${'.,'.repeat(20_000)}x\n`,
      );
      assert.match(JSON.stringify(profile), /Salt in winter bread/);
    }
  });

  it('is read all the same, as a mark of the format', async () => {
    for (const line of [
      `${'-'.repeat(50_000)}x`,
      `# ${' '.repeat(50_000)}x`,
      `## ${'# '.repeat(30_000)}x`,
      `${'| '.repeat(30_000)}x`,
      `${'loaf-'.repeat(20_000)}`,
    ])
      assert.match((await imported('cv.md', `${head}## Experience\n\n${line}\n\nBaked rye\n`)).text, /Baked rye/);
    const { text } = await imported(
      'cv.tex',
      `\\documentclass{article}\\begin{document}\\section{Experience}${'\\\\['.repeat(40_000)} Baked rye\\end{document}`,
    );
    assert.match(text, /Baked rye/);
  });
});

describe('a document that is no résumé by its length', () => {
  const job = 'Baker, Havnecafé\n2015 - 2019\n- Baked 40 loaves a morning\n\n';
  it('is refused, with the bound', async () => {
    const plain = head.replace('# ', '');
    for (const [name, text] of [
      ['cv.txt', `${plain}Experience\n${job.repeat(30_000)}`],
      ['cv.md', `${head}## Experience\n\n${job.repeat(30_000)}`],
      ['cv.html', `<h1>Mirela Brandvold</h1>${'<p>Baked 40 loaves a morning</p>'.repeat(40_000)}`],
      ['cv.tex', `\\documentclass{article}\\begin{document}${job.repeat(30_000)}\\end{document}`],
    ] as const)
      await assert.rejects(imported(name, text), /holds more than 1 million letters; no résumé needs that/, name);
    await assert.rejects(imported('cv.txt', 'a\n'.repeat(60_000)), /holds more than 50 thousand lines/);
  });
  it('is read below it, however many headings it has, and however long its paragraphs are', async () => {
    const { profile } = await imported('cv.txt', `${head.replace('# ', '')}${`Experience\n\n${job}`.repeat(1000)}`);
    assert.equal((profile.work as unknown as readonly unknown[]).length, 1000);
    const { text } = await imported(
      'cv.txt',
      `${head.replace('# ', '')}Experience\n${'Baked rye and oats for the town of Rye\n'.repeat(20_000)}`,
    );
    assert.ok(text.length > 700_000);
  });
});

describe('aliases that repeat', () => {
  const cv = (sections: string): string => `cv:\n  name: Mirela Brandvold\n  sections:\n${sections}`;
  it('more than is read are refused, at their line, so that nothing is left out without a word', async () => {
    const tenfold = (from: string, to: string): string =>
      `    ${to}: &${to}\n${`      - bullet: [*${from}, *${from}]\n`.repeat(4)}`;
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const bomb = cv(
      `    a: &a\n      - bullet: Baked rye\n${names
        .slice(1)
        .map((name, at) => tenfold(names[at]!, name))
        .join('')}`,
    );
    await assert.rejects(imported('cv.yaml', bomb), /line \d+, column \d+: Aliases .* repeat more than 5000 values/);
  });
  it('a few values are read in each place', async () => {
    const { text } = await imported('cv.yaml', cv('    Baking: &a\n      - bullet: Baked rye\n    Milling: *a\n'));
    assert.equal(text.match(/Baked rye/g)?.length, 2);
  });
});
