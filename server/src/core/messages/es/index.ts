import type { Table } from '../language.ts';

export const spanish = (): Table => ({});
