export type { ExperienceClaim } from '../en/experience.ts';
export { readExperience } from '../en/experience.ts';
export type { FromTo } from './fromTo.ts';
export type { ClaimInspection } from './inspect.ts';
export { inspectClaim } from './inspect.ts';
export type { Fit as ClaimVerdict, PairDirection } from './judge.ts';
export type { Claim, ClaimReading } from './read.ts';
export type { SinceClaim } from './since.ts';
export { readSince } from './since.ts';
