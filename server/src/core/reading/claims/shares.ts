import { MARKED_THINGS } from '../en/claimWords.ts';
import { fractionAt } from '../en/fractions.ts';
import { hedgeBefore, type StatedFigure } from '../pairs/quantity.ts';
import type { Token } from '../tokens.ts';
import { countedShares } from './countedShares.ts';
import { rateNamed } from './shareRates.ts';
import { LOOSE, shareStatement } from './shareStatement.ts';
import type { Statement } from './statements.ts';

/** How many words may stand between the parts and the share: "9 of 12 first-year interns hired (75%)". */
const WORDS = 6;
/** How many words the noun of the parts may have: "12 staff nurses out of 48". */
const NOUN = 3;
/** How far before its whole the verb of a rate may stand, in tokens. */
const VERB = 12;

/** Shares beside their parts: "9 of 12 interns (75%)", "75% (30 of 40)", "45 of 60 families, or 75%". */
export function findShares(tokens: readonly Token[], quantities: readonly StatedFigure[]): readonly Statement[] {
  const found: Statement[] = [...countedShares(tokens, quantities)];
  for (let index = 0; index + 2 < quantities.length; index++) {
    const [a, b] = [quantities[index]!, quantities[index + 1]!];
    const c = pastTime(quantities, index + 2);
    const behind = isPart(tokens, a, b) && isShare(c) && statesBehind(tokens, b, c);
    const before = isShare(a) && isPart(tokens, b, c) && statesBefore(tokens, a, b, c);
    const turned = isShare(c) && isWhole(tokens, a, b) && statesBehind(tokens, b, c);
    if (behind) found.push(shareStatement(c, a, b, a.first, b.next, tokens[c.first - 1]?.text === '('));
    else if (turned) found.push(shareStatement(c, b, a, a.first, b.next));
    else if (before) found.push(shareStatement(a, b, c, b.first, c.next));
  }
  return [...found, ...fractionShares(tokens, quantities)];
}

/** The figure at an index, or the one behind it where that one only says in what time: "within 6 months (75%)". */
function pastTime(quantities: readonly StatedFigure[], index: number): StatedFigure {
  const [figure, next] = [quantities[index]!, quantities[index + 1]];
  return figure.kind === 'duration' && next && isShare(next) ? next : figure;
}

const isShare = ({ unit, stated }: StatedFigure): boolean => unit === '%' && stated.high <= 100;

/** "9 of 12", "9 out of the 12", "30/40": so many of so many, both counted. */
function isPart(tokens: readonly Token[], part: StatedFigure, whole: StatedFigure): boolean {
  if (!areCounts(part, whole)) return false;
  const between = tokens.slice(part.next, whole.first).map(({ lower }) => lower);
  if (/^in(?: every)?$/.test(between.join(' '))) return ROUND_WHOLES.has(whole.stated.low);
  // "15 cases out of 20"
  const out = between.findIndex((word) => OUT_OF.test(word));
  const noun = between.length - out;
  const counted = out >= 0 && between.length - noun <= NOUN ? between.slice(-noun) : between;
  if (counted !== between && !isNoun(tokens, part.next, whole.first - noun)) return false;
  const joint = counted.join(' ');
  return /^(?:out )?of(?: the| our| its| all| their| my| every)?$/.test(joint) || SUR.test(joint) || joint === '/';
}

const OUT_OF = /^(?:out|sur|von|su)$/;
/** "18 von 24", "18 élèves sur 24", "18 su 24". */
const SUR = /^(?:sur|von|su)(?: les| den| i)?$/;

/** "three in four", "9 in 10". */
const ROUND_WHOLES = new Set([2, 3, 4, 5, 6, 8, 10, 20, 100]);

