import { recentBullets } from '../../facts/bullets.ts';
import { isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { likeCase, removePart, replacePart } from '../../profile/editText.ts';
import { TRYING } from '../../reading/en/trying.ts';
import { analyseVerb } from '../../reading/en/verbs.ts';
import { type FoundPhrase, findPhrases, phraseTable } from '../../reading/phrases.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Span } from '../../text/span.ts';
import { inBullet } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';

const code = 'bullet.filler';

/** "etc" with the period that belongs to it. */
const withPeriod = (text: string, found: FoundPhrase): FoundPhrase =>
  found.phrase.words[0] === 'etc' && text[found.end] === '.' ? { ...found, end: found.end + 1 } : found;

/** "(nginx, haproxy, etc)": examples in brackets stand for a list that is not the point. "ETC" is a name. */
function isEtcOfExamples(text: string, { phrase, start, end }: FoundPhrase): boolean {
  if (phrase.words[0] !== 'etc') return false;
  if (text.slice(start, start + 3) === 'ETC') return true;
  const before = text.slice(0, start);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  const inside = open > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
  return inside && /^[^()[\]]{0,40}[)\]]/.test(text.slice(end, end + 42)) && /[,;/]/.test(before.slice(open));
}

/** Terms of medicine, electronics and music that begin with a word of the table. */
const terms =
  /^(?:very[\s-]+(?:low[\s-]+(?:birth|density|carb|light|frequency|earth|income|level|pressure)|high[\s-]+(?:frequency|energy|resolution|cycle|pressure)|large[\s-]+(?:scale|array|telescope|crude)|long[\s-]+(?:baseline|chain)|small[\s-]+aperture|preterm|short[\s-]+reach)|various artists|really simple syndication)/i;

const isTerm = (text: string, { start }: FoundPhrase): boolean => terms.test(text.slice(start, start + 40));

/**
 * Verbs that have no failure in them: what was moved, was moved. "Successfully applied", "defended" and "treated" say more
 * than the verb alone, so there the word stays unless the person takes it out.
 */
const achieved = new Set(
  `complete deliver launch ship deploy release move migrate build implement develop create design introduce open close
  reduce cut increase raise double triple automate integrate install upgrade replace rebuild rewrite refactor establish
  set organize organise lead manage run train onboard hire publish produce finish reach achieve win pass secure
  transfer convert import export restore renovate restructure execute coordinate host stage modernize modernise expand
  consolidate streamline standardize standardise translate`.split(/\s+/),
);

/** Does "successfully" stand beside a verb of trying ("advocated successfully for", "successfully defended"), which says no success by itself? */
function tellsSuccess({ phrase }: FoundPhrase, { before, after }: Neighbours): boolean {
  if (phrase.words[0] !== 'successfully') return false;
  const verbs = [before, after].flatMap((token) => {
    const verb = token?.kind === 'word' ? analyseVerb(token.lower) : null;
    // "12 services successfully": what stands before is a thing, unless it is in the past.
    return verb && (token === after || verb.forms.includes('past')) ? [verb.lemma] : [];
  });
  return verbs.some((lemma) => TRYING.has(lemma));
}

/** "more successfully", "not successfully", "as successfully": the word is what the sentence is about. */
const weighed = /^(?:not|never|more|most|less|least|as|so|too|how|very|rather|only|ever|if)$/;

/** Words that say how much; the word behind them cannot be left out. */
const adverbs = /^(?:successfully|effectively|very|really)$/;

interface Neighbours {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

const neighbours = (tokens: readonly Token[], { start, end }: Span): Neighbours => ({
  before: tokens.findLast((token) => token.end <= start),
  after: tokens.find((token) => token.start >= end),
});

/** "to more effectively use", "not very often", "worked effectively.": without the word the sentence says something else. */
const isWeighed = ({ phrase }: FoundPhrase, { before, after }: Neighbours): boolean =>
  adverbs.test(phrase.words.join(' ')) &&
  (weighed.test(before?.lower ?? '') ||
    (phrase.words[0] !== 'successfully' &&
      (after === undefined || /^(?:[.,;:)!?–—]|and|or|enough|than)$/.test(after.lower))));

