import assert from 'node:assert/strict';
import { convertAction } from '../../../server/src/core/features/convertAction.ts';
import { readForeign } from '../../../server/src/core/interchange/convertText.ts';
import { toJsonResume } from '../../../server/src/core/interchange/toJsonResume.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import { plainProfile } from '../../../server/src/core/profile/plainProfile.ts';
import { maxSize } from '../../../server/src/core/yaml/parse.ts';
import { check } from '../support/check.ts';

const renderCv =
  'cv:\n  name: Ines Okafor\n  email: ines@okafor.example\n  sections:\n    experience:\n      - company: Tidewater\n        position: Engineer\n        start_date: 2021-03\n        highlights:\n          - Cut the close from 9 days to 2\n';

const convertText = (text: string) => {
  const read = readForeign(text);
  return 'text' in read ? read : null;
};

describe('documents of other tools', () => {
  it('become profiles that the format accepts', () => {
    const converted = convertText(renderCv);
    assert.equal(converted?.from, 'rendercv');
    assert.match(converted.text, /name: Ines Okafor/);
    assert.match(converted.text, /Cut the close from 9 days to 2/);
    assert.deepEqual(
      check(converted.text)
        .filter(({ code }) => code.startsWith('schema.'))
        .map(({ message }) => message),
      [],
    );
  });

  it('are known by what stands at their top', () => {
    for (const [text, from] of [
      ['cv:\n  name: A\n', 'rendercv'],
      ['cv:\n  sections: {}\n', 'rendercv'],
      ['cv:\n  social_networks: []\n', 'rendercv'],
      ['cv:\n  phone: 1\n', null],
      ['cv: A\n', null],
      ['content:\n  basics: {}\n', 'yamlresume'],
      ['content:\n  work: []\n', 'yamlresume'],
      ['content:\n  education: []\n', 'yamlresume'],
      ['content:\n  skills: []\n', 'yamlresume'],
      ['content:\n  other: 1\n', null],
      ['basics: {}\ncv:\n  name: A\n', 'json-resume'],
      ['work: []\n', 'json-resume'],
      ['note: 1\n', null],
    ] as const)
      assert.equal(convertText(text)?.from ?? null, from, text);
  });

  it('are read as JSON Resume too, with texts as written', () => {
    const converted = convertText('{"basics": {"name": "Ines Okafor"}, "education": [{"score": "3.90"}]}');
    assert.equal(converted?.from, 'json-resume');
    assert.match(converted.text, /score: ["']?3\.90/);
  });

  it('keep the figures of a number as they are written', () => {
    const text = convertText(
      'content:\n  basics: { name: Ines }\n  education:\n    - { institution: Polder, score: 3.90 }\n',
    )?.text;
    assert.match(text ?? '', /score: ["']?3\.90\b/);
  });

  it('keep null away and types as they were', () => {
    const resume = {
      basics: { name: 'Ines Okafor', phone: null, url: '' },
      work: [{ name: 'Tidewater', position: null, startDate: '2020-01', highlights: [null, 'Served 40 people'] }],
      custom: { n: 3, b: false, z: null, s: '3', t: '3.90' },
    };
    const text = convertText(JSON.stringify(resume))?.text ?? '';
    assert.doesNotMatch(text, /null/);
    assert.match(text, /startDate: 2020-01\n {4}endDate: present\n/);
    const { document } = toJsonResume(plainProfile(readDocument(text)));
    assert.deepEqual(document, {
      basics: { name: 'Ines Okafor' },
      work: [{ name: 'Tidewater', startDate: '2020-01', highlights: ['Served 40 people'] }],
      custom: { n: 3, b: false, z: null, s: '3', t: '3.90' },
    });
  });

  it('become nothing when they cannot be read whole', () => {
    for (const text of ['{"basics": {"name": "A"}', 'cv:\n  name: "Ines\n  sections: {}\n'])
      assert.equal(convertText(text), null);
  });

  it('have all that belongs to the person under `basics`, and go on where nothing says an end', () => {
    const read = readForeign(
      'name: A\nlabel: B\nimage: C\nemail: a@b.example\nphone: 1\nurl: https://a.example\nsummary: S\nlocation: Linz, Austria\nprofiles: []\nwork:\n  - name: Q\n    startDate: 2020\n  - name: R\n    startDate: Expected 2027\n  - name: S\n    startDate: 2017\n    roles:\n      - position: X\n        startDate: 2019\n',
    );
    assert.equal(
      'text' in read ? read.text : read.reason,
      `basics:
  name: A
  label: B
  image: C
  email: a@b.example
  phone: 1
  url: https://a.example
  summary: S
  location:
    city: Linz
    countryCode: AT
  profiles: []

work:
  - name: Q
    startDate: 2020
    endDate: present
  - name: R
    startDate: Expected 2027
  - name: S
    startDate: 2017
    roles:
      - position: X
        startDate: 2019
`,
    );
  });

  it('have what goes on in every section in which things do', () => {
    const going = { name: 'A', organization: 'A', startDate: '2024-01' };
    const text = convertText(
      JSON.stringify({ basics: {}, work: [going], volunteer: [going], projects: [going] }),
    )?.text;
    assert.equal(text?.match(/startDate: 2024-01\n {4}endDate: present\n/g)?.length, 3, text);
  });

  it('have lists of their own beside the sections of a profile, and keys of another tool where they were', () => {
    const text = convertText(
      JSON.stringify({
        basics: { location: ' ' },
        sections: [{ title: 'Loaves', items: ['Rye'] }],
        openWater_courses: ['Night dives'],
        'x-notes': ['ask Femke'],
      }),
    )?.text;
    assert.deepEqual(plainProfile(readDocument(text ?? '')), {
      basics: {},
      sections: [
        { title: 'Loaves', items: ['Rye'] },
        { title: 'Open Water Courses', items: ['Night dives'] },
      ],
      'x-notes': ['ask Femke'],
    });
  });

  it('have what belongs to the person under `basics`', () => {
    const read = readForeign('name: Ines Okafor\nemail: ines@okafor.example\nwork:\n  - name: Tidewater\n');
    assert.ok('text' in read);
    assert.match(read.text, /^basics:\n {2}name: Ines Okafor\n {2}email: ines@okafor.example\n/);
  });

  it('use the names of today, and part a place written in one line', () => {
    const text = convertText(
      '{"basics": {"name": "Ines Okafor", "website": "https://okafor.example", "location": "Linz, Austria"}, "work": [{"company": "Tidewater"}]}',
    )?.text;
    assert.equal(
      text,
      'basics:\n  name: Ines Okafor\n  url: https://okafor.example\n  location:\n    city: Linz\n    countryCode: AT\n\nwork:\n  - name: Tidewater\n',
    );
  });

  it('say where they cannot be read, and which tool they are of', () => {
    const why = (text: string) => {
      const read = readForeign(text);
      return 'reason' in read ? `${read.line ?? '-'} ${read.reason}` : 'converted';
    };
    assert.match(why('cv:\n  name: Ines\n  email: "ines@okafor.example\n'), /^3 .*quote/);
    assert.match(why('{"basics": {"name": "A"},\n "sections": {"summary": {}}, "metadata": {}}'), /Reactive Resume/);
    assert.match(why('{"name": "A", "info": {}, "employment": {"history": []}}'), /FRESH/);
    assert.match(why('services:\n  web: nginx\n'), /^- this reads neither/);
    assert.equal(why(`${renderCv}# ${'x'.repeat(maxSize)}\n`), '- it is too large');
  });

  it('are left alone when they are something else or cannot be read', () => {
    for (const text of ['', 'services:\n  web: nginx\n', '[1, 2', `${'['.repeat(5000)}`, '# only a comment\n']) {
      assert.equal(convertText(text), null);
    }
  });

  it('are converted into a new file by an action', () => {
    const [action] = convertAction(convertText(renderCv), 'file:///home/ines/cv.yaml');
    assert.equal(action?.title, 'Convert to a profile');
    const [create, insert] = action.edit?.documentChanges ?? [];
    assert.deepEqual(create, { kind: 'create', uri: 'file:///home/ines/cv.profile.yaml' });
    assert.match(JSON.stringify(insert), /Ines Okafor/);
    assert.deepEqual(convertAction(null, 'file:///p.yaml'), []);
  });

  it('stand next to what they were converted from, with what was said of the way there', () => {
    const names = [
      ['cv.yaml', 'cv.profile.yaml'],
      ['cv.yml', 'cv.profile.yaml'],
      ['cv.json', 'cv.profile.yaml'],
      ['cv.resume.json', 'cv.profile.yaml'],
      ['cv.cv.yaml', 'cv.profile.yaml'],
      ['cv.profile.yml', 'cv.profile.yaml'],
      ['cv.profile.json', 'cv.profile.yaml'],
      ['cv.profile.yaml', 'cv.merit.profile.yaml'],
      ['CV.YAML', 'CV.profile.yaml'],
      ['cv', 'cv.profile.yaml'],
      ['cv.txt', 'cv.txt.profile.yaml'],
    ] as const;
    for (const [name, target] of names) {
      const [action] = convertAction({ text: 'basics: {}\n', notes: ['Two\n  lines.', 'Another.'] }, name);
      const [create, insert] = action!.edit!.documentChanges!;
      assert.deepEqual(create, { kind: 'create', uri: target }, name);
      assert.equal(action!.isPreferred, true);
      assert.deepEqual('edits' in insert! ? insert.edits.map((edit) => ('newText' in edit ? edit.newText : '')) : [], [
        '# Two lines.\n# Another.\nbasics: {}\n',
      ]);
    }
  });
});
