import type { MetricKind } from './metric.ts';

/** A unit of measurement: its canonical name, what it measures, and its size in the base unit of its dimension. */
export interface Unit {
  readonly name: string;
  readonly kind: MetricKind;
  /** Units of one dimension convert into each other: seconds for time, bytes for data; otherwise the unit itself. */
  readonly dimension: string;
  readonly factor: number;
  /** Describes a part or a design rather than a result (`24" pipe`, `8 MHz clock`). */
  readonly design?: boolean;
}

type Row = readonly [names: string, kind: MetricKind, dimension: string, factor: number, design?: boolean];

const DAY = 86_400;

/** The first name of a row is the canonical one. Names are matched in lower case unless listed in CASED. */
const ROWS: readonly Row[] = [
  ['ns nanosecond nanoseconds nanosec', 'duration', 'time', 1e-9],
  ['µs μs us microsecond microseconds microsec', 'duration', 'time', 1e-6],
  ['ms msec msecs millisecond milliseconds millis', 'duration', 'time', 1e-3],
  ['s sec secs second seconds', 'duration', 'time', 1],
  ['min mins minute minutes', 'duration', 'time', 60],
  ['h hr hrs hour hours', 'duration', 'time', 3600],
  ['day days', 'duration', 'time', DAY],
  ['week weeks wk wks', 'duration', 'time', 7 * DAY],
  ['fortnight fortnights', 'duration', 'time', 14 * DAY],
  ['month months mo mos', 'duration', 'time', (365.25 / 12) * DAY],
  ['quarter quarters', 'duration', 'time', (365.25 / 4) * DAY],
  ['year years yr yrs', 'duration', 'time', 365.25 * DAY],
  ['decade decades', 'duration', 'time', 3652.5 * DAY],
  ['byte bytes', 'size', 'data', 1],
  ['KB kib kilobyte kilobytes', 'size', 'data', 1e3],
  ['MB mib megabyte megabytes', 'size', 'data', 1e6],
  ['GB gib gig gigs gigabyte gigabytes', 'size', 'data', 1e9],
  ['TB tib terabyte terabytes', 'size', 'data', 1e12],
  ['PB pib petabyte petabytes', 'size', 'data', 1e15],
  ['EB eib exabyte exabytes', 'size', 'data', 1e18],
  ['qps', 'rate', 'per-second', 1],
  ['rps', 'rate', 'per-second', 1],
  ['tps', 'rate', 'per-second', 1],
  ['eps', 'rate', 'per-second', 1],
  ['iops', 'rate', 'per-second', 1],
  ['fps', 'rate', 'per-second', 1],
  ['rpm', 'rate', 'per-minute', 1],
  ['Kbps kbit/s', 'rate', 'bits', 1e3],
  ['Mbps mbit/s', 'rate', 'bits', 1e6],
  ['Gbps gbit/s', 'rate', 'bits', 1e9],
  ['Tbps', 'rate', 'bits', 1e12],
  ['mph', 'rate', 'mph', 1],
  ['wpm', 'rate', 'wpm', 1],
  ['LOC sloc kloc', 'count', 'LOC', 1],
  ['dau mau', 'count', 'users', 1],
  ['fte ftes', 'count', 'fte', 1],
  ['sqft', 'measure', 'area', 1],
  ['sqm', 'measure', 'area', 10.7639],
  ['acre acres', 'measure', 'acre', 1],
  ['hectare hectares', 'measure', 'hectare', 1],
  ['km kilometer kilometers kilometre kilometres', 'measure', 'length', 1000],
  ['mile miles', 'measure', 'length', 1609.344],
  ['meter meters metre metres', 'measure', 'length', 1],
  ['foot feet ft', 'measure', 'length', 0.3048],
  ['kg kgs kilogram kilograms', 'measure', 'mass', 1],
  ['lb lbs pound pounds', 'measure', 'mass', 0.45359237],
  ['ton tons tonne tonnes', 'measure', 'mass', 1000],
  ['liter liters litre litres', 'measure', 'volume', 1],
  ['gallon gallons', 'measure', 'volume', 3.785],
  ['kW', 'measure', 'power', 1e3],
  ['kWp', 'measure', 'peak', 1e3],
  ['MWp', 'measure', 'peak', 1e6],
  ['decibel decibels', 'measure', 'decibel', 1],
  ['MW megawatt megawatts', 'measure', 'power', 1e6],
  ['GW gigawatt gigawatts', 'measure', 'power', 1e9],
  ['kWh', 'measure', 'energy', 1e3],
  ['MWh', 'measure', 'energy', 1e6],
  ['GWh', 'measure', 'energy', 1e9],
  ['point points pts', 'score', 'points', 1],
  ['star stars', 'score', 'stars', 1],
  ['inch inches', 'measure', 'length', 0.0254, true],
  ['mm', 'measure', 'length', 1e-3, true],
  ['cm', 'measure', 'length', 1e-2, true],
  ['nm', 'measure', 'length', 1e-9, true],
  ['µm μm um', 'measure', 'length', 1e-6, true],
  ['Hz', 'measure', 'frequency', 1, true],
  ['kHz', 'measure', 'frequency', 1e3, true],
  ['MHz', 'measure', 'frequency', 1e6, true],
  ['GHz', 'measure', 'frequency', 1e9, true],
  ['kV', 'measure', 'voltage', 1e3, true],
  ['mV', 'measure', 'voltage', 1e-3, true],
  ['V volt volts', 'measure', 'voltage', 1, true],
  ['mA', 'measure', 'current', 1e-3, true],
  ['A amp amps', 'measure', 'current', 1, true],
  ['W watt watts', 'measure', 'power', 1, true],
  ['hp', 'measure', 'hp', 1, true],
  ['psi', 'measure', 'psi', 1, true],
  ['dpi', 'measure', 'dpi', 1, true],
  ['px pixel pixels', 'measure', 'px', 1, true],
  ['bit bits', 'measure', 'bit', 1, true],
  ['degree degrees', 'measure', 'degree', 1, true],
  ['g gram grams', 'measure', 'mass', 1e-3, true],
  ['mg milligram milligrams', 'measure', 'mass', 1e-6, true],
];

