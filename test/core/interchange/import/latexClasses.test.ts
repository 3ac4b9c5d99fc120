import assert from 'node:assert/strict';
import { latexBlocks } from '../../../../server/src/core/interchange/importers/latexBlocks.ts';
import { imported } from './support.ts';

describe('classes of LaTeX that say who somebody is before the document begins', () => {
  it('twentysecondcv', async () => {
    const { profile } = await imported(
      'cv.tex',
      `\\documentclass{twentysecondcv}
\\profilepic{me.jpg}
\\cvname{Odalys Fenwright}
\\cvjobtitle{Harbour pilot}
\\cvdate{3 March 1988}
\\cvaddress{Rotterdam, Netherlands}
\\cvnumberphone{+31 10 555 0190}
\\cvsite{https://fenwright.example}
\\cvmail{odalys@fenwright.example}
\\aboutme{I bring large ships in, slowly.}
\\skills{{Radar/4.5},{Ropes/3}}
\\begin{document}
\\makeprofile
\\section{Experience}
\\begin{twenty}
\\twentyitem{since 2018}{Harbour pilot}{Rotterdam}{Lowtide Pilots}{Night entries}{}
\\end{twenty}
\\end{document}`,
    );
    assert.deepEqual(profile.basics, {
      name: 'Odalys Fenwright',
      label: 'Harbour pilot',
      email: 'odalys@fenwright.example',
      phone: '+31 10 555 0190',
      url: 'https://fenwright.example',
      location: { city: 'Rotterdam', countryCode: 'NL' },
      summary: 'I bring large ships in, slowly.',
    });
    assert.deepEqual(profile.skills, [{ name: 'Radar' }, { name: 'Ropes' }]);
    assert.deepEqual(profile.work, [
      {
        name: 'Lowtide Pilots',
        position: 'Harbour pilot',
        location: 'Rotterdam',
        startDate: '2018',
        endDate: 'present',
        summary: 'Night entries',
      },
    ]);
    assert.deepEqual((profile as Record<string, unknown>)['x-imported'], { 'Date of birth': '3 March 1988' });
  });

  it('europecv, whose entries are forms with the labels of Europass', async () => {
    const { profile, unplaced } = await imported(
      'cv.tex',
      `\\documentclass{europecv}
\\ecvname{Rottmayr, Korbinian}
\\ecvaddress{Lindenweg 4, 94032 Passau, Deutschland}
\\ecvtelephone{0851 555 0101}
\\ecvemail{korbinian@rottmayr.example}
\\begin{document}
\\begin{europecv}
\\ecvpersonalinfo[20pt]
\\ecvitem{Gewünschte Beschäftigung}{Orgelbauer}
\\ecvsection{Berufserfahrung}
\\ecvitem{Zeitraum}{März 2014 -- heute}
\\ecvitem{Beruf oder Funktion}{Orgelbauer}
\\ecvitem{Wichtigste Tätigkeiten und Zuständigkeiten}{Stimmen, Intonieren.}
\\ecvitem[10pt]{Name und Adresse des Arbeitgebers}{Werkstatt Hallklang, Passau}
\\ecvsection{Schul- und Berufsbildung}
\\ecvitem{Zeitraum}{2009 -- 2013}
\\ecvitem{Bezeichnung der erworbenen Qualifikation}{Gesellenbrief}
\\ecvitem{Name und Art der Bildungs- oder Ausbildungseinrichtung}{Berufsschule Ludwigsburg}
\\ecvmothertongue{Deutsch}
\\ecvlanguage{Englisch}{\\ecvBTwo}{\\ecvBTwo}{\\ecvBTwo}{\\ecvBTwo}{\\ecvBTwo}
\\ecvlastlanguage{Tschechisch}{\\ecvATwo}{\\ecvBOne}{\\ecvATwo}{\\ecvATwo}{\\ecvAOne}
\\end{europecv}
\\end{document}`,
    );
    assert.deepEqual(unplaced, []);
    assert.deepEqual(profile.basics, {
      name: 'Korbinian Rottmayr',
      label: 'Orgelbauer',
      email: 'korbinian@rottmayr.example',
      phone: '0851 555 0101',
      location: { address: 'Lindenweg 4', postalCode: '94032', city: 'Passau', countryCode: 'DE' },
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Werkstatt Hallklang',
        position: 'Orgelbauer',
        location: 'Passau',
        startDate: '2014-03',
        endDate: 'present',
        highlights: ['Stimmen, Intonieren.'],
      },
    ]);
    assert.equal(
      (profile.education as unknown as { institution: string }[])[0]?.institution,
      'Berufsschule Ludwigsburg',
    );
    assert.deepEqual(profile.languages, [
      { language: 'Deutsch', fluency: 'Mother tongue' },
      { language: 'Englisch', fluency: 'B2' },
      { language: 'Tschechisch', fluency: 'A2, B1, A2, A2, A1' },
    ]);
  });

  it('moderncv, with the day of birth kept apart', async () => {
    const { profile } = await imported(
      'cv.tex',
      '\\documentclass{moderncv}\\name{Ines}{Halden}\\born{2. Mai 1990}\\begin{document}\\section{Skills}\nPastry\n\\end{document}',
    );
    assert.deepEqual((profile as Record<string, unknown>)['x-imported'], { 'Date of birth': '2. Mai 1990' });
    assert.deepEqual(profile.basics, { name: 'Ines Halden' });
  });
});

