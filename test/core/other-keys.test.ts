import assert from 'node:assert/strict';
import { lossesOf } from '../../server/src/core/analysis/losses.ts';
import { toJsonResume } from '../../server/src/core/interchange/toJsonResume.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { applied, check, checkJson, underlined } from './support/check.ts';

const code = 'schema.unknown-key';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const said = (value: unknown, of = code) => checkJson(json(value), of);

const page = (text: string): string =>
  JSON.stringify(toRenderModel(plainProfile(readDocument(text, null, text.startsWith('{')))));

describe('a text of another name', () => {
  const job = { name: 'Delta Works', text: 'Kept the locks of a river open, by night as well.' };

  it('is offered the name for prose while none has it', () => {
    assert.match(said({ work: [job] })[0]!.message, /Did you mean/);
    for (const own of ['summary', 'description']) {
      const [found] = said({ work: [{ ...job, [own]: 'Looks after 12 locks.' }] });
      assert.doesNotMatch(found!.message, /Did you mean/);
      assert.ok(
        found!.fixes().every(({ title }) => !title.startsWith('Rename')),
        own,
      );
    }
  });
});

describe('short names of keys', () => {
  it('are told by what stands under them, and in other languages', () => {
    const key = (text: string): string => check(text, code)[0]!.message;
    assert.match(key('work:\n  - name: Elms\n    corp: Elms\n    position: Cook\n'), /says the same as `name`/);
    assert.match(key('education:\n  - institution: Bologna\n    laurea: Fisica\n'), /`studyType`/);
  });
});

describe('keys that are switched off', () => {
  const off = [
    '_highlights',
    '-highlights',
    '//highlights',
    '#highlights',
    '$highlights',
    'highlights_disabled',
    'highlights_old',
    'highlights-off',
    'old_highlights',
    'highlightsDisabled',
    'comment',
    '_comment',
  ];
  for (const key of off) {
    it(`are not spoken of, printed or lost: ${key}`, () => {
      const profile = {
        basics: { name: 'Lotte Marlowe', [key]: 'kept aside' },
        work: [{ name: 'Delta Works', [key]: ['Kept 12 locks open'] }],
        [key]: [{ name: 'Aside' }],
      };
      assert.deepEqual(said(profile), []);
      assert.doesNotMatch(page(json(profile)), /kept aside|12 locks|Aside/i);
      const { document } = toJsonResume(plainProfile(readDocument(json(profile), null, true)));
      assert.deepEqual(document, profile);
    });
  }

  it('are none where an item lacks its blank, or where the key is one of the format', () => {
    assert.equal(check('basics:\n  -name: Ada Marlowe\n', code).length, 1);
    assert.deepEqual(said({ $schema: 'https://example.com/schema.json', basics: { name: 'Ada' } }), []);
  });
});

