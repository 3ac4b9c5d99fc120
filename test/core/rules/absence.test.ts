import assert from 'node:assert/strict';
import { toJsonResume } from '../../../server/src/core/interchange/toJsonResume.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';
import { applied, check, underlined } from '../support/check.ts';

/** The text after the only fix of the only finding with a code. */
function fixed(text: string, code: string): string {
  const found = check(text, code);
  assert.equal(found.length, 1, text);
  const fixes = found[0]!.fixes();
  assert.equal(fixes.length, 1);
  const after = applied(text, fixes[0]!.edits);
  assert.deepEqual(check(after, code), [], after);
  assert.deepEqual(check(after, 'schema.syntax'), [], after);
  return after;
}

describe('schema.empty', () => {
  it('is said once and takes every empty value out of a JSON file', () => {
    const text = `{
  "basics": {
    "name": "Lotte Marlowe", "email": null, "label": "",
    "location": { "address": "", "postalCode": null }
  },
  "work": [
    { "name": "Delta Works", "url": "", "endDate": null },
    { "position": null }
  ],
  "skills": [{ "name": "Web", "keywords": [null, "HTML", "", "CSS", "   "] }],
  "projects": [null], "education": null
}
`;
    assert.deepEqual(JSON.parse(fixed(text, 'schema.empty')), {
      basics: { name: 'Lotte Marlowe', location: {} },
      work: [{ name: 'Delta Works' }, {}],
      skills: [{ name: 'Web', keywords: ['HTML', 'CSS'] }],
      projects: [],
    });
  });

  it('takes whole lines out of a block, and keeps comments', () => {
    const text = `basics:
  name: Lotte Marlowe
  phone: null
  url: "" # to come
work:
  - name: ~
    position: Nurse
    endDate: ''
    highlights:
      - ""
      - Cared for 12 patients a shift.
`;
    assert.equal(
      fixed(text, 'schema.empty'),
      `basics:
  name: Lotte Marlowe
  url: # to come
work:
  - name:
    position: Nurse
    highlights:
      - Cared for 12 patients a shift.
`,
    );
  });

  it('leaves a value between brackets where a comment would go with it', () => {
    const text = 'basics: { name: Lotte Marlowe, url: "", # to come\n  label: Nurse, phone: null }\n';
    const [found] = check(text, 'schema.empty');
    assert.equal(
      applied(text, found!.fixes()[0]!.edits),
      'basics: { name: Lotte Marlowe, url: "", # to come\n  label: Nurse }\n',
    );
  });

  it('counts what there is and stands on the first', () => {
    const text = 'basics:\n  name: Ada Marlowe\n  url: ""\n  phone: null\n  label: ""\n';
    const [found] = check(text, 'schema.empty');
    assert.equal(underlined(text, found!), '""');
    assert.equal(found!.severity, 'hint');
    assert.match(found!.message, /2 more values/);
  });

  it('is silent about keys that are still being typed, text, and keys of other tools', () => {
    const text = 'basics:\n  name: Ada Null\n  label: "null"\n  summary:\n  x-note: null\n  pet: ""\n';
    assert.deepEqual(check(text, 'schema.empty'), []);
  });

  it('keeps other rules from speaking of empty values', () => {
    const text = `basics:
  name: Lotte Marlowe
  email: lotte@marlowe.example
  url: ""
  image: null
work:
  - name: Delta Works
    position: Nurse
    startDate: 2021-03
    endDate: present
    summary: ""
    highlights: null
meta:
  render:
    paper: ""
    maxPages: null
`;
    assert.deepEqual(
      check(text).map(({ code }) => code),
      ['schema.empty'],
    );
  });
});

describe('schema.old-key', () => {
  const text = `basics:
  name: Lotte Marlowe
  picture: https://marlowe.example/me.jpg
  "website": https://marlowe.example
work:
  - company: Delta Works
    website: https://delta.example
    startDate: 2021-03
  - company: Beta Works
    name: Beta
education:
  - institution: Harbour College
    gpa: 3.90
`;

  it('is said once, with a change to the names of today', () => {
    assert.equal(
      fixed(text, 'schema.old-key'),
      text
        .replace('picture', 'image')
        .replaceAll('website', 'url')
        .replace('- company: Delta', '- name: Delta')
        .replace('gpa', 'score'),
    );
    assert.deepEqual(
      check(text, 'schema.unknown-key').map((problem) => underlined(text, problem)),
      ['company'],
    );
  });

  it('says what other tools would leave out, and nothing of what is empty', () => {
    const [one] = check(text, 'schema.old-key');
    assert.match(one!.message, /: `picture` is `image` today, `website` is `url` today, `company` is `name` today/);
    const twice = 'work:\n  - company: Delta Works\n  - company: Quay\n  - company: Lock\n';
    const [of] = check(twice, 'schema.old-key');
    assert.equal(of!.message.split('`company`').length - 1, 1, 'a key is explained once');
    const empty = 'basics:\n  name: Ada Marlowe\n  picture: ""\n  website:\n';
    assert.deepEqual(check(empty, 'schema.old-key'), []);
    const filled = `${empty}work:\n  - company: Delta Works\n`;
    assert.deepEqual(
      check(filled, 'schema.old-key').map((problem) => underlined(filled, problem)),
      ['company'],
    );
  });

  it('does not keep the values from the page, the export and the rules', () => {
    const profile = plainProfile(readDocument(text));
    const model = toRenderModel(profile);
    assert.deepEqual(model.sections[0]?.entries[0]?.title?.runs, [
      { text: 'Delta Works', href: 'https://delta.example' },
    ]);
    const { document } = toJsonResume(profile);
    assert.deepEqual(document.basics, {
      name: 'Lotte Marlowe',
      image: 'https://marlowe.example/me.jpg',
      url: 'https://marlowe.example',
    });
    assert.deepEqual(document.education, [{ institution: 'Harbour College', score: '3.90' }]);
    const broken = 'basics:\n  name: Ada Marlowe\n  website: htp//ada\n';
    assert.equal(underlined(broken, check(broken, 'contact.url')[0]!), 'htp//ada');
  });
});
