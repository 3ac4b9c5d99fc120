import type { DocumentLink } from 'vscode-languageserver-types';
import { globalRange, type ProfileDocument } from '../profile/document.ts';
import { doiUrl } from '../profile/doi.ts';
import { modelOf } from '../profile/model.ts';

/** Where an address leads; null for anything that must not become a link. */
function target(value: string, kind: string | null, name: string): string | null {
  if (kind === 'email') return /^[^\s@]+@[^\s@]+$/.test(value) ? `mailto:${value}` : null;
  if (name === 'doi') return doiUrl(value);
  return kind === 'url' && /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(value) ? value : null;
}

/** Addresses, e-mail addresses and DOIs, to be followed from the editor. */
export function documentLinks(document: ProfileDocument): readonly DocumentLink[] {
  if (document.kind !== 'profile') return [];
  return document.placed.flatMap((placed) =>
    modelOf(placed.segment).fields.flatMap(({ text, kind, name }) => {
      const to = target(text.value.trim(), kind, name);
      return to ? [{ range: globalRange(placed, text.part(0, text.value.length)), target: to }] : [];
    }),
  );
}
