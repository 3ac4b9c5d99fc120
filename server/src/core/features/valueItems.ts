import { type CompletionItem, CompletionItemKind, type Position, type Range } from 'vscode-languageserver-types';
import { dateOf } from '../facts/readings.ts';
import { localOffset, type ProfileDocument, placedAtLine } from '../profile/document.ts';
import { type Model, modelOf } from '../profile/model.ts';
import { listSections } from '../profile/sections.ts';
import { inflect, verbLemmas, verbStrength } from '../reading/verbs.ts';
import { rules } from '../rules/index.ts';
import { branch, type Schema } from '../schema/cursor.ts';
import type { Cursor } from './cursor.ts';
import { safeScalar } from './insertion.ts';

/** What values are proposed from besides the schema. */
export interface ValueSources {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Known technologies that start like `prefix`, best first: injected, because the table is large and loaded late. */
  readonly technologies: (prefix: string, limit: number) => readonly { readonly name: string; readonly kind: string }[];
}

interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
}

export const rank = (index: number): string => String(index).padStart(4, '0');

const all = (labels: readonly string[], kind: CompletionItemKind, detail?: string): readonly Proposal[] =>
  labels.map((label) => ({ label, kind, ...(detail ? { detail } : {}) }));

/** Values for a place where the schema takes a single one. `range` is what a chosen value replaces. */
export function valueItems(
  document: ProfileDocument,
  position: Position,
  cursor: Cursor,
  schema: Schema,
  range: Range,
  sources: ValueSources,
): readonly CompletionItem[] {
  const scalar = branch(schema, 'scalar');
  if (scalar['x-kind'] === 'markdown') return wordsInText(document, position, cursor, sources);
  const space = cursor.needsSpace ? ' ' : '';
  const close = cursor.quoted && cursor.after.trim() === '' ? cursor.quoted : '';
  return proposals(document, cursor, scalar, sources).map(({ label, kind, detail }, index) => ({
    label,
    kind,
    sortText: rank(index),
    ...(detail ? { detail } : {}),
    // What is typed may be another spelling of it (k8s, Kubernetes).
    ...(scalar['x-kind'] === 'technology' && cursor.typed.trim() !== ''
      ? { filterText: `${cursor.typed.trim()} ${label}` }
      : {}),
    textEdit: { range, newText: `${space}${safeScalar(label, cursor)}${close}` },
  }));
}

function proposals(
  document: ProfileDocument,
  cursor: Cursor,
  scalar: Schema,
  { today, technologies }: ValueSources,
): readonly Proposal[] {
  if (scalar.enum) return all(scalar.enum.map(String), CompletionItemKind.EnumMember);
  if (scalar.type === 'boolean') return all(['true', 'false'], CompletionItemKind.EnumMember);
  const name = cursor.path.findLast((part) => typeof part === 'string');
  switch (scalar['x-kind']) {
    case 'date':
      return dates(name === 'endDate', today);
    case 'technology':
      return technologies(cursor.typed.trim(), 60).map(({ name: label, kind: detail }) => ({
        label,
        kind: CompletionItemKind.Module,
        detail,
      }));
    case 'country':
      return all(countries, CompletionItemKind.Constant);
    case 'code':
      return rules.map(({ code, summary }) => ({ label: code, kind: CompletionItemKind.Constant, detail: summary }));
    default:
  }
  if (name === 'order' || name === 'hidden') return all(listSections, CompletionItemKind.EnumMember);
  if (name === 'source') return all(highlightIds(document), CompletionItemKind.Reference, 'highlight');
  if (name === 'work' && cursor.path[0] === 'stories')
    return all(employers(document), CompletionItemKind.Reference, 'work');
  return all(scalar['x-suggestions'] ?? [], CompletionItemKind.Value);
}

const countries =
  'AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT LU LV MA MX MY NG NL NO NZ PE PH PK PL PT RO RS SA SE SG SI SK TH TR TW UA US UY VN ZA'.split(
    ' ',
  );

function dates(ends: boolean, today: string): readonly Proposal[] {
  const kind = CompletionItemKind.Constant;
  return [
    ...(ends ? [{ label: 'present', kind, detail: 'still going on' }] : []),
    { label: today.slice(0, 7), kind, detail: 'this month' },
    { label: today.slice(0, 4), kind, detail: 'this year' },
  ];
}

const models = ({ placed }: ProfileDocument): readonly Model[] => placed.map(({ segment }) => modelOf(segment));

const highlightIds = (document: ProfileDocument): readonly string[] => [
  ...new Set(
    models(document).flatMap(({ bulletLists }) =>
      bulletLists.flatMap(({ bullets }) => bullets.flatMap(({ id }) => id?.value ?? [])),
    ),
  ),
];

const employers = (document: ProfileDocument): readonly string[] => [
  ...new Set(
    models(document).flatMap(({ dated }) =>
      dated.flatMap(({ section, organization }) => (section === 'work' && organization ? [organization.value] : [])),
    ),
  ),
];

/** In a sentence: a verb for its first word, technologies for a later one that starts like a name. */
function wordsInText(
  document: ProfileDocument,
  position: Position,
  cursor: Cursor,
  { technologies }: ValueSources,
): readonly CompletionItem[] {
  const { typed, after } = cursor;
  const rest = /^[\w+#-]*/.exec(after)![0].length;
  const items = (word: string, found: readonly Proposal[]): readonly CompletionItem[] =>
    found.map(({ label, kind, detail }, index) => ({
      label,
      kind,
      ...(detail ? { detail } : {}),
      sortText: rank(index),
      filterText: `${word} ${label}`,
      textEdit: {
        range: {
          start: { line: position.line, character: position.character - word.length },
          end: { line: position.line, character: position.character + rest },
        },
        newText: label,
      },
    }));
  const opening = /^[A-Za-z][a-z-]*$/.exec(typed)?.[0];
  if (opening && cursor.path.includes('highlights'))
    return items(opening, verbs(opening, isCurrent(document, position)));
  const word = /(?:^|[\s(/,])([A-Z][\w.+#-]{1,30})$/.exec(typed)?.[1];
  if (!word) return [];
  return items(
    word,
    technologies(word, 20).map(({ name, kind }) => ({ label: name, kind: CompletionItemKind.Module, detail: kind })),
  );
}

/** Strong verbs that start like a word, in the tense a role asks for. */
function verbs(prefix: string, current: boolean): readonly Proposal[] {
  const start = prefix.toLowerCase();
  const found: string[] = [];
  for (const lemma of verbLemmas()) {
    if (found.length === 20) break;
    if (lemma[0] !== start[0] || verbStrength(lemma) !== 'strong') continue;
    const form = current ? lemma : inflect(lemma, 'past');
    if (form.startsWith(start)) found.push(form[0]!.toUpperCase() + form.slice(1));
  }
  return all(found, CompletionItemKind.Text);
}

/** Does the role at a position go on? */
function isCurrent(document: ProfileDocument, position: Position): boolean {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return false;
  const offset = localOffset(placed, position);
  const roles = modelOf(placed.segment).dated.filter(({ span }) => span.start <= offset && offset <= span.end);
  const role = roles.at(-1);
  return role !== undefined && (!role.end || dateOf(role.end).ongoing);
}
