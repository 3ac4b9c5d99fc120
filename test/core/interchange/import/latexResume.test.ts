import assert from 'node:assert/strict';
import { imported } from './support.ts';

const tex = String.raw;

/** What a source of the class `resume` is read as. */
async function read(
  body: string,
  head = tex`\name{Orla Fennimore}`,
  definitions = '',
): Promise<
  Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
    readonly basics: object;
    readonly text: string;
  }
> {
  const { profile, text } = await imported(
    'cv.tex',
    tex`\documentclass{resume}${definitions}
${head}
\begin{document}
${body}
\end{document}`,
  );
  return { ...profile, text } as never;
}

describe('the class resume of LaTeX', () => {
  it('has the head of an entry as the arguments of its environment, on one line or several', async () => {
    const { work, text } = await read(tex`\begin{rSection}{Experience}
\begin{rSubsection}{Tidewell Fisheries}{March 2019 - Present}{Senior Hatchery Biologist}{Killybegs, Ireland}
\item Raised survival from 71\% to 88\%.
\end{rSubsection}
\begin{rSubsection}
  {Saltmarsh Trust}
  {2014 -- 2018}
  {Field Assistant \& Educator}
  {}
\item Counted waders.
\end{rSubsection}
\begin{rSubsection}{Otter Rescue}{2013}{Trainee}{Sligo}
\end{rSubsection}
\begin{rSubsectionNoBullet}{Lough Hotel}{2011 -- 2012}{Porter}
Carried bags.
\end{rSubsectionNoBullet}
\end{rSection}`);
    assert.deepEqual(work, [
      {
        name: 'Tidewell Fisheries',
        position: 'Senior Hatchery Biologist',
        location: 'Killybegs, Ireland',
        startDate: '2019-03',
        endDate: 'present',
        highlights: ['Raised survival from 71% to 88%.'],
      },
      {
        name: 'Saltmarsh Trust',
        position: 'Field Assistant & Educator',
        startDate: '2014',
        endDate: '2018',
        highlights: ['Counted waders.'],
      },
      { name: 'Otter Rescue', position: 'Trainee', location: 'Sligo', startDate: '2013', endDate: '2013' },
      {
        name: 'Lough Hotel',
        position: 'Porter',
        startDate: '2011',
        endDate: '2012',
        summary: 'Carried bags.',
      },
    ]);
    assert.doesNotMatch(text, /# merit/);
  });

  it('has schools and projects in the same environment', async () => {
    const { work, education, projects } = await read(tex`\begin{rSection}{Berufserfahrung}
\begin{rSubsection}{Bankhaus Rütimann AG}{01/2017 -- heute}{Leiterin Controlling}{Luzern}
\item Monatsabschluss in vier Tagen.
\end{rSubsection}
\end{rSection}
\begin{rSection}{Ausbildung}
\begin{rSubsection}{Hochschule Seetal}{2009 -- 2012}{BSc Betriebsökonomie}{Luzern}
\item[]
\end{rSubsection}
\begin{rSubsection}{Handelsschule Reuss}{2006 -- 2009}{Diplom}{Luzern}
\item[]
\end{rSubsection}
\end{rSection}
\begin{rSection}{Projekte}
\begin{rSubsection}{Haushaltsbuch}{}{Python, SQL}{}
\item Bucht Belege.
\end{rSubsection}
\end{rSection}`);
    const { projects: listed } = await read(tex`\begin{rSection}{Projekte}
\item \textbf{Kassensturz.} {Zählt Münzen auf Fotos. \href{https://kasse.example/}{Ausprobieren}}
\item \textbf{Belegwurm.} Liest Belege von Fotos ein.
\end{rSection}`);
    assert.equal(work![0]!.location, 'Luzern');
    assert.deepEqual(education, [
      {
        institution: 'Hochschule Seetal',
        studyType: 'BSc',
        area: 'Betriebsökonomie',
        location: 'Luzern',
        startDate: '2009',
        endDate: '2012',
      },
      {
        institution: 'Handelsschule Reuss',
        studyType: 'Diplom',
        location: 'Luzern',
        startDate: '2006',
        endDate: '2009',
      },
    ]);
    assert.deepEqual(projects, [{ name: 'Haushaltsbuch', keywords: ['Python', 'SQL'], highlights: ['Bucht Belege.'] }]);
    assert.deepEqual(listed, [
      { name: 'Kassensturz', description: 'Zählt Münzen auf Fotos. Ausprobieren', url: 'https://kasse.example/' },
      { name: 'Belegwurm', description: 'Liest Belege von Fotos ein.' },
    ]);
  });

  it('has telephones, mailboxes and pages among the lines of its addresses', async () => {
    const plain = await read(
      '',
      tex`\name{Orla Fennimore}
\address{14 Harbour Row \\ Galway, Ireland}
\address{(091)~$\cdot$~555~$\cdot$~0143 \\ orla@fennimore.example \\ github.com/orlafennimore}`,
    );
    assert.deepEqual(plain.basics, {
      name: 'Orla Fennimore',
      email: 'orla@fennimore.example',
      phone: '(091) 555 0143',
      location: { address: '14 Harbour Row', city: 'Galway', countryCode: 'IE' },
      profiles: [{ network: 'GitHub', username: 'orlafennimore', url: 'https://github.com/orlafennimore' }],
    });
    const barred = await read(
      '',
      tex`\name{Orla Fennimore}
\address{Email: orla@fennimore.example | Phone: (091) 555-0143 $|$ Galway, Ireland}`,
    );
    assert.deepEqual(barred.basics, {
      name: 'Orla Fennimore',
      email: 'orla@fennimore.example',
      phone: '(091) 555-0143',
      location: { city: 'Galway', countryCode: 'IE' },
    });
  });

  it('says a minor and an overall grade beneath a degree', async () => {
    const { education } = await read(tex`\begin{rSection}{Education}
{\bf Corrib University} \hfill {\em June 2012 - July 2016} \\
B.Sc. in Marine Biology \\
Minor in Statistics \smallskip \\
Overall GPA: 3.6/4.0
\end{rSection}`);
    assert.deepEqual(education, [
      {
        institution: 'Corrib University',
        studyType: 'B.Sc.',
        area: 'Marine Biology',
        startDate: '2012-06',
        endDate: '2016-07',
        score: '3.6/4.0',
        summary: 'Minor in Statistics',
      },
    ]);
  });
});

describe('environments with arguments', () => {
  const definitions = tex`
\newenvironment{job}[3]{\noindent\textbf{#1} \hfill #3\\ \textit{#2}\begin{itemize}}{\end{itemize}}
\NewDocumentEnvironment{study}{m m O{Lyon}}{\textbf{#1}, #2 \hfill #3\par}{\medskip}`;

  it('that a document defines begin with what they are defined as', async () => {
    const { work, education } = await read(
      tex`\section{Work}
\begin{job}{Mechanic}{Humber Motors Ltd, Hull}{2016 -- now}
\item Serviced vans.
\end{job}
\section{Education}
\begin{study}{Lycée des Métiers}{CAP, 2012}
\end{study}`,
      tex`\name{Ivo Brankovic}\address{Lyon, France}`,
      definitions,
    );
    assert.deepEqual(work, [
      {
        name: 'Humber Motors Ltd',
        position: 'Mechanic',
        location: 'Hull',
        startDate: '2016',
        endDate: 'present',
        highlights: ['Serviced vans.'],
      },
    ]);
    assert.deepEqual(education, [
      { institution: 'Lycée des Métiers', studyType: 'CAP', location: 'Lyon', endDate: '2012' },
    ]);
  });

  it('that nobody knows set them apart: two or more are a head, one stands beside the text', async () => {
    const { work } = await read(tex`\section{Work}
\begin{cvposition}{Mechanic}{Humber Motors Ltd}{2016 -- 2019}
\item Serviced vans.
\end{cvposition}
\begin{twocolentry}{
    2012 -- 2016
}
    \textbf{Apprentice}, Garage Lacroix -- Lyon, France\end{twocolentry}`);
    assert.deepEqual(work, [
      {
        name: 'Humber Motors Ltd',
        position: 'Mechanic',
        startDate: '2016',
        endDate: '2019',
        highlights: ['Serviced vans.'],
      },
      {
        name: 'Garage Lacroix',
        position: 'Apprentice',
        location: 'Lyon, France',
        startDate: '2012',
        endDate: '2016',
      },
    ]);
  });
});

describe('lengths and signs of LaTeX', () => {
  it('are no words, wherever they stand', async () => {
    const { basics } = await read(
      tex`{\fontsize{25 pt}{25 pt}\selectfont Nadja Ostrowski}\par
\mbox{Gdynia, Poland}%
\kern 5.0 pt%
\AND%
\kern 5.0 pt%
\mbox{\href{tel:+48-555-010-011}{+48 555 010 011}}\hskip 2em plus 1fil\mbox{nadja@ostrowski.example}`,
      '',
      tex`\newcommand{\AND}{\unskip\cleaders\copy\ANDbox\hskip\wd\ANDbox\ignorespaces}`,
    );
    assert.deepEqual(basics, {
      name: 'Nadja Ostrowski',
      email: 'nadja@ostrowski.example',
      phone: '+48 555 010 011',
      location: { city: 'Gdynia', countryCode: 'PL' },
    });
  });
});

describe('quotations', () => {
  it('stay whole in a list, whatever their marks', async () => {
    const { interests } = await read(tex`\section{Loisirs}
chorale \og Les Voix, du Cher\fg{}, \og{}Moby Dick, ou la baleine\fg{} en vélo, voile, \enquote{thé, café}`);
    assert.deepEqual(
      interests!.map(({ name }) => name),
      ['chorale « Les Voix, du Cher »', '« Moby Dick, ou la baleine » en vélo', 'voile', '“thé, café”'],
    );
  });

  it('may hold a grade', async () => {
    const { education } = await read(tex`\section{Formation}
\textbf{Baccalauréat scientifique, mention \og Bien\fg}, Lycée Voltaire \hfill 2011`);
    assert.deepEqual(education, [
      {
        institution: 'Lycée Voltaire',
        studyType: 'Baccalauréat scientifique',
        endDate: '2011',
        score: 'mention Bien',
      },
    ]);
  });
});

describe('a publication', () => {
  it('has people by their initials as its authors', async () => {
    const { publications } = await read(tex`\section{Publications}
\begin{twocolentry}{Jan 2014}
\textbf{Ice loads on small hulls}\\
\textbf{\textit{N. Ostrowski}}, A. Lisiecka
\end{twocolentry}`);
    assert.deepEqual(publications, [
      { name: 'Ice loads on small hulls', authors: ['N. Ostrowski', 'A. Lisiecka'], releaseDate: '2014-01' },
    ]);
  });
});
