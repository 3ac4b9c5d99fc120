/** The words a page adds to a profile's own: names of months and sections, "present", "expected". */
export interface Words {
  /** Twelve names, January first, as they stand before a year. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** A month: `{m}` (its name) and `{y}`. */
  readonly month: string;
  /** A day: `{d}`, `{m}` and `{y}`. */
  readonly day: string;
  /** The same in figures: `{dd}`, `{mm}`, `{y}`. */
  readonly numericDay: string;
  /** A quarter of a year: `{q}` and `{y}`. */
  readonly quarter: string;
  readonly present: string;
  /** `{}` stands for the date. */
  readonly expected: string;
  /** Between two things on a line, with the space behind it where the language has one. */
  readonly comma: string;
  readonly score: string;
  readonly courses: string;
  readonly notes: Readonly<Record<NoteName, string>>;
  readonly titles: Readonly<Record<SectionName, string>>;
}

export const noteNames = ['context', 'problem', 'approach', 'outcome'] as const;
export type NoteName = (typeof noteNames)[number];

/** In the order of a page when the profile asks for none. */
export const sectionNames = [
  'work',
  'stories',
  'projects',
  'volunteer',
  'education',
  'skills',
  'certificates',
  'awards',
  'publications',
  'talks',
  'patents',
  'languages',
  'interests',
  'references',
] as const;
export type SectionName = (typeof sectionNames)[number];
