import assert from 'node:assert/strict';
import { lossesOf } from '../../server/src/core/analysis/losses.ts';
import { toJsonResume } from '../../server/src/core/interchange/toJsonResume.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { withForeignValues } from '../../server/src/core/profile/foreignValues.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { applied, check, checkJson, underlined } from './support/check.ts';
import { fixed } from './support/sentences.ts';

const code = 'schema.unknown-key';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const said = (value: unknown, of = code) => checkJson(json(value), of);

const page = (text: string): string =>
  JSON.stringify(toRenderModel(plainProfile(readDocument(text, null, text.startsWith('{')))));

describe('a country in words', () => {
  const fixed = (value: unknown): string | null => {
    const text = json(value);
    const edits = said(value)[0]?.fixes()[0]?.edits;
    return edits ? applied(text, edits) : null;
  };
  it('is renamed with its code, and left where no code is known', () => {
    const at = (location: object): object => ({ basics: { name: 'Ada', email: 'ada@marlowe.example', location } });
    assert.equal(fixed(at({ city: 'Lyon', country: 'France' })), json(at({ city: 'Lyon', countryCode: 'FR' })));
    assert.equal(fixed(at({ city: 'Lyon', country: 'FR' })), json(at({ city: 'Lyon', countryCode: 'FR' })));
    assert.equal(fixed(at({ city: 'Lyon', country: 'Atlantis' })), null);
  });
});

describe('values of another kind', () => {
  it('are named once for a kind of place', () => {
    const skills = ['A', 'B', 'C'].map((name) => ({ name, keywords: [['nested'], ['list']] }));
    const [problem, ...others] = said({ skills }, 'schema.type');
    assert.deepEqual(others, []);
    assert.match(problem!.message, /So are 5 more/);
    assert.equal(problem!.related().length, 5);
  });
  it('are no error under a key that JSON Resume does not have', () => {
    const education = [{ institution: 'Lyon 2', summary: ['With honours'] }];
    assert.deepEqual(said({ education }, 'schema.type'), []);
    const [problem] = said({ education });
    assert.equal(problem!.severity, 'information');
    assert.match(problem!.message, /^`summary` is not a key of JSON Resume/);
    const publications = [{ name: 'Tides', authors: 'A. Marlowe, B. Quay' }];
    assert.deepEqual(said({ publications }, 'schema.type'), []);
    assert.match(page(json({ publications })), /A\. Marlowe, B\. Quay/);
  });
  it('are other tools’ keys where they have the names of ours, said with them once', () => {
    const profile = {
      basics: { name: 'Ada Marlowe', stats: 'none' },
      selectedTemplate: 3,
      sections: ['templates', 'profile', 'work'],
      tags: 'tides, locks',
      work: [{ name: 'Delta Works', hidden: 'no', roles: ['Keeper', 'Clerk'] }],
      volunteer: [{ organization: 'Tide Club', location: { city: 'Hoorn' } }],
      publications: [{ name: 'Tides', doi: { id: 7 } }],
      meta: { render: 'pdf' },
    };
    const text = json(profile);
    const [problem, ...others] = checkJson(text).filter((one) => one.code.startsWith('schema.'));
    assert.deepEqual(others, []);
    assert.equal(problem!.code, code);
    assert.equal(problem!.severity, 'information');
    assert.match(problem!.message, /^`stats` \(basics\), `sections`, `tags`, .* are not keys of JSON Resume, /);
    assert.equal(underlined(text, problem!), '"stats"');
    const document = readDocument(text, null, true);
    assert.deepEqual(withForeignValues(toJsonResume(plainProfile(document)).document, document, true), profile);
    assert.deepEqual(lossesOf(document, { to: 'json', json: true }), []);
  });
  it('are a tool’s own where an item lacks what ours have and has what they have not', () => {
    const sections = [
      { id: 'work', visible: true },
      { id: 'skills', visible: false },
    ];
    assert.deepEqual(
      checkJson(json({ sections })).map((one) => `${one.code} ${one.severity}`),
      ['schema.unknown-key information'],
    );
    assert.equal(said({ sections: [{ items: ['Measure first.'] }] }, 'schema.missing-key').length, 1);
  });
  it('are errors in a file with settings for its pages, and in YAML', () => {
    const profile = { sections: ['work'], meta: { render: { paper: 'a4' } } };
    assert.equal(said(profile, 'schema.type')[0]!.severity, 'error');
    assert.deepEqual(said(profile), []);
    assert.equal(check('sections:\n  - work\n', 'schema.type').length, 1);
  });
  it('are no languages for an `id` alone', () => {
    assert.match(said({ work: [{ name: { id: 7 } }] }, 'schema.type')[0]!.message, /must be a text/);
    assert.match(said({ work: [{ name: { en: 'Quay', id: 'Dermaga' } }] }, 'schema.type')[0]!.message, /languages/);
  });
  it('are read by their names where items are maps', () => {
    const profile = {
      skills: [{ name: 'Web', keywords: [{ name: 'Go', level: 'Advanced', logo: 'go.svg' }, 'Java'] }],
      publications: [{ name: 'Tides', authors: [{ name: 'Ada Marlowe', id: '7' }] }],
    };
    assert.deepEqual(said(profile, 'schema.type'), []);
    assert.deepEqual(plainProfile(readDocument(json(profile), null, true)).skills, [
      { name: 'Web', keywords: ['Go', 'Java'] },
    ]);
    assert.match(page(json(profile)), /Ada Marlowe/);
  });
});

