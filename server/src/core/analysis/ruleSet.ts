import { bulletOf } from '../facts/readings.ts';
import { type Placed, unchanged } from '../profile/document.ts';
import { isLeftAlone } from '../profile/ignored.ts';
import { type Model, modelOf } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import type { RuleContext } from '../rules/context.ts';
import type { DocumentFinding, Finding, Rule, Severity, Summary, SummaryIndex } from '../rules/rule.ts';
import { sameData } from './sameData.ts';
import { rankOf, ranks } from './weight.ts';

/** A rule that is not turned off. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The severity a finding is shown with, from its own; null hides it. */
  readonly shown: (own: Severity) => Severity | null;
}

/** What a rule said of a segment. */
export interface SegmentResult {
  readonly finding: Finding;
  readonly severity: Severity;
}

/** What a rule said of a document. */
export interface DocumentResult {
  readonly finding: DocumentFinding;
  readonly severity: Severity;
}

/** All that a set of rules says of one segment; kept for as long as the segment lives. */
export interface Judgement {
  /** By rank, in the order of the rules; ranks without findings are absent. */
  readonly segmentResults: readonly (readonly SegmentResult[] | undefined)[];
  /** One for each rule that compares segments; null where the segment has nothing to compare. */
  readonly summaries: readonly unknown[];
}

/** All that a set of rules says of one version of a document. */
export interface DocumentJudgement {
  readonly placed: readonly Placed[];
  readonly judgements: readonly Judgement[];
  /** For each rank, how many findings each segment has: looked through for every report, so it is dense. */
  readonly counts: readonly Uint32Array[];
  /** For each rule that compares segments, what it compared and said. */
  readonly comparisons: readonly Comparison[];
  /** The same by rank, in the order of the segments. */
  readonly documentResults: readonly (readonly DocumentResult[])[];
}

/** What a rule compared, and what it said of it. */
interface Comparison {
  readonly summaries: readonly Summary<unknown>[];
  /** Knows these summaries, and no others; null where the rule has none, or failed. */
  readonly index: SummaryIndex<unknown> | null;
  readonly findings: readonly DocumentFinding[];
}

/** An index is made afresh where more summaries than these have changed. */
const mostReplaced = 50;

/** The texts of a segment with more characters are read one by one before rules ask for them, so that no step is long. */
const long = 20_000;

/** Reads what most rules ask of texts, a step for each. What cannot be read is told of by the rule that asks for it. */
function* readTexts(model: Model): Generator<undefined, void> {
  for (const { text } of model.fields) {
    try {
      const { quantified: _, claims: __ } = bulletOf(text);
    } catch {}
    yield;
  }
}

/** Told of a rule that threw: a mistake in the rule, which must not take the others' findings along. */
export type Failed = (code: string, error: unknown) => void;

/** Runs a set of rules, and runs as little of it as possible again after an edit. */
export class RuleSet {
  private readonly judged = new WeakMap<Segment, Judgement>();
  /** Segments that some of the rules have judged. */
  private readonly begun = new WeakMap<Segment, Generator<undefined, Judgement>>();
  private readonly states = new WeakMap<object, DocumentJudgement>();
  private readonly comparing: readonly ActiveRule[];

  constructor(
    private readonly active: readonly ActiveRule[],
    private readonly context: RuleContext,
    private readonly failed: Failed,
  ) {
    this.comparing = active.filter(({ rule }) => rule.document);
  }

  knows(segment: Segment): boolean {
    return this.judged.has(segment);
  }

  /** What the rules say of a segment by itself. */
  judge(segment: Segment): Judgement {
    const known = this.judged.get(segment);
    if (known) return known;
    const judging = this.begun.get(segment) ?? this.byRule(segment);
    let next = judging.next();
    while (!next.done) next = judging.next();
    this.end(segment, next.value);
    return next.value;
  }

  /** Lets one more rule judge a segment. */
  judgeOn(segment: Segment): void {
    const judging = this.begun.get(segment) ?? this.byRule(segment);
    this.begun.set(segment, judging);
    const next = judging.next();
    if (next.done) this.end(segment, next.value);
  }

  private end(segment: Segment, judgement: Judgement): void {
    this.begun.delete(segment);
    this.judged.set(segment, judgement);
  }

  private *byRule(segment: Segment): Generator<undefined, Judgement> {
    const model = this.modelOrNull(segment);
    // What cannot be read has nothing said about it; what can be is judged all the same.
    if (!model) return { segmentResults: [], summaries: this.comparing.map(() => null) };
    const segmentResults: SegmentResult[][] = [];
    if (segment.text.length > long) yield* readTexts(model);
    for (const { rule, shown } of this.active) {
      this.safely(rule, () => {
        for (const finding of rule.check?.(model, this.context, segment) ?? []) {
          if (isLeftAlone(model, finding.path, finding.code)) continue;
          const severity = shown(finding.severity ?? rule.defaultSeverity);
          if (severity === null) continue;
          const rank = rankOf(finding.code, severity);
          segmentResults[rank] ??= [];
          segmentResults[rank].push({ finding, severity });
        }
      });
      yield;
    }
    const summaries: unknown[] = [];
    for (const { rule } of this.comparing) {
      let summary: unknown = null;
      this.safely(rule, () => {
        summary = rule.document!.summarise(model, this.context, segment);
      });
      summaries.push(summary);
      yield;
    }
    return { segmentResults, summaries };
  }

