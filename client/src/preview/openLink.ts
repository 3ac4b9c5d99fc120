import { env, Uri } from 'vscode';

const allowed: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Opens a link of the résumé outside VS Code, if it is of a kind a résumé may hold; VS Code asks before it does. */
export async function openLink(href: string): Promise<void> {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme && allowed.has(scheme)) await env.openExternal(Uri.parse(href));
}
