import assert from 'node:assert/strict';
import { imported } from './support.ts';

const head = '# Mirela Brandvold\n\nmirela@brandvold.example\n\n';

/** None of these is timed: what is not linear in its length never comes to an end. */
describe('a line that was made to be read slowly', () => {
  it('is read all the same, among publications', async () => {
    const letters = 'A'.repeat(50_000);
    const words = 'Ab '.repeat(20_000);
    for (const authors of [`${letters}!`, `${words}!`, `${'Roe, '.repeat(20_000)}7`, `x${'.'.repeat(50_000)}x`]) {
      const { profile } = await imported(
        'cv.md',
        `${head}## Publications\n\n- ${authors} *Salt in winter bread* Annals of baking${', a'.repeat(5000)} 12${'.,'.repeat(20_000)}x\n`,
      );
      assert.match(JSON.stringify(profile), /Salt in winter bread/);
    }
  });
});
