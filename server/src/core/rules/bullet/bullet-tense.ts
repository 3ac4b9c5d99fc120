import { ended, ofRole } from '../../facts/bullets.ts';
import { type PresentVerb, presentVerbs } from '../../facts/presentTense.ts';
import { bulletOf } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import type { Bullet, BulletList } from '../../profile/model.ts';
import type { Edit } from '../../profile/place.ts';
import { analyseVerb, inflect } from '../../reading/en/verbs.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

const code = 'bullet.tense';

const pastOf = ({ bullet }: PresentVerb, verb: PresentVerb['verbs'][number]): string =>
  likeCase(inflect(verb.lemma, 'past'), partOf(bullet.text, verb));

const editsOf = (found: PresentVerb): readonly (Edit | null)[] =>
  found.verbs.map((verb) => replacePart(found.bullet.text, verb, pastOf(found, verb)));

/** The highlights of a list that open in the present, whether or not they can be told for certain. */
const presentCount = (list: BulletList): number =>
  list.bullets.filter(({ text }) => bulletOf(text).tense === 'present').length;

/**
 * "Work in personalisation", among presents: a noun or a verb. A role with such a line cannot be put in the past as a whole,
 * and half of it would read worse.
 */
const mayBePresent = ({ text }: Bullet): boolean => {
  const { opening, tokens } = bulletOf(text);
  const word = tokens[opening.head];
  if (opening.kind !== 'noun' || opening.label || word?.kind !== 'word') return false;
  const follows = tokens[opening.head + 1];
  return follows?.kind === 'word' && analyseVerb(word.lower)?.forms.includes('base') === true;
};

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
      'work:\n  - name: Quayside Bank\n    startDate: 2016-02\n    endDate: 2019-03\n    highlights:\n      - Lead engineer of a team of 9\n      - Design reviews for 4 teams\n      - Cut lead time from 9 days to 2\n      - Set up 4 offices\n',
    ],
  },
  *check(model) {
    for (const list of model.bulletLists) {
      if (!ofRole(list) || !ended(list)) continue;
      const all = presentVerbs(list);
      // A role half in the past reads worse than one in the present: `merit fix` changes all of it or nothing.
      const told = presentCount(list) === all.length && !list.bullets.some(mayBePresent);
      const whole = told && all.every(({ safe }) => safe);
      for (const found of all) {
        const [verb] = found.verbs;
        const written = partOf(found.bullet.text, verb!);
        const past = pastOf(found, verb!);
        if (past === written) continue;
        yield inBullet(
          code,
          found.bullet,
          verb!,
          say('This role has ended, so "{past}" rather than "{written}".', { past, written }),
          () => [
            { title: say('Change to "{text}"', { text: past }), safe: found.safe && whole, edits: editsOf(found) },
            ...(all.length > 1 && told
              ? [
                  {
                    title: say('Put this whole role in the past'),
                    safe: whole,
                    edits: all.flatMap(editsOf),
                  },
                ]
              : []),
          ],
        );
      }
    }
  },
};
