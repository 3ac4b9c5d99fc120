import assert from 'node:assert/strict';
import { imported } from './support.ts';

/** A text with these lines at its end, read. */
const read = async (...lines: readonly string[]) => {
  const { profile, notes } = await imported(
    'cv.txt',
    `Mirela Brandvold\nmirela@brandvold.example\n\nInterests\nRowing, chess\n\n${lines.join('\n')}\n`,
  );
  return { profile: profile as unknown as Readonly<Record<string, unknown>>, notes: notes.join('\n') };
};
const interests = [{ name: 'Rowing' }, { name: 'chess' }];

describe('what stands in a text beside the résumé', () => {
  it('is no referee where there are some on request, in many languages', async () => {
    for (const [heading, line] of [
      ['References', 'Available on request'],
      ['References', 'References available upon request.'],
      ['Referenzen', 'Auf Anfrage'],
      ['Références', 'Sur demande'],
      ['Referenties', 'Op aanvraag beschikbaar.'],
      ['Referencias', 'Disponibles a petición'],
    ] as const) {
      const { profile, notes } = await read(heading, line);
      assert.deepEqual([profile.references, profile['x-imported']], [undefined, { references: line }], line);
      assert.match(notes, /`references`/);
    }
    const { profile } = await read('References', 'Available on request: Ane Lind, Halden Clay');
    assert.notEqual(profile.references, undefined);
  });

  it('is no interest where a letter ends or a tool names itself', async () => {
    for (const [key, ...lines] of [
      ['regards', 'Kind regards,', 'Mirela'],
      ['regards', 'Mit freundlichen Grüßen', 'Mirela Brandvold'],
      ['regards', 'Cordialement, Mirela'],
      ['madeWith', 'Made with PageKiln'],
    ] as const) {
      const { profile } = await read(...lines);
      assert.deepEqual(profile.interests, interests, lines.join());
      assert.deepEqual(Object.keys(profile['x-imported'] as object), [key]);
    }
    const { profile } = await read('Experience', 'Potter, Halden Clay Ltd, 2015 - 2018', '- Made with Rye');
    assert.equal(profile['x-imported'], undefined);
  });
});
