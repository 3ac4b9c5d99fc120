import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Analyzer } from '../../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../../server/src/core/rules/settings.ts';
import { underlined } from '../support/check.ts';

/** What a person should see of a whole profile: this, and nothing else. */
interface Expected {
  readonly today: string;
  readonly why: string;
  readonly expected: readonly { readonly code: string; readonly pointer: string; readonly text: string }[];
  /** Codes the profile tempts a rule to say; for whoever reads a failure. */
  readonly mustNot: readonly string[];
}

const folder = 'test/core/profiles';

describe('whole profiles', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.profile.yaml'))) {
    const name = file.replace('.profile.yaml', '');
    const sidecar: Expected = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8'));
    it(`${name}: ${sidecar.why}`, () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const analyzer = new Analyzer({ today: sidecar.today, settings: defaultSettings, json: false });
      const said = analyzer.report(readDocument(text)).problems.map((problem) => ({
        code: problem.code,
        pointer: problem.pointer,
        text: underlined(text, problem),
      }));
      assert.deepEqual(said, sidecar.expected);
      for (const { code } of said) assert.ok(!sidecar.mustNot.includes(code), code);
    });
  }
});
