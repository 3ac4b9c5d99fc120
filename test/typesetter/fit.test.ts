import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { readable, tightened, tightest, withLayout } from '../../server/src/core/render/fit.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { fitPages } from '../../server/src/typesetter/fit.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { job } from './support/profiles.ts';

describe('fitting a profile to its pages', () => {
  const typesetter = createNodeTypesetter(resolve('dist'));
  after(() => typesetter.dispose());

  const fitting = (bullets: number, pages: number, template = 'classic') => {
    const profile: ProfileData = {
      basics: { name: 'Ana Reis' },
      work: [job('First', Math.ceil(bullets / 2)), job('Second', Math.floor(bullets / 2))],
      meta: { render: { template } },
    };
    return fitPages(typesetter, toRenderModel(profile), pages);
  };

  it('changes nothing where it fits as it is', async () => {
    const found = await fitting(4, 1);
    assert.ok(found.fits);
    assert.equal(found.change, null);
  });

  it('moves lines closer before it narrows margins, and those before it makes the text smaller', async () => {
    const little = await fitting(26, 1);
    assert.ok(little.fits && little.change);
    assert.deepEqual([little.pdf.pages, little.change.margins, little.change.size], [1, null, null]);
    assert.ok(little.change.density < 1);
    const more = await fitting(32, 1);
    assert.ok(more.fits && more.change);
    assert.equal(more.pdf.pages, 1);
    assert.equal(more.change.density, readable.density);
    assert.ok(more.change.margins !== null && more.change.margins >= readable.margin);
    assert.ok(more.change.size === null || more.change.size >= readable.size);
  });

  it('goes no further than it must, whichever step is the first that fits', async () => {
    const model = toRenderModel({ basics: { name: 'Ana Reis' } });
    const base = { margin: 20, size: 10 };
    const spread = ({ layout }: typeof model) =>
      [layout.density, layout.margin ?? base.margin, layout.size ?? base.size] as const;
    const at = (step: number) => spread(withLayout(model, tightened(step, model.layout.density, base)));
    for (let first = 1; first <= tightest; first++) {
      const limit = at(first);
      const page = { pdf: new Uint8Array(), warnings: [], spill: null, filled: 1, last: null, base };
      const found = await fitPages(
        { pdf: async (tried) => ({ ...page, pages: spread(tried).every((one, part) => one <= limit[part]!) ? 1 : 2 }) },
        model,
        1,
      );
      assert.deepEqual(spread(found.model), limit, `step ${first}`);
    }
  });

  it('says what to cut when no readable page holds it', async () => {
    const found = await fitting(120, 1);
    assert.ok(!found.fits);
    assert.ok(found.lines > 10);
    assert.match(found.cut[0]?.at ?? '', /^\/work\/1\/highlights\//u);
    assert.ok(found.cut.filter(({ at }) => at.startsWith('/work/1/')).length < 60);
  });
}).timeout(60_000);
