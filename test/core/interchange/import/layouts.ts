/** Résumés of people who do not exist, in layouts that people use. `furniture`: words that say what a value is and are none. */
export interface Layout {
  readonly file: string;
  readonly text: string;
  readonly furniture: string;
}

const hardWrapped = `Maren Lindqvist
Harbour pilot
Gothenburg, Sweden
+46 31 555 01 23, maren@lindqvist.example

EXPERIENCE
----------
Port of Gothenburg, Gothenburg                     April 2016 - Present
Senior Pilot
* Brought 1,900 ships into port without a collision, tankers of 140,000
  tonnes among them.
* Wrote the fairway notes that 38 colleagues carry.

Stena Ferries, Kiel                               June 2009 - March 2016
First Officer
* Stood watch on the night crossing for six years.

EDUCATION
---------
Chalmers University of Technology                              2005-2009
Bachelor of Science, Nautical Science

LANGUAGES
---------
Swedish (native), English (fluent), German (basic)
`;

const unmarked = `Tomás Echeverría Lugo
Electricista industrial
tomas@echeverria.example · +34 943 555 012 · Bilbao, España

Experiencia laboral

Astilleros del Nervión — Jefe de turno
enero 2017 – actualidad
Dirijo a once electricistas en tres turnos.
Reduje las paradas de la grúa grande de nueve al mes a dos.

Formación

Técnico Superior, Sistemas Electrotécnicos
Instituto Politécnico de Eibar, 2008 – 2010

Idiomas

Español: nativo
Euskera: B2
`;

const markdown = `# Chiamaka Osei-Tutu

Veterinary surgeon | Leeds, United Kingdom | chiamaka@oseitutu.example

## Work

### Veterinary Surgeon, Harrow Lane Practice
*May 2018 – Present, Leeds*

- Operate on 600 animals a year.
- Cut repeat visits by a third with calls on the day after.

Tools: VetSpace, ultrasound

### Intern, Moor Top Farm Vets
*2016 – 2018*

## Education

**Bachelor of Veterinary Medicine**, University of Nottingham (2011 – 2016)
Grade: 2:1
Courses: Surgery, Anaesthesia, Exotic species
`;

const tables = `<!doctype html><html><body><h1>Jürgen Mössner</h1><p>Zimmerermeister<br>Lindenweg 4, 88212 Ravensburg<br>
+49 751 5550 17 / moessner@holz.example</p><h2>Beruflicher Werdegang</h2><table>
<tr><td>03/2014 – heute<td><b>Zimmerermeister</b><br><i>Holzbau Argental GmbH, Wangen</i><br>– Leite zwei Kolonnen auf 14 Baustellen im Jahr.<br>– Habe sechs Gesellen ausgebildet.
<tr><td>08/2008 – 02/2014<td><b>Geselle</b><br><i>Zimmerei Öhler, Leutkirch</i><br>– Dachstühle und Treppen.</table>
<h2>Ausbildung</h2><table><tr><td>2005 – 2008<td><b>Gesellenbrief</b> Zimmerer<br><i>Handwerkskammer Ulm</i></table>
<h2>Kenntnisse</h2><div><b>Werkzeuge</b> <span class="chip">Abbundanlage</span> <span class="chip">Kran</span> <span class="chip">CAD</span></div>
</body></html>`;

const flexible = `<!doctype html><html><body><div class="r"><div><h1>Noor van Dijkhuizen</h1><div>Bookbinder</div></div><div><div>noor@vandijkhuizen.example</div><div>Utrecht, Netherlands</div></div></div>
<h2>Employment</h2><div class="r"><b>Bindery De Ransdorp</b><span>Utrecht</span></div><div class="r"><i>Bookbinder</i><span>Mar 2015 - Present</span></div><ul><li>Rebound 2,100 library books.</li></ul>
<h2>Education</h2><div class="d">2011 – 2014</div><h3>Diploma, Restoration</h3><div>Amsterdam College of Crafts</div></body></html>`;

const moderncv = String.raw`\documentclass[11pt]{moderncv}
\moderncvstyle{classic}
\name{Élodie}{Marchetti}
\title{Infirmière scolaire}
\address{12 rue des Lices}{35000 Rennes}{France}
\phone[mobile]{+33 2 99 55 01 44}
\email{elodie@marchetti.example}
\begin{document}
\makecvtitle
\section{Expérience professionnelle}
\cventry{septembre 2017 -- aujourd'hui}{Infirmière scolaire}{Collège des Ormeaux}{Rennes}{}{\begin{itemize}\item Suis 640 élèves de quatre établissements.\item Ai formé 32 enseignants aux premiers secours.\end{itemize}}
\section{Formation}
\cventry{2010--2013}{Diplôme d'État}{IFSI de Brest}{Brest}{}{Soins infirmiers}
\section{Langues}
\cvitemwithcomment{Français}{langue maternelle}{}
\cvitemwithcomment{Breton}{courant}{}
\end{document}
`;

const awesome = String.raw`\documentclass{awesome-cv}
\name{Giulia}{Sartorelli}
\position{Restauratrice}
\address{Via delle Rose 8, Ferrara, Italia}
\mobile{+39 0532 555 019}
\email{giulia@sartorelli.example}
\begin{document}
\makecvheader
\cvsection{Esperienza professionale}
\begin{cventries}
\cventry{Restauratrice capo}{Laboratorio Estense}{Ferrara, Italia}{marzo 2016 - oggi}{\begin{cvitems}\item {Ho restaurato 41 tele del Seicento.}\item {Guido un gruppo di quattro persone.}\end{cvitems}}
\end{cventries}
\cvsection{Competenze}
\begin{cvskills}
\cvskill{Tecniche}{Pulitura, Foderatura, Doratura}
\end{cvskills}
\end{document}
`;

const portuguese = `Henrique Salgueiro Pinto
Apicultor
henrique@salgueiro.example | +351 266 555 014 | Évora, Portugal

EXPERIÊNCIA PROFISSIONAL

Mel do Alentejo, Évora
Apicultor chefe
março 2014 – atual
• Cuido de 380 colmeias em nove herdades.
• Aumentei a produção de 4 para 7 toneladas por ano.

FORMAÇÃO ACADÉMICA

Universidade de Évora
Licenciatura, Agronomia
2008 – 2011
`;

export const layouts: Readonly<Record<string, Layout>> = {
  'hard-wrapped text, dates right': { file: 'cv.txt', text: hardWrapped, furniture: '- Present' },
  'unmarked bullets, Spanish': { file: 'cv.txt', text: unmarked, furniture: '' },
  'one-line text': {
    file: 'cv.txt',
    text: `${markdown.replaceAll('\n', ' ')} ${'Kept in one line on its way through a form. '.repeat(30)}`,
    furniture: '',
  },
  Markdown: { file: 'cv.md', text: markdown, furniture: 'Tools Grade Courses' },
  'tables in HTML, German': { file: 'cv.html', text: tables, furniture: '' },
  'flexible boxes in HTML': { file: 'cv.html', text: flexible, furniture: '' },
  'moderncv, French': { file: 'cv.tex', text: moderncv, furniture: '' },
  'awesome-cv, Italian': { file: 'cv.tex', text: awesome, furniture: '' },
  'capital headings, Portuguese': { file: 'cv.txt', text: portuguese, furniture: '' },
};
