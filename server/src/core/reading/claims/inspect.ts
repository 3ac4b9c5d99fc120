import { readBullet } from '../bullet.ts';
import type { Fit } from './judge.ts';

/** How Merit reads a claim, as a row of `merit inspect claim`. */
export interface ClaimInspection {
  readonly text: string;
  readonly verdict: Fit;
  /** The change as written; null when none is stated. */
  readonly claimed: string | null;
  /** What the figures amount to; null when they allow no computation. */
  readonly computed: string | null;
}

/** The verdict on a whole text: contradicted when one claim is, else consistent when one is, else uncheckable. */
export function inspectClaim(text: string): ClaimInspection {
  const { claims, pairs } = readBullet(text).claims;
  const claim =
    claims.find(({ verdict }) => verdict === 'contradicted') ??
    claims.find(({ verdict }) => verdict === 'consistent') ??
    claims[0];
  return {
    text,
    verdict: claim?.verdict ?? 'uncheckable',
    claimed: claim?.claimed ?? null,
    computed: claim ? claim.computed : (pairs[0]?.computed ?? null),
  };
}