describe('texts of a template', () => {
  it('are named once, and no other rule speaks of them', () => {
    const profile = {
      basics: {
        name: 'Ada Marlowe',
        email: 'ada@marlowe.example',
        summary: 'Lorem ipsum dolor sit amet, consectetur.',
      },
      work: ['Quayside', 'Helix', 'Delta'].map((name, index) => ({
        name,
        position: 'Cook',
        startDate: `20${20 - index * 2}-01`,
        endDate: `20${21 - index * 2}-12`,
        highlights: ['Started the company'],
      })),
    };
    const found = checkJson(json(profile));
    assert.deepEqual(
      found.map((problem) => problem.code),
      ['text.placeholder'],
    );
    assert.match(found[0]!.message, /3 more times in this file/);
  });
  it('are known in frames and in other languages', () => {
    const text =
      'sections:\n  - title: Proyectos\n    items:\n      - name: «Nombre del proyecto 1»\n        date: «URL o fecha»\n        highlights:\n          - «Aspecto destacable 1»\n          - «Aspecto destacable 2»\n';
    assert.deepEqual(
      check(text).map((problem) => problem.code),
      ['text.placeholder'],
    );
  });
  it('are not what people write', () => {
    for (const name of ['«Горизонт»', '«Яндекс»', 'Started the company choir', 'Relativity Media', 'Mario Rossi'])
      assert.deepEqual(check(`work:\n  - name: ${name}\n`, 'text.placeholder'), []);
  });
});

describe('empty values of a JSON Resume', () => {
  it('are said only where something else was typed for them, which other tools print', () => {
    const basics = { name: 'Ada Marlowe', image: '', phone: '', email: '' };
    assert.deepEqual(said({ basics, work: [{ name: null }] }, 'schema.empty'), []);
    const text = json({ basics: { ...basics, phone: '-', url: 'n/a' } });
    const [problem, ...others] = checkJson(text, 'schema.empty');
    assert.deepEqual(others, []);
    assert.equal(problem!.pointer, '/basics/phone');
    assert.match(problem!.message, /3 more values/);
    assert.deepEqual(JSON.parse(applied(text, problem!.fixes()[0]!.edits)), { basics: { name: 'Ada Marlowe' } });
  });
});

