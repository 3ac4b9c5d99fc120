import assert from 'node:assert/strict';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { leftOut } from '../../server/src/typesetter/leftOut.ts';

const profile = (template: string) =>
  toRenderModel({
    meta: { render: { template } },
    work: [
      { name: 'Fjordvik', position: 'Head', startDate: '2020-01', endDate: '2026-01', highlights: ['Led 40 cooks'] },
      { name: 'Lind', position: 'Cook', startDate: '2008-01', endDate: '2011-01', highlights: ['Fed 90 guests'] },
      { name: 'Strand', position: 'Boy', startDate: '2005-01', endDate: '2007-01' },
    ],
  });

describe('what a template leaves out', () => {
  it('is said where something was written there', () => {
    const [only, ...others] = leftOut(profile('senior'));
    assert.deepEqual(others, []);
    assert.match(inLanguage(only!.message, 'en'), /one job .*\(Lind\)/);
    assert.equal(only?.pointer, '/work/1');
  });

  it('is nothing in the others', () => assert.deepEqual(leftOut(profile('classic')), []));
});