describe('keys of another name', () => {
  const renamed: readonly (readonly [section: string, key: string, value: unknown, to: string])[] = [
    ['work', 'responsibilities', ['Ran 3 kitchens'], 'highlights'],
    ['work', 'Aufgaben', ['Kochte für 80 Gäste'], 'highlights'],
    ['work', 'logros', ['Abrí 3 tiendas'], 'highlights'],
    ['work', 'techs', ['SAP'], 'keywords'],
    ['work', 'stack', ['SAP'], 'keywords'],
    ['work', 'skills', ['SAP'], 'keywords'],
    ['work', 'employer', 'Quayside Bank', 'name'],
    ['skills', 'label', 'Statistics', 'name'],
    ['skills', 'category', 'Statistics', 'name'],
    ['skills', 'names', ['R', 'Stata'], 'keywords'],
    ['skills', 'items', ['R', 'Stata'], 'keywords'],
    ['work', 'jobTitle', 'Cook', 'position'],
    ['work', 'date_start', '2020-01', 'startDate'],
    ['work', 'fecha_fin', '2021-01', 'endDate'],
    ['education', 'université', 'Lyon 2', 'institution'],
    ['education', 'degree', 'BSc', 'studyType'],
    ['publications', 'year', '2020', 'releaseDate'],
    ['awards', 'year', '2020', 'date'],
    ['projects', 'github', 'https://example.com/x', 'url'],
  ];
  for (const [section, key, value, to] of renamed) {
    it(`${section}: ${key} is ${to}`, () => {
      const [problem, ...others] = said({ [section]: [{ [key]: value }] });
      assert.deepEqual(others, []);
      assert.equal(problem!.severity, 'information');
      assert.deepEqual(
        problem!.fixes().map(({ title }) => title),
        [`Rename to \`${to}\``],
      );
    });
  }

  const sections: readonly (readonly [string, string])[] = [
    ['Bildung', 'education'],
    ['experiencia', 'work'],
    ['formation', 'education'],
    ['workExperience', 'work'],
    ['Experiences and Positions', 'work'],
    ['Talks_and_Workshops', 'talks'],
    ['idiomas', 'languages'],
    ['opleidingen', 'education'],
    ['doświadczenie', 'work'],
    ['プロジェクト', 'projects'],
    ['certifications', 'certificates'],
  ];
  for (const [key, section] of sections) {
    it(`the section ${key} is ${section}`, () => {
      const [problem] = said({ basics: { name: 'Ada' }, [key]: [{ name: 'Quayside' }] });
      assert.equal(problem!.fixes()[0]?.title, `Rename to \`${section}\``);
    });
  }

  it('are guessed at one slip in four letters, and at two in five', () => {
    const meant = (key: string) => said({ work: [{ position: 'Cook', [key]: 'Delta Works' }] })[0]!.fixes()[0]?.title;
    assert.equal(meant('nane'), 'Rename to `name`');
    assert.equal(meant('note'), undefined);
    assert.equal(meant('nmmae'), 'Rename to `name`');
  });

  it('are offered only where the value may stand there', () => {
    const [problem] = said({ work: [{ name: 'Delta Works', responsibilities: 'Ran 3 kitchens.' }] });
    assert.deepEqual(problem!.fixes(), []);
    const [tools] = said({ work: [{ name: 'Delta Works', tools: [{ name: 'SAP', since: 2019 }] }] });
    assert.deepEqual(tools!.fixes(), []);
  });

  it('point to the list that takes both', () => {
    const [problem, ...others] = said({
      work: [{ name: 'Delta Works', responsibilities: ['Ran 3 kitchens'], achievements: ['Won 2 prizes'] }],
    });
    assert.deepEqual(others, []);
    assert.match(
      problem!.message,
      /^`responsibilities` and `achievements` .* place for all their items is `highlights`/,
    );
  });

  it('are no loss where the list beside them has it all', () => {
    const work = [{ name: 'Delta Works', keywords: ['SAP', 'Excel'], tools: ['Excel'] }];
    assert.match(said({ work })[0]!.message, /not a key of JSON Resume/);
  });

  it('stay a warning as slips', () => {
    for (const [section, key, value] of [
      ['skills', 'keyword', ['SAP']],
      ['education', 'studytype', 'BSc'],
    ] as const)
      assert.equal(said({ [section]: [{ [key]: value }] })[0]!.severity, 'warning');
  });

  it('with an empty text are none that anybody needs to hear of', () => {
    assert.deepEqual(said({ basics: { name: 'Ada' }, foo: '' }), []);
    assert.equal(said({ basics: { name: 'Ada' }, slogan: 'Onward' }).length, 1);
    const template = { projects: [{ name: 'Tides', title: '', link: '', details: [] }] };
    assert.deepEqual(said(template), []);
  });
  it('with an address, a mailbox, a date or a figure are a site’s own', () => {
    for (const value of ['https://tides.example/cv.pdf', 'ada@tides.example', '+44 20 7946 0958', '2020-03', 90, '90%'])
      assert.deepEqual(said({ languages: [{ language: 'Dutch', shown: value }] }), [], String(value));
    assert.deepEqual(said({ basics: { name: 'Ada' }, sectionOrder: ['work', 'skills'] }), []);
    assert.equal(said({ languages: [{ language: 'Dutch', shown: 'Learned at school' }] }).length, 1);
    assert.equal(check('basics:\n  name: Ada\n  shown: 90\n', code).length, 1);
  });

  it('that no place fits are named once', () => {
    const profile = {
      basics: { name: 'Ada Marlowe', pronouns: 'she', resume: '/cv.pdf' },
      work: [
        { name: 'Quayside', location_type: 'remote', isActive: true, logo: 'q.svg' },
        { name: 'Helix', location_type: 'office', isActive: false, logo: 'h.svg' },
      ],
    };
    const [problem, ...others] = said(profile);
    assert.deepEqual(others, []);
    assert.equal(
      problem!.message,
      '`pronouns`, `resume` and `location_type` are not keys of JSON Resume, so what they say is not printed. Move what readers should see to a key of the format; the file and exports keep the rest.',
    );
    assert.equal(problem!.related().length, 3);
    assert.equal(lossesOf(readDocument(json(profile)), { json: true, to: 'pages' }).length, 1);
  });

  it('are left out of the finding and its fix where a comment silences them', () => {
    const silence = '  # merit-ignore-next-line schema.unknown-key\n';
    const text = `basics:\n  name: Ada\n${silence}  mood: calm\n  pet: cat\n`;
    const about = (text: string) => check(text).filter((one) => /^(?:schema|ignore)/.test(one.code));
    const [problem, ...others] = about(text);
    assert.deepEqual(others, []);
    assert.equal(underlined(text, problem!), 'pet');
    assert.match(applied(text, problem!.fixes()[0]!.edits), / {2}mood: calm\n {2}x-pet: cat/);
    assert.deepEqual(about(`basics:\n  name: Ada\n${silence}  mood: calm\n${silence}  pet: cat\n`), []);
  });

  it('that no place fits can be kept in a YAML file with one fix', () => {
    const text = 'basics:\n  name: Ada\n  mood: calm\n  "shoe size": 39\n';
    const [problem, ...others] = check(text, code);
    assert.deepEqual(others, []);
    assert.equal(problem!.severity, 'warning');
    const after = applied(text, problem!.fixes()[0]!.edits);
    assert.equal(after, 'basics:\n  name: Ada\n  x-mood: calm\n  "x-shoe size": 39\n');
    assert.deepEqual(check(after, code), []);
  });
});

