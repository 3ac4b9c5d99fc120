/** The words a page adds to a profile's own: names of months and sections, "present", "expected". */
export interface Words {
  /** Twelve names, January first, as they stand before a year. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly present: string;
  /** `{}` stands for the date. */
  readonly expected: string;
  /** A year's quarter: `{q}` and `{y}`. */
  readonly quarter: string;
  /** A day: `{d}`, `{m}` (the month's name) and `{y}`. */
  readonly day: string;
  /** The same in figures: `{dd}`, `{mm}`, `{y}`. */
  readonly numericDay: string;
  readonly courses: string;
  readonly score: string;
  readonly titles: Readonly<Record<SectionName, string>>;
  readonly notes: Readonly<Record<NoteName, string>>;
}

export type SectionName =
  | 'work'
  | 'projects'
  | 'stories'
  | 'volunteer'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'awards'
  | 'publications'
  | 'talks'
  | 'patents'
  | 'languages'
  | 'interests'
  | 'references';

export type NoteName = 'context' | 'problem' | 'approach' | 'outcome';
