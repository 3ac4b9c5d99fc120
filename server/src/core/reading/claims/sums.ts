import { PART_BOUNDS } from '../en/claimWords.ts';
import { isPluralNoun } from '../en/nouns.ts';
import { GROUPS, isKindOf, isPeopleNoun, OPEN_LISTS } from '../en/partNouns.ts';
import { type Interval, intersects } from '../pairs/interval.ts';
import { possible, type StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { unitOf } from '../units.ts';
import { inNotation, type Statement } from './statements.ts';

/** Words of a noun that may stand between a total and its parts, or behind a part. */
const NOUN = 5;
const MOST_PARTS = 12;

/** Totals with all of their parts: "12 people: 7 engineers and 5 designers", "Split $600K across tents ($400K) and stages ($200K)". */
export function findSums(
  text: string,
  tokens: readonly Token[],
  quantities: readonly StatedFigure[],
): readonly Statement[] {
  const found: Statement[] = [];
  for (let index = 0; index + 2 < quantities.length; index++) {
    const total = quantities[index]!;
    if (!isTotal(total)) continue;
    const list = listed(tokens, quantities, index) ?? spread(tokens, quantities, index);
    if (!list) continue;
    const sum = list.parts.reduce((all, { stated }) => all + stated.low, 0);
    const holds = intersects(possible(total), rounded(sum, total));
    found.push({
      kind: 'sum',
      fit: holds ? 'consistent' : isPartition(tokens, total, sum, list) ? 'contradicted' : 'uncheckable',
      claimed: total,
      first: list.first,
      next: list.next,
      computed: inNotation(text, tokens, total, sum),
    });
    index += list.parts.length;
  }
  return found;
}

interface List {
  readonly parts: readonly StatedFigure[];
  /** For each part the last plural noun behind it; null for adjectives and places ("5 rural", "4 in Ghent"). */
  readonly nouns: readonly (string | null)[];
  /** The parts are joined by "+", or the total is said to be split into them. */
  readonly added: boolean;
  readonly first: number;
  readonly next: number;
}

function isTotal({ unit, stated, per, sign }: StatedFigure): boolean {
  return unit !== '%' && unit !== 'x' && stated.low === stated.high && stated.low > 1 && per === null && sign !== '#';
}

const MONEY = /^[A-Z]{3}$/;
const isCounted = (unit: string | null): boolean => unit === null || MONEY.test(unit);

/** "12 people: 7 engineers and 5 designers.", "a crew of 9 (5 riggers, 4 welders)". */
function listed(tokens: readonly Token[], quantities: readonly StatedFigure[], index: number): List | null {
  const total = quantities[index]!;
  const open = listMark(tokens, total.next);
  if (open === null || !isCounted(total.unit)) return null;
  const mark = tokens[open]!.text;
  const parts: StatedFigure[] = [];
  const nouns: (string | null)[] = [];
  let added = false;
  let at = open + 1;
  for (let next = index + 1; parts.length < MOST_PARTS; next++) {
    const part = quantities[next];
    if (part?.first !== at || !fits(part, total)) return null;
    let end = part.next;
    while (end < part.next + NOUN && isItemToken(tokens, end)) end++;
    if (tokens.slice(part.next, end).some(({ lower }) => OPEN_LISTS.test(lower))) return null;
    parts.push(part);
    nouns.push(nounOf(tokens, part.next, end));
    const joint = jointAt(tokens, end);
    if (joint === null) {
      const closed = mark === '(' ? tokens[end]?.text === ')' : endsSentence(tokens, end);
      return closed && parts.length > 1 ? { parts, nouns, added, first: open + 1, next: end } : null;
    }
    added ||= tokens[end]!.text === '+';
    at = joint;
  }
  return null;
}

/** Where the colon, the bracket or the dash before a list stands, behind a noun and what it is for: "$80k for the gala: …", "12 in all (…". */
function listMark(tokens: readonly Token[], start: number): number | null {
  for (let at = start; at <= start + HEAD; at++) {
    const token = tokens[at];
    if (!token) return null;
    const dash = '—–-'.includes(token.text) && token.spaced && (tokens[at + 1]?.spaced ?? false);
    if (token.text === ':' || token.text === '(' || token.text === '—' || token.text === '–' || dash) return at;
    if (token.lower === 'in' && /^(?:total|all)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    if (token.kind === 'symbol' ? !isNounToken(tokens, at) : token.kind !== 'word' || PART_BOUNDS.test(token.lower))
      return null;
  }
  return null;
}

/** In tokens, between a total and its list. */
const HEAD = 7;

/** "Shared $90K between two choirs ($50K and $40K)." */
function spread(tokens: readonly Token[], quantities: readonly StatedFigure[], index: number): List | null {
  const total = quantities[index]!;
  const verb = [1, 2, 3].some((back) =>
    /^(?:split|divided|shared|allocated|spread)$/.test(tokens[total.first - back]?.lower ?? ''),
  );
  let at = total.next;
  while (at < total.next + NOUN && isNounToken(tokens, at)) at++;
  const listed = tokens[at]?.text === ':' && (total.unit === null || unitOf(total.unit)?.dimension !== 'time');
  if (!listed && (!verb || !/^(?:across|between|among|into|over)$/.test(tokens[at]?.lower ?? ''))) return null;
  const first = at + 1;
  const parts: StatedFigure[] = [];
  // "100 acres between wheat (60) and oats (40)": the unit is said once.
  const measure = isCounted(total.unit) || quantities[index + 1]?.unit !== null ? total : { ...total, unit: null };
  for (let next = index + 1; parts.length < MOST_PARTS; next++) {
    const part = quantities[next];
    if (!part || tokens[part.first - 1]?.text !== '(' || tokens[part.next]?.text !== ')' || !fits(part, measure))
      return null;
    if (part.first - at > NOUN + 3) return null;
    parts.push(part);
    at = part.next + 1;
    const joint = jointAt(tokens, at);
    if (joint === null)
      return endsSentence(tokens, at) && parts.length > 1
        ? { parts, nouns: parts.map(() => null), added: !listed, first, next: at }
        : null;
    at = joint;
  }
  return null;
}

/** Measured like the total, no range, and no larger than it unless both are money. */
function fits({ unit, stated, hedge, per }: StatedFigure, total: StatedFigure): boolean {
  if (unit !== total.unit || stated.low !== stated.high || per !== null || hedge !== null) return false;
  return stated.low > 0 && stated.low < total.stated.high;
}

function isNounToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'symbol') return token.text === '-' || token.text === "'" || token.text === '’';
  return (
    token?.kind === 'word' &&
    !/^(?:and|or|with|including|across|over|between|among|into|to|from|by|for|in|at|on|while|who|which)$/.test(
      token.lower,
    )
  );
}

function isItemToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'symbol') return token.text === '-' || token.text === "'" || token.text === '/';
  return token?.kind === 'word' && token.lower !== 'and' && token.lower !== 'plus';
}

function nounOf(tokens: readonly Token[], start: number, end: number): string | null {
  let noun: string | null = null;
  for (let at = start; at < end; at++) {
    const { lower } = tokens[at]!;
    if (/^(?:in|on|at|for|from|of|with)$/.test(lower)) break;
    if (isPluralNoun(lower) || isPeopleNoun(lower)) noun = lower;
  }
  return noun;
}

/** Past ",", "and", "&", "+", ";" or ", and" between two parts. */
function jointAt(tokens: readonly Token[], at: number): number | null {
  const { text = '', lower = '' } = tokens[at] ?? {};
  if (!/^(?:[,;&+/]|and|plus)$/.test(lower || text)) return null;
  return text === ',' && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  return token.kind === 'symbol' && '.;!•'.includes(token.text) && (tokens[at + 1]?.spaced ?? true);
}

/** The sum, as far as the total may be rounded: half of its last place where a scale is written, a hundredth of money. */
function rounded(sum: number, { unit, scale, stated }: StatedFigure): Interval {
  const decimals = /\.(\d+)$/.exec(String(stated.low / scale))?.[1]?.length ?? 0;
  const place = scale > 1 ? (scale / 10 ** decimals) * 0.5 : 0;
  // "5 years (2 + 2.5)": a whole total of parts that are not.
  const half = scale === 1 && Number.isInteger(stated.low) && !Number.isInteger(sum) ? 0.5 : 0;
  const slack = Math.max(place, half, unit === null ? 0 : stated.low * 0.01) + 1e-9;
  return { low: sum - slack, high: sum + slack };
}

/** Parts that come to less than this of the total are examples: "30 players: 3 captains, 2 keepers". */
const PARTIAL = 0.6;

/**
 * Whether the parts are certainly kinds of what the total counts, so that they must add up: money and money, people and people, or
 * kinds of the same thing ("9 clinics: 4 rural and 5 urban"). "A team of 8: 3 sites, 2 countries" is none.
 */
function isPartition(
  tokens: readonly Token[],
  total: StatedFigure,
  sum: number,
  { nouns, added, first }: List,
): boolean {
  if (added || (total.unit !== null && MONEY.test(total.unit))) return true;
  if (sum < total.stated.low * PARTIAL || sum * PARTIAL > total.stated.low) return false;
  if (total.unit !== null) return true;
  const own = nounOf(tokens, total.next, first - 1);
  const group = tokens[total.first - 1]?.lower === 'of' && GROUPS.has(tokens[total.first - 2]?.lower ?? '');
  if (own !== null && nouns.every((noun) => noun !== null && isKindOf(noun, own))) return true;
  const person = tokens.slice(total.next, first).some(({ lower }) => lower === 'person' || lower === 'man');
  if (group || person || (own !== null && isPeopleNoun(own)))
    return nouns.every((noun) => noun !== null && isPeopleNoun(noun));
  // "Hired 8 (3 nurses, 5 carers)", "12 in total: 8 riggers and 4 divers": the parts say what the total counts.
  if (first - 1 === total.next || own === null) return nouns.every((noun) => noun !== null && isPeopleNoun(noun));
  return nouns.every((noun) => noun === null || noun === own);
}
