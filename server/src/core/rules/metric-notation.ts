import type { Model } from '../profile/model.ts';
import type { Text } from '../profile/text.ts';
import type { Span } from '../text/span.ts';
import { replacePart } from './bullets.ts';
import { type Rewritten, rewritten } from './notation/rewrite.ts';
import { targetsOf } from './notation/targets.ts';
import { shown, twice } from './notation/twice.ts';
import { figuresOf, type Written, writtenIn } from './notation/written.ts';
import { type DocumentFinding, documentCheck, type Fix, type Lookup, type Rule } from './rule.ts';
import { placeInField } from './told.ts';

const code = 'metric.notation';

interface Share {
  readonly figures: readonly Written[];
  /** Lakh and crore are at home where this is said: an address in South Asia, a phone number from there. */
  readonly indian: boolean;
}

type Found = Written & { readonly at: number };

const southAsia = /\b(?:India|Bharat|Pakistan|Bangladesh|Nepal|Sri Lanka)\b/i;

const saysIndian = (model: Model): boolean =>
  model.fields.some(({ name, kind, text: { value } }) => {
    if (kind === 'country') return /^(?:IN|PK|BD|NP|LK)$/i.test(value);
    if (kind === 'phone') return /^\s*(?:\+|00)\s?(?:91|92|880|977|94)\b/.test(value);
    return (name === 'location' || name === 'city' || name === 'region' || name === 'address') && southAsia.test(value);
  });

const spanOf =
  (nth: number, whole = false) =>
  (text: Text): Span | null =>
    figuresOf(text)[nth]?.[whole ? 'whole' : 'notation'] ?? null;

function edit(lookup: Lookup, one: Found, newText: string): Fix['edits'] {
  const { model, segment } = lookup(one.at);
  const text = model.fields[one.field]?.text;
  const span = text ? spanOf(one.nth)(text) : null;
  if (!text || !span) return [];
  const { start, end } = text.part(span.start, span.end);
  // Across a fold or an escape the change would touch more than the figure.
  return segment.text.slice(start, end) === text.value.slice(span.start, span.end)
    ? [replacePart(text, span, newText)]
    : [];
}

function finding(
  one: Found,
  message: string,
  other: Found | null,
  newText: string | null,
  safe: boolean,
  whole = false,
): DocumentFinding {
  return {
    code,
    message,
    at: one.at,
    place: (model) => placeInField(model, one.field, spanOf(one.nth, whole)),
    ...(other
      ? {
          related: [
            {
              message: `Written \`${other.shape.text}\` here.`,
              at: other.at,
              place: (model: Model) => placeInField(model, other.field, spanOf(other.nth)),
            },
          ],
        }
      : {}),
    fixes: (lookup) => {
      const edits = newText === null ? [] : edit(lookup, one, newText);
      return edits.length > 0 ? [{ title: `Write \`${newText}\``, safe, edits }] : [];
    },
  };
}

const counted = ({ shape, object }: Found): string => (object ? `${shape.text} ${object}` : shape.text);

/** What a figure is compared with: the first one that the same could be said of and that may stay as it is. */
function model(one: Found, { deviation }: Rewritten, all: readonly Found[], kept: ReadonlySet<Found>): Found | null {
  const alike = (other: Found): boolean => {
    if (other === one || !kept.has(other)) return false;
    if (deviation === 'money') return other.shape.currency !== null;
    if (deviation === 'scale') return other.shape.scale?.name === one.shape.scale?.name;
    if (deviation === 'space') return other.shape.unit === one.shape.unit;
    if (deviation === 'plus') return other.shape.plus !== null && other.shape.plus !== 'unit' && !other.shape.currency;
    if (deviation === 'grouping') return other.shape.digits.includes(',') !== one.shape.digits.includes(',');
    return other.kind === one.kind;
  };
  return all.find(alike) ?? null;
}

export const metricNotation: Rule = {
  code,
  summary:
    'Amounts written in more than one way: `$6M` beside `95+ million dollars`, `10K` beside `10k`, `40%+` beside `4+ years`.',
  rationale:
    'Any of the styles is right. A reader who meets several wonders whether the numbers come from different places, and compares them less easily.',
  defaultSeverity: 'information',
  options: ['merit.currencyStyle', 'merit.locale'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Saved $6M a year in hosting\n      - Renewed contracts worth $2M\n      - Moved 95+ million dollars a day\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Served 40K merchants\n      - Paid out 12k claims in the first week\n      - Printed 90K letters fewer\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Settled 3M trades/day\nstories:\n  - name: Settlement\n    stats:\n      - value: 3M/day\n        label: scale\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Saved $6M a year in hosting\n      - Renewed contracts worth $120K\n      - Raised availability from 99.2% to 99.9%\n',
      'basics:\n  location:\n    countryCode: IN\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Grew deposits to ₹3 crore in a year\n      - Won a tender worth $2M\n',
    ],
  },
  document: documentCheck<Share>({
    summarise(model) {
      const figures = writtenIn(model);
      const indian = saysIndian(model);
      return figures.length > 0 || indian ? { figures, indian } : null;
    },
    *check(summaries, { settings }) {
      const all: readonly Found[] = summaries.flatMap(({ at, value }) => value.figures.map((one) => ({ ...one, at })));
      const indian = settings.locale === 'en-IN' || summaries.some(({ value }) => value.indian);
      const targets = targetsOf(all, settings.currencyStyle, indian);
      const changes = new Map(all.flatMap((one) => [[one, rewritten(one, targets)] as const]));
      const kept = new Set(all.filter((one) => changes.get(one) === null));
      for (const [one, change] of changes) {
        if (!change) continue;
        const other = model(one, change, all, kept);
        const message = other
          ? `"${one.shape.text}" is written otherwise than "${counted(other)}". One way is enough: \`${change.text}\`.`
          : `"${one.shape.text}" is one of several ways in which amounts are written here. One is enough: \`${change.text}\`.`;
        yield finding(one, message, other, change.text, change.deviation !== 'plus');
      }
      const said = new Set<Found>();
      for (const { one, other, text } of twice(all)) {
        if (changes.get(one) || said.has(one)) continue;
        said.add(one);
        const message = `"${shown(one)}" and "${shown(other)}" look like the same quantity in two notations. One is enough.`;
        yield finding(one, message, other, text, true, true);
      }
    },
  }),
};
