import { type CalendarDate, canonicalDate } from './calendar.ts';

/** As `meta.render.dateStyle`: "Oct 2021", "October 2021", "2021-10", "2021". */
export type DateDisplay = 'short' | 'long' | 'numeric' | 'year';

interface Names {
  readonly long: string;
  readonly short: string;
  /** Long names after a day, where a language inflects them. */
  readonly ofDay?: string;
  /** Between a month's name and its year, and between a day and its month. */
  readonly of?: string;
  /** After a day's number: "1." */
  readonly dayMark?: string;
  readonly monthFirst?: boolean;
  readonly quarter?: string;
}

/** Month names from CLDR 45: wide and abbreviated. */
const NAMES: Readonly<Record<string, Names>> = {
  en: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    monthFirst: true,
  },
  de: {
    long: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    short: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
    dayMark: '.',
  },
  fr: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
    quarter: 'T',
  },
  es: {
    long: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    short: 'ene feb mar abr may jun jul ago sept oct nov dic',
    of: ' de ',
    quarter: 'T',
  },
  pt: {
    long: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    short: 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
    of: ' de ',
    quarter: 'T',
  },
  it: {
    long: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    short: 'gen feb mar apr mag giu lug ago set ott nov dic',
    quarter: 'T',
  },
  nl: {
    long: 'januari februari maart april mei juni juli augustus september oktober november december',
    short: 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.',
    quarter: 'K',
  },
  pl: {
    long: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    short: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
    ofDay: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    quarter: 'K',
  },
};

const PRESENT: Readonly<Record<string, string>> = {
  en: 'Present',
  de: 'heute',
  fr: 'aujourd’hui',
  es: 'actualidad',
  pt: 'atual',
  it: 'oggi',
  nl: 'heden',
  pl: 'obecnie',
};

function language(locale: string): string {
  const code = locale.slice(0, 2).toLowerCase();
  return code in NAMES && !/^[a-z]{3}/i.test(locale) ? code : 'en';
}

/**
 * Shows a date for the reader of a résumé, at its own precision: a year is never given a month, and a season keeps the word it was
 * written with. `locale` is a BCP 47 tag; languages other than English, German, French, Spanish, Portuguese, Italian, Dutch and Polish read
 * as English.
 */
export function formatDate(date: CalendarDate, display: DateDisplay, locale = 'en'): string {
  if (display === 'year' || date.precision === 'year') return String(date.year);
  if (date.season !== undefined) return `${date.season} ${date.year}`;
  if (display === 'numeric') return canonicalDate(date);
  const names = NAMES[language(locale)]!;
  if (date.quarter !== undefined) return `${names.quarter ?? 'Q'}${date.quarter} ${date.year}`;
  const month = (
    display === 'short' ? names.short : date.day === undefined ? names.long : (names.ofDay ?? names.long)
  ).split(' ')[(date.month ?? 1) - 1]!;
  const of = display === 'long' ? (names.of ?? ' ') : ' ';
  if (date.day === undefined) return `${month}${of}${date.year}`;
  if (names.monthFirst && !isDayFirstEnglish(locale)) return `${month} ${date.day}, ${date.year}`;
  return `${date.day}${names.dayMark ?? ''}${of}${month}${of}${date.year}`;
}

/** English outside the United States and Canada puts the day first: "5 October 2021". */
function isDayFirstEnglish(locale: string): boolean {
  const region = /^en-([a-z]{2})\b/i.exec(locale)?.[1]?.toUpperCase();
  return region !== undefined && region !== 'US' && region !== 'CA' && region !== 'PH';
}

/** What stands for the end of something that goes on. */
export function presentWord(locale = 'en'): string {
  return PRESENT[language(locale)]!;
}