  /** What the rules say of a document. `owner` lives as long as the document is open and holds the last answer. */
  judgeDocument(placed: readonly Placed[], owner: object): DocumentJudgement {
    const before = this.states.get(owner);
    if (before?.placed === placed) return before;
    const { front, back } = before ? unchanged(before.placed, placed) : { front: 0, back: 0 };
    const middle = placed.slice(front, placed.length - back).map(({ segment }) => this.judge(segment));
    const old = before?.judgements ?? [];
    const judgements = [...old.slice(0, front), ...middle, ...old.slice(old.length - back)];
    const replaced = old.slice(front, old.length - back);
    const changed = this.comparing.map(
      (_, index) =>
        replaced.length !== middle.length ||
        middle.some((one, at) => !sameData(one.summaries[index], replaced[at]!.summaries[index])),
    );
    const comparisons = this.comparing.map(({ rule }, index) => {
      const last = before?.comparisons[index] ?? null;
      if (last && !changed[index]) return last;
      const moved = replaced.length !== middle.length;
      const summaries = summariesOf(judgements, index, last?.summaries ?? [], front, moved ? 0 : back);
      return this.compare(rule, summaries, last);
    });
    const documentResults = before && !changed.includes(true) ? before.documentResults : this.inOrder(comparisons);
    const counts = ranks.map((rank) => {
      const next = new Uint32Array(placed.length);
      const last = before?.counts[rank];
      if (last) {
        next.set(last.subarray(0, front));
        next.set(last.subarray(last.length - back), placed.length - back);
      }
      for (const [index, { segmentResults }] of middle.entries())
        next[front + index] = segmentResults[rank]?.length ?? 0;
      return next;
    });
    const state = { placed, judgements, counts, comparisons, documentResults };
    this.states.set(owner, state);
    return state;
  }

  /** What the rules say of the first segments of a document, of each by itself. */
  judgeBeginning(placed: readonly Placed[], count: number): DocumentJudgement {
    const judgements = placed.slice(0, count).map(({ segment }) => this.judge(segment));
    const counts = ranks.map((rank) => {
      const found = new Uint32Array(placed.length);
      for (const [at, { segmentResults }] of judgements.entries()) found[at] = segmentResults[rank]?.length ?? 0;
      return found;
    });
    return { placed, judgements, counts, comparisons: [], documentResults: ranks.map(() => []) };
  }

  private compare(rule: Rule, summaries: readonly Summary<unknown>[], last: Comparison | null): Comparison {
    const findings: DocumentFinding[] = [];
    let known: SummaryIndex<unknown> | null = null;
    this.safely(rule, () => {
      const index = indexOf(rule, summaries, last);
      for (const finding of rule.document!.check(summaries, this.context, index)) findings.push(finding);
      known = index;
    });
    return { summaries, index: known, findings };
  }

  private inOrder(comparisons: readonly Comparison[]): readonly (readonly DocumentResult[])[] {
    const found = ranks.map((): DocumentResult[] => []);
    for (const [index, { rule, shown }] of this.comparing.entries()) {
      for (const finding of comparisons[index]!.findings) {
        const severity = shown(finding.severity ?? rule.defaultSeverity);
        if (severity !== null) found[rankOf(finding.code, severity)]!.push({ finding, severity });
      }
    }
    for (const list of found) list.sort((a, b) => a.finding.at - b.finding.at);
    return found;
  }

  private modelOrNull(segment: Segment): Model | null {
    try {
      return modelOf(segment);
    } catch (error) {
      this.failed('of the model', error);
      return null;
    }
  }

  private safely(rule: Rule, run: () => void): void {
    try {
      run();
    } catch (error) {
      this.failed(rule.code, error);
    }
  }
}

/**
 * What one rule has to compare, in the order of the segments. `front` and `back` are how many segments have the summaries,
 * and the places, that they have in `before`.
 */
function summariesOf(
  judgements: readonly Judgement[],
  index: number,
  before: readonly Summary<unknown>[],
  front: number,
  back: number,
): readonly Summary<unknown>[] {
  const behind = judgements.length - back;
  const middle: Summary<unknown>[] = [];
  for (let at = front; at < behind; at++) {
    const value = judgements[at]!.summaries[index];
    if (value !== null) middle.push({ at, value });
  }
  const last = back > 0 ? before.slice(countBefore(before, behind)) : [];
  return [...before.slice(0, countBefore(before, front)), ...middle, ...last];
}

/** How many summaries are of segments in front of one. */
function countBefore(summaries: readonly Summary<unknown>[], at: number): number {
  let low = 0;
  let high = summaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (summaries[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of a rule, brought up to date; null where it has none. */
function indexOf(
  rule: Rule,
  summaries: readonly Summary<unknown>[],
  last: Comparison | null,
): SummaryIndex<unknown> | null {
  const make = rule.document!.index;
  if (!make) return null;
  if (last?.index) {
    const { removed, added } = difference(last.summaries, summaries);
    if (removed.length <= mostReplaced) {
      last.index.replace(removed, added);
      return last.index;
    }
  }
  const index = make();
  index?.replace([], summaries);
  return index;
}

/** What two versions of a list of summaries do not share at the front and at the back. */
function difference(
  before: readonly Summary<unknown>[],
  after: readonly Summary<unknown>[],
): { readonly removed: readonly Summary<unknown>[]; readonly added: readonly Summary<unknown>[] } {
  const same = (a: Summary<unknown>, b: Summary<unknown>): boolean => a.at === b.at && a.value === b.value;
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && same(before[front]!, after[front]!)) front++;
  let back = 0;
  while (back < most - front && same(before[before.length - 1 - back]!, after[after.length - 1 - back]!)) back++;
  return { removed: before.slice(front, before.length - back), added: after.slice(front, after.length - back) };
}
