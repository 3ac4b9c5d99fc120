import type { CurrencyStyle } from '../facts/notation/money.ts';
import { type Severity, severities } from './severity.ts';

/**
 * How much Merit has to say. `gentle` keeps errors and warnings; `standard` gives each finding its own severity;
 * `strict` shows hints as information and information as warnings.
 */
export type Preset = 'gentle' | 'standard' | 'strict';

/** Whose spelling and numbers; `auto` takes them from the profile. */
export type Locale = 'auto' | 'en-US' | 'en-GB' | 'en-IN' | 'en-AU' | 'en-CA' | 'en-IE' | 'en-NZ' | 'en-ZA';

/** What a person set under `merit.*`, complete. */
export interface Settings {
  readonly preset: Preset;
  /** Severity by rule code, or by area (`bullet`, `bullet.*`); `off` silences. Absent: as the preset has it. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** A file shows at most this many findings. */
  readonly maxProblems: number;
  /** Share of a role's highlights that should carry a figure, 0 to 1. */
  readonly minRatio: number;
  /** Roles that ended longer ago than this many years are left alone by the rules about wording and figures. */
  readonly maxAgeYears: number;
  readonly currencyStyle: CurrencyStyle;
  readonly locale: Locale;
  /** ISO 3166-1 alpha-2, upper case: where applications go. Null: the country of `basics.location`. */
  readonly privacyCountry: string | null;
  /** Words the person has vouched for, in lower case: rules about spelling and names leave them alone. */
  readonly dictionary: ReadonlySet<string>;
  /** In an editor: are the profiles of the folder checked that are not open? */
  readonly checkClosedFiles: boolean;
}

export const defaultSettings: Settings = {
  preset: 'standard',
  rules: {},
  maxProblems: 300,
  minRatio: 0.4,
  maxAgeYears: 10,
  currencyStyle: 'auto',
  locale: 'auto',
  privacyCountry: null,
  dictionary: new Set(),
  checkClosedFiles: true,
};

const settable: ReadonlySet<unknown> = new Set(['off', ...severities]);
/** The presets there are, the quietest first. */
export const presets: readonly Preset[] = ['gentle', 'standard', 'strict'];
const currencyStyles: readonly CurrencyStyle[] = ['auto', 'short', 'long', 'code', 'words'];
const locales: readonly Locale[] = ['auto', 'en-US', 'en-GB', 'en-IN', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-ZA'];

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const numberIn = (value: unknown, low: number, high: number, fallback: number): number =>
  typeof value === 'number' && value >= low && value <= high ? value : fallback;

const oneOf = <T extends string>(value: unknown, values: readonly T[], fallback: T): T =>
  values.find((one) => one === value) ?? fallback;

const severityMap = (value: unknown): Readonly<Record<string, Severity | 'off'>> =>
  Object.fromEntries(
    Object.entries(objectOf(value)).filter((entry): entry is [string, Severity | 'off'] => settable.has(entry[1])),
  );

const countryOf = (value: unknown, fallback: string | null): string | null => {
  if (value === 'auto') return null;
  return typeof value === 'string' && /^[A-Za-z]{2}$/.test(value) ? value.toUpperCase() : fallback;
};

/**
 * Settings from whatever a client sent for the section `merit`. Anything unusable falls back to `base`; words of dictionaries
 * and severities are added to those of `base`. Severities are read from `rules.severity` and from `rules` itself, the shorter
 * form that people write by hand.
 */
export function readSettings(sent: unknown, base: Settings = defaultSettings): Settings {
  const given = objectOf(sent);
  const rules = objectOf(given.rules);
  const { country } = objectOf(given.privacy);
  const words: readonly unknown[] = Array.isArray(given.dictionary) ? given.dictionary : [];
  return {
    preset: oneOf(rules.preset, presets, base.preset),
    rules: { ...base.rules, ...severityMap(rules), ...severityMap(rules.severity) },
    maxProblems: Math.floor(numberIn(given.maxProblems, 1, 100_000, base.maxProblems)),
    minRatio: numberIn(given.minRatio, 0, 1, base.minRatio),
    maxAgeYears: numberIn(given.maxAgeYears, 0, 100, base.maxAgeYears),
    currencyStyle: oneOf(given.currencyStyle, currencyStyles, base.currencyStyle),
    locale: oneOf(given.locale, locales, base.locale),
    privacyCountry: countryOf(country, base.privacyCountry),
    dictionary: new Set([
      ...base.dictionary,
      ...words.flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [word.trim().toLowerCase()] : [])),
    ]),
    checkClosedFiles: typeof given.checkClosedFiles === 'boolean' ? given.checkClosedFiles : base.checkClosedFiles,
  };
}

/** Equal keys mean equal settings. */
export function settingsKey(settings: Settings): string {
  const known = keys.get(settings);
  if (known !== undefined) return known;
  const key = JSON.stringify({ ...settings, dictionary: [...settings.dictionary] });
  keys.set(settings, key);
  return key;
}

const keys = new WeakMap<Settings, string>();

const louder: Readonly<Record<Severity, Severity>> = {
  error: 'error',
  warning: 'warning',
  information: 'warning',
  hint: 'information',
};

/**
 * How findings of a rule are shown: from the severity a finding has by itself to the one it gets; null hides it. What is
 * set for the code goes before what is set for its area (`bullet`), and that before the preset.
 */
export function severityOf(settings: Settings, code: string): (own: Severity) => Severity | null {
  const area = code.slice(0, code.indexOf('.'));
  const set = settings.rules[code] ?? settings.rules[`${area}.*`] ?? settings.rules[area];
  if (set !== undefined) return () => (set === 'off' ? null : set);
  if (settings.preset === 'strict') return (own) => louder[own];
  if (settings.preset === 'gentle') return (own) => (own === 'error' || own === 'warning' ? own : null);
  return (own) => own;
}

/** Does a setting turn the rule off as a whole, so that it need not run? */
export const turnedOff = (settings: Settings, code: string): boolean => {
  const shown = severityOf(settings, code);
  return severities.every((own) => shown(own) === null);
};
