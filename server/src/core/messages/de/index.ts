import type { Table } from '../language.ts';

export const german = (): Table => ({});
