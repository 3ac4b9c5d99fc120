import assert from 'node:assert/strict';
import { imported } from './support.ts';

const tex = String.raw;

/** What a source with these definitions and this body is read as. */
async function read(body: string, definitions = '') {
  const { profile, text } = await imported(
    'cv.tex',
    tex`\documentclass{article}${definitions}\begin{document}\begin{center}{\Huge Mirela Brandvold}\\ mirela@brandvold.example\end{center}
${body}
\end{document}`,
  );
  const { work, education, awards, languages, skills } = profile as unknown as Readonly<
    Record<string, readonly object[]>
  >;
  return { work, education, awards, languages, skills, text };
}

const job = { name: 'Fjordlinjen', position: 'Head cook', startDate: '2015-03', endDate: '2019-08' };

describe('the commands that a LaTeX source defines for itself', () => {
  it('say what they stand for, with their arguments', async () => {
    const { work, education, awards } = await read(
      tex`\sect{Experience}
\role{Head cook}{\employer}{\when{Mar 2015}{Aug 2019}}
\begin{itemize}
\point{Cut waste by 30\%}
\end{itemize}
\tech{Ovens, Proofers}
\sect{Education}
\begin{itemize}[leftmargin=*]
\school{Bergen Culinary School}{Diploma in Pastry}{2013 -- 2015}
\school[Oslo]{Oslo University}{BA History}{2009 -- 2013}
\end{itemize}
\sect{Awards}
\award{Loaf of the year}{2018}
\award{Rye prize}[Town of Rye]{2017}`,
      tex`
\newcommand{\employer}{Fjordlinjen}
\newcommand{\sect}[1]{\vspace{4pt}\section*{\large #1}\hrule}
\newcommand{\role}[3]{\textbf{#1}, #2 \hfill #3\par}
\newcommand*{\tech}[1]{\textit{Technologies: #1}\par}
\newcommand\point[1]{\item #1}
\newcommand{\school}[4][Bergen]{\item \begin{tabular*}{\textwidth}{l@{\extracolsep{\fill}}r} \textbf{#2} & #4 \\ \textit{#3} & #1 \end{tabular*}}
\def\when#1#2{#1 -- #2}
\NewDocumentCommand{\award}{m O{Rye Guild} m}{\textbf{#1}, #2, #3\par}
`,
    );
    assert.deepEqual(work, [{ ...job, highlights: ['Cut waste by 30%'], keywords: ['Ovens', 'Proofers'] }]);
    assert.deepEqual(education, [
      {
        institution: 'Bergen Culinary School',
        studyType: 'Diploma',
        area: 'Pastry',
        location: 'Bergen',
        startDate: '2013',
        endDate: '2015',
      },
      {
        institution: 'Oslo University',
        studyType: 'BA',
        area: 'History',
        location: 'Oslo',
        startDate: '2009',
        endDate: '2013',
      },
    ]);
    assert.deepEqual(awards, [
      { title: 'Loaf of the year', awarder: 'Rye Guild', date: '2018' },
      { title: 'Rye prize', awarder: 'Town of Rye', date: '2017' },
    ]);
  });
  it('keep their words apart from the commands before them, and from each other', async () => {
    const { work } = await read(
      tex`\section{Experience}
\entry{Mar 2015 -- Aug 2019}{Head cook}{Fjordlinjen}{Fed 240 passengers a day on the ferries of the fjord.}`,
      tex`\newcommand{\entry}[4]{\textsc{#1}\hspace{2em}{\bf#2}\hspace{1em}\textit{#3}\\#4\\}`,
    );
    assert.deepEqual(work, [{ ...job, summary: 'Fed 240 passengers a day on the ferries of the fjord.' }]);
  });
  it('come to an end when they are made of themselves, and keep what is within them', async () => {
    const { text } = await read(
      tex`\section{Experience}
\loop \pair{\pair{oats}{rye}}{barley} \again{spelt}`,
      tex`\newcommand{\loop}{\loop\loop\loop}\newcommand{\pair}[2]{#1 and #2}\def\one{\two\two}\def\two{\one\one}\newcommand{\again}[1]{\again{#1} #1 \one}`,
    );
    for (const word of ['oats', 'rye', 'barley', 'spelt']) assert.match(text, new RegExp(word));
  });
  it('keep their arguments where they decide by them', async () => {
    const { text } = await read(
      tex`\section{Experience}
\role{Head cook}{Fjordlinjen}{Mar 2015 -- Aug 2019}`,
      tex`\newcommand{\role}[3]{\ifthenelse{\equal{#2}{}}{\textbf{#1}}{\textbf{#1}, #2} \hfill #3}`,
    );
    for (const word of ['Head cook', 'Fjordlinjen', '2015-03', '2019-08']) assert.match(text, new RegExp(word));
  });
});

