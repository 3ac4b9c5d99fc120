import { type Rewritten, rewritten } from '../../facts/notation/rewrite.ts';
import { isIndian, type Tally, type Targets, tallyOf, targetsOf } from '../../facts/notation/targets.ts';
import { candidatesOf, clashes, likeOther, shown } from '../../facts/notation/twice.ts';
import { figuresOf, type Written, writtenIn } from '../../facts/notation/written.ts';
import { placeInField } from '../../facts/prose.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { Edit } from '../../profile/place.ts';
import type { Text } from '../../profile/text.ts';
import type { Span } from '../../text/span.ts';
import { type DocumentFinding, documentCheck, type Lookup, type Rule, type Summary } from '../rule.ts';

const code = 'metric.notation';

interface Share {
  readonly figures: readonly Written[];
  readonly tally: Tally;
  /** Those that may be written otherwise elsewhere: the index of the figure, key and form. */
  readonly candidates: readonly (readonly [number, string, string])[];
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

function edit(lookup: Lookup, one: Found, newText: string): readonly Edit[] {
  const { model, segment } = lookup(one.at);
  const text = model.fields[one.field]?.text;
  const span = text ? spanOf(one.nth)(text) : null;
  if (!text || !span) return [];
  const { start, end } = text.part(span.start, span.end);
  // Across a fold or an escape the change would touch more than the figure.
  if (segment.text.slice(start, end) !== text.value.slice(span.start, span.end)) return [];
  const found = replacePart(text, span, newText);
  return found ? [{ ...found, at: one.at }] : [];
}

function finding(
  one: Found,
  message: Message,
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
              message: say('Written `{text}` here.', { text: other.shape.text }),
              at: other.at,
              place: (model: Model) => placeInField(model, other.field, spanOf(other.nth)),
            },
          ],
        }
      : {}),
    fixes: (lookup) => {
      const edits = newText === null ? [] : edit(lookup, one, newText);
      return edits.length > 0 ? [{ title: say('Write `{text}`', { text: newText ?? '' }), safe, edits }] : [];
    },
  };
}

const counted = ({ shape, object }: Found): string => (object ? `${shape.text} ${object}` : shape.text);

const deviants = new WeakMap<
  Share,
  { readonly targets: string; readonly found: readonly (readonly [number, Rewritten])[] }
>();

/** The figures of a segment that are not as the targets have them; worked out again only when the targets change. */
function deviantsOf(share: Share, targets: Targets, key: string): readonly (readonly [number, Rewritten])[] {
  const known = deviants.get(share);
  if (known?.targets === key) return known.found;
  const found = share.figures.flatMap((one, index): readonly (readonly [number, Rewritten])[] => {
    const change = rewritten(one, targets);
    return change ? [[index, change]] : [];
  });
  deviants.set(share, { targets: key, found });
  return found;
}

/** What a figure could be compared with: one that has the same thing to get right. */
function isLike({ deviation }: Rewritten, one: Written, other: Written): boolean {
  const { shape, kind } = other;
  if (deviation === 'money') return shape.currency !== null;
  if (deviation === 'scale') return shape.scale?.name === one.shape.scale?.name && shape.scale?.word === false;
  if (deviation === 'space') return shape.unit === one.shape.unit;
  if (deviation === 'grouping') return shape.digits.includes(',') !== one.shape.digits.includes(',');
  return kind === one.kind && !shape.currency;
}

function* styles(shares: readonly Summary<Share>[], targets: Targets, asked: boolean): Iterable<DocumentFinding> {
  const key = JSON.stringify(targets);
  const models = new Map<string, Found | null>();
  /** The first figure like this one that may stay as it is. */
  const model = (one: Written, change: Rewritten): Found | null => {
    const id = `${change.deviation} ${one.shape.scale?.name} ${one.shape.unit} ${one.kind}`;
    const known = models.get(id);
    if (known !== undefined) return known;
    for (const { at, value } of shares) {
      const other = value.figures.find((each) => isLike(change, one, each) && rewritten(each, targets) === null);
      if (!other) continue;
      const found = { ...other, at };
      models.set(id, found);
      return found;
    }
    models.set(id, null);
    return null;
  };
  const kinds = new Map<string, { readonly one: Found; readonly change: Rewritten }[]>();
  for (const { at, value } of shares) {
    for (const [index, change] of deviantsOf(value, targets, key)) {
      const one = { ...value.figures[index]!, at };
      const kind = `${change.deviation} ${change.deviation === 'scale' ? one.shape.scale?.name : ''}`;
      const known = kinds.get(kind);
      if (known) known.push({ one, change });
      else kinds.set(kind, [{ one, change }]);
    }
  }
  for (const all of kinds.values()) yield aboutAll(all, model(all[0]!.one, all[0]!.change), asked);
}

