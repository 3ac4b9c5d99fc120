import { type CompletionItem, CompletionItemKind, type Position, type Range } from 'vscode-languageserver-types';
import { inLanguage, type Language } from '../../messages/language.ts';
import { described, type Message, say } from '../../messages/message.ts';
import { globalRange, localOffset, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { modelOf } from '../../profile/model.ts';
import { listSections } from '../../profile/sections.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import { localeOf } from '../../render/locales.ts';
import { rules } from '../../rules/index.ts';
import { branch, type Schema } from '../../schema/cursor.ts';
import type { Silenceable } from './comments.ts';
import { countries, countryOf } from './countries.ts';
import type { Cursor } from './cursor.ts';
import { datedAt, Others } from './fromProfile.ts';
import { safeScalar } from './insertion.ts';
import { issuerOf } from './issuers.ts';
import { keepsEnter, rank } from './item.ts';
import { wordsInText } from './prose.ts';
import { areas, degrees } from './studies.ts';
import { countryIn, fluencyIn, languagesIn, tongueOf } from './tongue.ts';

/** What values are proposed from besides the schema and the profile itself. */
export interface ValueSources {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Known technologies that start like `prefix`, best first: injected, because the table is large and loaded late. */
  readonly language?: Language;
  /** The findings about this version of the document; asked for only where codes are offered. */
  readonly problems: () => readonly Silenceable[];
  /** Did the person ask for proposals, rather than type a sign that may begin some? */
  readonly asked?: boolean;
  readonly technologies: (prefix: string, limit: number) => readonly { readonly name: string; readonly kind: string }[];
}

const named = say('named in this profile');

/** A value that may be chosen. */
export interface Proposal {
  readonly label: string;
  /** Other words that lead to it. */
  readonly also?: readonly string[];
  readonly kind: CompletionItemKind;
  readonly detail?: Message;
}

const all = (labels: readonly string[], kind: CompletionItemKind, detail?: Message): readonly Proposal[] =>
  labels.map((label) => ({ label, kind, ...(detail ? { detail } : {}) }));

/** Proposals of one list after those of another, each label once. */
const joined = (...lists: readonly (readonly Proposal[])[]): readonly Proposal[] => {
  const byLabel = new Map<string, Proposal>();
  for (const one of lists.flat()) if (!byLabel.has(one.label)) byLabel.set(one.label, one);
  return [...byLabel.values()];
};

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
  const whole = cursor.typed + cursor.after.slice(0, range.end.character - position.character);
  const inList = cursor.expects === 'either' || typeof cursor.path.at(-1) === 'number';
  const found = proposals(document, position, cursor, scalar, sources)
    .filter(({ label }) => !inList || !cursor.siblings.includes(label))
    .filter(({ label, kind }) => kind !== CompletionItemKind.Reference || label !== whole);
  const data = isBegun(cursor.typed.trim(), found, scalar) ? {} : { data: keepsEnter };
  return found.map(({ label, kind, detail, also }, index) => ({
    label,
    kind,
    sortText: rank(index),
    ...(detail ? { detail: inLanguage(detail, sources.language ?? 'en') } : {}),
    // What is typed may be another spelling of it (k8s, Kubernetes).
    ...(scalar['x-kind'] === 'technology' && cursor.typed.trim() !== ''
      ? { filterText: `${cursor.typed.trim()} ${label}` }
      : {}),
    ...(also ? { filterText: [label, ...also].join(' ') } : {}),
    ...data,
    textEdit: { range, newText: `${space}${safeScalar(label, cursor)}${close}` },
  }));
}

