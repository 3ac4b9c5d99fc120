import { Recent } from '../text/recent.ts';

/**
 * Texts that templates ship with and that stay in a file by oversight. Whole texts, compared without case, marks and
 * spaces; nobody writes them of a life of their own.
 */
const shipped: readonly (readonly [source: string, texts: readonly string[]])[] = [
  [
    'The example in the documentation of JSON Resume (jsonresume.org/schema), and the sites that began as copies of it',
    [
      'A summary of John Doe…',
      'Description…',
      'Reference…',
      'Started the company',
      'Started the volunteer',
      'Awarded ‘Volunteer of the Month’',
      'There is no spoon.',
      'DB1101 - Basic SQL',
      '2712 Broadway St',
      'john@gmail.com',
      '(912) 555-4321',
    ],
  ],
  [
    'sample.resume.json of JSON Resume (github.com/jsonresume/resume-schema)',
    [
      'Richard Hendriks',
      'richard.hendriks@mail.com',
      'Pied Piper',
      'Awarded ‘Teacher of the Month’',
      'Build an algorithm for artist to detect if their music was violating copy right infringement laws',
      'Successfully won Techcrunch Disrupt',
      'Optimized an algorithm that holds the current world record for Weisman Scores',
      'Digital Compression Pioneer Award',
      'Video compression for 3d media',
      'Innovative middle-out compression algorithm that changes the way we store data.',
      'Erlich Bachman',
      'Miss Direction',
      'A mapping engine that misguides you',
      'Won award at AIHacks 2016',
      'Built by all women team of newbie programmers',
      'Using modern technologies such as GoogleMaps, Chrome Extension and Javascript',
    ],
  ],
  ['resume.json of al-folio (github.com/alshedivat/al-folio)', ['Relativity', 'Professor John Doe']],
  [
    'The sample that `rendercv new` writes (docs.rendercv.com)',
    [
      'RenderCV reads a CV written in a YAML file, and generates a PDF with professional typography.',
      'Each section title is arbitrary.',
      'You can choose any of the 9 entry types for each section.',
      'Reduced time to render user buddy lists by 75% by implementing a prediction algorithm',
      'Integrated iChat with Spotlight Search by creating a tool to extract metadata from saved chat transcripts and provide metadata to a system-wide search database',
      'Redesigned chat file format and implemented backward compatibility for search',
      'Designed a UI for the VS open file switcher (Ctrl-Tab) and extended it to tool windows',
      'Created a service to provide gradient across VS and VS add-ins, optimizing its performance via caching',
      'Created a test case generation tool that creates random XML docs from XML Schema',
    ],
  ],
  [
    'Jake’s Resume, the LaTeX template (overleaf.com/latex/templates/jakes-resume)',
    [
      'Jake Ryan',
      'Explored ways to visualize GitHub collaboration in a classroom setting',
      'Explored methods to generate video game dungeons based off of The Legend of Zelda',
      'Developed a game in Java to test the generated dungeons',
      'Conducted a human subject study to determine which video game dungeon generation technique is enjoyable',
      'Maintain upkeep of computers, classroom equipment, and 200 printers across campus',
      'Developed a Minecraft server plugin to entertain kids during free time for a previous job',
    ],
  ],
  [
    'Names and headings that forms and word processors put where one’s own belong, in ten languages',
    [
      'John Doe',
      'Jane Doe',
      'Max Mustermann',
      'Erika Mustermann',
      'Your Name',
      'Your Full Name',
      'First Last',
      'Firstname Lastname',
      'First Name Last Name',
      'Your Title',
      'Your Job Title',
      'Your Company',
      'Job Title',
      'Company Name',
      'Company ABC',
      'Name of Company',
      'Employer Name',
      'University Name',
      'School Name',
      'Project Name',
      'Ihr Name',
      'Vorname Nachname',
      'Name der Firma',
      'Prénom Nom',
      'Votre nom',
      'Nom de l’entreprise',
      'Tu nombre',
      'Nombre Apellido',
      'Premio',
      'Certificado',
      'Publicación',
      'No hay cuchara.',
      'Referencia…',
      'Descripción…',
      'Nombre Apellidos',
      'Nombre y apellidos',
      'Nombre de la empresa',
      'Seu nome',
      'Nome Sobrenome',
      'Nome da empresa',
      'Nome Cognome',
      'Il tuo nome',
      'Nome dell’azienda',
      'Voornaam Achternaam',
      'Naam van het bedrijf',
      'Imię i nazwisko',
      'Nazwa firmy',
      'Förnamn Efternamn',
      'Företagsnamn',
      '公司名称',
      '公司名稱',
      '会社名',
      'Describe your responsibilities and achievements',
      'Your email',
      'your.email@example.com',
      'your@email.com',
    ],
  ],
];

/** The texts as they are compared: what "Description…" has besides its letters tells it from the word. */
const keyOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\.{3}/g, '…')
    .replaceAll(/["'‘’“”*]/g, '')
    .replace(/[.!]$/, '')
    .replaceAll(/\s+/g, ' ');

const known: ReadonlySet<string> = new Set(shipped.flatMap(([, texts]) => texts.map(keyOf)));

/** The start of longer ones: the summaries of JSON Resume's sample. */
const openings =
  /^(?:Richard hails from Tulsa\b|Pied Piper is a multi-platform technology\b|It is my pleasure to recommend Richard, his performance\b|I am your Client and I recommend\b)/;

const filler = /\blorem ipsum\b|\bdolor sit amet\b|\bconsectetur adipiscing\b/i;

/** Between guillemets, braces or angle brackets, and naming what is to come: «Nombre del proyecto», {{company}}. */
const framed = /^(?:«[^«»]{3,300}»|\{\{?[^{}]{2,80}\}\}?|<[^<>/]{3,80}>)$/;
const toCome =
  /(?<!\p{L})(?:names?|titles?|positions?|compan(?:y|ies)|employers?|roles?|descriptions?|dates?|keywords?|urls?|nombre|t[íi]tulo|cargo|puesto|empresa|descripci[óo]n|fecha|proyecto|aspecto|nom|intitul[ée]|poste|entreprise|nome|azienda|descri(?:zione|ção)|beschreibung|firma|datum|stelle)(?!\p{L})/iu;

/** Numbers that nobody has: seven noughts at the end, or the digits in their order. */
const noNumber = /^\+?[\d\s().-]{0,10}(?:0[\s.-]?){7}$|^\(?123\)?[\s.-]?456[\s.-]?7890$/;

/** Characters of texts that are remembered; a text is asked about whenever it is met. */
const remembered = new Recent<boolean>(50_000);

/** Is a text, the whole of it, one of a template? Digits count only where a telephone number stands (`phone`). */
export function isTemplateText(text: string, phone: boolean): boolean {
  if (/^[\d\s().+-]+$/.test(text)) return phone && (known.has(keyOf(text)) || noNumber.test(text.trim()));
  return remembered.of(text, isOfTemplate);
}

function isOfTemplate(text: string): boolean {
  if (known.has(keyOf(text)) || openings.test(text) || filler.test(text)) return true;
  const whole = text.trim();
  return framed.test(whole) && toCome.test(whole);
}
