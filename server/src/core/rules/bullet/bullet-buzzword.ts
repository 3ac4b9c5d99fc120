import { ownProse } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { findPhrases, phraseTable } from '../../reading/phrases.ts';
import type { Rule } from '../rule.ts';
import { isTermOfArt } from './termsOfArt.ts';

const code = 'bullet.buzzword';

/** Words that every résumé has and no reader believes. Collected from career-centre guides, in our own selection. */
const table = phraseTable(`
results driven
results oriented
result oriented
detail oriented
goal oriented
synergy
synergies
synergize
synergized
go getter
self starter
self motivated
team player
thought leader
thought leadership
think outside the box
thinking outside the box
out of the box thinking
hit the ground running
best of breed
best in class
world class
game changing
game changer
cutting edge
bleeding edge
state of the art
value add
value added
move the needle
moved the needle
low hanging fruit
rockstar
rock star
guru
paradigm shift
hard working
hardworking
proven track record
track record of success
dynamic professional
seasoned professional
fast paced environment
wear many hats
wore many hats
`);

export const bulletBuzzword: Rule = {
  code,
  summary: 'A stock phrase: results-driven, team player, cutting-edge, synergy.',
  rationale:
    'A reader has seen these words on every other résumé, so they are read as nothing. What you did shows the same.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'basics:\n  summary: Results-driven engineer and team player.\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Used cutting-edge tools to settle 40,000 trades a day\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Built a scalable gateway, from 300 to 9,000 requests a second\n      - Ran significance tests on 14 experiments\n',
    ],
  },
  *check(model) {
    for (const { text } of ownProse(model)) {
      for (const { start, end, phrase } of findPhrases(bulletOf(text).tokens, table)) {
        const part = { start, end };
        if (isProtectedPart(text, part) || isTermOfArt(phrase.words, text.value, part)) continue;
        const words = text.value.slice(start, end);
        yield {
          code,
          message: say('"{words}" is on every résumé. Show it with something you did, or leave it out.', { words }),
          span: text.part(start, end),
          path: text.path,
        };
      }
    }
  },
};