/** Nouns of which "to" and a verb say what is to be done with them. */
const toBeDone =
  /^(?:issues?|problems?|tasks?|things?|items?|work|ways?|steps?|needs?|plans?|opportunit(?:y|ies)|requirements?|challenges?|bugs?|questions?|data|lists?|points?|documents?)$/;

/** Does the sentence keep its meaning, whatever it is, when this phrase goes or is put shorter? */
function isSafe({ phrase }: FoundPhrase, { before, after }: Neighbours): boolean {
  const words = phrase.words.join(' ');
  const verb = after?.kind === 'word' ? analyseVerb(after.lower) : null;
  switch (words) {
    case 'successfully':
      return verb !== null && achieved.has(verb.lemma);
    case 'in order to':
    case 'so as to':
      // "tasks in order to close the gap" are not tasks to close.
      return verb?.forms.includes('base') === true && !toBeDone.test(before?.lower ?? '');
    case 'on a daily basis':
    case 'on a weekly basis':
    case 'on a monthly basis':
    case 'on a regular basis':
      return after === undefined || /^(?:[.,;:)]|and|or|for|with|to|at|in|by|from)$/.test(after.lower);
    case 'due to the fact that':
      return !/^(?:is|are|was|were|be|been|being)$/.test(before?.lower ?? '');
    default:
      return false;
  }
}

/** Words that stand for things not named, unless they are named right behind. */
const standing = new Set(['various', 'a variety of', 'a wide range of', 'a number of']);
/** So many words may stand between such words and what they stand for. */
const reach = 8;

/** "various mills (oat, rye)", "a variety of trees, including ash and elm": what the words stand for is named. */
function isNamed({ phrase, end }: FoundPhrase, tokens: readonly Token[]): boolean {
  if (!standing.has(phrase.words.join(' '))) return false;
  const first = tokens.findIndex((token) => token.start >= end);
  if (first < 0) return false;
  for (const token of tokens.slice(first, first + reach)) {
    if (/^[.;!?]$/.test(token.text)) return false;
    if (/^(?:[(:–—]|includ(?:ing|es?)|like|namely|e|such)$/.test(token.lower)) return true;
  }
  return false;
}

const table = phraseTable(`
successfully = -
effectively = -
very = -
really = -
in order to = to
so as to = to
various
a variety of
a wide range of
a number of
due to the fact that = because
with regard to = about
with regards to = about
in regards to = about
on a daily basis = daily
on a weekly basis = weekly
on a monthly basis = monthly
on a regular basis = regularly
in the process of = -
at this point in time = now
for the purpose of = for
etc
and so on
among others
`);

export const bulletFiller: Rule = {
  code,
  summary: 'Words that carry nothing: successfully, various, in order to.',
  rationale:
    'A highlight has a line or two. "Successfully" goes without saying, and "various" hides the list that would be interesting.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Successfully moved 12 services\n      - Trained 6 analysts in order to halve the queue\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services\n      - Trained 6 analysts to halve the queue\n',
    ],
  },
  *check(model, context, segment) {
    for (const { bullet, reading } of recentBullets(model, context)) {
      const { text } = bullet;
      for (const one of findPhrases(reading.tokens, table)) {
        const found = withPeriod(text.value, one);
        const beside = neighbours(reading.tokens, found);
        if (isEtcOfExamples(text.value, found) || isTerm(text.value, found)) continue;
        if (isProtectedPart(text, found) || isNamed(found, reading.tokens) || isWeighed(found, beside)) continue;
        if (tellsSuccess(found, beside)) continue;
        const words = text.value.slice(found.start, found.end);
        const instead = found.phrase.instead && likeCase(found.phrase.instead, words);
        const safe = isSafe(found, beside);
        const fixes = (): readonly Fix[] => {
          if (instead === null) return [];
          if (instead !== '')
            return [
              { title: say('Write "{text}"', { text: instead }), safe, edits: [replacePart(text, found, instead)] },
            ];
          const edits = removePart(segment, text, found);
          return edits ? [{ title: say('Leave out "{words}"', { words }), safe, edits }] : [];
        };
        const message = instead
          ? say('"{words}" says no more than "{instead}".', { words, instead })
          : instead === ''
            ? say('"{words}" can go without loss.', { words })
            : say('"{words}" hides what it stands for: name it, or leave it out.', { words });
        yield inBullet(code, bullet, found, message, fixes);
      }
    }
  },
};
