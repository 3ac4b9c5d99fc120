import assert from 'node:assert/strict';
import { imported } from './support.ts';

const read = async (data: object): Promise<Record<string, unknown>> =>
  (await imported('resume.json', data)).profile as never;

describe('a JSON Resume with keys of other tools', () => {
  it('has its sections under the names that the format has', async () => {
    const { basics: _, ...sections } = await read({
      basics: { name: 'Ana Kovač' },
      experience: [{ name: 'Dom Sunce', position: 'Aide', startDate: '2014-08', endDate: '2019-01' }],
      volunteering: [{ organization: 'River Watch', startDate: '2012', endDate: '2013' }],
      certifications: [{ name: 'Advanced life support' }],
      hobbies: ['Rowing', { name: 'Chess', keywords: ['blitz'] }],
      sideProjects: [{ name: 'Rota' }],
    });
    assert.deepEqual(sections, {
      work: [{ name: 'Dom Sunce', position: 'Aide', startDate: '2014-08', endDate: '2019-01' }],
      volunteer: [{ organization: 'River Watch', startDate: '2012', endDate: '2013' }],
      certificates: [{ name: 'Advanced life support' }],
      interests: [{ name: 'Rowing' }, { name: 'Chess', keywords: ['blitz'] }],
      projects: [{ name: 'Rota' }],
    });
  });

  it('has the person under known keys, with a name in parts and a country by its name', async () => {
    const { basics } = await read({
      basics: {
        firstName: 'Ana',
        lastName: 'Kovač',
        title: 'Nurse',
        telephone: '+385 1 000',
        location: { street: 'Ulica 1', zip: '10000', city: 'Zagreb', country: 'Croatia' },
        social: [{ name: 'Forge', user: 'anak', link: 'https://forge.example/anak' }],
        birthday: '1990-01-01',
      },
      work: [],
    });
    assert.deepEqual(basics, {
      name: 'Ana Kovač',
      label: 'Nurse',
      phone: '+385 1 000',
      location: { address: 'Ulica 1', postalCode: '10000', city: 'Zagreb', countryCode: 'HR' },
      profiles: [{ network: 'Forge', username: 'anak', url: 'https://forge.example/anak' }],
      birthday: '1990-01-01',
    });
  });

  it('has entries under known keys, and leaves what stands under the name of today', async () => {
    const { work, education, skills, languages, awards, certificates, publications, projects, references } = await read(
      {
        basics: { name: 'Ana Kovač' },
        work: [
          {
            company: 'Dom Sunce',
            title: 'Nurse',
            start: '2019-03-01T00:00:00.000Z',
            current: true,
            responsibilities: ['Led nights'],
            technologies: ['Rota'],
          },
          {
            name: 'Dom Sunce',
            employer: 'City of Zagreb',
            position: 'Aide',
            startDate: 'August 2014',
            endDate: '01/2019',
          },
        ],
        education: [
          { school: 'Medical School', degree: 'BSc', major: 'Nursing', from: 2010, to: 2013, coursework: ['Care'] },
        ],
        skills: [{ category: 'Care', items: ['Wounds'] }],
        languages: [{ name: 'Croatian', level: 'Native' }],
        awards: [{ name: 'Nurse of the Year', issuer: 'Dom Sunce', year: '2021', description: 'Voted.' }],
        certificates: [{ title: 'Life support', authority: 'ERC', issueDate: '2020', expiryDate: '2024' }],
        publications: [{ title: 'On nights', journal: 'Care', date: '2020-05' }],
        projects: [{ title: 'Rota', summary: 'A rota.', techStack: ['Paper'], role: 'Owner' }],
        references: [{ name: 'Iva', quote: 'Great.' }],
      },
    );
    assert.deepEqual(work, [
      {
        name: 'Dom Sunce',
        position: 'Nurse',
        startDate: '2019-03-01',
        highlights: ['Led nights'],
        keywords: ['Rota'],
        endDate: 'present',
      },
      {
        name: 'Dom Sunce',
        employer: 'City of Zagreb',
        position: 'Aide',
        startDate: '2014-08',
        endDate: '01/2019',
      },
    ]);
    assert.deepEqual(education, [
      {
        institution: 'Medical School',
        studyType: 'BSc',
        area: 'Nursing',
        startDate: '2010',
        endDate: '2013',
        courses: ['Care'],
      },
    ]);
    assert.deepEqual(skills, [{ name: 'Care', keywords: ['Wounds'] }]);
    assert.deepEqual(languages, [{ language: 'Croatian', fluency: 'Native' }]);
    assert.deepEqual(awards, [{ title: 'Nurse of the Year', awarder: 'Dom Sunce', date: '2021', summary: 'Voted.' }]);
    assert.deepEqual(certificates, [{ name: 'Life support', issuer: 'ERC', date: '2020', expires: '2024' }]);
    assert.deepEqual(publications, [{ name: 'On nights', publisher: 'Care', releaseDate: '2020-05' }]);
    assert.deepEqual(projects, [{ name: 'Rota', description: 'A rota.', keywords: ['Paper'], roles: ['Owner'] }]);
    assert.deepEqual(references, [{ name: 'Iva', reference: 'Great.' }]);
  });

  it('has lists of several names in one, and one way to reach somebody with the others beside it', async () => {
    const { basics, work, skills, projects } = await read({
      basics: {
        name: 'Ana Kovač',
        email: { work: 'ana@ward.example', home: 'ana@kovac.example' },
        phone: ['+385 1', '+385 2'],
        profiles: { github: 'anak-example', forge: 'https://forge.example/ana' },
      },
      work: [{ name: 'Dom Sunce', startDate: '2014', endDate: '2015', keywords: ['Care'], technologies: ['Rota'] }],
      skills: [{ name: 'Care' }],
      technicalSkills: { Tools: ['Rota', 'Chart'] },
      projects: [{ name: 'Rota' }],
      side_projects: [{ title: 'Garden' }],
    });
    assert.deepEqual(basics, {
      name: 'Ana Kovač',
      email: 'ana@ward.example',
      phone: '+385 1',
      profiles: [
        { network: 'github', username: 'anak-example' },
        { network: 'forge', url: 'https://forge.example/ana' },
      ],
      'x-emails': ['ana@kovac.example'],
      'x-phones': ['+385 2'],
    });
    assert.deepEqual(work, [{ name: 'Dom Sunce', startDate: '2014', endDate: '2015', keywords: ['Care', 'Rota'] }]);
    assert.deepEqual(skills, [{ name: 'Care' }, { name: 'Tools', keywords: ['Rota', 'Chart'] }]);
    assert.deepEqual(projects, [{ name: 'Rota' }, { name: 'Garden' }]);
  });

  it('has HTML as its words and the items of its lists', async () => {
    const { basics, work, references } = await read({
      basics: { name: 'Ana Kovač', summary: '<p>Nurse.</p><p>Rower.</p>' },
      references: [{ name: 'Iva', reference: '<p>Calm at <b>night</b>.</p>' }],
      work: [
        {
          name: 'Dom Sunce',
          startDate: '2014',
          endDate: '2015',
          summary: '<p>Ward A</p><ul><li>Nights</li></ul>',
          highlights: ['Fed <em>40</em>', 'Kept 3 < 5'],
        },
      ],
    });
    assert.deepEqual(basics, { name: 'Ana Kovač', summary: 'Nurse.\n\nRower.' });
    assert.deepEqual(references, [{ name: 'Iva', reference: 'Calm at night.' }]);
    assert.deepEqual(work, [
      {
        name: 'Dom Sunce',
        startDate: '2014',
        endDate: '2015',
        summary: 'Ward A',
        highlights: ['Nights', 'Fed 40', 'Kept 3 < 5'],
      },
    ]);
  });

  it('has lists that no section is for in sections of their own, and leaves settings', async () => {
    const profile = await read({
      basics: { name: 'Ana Kovač' },
      shortCourses: [{ title: 'Ultrasound', year: '2019', organization: 'ERC', hours: 20 }],
      memberships: ['Nurses’ Union'],
      sectionOrder: [1, 2, { on: true }],
      theme: { colour: 'red' },
    });
    assert.deepEqual(profile.sections, [
      { title: 'Short Courses', items: [{ name: 'Ultrasound', date: '2019', description: 'ERC', 'x-hours': '20' }] },
      { title: 'Memberships', items: ['Nurses’ Union'] },
    ]);
    assert.deepEqual(profile.theme, { colour: 'red' });
  });
});
