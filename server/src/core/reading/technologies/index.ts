export { complete, type TechnologyCompletion } from './complete';
export { foldName } from './fold';
export { implies, lookup, sameTechnology } from './lookup';
export { type Mention, type MentionVerdict, type ReadOptions, readTechnologies } from './read';
export { technologies } from './table';
export type { Technology, TechnologyKind, TechnologyTable } from './types';
