import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { templates } from '../../server/src/typesetter/templates/index.ts';
import { extractors } from './support/extractors.ts';
import { expectedContacts, expectedOrder, readable } from './support/readable.ts';

/** Readers differ in where they break lines; a word broken over two lines is still one word to them. */
const flat = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ');

/**
 * What is read in the wrong place: each entry must be whole, its parts in order, and nothing of the next entry before it
 * ends.
 */
function faultsOf(text: string, profile: ProfileData): readonly string[] {
  const read = flat(text);
  const faults: string[] = [];
  const name = profile.basics?.name ?? '';
  if (!read.trimStart().startsWith(name)) faults.push(`does not begin with “${name}”`);
  for (const contact of expectedContacts(profile))
    if (!` ${read}`.includes(` ${contact} `)) faults.push(`“${contact}” is not whole`);
  let at = read.indexOf(name) + name.length;
  for (const entry of expectedOrder(profile)) {
    for (const words of entry) {
      const found = read.indexOf(flat(words), at);
      if (found < 0) faults.push(`“${words}” is not behind “${read.slice(Math.max(0, at - 30), at)}”`);
      else at = found + flat(words).length;
    }
  }
  return faults;
}

describe('the pages, read back by other programs', () => {
  const typesetter = createNodeTypesetter(resolve('dist'));
  after(() => typesetter.dispose());

  for (const { id } of templates.filter(({ inOrder }) => inOrder)) {
    for (const [kind, profile] of Object.entries(readable)) {
      it(`${id}: ${kind}`, async () => {
        for (const paper of kind === 'short bullets' ? (['a4', 'letter'] as const) : (['a4'] as const)) {
          const model = toRenderModel({ ...profile, meta: { render: { template: id, paper } } });
          const { pdf } = await typesetter.pdf(model);
          for (const { name, read } of extractors) assert.deepEqual(faultsOf(await read(pdf), profile), [], name);
        }
      }).timeout(20_000);
    }
  }
});
