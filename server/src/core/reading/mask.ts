import type { Span } from '../text/span.ts';
import { amountAt } from './amount.ts';
import {
  FAMILIES,
  FIXED_MODIFIERS,
  IDIOMS,
  LABEL_NOUNS,
  MONTHS,
  NUMBERED_PERIODS,
  UPGRADE_STEMS,
} from './maskTables.ts';
import { isPluralNoun, pluralPhrase } from './nouns.ts';
import { asciiDigits, scaleNamed, spelledNumber } from './numbers.ts';
import { hasInnerCapital, isCapitalised, type Token } from './tokens.ts';
import { currencyWord, unitNamed } from './units.ts';
import { analyseVerb } from './verbs.ts';

export type MaskReason =
  | 'link'
  | 'date'
  | 'phone'
  | 'code'
  | 'version'
  | 'label'
  | 'ordinal'
  | 'idiom'
  | 'name'
  | 'list-number';

/** A stretch whose digits (or number words) measure nothing, and why. */
export interface Mask extends Span {
  readonly reason: MaskReason;
}

const LINK = /(?:https?|ftp|file):\/\/[^\s<>]*|www\.[^\s<>]*|\]\([^\s()]*\)|\\(?:href|url)\{[^{}\s]*\}|&#?\w{1,8};/giu;

/**
 * Everything in a text that has a number and measures nothing: links, dates, product versions, standards, labels,
 * ordinals, codes, idioms. Sorted, not overlapping. Linear in the length of the text.
 */
export function findMasks(text: string, tokens: readonly Token[]): readonly Mask[] {
  return new Masker(text, tokens).run();
}

/** Words that lead a figure, capitalised or not, and so are no product name before a number. */
const LEADS = new Set(
  `a an the to from by of in on at for with over under up than about around nearly almost approximately roughly and or
  but as per via across within into between only some all these those their our my its his her than exceeding averaging
  totaling totalling worth top team teams least most least every each first last next past group groups total additional
  another other plus including until till since during before after minimum maximum max min upto approx avg average
  through against among was were is are be been not`.split(/\s+/),
);

const YEARISH = /^(?:19|20)\d\d$/;
const SEPARATORS = new Set([',', '/', '&', '-', '–', '—', '|', '…', '→', 'and', 'or', 'to', 'through', '+', '(', '.']);
const TIME_UNITS = new Set(['ms', 's', 'm', 'h', 'min', 'mins', 'sec', 'secs', 'hr', 'hrs', 'd', 'x', 'us', 'ns']);

