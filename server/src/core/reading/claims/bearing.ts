import { readBullet } from '../bullet.ts';

/** Words that make a bare figure a stated change: "75%" over "faster builds" and "4x" over "builds" alike. */
const WAYS = ['', ' less', ' more', ' faster'] as const;

/**
 * Does a pair of figures ("from 40 min to 10 min") bear out a change that another text states ("75% faster builds", "4x")? The claim is read
 * with the pair beside it, as if one sentence held both, so that bounds, roundings and what a share is counted in are those of `claimsIn`.
 * `figure` is where the change stands in `claimed`.
 */
export function bearsOut(
  claimed: string,
  figure: { readonly start: number; readonly end: number },
  pair: string,
): boolean {
  const written = claimed.slice(figure.start, figure.end);
  const texts = [
    `${claimed.trim().replace(/[.!?]+$/, '')} (${pair})`,
    ...WAYS.map((way) => `${written}${way} (${pair})`),
  ];
  return texts.some((text) =>
    readBullet(text, { language: 'en' }).claims.claims.some(
      ({ verdict, text: change }) =>
        verdict === 'consistent' && text.indexOf(change) < text.lastIndexOf(pair) && change.includes(written),
    ),
  );
}
