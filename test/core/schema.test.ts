import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Settings } from '../../server/src/core/rules/settings.ts';
import { applied, check as checkAll, seen as seenAll } from './support/check.ts';

/** Only what the format itself says: rules about content have tests of their own. */
const settings: Partial<Settings> = {
  rules: Object.fromEntries(
    rules.filter(({ code }) => !/^(schema|ignore)\./.test(code)).map(({ code }) => [code, 'off' as const]),
  ),
};
const seen = (text: string) => seenAll(text, settings);
const check = (text: string, code?: string) => checkAll(text, code, settings);

describe('schema findings', () => {
  it('say nothing about a sound profile', () => {
    assert.deepEqual(
      seen(`basics:
  name: Ada Marlowe
  phone: 020 7946 0000
work:
  - name: Quayside Bank
    startDate: 2019
    highlights:
      - Closed the books in 2 days instead of 9
      - text: Cut the ledger's nightly run by 40%
        id: ledger
`),
      [],
    );
  });

  it('underline an unknown key and offer the nearest one', () => {
    const text = 'basics:\n  nmae: Ada Marlowe\n';
    assert.deepEqual(seen(text), ['schema.unknown-key: nmae']);
    const [problem] = check(text);
    assert.match(problem!.message, /Did you mean `name`\?/);
    assert.equal(applied(text, problem!.fixes()[0]!.edits), 'basics:\n  name: Ada Marlowe\n');
  });

  it('leave the keys of other tools under `meta` alone, but not slips', () => {
    assert.deepEqual(seen('meta:\n  custom: {accent: teal}\n  harbourSite: 3\n  locale: fr\n'), []);
    assert.deepEqual(seen('meta:\n  rendr:\n    paper: a4\n'), ['schema.unknown-key: rendr']);
  });

  it('offer to remove a key that says what a known one beside it says', () => {
    const text = `basics:
  name: Ada Marlowe
  url: https://marlowe.example
  website: https://marlowe.example/
  homepage: https://ada.marlowe.example
`;
    const [twin, ...others] = check(text);
    assert.equal(twin!.severity, 'hint');
    assert.match(twin!.message, /^`website` says the same as `url` beside it/);
    assert.deepEqual(
      twin!.fixes().map(({ title, safe }) => [title, safe]),
      [['Remove `website`', false]],
    );
    assert.equal(applied(text, twin!.fixes()[0]!.edits), text.replace(/ {2}website.*\n/, ''));
    assert.equal(others.length, 1);
  });

  it('know what other formats call our keys', () => {
    const text = 'work:\n  - employer: Quayside Bank\n    title: Engineer\n';
    assert.deepEqual(
      check(text).map((problem) => problem.fixes()[0]?.title),
      ['Rename to `name`', 'Rename to `position`'],
    );
  });

  it('put a missing key on its parent', () => {
    assert.deepEqual(seen('basics:\n  stats:\n    - value: 40%\n'), ['schema.missing-key: value']);
  });

  it('say once that a key is missing in several entries', () => {
    const languages = ['Dutch', 'Frisian', 'Low German'].map((name) => `  - fluency: ${name}\n`).join('');
    const [problem, ...others] = check(
      `basics:\n  name: Ada\n  stats:\n${'    - value: 40%\n'.repeat(3)}`,
      'schema.missing-key',
    );
    assert.deepEqual(others, []);
    assert.match(problem!.message, /^This item of `stats` needs `label`\. 2 more lack it too\.$/);
    assert.equal(problem!.related().length, 2);
    assert.ok(check(`languages:\n${languages}`, 'schema.missing-key').length <= 1);
  });

  it('speak once, in words, where no alternative fits', () => {
    const text = 'work:\n  - name: Quayside Bank\n    highlights:\n      - - nested\n';
    const problems = check(text);
    assert.equal(problems.length, 1);
    assert.match(
      problems[0]!.message,
      /Each item of `highlights` must be a text or keys with values, but this is a list/,
    );
  });

  it('keep a syntax error inside its entry', () => {
    const text = `basics:
  name: Ada Marlowe
work:
  - name: "Quayside Bank
    position: Engineer
  - name: Helix
    postion: Engineer
skills:
  - nmae: Backend
`;
    assert.deepEqual(seen(text), [
      'schema.syntax: "Quayside Bank',
      'schema.unknown-key: postion',
      'schema.unknown-key: nmae',
    ]);
  });

  it('name a key that is still half typed', () => {
    assert.deepEqual(seen('basics:\n  name: Ada\nwor\n'), ['schema.syntax: wor']);
    assert.deepEqual(seen('basics:\n  name: Ada\n  lab\n'), ['schema.syntax: lab']);
  });

  it('find duplicate keys in a map and across the file', () => {
    assert.deepEqual(seen('basics:\n  name: Ada\n  name: A.\nskills: []\nskills: []\n'), [
      'schema.duplicate-key: name',
      'schema.duplicate-key: skills',
    ]);
  });

  it('keep list indexes true behind an empty item', () => {
    const text = 'work:\n  - name: Quayside\n    highlights:\n      - One\n      -\n      - - two\n';
    assert.deepEqual(
      check(text, 'schema.type').map((problem) => problem.pointer),
      ['/work/0/highlights/2'],
    );
  });

  it('leave foreign files alone', () => {
    assert.deepEqual(seen('version: 3\nservices:\n  web:\n    image: nginx\n'), []);
  });

  it('obey ignore comments and report those that do nothing', () => {
    assert.deepEqual(seen('basics:\n  # merit-ignore-next-line schema.unknown-key\n  nickname: Ada\n'), []);
    assert.deepEqual(seen('basics:\n  # merit-ignore-next-line schema.type\n  name: Ada\n'), [
      'ignore.unused: # merit-ignore-next-line schema.type',
    ]);
  });

  it('read JSON whole', () => {
    assert.deepEqual(seen('{"basics": {"name": "Ada", "nmae": 1}}'), ['schema.unknown-key: "nmae"']);
  });

  it('point at a merge conflict and go on reading', () => {
    const text = 'basics:\n  name: Ada\nwork:\n<<<<<<< HEAD\n  - nmae: A\n=======\n  - name: B\n>>>>>>> b\n';
    assert.deepEqual(seen(text), [
      'schema.syntax: <<<<<<< HEAD',
      'schema.unknown-key: nmae',
      'schema.syntax: =======',
      'schema.syntax: >>>>>>> b',
    ]);
  });
});

