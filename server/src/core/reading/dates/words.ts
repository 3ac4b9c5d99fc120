import { foldWord } from './tokens.ts';

/**
 * The words dates are written with, folded (lower case, no diacritics): English, German, French, Spanish,
 * Portuguese, Italian, Dutch and Polish, after CLDR's wide and abbreviated month names plus the abbreviations people really type.
 */
const LONG_MONTHS = [
  'january januar janner janvier enero janeiro gennaio januari styczen stycznia',
  'february februar fevrier febrero fevereiro febbraio februari luty lutego',
  'march marz maerz marzo marco maart marzec marca',
  'april avril abril aprile kwiecien kwietnia',
  'mayo maio maggio maja',
  'june juni junio junho giugno czerwiec czerwca',
  'july juli juillet julio julho luglio lipiec lipca',
  'august agosto augustus sierpien sierpnia',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia',
  'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika',
  'november novembre noviembre novembro listopad listopada',
  'december dezember decembre diciembre dezembro dicembre grudzien grudnia',
];

/** The same in Catalan, Romanian, Czech, Scandinavian languages, Finnish, Turkish, Hungarian, Russian and Ukrainian. */
const MORE_MONTHS = [
  'gener ianuarie leden ledna tammikuu tammikuuta ocak január январь января січень січня',
  'febrer februarie únor února helmikuu helmikuuta şubat február февраль февраля лютий лютого februari',
  'març martie březen března marts maaliskuu maaliskuuta mart március março март марта березень березня maret',
  'aprilie duben dubna huhtikuu huhtikuuta nisan április апрель апреля квітень квітня',
  'maig květen května toukokuu toukokuuta mayıs május май мая травень травня',
  'juny iunie červen června kesäkuu kesäkuuta haziran június июнь июня червень червня',
  'juliol iulie červenec července heinäkuu heinäkuuta temmuz július июль июля липень липня',
  'agost srpen srpna augusti elokuu elokuuta ağustos augusztus август августа серпень серпня',
  'setembre septembrie září syyskuu syyskuuta eylül szeptember сентябрь сентября вересень вересня',
  'octombrie říjen října lokakuu lokakuuta ekim október октябрь октября жовтень жовтня',
  'noiembrie listopad listopadu marraskuu marraskuuta kasım ноябрь ноября листопад листопада',
  'decembrie prosinec prosince desember joulukuu joulukuuta aralık декабрь декабря грудень грудня desembre',
];

const MORE_SHORT_MONTHS = [
  'ian янв січ oca led',
  'фев февр лют şub úno helmi',
  'мар бер bře maalis',
  'апр кві квіт nis dub huhti',
  'тра трав kvě touko',
  'июн чер черв iun haz kesä',
  'июл лип iul tem heinä',
  'авг сер серп srp ağu elo',
  'сен сент вер вер eyl zář szept syys',
  'окт жов жовт eki říj loka',
  'ноя нояб лис лист kas marras noi',
  'дек гру груд des pro ara joulu',
];

const SHORT_MONTHS = [
  'jan janv jann ene gen sty',
  'feb febr fev fevr lut',
  'mar mrz mrt',
  'apr avr abr kwi',
  'mag',
  'jun giu cze',
  'jul juil lug lip',
  'aug ago sie',
  'sep sept set sett wrz',
  'oct okt out ott paz',
  'nov lis',
  'dec dez dic gru',
];

/** Names that are their own abbreviation, so that they are neither short nor long. */
const NEUTRAL_MONTHS = ['', '', 'mars', '', 'may mai mei maj', 'juin', '', 'aout', '', '', '', ''];

export type NameLength = 'long' | 'short' | 'neutral';

export interface MonthWord {
  readonly month: number;
  readonly length: NameLength;
}

function words(text: string): string[] {
  return text.split(/[ ,]+/).filter((word) => word !== '');
}

function monthTable(): ReadonlyMap<string, MonthWord> {
  const table = new Map<string, MonthWord>();
  const add = (lists: readonly string[], length: NameLength): void => {
    lists.forEach((list, index) => {
      for (const word of words(list).map(foldWord)) if (!table.has(word)) table.set(word, { month: index + 1, length });
    });
  };
  add(NEUTRAL_MONTHS, 'neutral');
  add(SHORT_MONTHS, 'short');
  add(LONG_MONTHS, 'long');
  add(MORE_SHORT_MONTHS, 'short');
  add(MORE_MONTHS, 'long');
  return table;
}

