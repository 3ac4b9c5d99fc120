import type { Token } from '../reading/tokens.ts';
import type { Span } from '../text/span.ts';
import { englishBullets, inBullet, replacePart } from './bullets.ts';
import type { Rule } from './rule.ts';

const code = 'bullet.self-praise';

const showing = new Set(
  'demonstrating demonstrated showcasing showcased displaying displayed exhibiting exhibited proving highlighting reflecting'.split(
    ' ',
  ),
);
const praising = new Set(
  'strong excellent exceptional outstanding exemplary superior great impressive remarkable solid deep extraordinary unparalleled keen'.split(
    ' ',
  ),
);
const virtues = new Set(
  'skill skills ability abilities ownership leadership communication teamwork collaboration problem-solving initiative dedication commitment adaptability creativity professionalism expertise understanding ethic alignment thinking mindset aptitude knowledge'.split(
    ' ',
  ),
);

/** "demonstrating strong ownership and communication": from the verb to the end of the clause; null where it is none. */
function praiseAt(tokens: readonly Token[], index: number, length: number): Span | null {
  const first = tokens[index]!;
  const shows = showing.has(first.lower);
  if (!shows && !praising.has(first.lower)) return null;
  const reach = tokens.slice(index + 1, index + (shows ? 8 : 4));
  const praised = shows ? reach.some((token) => praising.has(token.lower) || virtues.has(token.lower)) : true;
  const virtue = reach.some(
    (token) => virtues.has(token.lower) || (token.lower === 'problem' && reach.some((one) => one.lower === 'solving')),
  );
  if (!praised || !virtue) return null;
  const stop = tokens.slice(index).find((token) => token.text === '.' || token.text === ';');
  const end = shows ? (stop?.start ?? length) : reach.findLast((token) => virtues.has(token.lower))!.end;
  return { start: first.start, end };
}

export const bulletSelfPraise: Rule = {
  code,
  summary: 'Praise of yourself: demonstrating strong ownership, excellent communication skills.',
  rationale:
    'A reader decides whether something demonstrates ownership. The clause that says so can go, and the highlight gains.',
  defaultSeverity: 'information',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services in a quarter, demonstrating strong ownership and communication\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services in a quarter\n      - Demonstrated the prototype to 40 clients\n',
    ],
  },
  *check(model) {
    for (const { bullet, reading } of englishBullets(model)) {
      const { tokens } = reading;
      const { value } = bullet.text;
      for (const index of tokens.keys()) {
        const part = praiseAt(tokens, index, value.trimEnd().length);
        if (!part) continue;
        const words = value.slice(part.start, Math.min(part.end, part.start + 50));
        const message = `"${words}${part.end - part.start > 50 ? '…' : ''}" is for the reader to conclude. Let the fact stand alone.`;
        const before = /,\s*$/.exec(value.slice(0, part.start));
        yield inBullet(code, bullet, part, message, () =>
          before
            ? [
                {
                  title: 'Remove the clause',
                  safe: false,
                  edits: [replacePart(bullet.text, { start: before.index, end: part.end }, '')],
                },
              ]
            : [],
        );
        break;
      }
    }
  },
};
