import { readClaims, readExperience } from '../reading/claims/index.ts';
import { memo } from './memo.ts';

/** The changes a text states, and the from–to pairs beside them. */
export const claimsOf = memo((value) => readClaims(value));

/** The years of experience a text claims. */
export const experienceOf = memo((value) => readExperience(value));