describe('mathematics in a LaTeX source', () => {
  it('is set in the letters that there are for it', async () => {
    for (const [source, expected] of [
      [tex`$\mu$g of salt at $\alpha$-level`, 'µg of salt at α-level'],
      [tex`within $10^{-6}$ and $10^6$`, 'within 10⁻⁶ and 10⁶'],
      [tex`CO$_2$ and \(n^2\)`, 'CO₂ and n²'],
      [tex`$\geq 40$, $2 \times 3$, $\pm 2$`, '≥ 40, 2 × 3, ± 2'],
      [tex`in $O(n \log n)$`, 'in O(n log n)'],
      [tex`$\frac{1}{2}$ of $\sqrt{x}$`, '1/2 of √x'],
      [tex`at 200$^\circ$C`, 'at 200°C'],
      [tex`$$x \rightarrow y$$`, 'x → y'],
      [tex`for \$40 a day`, 'for $40 a day'],
    ] as const) {
      const { work } = await read(
        tex`\section{Experience}
\textbf{Head cook}, Fjordlinjen \hfill Mar 2015 -- Aug 2019
\begin{itemize}
\item Baked ${source}
\end{itemize}`,
      );
      assert.deepEqual(work, [{ ...job, highlights: [`Baked ${expected}`] }], source);
    }
  });
});

