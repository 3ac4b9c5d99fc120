import assert from 'node:assert/strict';
import { imported } from './support.ts';

const read = async (data: object) => {
  const { profile, kind } = await imported('cv.json', data);
  return { kind, profile: profile as unknown as Readonly<Record<string, readonly Record<string, unknown>[]>> };
};

describe('a FRESH document', () => {
  const fresh = (rest: object) => read({ name: 'Ada Lind', meta: { format: 'FRESH@0.6.0' }, ...rest });
  it('is known by its format, or by its employment beside info or contact', async () => {
    const employment = { history: [{ employer: 'Quay' }] };
    for (const data of [
      { name: 'Ada Lind', meta: { format: 'FRESH@0.6.0' } },
      { name: 'Ada Lind', employment, info: {} },
      { name: 'Ada Lind', employment, contact: {} },
    ])
      assert.equal((await read(data)).kind, 'fresh', JSON.stringify(data));
    assert.notEqual((await read({ basics: { name: 'Ada Lind' }, employment })).kind, 'fresh');
  });

  it('has one thing under either of two names', async () => {
    for (const [part, one, other, key] of [
      ['employment', { employer: 'Quay' }, { organization: 'Quay' }, 'work'],
      ['service', { employer: 'Quay' }, { organization: 'Quay' }, 'volunteer'],
      ['education', { institution: 'A', studyType: 'BA' }, { institution: 'A', title: 'BA' }, 'education'],
      ['education', { institution: 'A', area: 'Law' }, { institution: 'A', subject: 'Law' }, 'education'],
      ['education', { institution: 'A', curriculum: ['Torts'] }, { institution: 'A', courses: ['Torts'] }, 'education'],
    ] as const) {
      const first = (await fresh({ [part]: { history: [one] } })).profile[key];
      assert.deepEqual(first, (await fresh({ [part]: { history: [other] } })).profile[key], JSON.stringify(other));
      assert.equal(Object.keys(first![0]!).length, Object.keys(one).length);
    }
    for (const [part, one, other, key] of [
      ['languages', { language: 'Dutch', level: 'fluent' }, { language: 'Dutch', fluency: 'fluent' }, 'languages'],
      ['certifications', { title: 'CKA' }, { name: 'CKA' }, 'certificates'],
      [
        'projects',
        { title: 'Oven', url: 'https://a.example' },
        { title: 'Oven', repo: 'https://a.example' },
        'projects',
      ],
      ['writing', { title: 'Rye', publisher: 'Press' }, { title: 'Rye', publisher: { name: 'Press' } }, 'publications'],
    ] as const) {
      const first = (await fresh({ [part]: [one] })).profile[key];
      assert.deepEqual(first, (await fresh({ [part]: [other] })).profile[key], JSON.stringify(other));
      assert.ok(first);
    }
    const social = async (entry: object) =>
      ((await fresh({ social: [entry] })).profile.basics as never as { profiles: unknown }).profiles;
    assert.deepEqual(await social({ network: 'GitHub', user: 'ada' }), await social({ label: 'GitHub', user: 'ada' }));
    assert.deepEqual((await fresh({ extracurricular: [{ title: 'Choir' }] })).profile.sections, [
      { title: 'Extracurricular activities', items: [{ name: 'Choir' }] },
    ]);
  });

  it('goes on where it begins and does not end, and has skills in sets and lists', async () => {
    const dates = async (entry: object) => {
      const [job] = (await fresh({ employment: { history: [{ employer: 'Quay', ...entry }] } })).profile.work!;
      return [job!.startDate, job!.endDate];
    };
    assert.deepEqual(await dates({ start: '2019-03', end: '2021-06' }), ['2019-03', '2021-06']);
    assert.deepEqual(await dates({ start: '2019-03' }), ['2019-03', 'present']);
    assert.deepEqual(await dates({}), [undefined, undefined]);
    const skills = {
      sets: [{ name: 'Doughs', level: 'master', skills: ['Rye'] }],
      list: [{ name: 'Ovens', keywords: ['Stone'] }],
    };
    assert.deepEqual((await fresh({ skills })).profile.skills, [
      { name: 'Doughs', level: 'master', keywords: ['Rye'] },
      { name: 'Ovens', keywords: ['Stone'] },
    ]);
  });

  it('has a country by its code, or by what it says', async () => {
    const place = async (country: string) =>
      (
        (await fresh({ location: { city: 'Voss', code: '5700', country } })).profile.basics as never as {
          location: unknown;
        }
      ).location;
    assert.deepEqual(await place('no'), { city: 'Voss', postalCode: '5700', countryCode: 'NO' });
    assert.deepEqual(await place('Norway'), { city: 'Voss', postalCode: '5700', countryCode: 'NO' });
    assert.deepEqual(await place('Narnia'), { city: 'Voss', postalCode: '5700', 'x-country': 'Narnia' });
  });
});

