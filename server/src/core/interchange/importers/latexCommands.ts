/** Commands whose arguments are about looks. */
export const dropped = new Set(
  'vspace setlength addtolength setcounter definecolor color textcolor colorbox usepackage documentclass moderncvstyle moderncvcolor moderncvtheme geometry pagestyle thispagestyle input include includegraphics photo photoR photoL label ref cite nopagebreak renewcommand newcommand providecommand def let titleformat titlespacing hypersetup setmainfont setsansfont fontsize linespread bibliography bibliographystyle nocite hyphenation selectfont rule raisebox pdfinfo fontdir colorlet setbool recomputelengths fancyhf fancyhead fancyfoot makecvfooter columnratio setitemize setlist newenvironment newlength ifthenelse pagenumbering selectlanguage addbibresource printbibliography lfoot rfoot cfoot lhead rhead chead faStyle cvtheme ecvlanguageheader ecvlanguagefooter ecvpersonalinfo ecvpicture profilepic pdfgentounicode urlstyle raggedbottom newcolumntype setstretch enlargethispage href@'.split(
    ' ',
  ),
);
/** How many arguments of a dropped command go with it; the others have one. */
export const droppedArguments: Readonly<Record<string, number>> = {
  definecolor: 3,
  setlength: 2,
  addtolength: 2,
  setcounter: 2,
  renewcommand: 2,
  newcommand: 2,
  providecommand: 2,
  titleformat: 5,
  titlespacing: 4,
  fontsize: 2,
  newenvironment: 3,
  colorlet: 2,
  rule: 2,
  setbool: 2,
  photoR: 2,
  photoL: 2,
  ifthenelse: 3,
  newcolumntype: 2,
  makecvfooter: 3,
  ecvpersonalinfo: 0,
};
/** Lengths that are set where they stand, `\\itemsep -2pt`. */
export const lengths = new Set(
  'kern hskip vskip mkern lineskip itemsep parsep parskip topsep partopsep parindent leftmargin rightmargin itemindent labelsep labelwidth baselineskip tabcolsep columnsep'.split(
    ' ',
  ),
);
export const headings: Readonly<Record<string, number>> = {
  section: 2,
  cvsection: 2,
  sectiontitle: 2,
  chapter: 2,
  subsection: 3,
  cvsubsection: 3,
  subsubsection: 4,
  cvevent: 0,
  resheading: 2,
  rSection: 2,
  NewPart: 2,
  sectionhead: 2,
  ecvsection: 2,
  paragraph: 4,
};
export const names = new Set(['name', 'author']);
export const labels: Readonly<Record<string, string>> = {
  email: 'Email',
  phone: 'Phone',
  mobile: 'Phone',
  homepage: 'Website',
  website: 'Website',
  born: 'Date of birth',
  nationality: 'Nationality',
  gender: 'Gender',
};
/** What classes call these commands that others have under a plainer name. */
export const asCalled: Readonly<Record<string, string>> = {
  cvname: 'name',
  ecvname: 'name',
  cvjobtitle: 'title',
  jobtitle: 'title',
  cvmail: 'email',
  ecvemail: 'email',
  cvnumberphone: 'phone',
  cvphone: 'phone',
  ecvtelephone: 'phone',
  cvaddress: 'address',
  ecvaddress: 'address',
  mailaddress: 'address',
  cvsite: 'homepage',
  ecvhomepage: 'homepage',
  cvlinkedin: 'linkedin',
  cvgithub: 'github',
  cvdate: 'born',
  born: 'born',
  ecvdateofbirth: 'born',
  ecvnationality: 'nationality',
  nationality: 'nationality',
  ecvgender: 'gender',
  aboutme: 'aboutme',
  skills: 'skills',
  skillstext: 'skills',
};
export const hosts: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  linkedin: 'https://www.linkedin.com/in/',
  gitlab: 'https://gitlab.com/',
  twitter: 'https://x.com/',
  orcid: 'https://orcid.org/',
  stackoverflow: 'https://stackoverflow.com/users/',
  xing: 'https://www.xing.com/profile/',
  medium: 'https://medium.com/@',
};
export const bold = new Set(['textbf', 'bfseries', 'bf', 'textsc', 'large', 'Large', 'LARGE', 'huge', 'Huge']);
export const italic = new Set(['textit', 'emph', 'itshape', 'it', 'em', 'textsl']);