/** Edits that do not overlap: two figures of a text that has to be put in quotes are two edits of the whole of it. */
const disjoint = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(
    (one, index) =>
      !edits
        .slice(0, index)
        .some(({ at, span }) => at === one.at && span.start < one.span.end && one.span.start < span.end),
  );

interface Deviant {
  readonly one: Found;
  readonly change: Rewritten;
}

/** At most as many other places are named. */
const mostRelated = 8;

/** One finding about every figure that is written otherwise in the same way. `asked`: the settings ask for the style. */
function aboutAll(all: readonly Deviant[], other: Found | null, asked: boolean): DocumentFinding {
  const [{ one, change }, ...others] = all as readonly [Deviant, ...Deviant[]];
  const told = other
    ? say('"{text}" is written otherwise than "{other}".', { text: one.shape.text, other: counted(other) })
    : asked
      ? say('"{text}" is not in the style that `merit.currencyStyle` asks for.', { text: one.shape.text })
      : say('"{text}" is one of several ways in which amounts are written here.', { text: one.shape.text });
  const also =
    others.length === 0 ? null : plural(others.length, '{count} more is like it.', '{count} more are like it.');
  const written = finding(
    one,
    [told, say('One way is enough: `{text}`.', { text: change.text }), also],
    other,
    change.text,
    isSafe(all[0]!),
  );
  if (others.length === 0) return written;
  return {
    ...written,
    related: [
      ...(written.related ?? []),
      ...others.slice(0, mostRelated).map((each) => ({
        message: say('`{text}`: here `{change}`', { text: each.one.shape.text, change: each.change.text }),
        at: each.one.at,
        place: (model: Model) => placeInField(model, each.one.field, spanOf(each.one.nth)),
      })),
    ],
    fixes: (lookup, left) => [
      {
        title: say('Write all {count} that way', { count: all.length }),
        safe: all.every(isSafe),
        edits: disjoint(all.flatMap((each) => edit(lookup, each.one, each.change.text))),
      },
      ...(written.fixes?.(lookup, left) ?? []),
    ],
  };
}

/**
 * Does the figure stay what it was? `$` may be the dollar of several countries, so a code in its place says more than was
 * written, and a code says more than a sign; lakh in millions is a decision.
 */
function isSafe({ one, change: { deviation, text } }: Deviant): boolean {
  if (deviation === 'scale') return /^[kK]$/.test(one.shape.scale?.written ?? '') || one.shape.currency !== null;
  if (deviation !== 'money') return true;
  const coded = (written: string): boolean => /\b[A-Z]{3}\b/.test(written);
  return coded(text) === coded(one.shape.text) && !isIndian(one.shape);
}

function* quantities(shares: readonly Summary<Share>[], targets: Targets): Iterable<DocumentFinding> {
  const byKey = new Map<string, Map<string, (readonly [Summary<Share>, number])[]>>();
  for (const share of shares) {
    for (const [index, key, form] of share.value.candidates) {
      const forms = byKey.get(key) ?? new Map<string, (readonly [Summary<Share>, number])[]>();
      byKey.set(key, forms);
      const known = forms.get(form);
      if (known) known.push([share, index]);
      else forms.set(form, [[share, index]]);
    }
  }
  const found = ([{ at, value }, index]: readonly [Summary<Share>, number]): Found => ({
    ...value.figures[index]!,
    at,
  });
  for (const [key, forms] of byKey) {
    for (const clash of clashes(key, forms)) {
      const [one, other] = [found(clash.one), found(clash.other)];
      if (rewritten(one, targets)) continue;
      const message = say('"{one}" and "{other}" look like the same quantity in two notations. One is enough.', {
        one: shown(one),
        other: shown(other),
      });
      yield finding(one, message, other, likeOther(one, other), true, true);
    }
  }
}

export const metricNotation: Rule = {
  code,
  summary: 'Amounts written in more than one way: `$6M` beside `95+ million dollars`, `10K` beside `10k`.',
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
      if (figures.length === 0 && !indian) return null;
      const candidates = figures.flatMap((one, index) =>
        candidatesOf(one).map(({ key, form }) => [index, key, form] as const),
      );
      return { figures, tally: tallyOf(figures), candidates, indian };
    },
    *check(summaries, { settings }) {
      const indian = settings.locale === 'en-IN' || summaries.some(({ value }) => value.indian);
      const targets = targetsOf(
        summaries.map(({ value }) => value.tally),
        settings.currencyStyle,
        indian,
      );
      yield* styles(summaries, targets, settings.currencyStyle !== 'auto');
      yield* quantities(summaries, targets);
    },
  }),
};