describe('a key written twice', () => {
  const text = json({ basics: { name: 'Ada' }, work: 0 }).replace(
    '"work": 0',
    '"work": [{"name": "Old Quay", "highlights": ["Cut 3 queues"]}],\n  "work": [{"name": "New Quay", "highlights": ["Cut 3 queues"]}]',
  );
  it('counts where it stands last, on the page, in the export and for other rules', () => {
    const [problem, ...others] = checkJson(text, 'schema.duplicate-key');
    assert.deepEqual(others, []);
    assert.equal(problem!.range.start.line, 4);
    assert.match(problem!.message, /only the last one counts/);
    assert.doesNotMatch(page(text), /Old Quay/);
    assert.match(page(text), /New Quay/);
    assert.deepEqual(toJsonResume(plainProfile(readDocument(text, null, true))).document, JSON.parse(text));
    assert.deepEqual(checkJson(text, 'bullet.duplicate'), []);
  });
  it('does so in YAML, with the items that belong to it', () => {
    const yaml =
      'work:\n  - name: Old Quay\n    labl: x\n  - name: Older Quay\nbasics:\n  name: A\n  name: Ada\nwork:\n  - name: New Quay\n';
    assert.deepEqual(
      check(yaml, 'schema.duplicate-key').map((problem) => `${problem.range.start.line} ${underlined(yaml, problem)}`),
      ['0 work', '5 name'],
    );
    assert.deepEqual(plainProfile(readDocument(yaml)), { basics: { name: 'Ada' }, work: [{ name: 'New Quay' }] });
    assert.deepEqual(check(yaml, code), []);
  });
});

describe('old names beside those of today', () => {
  it('are no keys of another tool', () => {
    const basics = { name: 'Ada', email: 'a@marlowe.example', image: 'https://a.example/1.png', picture: 'other.png' };
    assert.deepEqual(said({ basics: { ...basics, url: 'https://a.example', website: 'https://b.example' } }), []);
  });
});

describe('skill.no-evidence with keys of other tools', () => {
  const skills = [{ name: 'Web', keywords: ['Vue.js', 'Kafka', 'WAF'] }];
  const highlights = ['Trained 6 analysts', 'Cut 3 queues', 'Moved 12 shops'];
  it('looks for the skill there', () => {
    const profile = { work: [{ name: 'Quayside', highlights, technologies: ['VueJS', 'kafka'] }], skills };
    assert.deepEqual(said(profile, 'skill.no-evidence'), []);
    const software = { work: [{ name: 'Quayside', highlights }], skills, software: [{ languages: 'Vue, Kafka' }] };
    assert.deepEqual(said(software, 'skill.no-evidence'), []);
  });
  it('still asks where nothing names it', () => {
    assert.equal(said({ work: [{ name: 'Quayside', highlights }], skills }, 'skill.no-evidence').length, 1);
  });
});

describe('tags', () => {
  const message = (tags: readonly string[]): string => {
    const [one] = check(`skills:\n  - name: Weaving\n    keywords: [Looms]\n    tags: [${tags.join(', ')}]\n`, code);
    return one!.message;
  };
  it('have no place among keywords where they are identifiers', () => {
    assert.match(message(['short_cv', 'mills']), /start its name with `x-`/);
    assert.match(message(['Linen', 'Wool']), /The place for its items is `keywords`\./);
  });
});

describe('a list of software', () => {
  const skills = [{ name: 'Web', keywords: ['Vue.js'] }];
  it('has its place among the skills where it names programs, and not where it tells what somebody made', () => {
    const message = (software: unknown): string => said({ skills, software })[0]!.message;
    assert.match(message([{ name: 'QGIS' }, { name: 'Octave' }]), /The place for its items is `skills`\./);
    for (const more of [
      { url: 'https://tides.example' },
      { description: 'Reads tide tables' },
      { releaseDate: '2021-04' },
    ])
      assert.doesNotMatch(message([{ name: 'Tidetool', ...more }]), /skills/, JSON.stringify(more));
  });
});
