import { ofRole, recentBullets } from '../../facts/bullets.ts';
import { isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { analyseVerb } from '../../reading/en/verbs.ts';
import type { Token } from '../../reading/tokens.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

const code = 'bullet.passive';
/** In the present a passive mostly describes how something works. */
const being = new Set(['was', 'were', 'been']);
/** "A service that was used by 40 teams" tells of the service. */
const relative = new Set(['that', 'which', 'who', 'whose', 'what', 'where']);
/** Participles that tell a state, an honour or an act of an authority, not something done by somebody unnamed. */
const states = new Set(
  'promote award select invite nominate recognize recognise choose name elect honor honour base go leave do bear locate know involve need require relate concern interest dedicate commit accept admit hire recruit ask task certify accredit license licence qualify appoint reelect induct shortlist commend crown knight grant rank rate cite feature retain recommend sponsor fund approve post deploy second transfer assign entrust register enrol enroll align'.split(
    ' ',
  ),
);

/** Is the agent of another verb named in front of this one, in its sentence? */
function namesAgent(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    const token = tokens[index]!;
    if (/^[.;!?]$/.test(token.text)) return false;
    if (token.lower === 'by') return true;
  }
  return false;
}

/** The first "was built" of a bullet without a "by", as first and last token; null where every agent is named. */
function passiveAt(tokens: readonly Token[]): readonly [Token, Token] | null {
  for (const [index, token] of tokens.entries()) {
    if (!being.has(token.lower) || tokens.slice(Math.max(0, index - 3), index).some((one) => relative.has(one.lower)))
      continue;
    const adverb = /ly$/.test(tokens[index + 1]?.lower ?? '') ? 1 : 0;
    const word = tokens[index + 1 + adverb];
    const verb = word?.kind === 'word' ? analyseVerb(word.lower) : null;
    if (!word || !verb?.forms.includes('participle') || states.has(verb.lemma)) continue;
    const rest = tokens.slice(index + 2 + adverb, index + 10 + adverb);
    // "The plan was marked by the county and was given 94 points": the agent stands in front.
    if (namesAgent(tokens, index)) continue;
    if (!rest.some((one) => one.lower === 'by')) return [token, word];
  }
  return null;
}

export const bulletPassive: Rule = {
  code,
  summary: 'A passive that does not say by whom.',
  rationale: 'In a résumé the open question about "was rebuilt" is whether you rebuilt it.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Ran the desk for 3 months while the settlement service was rewritten\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Was promoted twice in 3 years\n      - Rebuilt a service that was used by 40 teams\n',
    ],
  },
  *check(model, context) {
    for (const { bullet, list, reading } of recentBullets(model, context)) {
      if (!ofRole(list) || reading.weak) continue;
      const found = passiveAt(reading.tokens);
      if (!found) continue;
      const part = { start: found[0].start, end: found[1].end };
      if (isProtectedPart(bullet.text, part)) continue;
      const words = bullet.text.value.slice(part.start, part.end);
      yield inBullet(
        code,
        bullet,
        part,
        say('"{words}" leaves open by whom. If it was you, say so with the verb.', { words }),
      );
    }
  },
};
