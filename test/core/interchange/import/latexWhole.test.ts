import assert from 'node:assert/strict';
import { imported } from './support.ts';

const article = String.raw`\documentclass[11pt,a4paper]{article}
% A comment with \textbf{braces}, 50\% of which goes.
\usepackage[margin=2cm]{geometry}
\usepackage{hyperref}
\newcommand{\job}[4]{\textbf{#1} \hfill #2 \\ \textit{#3} \hfill #4\par}
\newcommand{\firm}{Fjordlinjen}
\renewcommand{\labelitemi}{--}
\def\town{Bergen}
\begin{document}
\begin{center}
  {\Huge \textsc{Ottilie Brandvold}}\\[4pt]
  Ship's cook \\
  \href{mailto:ottilie@brandvold.example}{ottilie@brandvold.example} $|$ +47~55~90~00~00 $\cdot$ \url{https://brandvold.example} \textbullet{} \href{https://github.com/ottilie-example}{GitHub}
\end{center}
\vspace{-1em}
\section*{Summary}
Cooks for ferries \& hotels --- 240 guests, twelve\,months a year, and reads the tides \enquote{as others read a map}.
\section*{Experience}
\job{Head cook}{Mar 2019 -- Present}{\firm}{\town, Norway}
\begin{itemize}[noitemsep,topsep=0pt]
  \item Fed \textbf{240} passengers a day
  \item Cut waste by 30\%: from \verb|10_kg| to $\frac{7}{1}$~kg \footnote{Weighed daily.}
  \begin{itemize}
    \item Composted the rest
  \end{itemize}
\end{itemize}
\job{Cook}{Aug 2015 -- Feb 2019}{Havnecaf\'e}{Oslo}
\begin{enumerate}
  \item Baked 40 loaves a morning % by hand
  \item Kept \underline{the books}
\end{enumerate}
\section*{Education}
\begin{tabular}{@{}ll@{}}
2013--2015 & Diploma in Pastry, Bergen Culinary School \\
2010--2013 & Studentereksamen, Voss Gymnas
\end{tabular}
\section*{Skills}
\begin{description}
  \item[Kitchen] Pastry, menus, stock
  \item[Office] Excel, Word
\end{description}
\section*{Languages}
Norwegian (native), German (B1)
\iffalse
\section*{Secrets}
Burns toast.\vspace{\fill}
Bites.
\fi
\begin{comment}
Sings badly.
\end{comment}
\section*{Publications}
\begin{enumerate}
  \item O.~Brandvold. \emph{Rye at sea}. Kokken, 2021.
\end{enumerate}
\end{document}
Nothing beneath is printed.
`;

const moderncv = String.raw`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{banking}
\moderncvcolor{blue}
\firstname{Ottilie}
\familyname{Brandvold}
\title{Ship's cook}
\address{Strandgaten 12}{5020 Bergen}{Norway}
\phone[mobile]{+47 55 90 00 00}
\phone[fixed]{+47 55 90 11 11}
\email{ottilie@brandvold.example}
\homepage{brandvold.example}
\social[github]{ottilie-example}
\social[linkedin][https://www.linkedin.com/in/ottilie]{ottilie}
\extrainfo{Own boat}
\quote{Reads tides.}
\begin{document}
\makecvtitle
\section{Experience}
\cventry{Mar 2019--}{Head cook}{Fjordlinjen}{Bergen}{}{Runs the galley.\begin{itemize}\item Fed 240 a day\item Cut waste by 30\%\end{itemize}}
\subsection{Kitchens on land}
\cventry{2015--2019}{Cook}{\href{https://havne.example}{Havnecaf\'e}}{Oslo}{Permanent}{}
\section{Education}
\cventry{2013--2015}{Diploma}{Bergen Culinary School}{Bergen}{with distinction}{Pastry}
\section{Languages}
\cvitemwithcomment{Norwegian}{Native}{from home}
\cvlanguage{German}{B1}{two summers}
\section{Skills}
\cvitem{Kitchen}{Pastry, menus}
\cvdoubleitem{Boats}{dinghies}{Knots}{bowline}
\cvcomputer{Office}{Excel}{Drawing}{Inkscape}
\section{Interests}
\cvlistitem{Fell running}
\cvlistdoubleitem{Choir}{Kites}
\end{document}
`;

