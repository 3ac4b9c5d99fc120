import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver-types';
import type { ProfileDocument } from '../profile/document.ts';
import { property } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { NAMELESS, symbols } from './symbols.ts';

/** Something that has a name in one of several profiles. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly range: Range;
  /** Where it stands: whose profile, which section. */
  readonly container: string;
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The name of the person of a profile, and where it stands. */
function personOf(document: ProfileDocument, outline: readonly DocumentSymbol[]): NamedPlace | null {
  const entry = document.placed.flatMap(({ segment }) => segment.entries).find(({ section }) => section === 'basics');
  const name = sourceOf(property(entry?.node, 'name')?.value)?.trim();
  const basics = outline.find((one) => one.name === 'basics');
  if (!name || !basics) return null;
  const label = sourceOf(property(entry?.node, 'label')?.value)?.trim() ?? '';
  return { name, kind: SymbolKind.Object, range: basics.selectionRange, container: label };
}

/**
 * What can be looked for by name in a profile: the person, the sections, the entries and their roles, with employer and
 * dates. `file` stands for the person where the profile does not say who it is about.
 */
export function namedPlaces(document: ProfileDocument, file: string): readonly NamedPlace[] {
  if (document.kind !== 'profile') return [];
  const outline = symbols(document);
  const person = personOf(document, outline);
  const owner = person?.name ?? file;
  const found: NamedPlace[] = person ? [person] : [];
  for (const section of outline) {
    if (section.name === NAMELESS) continue;
    found.push({ name: section.name, kind: section.kind, range: section.selectionRange, container: owner });
    const container = joined(owner, section.name);
    const entries = (section.children ?? []).filter(({ kind }) => kind !== SymbolKind.Array);
    for (const entry of entries) {
      const roles = (entry.children ?? []).filter(({ kind }) => kind === SymbolKind.Class);
      for (const { name, detail, kind, selectionRange } of [entry, ...roles])
        if (name !== NAMELESS) found.push({ name: joined(name, detail), kind, range: selectionRange, container });
    }
  }
  return found;
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Are the words of a query in a name, or are they its initials? Case and accents do not matter. */
export function isLike(name: string, query: string): boolean {
  const text = folded(name);
  const wanted = folded(query).trim();
  const initials = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word[0]).join('');
  return wanted.split(/\s+/).every((word) => text.includes(word)) || initials.includes(wanted);
}
