import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { check } from './support/check.ts';

describe('the documentation', () => {
  it('has fresh generated parts (npm run docs)', () => {
    assert.equal(execFileSync(process.execPath, ['scripts/generate-docs.mjs', '--check'], { encoding: 'utf8' }), '');
  });

  it('links only to headings that docs/format.md has', () => {
    const page = readFileSync('docs/format.md', 'utf8');
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title!.toLowerCase().replaceAll(' ', '-'));
    assert.equal(new Set(headings).size, headings.length);
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.includes(anchor!), anchor);
  });

  it('shows YAML that the format accepts', () => {
    const page = readFileSync('docs/format.md', 'utf8');
    for (const [, sample] of page.matchAll(/```yaml\n(.+?)```/gs)) {
      const whole = /^(basics|work):/.test(sample!);
      const text = whole ? sample! : `work:\n  - name: Acme\n${sample!.replaceAll(/^/gm, '    ')}`;
      const problems = check(text).filter((one) => one.severity === 'error' || one.code.startsWith('schema.'));
      assert.deepEqual(
        problems.map((one) => one.message),
        [],
        sample,
      );
    }
  });
});
