import { type Message, say } from '../core/messages/message.ts';
import { type Files, partsOf } from './files.ts';

/** Where the files of a template of one's own stand in the typesetter. */
export const ownFolder = '/own/';

/** So many files, and bytes in all, are taken along. */
const mostFiles = 60;
const mostBytes = 8_000_000;

export type OwnTemplate =
  | { readonly main: string; readonly files: ReadonlyMap<string, Uint8Array>; readonly problem: null }
  | { readonly main: null; readonly problem: Message };

const without = (problem: Message): OwnTemplate => ({
  main: null,
  problem: [problem, say('The pages use `classic` instead.')],
});

/** Does a value of `template` name a file? */
export const isOwnTemplate = (template: string): boolean => /^\.{0,2}[\\/].*\.typ$/u.test(template);

/** Names of files in the source of a template, as they are written in `import`, `include`, `image`, `json` and the like. */
const named = /"([^"\n\\:*?<>|]{1,200}\.[a-z0-9]{2,5})"/giu;

/**
 * A template of one's own with all that it names, from its folder and those below: the typesetter is given these files and
 * sees no others.
 */
export async function ownTemplateOf(template: string, files: Files | null): Promise<OwnTemplate> {
  if (!files) return without(say('The template `{template}` is not run here.', { template }));
  const parts = partsOf(template);
  if (!parts) return without(say('The template `{template}` is not in the folder of the profile.', { template }));
  const folder = parts.slice(0, -1);
  const found = new Map<string, Uint8Array>();
  let left = mostBytes;
  const take = async (path: readonly string[]): Promise<boolean> => {
    const bytes = await files.read([...folder, ...path].join('/'), left);
    if (typeof bytes === 'string') return false;
    left -= bytes.length;
    found.set(ownFolder + path.join('/'), bytes);
    return true;
  };
  const main = parts.slice(-1);
  if (!(await take(main))) return without(say('The template `{template}` cannot be read.', { template }));
  const waiting: (readonly string[])[] = [main];
  const seen = new Set([main.join('/')]);
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (!path.at(-1)!.endsWith('.typ')) continue;
    const source = new TextDecoder().decode(found.get(ownFolder + path.join('/')));
    for (const [, name = ''] of source.matchAll(named)) {
      // A path that begins with a slash begins at the template's folder.
      const next = partsOf(name.startsWith('/') ? name.slice(1) : [...path.slice(0, -1), name].join('/'));
      if (!next || seen.has(next.join('/')) || found.size >= mostFiles) continue;
      seen.add(next.join('/'));
      if (await take(next)) waiting.push(next);
    }
  }
  return { main: ownFolder + main.join('/'), files: found, problem: null };
}
