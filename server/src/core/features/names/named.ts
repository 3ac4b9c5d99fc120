import type { Position, Range } from 'vscode-languageserver-types';
import { isSameName } from '../../facts/employers.ts';
import { nameOf, technologiesInTitles, technologiesOf } from '../../facts/technologies.ts';
import { globalRange, localOffset, type Placed, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { type Field, type Model, modelOf } from '../../profile/model.ts';
import type { Text } from '../../profile/text.ts';
import type { Span } from '../../text/span.ts';
import { mentionsIn } from './inSentence.ts';
import { splitLegalForm } from './legalForm.ts';

/** What a profile refers to from several places. */
export type Named =
  | { readonly kind: 'technology'; readonly name: string }
  | { readonly kind: 'employer'; readonly name: string }
  | { readonly kind: 'highlight'; readonly name: string }
  | { readonly kind: 'keyword'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string };

/** A place at which something is named. */
export interface Occurrence {
  readonly named: Named;
  readonly placed: Placed;
  readonly text: Text;
  /** The part of `text` that is the name; the version behind it is none. */
  readonly part: Span;
  /** Is it named for the first time here, so that the other places refer to this one? */
  readonly defines: boolean;
}

export const writtenAs = ({ text, part }: Occurrence): string => text.value.slice(part.start, part.end);

export const rangeOfOccurrence = ({ placed, text, part }: Occurrence): Range =>
  globalRange(placed, text.part(part.start, part.end));

const whole = ({ value }: Text): Span => {
  const start = value.length - value.trimStart().length;
  return { start, end: Math.max(start, value.trimEnd().length) };
};

/** Everything that a segment names, employers in sentences left out. */
function* namedIn(placed: Placed, model: Model): Iterable<Occurrence> {
  const at = (named: Named, text: Text, part: Span, defines: boolean): Occurrence => ({
    named,
    placed,
    text,
    part,
    defines,
  });
  const named = new Set<Text>();
  for (const one of technologiesOf(model)) {
    const { field, mention } = one;
    named.add(field.text);
    yield at({ kind: 'technology', name: mention.canonical }, field.text, nameOf(one), field.section === 'skills');
  }
  for (const one of technologiesInTitles(model))
    if (one.field.section === 'skills')
      yield at({ kind: 'technology', name: one.mention.canonical }, one.field.text, nameOf(one), true);
  for (const { section, organization } of model.dated)
    if (organization && organization.value.trim() !== '' && (section === 'work' || section === 'volunteer'))
      yield at({ kind: 'employer', name: organization.value.trim() }, organization, whole(organization), true);
  for (const { bullets } of model.bulletLists)
    for (const { id } of bullets)
      if (id && id.value.trim() !== '') yield at({ kind: 'highlight', name: id.value.trim() }, id, whole(id), true);
  for (const field of model.fields) {
    const found = reference(field, named);
    if (found) yield at(found, field.text, whole(field.text), found.kind === 'keyword' && field.section === 'skills');
  }
}

/** Keys whose value is the name of an organisation, which may be an employer too. */
const ORGANISATIONS: ReadonlySet<string> = new Set(['awarder', 'issuer', 'publisher', 'institution', 'entity']);

/** What a whole value refers to by its key; `named` are the texts that name a technology. */
function reference({ name, section, text, kind }: Field, named: ReadonlySet<Text>): Named | null {
  const value = text.value.trim();
  if (value === '') return null;
  // The source of a highlight is a remark; that of a headline figure is the highlight that proves it.
  if (name === 'source') return text.path.includes('stats') ? { kind: 'highlight', name: value } : null;
  if (name === 'tags') return { kind: 'tag', name: value };
  if ((section === 'stories' && name === 'work') || ORGANISATIONS.has(name)) return { kind: 'employer', name: value };
  // A skill that no table of technologies has, in a list or as the name of a group: whoever wrote it twice means the same.
  const isSkill = kind === 'technology' ? !named.has(text) : section === 'skills' && name === 'name';
  return isSkill ? { kind: 'keyword', name: value } : null;
}

/** Do two names stand for one thing? Employers may be written with their legal form or without. */
export const isSameNamed = (a: Named, b: Named): boolean =>
  a.kind === b.kind && (a.name === b.name || (a.kind === 'employer' && isSameName(a.name, b.name)));

/** Is it an employer, or one that a story or a project is told of? Sentences are not searched for who gave a certificate. */
const isToldOf = ({ defines, text }: Occurrence): boolean =>
  defines || text.path.at(-1) === 'work' || text.path.at(-1) === 'entity';

const employerNames = (document: ProfileDocument): readonly string[] => [
  ...new Set(
    document.placed.flatMap((placed) =>
      [...namedIn(placed, modelOf(placed.segment))].flatMap((one) =>
        one.named.kind === 'employer' && isToldOf(one) ? [one.named.name, splitLegalForm(one.named.name).core] : [],
      ),
    ),
  ),
];

/** What is named at a position, or null. Where names overlap, the shortest: the technology in the name of a skill group. */
export function occurrenceAt(document: ProfileDocument, position: Position): Occurrence | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed || document.kind !== 'profile') return null;
  const offset = localOffset(placed, position);
  const model = modelOf(placed.segment);
  let best: Occurrence | null = null;
  const size = ({ part }: Occurrence): number => part.end - part.start;
  const consider = (one: Occurrence): void => {
    const { start, end } = one.text.part(one.part.start, one.part.end);
    if (start <= offset && offset <= end && (!best || size(one) < size(best))) best = one;
  };
  for (const one of namedIn(placed, model)) consider(one);
  if (best) return best;
  const field = model.fields.find(
    ({ kind, text }) => kind === 'markdown' && text.span.start <= offset && offset <= text.span.end,
  );
  if (!field) return null;
  const names = employerNames(document);
  for (const { name, part } of mentionsIn(field.text, names, names))
    consider({ named: { kind: 'employer', name }, placed, text: field.text, part, defines: false });
  return best;
}

/** Every place that names something, in the order of the document. */
export function occurrencesOf(document: ProfileDocument, wanted: Named): readonly Occurrence[] {
  if (document.kind !== 'profile') return [];
  const found: Occurrence[] = [];
  for (const placed of document.placed)
    for (const one of namedIn(placed, modelOf(placed.segment))) if (isSameNamed(one.named, wanted)) found.push(one);
  if (wanted.kind === 'employer') found.push(...inSentences(document, wanted));
  const at = ({ placed, text, part }: Occurrence): Span => {
    const { start, end } = text.part(part.start, part.end);
    return { start: placed.start + start, end: placed.start + end };
  };
  const placesOf = found.map((one) => ({ one, span: at(one) }));
  // Of two names at one place ("Quayside" in "The Quayside Ltd") the longer one is meant.
  placesOf.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let last = -1;
  return placesOf.flatMap(({ one, span }) => {
    if (span.start < last) return [];
    last = span.end;
    return [one];
  });
}

/** The sentences that name an employer, by any spelling that a job or a story has for it. */
function* inSentences(document: ProfileDocument, named: Named): Iterable<Occurrence> {
  const all = employerNames(document);
  const wanted = all.filter((name) => isSameNamed({ kind: 'employer', name }, named));
  for (const placed of document.placed)
    for (const { kind, text } of modelOf(placed.segment).fields) {
      if (kind !== 'markdown') continue;
      for (const { part } of mentionsIn(text, wanted, all)) yield { named, placed, text, part, defines: false };
    }
}
