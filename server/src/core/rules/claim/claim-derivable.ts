import { claimsOf } from '../../facts/claims.ts';
import { bulletOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import { sectionHas } from '../../profile/sections.ts';
import { PEOPLE_NOUNS } from '../../reading/en/maskWords.ts';
import { scale } from '../../reading/en/scores.ts';
import { RATIO_IN_WORDS, SPOKEN_RATIO } from '../../reading/en/spokenRatios.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { inWordsOf } from './computed.ts';

const code = 'claim.derivable';

/** Figures that are known roughly give no exact change. */
const roughly = /\b(?:roughly|about|around|approximately|approx\.?|nearly|almost|some|circa|ca\.)\s|~/i;

const team = /\b(?:teams?|staff|crews?|headcount|departments?|squads?|groups?|work ?force)\b[^.;]{0,30}$/i;

/** "Grew the team from 3 to 15": heads that a reader counts, and no share of them says it better. */
function countsHeads(text: string, { start, end }: Span): boolean {
  if (!/^\D*\d{1,2}\D+\d{1,2}\D*$/.test(text.slice(start, end))) return false;
  const words =
    text
      .slice(start, end + 30)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return team.test(text.slice(0, start)) || words.some((word) => PEOPLE_NOUNS.has(word));
}

/** Is there nothing to work out of a pair: a score of two digits at most, a few heads, or amounts known only roughly at one end? */
function isVague(text: string, pair: Span): boolean {
  const { start, end } = pair;
  const written = text.slice(start, end);
  if (countsHeads(text, pair)) return true;
  if (roughly.test(written) && /\d\+/.test(text.slice(start, end + 1))) return true;
  const around = text.slice(Math.max(0, start - 40), end + 12);
  return scale.test(around) && !/%|\d{3}/.test(written);
}

/** Does the sentence round a pair say its change already, if in words, or another sentence the very same: "Cut the queue in half. It went from 40 to 20."? */
function saysChange(text: string, pair: Span & { readonly computed: string }): boolean {
  if (Object.hasOwn(RATIO_IN_WORDS, pair.computed) && RATIO_IN_WORDS[pair.computed]!.test(text)) return true;
  const before =
    text
      .slice(0, pair.start)
      .split(/[.;!?](?=\s)/)
      .at(-1) ?? '';
  const after = text.slice(pair.end).split(/[.;!?](?=\s|$)/)[0] ?? '';
  return SPOKEN_RATIO.test(before) || SPOKEN_RATIO.test(after);
}

export const claimDerivable: Rule = {
  code,
  summary: 'A from–to pair whose change could be stated: "from 25 s to 8 s" is 68%.',
  rationale: 'Both figures are there, so the share is true by arithmetic, and it is what a skimming reader remembers.',
  defaultSeverity: 'hint',
  examples: {
    bad: ['work:\n  - name: Quayside Bank\n    highlights:\n      - Cut detection from 25 s to 8 s\n'],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut detection by 68%, from 25 s to 8 s\n      - Raised recall from 87% to 95%\n',
    ],
  },
  *check(model) {
    for (const { text, kind, section } of model.fields) {
      if (kind !== 'markdown' || sectionHas(section, 'quoted')) continue;
      for (const pair of claimsOf(text).pairs) {
        // "From six clusters to one" says it best as it is.
        if (!pair.statement || !/\p{Nd}.*\p{Nd}/u.test(pair.text) || !bulletOf(text).english) continue;
        if (saysChange(text.value, pair) || isVague(text.value, pair)) continue;
        const { span, newText } = pair.statement;
        yield {
          code,
          message: say('"{pair}" is {computed}: stating it saves the reader the sum.', {
            pair: pair.text,
            computed: inWordsOf(pair.computed),
          }),
          span: text.part(pair.start, pair.end),
          path: text.path,
          fixes: () => [
            {
              title: say('Add "{text}"', { text: newText.trim() }),
              safe: false,
              edits: [replacePart(text, span, newText)],
            },
          ],
        };
      }
    }
  },
};
