import { hasProfileName, profileLanguage } from './documents.ts';

/** What is known about a document whose content is not a profile's. */
export interface ForeignDocument {
  readonly languageId: string;
  readonly uri: { readonly scheme: string; readonly path: string };
  readonly isDirty: boolean;
  /** Whether it changed since it was opened. */
  readonly edited: boolean;
  /** Whether this session handed it back already. */
  readonly handedBack: boolean;
}

/**
 * Whether a file that is called like a profile but is none should become plain YAML again. Only a file that was so
 * when it was opened, never one being typed; only where the name alone made it a profile, not a person's choice; and
 * once, so that choosing the language by hand is final.
 */
export const shouldHandBack = (document: ForeignDocument): boolean =>
  document.languageId === profileLanguage &&
  document.uri.scheme !== 'untitled' &&
  hasProfileName(document.uri) &&
  !document.isDirty &&
  !document.edited &&
  !document.handedBack;
