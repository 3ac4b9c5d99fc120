import { analyseVerb, inflect } from '../reading/verbs.ts';
import type { WeakKind } from '../reading/weakOpenings.ts';
import { ended, englishBullets, inBullet, likeCase, type ReadBullet, replacePart } from './bullets.ts';
import type { Fix, Rule } from './rule.ts';

const code = 'bullet.weak-opening';

const reasons: Readonly<Record<WeakKind, string>> = {
  duty: 'names a duty, not what you did with it',
  assist: 'says somebody else did it',
  part: 'says you were there, not what you did',
  presence: 'says you were there, not what you did',
  tool: 'puts the tool before the work',
  learning: 'says what you received, not what you gave',
  knowledge: 'says what you know, not what you did with it',
  passive: 'hides who did it',
  infinitive: 'reads as a plan, not as something done',
};

/** The verb a weak opening governs ("Assisted in integrating", "Helped deliver"), to be promoted in its place. */
function governed({ reading }: ReadBullet): { readonly lemma: string; readonly end: number } | null {
  const { weak, tokens } = reading;
  const next = tokens.find((token) => weak !== null && token.start >= weak.end);
  if (next?.kind !== 'word') return null;
  const verb = analyseVerb(next.lower);
  if (!verb || !(verb.forms.includes('gerund') || (verb.forms.includes('base') && weak?.kind === 'assist')))
    return null;
  return { lemma: verb.lemma, end: next.end };
}

function fixesOf(read: ReadBullet): readonly Fix[] {
  const { bullet, reading, list } = read;
  const { weak } = reading;
  if (!weak) return [];
  const form = ended(list) || reading.tense !== 'present' ? 'past' : 'base';
  const fix = (lemma: string, end: number): Fix => {
    const words = likeCase(inflect(lemma, form), weak.text);
    return {
      title: `Open with "${words}"`,
      safe: false,
      edits: [replacePart(bullet.text, { start: weak.start, end }, words)],
    };
  };
  const inner = governed(read);
  if (inner) return [fix(inner.lemma, inner.end)];
  return weak.instead.slice(0, 4).map((lemma) => fix(lemma, weak.end));
}

export const bulletWeakOpening: Rule = {
  code,
  summary: 'A highlight that opens with a weak phrase: responsible for, helped, worked on, was involved in.',
  rationale:
    'The first words of a highlight are read most. "Responsible for", "assisted with" and "worked on" leave open what you did; the verb for it is often the very next word.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Responsible for the settlement of 40,000 trades a day\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Assisted in migrating 12 services to Kubernetes\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - "Payments: actively worked on the card reader for 3 markets"\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Settled 40,000 trades a day\n      - Served as release captain for 6 quarters\n      - Rebuilt the proxy, which supports IPv6 for 900 hosts\n',
    ],
  },
  *check(model) {
    for (const read of englishBullets(model)) {
      const { weak } = read.reading;
      if (!weak) continue;
      const message = `"${weak.text}" ${reasons[weak.kind]}. Open with what you did yourself.`;
      yield inBullet(code, read.bullet, weak, message, () => fixesOf(read));
    }
  },
};
