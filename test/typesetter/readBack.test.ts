import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { importFile } from '../../server/src/core/interchange/importers/index.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { pdfReader } from '../../server/src/importing/pdfReader.ts';
import { unreadIn } from '../../server/src/outputs/readBack.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { templates } from '../../server/src/typesetter/templates/index.ts';
import type { Typesetter } from '../../server/src/typesetter/types.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Each job or role as its employer and position, in order. */
const jobsOf = (data: { readonly work?: readonly Entry[] }): unknown[] =>
  (data.work ?? []).flatMap((entry) =>
    ((entry.roles as readonly Entry[] | undefined) ?? [entry]).map((role) => [entry.name, role.position]),
  );

describe('pages read back', () => {
  let typesetter: Typesetter;
  before(() => {
    typesetter = createNodeTypesetter(resolve('dist'));
  });
  after(() => typesetter.dispose());
  const read = pdfReader(resolve('dist'));
  const folder = resolve('examples');

  for (const example of readdirSync(folder).filter((name) => name.endsWith('.profile.yaml')))
    for (const { id } of templates)
      it(`say what the profile says: ${example} in ${id}`, async () => {
        const profile = plainProfile(readDocument(readFileSync(join(folder, example), 'utf8')));
        const model = toRenderModel(profile);
        const { pdf } = await typesetter.pdf({ ...model, template: id });
        assert.deepEqual(unreadIn(model, await read(pdf.slice())), []);
        const result = await importFile(
          { name: 'cv.pdf', bytes: pdf },
          { pdf: read, inflate: () => Promise.reject(new Error('no archive here')) },
        );
        assert.ok(result.ok);
        const back = parse(result.text, { schema: 'failsafe' }) as { basics: Entry; work: readonly Entry[] };
        const { basics } = profile as unknown as { basics: Entry };
        for (const key of ['name', 'label', 'email', 'phone', 'url']) assert.equal(back.basics[key], basics[key], key);
        assert.deepEqual(jobsOf(back), jobsOf(profile as never));
        const named = (data: object): unknown[] =>
          ((data as { publications?: readonly Entry[] }).publications ?? []).map((entry) => entry.name);
        assert.deepEqual(named(back), named(profile));
        assert.doesNotMatch(result.text, /id: imported/);
      }).timeout(30_000);
});