describe('names in a list of entries', () => {
  const named = (text: string): string => fixed('schema.type', text);
  it('get the key of a name, in lines and in brackets', () => {
    assert.equal(
      named('languages:\n  - Polish\n  - "Czech" # spoken\n  - language: Danish\n'),
      'languages:\n  - language: Polish\n  - language: "Czech" # spoken\n  - language: Danish\n',
    );
    assert.equal(named('skills: [stock taking, Excel]\n'), 'skills: [{ name: stock taking }, { name: Excel }]\n');
    assert.equal(named('awards:\n  - Best tide table\n'), 'awards:\n  - title: Best tide table\n');
  });
  it('get none where nobody knows which, or where it would not be read', () => {
    for (const text of [
      'work:\n  - Delta Works\n',
      'references:\n  - Lotte kept the locks.\n',
      'skills:\n  - >-\n    Tide tables\n',
      'skills:\n  - &a Tide tables\n',
      'work:\n  - name: Delta Works\n    roles: [Lock keeper]\n',
    ])
      assert.deepEqual(check(text, 'schema.type')[0]!.fixes(), [], text);
  });
});

describe('keys whose content has its place elsewhere', () => {
  const messages = (text: string): readonly string[] => check(text, code).map(({ message }) => message);
  it('are told the place, not to be hidden', () => {
    const text = `personal_statement: |
  Keeps tide tables for skippers of small boats.
basics:
  name: Lotte Marlowe
  github: lottemarlowe
  linkedin_url: https://www.linkedin.com/in/lottemarlowe
education:
  - company: School of Navigation
    key_responsibilities: [Charts]
`;
    assert.deepEqual(messages(text), [
      '`personal_statement` is not part of the format, so it is not rendered. The place for what it says is `basics.summary`.',
      '`github` and `linkedin_url` are not part of the format, so they are not rendered. The place for what they say is `profiles`.',
      '`company` is not part of the format, so it is not rendered. Did you mean `institution`?',
      '`key_responsibilities` is not part of the format, so it is not rendered. Did you mean `highlights`?',
    ]);
    for (const { fixes } of check(text, code).slice(0, 2)) assert.deepEqual(fixes(), []);
    assert.deepEqual(messages('basics:\n  name: Lotte Marlowe\nhobbies: [sailing]\n'), [
      '`hobbies` is not part of the format, so it is not rendered. The place for what it says is `interests`.',
    ]);
    assert.deepEqual(messages('basics:\n  favouriteTide: spring\n'), [
      '`favouriteTide` is not part of the format, so it is not rendered. Move it to a key of the format, or, to keep it for yourself, start its name with `x-`.',
    ]);
  });
  it('are no reason to say that what they hold is missing', () => {
    assert.deepEqual(check('basics:\n  name: Lotte Marlowe\n  github: lottemarlowe\n', 'contact.missing'), []);
    const claim = { basics: { name: 'Lotte Marlowe', summary: 'Skipper with 12 years of experience.' } };
    const jobs = [{ name: 'Delta Works', position: 'Skipper', startDate: '2019-01' }];
    assert.deepEqual(said({ ...claim, 'professional experience': jobs }, 'claim.experience'), []);
    assert.equal(said({ ...claim, work: jobs }, 'claim.experience').length, 1);
    assert.equal(said(claim, 'claim.experience').length, 1);
  });
});

describe('keywords that another tool writes as maps', () => {
  it('are read by their name, title, label or text, in this order', () => {
    for (const [item, expected] of [
      ['{ name: Rust, level: 3 }', 'Rust'],
      ['{ title: Rust, level: 3 }', 'Rust'],
      ['{ label: Rust, icon: crab }', 'Rust'],
      ['{ text: Rust }', 'Rust'],
      ['{ text: a, label: b, title: c, name: Rust }', 'Rust'],
      ['{ text: a, label: b, title: Rust }', 'Rust'],
      ['{ text: a, label: Rust }', 'Rust'],
    ] as const)
      assert.deepEqual(
        plainProfile(readDocument(`skills:\n  - name: Web\n    keywords:\n      - ${item}\n      - Go\n`)).skills?.[0]
          ?.keywords,
        [expected, 'Go'],
        item,
      );
  });
});
