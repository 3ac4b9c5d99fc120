import type { Severity } from '../rules/rule.ts';

/** Severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** The ranks a finding can have, worst first: two for each severity. */
export const ranks: readonly number[] = Array.from({ length: severities.length * 2 }, (_, rank) => rank);

/**
 * How much a finding matters, 0 the most. Among equals the format itself speaks first: what cannot be read hides
 * everything else.
 */
export const rankOf = (code: string, severity: Severity): number =>
  severityRank[severity] * 2 + (code.startsWith('schema.') || code === 'date.invalid' ? 0 : 1);
