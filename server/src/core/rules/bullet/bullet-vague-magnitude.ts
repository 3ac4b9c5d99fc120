import { ownProse } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Text } from '../../profile/text.ts';
import type { Metric } from '../../reading/metric.ts';
import type { Fix, Rule } from '../rule.ts';

const code = 'bullet.vague-magnitude';

/** The word for a magnitude, and the "of" behind it. */
const MAGNITUDE =
  /^(?:(?:many|several|countless|innumerable|tens|dozens|scores|hundreds|thousands|millions|billions)(?: of)?(?: (?=(?:tens|hundreds|thousands|millions)\b))?)+/iu;

/** "tens of thousands" says the size as well as a round figure would. */
const SIZED = /^(?:many |several )?(?:tens|dozens|scores|hundreds) of (?:thousands|millions|billions)\b/iu;

/** The edit that keeps a place for the number, where the words say of what. */
function keepPlace(text: Text, vague: Metric): readonly Fix[] {
  const word = MAGNITUDE.exec(vague.text)?.[0];
  if (!word || !/^\s*\p{L}/u.test(text.value.slice(vague.start + word.length))) return [];
  const edit = replacePart(text, { start: vague.start, end: vague.start + word.length }, '[how many?]');
  return edit ? [{ title: say('Keep a place for the number'), safe: false, edits: [edit] }] : [];
}

export const bulletVagueMagnitude: Rule = {
  code,
  summary: 'A magnitude without its number: millions of events, dozens of teams.',
  rationale: '"Millions" spans a factor of a thousand. The number you have in mind is more impressive than the word.',
  defaultSeverity: 'hint',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Built a gateway that handles millions of requests\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Built a gateway that handles 4 million requests a day\n      - Cut the close from days to hours, 38 to 5 of them\n',
    ],
  },
  *check(model) {
    for (const { text } of ownProse(model)) {
      const reading = bulletOf(text);
      if (reading.quantified === 'yes') continue;
      const vague = reading.metrics.find((metric) => metric.doubt === 'magnitude');
      if (!vague || SIZED.test(text.value.slice(vague.start, vague.start + 40)) || isProtectedPart(text, vague))
        continue;
      yield {
        code,
        message: say('"{text}": how many? The number would say more than the word.', { text: vague.text }),
        span: text.part(vague.start, vague.end),
        path: text.path,
        fixes: () => keepPlace(text, vague),
      };
    }
  },
};
