/** What is true of all entries of a section, so that rules and views need no lists of section names of their own. */
interface Traits {
  /** Its entries have a start and an end. */
  readonly span?: true;
  /** Its entries take up a person's time: they should have dates, and they leave no gap where they are. */
  readonly occupies?: true;
  /** Its highlights list what was done, rather than tell a story or name things. */
  readonly deeds?: true;
  /** It tells of work, so a figure that another of these sections gives as well is given twice. */
  readonly tells?: true;
  /** Its names and titles name what somebody knows: a certificate, a talk, a degree. */
  readonly shows?: true;
  /** Its texts are other people's words, or were written for other readers: quotations, abstracts. */
  readonly quoted?: true;
}

/** The sections of a profile that are lists of entries, in the order in which a document names them. */
const lists = {
  work: { span: true, occupies: true, deeds: true, tells: true },
  volunteer: { span: true, occupies: true, deeds: true, tells: true },
  education: { span: true, occupies: true, tells: true, shows: true },
  projects: { span: true, deeds: true, tells: true, shows: true },
  stories: { tells: true },
  skills: {},
  languages: {},
  certificates: { shows: true },
  awards: { shows: true },
  publications: { shows: true, quoted: true },
  talks: { shows: true },
  patents: { shows: true, quoted: true },
  interests: {},
  references: { quoted: true },
  sections: { tells: true },
} as const satisfies Readonly<Record<string, Traits>>;

export type ListSection = keyof typeof lists;

export const listSections = Object.keys(lists) as readonly ListSection[];

const traits: ReadonlyMap<string, Traits> = new Map<string, Traits>([
  ...Object.entries(lists),
  ['basics', { tells: true }],
]);

/** Is it true of the section of this name? Nothing is true of a section that the format does not have. */
export const sectionHas = (section: string, trait: keyof Traits): boolean => traits.get(section)?.[trait] === true;

/** Is this top-level key's value a list of entries? */
export const isListSection = (key: string): key is ListSection => Object.hasOwn(lists, key);

/** Every top-level key of the format. */
export const topLevelKeys: ReadonlySet<string> = new Set([
  '$schema',
  'basics',
  ...listSections,
  'meta',
  'variants',
  'tags',
]);
