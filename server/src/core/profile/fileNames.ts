/** The last part of an address, decoded where it can be: `100%.profile.yaml` is a name that percent-decoding refuses. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/**
 * Is this file a profile by its name? `json` is JSON Resume's `resume.json`; null means it is none of ours. `languageId`
 * is the editor's name for the language, empty where there is none.
 */
export function fileKind(uri: string, languageId: string): 'yaml' | 'json' | null {
  const name = nameOf(uri);
  if (name === 'resume.json' || name.endsWith('.resume.json')) return 'json';
  if (languageId === 'profile' || /(?:^|\.)(?:profile|resume|cv)\.ya?ml$/.test(name)) return 'yaml';
  return null;
}
