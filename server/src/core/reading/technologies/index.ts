export { complete, namesLike, type TechnologyCompletion } from './complete.ts';
export { foldName } from './fold.ts';
export { implies, lookup, sameTechnology } from './lookup.ts';
export type { Mention, MentionVerdict, ReadOptions } from './mention.ts';
export { type Names, readNames, readTechnologies } from './read.ts';
export { TechnologyTable, technologies } from './table.ts';
export type { Technology, TechnologyKind } from './types.ts';
export { splitSpacedItem, technologiesShownBy } from './usage.ts';
