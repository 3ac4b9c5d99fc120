export { isKnownWord } from './known.ts';
export { type NearWord, nearestResumeWord } from './resume.ts';
