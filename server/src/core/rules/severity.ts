export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Where a severity stands among them, 0 the worst: to compare and to sort. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
