export { complete, type TechnologyCompletion } from './complete.ts';
export { foldName } from './fold.ts';
export { implies, lookup, sameTechnology } from './lookup.ts';
export { type Mention, type MentionVerdict, type ReadOptions, readTechnologies } from './read.ts';
export { technologies } from './table.ts';
export type { Technology, TechnologyKind, TechnologyTable } from './types.ts';
export { splitSpacedItem, technologiesShownBy } from './usage.ts';