export const MONTHS = monthTable();

/** Quarter of each season as résumés use it: terms, so spring begins in January; a German winter semester begins in October. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ...words('winter hiver invierno inverno').map((word): [string, number] => [word, 1]),
  ...words('spring fruhling fruhjahr printemps primavera').map((word): [string, number] => [word, 1]),
  ...words('summer sommer ete verano verao estate').map((word): [string, number] => [word, 3]),
  ...words('sommersemester ss').map((word): [string, number] => [word, 2]),
  ...words('wintersemester ws').map((word): [string, number] => [word, 4]),
  ...words('michaelmas').map((word): [string, number] => [word, 4]),
  ...words('fall autumn herbst automne otono outono autunno').map((word): [string, number] => [word, 4]),
]);

/** Between a season and its year: "Fall semester 2023". */
export const TERMS = new Set(words('semester term quarter session trimester of de'));

/** Days of the week by their number, Sunday first. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ].flatMap((names, day) => words(names).map((name): [string, number] => [name, day])),
);

/** Between a key and its date, saying nothing of their own: "im März 2020", "le 2 mars". */
export const BEFORE_DATES = new Set(words('in on im am en em le el il nel'));

export const ORDINAL_SUFFIXES = new Set(words('st nd rd th er ere eme o a ro do to'));

/** Between the parts of one date: "2nd of July", "2 de marzo de 2020", "le 2". */
export const LINKS = new Set(words('of de del di do'));

/** Between the two dates of a range. */
export const RANGE_WORDS = new Set(
  words(
    'to until till til untill thru through upto up bis a au al hasta ate fino ad al alla a jusqu jusque tot do az tills ' +
      'kadar dek pana la по до 至 到 から まて から 까지',
  ).map(foldWord),
);

/** Before a start: alone they leave the end open. */
export const FROM_WORDS = new Set(
  words(
    'from since starting von seit ab du de depuis desde dal dalla da sinds vanaf van od sedan siden fra från din с з от',
  ).map(foldWord),
);

/** Before a date, saying what it is; they change nothing. Phrases are listed longest first. */
export const LABELS: readonly (readonly string[])[] = [
  'date of graduation',
  'date of birth',
  'year of passing',
  'year of graduation',
  'academic year',
  'passed out in',
  'graduation date',
  'last updated',
  'start date',
  'end date',
  'issue date',
  'date of issue',
  'class of',
  'as of',
  'valid from',
  'duration',
  'period',
  'dates',
  'date',
  'year',
  'years',
  'tenure',
  'timeline',
  'time',
  'term',
  'graduated',
  'graduation',
  'graduating',
  'completed',
  'completion',
  'issued',
  'awarded',
  'obtained',
  'received',
  'earned',
  'published',
  'updated',
  'expires',
  'dated',
  'born',
  'dob',
  'ay',
  'batch',
  'batch of',
  'passed',
  'effective',
  'effective from',
  'w e f',
  'expiry',
  'started',
  'joined',
  'between',
  'during',
  'in',
  'on',
  'im',
  'en',
  'em',
  'le',
  'el',
  'il',
  'nel',
  'um',
  'am',
  'zeitraum',
  'zeit',
  'dauer',
  'periode',
  'fecha',
  'data',
  'circa',
  'ca',
  'approx',
  'c',
  'early',
  'mid',
  'late',
  'end of',
].map(words);

/** Marks a date that is not reached yet. */
export const EXPECTED_WORDS = new Set(
  words(
    'expected expecting anticipated upcoming prospective projected planned estimated tentative exp ' +
      'voraussichtlich geplant prevu prevue previsto prevista esperado esperada estimado estimada',
  ),
);

/** Of those, what guesses at a date as much as it hopes for one. */
export const GUESSING_WORDS = new Set(words('estimated estimado estimada tentative'));

/** Words that may follow "expected": "expected graduation May 2026". */
export const EXPECTED_OF = new Set(words('graduation completion date degree in on to graduate complete by end'));

export const ONWARDS = new Set(words('onward onwards ongoing forward'));

/** Units of a stated duration: "(1 yr 4 mos)". */
export const DURATION_UNITS = new Set(
  words(
    'year years yr yrs y month months mo mos mth mths m week weeks wk wks day days ' +
      'jahr jahre jahren monat monate monaten an ans annee annees mois ano anos mes meses anno anni mese mesi',
  ),
);