describe('the commands of moderncv', () => {
  it('have a comment behind a language, and two items on a line', async () => {
    const { languages, skills } = await read(tex`\section{Languages}
\cvitemwithcomment{Norwegian}{Native}{}
\cvitemwithcomment{English}{Fluent}{C1, Cambridge}
\section{Skills}
\cvdoubleitem{Doughs}{Rye, Spelt}{Machines}{Mixer, Proofer}
\cvlistdoubleitem{Menus}{Stock keeping}`);
    assert.deepEqual(languages, [
      { language: 'Norwegian', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent (C1, Cambridge)' },
    ]);
    assert.deepEqual(skills, [
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
      { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
      { name: 'Menus' },
      { name: 'Stock keeping' },
    ]);
  });

  it('of other classes says the same', async () => {
    const item = (text: string): string => `\\begin{itemize}\n\\item ${text}\n\\end{itemize}\n`;
    const sources: Readonly<Record<string, string>> = {
      altacv: `\\documentclass{altacv}\\begin{document}
\\name{Tamsin Corrigan}
\\personalinfo{\\email{tamsin@corrigan.example}\\phone{0117 555 0100}}
\\cvsection{Experience}
\\cvevent{Dairy manager}{Westmoor}{Jul 2019 -- Present}{Frome}
${item('Runs two dairies')}\\divider
\\cvevent{Cheesemaker}{Hollow Hill Creamery}{Mar 2015 -- Jun 2019}{Wells}
${item('Won silver')}\\cvsection{Skills}
\\cvtag{Affinage}\\cvtag{Tasting}
\\end{document}`,
      deedy: `\\documentclass{deedy-resume-openfont}\\begin{document}
\\namesection{Tamsin}{Corrigan}{\\href{mailto:tamsin@corrigan.example}{tamsin@corrigan.example} | 0117 555 0100}
\\section{Experience}
\\runsubsection{Westmoor}
\\descript{| Dairy manager }
\\location{Jul 2019 -- Present | Frome}
${item('Runs two dairies')}\\sectionsep
\\runsubsection{Hollow Hill Creamery}
\\descript{| Cheesemaker }
\\location{Mar 2015 -- Jun 2019 | Wells}
${item('Won silver')}\\section{Skills}
Affinage \\textbullet{} Tasting
\\end{document}`,
      res: `\\documentclass{res}\\begin{document}
\\name{\\Large Tamsin Corrigan}
\\address{tamsin@corrigan.example\\\\0117 555 0100}
\\begin{resume}
\\section{EXPERIENCE}
{\\bf Westmoor}, Frome \\hfill {\\em July 2019 -- Present}\\\\
Dairy manager
\\begin{itemize} \\itemsep -2pt
\\item Runs two dairies
\\end{itemize}
\\employer{Hollow Hill Creamery}
\\location{Wells}
\\dates{Mar 2015 -- Jun 2019}
\\title{Cheesemaker}
${item('Won silver')}\\section{SKILLS}
Affinage, Tasting
\\end{resume}\\end{document}`,
      article: `\\documentclass{article}\\begin{document}
\\begin{center}{\\LARGE Tamsin Corrigan}\\\\ tamsin@corrigan.example\\\\ 0117 555 0100\\end{center}
\\section*{Experience}
\\subsection*{Westmoor \\hfill Frome}
\\subsubsection*{Dairy manager \\hfill July 2019 -- present}
${item('Runs two dairies')}\\subsection*{Hollow Hill Creamery \\hfill Wells}
\\subsubsection*{Cheesemaker \\hfill Mar 2015 -- Jun 2019}
${item('Won silver')}\\section*{Skills}
Affinage, Tasting
\\end{document}`,
    };
    for (const [name, source] of Object.entries(sources)) {
      const { profile, unplaced } = await imported('cv.tex', source);
      assert.deepEqual(
        [profile.basics, profile.work, profile.skills, unplaced],
        [
          { name: 'Tamsin Corrigan', email: 'tamsin@corrigan.example', phone: '0117 555 0100' },
          [
            {
              name: 'Westmoor',
              position: 'Dairy manager',
              location: 'Frome',
              startDate: '2019-07',
              endDate: 'present',
              highlights: ['Runs two dairies'],
            },
            {
              name: 'Hollow Hill Creamery',
              position: 'Cheesemaker',
              location: 'Wells',
              startDate: '2015-03',
              endDate: '2019-06',
              highlights: ['Won silver'],
            },
          ],
          [{ name: 'Affinage' }, { name: 'Tasting' }],
          [],
        ],
        name,
      );
    }
  });

  it('has groups of jobs under headings of their own, labels with one word, and items with numbers of their own', async () => {
    const { profile } = await imported(
      'cv.tex',
      `\\documentclass{moderncv}\\name{Tamsin}{Corrigan}\\email{tamsin@corrigan.example}\\begin{document}
\\section{Experience}
\\subsection{Dairies}
\\cventry{2019--now}{Dairy manager}{Westmoor}{Frome}{}{Sells in the west of the country.\\newline{}\\begin{itemize}\\item Runs two dairies\\end{itemize}}
\\subsection{Shops}
\\cventry{2012--2015}{Shop assistant}{Ash \\& Sons}{Wells}{}{}
\\section{Skills}
\\cvdoubleitem{Cheese}{Affinage}{Animals}{Goats}
\\section{Publications}
\\begin{enumerate}
\\item[{[1]}] T.~Corrigan and I.~Pugsley. \\emph{Ripening at altitude}. Journal of Dairy, 2018.
\\end{enumerate}
\\end{document}`,
    );
    assert.deepEqual(
      [profile.work, profile.skills, (profile as never as { publications: unknown }).publications],
      [
        [
          {
            name: 'Westmoor',
            position: 'Dairy manager',
            location: 'Frome',
            description: 'Dairies',
            startDate: '2019',
            endDate: 'present',
            summary: 'Sells in the west of the country.',
            highlights: ['Runs two dairies'],
          },
          {
            name: 'Ash & Sons',
            position: 'Shop assistant',
            location: 'Wells',
            description: 'Shops',
            startDate: '2012',
            endDate: '2015',
          },
        ],
        [
          { name: 'Cheese', keywords: ['Affinage'] },
          { name: 'Animals', keywords: ['Goats'] },
        ],
        [
          {
            name: 'Ripening at altitude',
            authors: ['T. Corrigan', 'I. Pugsley'],
            publisher: 'Journal of Dairy',
            releaseDate: '2018',
          },
        ],
      ],
    );
  });
});
