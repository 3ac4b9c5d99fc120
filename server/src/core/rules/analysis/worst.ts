import type { ProfileDocument } from '../../profile/document.ts';
import { lineAt } from '../../text/lines.ts';
import type { Silencer } from '../ignores.ts';
import { type Problem, placeDocumentFinding, placeFinding } from './problem.ts';
import { rankCount } from './ranks.ts';
import type { DocumentJudgement, Local, Whole } from './ruleSet.ts';

/** A finding that may be shown; it becomes a problem only if it is. */
interface Candidate {
  /** Index of its segment. */
  readonly at: number;
  readonly make: () => Problem | null;
}

/** The first `room` candidates in the order of the text, of two lists in that order. */
function merge(a: readonly Candidate[], b: readonly Candidate[], room: number): readonly Candidate[] {
  if (b.length === 0) return a.length > room ? a.slice(0, room) : a;
  return [...a, ...b].sort((one, other) => one.at - other.at).slice(0, room);
}

export interface Selection {
  readonly problems: readonly Problem[];
  /** Findings there was no room for. */
  readonly omitted: number;
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
): Selection {
  const { placed } = document;
  const hidden = (at: number, { finding }: Local): boolean => {
    if (!silencer?.concerns(finding.code)) return false;
    const { segment, line } = placed[at]!;
    return silencer.silences(finding.code, line + lineAt(segment.lines, finding.span.start));
  };
  const make = ({ finding, severity }: Whole): Problem | null => {
    const problem = placeDocumentFinding(document, finding, severity);
    return problem && silencer?.silences(problem.code, problem.range.start.line) ? null : problem;
  };
  const problems: Problem[] = [];
  let omitted = 0;
  for (let rank = 0; rank < rankCount; rank++) {
    const room = most - problems.length;
    const locals: Candidate[] = [];
    const wholes: Candidate[] = [];
    let count = 0;
    for (const { judgements, wholes: found } of sets) {
      const before = locals.length;
      for (let at = 0; at < judgements.length; at++) {
        for (const local of judgements[at]!.locals[rank] ?? []) {
          if (silencer && hidden(at, local)) continue;
          count++;
          if (locals.length - before < room)
            locals.push({ at, make: () => placeFinding(document, at, local.finding, local.severity) });
        }
      }
      for (const whole of found) {
        if (whole.rank !== rank) continue;
        // A silenced one must be known before anything is counted, so it is placed at once.
        const problem = silencer?.concerns(whole.finding.code) ? make(whole) : undefined;
        if (problem === null) continue;
        count++;
        wholes.push({ at: whole.finding.at, make: () => problem ?? make(whole) });
      }
    }
    const kept = merge(
      sets.length > 1 ? [...locals].sort((a, b) => a.at - b.at) : locals,
      wholes.sort((a, b) => a.at - b.at),
      room,
    );
    for (const one of kept) {
      const problem = one.make();
      if (problem) problems.push(problem);
    }
    omitted += Math.max(0, count - kept.length);
  }
  return { problems, omitted };
}
