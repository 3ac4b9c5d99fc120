import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Profile = Readonly<Record<string, unknown>>;

const head = 'Sunniva Aldecoa\nsunniva@aldecoa.example\n\n';
const work = 'Experience\n\nFerry pilot, Sundlinjen\n2016 - 2021\n- Brought in 900 ferries\n\n';

/** What a section of these lines is read as, in a text, in Markdown, as HTML and as LaTeX. */
async function everywhere(title: string, ...lines: readonly string[]): Promise<readonly Profile[]> {
  const html = `<h1>Sunniva Aldecoa</h1><h2>${title}</h2><ul>${lines.map((line) => `<li>${line.replace(/^(.+?:)/, '<b>$1</b>')}</li>`).join('')}</ul>`;
  const tex = `\\documentclass{article}\\begin{document}\\section{${title}}\n\\begin{itemize}\n${lines.map((line) => `\\item \\textbf{${line.replace(':', ':}')}`).join('\n')}\n\\end{itemize}\n\\end{document}`;
  const read = await Promise.all([
    imported('cv.txt', `${head}${work}${title}\n\n${lines.join('\n')}\n`),
    imported('cv.md', `# Sunniva Aldecoa\n\n## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`),
    imported('cv.html', html),
    imported('cv.tex', tex),
  ]);
  for (const { profile, text } of read) assert.equal(profile.sections, undefined, text);
  return read.map(({ profile }) => profile as unknown as Profile);
}

describe('languages among the skills', () => {
  it('are languages where each is one, or has a level behind it', async () => {
    for (const [title, label, line, languages] of [
      [
        'Kenntnisse',
        'Sprachen',
        'Schwedisch (Muttersprache), Baskisch (B1)',
        [
          { language: 'Schwedisch', fluency: 'Muttersprache' },
          { language: 'Baskisch', fluency: 'B1' },
        ],
      ],
      [
        'Skills',
        'Languages',
        'Swedish (native), Basque (fluent)',
        [
          { language: 'Swedish', fluency: 'native' },
          { language: 'Basque', fluency: 'fluent' },
        ],
      ],
      ['Skills', 'Languages', 'Swedish, Basque', [{ language: 'Swedish' }, { language: 'Basque' }]],
      [
        'Competenze',
        'Altre lingue',
        'Svedese (B2), Basco (A2)',
        [
          { language: 'Svedese', fluency: 'B2' },
          { language: 'Basco', fluency: 'A2' },
        ],
      ],
      ['Competenze', 'Madrelingua', 'Svedese', [{ language: 'Svedese', fluency: 'Madrelingua' }]],
      ['Compétences', 'Langue maternelle', 'Suédois', [{ language: 'Suédois', fluency: 'Langue maternelle' }]],
    ] as const)
      for (const profile of await everywhere(title, `${label}: ${line}`, 'Radar: ARPA, ECDIS, AIS')) {
        assert.deepEqual(profile.languages, languages, line);
        assert.deepEqual(profile.skills, [{ name: 'Radar', keywords: ['ARPA', 'ECDIS', 'AIS'] }], line);
      }
  });
  it('are skills where one programs in them', async () => {
    for (const profile of await everywhere('Skills', 'Languages: Python, Go', 'Radar: ARPA, ECDIS, AIS')) {
      assert.equal(profile.languages, undefined);
      assert.deepEqual(profile.skills, [
        { name: 'Languages', keywords: ['Python', 'Go'] },
        { name: 'Radar', keywords: ['ARPA', 'ECDIS', 'AIS'] },
      ]);
    }
  });
});

describe('the label of the language one grew up with', () => {
  it('is how well one speaks it', async () => {
    for (const profile of await everywhere('Langues', 'Langue maternelle : suédois', 'Basque : courant'))
      assert.deepEqual(profile.languages, [
        { language: 'suédois', fluency: 'Langue maternelle' },
        { language: 'Basque', fluency: 'courant' },
      ]);
  });
});

describe('certificates among the skills', () => {
  it('are certificates, with their dates, and with who gave them where each has a date', async () => {
    for (const profile of await everywhere(
      'Skills',
      'Certifications: Master Mariner, Harbour School (2019), Radio Operator (2021)',
      'Radar: ARPA, ECDIS, AIS',
    )) {
      assert.deepEqual(profile.certificates, [
        { name: 'Master Mariner', issuer: 'Harbour School', date: '2019' },
        { name: 'Radio Operator', date: '2021' },
      ]);
      assert.deepEqual(profile.skills, [{ name: 'Radar', keywords: ['ARPA', 'ECDIS', 'AIS'] }]);
    }
  });
  it('are one a name where one date stands for none of them', async () => {
    const [profile] = await everywhere('Skills', 'Certifications: STCW, GMDSS, Pilotage (2020)', 'Radar: ARPA, AIS');
    assert.deepEqual(profile!.certificates, [{ name: 'STCW' }, { name: 'GMDSS' }, { name: 'Pilotage', date: '2020' }]);
  });
});
