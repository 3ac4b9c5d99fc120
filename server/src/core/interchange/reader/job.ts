import type { Entry } from './entries.ts';

/** A job before it is an entry of the format. */
export interface Job {
  position: string | null;
  employer: string | null;
  location: string | null;
  /** Where the employer is, if the role is elsewhere. */
  seat: string | null;
  /** The page of the employer above several roles. */
  readonly page: string | null;
  /** What is said of the employer, above several roles. */
  readonly about: readonly string[];
  /** Pieces with no meaning found. */
  readonly rest: string[];
  /** Lines of its head that are its text. */
  readonly told: string[];
  /** What is the employer is told by nothing in its head, or by words that speak for both of its sides. */
  unsure: 'nothing' | 'little' | null;
  /** A place was parted from the words before it, which no comma or column does. */
  parted: 'surely' | 'by count' | null;
  readonly entry: Entry;
}
