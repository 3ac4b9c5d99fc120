import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { analyzer, applied, check } from './support/check.ts';

describe('rules', () => {
  it('have codes of their own, of the form area.problem', () => {
    const codes = rules.map((rule) => rule.code);
    assert.deepEqual([...new Set(codes)], codes);
    for (const code of codes) assert.match(code, /^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  // The rules of the pages have their examples set in test/typesetter.
  for (const rule of rules.filter(({ typeset }) => !typeset)) {
    describe(rule.code, () => {
      it('is explained', () => {
        assert.match(rule.summary, /^[A-Z].*\.$/);
        assert.match(rule.rationale, /^[A-Z"].*\.$/s);
        assert.ok(rule.examples.bad.length > 0 && rule.examples.good.length > 0);
      });
      rule.examples.bad.forEach((text, index) => {
        it(`flags bad example ${index + 1}`, () => {
          assert.notEqual(check(text, rule.code).length, 0, text);
        });
      });
      rule.examples.good.forEach((text, index) => {
        it(`leaves good example ${index + 1} alone`, () => {
          assert.deepEqual(
            check(text, rule.code).map((problem) => problem.message),
            [],
            text,
          );
        });
      });
      it('is cured by its safe fixes, which break nothing', () => {
        for (const text of rule.examples.bad) {
          for (const problem of check(text, rule.code)) {
            const fix = problem.fixes().find((one) => one.safe);
            if (!fix) continue;
            const after = applied(text, fix.edits);
            const now = check(after, rule.code);
            assert.ok(now.length < check(text, rule.code).length, `${problem.message}\n${after}`);
            assert.deepEqual(check(after, 'schema.syntax'), [], after);
          }
        }
      });
      it('can be turned off', () => {
        for (const text of rule.examples.bad) {
          const problems = analyzer({ rules: { [rule.code]: 'off' } }).report(readDocument(text)).problems;
          assert.ok(problems.every((problem) => problem.code !== rule.code));
        }
      });
    });
  }
});
