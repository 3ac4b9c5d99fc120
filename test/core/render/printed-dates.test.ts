import assert from 'node:assert/strict';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { outputOf } from '../../../server/src/outputs/index.ts';
import { prepare } from '../../../server/src/outputs/prepare.ts';
import { tools } from '../support/written.ts';

const page = async (text: string): Promise<string> => {
  const { bytes } = await outputOf('txt')!.write(await prepare(readDocument(text)), tools);
  return new TextDecoder().decode(bytes);
};

describe('a job with roles and a start of its own', () => {
  it('goes on only where a role does', async () => {
    const job = (end: string): string =>
      `basics:\n  name: Ada Lind\nwork:\n  - name: Helix\n    startDate: 2019-01\n    roles:\n      - position: Cook\n        startDate: 2019-01\n${end}`;
    assert.doesNotMatch(await page(job('        endDate: 2020-12\n')), /present/);
    assert.match(await page(job('')), /Jan 2019 – present/);
  });
});

describe('a season in French', () => {
  it('begins with a capital where it begins what is printed, accents and all', async () => {
    for (const written of ['été 2020', 'Été 2020', 'ÉTÉ 2020'])
      assert.match(
        await page(
          `basics:\n  name: Ada Lind\nwork:\n  - name: Helix\n    position: Cook\n    startDate: ${written}\n    endDate: 2021-02\n`,
        ),
        /Été 2020 –/,
        written,
      );
  });
});
