import type { Position } from 'vscode-languageserver-types';
import { isMap, isSeq } from 'yaml';
import { isSameEmployer } from '../../facts/employers.ts';
import { type Message, say } from '../../messages/message.ts';
import type { ProfileDocument } from '../../profile/document.ts';
import { lineAt } from '../../text/lines.ts';
import { contentEnd } from '../../yaml/contentEnd.ts';
import { items, type Property, properties, property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { type Data, isEmployers, OF_EMPLOYER, type Piece, reading, sharedKeys } from './employerKeys.ts';
import type { Refactoring } from './highlightShape.ts';
import { type Item, itemOf, linesText, listsAt } from './place.ts';

/** Keys of an employer that hold for every role below it that does not say otherwise. */
const HANDED_DOWN: ReadonlySet<string> = new Set(['location', 'hidden', 'keepTogether']);

/** The keys of an entry as lines, with the indentation of their map taken off; null where they share lines. */
function pieces({ placed: { segment }, node }: Item): readonly Piece[] | null {
  if (!isMap(node) || node.flow === true || node.anchor || node.tag) return null;
  const all = properties(node);
  const { text, lines } = segment;
  const column = (one: Property): number => one.keySpan.start - lines[lineAt(lines, one.keySpan.start)]!;
  const margin = column(all[0]!);
  const starts = all.map(({ keySpan }) => lineAt(lines, keySpan.start));
  if (new Set(starts).size !== starts.length || all.some((one) => column(one) !== margin)) return null;
  const ends = all.map((one) => {
    const end = Math.max(one.keySpan.end, contentEnd(text, one.value) ?? 0);
    return lineAt(lines, end - 1);
  });
  const lineText = (line: number): string =>
    text.slice(lines[line], lines[line + 1] ?? text.length).replace(/\r?\n$/, '');
  const found: Piece[] = [];
  for (const [index, one] of all.entries()) {
    const from = index === 0 ? starts[0]! : ends[index - 1]! + 1;
    const own: string[] = [];
    for (let line = from; line <= ends[index]!; line++) {
      const written =
        index === 0 && line === starts[0]
          ? ' '.repeat(margin) + text.slice(one.keySpan.start, lines[line + 1] ?? text.length).replace(/\r?\n$/, '')
          : lineText(line);
      if (written.trim() !== '' && !written.startsWith(' '.repeat(margin))) return null;
      own.push(written.slice(margin));
    }
    while (own[0]?.trim() === '') own.shift();
    found.push({ name: one.name, lines: own });
  }
  return found;
}

/** The comments above the dash of an item, without their indentation. */
const commentsAbove = (document: ProfileDocument, { firstLine, dashLine }: Item): readonly string[] =>
  firstLine === dashLine
    ? []
    : linesText(document, firstLine, dashLine - 1)
        .split(/\r?\n/)
        .map((line) => line.trimStart());

/** Entry lines with a dash before the first of them. */
function entryLines(all: readonly string[], dash: number): readonly string[] {
  const first = all.findIndex((line) => !/^\s*#/.test(line) && line.trim() !== '');
  return all.map((line, at) => {
    if (line.trim() === '') return '';
    return at === first ? `${' '.repeat(dash)}- ${line}` : ' '.repeat(at < first ? dash : dash + 2) + line;
  });
}

const employerOf = ({ node }: Item): string => sourceOf(property(node, 'name')?.value)?.trim() ?? '';

const hasRoles = ({ node }: Item): boolean => property(node, 'roles') !== undefined;

/** Neighbouring jobs at one employer become one job with several roles, each key as it was written. */
export function groupRoles(document: ProfileDocument, position: Position): Refactoring | null {
  const work = listsAt(document, position).find(({ items: all }) => all[0]?.list === 'work');
  const here = work?.items[work.index];
  if (!work || !here || employerOf(here) === '') return null;
  const same = (one: Item | undefined): boolean =>
    one !== undefined && isSameEmployer(employerOf(one), employerOf(here)) && !hasRoles(one);
  let from = work.index;
  while (same(work.items[from - 1])) from--;
  let to = work.index;
  while (same(work.items[to + 1])) to++;
  if (from === to || hasRoles(here)) return null;
  const jobs = work.items.slice(from, to + 1);
  const parts = jobs.map(pieces);
  if (!parts.every((one) => one !== null)) return null;
  const shared = sharedKeys(parts as readonly (readonly Piece[])[]);
  if (!shared) return null;
  const inRole = parts.map(
    (_, index) => (name: string) => !isEmployers(parts as readonly (readonly Piece[])[], index, name),
  );
  const roles = parts.map((all, index) => all!.filter(({ name }) => inRole[index]!(name)));
  if (roles.some((role) => role.length === 0)) return null;
  const lines = entryLines(
    [
      ...commentsAbove(document, jobs[0]!),
      ...shared.flatMap((piece) => piece.lines),
      'roles:',
      ...roles.flatMap((role, index) => {
        const lead = index > 0 ? commentsAbove(document, jobs[index]!) : [];
        return entryLines([...lead, ...role.flatMap((piece) => piece.lines)], 2);
      }),
    ],
    here.column,
  );
  return sound(document, jobs, lines, (before) => {
    const own = Object.fromEntries(shared.map(({ name, job }) => [name, before[job]?.[name]]));
    return [{ ...own, roles: before.map((job, index) => only(job, inRole[index]!)) }];
  })
    ? replace(document, jobs, lines, say('Group the roles at this employer'))
    : null;
}

const only = (data: Data, keep: (key: string) => boolean): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => keep(key)));

