import { lazy } from '../../text/lazy.ts';
import type { ExperienceClaim } from './experience.ts';

/** One of those words, which a text without them is asked for alone: the whole takes 8 ms to compile. */
const OTHER =
  /\b(?:family|families|team|teams|company|firm|business|hospital|clinic|practice|studio|shop|bakery|house|agency|staff|crew|brigade|group|partners|colleagues|people|clients|founders|chefs|engineers|nurses|workforce|father|mother|uncle|grandfather|mentor|boss|candidates?)\s/iu;

/** Who else may have years: "a team with a combined 60 years", "a family with 40 years in medicine". */
const OTHERS = lazy(
  () =>
    new RegExp(
      String.raw`${OTHER.source}(?:\p{L}+\s){0,2}?(?:with|of|have|has|had|having|bringing|boasting|totall?ing|who)\s(?:\p{L}+\s){0,5}$`,
      'iu',
    ),
);

/** Years added up over several people. */
const ADDED_UP = /\b(?:between (?:us|them)|collective(?:ly)?)\b/i;

/** Before a length of time: what lies before the roles that are listed. */
const EARLIER =
  /\b(?:after|following|before|former(?:ly)?|previous(?:ly)?|earlier|once|ex|retired from|in an(?:other)? (?:earlier |previous |former )?(?:life|career)|turned)\b[^.;]*$/iu;

/** Behind it: another trade or time. */
const ELSEWHERE =
  /^[^.;]*?\b(?:before (?:\p{L}+ing|that|then|this)|before (?:the|my|her|his) (?:move|switch|change)|(?:earlier|previous|former|prior) (?:work|career|careers|life|job|jobs|roles?|posts?|trade)|in (?:the |an? )?(?:\p{L}+ )?(?:army|navy|air force|armed forces|military|police|marines|forces)|as an? (?:soldier|sailor|officer|marine)|outside (?:of )?(?:the )?(?:trade|field|profession)|abroad,? not listed)\b/iu;

/** What each of these has; the whole takes as long. */
const ELSEWHERE_WORD =
  /before|earlier|previous|former|prior|army|navy|force|military|police|marine|soldier|sailor|officer|outside|abroad/iu;

/**
 * Are years of experience somebody else's ("leads a team with a combined 60 years of experience"), or do they lie in a career that a text says is
 * another one than that of its roles ("after a 12-year career in the army", "and earlier work as a carer")?
 */
export function isOfOthers(text: string, { start, end }: ExperienceClaim): boolean {
  const before = text
    .slice(Math.max(0, start - 160), start)
    .split(/[.!?](?=\s)|[;\n]/)
    .at(-1)!;
  const behind = text.slice(end, end + 160);
  return (
    (OTHER.test(before) && OTHERS().test(before)) ||
    EARLIER.test(before) ||
    (ELSEWHERE_WORD.test(behind) && ELSEWHERE.test(behind)) ||
    ADDED_UP.test(before + behind.split(/[.;\n]/)[0]!)
  );
}
