import type { DocumentFilter } from 'vscode';

/** The language id of profiles. */
export const profileLanguage = 'profile';

/** The language id of `.meritrc.yaml`. */
export const settingsLanguage = 'meritrc';

/** The names that VS Code opens as a profile; keep in step with `contributes.languages` in package.json. */
const profileName = /^(?:.*\.)?(?:profile|resume|cv)\.ya?ml$/i;

const jsonResumeName = /^resume\.json$/i;

/** JSON Resume files: language `json` and its built-in support, with our findings beside it. */
export const jsonResume: DocumentFilter = { language: 'json', pattern: '**/resume.json' };

/** What the language server looks after. */
export const selector: readonly DocumentFilter[] = [
  { language: profileLanguage },
  jsonResume,
  { language: settingsLanguage },
];

export interface DocumentLike {
  readonly languageId: string;
  readonly uri: { readonly path: string };
}

/** The last segment of a URI's path. */
export const fileName = (uri: { readonly path: string }): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Whether the name alone makes a file a profile. */
export const hasProfileName = (uri: { readonly path: string }): boolean => profileName.test(fileName(uri));

/** Whether the document is a profile of any form. */
export const isOurs = (document: DocumentLike): boolean =>
  document.languageId === profileLanguage ||
  (document.languageId === 'json' && jsonResumeName.test(fileName(document.uri)));

/** Whether the language server looks after the document; the same as `languages.match(selector, document)`. */
export const isServed = (document: DocumentLike): boolean =>
  isOurs(document) || document.languageId === settingsLanguage;
