import type { Language } from '../messages/language.ts';
import { say } from '../messages/message.ts';
import type { Placed, ProfileDocument } from '../profile/document.ts';
import type { RuleContext } from '../rules/context.ts';
import { rules } from '../rules/index.ts';
import type { Fix, Rule } from '../rules/rule.ts';
import { severityOf, turnedOff } from '../rules/settings.ts';
import { severityRank } from '../rules/severity.ts';
import { directivesOf, idleCode, type PlacedDirective, Silencer } from './ignores.ts';
import { type Problem, placeProblem } from './problem.ts';
import { type ActiveRule, type DocumentJudgement, type Failed, RuleSet } from './ruleSet.ts';
import { byWeight } from './weight.ts';
import { worst } from './worst.ts';

export type { DocumentFix, Problem } from './problem.ts';

/** What is to be said about one version of a document. */
export interface Report {
  /** In the order of the text, at most `maxProblems`. */
  readonly problems: readonly Problem[];
  /** Findings left out by `maxProblems`. */
  readonly omitted: number;
}

const nothing: Report = { problems: [], omitted: 0 };

/** Of a document with more characters that no rule has read, the first report is of its beginning alone. */
const readQuickly = 240_000;
/** How long that beginning is: some screens. */
const beginning = 20_000;

/** Rules that read no prose: what they say of a long file is known long before the others have read it. */
const isQuick = (rule: Rule): boolean => /^(?:schema|date)\./.test(rule.code);

const rethrow: Failed = (_, error) => {
  throw error;
};

/**
 * Runs the rules over documents. What a rule says of a segment is kept with the segment; rules that compare segments run
 * again only when a summary changed. Make a new one when settings or the date change.
 */
export class Analyzer {
  private readonly active: readonly ActiveRule[];
  private readonly quick: RuleSet;
  private readonly thorough: RuleSet;

  /**
   * `failed` is told of a rule that threw; the other rules' findings are reported all the same. Default: throw.
   * `language` is the one its problems speak.
   */
  constructor(
    private readonly context: RuleContext,
    failed: Failed = rethrow,
    private readonly language: Language = 'en',
  ) {
    const { settings } = context;
    this.active = rules.flatMap((rule) =>
      turnedOff(settings, rule.code) ? [] : [{ rule, shown: severityOf(settings, rule.code) }],
    );
    const set = (wanted: boolean): RuleSet =>
      new RuleSet(
        this.active.filter(({ rule }) => isQuick(rule) === wanted),
        context,
        failed,
      );
    this.quick = set(true);
    this.thorough = set(false);
  }

  /**
   * Everything to say about a document. `owner` is any object that lives as long as the document is open: what the
   * document rules said last time is kept with it.
   */
  report(document: ProfileDocument, owner: object = document): Report {
    if (document.kind !== 'profile') return nothing;
    const judge = (set: RuleSet): DocumentJudgement => set.judgeDocument(document.placed, owner);
    return this.reportOf(document, [judge(this.quick), judge(this.thorough)], true);
  }

  /** What the rules about format and dates alone have to say. */
  quickReport(document: ProfileDocument, owner: object = document): Report {
    if (document.kind !== 'profile') return nothing;
    return this.reportOf(document, [this.quick.judgeDocument(document.placed, owner)], false);
  }

  /**
   * The same of a document that was just opened; of a very long one it is what they say of its first screens, each part by
   * itself.
   */
  firstReport(document: ProfileDocument, owner: object = document): Report {
    if (document.kind !== 'profile') return nothing;
    const { placed } = document;
    if (unreadBy(this.quick, placed) <= readQuickly) return this.quickReport(document, owner);
    let [count, length] = [0, 0];
    for (; count < placed.length && length < beginning; count++) length += placed[count]!.segment.text.length;
    return this.reportOf(document, [this.quick.judgeBeginning(placed, count)], false);
  }

  /** How many characters of a document `report` would have to read for the first time. */
  unread(document: ProfileDocument): number {
    return document.kind === 'profile' ? unreadBy(this.thorough, document.placed) : 0;
  }

  /** Reads ahead of a report, a step for each: one rule reads one segment at a time, however long that is. */
  *readAhead(document: ProfileDocument): Iterable<undefined> {
    if (document.kind !== 'profile') return;
    for (const { segment } of document.placed)
      for (const set of [this.quick, this.thorough])
        while (!set.knows(segment)) {
          set.judgeOn(segment);
          yield;
        }
  }

  private reportOf(document: ProfileDocument, sets: readonly DocumentJudgement[], whole: boolean): Report {
    const { placed } = document;
    const directives: PlacedDirective[] = [];
    for (const [at, { segment, line }] of placed.entries())
      for (const one of directivesOf(segment)) directives.push({ ...one, line: one.line + line, at });
    const silencer = directives.length > 0 ? new Silencer(directives) : null;
    const { maxProblems } = this.context.settings;
    const { problems, omitted } = worst(document, sets, silencer, maxProblems, this.language);
    const unused = silencer && whole ? this.unused(document, silencer) : [];
    const all = [...problems, ...unused].sort(byPlace);
    if (all.length <= maxProblems) return { problems: all, omitted };
    const kept = new Set(byWeight(all).slice(0, maxProblems));
    return { problems: all.filter((one) => kept.has(one)), omitted: omitted + all.length - kept.size };
  }

  /** Ignore comments that silenced nothing. */
  private unused(document: ProfileDocument, silencer: Silencer): readonly Problem[] {
    const self = this.active.find(({ rule }) => rule.code === 'ignore.unused');
    const severity = self?.shown(self.rule.defaultSeverity);
    if (!severity) return [];
    const codes = rules.map((rule) => rule.code);
    return silencer.idle().map(({ directive, code }) => {
      const { message, meant } = idleCode(code, codes);
      return placeProblem(
        document,
        {
          code: 'ignore.unused',
          severity,
          message,
          at: directive.at,
          span: directive.span,
          path: [],
          unnecessary: true,
          fixes: () => fixesOfDirective(directive, code, meant, document.placed[directive.at]!.segment.text),
        },
        this.language,
      );
    });
  }
}

/** How many characters a set of rules has not read. */
function unreadBy(set: RuleSet, placed: readonly Placed[]): number {
  let length = 0;
  for (const { segment } of placed) if (!set.knows(segment)) length += segment.text.length;
  return length;
}

/** Puts the code that was meant in the place of one that is none; takes out what silences nothing. */
function fixesOfDirective(
  { span, codes, removal }: PlacedDirective,
  code: string,
  meant: string | null,
  text: string,
): readonly Fix[] {
  const fixes: Fix[] = [];
  if (meant !== null && !codes.includes(meant)) {
    const named = text.slice(span.start, span.end).matchAll(/[\w.-]+/g);
    for (const { 0: word, index } of named) {
      if (word !== code) continue;
      const start = span.start + index;
      const edits = [{ span: { start, end: start + code.length }, newText: meant }];
      fixes.push({ title: say('Write `{text}`', { text: meant }), safe: false, edits });
      break;
    }
  }
  if (codes.length === 1)
    fixes.push({
      title: say('Remove this comment'),
      safe: meant === null,
      edits: [{ span: removal, newText: '' }],
    });
  return fixes;
}

const byPlace = (a: Problem, b: Problem): number =>
  a.range.start.line - b.range.start.line ||
  a.range.start.character - b.range.start.character ||
  severityRank[a.severity] - severityRank[b.severity] ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