class Masker {
  private readonly masks: Mask[] = [];
  private readonly covered: Uint8Array;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.covered = new Uint8Array(tokens.length + 1);
  }

  run(): readonly Mask[] {
    const { tokens } = this;
    if (tokens.some((token) => token.text === '/' || token.text === '&' || token.text === ']' || token.text === '\\'))
      this.links();
    this.mails();
    for (let i = 0; i < tokens.length; i++) {
      if (this.covered[i]) continue;
      const token = tokens[i]!;
      if (token.kind === 'symbol') continue;
      this.idiom(i) || (token.kind === 'number' ? this.number(i) : this.word(i));
    }
    return merged(this.masks);
  }

  private cover(first: number, last: number, reason: MaskReason): true {
    for (let i = first; i <= last; i++) this.covered[i] = 1;
    this.masks.push({ start: this.tokens[first]!.start, end: this.tokens[last]!.end, reason });
    return true;
  }

  private links(): void {
    let i = 0;
    for (const match of this.text.matchAll(LINK)) {
      const end = match.index + match[0].length;
      while (i < this.tokens.length && this.tokens[i]!.end <= match.index) i++;
      const first = i;
      while (i < this.tokens.length && this.tokens[i]!.start < end) i++;
      if (i > first) this.cover(first, i - 1, 'link');
    }
  }

  private mails(): void {
    const { tokens } = this;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.text !== '@' || this.covered[i] || tokens[i]!.spaced || !tokens[i + 1] || tokens[i + 1]!.spaced)
        continue;
      let first = i;
      let last = i;
      while (first > 0 && i - first < 40 && !tokens[first]!.spaced) first--;
      while (last + 1 < tokens.length && last - i < 40 && !tokens[last + 1]!.spaced) last++;
      this.cover(first, last, 'link');
    }
  }

  private idiom(at: number): boolean {
    const candidates = IDIOMS_BY_FIRST.get(this.tokens[at]!.lower);
    if (!candidates) return false;
    for (const parts of candidates) {
      let next = at;
      let part = 0;
      while (part < parts.length) {
        const hyphen = part > 0 && this.tokens[next]?.text === '-' && parts[part] !== '-';
        if (hyphen) next++;
        if (this.tokens[next]?.lower !== parts[part]) break;
        next++;
        part++;
      }
      // "one of three awards" counts; "one of the" does not.
      if (part < parts.length || (parts[1] === 'of' && this.isFigure(next))) continue;
      return this.cover(at, next - 1, 'idiom');
    }
    return false;
  }

  private isFigure(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'number' || (token !== undefined && spelledNumber(this.tokens, at) !== null);
  }

  /** A number at `at`: code, date, version, phone, ordinal, list number? */
  private number(at: number): boolean {
    return (
      this.listNumber(at) ||
      this.phone(at) ||
      this.ordinal(at) ||
      this.clock(at) ||
      this.date(at) ||
      this.dotted(at) ||
      this.hash(at) ||
      this.numberCode(at) ||
      this.named(at)
    );
  }

  private listNumber(at: number): boolean {
    const { tokens } = this;
    const open = at > 0 && tokens[at - 1]!.text === '(' ? at - 1 : at;
    const close = tokens[at + 1];
    if (open > 0 || tokens[at]!.text.length > 2 || !close || close.spaced || !tokens[at + 2]?.spaced) return false;
    if (close.text !== '.' && close.text !== ')') return false;
    return this.cover(open, at + 1, 'list-number');
  }

  private phone(at: number): boolean {
    const { tokens } = this;
    let digits = 0;
    let groups = 0;
    let last = at;
    for (let i = at; i < tokens.length && i - at < 14; i++) {
      const token = tokens[i]!;
      if (token.kind === 'number') {
        if (/[.,]/.test(token.text) && token.text.split('.').length < 3) break;
        digits += token.text.replace(/\D/g, '').length;
        groups++;
        last = i;
      } else if (!'-–()'.includes(token.text) && token.text !== '.') break;
    }
    const plus = tokens[at - 1]?.text === '+';
    if (digits < 9 || digits > 15) return false;
    if (groups === 1) {
      const text = tokens[at]!.text;
      const followed = tokens[at + 1];
      return !text.includes(',') &&
        (plus || (!text.includes('.') && !text.endsWith('000') && followed?.kind !== 'word'))
        ? this.cover(plus ? at - 1 : at, at, 'phone')
        : false;
    }
    if (!plus && groups < 3 && tokens[at - 1]?.text !== '(') return false;
    return this.cover(plus || tokens[at - 1]?.text === '(' ? at - 1 : at, last, 'phone');
  }

  private ordinal(at: number): boolean {
    const suffix = this.tokens[at + 1];
    if (!suffix || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return false;
    return this.cover(at, at + 1, 'ordinal');
  }

  private clock(at: number): boolean {
    const { tokens } = this;
    const minutes = tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced;
    let last = minutes && tokens[at + 2]!.text.length === 2 ? at + 2 : at;
    const half = tokens[last + 1]?.lower ?? '';
    if (half === 'am' || half === 'pm') last++;
    else if ((half === 'a' || half === 'p') && tokens[last + 2]?.text === '.' && tokens[last + 3]?.lower === 'm')
      last += 3;
    else if (half === "o'clock") last++;
    return last > at && (tokens[last]!.kind === 'word' || last === at + 2) ? this.cover(at, last, 'date') : false;
  }

  private date(at: number): boolean {
    const { tokens } = this;
    const text = asciiDigits(tokens[at]!.text);
    const after = tokens[at + 1];
    const before = tokens[at - 1];
    if (after?.kind === 'word' && MONTHS.has(after.lower) && isCapitalised(after) && Number(text) <= 31)
      return this.cover(at, at + 1, 'date');
    if (before?.kind === 'word' && MONTHS.has(before.lower) && isCapitalised(before) && !this.counts(at))
      return this.cover(at, at, 'date');
    if (/^\d{1,4}$/.test(text) && this.slashDate(at)) return true;
    if (!YEARISH.test(text)) return before?.text === "'" || before?.text === '’' ? this.shortYear(at) : false;
    if (after && !after.spaced && (after.text === '+' || scaleNamed(after.text) !== null || after.lower === 'x'))
      return false;
    if (after && !after.spaced && after.lower === 's') return this.cover(at, at + 1, 'date');
    if (this.measured(at)) return false;
    const dated =
      before &&
      /^(?:in|since|from|of|by|until|till|during|the|to|for|through|year|fy|summer|winter|fall|spring|autumn|early|late|mid|a|an|at)$/.test(
        before.lower,
      );
    const round = text.endsWith('00') || text.endsWith('50');
    const joined = before && !tokens[at]!.spaced && before.kind === 'symbol' && before.text !== '(';
    if (!dated && !joined && this.counts(at) && (round || !isCapitalised(before ?? tokens[at]!)) && at > 0)
      return false;
    return this.cover(at, at, 'date');
  }

  private shortYear(at: number): boolean {
    return /^\d\d$/.test(this.tokens[at]!.text) && this.tokens[at - 1]!.spaced ? this.cover(at - 1, at, 'date') : false;
  }

  /** `10/2019`, `03/04/2021`, `2021-10-02`, `2019/20`. */
  private slashDate(at: number): boolean {
    const { tokens } = this;
    const mark = tokens[at + 1];
    const second = tokens[at + 2];
    if (!mark || mark.spaced || second?.kind !== 'number' || second.spaced || !'/-'.includes(mark.text)) return false;
    const third = tokens[at + 3]?.text === mark.text && tokens[at + 4]?.kind === 'number' && !tokens[at + 4]!.spaced;
    const year =
      YEARISH.test(tokens[at]!.text) ||
      YEARISH.test(second.text) ||
      (third && /^(?:\d\d){1,2}$/.test(tokens[at + 4]!.text));
    return year && !this.measured(at + 2) ? this.cover(at, third ? at + 4 : at + 2, 'date') : false;
  }

  /** `3.7.0`, `192.168.0.1`, `4.x`: more than one dot is a version unless the groups are thousands. */
  private dotted(at: number): boolean {
    const { tokens } = this;
    const text = tokens[at]!.text;
    if (
      tokens[at + 1]?.text === '.' &&
      !tokens[at + 1]!.spaced &&
      /^x$/i.test(tokens[at + 2]?.text ?? '') &&
      !tokens[at + 2]!.spaced
    )
      return this.cover(at, at + 2, 'version');
    if (/\..*\./.test(text) && !/^\d{1,3}(?:\.\d{3})+$/.test(text)) return this.cover(at, at, 'version');
    return /^0\d/.test(text) && !/^00?[.,]/.test(text) ? this.cover(at, at, 'code') : false;
  }

  /** `#2440` is a ticket; `#1` to `#10` alone is a rank. */
  private hash(at: number): boolean {
    const { tokens } = this;
    if (tokens[at - 1]?.text !== '#' || tokens[at]!.spaced) return false;
    const named = /^(?:pr|issue|ticket|bug|patent|no|mr|pull|request|item|id|license|licence|cert|certificate)$/.test(
      tokens[at - 2]?.lower ?? '',
    );
    return named ||
      !/^(?:[1-9]|10)$/.test(tokens[at]!.text) ||
      (tokens[at - 2]?.kind === 'word' && !tokens[at - 1]!.spaced)
      ? this.cover(at - 1, at, 'code')
      : false;
  }

  /** Letters or marks glued to the number that are no unit: `2D`, `11i`, `24x7`, `3-way`, `1-on-1`. */
  private numberCode(at: number): boolean {
    const { tokens } = this;
    const next = tokens[at + 1];
    if (!next || next.spaced) return false;
    if (next.kind === 'word') {
      const last = this.glued(at);
      if (last > at + 1) {
        const words = tokens.slice(at, last + 1).filter((token) => token.kind === 'word');
        return words.every((word) => TIME_UNITS.has(word.lower) || unitNamed(word.text, true)) &&
          !words.some((word) => word.lower === 'x')
          ? false
          : this.cover(at, last, 'code');
      }
      if (
        /^4k$/i.test(tokens[at]!.text + next.text) &&
        /^(?:video|display|resolution|tv|streaming|monitor|uhd|hdr)/.test(tokens[at + 2]?.lower ?? '')
      )
        return this.cover(at, at + 1, 'name');
      return this.isUnitSuffix(at) ? false : this.cover(at, at + 1, 'code');
    }
    if (
      (next.text === '-' || next.text === '‑' || next.text === '–') &&
      tokens[at + 2]?.kind === 'word' &&
      !tokens[at + 2]!.spaced
    ) {
      const word = tokens[at + 2]!;
      const third = tokens[at + 3]?.text === '-' && !tokens[at + 3]!.spaced ? tokens[at + 4] : undefined;
      if (word.lower === 'to' && third?.kind === 'number') return false;
      if (
        FIXED_MODIFIERS.has(word.lower) &&
        !(unitNamed(word.text, false) && word.lower !== 'bit' && word.lower !== 'day')
      ) {
        if (word.lower === 'day') return false;
        return this.cover(at, third ? at + 4 : at + 2, 'idiom');
      }
    }
    if ((next.text === '*' || next.text === '×') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced)
      return this.cover(at, at + 2, 'code');
    return false;
  }

  /** The last token of the letters and digits glued together from `at` on. */
  private glued(at: number): number {
    let last = at;
    while (this.tokens[last + 1] && !this.tokens[last + 1]!.spaced && this.tokens[last + 1]!.kind !== 'symbol') last++;
    return last;
  }

  private isUnitSuffix(at: number): boolean {
    const { tokens } = this;
    const suffix = tokens[at + 1]!;
    const amount = amountAt(tokens, at);
    if (amount && (amount.next > at + 1 || amount.scaled)) {
      if (suffix.text === 'M' && !amount.unit) return this.countsMillions(at, amount.next);
      return !(suffix.text === 's' && isCapitalised(tokens[at - 1] ?? suffix));
    }
    if (suffix.lower === 'plus' || currencyWord(suffix.text)) return true;
    // Words run together: "20users", "10years".
    return suffix.text.length > 3 && !hasInnerCapital(suffix) && !isCapitalised(suffix);
  }

  /** `5M` is five million beside a noun, a rate or a lead; alone it is a name. */
  private countsMillions(at: number, next: number): boolean {
    const before = this.tokens[at - 1];
    if (before && before.kind === 'symbol' && before.text !== '(' && before.text !== ',') return true;
    if (before && LEADS.has(before.lower) && !(before.lower === 'of' || before.lower === 'the')) return true;
    return (
      amountAt(this.tokens, at)!.plus ||
      this.tokens[next]?.text === '/' ||
      pluralPhrase(this.tokens, next) !== null ||
      this.tokens[next]?.kind === 'word'
    );
  }

  /** A name, a label or a family before the number: `Java 8`, `Tier 2`, `Room 204`, `SQL Server (2008`. */
  private named(at: number): boolean {
    const { tokens } = this;
    const before = tokens[at - 1];
    if (!before) return false;
    if (before.kind === 'symbol') return this.joined(at);
    if (before.kind !== 'word' || this.measured(at)) return false;
    const decimal = tokens[at]!.text.includes('.');
    const label =
      LABEL_NOUNS.has(before.lower) ||
      (NUMBERED_PERIODS.has(before.lower) && !this.counts(at) && tokens[at]!.text.length < 3);
    if (label && !/[,]/.test(tokens[at]!.text)) {
      this.cover(at, this.suffix(at), 'label');
      return this.sequence(at, true);
    }
    const family =
      FAMILIES.has(before.lower) && (isCapitalised(before) || hasInnerCapital(before) || !isPluralNoun(before.lower));
    const plus = tokens[at + 1]?.text === '+' && !tokens[at + 1]!.spaced;
    if (plus && !(family || decimal)) return false;
    if (!family && !this.isName(at - 1)) return this.upgraded(at);
    if (/,/.test(tokens[at]!.text)) return false;
    if (!family && !decimal && this.titleCase && this.counts(at)) return false;
    this.cover(at, this.suffix(at), 'version');
    return this.sequence(at, false);
  }

  /** A number joined to a name by a symbol: `HTTP/2`, `SHA-256`, `Python (3.8)`, `C++ 17`, `Vista/7`. */
  private joined(at: number): boolean {
    const { tokens } = this;
    const mark = tokens[at - 1]!;
    const name = tokens[at - 2];
    const tight = !mark.spaced && !tokens[at]!.spaced;
    if (tight && name?.kind === 'word' && '-‑–/_.'.includes(mark.text)) {
      if (/^(?:sub|top|over|under|plus|up|mid|non|pre|post|multi|x)$/.test(name.lower)) return false;
      const names =
        isCapitalised(name) || LABEL_NOUNS.has(name.lower) || FAMILIES.has(name.lower) || hasInnerCapital(name);
      if (!names || this.measured(at)) return false;
      this.cover(at - 2, this.suffix(at), 'code');
      return this.sequence(at, true);
    }
    if (mark.text === '+' && tokens[at - 2]?.text === '+' && tokens[at - 3]?.kind === 'word' && !this.measured(at))
      return this.cover(at, at, 'version');
    if (
      mark.text === '(' &&
      name?.kind === 'word' &&
      (FAMILIES.has(name.lower) || (isCapitalised(name) && tokens[at]!.text.includes('.') && hasInnerCapital(name)))
    ) {
      if (this.measured(at) || this.counts(at)) return false;
      this.cover(at, at, 'version');
      return this.sequence(at, true);
    }
    if (mark.text === '.' && name?.kind === 'word' && name.lower === 'no' && !this.measured(at))
      return this.cover(at, at, 'label');
    return false;
  }

  /** After a masked number, the rest of its list: `7, 8 and 10`, `2.6/3.4`, `(2003, 2008 R2)`. Always true. */
  private sequence(at: number, any: boolean): true {
    const { tokens } = this;
    let last = at;
    while (tokens[last + 1] && this.covered[last + 1]) last++;
    for (let value = Number.parseFloat(tokens[at]!.text); ; ) {
      let next = last + 1;
      while (
        next - last < 4 &&
        tokens[next] &&
        (SEPARATORS.has(tokens[next]!.lower) || /^(?:r|sp)$/.test(tokens[next]!.lower))
      )
        next++;
      if (next === last + 1 || tokens[next]?.kind !== 'number' || this.measured(next)) return true;
      const following = Number.parseFloat(tokens[next]!.text);
      if (!any && !(following > value)) return true;
      if (
        tokens[next]!.text.includes(',') ||
        (this.counts(next) && (!any || following > 12) && !(following > value && following < value + 4))
      )
        return true;
      last = this.suffix(next);
      this.cover(next, last, 'version');
      value = following;
    }
  }

  /** The end of a version: the number with glued letters, `.x`, and `R2`, `SP1` after it. */
  private suffix(at: number): number {
    const { tokens } = this;
    let last = this.glued(at);
    if (tokens[last + 1]?.text === '+' && !tokens[last + 1]!.spaced) last++;
    const more = tokens[last + 1];
    if (
      more?.spaced &&
      /^(?:R|SP)$/.test(more.text) &&
      tokens[last + 2]?.kind === 'number' &&
      !tokens[last + 2]!.spaced
    )
      last += 2;
    return last;
  }

  /** The text is written In Title Case, so a capital says nothing. */
  private get titleCase(): boolean {
    this.titled ??= isTitleCase(this.tokens);
    return this.titled;
  }
  private titled: boolean | undefined;

  /** Whether the word reads as a proper name: a capital or digits inside, and no verb, lead or opening of a sentence. */
  private isName(at: number): boolean {
    const token = this.tokens[at]!;
    if (LEADS.has(token.lower) || token.lower.endsWith('ly')) return false;
    if (token.text.length > 1 && hasInnerCapital(token) && !isPluralNoun(token.lower)) return true;
    if (!isCapitalised(token)) return false;
    const previous = this.tokens[at - 1];
    const opens = !previous || /^[.!?;:•]$/.test(previous.text) || '-–—*>'.includes(previous.text);
    if (!opens) return !(this.titleCase && (analyseVerb(token.lower) !== null || isPluralNoun(token.lower)));
    return analyseVerb(token.lower) === null && !/(?:ed|ing)$/.test(token.lower) && !isPluralNoun(token.lower);
  }

  /** Beside "upgraded", "migrated", bare numbers that change are versions. */
  private upgraded(at: number): boolean {
    const { tokens } = this;
    const text = tokens[at]!.text;
    if (this.counts(at) || text.length > 5 || text.includes(',')) return false;
    if (!/^(?:from|to)$/.test(tokens[at - 1]!.lower)) return false;
    for (let i = at - 2; i >= 0 && at - i < 12; i--)
      if (UPGRADE_STEMS.some((stem) => tokens[i]!.lower.startsWith(stem))) return this.cover(at, at, 'version');
    return false;
  }

  /** Whether a unit, a scale or a per cent sign follows the number, so it measures. */
  private measured(at: number): boolean {
    const amount = amountAt(this.tokens, at);
    if (!amount) return false;
    const letter = this.tokens[at + 1];
    if (letter && !letter.spaced && letter.text === 's' && isCapitalised(this.tokens[at - 1] ?? letter)) return false;
    return (amount.unit !== null && !amount.design) || amount.scaled || (amount.first < at && amount.sign !== '#');
  }

  /** Whether a counted noun follows the number. */
  private counts(at: number): boolean {
    const amount = amountAt(this.tokens, at);
    return amount !== null && pluralPhrase(this.tokens, amount.next) !== null;
  }

  /** A word: code with digits, capitalised number word in a name. */
  private word(at: number): boolean {
    const { tokens } = this;
    const token = tokens[at]!;
    const last = this.glued(at);
    if (last > at) return this.letterCode(at, last);
    const spelled = spelledNumber(tokens, at);
    if (!spelled) return false;
    return (
      this.spelledName(at, spelled.next) ||
      this.spelledLabel(at, spelled.next) ||
      this.spelledModifier(at, spelled.next, token)
    );
  }

  /** `S3`, `OAuth2`, `MV45AFZZ`, `p99`, `v1.2`; but `Rs500`, `by15%`, `x10` measure. */
  private letterCode(at: number, last: number): boolean {
    const { tokens } = this;
    const first = tokens[at]!;
    if (currencyWord(first.text) || tokens[at + 1]!.kind !== 'number') return false;
    const amount = amountAt(tokens, at + 1);
    const capital = isCapitalised(first) || hasInnerCapital(first);
    if (!capital && amount && (amount.kind === 'percent' || amount.kind === 'money') && first.text.length > 1)
      return false;
    if (!capital && /^(?:x|over|under|to|by|of|than|upto)$/.test(first.lower)) return false;
    let end = last;
    while (
      tokens[end + 1] &&
      !tokens[end + 1]!.spaced &&
      '-./_'.includes(tokens[end + 1]!.text) &&
      tokens[end + 2] &&
      !tokens[end + 2]!.spaced &&
      tokens[end + 2]!.kind !== 'symbol'
    )
      end = this.glued(end + 2);
    if (tokens[end + 1]?.text === '+' && !tokens[end + 1]!.spaced) end++;
    return this.cover(at, end, 'code');
  }

  /** `Six Sigma`, `Ten Minutes`: a capitalised number word before a capitalised noun, inside a sentence. */
  private spelledName(at: number, next: number): boolean {
    const { tokens } = this;
    const noun = tokens[next];
    if (!isCapitalised(tokens[at]!) || !noun || !isCapitalised(noun) || this.titleCase) return false;
    const previous = tokens[at - 1];
    if (!previous || /^[.!?;:]$/.test(previous.text)) return false;
    return this.cover(at, next, 'name');
  }

  /** `phase two`, `tier one`. */
  private spelledLabel(at: number, next: number): boolean {
    const before = this.tokens[at - 1];
    if (!before || !(LABEL_NOUNS.has(before.lower) || NUMBERED_PERIODS.has(before.lower))) return false;
    return pluralPhrase(this.tokens, next) ? false : this.cover(at, next - 1, 'label');
  }

  /** `two-factor`, `one-time`, `three-way`. */
  private spelledModifier(at: number, next: number, token: Token): boolean {
    const { tokens } = this;
    const word = tokens[next + 1];
    if (tokens[next]?.text === '-' && word?.kind === 'word' && !word.spaced) {
      if (
        token.lower === 'one' || token.lower === 'zero'
          ? !/^(?:downtime|defect|defects|bug|error|loss|outage)$/.test(word.lower)
          : FIXED_MODIFIERS.has(word.lower) && word.lower !== 'day'
      )
        return this.cover(at, next + 1, 'idiom');
    }
    return false;
  }
}

const IDIOMS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, (readonly string[])[]>();
  for (const idiom of IDIOMS) map.set(idiom[0] ?? '', [...(map.get(idiom[0] ?? '') ?? []), idiom]);
  return map;
})();

/** Whether most longer words of a text are capitalised. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length >= 4 && words.filter(isCapitalised).length > words.length * 0.6;
}

function merged(masks: readonly Mask[]): readonly Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mask[] = [];
  for (const mask of sorted) {
    const last = result.at(-1);
    if (!last || mask.start >= last.end) result.push(mask);
    else if (mask.end > last.end) result[result.length - 1] = { ...last, end: mask.end };
  }
  return result;
}
