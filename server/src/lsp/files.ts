/** Is this file a profile by its name? `json` is JSON Resume's `resume.json`; null means it is none of ours. */
export function fileKind(uri: string, languageId: string): 'yaml' | 'json' | null {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).toLowerCase();
  if (name === 'resume.json' || name.endsWith('.resume.json')) return 'json';
  if (languageId === 'profile' || /(?:^|\.)(?:profile|resume|cv)\.ya?ml$/.test(name)) return 'yaml';
  return null;
}