describe('a value of a few', () => {
  it('that is half a word away at most was probably meant', () => {
    for (const [paper, meant] of [
      ['a3', 'a4'],
      ['A44', 'a4'],
      ['b3', null],
      ['leter', 'letter'],
      ['lett', 'letter'],
    ] as const)
      assert.equal(
        /Did you mean `(.*?)`/.exec(
          check(`meta:\n  render:\n    paper: ${paper}\n`, 'schema.value')[0]?.message ?? '',
        )?.[1] ?? null,
        meant,
        paper,
      );
  });
});

describe('a country', () => {
  it('that people call UK is GB', () => {
    for (const written of ['UK', 'uk']) {
      const [found] = check(`basics:\n  location: { countryCode: ${written} }\n`, 'schema.value');
      assert.match(found?.message ?? '', /GB/, written);
    }
  });
});

describe('keys that are not part of the format', () => {
  const titles = (text: string) =>
    check(text, 'schema.unknown-key').map((one) => one.fixes().map(({ title }) => title));
  it('may start with `x-`, one or several', () => {
    assert.deepEqual(titles('work:\n  - name: Quay\n    mood: good\n'), [['Rename to `x-mood`']]);
    assert.deepEqual(titles('work:\n  - name: Quay\n    mood: good\n    weather: fair\n'), [
      ['Start their names with `x-`'],
    ]);
  });
  it('are put right in each entry, and left where two of one entry would get one name', () => {
    const profiles = (first: string, second: string): string =>
      `basics:\n  profiles:\n    - ${first}: GitHub\n      username: ada\n${second}      username: ada\n`;
    const [all] = check(profiles('netwrok', '    - netwrok: Mastodon\n'), 'schema.unknown-key');
    assert.deepEqual(all?.fixes()[0]?.edits.length, 2);
    assert.deepEqual(
      titles('basics:\n  profiles:\n    - netwrok: GitHub\n      netwokr: Mastodon\n')
        .flat()
        .filter((title) => title.includes('`network`')),
      [],
    );
  });
  it('say the same as one beside it where the value is four characters or more', () => {
    const severity = (value: string) =>
      check(`basics:\n  label: ${value}\n  motto: ${value}\n`, 'schema.unknown-key').map((one) => one.severity);
    assert.deepEqual([severity('Cook'), severity('Vet')], [['hint'], ['warning']]);
  });
});
