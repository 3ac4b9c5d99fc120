import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseDocument, visit } from 'yaml';
import { safeEdits } from '../../../server/src/core/features/codeActions.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { commentsOf } from '../../../server/src/core/yaml/comments.ts';
import { analyzer, applied } from '../support/check.ts';

const examples = ['platform-engineer', 'data-portfolio', 'early-career'].map((name) => ({
  name,
  text: readFileSync(`examples/${name}.profile.yaml`, 'utf8'),
}));

/** Profiles in the styles people write YAML in, each with something to fix in it. */
const styles = [
  {
    name: 'plain, with comments',
    text: `# my profile
work:
  - name: Quayside Bank # the old one
    startDate: Oct 2020
    endDate: 2023-01 # moved
    highlights:
      # the best first
      - Successfully *rebuilt* the ledger in order to serve 3 markets # true
      - Lead a team of 9 , in 2021,2022
      - • "Quoted" beginnings: hard
      - Cut costs by 40\\% with Javascript
`,
  },
  {
    name: 'quoted',
    text: `work:
  - name: "Quayside &amp; Sons"
    startDate: 'Oct 2020'
    endDate: "Jan 2023"
    highlights:
      - "Successfully \\"rebuilt\\" the ledger in order to serve 3 markets"
      - 'It''s in 2021,2022 that I lead Javascript teams'
      - 'Lead a team of 9 , in order to halve the queue'
`,
  },
  {
    name: 'flow',
    text: `work: [{name: Quayside Bank, startDate: Oct 2020, endDate: Jan 2023, highlights: [Lead a team of 9, Successfully rebuilt 3 ledgers]}]
skills:
  - {name: Web, keywords: [Javascript, Typescript, "node js"]}
`,
  },
  {
    name: 'blocks',
    text: `basics:
  summary: >-
    Successfully moved 12 services from Javascript
    in order to halve the queue.
work:
  - name: Quayside Bank
    highlights:
      - >-
        Successfully moved 12 services
        in order to halve the queue , with Javascript
      - |
        Trained 6 analysts in order to
        halve the queue
`,
  },
  {
    name: 'Windows lines',
    text: 'work:\r\n  - name: Quayside Bank\r\n    startDate: Oct 2020 # or so\r\n    highlights:\r\n      - Successfully moved 12 Javascript services\r\n',
  },
] as const;

const ruleExamples = rules.flatMap((rule) =>
  rule.examples.bad.map((text, index) => ({ name: `${rule.code}, bad example ${index + 1}`, text })),
);

const comments = (text: string): readonly string[] => commentsOf(text).map(({ start, end }) => text.slice(start, end));

/** Every scalar of a text, in order: what a reader of the file sees. */
function scalars(text: string): readonly string[] {
  const found: string[] = [];
  visit(parseDocument(text), { Scalar: (_, node) => void found.push(String(node.value)) });
  return found;
}

const judge = analyzer();
const check = (text: string) => judge.report(readDocument(text)).problems;

describe('every quick fix', () => {
  for (const { name, text } of [...examples, ...styles, ...ruleExamples]) {
    it(`takes its finding away and keeps the YAML and its comments: ${name}`, () => {
      const before = check(text);
      const syntax = parseDocument(text).errors.length;
      for (const problem of before) {
        for (const fix of problem.fixes()) {
          const after = applied(text, fix.edits);
          const told = `${problem.code}: ${fix.title}\n${after}`;
          assert.ok(parseDocument(after).errors.length <= syntax, told);
          if (problem.code !== 'ignore.unused' && !fix.title.startsWith('Remove this highlight'))
            assert.deepEqual(
              comments(after).filter((one) => !comments(text).includes(one)),
              [],
              told,
            );
          const same = (one: (typeof before)[number]): boolean =>
            one.code === problem.code && one.message === problem.message;
          assert.ok(check(after).filter(same).length < before.filter(same).length, told);
        }
      }
    });
  }
});

describe('fix all', () => {
  const fixAll = (text: string): string => applied(text, safeEdits(check(text)));

  for (const { name, text } of [...examples, ...styles]) {
    it(`is done after a few rounds, keeps comments and breaks nothing: ${name}`, () => {
      let now = text;
      for (let round = 0; round < 4; round++) now = fixAll(now);
      assert.equal(fixAll(now), now);
      assert.notEqual(now, text);
      assert.deepEqual(comments(now), comments(text));
      assert.deepEqual(parseDocument(now).errors, []);
      assert.equal(scalars(now).length, scalars(text).length);
      assert.ok(check(now).every((problem) => problem.fixes().every((fix) => !fix.safe)));
    });
  }
});

describe('a safe fix', () => {
  it('never leaves a place to be filled in', () => {
    let kept = 0;
    for (const { code, examples: own } of rules)
      for (const bad of own?.bad ?? [])
        for (const fix of check(bad).flatMap((problem) => problem.fixes())) {
          if (!fix.edits.some(({ newText }) => /\[(?:how|your) /.test(newText))) continue;
          kept += 1;
          assert.equal(fix.safe, false, `${code}: ${fix.title}`);
        }
    assert.ok(kept > 5, `${kept} fixes keep a place`);
  });
});
