import { recentBullets } from '../../facts/bullets.ts';
import { isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Span } from '../../text/span.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

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
  'skill skills ability abilities ownership leadership communication teamwork collaboration initiative dedication commitment adaptability creativity professionalism expertise understanding ethic alignment thinking mindset aptitude knowledge'.split(
    ' ',
  ),
);

/** What a person is said to have; "strong collaboration" may be something they built. */
const own = new Set(
  'skill skills ability abilities expertise ethic aptitude mindset professionalism creativity'.split(' '),
);
const developing = /^(?:develop|build|built|foster|grow|grew|teach|taught|coach|train|improv|strengthen|sharpen)/;
/** Words that may follow a virtue; behind "communication gaps" the virtue is none. */
const after = new Set(
  'and or to in of with for across by while as throughout on at under during through that'.split(' '),
);

/** Does the phrase end here, so that the noun is the thing praised? */
const closes = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index + 1];
  return !next || next.kind === 'symbol' || after.has(next.lower);
};

const isVirtue = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokens[index]!;
  // "problem-solving" comes in three tokens.
  if (lower === 'solving') return tokens[index - 2]?.lower === 'problem' && closes(tokens, index);
  return virtues.has(lower) && closes(tokens, index);
};

/** "demonstrating strong ownership and communication": from the verb to the end of the clause; null where it is none. */
function praiseAt(tokens: readonly Token[], index: number, length: number): Span | null {
  const first = tokens[index]!;
  const shows = showing.has(first.lower);
  if (!shows && !praising.has(first.lower)) return null;
  const from = index + 1;
  const reach = Array.from({ length: Math.min(shows ? 7 : 3, tokens.length - from) }, (_, step) => from + step);
  const stop = reach.find((at) => /^[.;:(]$/.test(tokens[at]!.text)) ?? Number.POSITIVE_INFINITY;
  const found = reach.filter((at) => at < stop && isVirtue(tokens, at));
  const last = found.at(-1);
  if (last === undefined) return null;
  if (shows) {
    const direct = tokens[from]?.lower === 'problem' ? from + 2 : from;
    const praised = found.includes(direct) || reach.some((at) => at < last && praising.has(tokens[at]!.lower));
    const end = tokens.slice(index).find((token) => token.text === '.' || token.text === ';')?.start ?? length;
    return praised ? { start: first.start, end } : null;
  }
  if (!own.has(tokens[last]!.lower) || (first.lower === 'deep' && tokens[from]?.lower === 'learning')) return null;
  if (tokens.slice(Math.max(0, index - 3), index).some((token) => developing.test(token.lower))) return null;
  return { start: first.start, end: tokens[last]!.end };
}

export const bulletSelfPraise: Rule = {
  code,
  summary: 'Praise of yourself: demonstrating strong ownership, excellent communication skills.',
  rationale:
    'A reader decides whether something demonstrates ownership. The clause that says so can go, and the highlight gains.',
  defaultSeverity: 'information',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services in a quarter, demonstrating strong ownership and communication\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services in a quarter\n      - Demonstrated the prototype to 40 clients\n',
    ],
  },
  *check(model, context) {
    for (const { bullet, reading } of recentBullets(model, context)) {
      const { tokens, weak } = reading;
      const { value } = bullet.text;
      for (const index of tokens.keys()) {
        const part = praiseAt(tokens, index, value.trimEnd().length);
        // "Strong knowledge of" at the beginning is a weak opening, and said to be one.
        if (!part || (weak && part.start < weak.end) || isProtectedPart(bullet.text, part)) continue;
        const shown = value.slice(part.start, Math.min(part.end, part.start + 50));
        const words = part.end - part.start > 50 ? `${shown}…` : shown;
        const message = say('"{words}" is for the reader to conclude. Let the fact stand alone.', { words });
        const before = /,\s*$/.exec(value.slice(0, part.start));
        yield inBullet(code, bullet, part, message, () =>
          before
            ? [
                {
                  title: say('Remove the clause'),
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
