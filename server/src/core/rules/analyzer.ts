import type { Range } from 'vscode-languageserver-types';
import { globalPath, globalRange, type Placed, type ProfileDocument } from '../profile/document.ts';
import { type Model, modelOf } from '../profile/model.ts';
import type { Segment } from '../profile/segment.ts';
import { pointerOf } from '../yaml/nodes.ts';
import type { RuleContext } from './context.ts';
import { type Directive, directivesOf, silenced, unusedMessage } from './ignores.ts';
import { rules } from './index.ts';
import type { DocumentFinding, Edit, Finding, Fix, Lookup, Rule, Severity, Summary } from './rule.ts';

/** A finding at its place in the document, ready to be shown. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly pointer: string;
  readonly unnecessary: boolean;
  fixes(): readonly DocumentFix[];
}

/** A fix whose edits are at their place in the document. */
export interface DocumentFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** What is to be said about one version of a document. */
export interface Report {
  /** In the order of the text, at most `maxProblems`. */
  readonly problems: readonly Problem[];
  /** Findings left out by `maxProblems`. */
  readonly omitted: number;
}

interface Local {
  readonly finding: Finding;
  readonly severity: Severity;
}

interface Pending {
  readonly severity: Severity;
  readonly rank: number;
  readonly at: number;
  readonly make: () => Problem | null;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Among equals the format itself speaks first: what cannot be read hides everything else. */
const rankOf = (code: string, severity: Severity): number =>
  ranks[severity] * 2 + (code.startsWith('schema.') || code === 'date.invalid' ? 0 : 1);

interface DocumentState {
  /** The summaries' JSON, each behind the index of its segment: equal lists mean equal findings. */
  readonly keys: readonly (number | string)[];
  readonly findings: readonly DocumentFinding[];
}

const same = (a: readonly (number | string)[], b: readonly (number | string)[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/**
 * Runs the rules over documents. What a rule says of a segment is kept with the segment; rules that compare segments run
 * again only when a summary changed. Make a new one when settings or the date change.
 */
export class Analyzer {
  private readonly local = new WeakMap<Segment, readonly Local[]>();
  private readonly summaries = new Map<
    Rule,
    WeakMap<Segment, { readonly value: unknown; readonly key: string } | null>
  >();
  private readonly state = new WeakMap<object, Map<Rule, DocumentState>>();
  private readonly active: readonly { readonly rule: Rule; readonly forced: Severity | null }[];

  constructor(private readonly context: RuleContext) {
    this.active = rules.flatMap((rule) => {
      const set = context.settings.rules[rule.code];
      return set === 'off' ? [] : [{ rule, forced: set ?? null }];
    });
  }

  /**
   * Everything to say about a document. `owner` is any object that lives as long as the document is open: what the
   * document rules said last time is kept with it.
   */
  report(document: ProfileDocument, owner: object = document): Report {
    if (document.kind !== 'profile') return { problems: [], omitted: 0 };
    const directives = document.placed.map((placed) => directivesOf(placed.segment));
    const pending = [...this.ofSegments(document), ...this.ofDocument(document, owner)];
    const ignored = directives.some((list) => list.length > 0);
    if (ignored) return this.withIgnores(document, pending, directives);
    return this.capped(pending);
  }

  private *ofSegments(document: ProfileDocument): Iterable<Pending> {
    for (const [at, placed] of document.placed.entries()) {
      for (const { finding, severity } of this.localFindings(placed.segment)) {
        yield {
          severity,
          rank: rankOf(finding.code, severity),
          at,
          make: () => ({
            code: finding.code,
            severity,
            message: finding.message,
            range: globalRange(placed, finding.span),
            pointer: pointerOf(globalPath(placed, finding.path)),
            unnecessary: finding.unnecessary ?? false,
            fixes: () => (finding.fixes?.() ?? []).map((fix) => placeFix(document, at, fix)),
          }),
        };
      }
    }
  }

  private localFindings(segment: Segment): readonly Local[] {
    const known = this.local.get(segment);
    if (known) return known;
    const model = modelOf(segment);
    const found: Local[] = [];
    for (const { rule, forced } of this.active) {
      if (!rule.check) continue;
      for (const finding of rule.check(model, this.context, segment)) {
        if (finding.ignore?.includes(finding.code)) continue;
        found.push({ finding, severity: forced ?? finding.severity ?? rule.defaultSeverity });
      }
    }
    this.local.set(segment, found);
    return found;
  }

  private *ofDocument(document: ProfileDocument, owner: object): Iterable<Pending> {
    const lookup: Lookup = (at) => {
      const segment = document.placed[at]!.segment;
      return { segment, model: modelOf(segment) };
    };
    for (const { rule, forced } of this.active) {
      if (!rule.document) continue;
      for (const finding of this.documentFindings(rule, document, owner)) {
        const severity = forced ?? finding.severity ?? rule.defaultSeverity;
        const { at } = finding;
        const placed = document.placed[at];
        if (!placed) continue;
        yield {
          severity,
          rank: rankOf(finding.code, severity),
          at,
          make: () => placeFinding(document, placed, finding, severity, lookup),
        };
      }
    }
  }

  private documentFindings(rule: Rule, document: ProfileDocument, owner: object): readonly DocumentFinding[] {
    const check = rule.document!;
    let cache = this.summaries.get(rule);
    if (!cache) {
      cache = new WeakMap();
      this.summaries.set(rule, cache);
    }
    const summaries: Summary<unknown>[] = [];
    const keys: (number | string)[] = [];
    for (const [at, { segment }] of document.placed.entries()) {
      let summary = cache.get(segment);
      if (summary === undefined) {
        const value = check.summarise(modelOf(segment), this.context, segment);
        summary = value === null ? null : { value, key: JSON.stringify(value) };
        cache.set(segment, summary);
      }
      if (!summary) continue;
      summaries.push({ at, value: summary.value });
      keys.push(at, summary.key);
    }
    let states = this.state.get(owner);
    if (!states) {
      states = new Map();
      this.state.set(owner, states);
    }
    const before = states.get(rule);
    if (before && same(before.keys, keys)) return before.findings;
    const findings = [...check.check(summaries, this.context)];
    states.set(rule, { keys, findings });
    return findings;
  }

  private capped(pending: readonly Pending[]): Report {
    const { maxProblems } = this.context.settings;
    const kept = pending.length > maxProblems ? worst(pending, maxProblems) : pending;
    const problems = kept.flatMap((one) => one.make() ?? []).sort(byPlace);
    return { problems, omitted: pending.length - kept.length };
  }

  private withIgnores(
    document: ProfileDocument,
    pending: readonly Pending[],
    directives: readonly (readonly Directive[])[],
  ): Report {
    const placed = document.placed.flatMap((one, at) =>
      directives[at]!.map((directive) => ({ ...directive, line: directive.line + one.line, at })),
    );
    const used = new Set<string>();
    const kept = pending.flatMap((one): Pending[] => {
      const problem = one.make();
      if (!problem) return [];
      const by = silenced(placed, problem.code, problem.range.start.line);
      if (by) used.add(by);
      return by ? [] : [{ ...one, make: () => problem }];
    });
    const idle = placed.flatMap((directive) =>
      directive.codes.filter((code) => !used.has(`${directive.line} ${code}`)).map((code) => ({ directive, code })),
    );
    const severity = this.active.find(({ rule }) => rule.code === 'ignore.unused');
    if (severity) {
      for (const { directive, code } of idle) kept.push(this.unused(document, directive, code, severity.forced));
    }
    return this.capped(kept);
  }

  private unused(
    document: ProfileDocument,
    directive: Directive & { readonly at: number },
    code: string,
    forced: Severity | null,
  ): Pending {
    const severity = forced ?? 'information';
    const placed = document.placed[directive.at]!;
    const make = (): Problem => ({
      code: 'ignore.unused',
      severity,
      message: unusedMessage(
        code,
        rules.some((rule) => rule.code === code),
      ),
      range: globalRange(placed, directive.span),
      pointer: '',
      unnecessary: true,
      fixes: () =>
        directive.codes.length > 1
          ? []
          : [
              placeFix(document, directive.at, {
                title: 'Remove this comment',
                safe: true,
                edits: [{ span: directive.lineSpan, newText: '' }],
              }),
            ],
    });
    return { severity, rank: rankOf('ignore.unused', severity), at: directive.at, make };
  }
}

function placeFinding(
  document: ProfileDocument,
  placed: Placed,
  finding: DocumentFinding,
  severity: Severity,
  lookup: Lookup,
): Problem | null {
  const model: Model = modelOf(placed.segment);
  const place = finding.place(model, placed.segment);
  if (!place || place.ignore?.includes(finding.code)) return null;
  return {
    code: finding.code,
    severity,
    message: finding.message,
    range: globalRange(placed, place.span),
    pointer: pointerOf(globalPath(placed, place.path)),
    unnecessary: false,
    fixes: () => (finding.fixes?.(lookup) ?? []).map((fix) => placeFix(document, finding.at, fix)),
  };
}

function placeFix(document: ProfileDocument, at: number, fix: Fix): DocumentFix {
  const edits = fix.edits.map((edit: Edit) => ({
    range: globalRange(document.placed[edit.at ?? at]!, edit.span),
    newText: edit.newText,
  }));
  return { title: fix.title, safe: fix.safe, edits };
}

/** The worst `count` findings; among equally bad ones the first in the text. */
function worst(pending: readonly Pending[], count: number): readonly Pending[] {
  const buckets: Pending[][] = [];
  for (const one of pending) {
    buckets[one.rank] ??= [];
    buckets[one.rank]!.push(one);
  }
  const kept: Pending[] = [];
  for (const bucket of buckets) {
    if (!bucket) continue;
    const room = count - kept.length;
    if (room <= 0) break;
    kept.push(...(bucket.length <= room ? bucket : bucket.sort((a, b) => a.at - b.at).slice(0, room)));
  }
  return kept;
}

const byPlace = (a: Problem, b: Problem): number =>
  a.range.start.line - b.range.start.line ||
  a.range.start.character - b.range.start.character ||
  ranks[a.severity] - ranks[b.severity] ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
