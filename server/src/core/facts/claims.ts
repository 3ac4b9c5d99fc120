import type { Text } from '../profile/text.ts';
import type { ClaimReading } from '../reading/claims/index.ts';
import { readOwnExperience } from '../reading/experience.ts';
import { memo } from './memo.ts';
import { bulletOf } from './readings.ts';

/** The changes a text states, and the from–to pairs beside them. */
export const claimsOf = (text: Text): ClaimReading => bulletOf(text).claims;

/** The years of experience a text claims for its writer. */
export const experienceOf = memo((value) => readOwnExperience(value));
