import type { Severity } from './rule.ts';

/** What a person set under `merit.*`, complete. */
export interface Settings {
  /** Severity by rule code; `off` silences the rule. Absent: the rule's default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** A file shows at most this many findings. */
  readonly maxProblems: number;
  /** Share of a role's highlights that should carry a figure, 0 to 1. */
  readonly minRatio: number;
  /** Roles that ended longer ago than this many years are left alone by the rules about wording and figures. */
  readonly maxAgeYears: number;
}

export const defaultSettings: Settings = { rules: {}, maxProblems: 300, minRatio: 0.4, maxAgeYears: 10 };

const severities: ReadonlySet<unknown> = new Set(['off', 'error', 'warning', 'information', 'hint']);

const numberIn = (value: unknown, low: number, high: number, fallback: number): number =>
  typeof value === 'number' && value >= low && value <= high ? value : fallback;

/** Settings from whatever a client sent for the section `merit`. Anything unusable falls back to the default. */
export function readSettings(sent: unknown): Settings {
  const given = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>;
  const rules = typeof given.rules === 'object' && given.rules !== null ? given.rules : {};
  return {
    rules: Object.fromEntries(
      Object.entries(rules).filter((entry): entry is [string, Severity | 'off'] => severities.has(entry[1])),
    ),
    maxProblems: Math.floor(numberIn(given.maxProblems, 1, 100_000, defaultSettings.maxProblems)),
    minRatio: numberIn(given.minRatio, 0, 1, defaultSettings.minRatio),
    maxAgeYears: numberIn(given.maxAgeYears, 0, 100, defaultSettings.maxAgeYears),
  };
}
