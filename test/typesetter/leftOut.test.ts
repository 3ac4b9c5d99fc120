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

  const last = { name: 'Fjordvik', position: 'Head', startDate: '2020-01', endDate: '2026-01' };
  const said = (...old: readonly object[]): string | null => {
    const [found] = leftOut(toRenderModel({ meta: { render: { template: 'senior' } }, work: [last, ...old] as never }));
    return found ? inLanguage(found.message, 'en') : null;
  };
  const long = { startDate: '2008-01', endDate: '2011-01', highlights: ['Fed 90 guests'] };

  it('names three jobs, and counts the others', () => {
    const jobs = ['Lind', 'Berg', 'Dahl', 'Holm', 'Vik'].map((name) => ({ ...long, name }));
    const which = (count: number) =>
      /show(?:s one job|s? (\d) jobs).*\((.*)\)/.exec(said(...jobs.slice(0, count)) ?? '')?.slice(1);
    assert.deepEqual(which(1), [undefined, 'Lind']);
    assert.deepEqual(which(2), ['2', 'Lind, Berg']);
    assert.deepEqual(which(3), ['3', 'Lind, Berg, Dahl']);
    assert.deepEqual(which(4), ['4', 'Lind, Berg, Dahl and 1 more']);
    assert.deepEqual(which(5), ['5', 'Lind, Berg, Dahl and 2 more']);
  });

  it('is said of jobs without an employer by their positions, and of those without either by how many they are', () => {
    assert.match(said({ ...long, position: 'Cook' }) ?? '', /one job .*\(Cook\)/);
    assert.match(said(long) ?? '', /one job that ended more than ten years before the last one in one line/);
    assert.match(
      said(long, { ...long, startDate: '2004-01', endDate: '2007-01' }) ?? '',
      /shows 2 jobs that ended more than ten/,
    );
  });

  it('is a text, a keyword or a role with one, and nothing where the head says all', () => {
    const bare = { name: 'Lind', startDate: '2008-01', endDate: '2011-01' };
    assert.equal(said(bare), null);
    for (const more of [
      { summary: 'Fed 90 guests' },
      { highlights: ['Fed 90 guests'] },
      { keywords: ['Pastry'] },
      { roles: [{ position: 'Cook', startDate: '2008-01', endDate: '2011-01', highlights: ['Fed 90 guests'] }] },
    ])
      assert.match(said({ ...bare, ...more }) ?? '', /\(Lind\)/, JSON.stringify(more));
    assert.equal(said({ ...bare, roles: [{ position: 'Cook', startDate: '2008-01', endDate: '2011-01' }] }), null);
    assert.equal(said({ ...bare, endDate: '2016-02', highlights: ['Fed 90 guests'] }), null);
  });
});
