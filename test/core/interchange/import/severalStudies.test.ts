import assert from 'node:assert/strict';
import { imported } from './support.ts';

async function studies(file: string, source: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const { profile, text } = await imported(file, source);
  assert.doesNotMatch(text, /Imported/);
  return (profile.education as unknown as readonly Readonly<Record<string, string>>[]).map(
    ({ institution, studyType, area, location, endDate }) => [institution, studyType, area, location, endDate],
  );
}

describe('several studies', () => {
  it('are the items of a list, each with its school and the year of its end', async () => {
    const source = `# Mirela Brandvold

mirela@brandvold.example

## Formação

- Graduação em Geologia – Faculdade do Vale, conclusão em 2012.
- MBA em Gestão Hídrica – Instituto do Vale, conclusão em 2016.
`;
    assert.deepEqual(await studies('cv.md', source), [
      ['Faculdade do Vale', 'Graduação', 'Geologia', undefined, '2012'],
      ['Instituto do Vale', 'MBA', 'Gestão Hídrica', undefined, '2016'],
    ]);
  });

  it('are two where one of them has no date', async () => {
    const source = `Mirela Brandvold
mirela@brandvold.example

Formação Acadêmica
Bacharelado em Geologia – Universidade Federal do Vale (2014 – 2018)

Pós-graduação em Ciência do Solo – Instituto do Vale (cursando)
`;
    assert.deepEqual(await studies('cv.txt', source), [
      ['Universidade Federal do Vale', 'Bacharelado', 'Geologia', undefined, '2018'],
      ['Instituto do Vale', 'Pós-graduação', 'Ciência do Solo', undefined, undefined],
    ]);
  });

  it('leave what was done during one study to it', async () => {
    const { profile } = await imported(
      'cv.md',
      '# Mirela Brandvold\n\nmirela@brandvold.example\n\n## Education\n\n- Head of the choir\n- Diploma for rowing\n',
    );
    assert.equal(JSON.stringify(profile).includes('Head of the choir'), true);
  });

  it('have a town with its country in brackets apart from the school', async () => {
    const source = `Mirela Brandvold
mirela@brandvold.example

Education
BA History
University of Haverstock, Thessaloniki (Greece)
2014 - 2018
`;
    assert.deepEqual(await studies('cv.txt', source), [
      ['University of Haverstock', 'BA', 'History', 'Thessaloniki (Greece)', '2018'],
    ]);
  });
});
