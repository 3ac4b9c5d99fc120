import { ended, ofRole } from '../../facts/bullets.ts';
import { bulletOf } from '../../facts/readings.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import type { BulletList } from '../../profile/model.ts';
import type { Edit } from '../../profile/place.ts';
import { inflect } from '../../reading/en/verbs.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

const code = 'bullet.tense';

/** "Design review", "Pilot project": verbs in form, names of things together with the noun behind them. */
const nouns = new Set(
  'design pilot test support release market research project report process plan program review audit control contract work care campaign order train field network finance budget'.split(
    ' ',
  ),
);
const heads = new Set(
  'review project desk management automation assistant work team engineer manager coordinator officer specialist phase study system lead owner partner planning analysis'.split(
    ' ',
  ),
);

/** The verbs of an ended role that stand in the present, with the edit that puts each in the past. */
function presentVerbs(list: BulletList) {
  return list.bullets.flatMap((bullet) => {
    const { opening, english, tense, tokens } = bulletOf(bullet.text);
    const { verb } = opening;
    if (!english || tense !== 'present' || opening.ambiguous || !verb || !verb.known) return [];
    if (nouns.has(verb.text) && heads.has(tokens[verb.last + 1]?.lower ?? '')) return [];
    const written = partOf(bullet.text, verb);
    const past = likeCase(inflect(verb.lemma, 'past'), written);
    const edit = (): Edit | null => replacePart(bullet.text, verb, past);
    return past === written ? [] : [{ bullet, verb, written, past, edit }];
  });
}

export const bulletTense: Rule = {
  code,
  summary: 'The present tense in a role that has ended.',
  rationale:
    'What you did in a job that is over belongs in the past. The present there reads as a text that was not updated, or as a job you have not left. In a current role both are fine.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    startDate: 2016-02\n    endDate: 2019-03\n    highlights:\n      - Lead a team of 9 that settles 40,000 trades a day\n      - Design the matching engine for 3 markets\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    startDate: 2016-02\n    endDate: present\n    highlights:\n      - Lead a team of 9\n',
      'work:\n  - name: Quayside Bank\n    startDate: 2016-02\n    endDate: 2019-03\n    highlights:\n      - Lead engineer of a team of 9\n      - Cut lead time from 9 days to 2\n      - Set up 4 offices\n',
    ],
  },
  *check(model) {
    for (const list of model.bulletLists) {
      if (!ofRole(list) || !ended(list)) continue;
      const found = presentVerbs(list);
      for (const { bullet, verb, written, past, edit } of found) {
        const message = `This role has ended, so "${past}" rather than "${written}".`;
        yield inBullet(code, bullet, verb, message, () => [
          { title: `Change to "${past}"`, safe: true, edits: [edit()] },
          ...(found.length > 1
            ? [{ title: 'Put this whole role in the past', safe: true, edits: found.map((one) => one.edit()) }]
            : []),
        ]);
      }
    }
  },
};
