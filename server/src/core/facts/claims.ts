import type { Text } from '../profile/text.ts';
import { type ClaimReading, readExperience } from '../reading/claims/index.ts';
import { memo } from './memo.ts';
import { bulletOf } from './readings.ts';

/** The changes a text states, and the from–to pairs beside them. */
export const claimsOf = (text: Text): ClaimReading => bulletOf(text).claims;

/** The years of experience a text claims. */
export const experienceOf = memo((value) => readExperience(value));