describe('an OpenResume document', () => {
  const open = (rest: object) =>
    read({ profile: { name: 'Ada Lind' }, workExperiences: [{ company: 'Quay', jobTitle: 'Cook' }], ...rest });
  it('is known by its work beside a profile or schools, by itself or within', async () => {
    const workExperiences = [{ company: 'Quay' }];
    for (const data of [
      { workExperiences, profile: { name: 'Ada' } },
      { workExperiences, educations: [{ school: 'A' }] },
      { resume: { workExperiences, profile: { name: 'Ada' } }, settings: { theme: 'x' } },
    ])
      assert.equal((await read(data)).kind, 'open-resume', JSON.stringify(data));
  });

  it('has skills with a rating of five, and in groups behind a label', async () => {
    const { profile } = await open({
      skills: {
        featuredSkills: [
          { skill: 'Rye', rating: 4 },
          { skill: 'Oats', rating: 0 },
          { skill: '', rating: 1 },
        ],
        descriptions: ['Doughs: Rye, Spelt', 'Menus', `${'x'.repeat(51)}: a`],
      },
    });
    assert.deepEqual(profile.skills, [
      { name: 'Rye', level: '4/5' },
      { name: 'Oats' },
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
      { name: 'Menus' },
      { name: `${'x'.repeat(51)}: a` },
    ]);
  });

  it('has a page of the person’s own, or an account', async () => {
    const basics = async (url: string) =>
      (await open({ profile: { name: 'Ada', url } })).profile.basics as never as Record<string, unknown>;
    assert.equal((await basics('https://lind.example')).url, 'https://lind.example');
    assert.deepEqual((await basics('github.com/ada')).profiles, [
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
    ]);
    assert.deepEqual((await open({ custom: { descriptions: ['Chess'] } })).profile.sections, [
      { title: 'More', items: ['Chess'] },
    ]);
  });
});

describe('a Manfred document', () => {
  const manfred = (rest: object) =>
    read({ aboutMe: { profile: { name: 'Ada', surnames: 'Lind' } }, experience: {}, knowledge: {}, ...rest });
  it('has a job for each role, with where its house is', async () => {
    const organization = {
      name: 'Quay',
      address: { municipality: 'Voss', country: 'NO' },
      industry: { name: 'Food' },
      description: 'A mill',
    };
    const { kind, profile } = await manfred({
      experience: {
        jobs: [
          {
            organization,
            type: 'freelance',
            roles: [
              {
                name: 'Cook',
                startDate: '2019-03-01',
                challenges: [{ description: 'Fed 40', actions: ['Bought ovens'] }],
                competences: [{ name: 'Rye' }, { skill: { name: 'Oats' } }],
              },
              { name: 'Baker', startDate: '2015-01-01', finishDate: '2019-02-01' },
            ],
          },
        ],
      },
    });
    assert.equal(kind, 'manfred');
    assert.equal((profile.basics as never as { name: string }).name, 'Ada Lind');
    const text = JSON.stringify(profile.work);
    for (const word of [
      'Quay',
      'Voss',
      'A mill',
      'Food',
      'freelance',
      'Fed 40',
      'Bought ovens',
      'Rye',
      'Oats',
      'Cook',
      'Baker',
      '2019-03-01',
      'present',
      '2019-02-01',
    ])
      assert.ok(text.includes(word), `${word}: ${text}`);
  });

  it('has telephones with their country, and languages by their names in full', async () => {
    const { profile } = await manfred({
      aboutMe: {
        profile: {
          name: 'Ada',
          contact: {
            contactMails: ['ada@lind.example', 'a@lind.example'],
            phoneNumbers: [{ countryCode: '47', number: '55 90 00 00' }, { number: '55 90 00 01' }],
          },
        },
        relevantLinks: [
          { type: 'github', URL: 'https://github.com/ada' },
          { type: 'blog', URL: 'https://lind.example' },
        ],
      },
      knowledge: {
        languages: [
          { name: 'NO', fullName: 'Norwegian', level: 'native' },
          { name: 'EN', level: 'fluent' },
        ],
      },
    });
    const basics = profile.basics as never as Record<string, unknown>;
    assert.deepEqual(
      [basics.email, basics.phone, basics['x-phones']],
      ['ada@lind.example', '+47 55 90 00 00', ['55 90 00 01']],
    );
    assert.deepEqual(basics.profiles, [
      { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
      { network: 'blog', url: 'https://lind.example' },
    ]);
    assert.deepEqual(profile.languages, [
      { language: 'Norwegian', fluency: 'native' },
      { language: 'English', fluency: 'fluent' },
    ]);
    assert.match(JSON.stringify(profile), /a@lind\.example/);
  });
});