describe('commands of LaTeX', () => {
  const lines = (source: string): readonly string[] => latexBlocks(source).map(({ text }) => text);

  it('are words as they are typed, a sign that is drawn of moved letters, a footer that says nothing', () => {
    assert.deepEqual(lines('Wrote \\verb|reef_{2}|, a tool.'), ['Wrote reef_{2}, a tool.']);
    assert.deepEqual(
      lines(
        '\\newcommand{\\cpp}{C\\hspace{-.05em}\\raisebox{.4ex}{\\tiny +}\\raisebox{.4ex}{\\tiny +}}\n\\begin{document}Go, \\cpp, SQL\\end{document}',
      ),
      ['Go, C++, SQL'],
    );
    assert.deepEqual(lines('\\makecvfooter{\\today}{Jo Reed~~~Résumé}{\\thepage}\nOn.'), ['On.']);
  });

  it('put a second post in the house of the one above', async () => {
    const { profile } = await imported(
      'cv.tex',
      `\\documentclass{article}\\begin{document}
\\section{Experience}
\\resumeSubheading{Lead Brewer}{May 2021 -- Present}{Otterbrook Ales Ltd}{Leeds, UK}
\\resumeSubSubheading{Brewer}{June 2018 -- April 2021}
\\resumeItem{Cut waste by half}
\\end{document}`,
    );
    assert.deepEqual(profile.work, [
      {
        name: 'Otterbrook Ales Ltd',
        location: 'Leeds, UK',
        roles: [
          { position: 'Lead Brewer', startDate: '2021-05', endDate: 'present' },
          { position: 'Brewer', startDate: '2018-06', endDate: '2021-04', highlights: ['Cut waste by half'] },
        ],
      },
    ]);
  });

  it("tell what moderncv's fifth and sixth argument are", async () => {
    const { profile } = await imported(
      'cv.tex',
      `\\documentclass{moderncv}\\name{Ines}{Halden}\\begin{document}
\\section{Education}
\\cventry{2004}{Abitur}{Elisabethschule}{Marburg}{1,4}{}
\\section{Experience}
\\cventry{2015--2019}{Baker}{Crumb Bakery Ltd}{Leeds}{}{Sourdough, rye}
\\end{document}`,
    );
    const [study] = profile.education as unknown as Record<string, unknown>[];
    const [job] = profile.work as unknown as Record<string, unknown>[];
    assert.equal(study?.score, '1,4');
    assert.deepEqual([job?.name, job?.summary, job?.description], ['Crumb Bakery Ltd', 'Sourdough, rye', undefined]);
  });

  it('are tags of what somebody can do, and what a project is made with', async () => {
    const { profile } = await imported(
      'cv.tex',
      `\\documentclass{altacv}\\begin{document}
\\name{Ines Halden}
\\cvsection{Experience}
\\cvevent{Baker}{Crumb Bakery Ltd}{2015 -- 2019}{Leeds}
\\cvsection{Qualifications}
\\cvtag{Forklift}
\\cvtag{First aid}\\\\
\\divider
\\cvtag{Radio}
\\cvsection{Projects}
\\resumeProjectHeading{\\textbf{Oven Log} $|$ \\emph{Rust, PostgreSQL}}{2020}
\\end{document}`,
    );
    assert.deepEqual(profile.skills, [{ name: 'Qualifications', keywords: ['Forklift', 'First aid', 'Radio'] }]);
    const { projects, education } = profile as Record<string, unknown>;
    assert.deepEqual(
      [projects, education],
      [[{ name: 'Oven Log', keywords: ['Rust', 'PostgreSQL'], startDate: '2020', endDate: '2020' }], undefined],
    );
  });
});