/** Names that are only a unit in exactly this casing: `5 A` and `5 a` differ. */
const CASED: ReadonlySet<string> = new Set([
  'V',
  'A',
  'W',
  'dB',
  'kWp',
  'MWp',
  'kW',
  'MW',
  'GW',
  'mA',
  'mV',
  'kV',
  'g',
  'h',
  's',
]);

/** Names too short to stand apart from the number: `5s` is seconds, `5 s` is not. */
const GLUED_ONLY: ReadonlySet<string> = new Set(['g', 'us', 'V', 'A', 'W']);

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([names, kind, dimension, factor, design]) => {
    const all = names.split(' ');
    const unit: Unit = { name: all[0] ?? '', kind, dimension, factor, ...(design ? { design } : {}) };
    return all.map((name) => [CASED.has(name) ? name : name.toLowerCase(), unit] as const);
  }),
);

/** The unit a word names, or null. `glued`: the word touches its number, which allows one-letter units. */
export function unitNamed(word: string, glued: boolean): Unit | null {
  if (!glued && GLUED_ONLY.has(word)) return null;
  const exact = BY_NAME.get(word);
  if (exact && CASED.has(word)) return exact;
  const lower = word.toLowerCase();
  return CASED.has(lower) ? null : (BY_NAME.get(lower) ?? null);
}

/** The unit with this canonical name, or null. */
export function unitOf(name: string): Unit | null {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase()) ?? null;
}

/** Short units that are not read apart from their figure, or not at all: what stands before one is measured in it. */
export const UNREAD_UNIT =
  /^(?:[mgtlLVAWNJ]|us|oz|[mcdh]l|mL|cc|mi|yd|yds|ha|bar|Pa|kPa|MPa|kN|kJ|k?cal|lx|lm|dB|ppm|ppb|rad|sr|mol)$/;

/** Degrees, decibels, pH: scales whose zero is not "none", or that count in powers. */
const UNEVEN = /^(?:°|℃|℉|degrees?\b|dB|decibels?\b|pH\b)/;

/** Is half of so many units half as much? Not of degrees: a room at 10 °C is not half as warm as one at 20 °C. */
export const hasShares = (unit: string): boolean => !UNEVEN.test(unit);

/** The same of all figures in a piece of text, by the units behind them and the "pH" before. */
export const figuresHaveShares = (text: string): boolean =>
  !/\bpH\s+\d/.test(text) && [...text.matchAll(/\d\s*(?=([°℃℉]|\p{L}+))/gu)].every(([, unit]) => hasShares(unit!));

const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
]);

const CURRENCY_CODES =
  'USD EUR GBP INR JPY CNY RMB CHF CAD AUD NZD SGD HKD SEK NOK DKK PLN CZK HUF RON BRL MXN ARS CLP COP ZAR NGN KES AED SAR QAR KRW TWD THB IDR MYR PHP VND PKR BDT LKR NPR TRY ILS EGP RUB UAH';

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_CODES.split(' ').map((code) => [code.toLowerCase(), code] as const),
  ...['dollar', 'dollars', 'us$', 'usd$'].map((word) => [word, 'USD'] as const),
  ...['euro', 'euros'].map((word) => [word, 'EUR'] as const),
  ...['rs', 'rupee', 'rupees'].map((word) => [word, 'INR'] as const),
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['won', 'KRW'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['dirhams', 'AED'],
]);

/** Words that are also English or a technology, and are money only when written as the code. */
const AMBIGUOUS_CURRENCY: ReadonlySet<string> = new Set([
  'won',
  'php',
  'try',
  'rand',
  'all',
  'cop',
  'ron',
  'sar',
  'rs',
]);

/** The ISO 4217 code a symbol stands for, or null. */
export function currencySymbol(symbol: string): string | null {
  return CURRENCY_SYMBOLS.get(symbol) ?? null;
}

/** The ISO 4217 code a word stands for (`euros`, `INR`, `Rs`), or null. */
export function currencyWord(word: string): string | null {
  const lower = word.toLowerCase();
  const code = CURRENCY_WORDS.get(lower);
  if (!code) return null;
  if (!AMBIGUOUS_CURRENCY.has(lower)) return code;
  return lower === 'rs' || (word === code && lower !== 'php') ? code : null;
}