/** The comments of some lines, as a set: those of an employer may stand at each of its roles afterwards. */
const commentsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1]?.trim() ?? []));

/** Do the new lines say what is wanted of the old ones, with every comment? */
function sound(
  document: ProfileDocument,
  jobs: readonly Item[],
  lines: readonly string[],
  wanted: (before: readonly Data[]) => readonly unknown[],
): boolean {
  const first = jobs[0]!.firstLine;
  const last = jobs.at(-1)!.lastLine;
  const written = linesText(document, first, last).split(/\r?\n/);
  const kept = commentsOf(lines);
  if ([...commentsOf(written)].some((comment) => !kept.has(comment))) return false;
  const before = reading(written);
  const after = reading(lines);
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return JSON.stringify(after) === JSON.stringify(wanted(before as readonly Data[]));
}

function replace(
  document: ProfileDocument,
  jobs: readonly Item[],
  lines: readonly string[],
  title: Message,
): Refactoring {
  const first = jobs[0]!.firstLine;
  const last = jobs.at(-1)!.lastLine;
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n';
  const end = linesText(document, last, last).length;
  const range = { start: { line: first, character: 0 }, end: { line: last, character: end } };
  return { title, edits: [{ range, newText: lines.join(lineBreak) }] };
}

/** A job with several roles becomes one job for each of them. */
export function splitRoles(document: ProfileDocument, position: Position): Refactoring | null {
  const work = listsAt(document, position).find(({ items: all }) => all[0]?.list === 'work');
  const here = work?.items[work.index];
  const list = here && property(here.node, 'roles')?.value;
  if (!here || !isSeq(list) || list.flow === true || list.items.length === 0) return null;
  const own = pieces(here);
  const roles = items(list).map((node) => itemOf(document, here.placed, 'roles', node));
  const parts = roles.map((role) => role && pieces(role));
  if (!own || !parts.every((one) => one !== null)) return null;
  const shared = own.filter(({ name }) => name !== 'roles');
  const told = (part: readonly Piece[], name: string): boolean => part.some((one) => one.name === name);
  const handed = shared.filter(({ name }) => HANDED_DOWN.has(name));
  if (shared.some(({ name }) => !OF_EMPLOYER.has(name) && !HANDED_DOWN.has(name) && !name.startsWith('x-')))
    return null;
  // What every role says for itself would be lost with the employer's.
  if (handed.some(({ name }) => parts.every((part) => told(part!, name)))) return null;
  const lines = parts.flatMap((part, index) => {
    const lead = [...(index === 0 ? commentsAbove(document, here) : []), ...commentsAbove(document, roles[index]!)];
    return entryLines(
      [...lead, ...[...shared.filter(({ name }) => !told(part!, name)), ...part!].flatMap((piece) => piece.lines)],
      here.column,
    );
  });
  const fine = sound(document, [here], lines, ([job]) => {
    const { roles: all, ...rest } = job as Data & { readonly roles: readonly Data[] };
    return all.map((role) => ({ ...only(rest, (key) => !(key in role)), ...role }));
  });
  return fine ? replace(document, [here], lines, say('Make each role a job of its own')) : null;
}
