import { englishBullets } from '../../facts/bullets.ts';
import { removePart, replacePart } from '../../profile/editText.ts';
import { type FoundPhrase, findPhrases, phraseTable } from '../../reading/phrases.ts';
import { inBullet } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';

const code = 'bullet.filler';

/** "etc" with the period that belongs to it. */
const withPeriod = (text: string, found: FoundPhrase): FoundPhrase =>
  found.phrase.words[0] === 'etc' && text[found.end] === '.' ? { ...found, end: found.end + 1 } : found;

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
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Successfully moved 12 services\n      - Trained 6 analysts in order to halve the queue\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services\n      - Trained 6 analysts to halve the queue\n',
    ],
  },
  *check(model, _, segment) {
    for (const { bullet, reading } of englishBullets(model)) {
      for (const one of findPhrases(reading.tokens, table)) {
        const found = withPeriod(bullet.text.value, one);
        const { text } = bullet;
        const words = text.value.slice(found.start, found.end);
        const { instead } = found.phrase;
        const fixes = (): readonly Fix[] => {
          if (instead === null) return [];
          if (instead !== '')
            return [{ title: `Write "${instead}"`, safe: true, edits: [replacePart(text, found, instead)] }];
          const edits = removePart(segment, text, found);
          return edits ? [{ title: `Leave out "${words}"`, safe: true, edits }] : [];
        };
        const message = instead
          ? `"${words}" says no more than "${instead}".`
          : instead === ''
            ? `"${words}" can go without loss.`
            : `"${words}" hides what it stands for: name it, or leave it out.`;
        yield inBullet(code, bullet, found, message, fixes);
      }
    }
  },
};
