// Holds what Merit says of a profile against what it should say, by code and by the text both are about.
import { isMap, isScalar, parseDocument, visit } from 'yaml';

/** Settings under which profiles are judged: everything shown. */
export const today = '2026-06-15';

/**
 * @returns the findings of a profile as `{code, severity, message, start, end, others}`, offsets in its text; `others` are
 * the further places that a finding about several says it is about.
 */
export function findingsOf(text, core) {
  const settings = { ...core.defaultSettings, maxProblems: 100_000 };
  const analyzer = new core.Analyzer({ today, settings, json: false });
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const offset = ({ line, character }) => lines[line] + character;
  return analyzer.report(core.readDocument(text)).problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    pointer: problem.pointer,
    start: offset(problem.range.start),
    end: offset(problem.range.end),
    others: problem.related().map(({ range }) => ({ start: offset(range.start), end: offset(range.end) })),
  }));
}

/** Letters, digits and the signs of amounts in lower case, with the offset each came from. Spaces, quotes and markup go. */
export function fold(text) {
  const at = [];
  let folded = '';
  for (const match of text.matchAll(/[\p{L}\p{N}$%]/gu)) {
    folded += match[0].toLowerCase();
    while (at.length < folded.length) at.push(match.index);
  }
  return { folded, at };
}

const LONG = 12;

/**
 * Where the words that stand at an offset of a text stand in its folded form: there, and wherever else a text long enough
 * to mean the same occurs.
 */
export function foldedSpans({ folded, at }, words, offset) {
  const wanted = fold(words).folded;
  const all = occurrences(wanted, folded);
  if (wanted.length >= LONG) return all;
  const from = at.findIndex((one) => one >= offset);
  return all.filter(({ start }) => start === from);
}

/** Where a folded text occurs in another. */
export function occurrences(part, whole) {
  const found = [];
  if (part === '') return found;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    found.push({ start: at, end: at + part.length });
  }
  return found;
}

/** The scalars of a profile with their source: `{value, start, end, source}`. */
function scalarsOf(document, text, root = document.contents) {
  const scalars = [];
  visit(root, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || !node.range) return;
      const [start, end] = node.range;
      scalars.push({ value: String(node.source ?? node.value ?? ''), start, end, source: text.slice(start, end) });
    },
  });
  return scalars;
}

const pathOf = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/**
 * Findings with the places of another text they are about: `wholes` for the values they touch (a finding about an entry
 * touches all of it), `parts` for the underlined words. A text may occur in several places; any of them will do.
 */
export function located(findings, profile, target) {
  const document = parseDocument(profile, { uniqueKeys: false });
  const scalars = scalarsOf(document, profile);
  return findings.map((finding) => {
    const values = scalars.filter(({ start, end }) => start < finding.end && finding.start < end);
    const parts = values.flatMap(({ value, start, source }) => {
      const whole = fold(value).folded;
      const part = fold(source.slice(Math.max(0, finding.start - start), finding.end - start)).folded;
      const places = occurrences(whole, target.folded);
      const inside = occurrences(part, whole);
      if (inside.length === 0) return places;
      return places.flatMap((place) =>
        inside.map(({ start, end }) => ({ start: place.start + start, end: place.start + end })),
      );
    });
    const about = document.getIn(pathOf(finding.pointer), true);
    const others = scalars.filter(({ start, end }) =>
      (finding.others ?? []).some((other) => start < other.end && other.start < end),
    );
    const touched = [...values, ...others, ...(isMap(about) ? scalarsOf(document, profile, about) : [])];
    return {
      ...finding,
      parts,
      wholes: touched.flatMap(({ value }) => occurrences(fold(value).folded, target.folded)),
    };
  });
}

const overlapping = (some, others) => some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

/** What is said of the profile as a whole stands wherever there is room for it. */
const placeless = (code) => code.startsWith('contact.missing') || code.startsWith('contact.name');

/**
 * Matches findings with expected rows `{kind, code, spans}` (`spans` in the coordinates of the folded text).
 * @returns rows found and missed, findings nobody expected, traps with the finding that fell into each.
 */
export function matched(rows, findings) {
  const concerns = (finding, row) =>
    finding.code === row.code && (placeless(row.code) || overlapping(finding.wholes, row.spans));
  const flaws = rows.filter((row) => row.kind === 'flaw');
  const found = flaws.filter((row) => findings.some((finding) => concerns(finding, row)));
  const wanted = rows.filter((row) => row.kind !== 'trap');
  const unasked = findings.filter((finding) => !wanted.some((row) => concerns(finding, row)));
  // A finding that was asked for says nothing wrong about a trap inside the same sentence.
  const fired = rows.flatMap((row) => {
    if (row.kind !== 'trap') return [];
    const finding = unasked.find((one) => one.code === row.code && overlapping(one.parts, row.spans));
    return finding ? [{ row, finding }] : [];
  });
  return { found, missed: flaws.filter((row) => !found.includes(row)), extra: unasked, fired };
}