/** "Of 200 cases, won 120", "Out of the 80 applicants 60 were housed": so many of so many, the whole first. */
function isWhole(tokens: readonly Token[], whole: StatedFigure, part: StatedFigure): boolean {
  if (!areCounts(part, whole)) return false;
  const whom = tokens.slice(whole.next, part.first).map(({ lower }) => lower);
  if (
    whom.length <= NOUN + 3 &&
    /(?:^|,)of(?:whom|which|these|them)$/.test(whom.join('').replace(/^[\p{L}’'-]+,/u, ','))
  )
    return true;
  const of = /^(?:the|our|its|all|their|my)$/.test(tokens[whole.first - 1]?.lower ?? '')
    ? whole.first - 2
    : whole.first - 1;
  if (tokens[of]?.lower !== 'of') return false;
  const led = tokens[of - 1];
  const opens = led === undefined || led.kind === 'symbol' || led.lower === 'out' || led.lower === 'total';
  if (!opens || part.first - whole.next > WORDS + 1) return false;
  return tokens
    .slice(whole.next, part.first)
    .every(({ kind, text, lower }) => (kind === 'word' ? !/^(?:and|or|but|by|with)$/.test(lower) : text === ','));
}

function areCounts(part: StatedFigure, whole: StatedFigure): boolean {
  const money = part.unit !== null && part.unit === whole.unit && /^[A-Z]{3}$/.test(part.unit);
  const counted = [part, whole].every(
    ({ unit, stated, hedge, per }) =>
      (unit === null || money) &&
      hedge === null &&
      per === null &&
      stated.low === stated.high &&
      (money || Number.isInteger(stated.low)),
  );
  return counted && whole.stated.low >= part.stated.low && whole.stated.low >= 2;
}

/** The share in brackets, or after "or", "i.e." or "=", with only words of the counted noun between. */
function statesBehind(tokens: readonly Token[], whole: StatedFigure, share: StatedFigure): boolean {
  const opening = tokens[share.first - 1]?.text ?? '';
  let end = share.first - 1;
  const after = tokens[share.next];
  if (opening === '(' || opening === '[') {
    if (after?.text !== ')' && after?.text !== ']') return false;
  } else {
    const rate = rateNamed(tokens, share);
    if (rate !== null)
      return (
        isNoun(tokens, whole.next, rate.first) &&
        tokens.slice(Math.max(0, whole.first - VERB), rate.first).some(({ lower }) => rate.counts(lower))
      );
    end = statedAs(tokens, share);
    if (end < 0 || (after && after.kind !== 'symbol')) return false;
  }
  return isNoun(tokens, whole.next, end);
}

/** Where ", or", ", i.e." or "=" before a share begins; -1 when none stands there. */
function statedAs(tokens: readonly Token[], { first, hedge }: StatedFigure): number {
  const hedged = hedge === 'about' || hedge === 'nearly';
  const at = (back: number): string => tokens[first - back]?.lower ?? '';
  if (at(1) === '=' || at(1) === ':' || at(1) === '—' || at(1) === '–') return first - 1;
  // "41 of 43 clients, about 95%"
  if (at(1) === ',' && hedged) return first - 1;
  if (at(1) === 'or') return at(2) === ',' ? first - 2 : -1;
  if (at(1) === '.' && at(2) === 'e' && at(4) === 'i') return first - (at(5) === ',' ? 5 : 4);
  if (at(1) === 'is' && at(2) === 'that') return first - (at(3) === ',' ? 3 : 2);
  return -1;
}

/** "75% (30 of 40)", "75% of pupils (30 of 40)". */
function statesBefore(tokens: readonly Token[], share: StatedFigure, part: StatedFigure, whole: StatedFigure): boolean {
  const open = part.first - 1;
  if (tokens[open]?.text === ':') return opensWith(tokens, share, whole, open);
  if (tokens[open]?.text !== '(' || share.sign === '+' || share.sign === '-') return false;
  if (!isNoun(tokens, share.next, open)) return false;
  const close = [0, 1, 2, 3].find((words) => tokens[whole.next + words]?.kind !== 'word');
  return close !== undefined && tokens[whole.next + close]?.text === ')' && !isChange(tokens, share);
}

/** "At least 90% on time: 1,020 of 1,200 deliveries.": a share that opens its text, and its parts to the end. */
function opensWith(tokens: readonly Token[], share: StatedFigure, whole: StatedFigure, colon: number): boolean {
  const own = tokens.slice(share.next, colon);
  if (share.first > 0 || share.sign !== null || !isNoun(tokens, share.next, colon)) return false;
  // "80% of seats sold: 3 of 5 nights": of something else.
  if (own.some(({ lower }) => lower === 'of')) return false;
  const rest = tokens.slice(whole.next, whole.next + WORDS);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  return end < 0 ? rest.length < WORDS : '.;!'.includes(rest[end]!.text);
}

/** "up 75% (30 of 40 …)" states a change. */
function isChange(tokens: readonly Token[], { first }: StatedFigure): boolean {
  return /^(?:by|up|down|over)$/.test(tokens[first - 1]?.lower ?? '');
}

function isNoun(tokens: readonly Token[], start: number, end: number): boolean {
  if (end < start || end - start > WORDS) return false;
  return tokens.slice(start, end).every(({ kind, text, lower }) => {
    if (kind === 'symbol') return "-–’'".includes(text);
    return kind === 'word' && !/^(?:and|but|while|plus|up|down|by)$/.test(lower) && !MARKED_THINGS.test(lower);
  });
}

/** "three quarters of the class (15 of 20)": fractions in words and their parts. */
function* fractionShares(tokens: readonly Token[], quantities: readonly StatedFigure[]): Generator<Statement> {
  for (let index = 0; index + 1 < quantities.length; index++) {
    const [part, whole] = [quantities[index]!, quantities[index + 1]!];
    if (tokens[part.first - 1]?.text !== '(' || tokens[whole.next]?.text !== ')' || !isPart(tokens, part, whole))
      continue;
    for (let at = part.first - 2; at >= Math.max(0, part.first - WORDS - 4); at--) {
      const fraction = fractionAt(tokens, at);
      if (!fraction || !/^(?:of|the|our|its|their|my)$/.test(tokens[fraction.next]?.lower ?? '')) continue;
      if (!isNoun(tokens, fraction.next, part.first - 1)) break;
      const [first, hedge] = hedgeBefore(tokens, at);
      const percent = fraction.share * 100;
      const low = percent - LOOSE;
      const high = percent + LOOSE;
      const claimed: StatedFigure = {
        ...part,
        first,
        next: fraction.next,
        start: tokens[first]!.start,
        end: tokens[fraction.next - 1]!.end,
        stated: { low, high },
        hedge,
        unit: '%',
      };
      yield shareStatement(claimed, part, whole, part.first, whole.next);
      break;
    }
  }
}
