import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** The sections that a text has beside its head. */
async function sections(body: string): Promise<string> {
  const { profile } = await imported('cv.md', `# Mirela Brandvold\n\nmirela@brandvold.example\n\n## ${body}\n`);
  return Object.keys(profile)
    .filter((key) => key !== 'basics')
    .join(' ');
}

describe('a heading that says nothing known', () => {
  it('stands above jobs where each item is a period and every other one says as what or where', async () => {
    const list = (...jobs: readonly string[]): string =>
      `STATIONS\n\n${jobs.map((job, index) => `- ${2011 - 2 * index}–${2013 - 2 * index}: ${job}\n`).join('')}`;
    const [told, bare] = ['Cook, Halden Inn', 'Rye and spelt'];
    assert.equal(await sections(list(told, told)), 'work');
    assert.equal(await sections(list(told, told, bare, bare)), 'work');
    assert.equal(await sections(list(told, bare, bare, bare)), 'sections');
    assert.equal(await sections(`${list(told, told)}- Cook at sea\n`), 'sections');
  });

  it('stands above lists of skills where there are two of them or more and nothing else', async () => {
    assert.equal(await sections('WHAT I BRING\n\nDoughs: Rye, Spelt\n\nOvens: Stone, Steel'), 'skills');
    assert.equal(await sections('WHAT I BRING\n\nDoughs: Rye, Spelt'), 'sections');
    assert.equal(
      await sections(
        'WHAT I BRING\n\nDoughs: Rye, Spelt\n\nOvens: Stone, Steel\n\nI like bread more than anything else there is on land.',
      ),
      'sections',
    );
  });
});

describe('the heading of an employer above its roles', () => {
  it('keeps a period that its own roles do not cover, whatever those of the next employer do', async () => {
    const whole = async (end: number): Promise<string> => {
      const { text } = await imported(
        'cv.md',
        `# Mirela Brandvold\n\nmirela@brandvold.example\n\n## Experience\n\n### Halden Freight\n2015 - 2021\n\n#### Cook\n2015 - ${end}\n\n- Baked rye\n\n### Voss Mill\n\n#### Baker\n2019 - 2021\n\n- Fed 40\n\n#### Cook\n2013 - 2019\n\n- Sold jam\n`,
      );
      return text;
    };
    assert.match(await whole(2019), /2015 - 2021/);
    assert.doesNotMatch(await whole(2021), /2015 - 2021/);
  });
});
