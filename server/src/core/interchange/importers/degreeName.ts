import type { Draft } from '../foreignSource.ts';
import { blockOf, cell } from '../reader/block.ts';
import { entriesOf } from '../reader/entries.ts';
import { studies } from '../reader/studies.ts';

/** The degree and the subject of a text that names both, "MSc Forestry"; null for what names one alone. */
export function degreeAndSubject(name: string): Draft | null {
  const [read, ...more] = studies(entriesOf([blockOf([cell(name)])]), new Set());
  return read && more.length === 0 && Object.keys(read).sort().join() === 'area,studyType' ? read : null;
}
