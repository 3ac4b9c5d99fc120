import type { Language } from '../messages/language.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { modelOf } from '../profile/model.ts';
import type { Place } from '../profile/place.ts';
import type { DocumentFinding, Finding, Related, Severity } from '../rules/rule.ts';
import { lineAt } from '../text/lines.ts';
import type { Silencer } from './ignores.ts';
import { type Problem, placeDocumentFinding, placeFinding } from './problem.ts';
import type { DocumentJudgement, DocumentResult, SegmentResult } from './ruleSet.ts';
import { ranks } from './weight.ts';

/** A finding that may be shown; it becomes a problem only if it is. */
interface Candidate {
  /** Index of its segment. */
  readonly at: number;
  readonly make: () => Problem | null;
}

/** The first candidates of a list, and how many the whole list has. */
interface Shortlist {
  readonly candidates: readonly Candidate[];
  readonly count: number;
}

export interface Selection {
  readonly problems: readonly Problem[];
  /** Findings there was no room for. */
  readonly omitted: number;
}

/** Chooses what is shown of a document. */
class Chooser {
  constructor(
    private readonly document: ProfileDocument,
    private readonly silencer: Silencer | null,
    private readonly language: Language,
  ) {}

  /** Findings about segments, of one rank. */
  segmentResults({ judgements, counts }: DocumentJudgement, rank: number, room: number): Shortlist {
    const candidates: Candidate[] = [];
    let count = 0;
    const here = counts[rank]!;
    for (let at = 0; at < here.length; at++) {
      if (here[at] === 0) continue;
      if (!this.silencer && candidates.length >= room) {
        count += here[at]!;
        continue;
      }
      for (const local of judgements[at]!.segmentResults[rank]!) {
        const finding = this.heardHere(at, local);
        if (!finding) continue;
        count++;
        if (candidates.length < room) candidates.push(this.candidate(at, finding, local.severity));
      }
    }
    return { candidates, count };
  }

  /** By itself, since what a function of a loop holds on to is made for every step of the loop. */
  private candidate(at: number, finding: Finding, severity: Severity): Candidate {
    return { at, make: () => placeFinding(this.document, at, finding, severity, this.language) };
  }

  /** Findings about the document, of one rank. */
  documentResults({ documentResults }: DocumentJudgement, rank: number, room: number): Shortlist {
    const all = documentResults[rank]!;
    const candidate = (whole: DocumentResult): Candidate => ({ at: whole.finding.at, make: () => this.place(whole) });
    if (!this.silencer) return { candidates: all.slice(0, room).map(candidate), count: all.length };
    // Whether a finding is silenced is known once it has its place.
    const candidates = all.flatMap((whole): readonly Candidate[] => {
      if (!this.silencer?.concerns(whole.finding.code)) return [candidate(whole)];
      const heard = this.heard(whole);
      const problem = heard && this.place(heard);
      if (!problem || this.silencer.silences(problem.code, problem.range.start.line)) return [];
      return [{ at: heard.finding.at, make: () => problem }];
    });
    return { candidates, count: candidates.length };
  }

  /** The finding without those of its places that are silenced; null when none is left. */
  private heard(whole: DocumentResult): DocumentResult | null {
    const { finding } = whole;
    if (finding.among) return this.heardAmong(whole, finding.among);
    if (!finding.everywhere) return whole;
    const left = finding.everywhere.filter((one) => !this.isSilenced(finding.code, one));
    const [first] = left;
    return first ? { ...whole, finding: { ...finding, at: first.at, place: first.place, everywhere: left } } : null;
  }

  private heardAmong(whole: DocumentResult, among: NonNullable<DocumentFinding['among']>): DocumentResult | null {
    const { code, at, place, message, related = [] } = whole.finding;
    const places = [{ at, place, message }, ...related];
    // Every place is asked about, so that no comment above one of several counts as idle.
    const left = places.flatMap((one, index) => (this.isSilenced(code, one) ? [] : [index]));
    if (left.length === places.length) return whole;
    const finding = among(left);
    return finding && { ...whole, finding };
  }

  private isSilenced(code: string, { at, place }: Related): boolean {
    const placed = this.document.placed[at];
    const found = placed ? place(modelOf(placed.segment), placed.segment) : null;
    if (!placed || !found) return true;
    return this.silencer!.silences(code, placed.line + lineAt(placed.segment.lines, found.span.start));
  }

  private place({ finding, severity }: DocumentResult): Problem | null {
    return placeDocumentFinding(this.document, finding, severity, this.language);
  }

  /** The finding about a segment without those of its places that are silenced; null when none is left. */
  private heardHere(at: number, { finding }: SegmentResult): Finding | null {
    if (!this.silencer?.concerns(finding.code)) return finding;
    const { segment, line } = this.document.placed[at]!;
    const silenced = ({ span }: Place): boolean =>
      this.silencer!.silences(finding.code, line + lineAt(segment.lines, span.start));
    // Every place is asked about, so that no comment above one of several counts as idle.
    const own = silenced(finding);
    const elsewhere = (finding.related ?? []).map(silenced);
    if (!finding.among || !(own || elsewhere.includes(true))) return own ? null : finding;
    const left = [own, ...elsewhere].flatMap((hidden, index) => (hidden ? [] : [index]));
    return left.length > 0 ? finding.among(left) : null;
  }
}

/**
 * The worst `most` findings of a document; among equally bad ones the first in the text. With a silencer, every finding
 * is shown to it, so that it knows afterwards which of its directives are idle.
 */
export function worst(
  document: ProfileDocument,
  sets: readonly DocumentJudgement[],
  silencer: Silencer | null,
  most: number,
  language: Language,
): Selection {
  const chooser = new Chooser(document, silencer, language);
  const problems: Problem[] = [];
  let omitted = 0;
  for (const rank of ranks) {
    const room = most - problems.length;
    const lists = sets.flatMap((set) => [
      chooser.segmentResults(set, rank, room),
      chooser.documentResults(set, rank, room),
    ]);
    const kept = lists
      .flatMap(({ candidates }) => candidates)
      .sort((a, b) => a.at - b.at)
      .slice(0, room);
    for (const one of kept) {
      const problem = one.make();
      if (problem) problems.push(problem);
    }
    omitted += lists.reduce((sum, { count }) => sum + count, -kept.length);
  }
  return { problems, omitted };
}
