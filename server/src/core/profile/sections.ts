/** The sections of a profile that are lists of entries, in the order in which a document names them. */
export const listSections = [
  'work',
  'volunteer',
  'education',
  'projects',
  'stories',
  'skills',
  'languages',
  'certificates',
  'awards',
  'publications',
  'talks',
  'patents',
  'interests',
  'references',
  'sections',
] as const;

export type ListSection = (typeof listSections)[number];

const lists: ReadonlySet<string> = new Set(listSections);

/** Is this top-level key's value a list of entries? */
export const isListSection = (key: string): key is ListSection => lists.has(key);

/** Every top-level key of the format. */
export const topLevelKeys: ReadonlySet<string> = new Set([
  '$schema',
  'basics',
  ...listSections,
  'meta',
  'variants',
  'tags',
]);
