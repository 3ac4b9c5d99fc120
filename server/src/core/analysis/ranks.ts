import { type Severity, severities, severityRank } from '../rules/severity.ts';

/** The ranks a finding can have, worst first: two for each severity. */
export const ranks: readonly number[] = Array.from({ length: severities.length * 2 }, (_, rank) => rank);

/**
 * How much a finding matters, 0 the most. Among equals the format itself speaks first: what cannot be read hides
 * everything else.
 */
export const rankOf = (code: string, severity: Severity): number =>
  severityRank[severity] * 2 + (code.startsWith('schema.') || code === 'date.invalid' ? 0 : 1);