/** So many letters of a technology, all small, are the beginning of a name; what is typed with its capitals is meant so. */
const BEGUN = /^[a-z][a-z\d.+#-]{2,}$/;

/** So many letters may be a word of the language by chance: `mod`, `nat`. */
const SHORT = 3;

const isWord = (word: string): boolean => word.length > SHORT && isKnownWord(word.toLowerCase());

/** Does a proposal only end the last word that is typed, rather than add others to it? A word of the language is whole. */
function endsWord(typed: string, label: string): boolean {
  const last = /[\p{L}\p{M}'’]+$/u.exec(typed)?.[0];
  return /^\p{L}/u.test(label.slice(typed.length)) && last !== undefined && !isWord(last);
}

/**
 * Is what is typed only the beginning of a proposal, so that Enter takes it? Only where there are a few values to choose
 * from: a date, a name and a position are whole as they stand, and so is what a proposal is already. Where other values
 * are as good ("Bachelor", "First Aid", "Cisco"), it must be in the middle of a word.
 */
function isBegun(typed: string, found: readonly Proposal[], scalar: Schema): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');
  const own = letters(typed);
  if (typed.length < 2 || found.some(({ label }) => letters(label) === own)) return false;
  if (scalar['x-kind'] === 'country') return typed.length > 2;
  const begun = found.filter(({ label }) => letters(label).startsWith(own));
  const kind = begun[0]?.kind;
  if (scalar['x-kind'] === 'date') return kind !== undefined && /^[a-z]+$/.test(typed);
  return (
    kind === CompletionItemKind.EnumMember ||
    (kind === CompletionItemKind.Value && begun.every(({ label }) => endsWord(typed, label))) ||
    (kind === CompletionItemKind.Module && BEGUN.test(typed) && !isWord(typed))
  );
}

function proposals(
  document: ProfileDocument,
  position: Position,
  cursor: Cursor,
  scalar: Schema,
  sources: ValueSources,
): readonly Proposal[] {
  if (scalar.enum) return all(scalar.enum.map(String), CompletionItemKind.EnumMember);
  if (scalar.type === 'boolean') return all(['true', 'false'], CompletionItemKind.EnumMember);
  const name = cursor.path.findLast((part) => typeof part === 'string');
  const section = cursor.path[0];
  const used = CompletionItemKind.Reference;
  const others = new Others(document, position);
  switch (scalar['x-kind']) {
    case 'date':
      return dates(document, position, name === 'endDate', sources.today);
    case 'technology':
      return keywords(others, cursor, sources);
    case 'country':
      return countryCodes(others, [sources.language ?? 'en', tongueOf(document)]);
    case 'code':
      return codes(document, position, sources);
    default:
  }
  if (name === 'order' || name === 'hidden') return all(listSections, CompletionItemKind.EnumMember);
  if (name === 'source') return all(others.highlightIds(), used, say('highlight'));
  if (name === 'work' && section === 'stories') return all(others.employers(), used, say('job'));
  const suggested = all((scalar['x-suggestions'] ?? []).map(String), CompletionItemKind.Value);
  if ((section === 'work' && name === 'name') || (section === 'projects' && name === 'entity'))
    return joined(all(others.employers(), used, named), suggested);
  if (name === 'label') return joined(all(others.positions(), used, named), suggested);
  if (name === 'area') {
    const known = tongueOf(document) === 'en' ? all(areas, CompletionItemKind.Text) : [];
    return joined(all(others.fields(['area']), used, named), known);
  }
  if (scalar['x-kind'] === 'language' || name === 'fluency') return spoken(document, scalar, suggested);
  if (name === 'studyType')
    return joined(all(others.fields([name]), used, named), suggested, all(degrees, CompletionItemKind.Text));
  if (name === 'awarder')
    return all([...new Set([...others.fields([name, 'institution']), ...others.employers()])], used, named);
  if (name === 'issuer' && section === 'certificates') {
    const issuer = issuerOf(others.above('name', 'certificates') ?? '');
    return joined(
      issuer ? all([issuer], CompletionItemKind.Text) : [],
      all(others.fields([name]), used, named),
      suggested,
    );
  }
  if (name === 'position') return joined(all(others.positions(), used, named), suggested);
  if (name === 'city' || name === 'region') return all(others.fields([name]), used);
  if (name === 'tags') return all(others.fields(['tags']), used, named);
  if (name === 'location') return all(others.fields(['location', 'city']), used, named);
  if (name === 'issuer' || name === 'institution' || name === 'publisher' || name === 'event')
    return joined(all(others.fields([name]), used, named), suggested);
  return suggested;
}

/** Codes of rules, those first that have something to say of the highlight at a position. */
function codes(document: ProfileDocument, position: Position, { problems }: ValueSources): readonly Proposal[] {
  const placed = document.placed[placedAtLine(document, position.line)];
  const offset = placed ? localOffset(placed, position) : 0;
  const bullet =
    placed &&
    modelOf(placed.segment)
      .bulletLists.flatMap(({ bullets }) => bullets)
      .find(({ span }) => span.start <= offset && offset <= span.end);
  const range = bullet && globalRange(placed, bullet.span);
  const firing = new Set(
    range
      ? problems().flatMap(({ code, range: { start } }) =>
          range.start.line <= start.line && start.line <= range.end.line ? [code] : [],
        )
      : [],
  );
  const proposed = rules.map(({ code, summary }) => ({
    label: code,
    kind: CompletionItemKind.Constant,
    detail: described(summary),
  }));
  return joined(
    proposed.filter(({ label }) => firing.has(label)),
    proposed,
  );
}

/** Technologies: without a letter those that the profile names first; with one, those that begin like it. */
function keywords(others: Others, cursor: Cursor, { technologies }: ValueSources): readonly Proposal[] {
  const typed = cursor.typed.trim();
  // C++ and C# are as likely as the longer names that begin with the letter.
  const signs = /^\p{L}$/u.test(typed)
    ? ['+', '#'].flatMap((sign) => technologies(typed + sign, 9).filter(({ name }) => name.includes(sign)))
    : [];
  const known = [...signs, ...technologies(typed, 60)].map(({ name: label, kind }) => ({
    label,
    kind: CompletionItemKind.Module,
    detail: described(kind),
  }));
  const folded = typed.toLowerCase();
  const mine = others.technologies().filter((one) => one.toLowerCase().startsWith(folded) && one !== typed);
  const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  // An alias that is typed out already leads to its name, which stands further down.
  const exact = known.filter(
    ({ label }) => typed !== '' && letters(label) === letters(folded) && (label !== typed || label !== folded),
  );
  return joined(exact, all(mine.slice(0, 20), CompletionItemKind.Module, named), known);
}

/** Languages and how well they are spoken, in the words of the profile's own language. */
function spoken(document: ProfileDocument, scalar: Schema, english: readonly Proposal[]): readonly Proposal[] {
  const tongue = tongueOf(document);
  if (tongue === 'en') return english;
  const own = scalar['x-kind'] === 'language' ? languagesIn(tongue) : fluencyIn(tongue);
  return own ? all(own, CompletionItemKind.Value) : english;
}

/** Country codes: that of the city beside it first, then those that the profile uses; each is found by its names in languages. */
function countryCodes(others: Others, tongues: readonly string[]): readonly Proposal[] {
  const cities = others.fields(['city']);
  const near = cities.flatMap((city) => {
    const code = countryOf(city);
    return code
      ? [
          {
            label: code,
            kind: CompletionItemKind.Constant,
            detail: say('{country}: {city}', { country: { region: code }, city }),
          },
        ]
      : [];
  });
  const used = others.fields(['countryCode']).filter((code) => /^[A-Z]{2}$/.test(code));
  return joined(
    near,
    used.map((label) => ({ label, kind: CompletionItemKind.Constant, detail: { region: label } })),
    countries.map(({ code }) => ({ label: code, kind: CompletionItemKind.Constant, detail: { region: code } })),
  ).map((one) => ({ ...one, also: [...new Set(tongues.flatMap((tongue) => countryIn(tongue, one.label) ?? []))] }));
}

/** This month and year, `present` for an end, and the year the entry started. */
function dates(document: ProfileDocument, position: Position, ends: boolean, today: string): readonly Proposal[] {
  const { present } = localeOf(tongueOf(document)).words;
  const kind = CompletionItemKind.Constant;
  const start = ends ? datedAt(document, position)?.start?.value.trim() : undefined;
  const sameYear = start && /^\d{4}/.test(start) && start.slice(0, 4) !== today.slice(0, 4) ? [start.slice(0, 4)] : [];
  return [
    ...(ends ? [{ label: 'present', kind, detail: say('still going on'), also: [present] }] : []),
    { label: today.slice(0, 7), kind, detail: say('this month') },
    { label: today.slice(0, 4), kind, detail: say('this year') },
    ...sameYear.map((label) => ({ label, kind, detail: say('the year it started') })),
  ];
}