describe('a résumé in LaTeX with a bit of everything', () => {
  it('becomes this profile where it is an article with commands of its own', async () => {
    const { text, notes, unplaced } = await imported('cv.tex', article);
    assert.equal(
      text,
      `basics:
  name: Ottilie Brandvold
  label: Ship's cook
  email: ottilie@brandvold.example
  phone: +47 55 90 00 00
  url: https://brandvold.example
  summary: Cooks for ferries & hotels — 240 guests, twelve months a year, and reads the tides “as others read a map”.
  profiles:
    - network: GitHub
      username: ottilie-example
      url: https://github.com/ottilie-example

work:
  - name: Fjordlinjen
    position: Head cook
    location: Bergen, Norway
    startDate: 2019-03
    endDate: present
    highlights:
      - Fed 240 passengers a day
      - "Cut waste by 30%: from 10_kg to 7/1 kg Weighed daily."
      - Composted the rest

  - name: Havnecafé
    position: Cook
    location: Oslo
    startDate: 2015-08
    endDate: 2019-02
    highlights:
      - Baked 40 loaves a morning
      - Kept the books

education:
  - institution: Bergen Culinary School
    studyType: Diploma
    area: Pastry
    startDate: 2013
    endDate: 2015

  - studyType: Studentereksamen
    area: Voss Gymnas
    startDate: 2010
    endDate: 2013

publications:
  - name: Rye at sea
    authors: [O. Brandvold]
    publisher: Kokken
    releaseDate: 2021

skills:
  - name: Kitchen
    keywords: [Pastry, menus, stock]
  - name: Office
    keywords: [Excel, Word]

languages:
  - language: Norwegian
    fluency: native
  - language: German
    fluency: B1
`,
    );
    assert.deepEqual([notes, unplaced], [[], []]);
  });
  it('becomes this profile where it is of the most usual class', async () => {
    const { text, notes, unplaced } = await imported('cv.tex', moderncv);
    assert.equal(
      text,
      `basics:
  name: Ottilie Brandvold
  label: Ship's cook
  email: ottilie@brandvold.example
  phone: +47 55 90 00 00
  url: https://brandvold.example
  location:
    address: Strandgaten 12
    postalCode: "5020"
    city: Bergen
    countryCode: NO
  profiles:
    - network: GitHub
      username: ottilie-example
      url: https://github.com/ottilie-example
  summary: |-
    Own boat

    Reads tides.

work:
  - name: Fjordlinjen
    position: Head cook
    location: Bergen
    startDate: 2019-03
    endDate: present
    summary: Runs the galley.
    highlights:
      - Fed 240 a day
      - Cut waste by 30%

  - name: Havnecafé
    position: Cook
    location: Oslo
    description: Kitchens on land, Permanent
    startDate: 2015
    endDate: 2019
    url: https://havne.example

education:
  - institution: Bergen Culinary School
    studyType: Diploma
    location: Bergen
    startDate: 2013
    endDate: 2015
    score: with distinction
    summary: Pastry

skills:
  - name: Kitchen
    keywords: [Pastry, menus]
  - name: Boats
    keywords: [dinghies]
  - name: Knots
    keywords: [bowline]
  - name: Office
    keywords: [Excel]
  - name: Drawing
    keywords: [Inkscape]

languages:
  - language: Norwegian
    fluency: Native (from home)
  - language: German
    fluency: B1 (two summers)

interests:
  - name: Fell running
  - name: Choir
  - name: Kites

x-imported:
  Phone: +47 55 90 11 11
`,
    );
    assert.deepEqual(
      [notes, unplaced],
      [
        ['`Phone`: a profile has no place for this; it is kept under `x-imported` and not printed.'],
        ['Own boat', 'Reads tides.'],
      ],
    );
  });
});
