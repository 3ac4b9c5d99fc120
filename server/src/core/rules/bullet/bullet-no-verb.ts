import { ended, ofRole } from '../../facts/bullets.ts';
import { bulletOf } from '../../facts/readings.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import { inflect } from '../../reading/en/verbs.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

const code = 'bullet.no-verb';
const awarded =
  /^\W*(?:winner|awards?|recipient|finalist|(?:first|second|third|1st|2nd|3rd) (?:place|prize)|top \d|best|promotion|certified)\b|\b(?:award|prize|scholarship)\b/i;

export const bulletNoVerb: Rule = {
  code,
  summary: 'A highlight that opens with a gerund or a noun among others that open with a verb.',
  rationale:
    '"Building the importer" and "Migration of the ledger" leave the doer out. A list whose lines all begin with a verb reads as things done.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close to 2 days\n      - Automating 14 reports for the regulator\n      - Trained 6 analysts\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Migration of 12 services\n      - Support desk for 300 users\n      - Release management\n',
    ],
  },
  *check(model) {
    for (const list of model.bulletLists) {
      if (!ofRole(list)) continue;
      const read = list.bullets.map((bullet) => ({ bullet, reading: bulletOf(bullet.text) }));
      const verbs = read.filter(({ reading }) => reading.opening.kind === 'verb').length;
      // A list that is parallel in nouns is a style of its own.
      if (verbs * 2 < read.length) continue;
      for (const { bullet, reading } of read) {
        const { kind, verb, label } = reading.opening;
        if (!reading.english || reading.weak || (kind !== 'gerund' && kind !== 'noun')) continue;
        // "Tools: Java, Kafka" and "First place, hackathon of 40 teams" are no deeds told without a verb.
        if (kind === 'noun' && (label || awarded.test(bullet.text.value))) continue;
        const first = reading.tokens[verb?.first ?? reading.opening.head];
        if (!first) continue;
        const past =
          verb && kind === 'gerund'
            ? likeCase(inflect(verb.lemma, ended(list) ? 'past' : 'base'), partOf(bullet.text, verb))
            : null;
        const message = past
          ? `The others open with a verb; this one could open with "${past}".`
          : 'The others open with a verb; this one leaves open what you did.';
        yield inBullet(code, bullet, verb ?? first, message, () =>
          past && verb
            ? [{ title: `Open with "${past}"`, safe: false, edits: [replacePart(bullet.text, verb, past)] }]
            : [],
        );
      }
    }
  },
};
