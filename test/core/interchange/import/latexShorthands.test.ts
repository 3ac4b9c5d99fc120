import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe("babel's shorthands in a LaTeX source", () => {
  const source = (options: string): string =>
    `\\documentclass{scrartcl}\n\\usepackage[${options}]{babel}\n\\begin{document}\n\\section{Berufserfahrung}\n2018 -- heute: M"uller, Stra"senm"uhle "\`Zur "Ahre"' in \\"Ulm\n\\end{document}`;
  it('are letters and quotation marks where the source is in German', async () => {
    for (const options of ['ngerman', 'english,ngerman', 'main=ngerman', 'german', 'naustrian'])
      assert.match(
        (await imported('cv.tex', source(options))).text,
        /Müller[\s\S]*Straßenmühle „Zur Ähre“ in Ülm|Straßenmühle „Zur Ähre“ in Ülm[\s\S]*Müller/,
      );
  });
  it('are quotation marks elsewhere', async () => {
    assert.match((await imported('cv.tex', source('english'))).text, /M\\?"uller/);
  });
});

describe('a photograph beside the name in a LaTeX source', () => {
  it('says nothing of the person', async () => {
    for (const photo of ['\\photoR{2.8cm}{harbour}', '\\photoL{3cm}{harbour,lamp}']) {
      const { profile } = await imported(
        'cv.tex',
        `\\documentclass{altacv}\\begin{document}\\name{Sunniva Aldecoa}\\tagline{Ferry Pilot}\n${photo}\n\\makecvheader\n\\cvsection{Experience}\n\\cvevent{Pilot}{Sundlinjen}{2016 -- 2021}{Bergen}\n\\end{document}`,
      );
      assert.deepEqual(profile.basics, { name: 'Sunniva Aldecoa', label: 'Ferry Pilot' });
    }
  });
});
