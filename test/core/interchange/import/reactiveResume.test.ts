import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('documents of Reactive Resume', () => {
  it('Reactive Resume 5: roles, HTML, levels and periods in words', async () => {
    const { kind, profile, notes } = await imported('resume.json', {
      picture: { hidden: false, url: '', size: 80 },
      basics: {
        name: 'Teodora Vlahović',
        headline: 'Pastry Chef',
        email: 'teodora@example.org',
        phone: '',
        location: 'Split, Croatia',
        website: { url: 'https://vlahovic.example', label: '' },
        customFields: [{ id: '1', icon: 'github', text: 'tvlah', link: 'https://github.com/tvlah' }],
      },
      summary: {
        title: '',
        columns: 1,
        hidden: false,
        content: '<p>Bakes for <strong>200 guests</strong> a night.</p>',
      },
      sections: {
        profiles: { title: '', columns: 1, hidden: false, items: [] },
        experience: {
          title: '',
          columns: 1,
          hidden: false,
          items: [
            {
              id: 'a',
              hidden: false,
              company: 'Hotel Adriana',
              position: 'Head of pastry',
              location: 'Split',
              period: 'May 2019 - Present',
              website: { url: '', label: '' },
              description: '<ul><li><p>Led a team of six.</p></li><li><p>Cut waste by 12 %.</p></li></ul>',
              roles: [],
            },
          ],
        },
        skills: {
          title: '',
          columns: 1,
          hidden: false,
          items: [
            {
              id: 'b',
              hidden: false,
              icon: '',
              name: 'Chocolate',
              proficiency: '',
              level: 4,
              keywords: ['tempering', 'moulding'],
            },
          ],
        },
      },
      customSections: [],
      metadata: { template: 'onyx' },
    });
    assert.equal(kind, 'reactive-resume');
    assert.deepEqual(profile.basics, {
      name: 'Teodora Vlahović',
      label: 'Pastry Chef',
      email: 'teodora@example.org',
      url: 'https://vlahovic.example',
      location: { city: 'Split', countryCode: 'HR' },
      summary: 'Bakes for 200 guests a night.',
      profiles: [{ network: 'GitHub', username: 'tvlah', url: 'https://github.com/tvlah' }],
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Hotel Adriana',
        location: 'Split',
        position: 'Head of pastry',
        startDate: '2019-05',
        endDate: 'present',
        highlights: ['Led a team of six.', 'Cut waste by 12 %.'],
      },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Chocolate', level: '4/5', keywords: ['tempering', 'moulding'] }]);
    assert.deepEqual(notes, []);
  });

  it('keeps what is hidden off the pages, and what stands above roles', async () => {
    const { profile, notes } = await imported('hidden.json', {
      basics: { name: 'Teodora Vlahović', headline: 'Pastry Chef' },
      sections: {
        experience: {
          hidden: false,
          items: [
            {
              company: 'Hotel Adriana',
              position: 'Pastry cook',
              period: 'March 2015 - May 2019',
              description: '<ul><li><p>Cut waste by 12 %.</p></li></ul>',
              roles: [
                { position: 'Head of pastry', period: '2019 - Present', description: '<p>Leads a team of six.</p>' },
              ],
            },
            { hidden: true, company: 'Harbour Café', position: 'Waiter', period: '2012 - 2014', description: '' },
          ],
        },
        skills: { visible: false, items: [{ visible: true, name: 'Chocolate', level: 0, keywords: ['tempering'] }] },
        profiles: { items: [{ hidden: true, network: 'GitHub', username: 'tvlah', website: { url: '' } }] },
      },
      metadata: { template: 'onyx' },
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Hotel Adriana',
        roles: [
          { position: 'Head of pastry', startDate: '2019', endDate: 'present', summary: 'Leads a team of six.' },
          {
            position: 'Pastry cook',
            startDate: '2015-03',
            endDate: '2019-05',
            highlights: ['Cut waste by 12 %.'],
          },
        ],
      },
      { name: 'Harbour Café', position: 'Waiter', startDate: '2012', endDate: '2014', hidden: 'true' },
    ]);
    assert.deepEqual(profile.skills, [{ name: 'Chocolate', keywords: ['tempering'], hidden: 'true' }]);
    assert.equal(profile.basics.profiles, undefined);
    assert.deepEqual(profile.basics['x-profiles'], [{ network: 'GitHub', username: 'tvlah' }]);
    assert.match(notes.join('\n'), /3 entries were hidden\. They are kept, and stay off the pages\./);
  });

  it("reads the third version of Reactive Resume: starts and ends, a place in parts, sections of one's own among the others", async () => {
    const date = (start: string, end: string) => ({ start, end });
    const { profile, kind, notes } = await imported('resume.json', {
      basics: {
        name: 'Teodora Vlahović',
        headline: 'Pastry Chef',
        email: 'teodora@vlahovic.example',
        website: 'https://vlahovic.example',
        summary: 'Bakes for two hotels.',
        profiles: [{ id: 'p', network: 'GitHub', username: 'tvlah', url: 'https://github.com/tvlah' }],
        location: { address: 'Obala 3', city: 'Split', region: '', country: 'Croatia', postalCode: '21000' },
        photo: { url: '', visible: true, filters: { size: 128 } },
      },
      sections: {
        work: {
          id: 'work',
          name: 'Work Experience',
          type: 'basic',
          visible: true,
          columns: 2,
          items: [
            {
              id: '1',
              name: 'Hotel Adriana',
              position: 'Pastry cook',
              url: 'https://adriana.example',
              date: date('2015-03-01T00:00:00.000Z', '2019-05-31T00:00:00.000Z'),
              summary: 'Ran the pastry.\n\n- Cut waste by 12 %.',
            },
            {
              id: '2',
              name: 'Konoba Luka',
              position: 'Owner',
              url: '',
              date: date('2019-06-01T00:00:00.000Z', ''),
              summary: '',
            },
          ],
        },
        education: {
          items: [
            {
              institution: 'Culinary School',
              degree: 'Diploma',
              area: 'Pastry',
              date: date('2011-09', '2014-06'),
              courses: ['Sugar'],
            },
          ],
        },
        skills: {
          items: [
            { name: 'Chocolate', level: 'Expert', levelNum: 9, keywords: ['tempering'] },
            { name: 'Sugar', level: '', levelNum: 4 },
          ],
        },
        languages: { items: [{ name: 'Italian', level: 'B2', levelNum: 6 }] },
        projects: {
          items: [
            {
              name: 'Bread map',
              description: 'A map of ovens',
              summary: 'Lists 40 of them.',
              date: date('', ''),
              url: '',
            },
          ],
        },
        references: { items: [{ name: 'Luka Perić', relationship: 'Head cook', summary: 'Reliable.' }] },
        '4f1': {
          id: '4f1',
          name: 'Boats',
          type: 'custom',
          visible: true,
          items: [{ title: 'Dinghy', subtitle: 'Two masts', date: date('2012', '2013'), summary: 'Built by hand' }],
        },
      },
      metadata: { template: 'castform' },
      id: 1,
      slug: 'my-resume',
      createdAt: '2022-01-01',
    });
    const { meta: _, ...read } = profile as never as Record<string, unknown>;
    assert.equal(kind, 'reactive-resume');
    assert.deepEqual(notes, []);
    assert.deepEqual(read, {
      basics: {
        name: 'Teodora Vlahović',
        label: 'Pastry Chef',
        email: 'teodora@vlahovic.example',
        url: 'https://vlahovic.example',
        location: { address: 'Obala 3', postalCode: '21000', city: 'Split', countryCode: 'HR' },
        summary: 'Bakes for two hotels.',
        profiles: [{ network: 'GitHub', username: 'tvlah', url: 'https://github.com/tvlah' }],
      },
      work: [
        {
          name: 'Hotel Adriana',
          url: 'https://adriana.example',
          position: 'Pastry cook',
          startDate: '2015-03',
          endDate: '2019-05',
          summary: 'Ran the pastry.',
          highlights: ['Cut waste by 12 %.'],
        },
        { name: 'Konoba Luka', position: 'Owner', startDate: '2019-06', endDate: 'present' },
      ],
      education: [
        {
          institution: 'Culinary School',
          studyType: 'Diploma',
          area: 'Pastry',
          startDate: '2011-09',
          endDate: '2014-06',
          courses: ['Sugar'],
        },
      ],
      skills: [
        { name: 'Chocolate', level: 'Expert', keywords: ['tempering'] },
        { name: 'Sugar', level: '4/10' },
      ],
      languages: [{ language: 'Italian', fluency: 'B2' }],
      projects: [{ name: 'Bread map', description: 'A map of ovens\n\nLists 40 of them.' }],
      references: [{ name: 'Luka Perić, Head cook', reference: 'Reliable.' }],
      sections: [
        { title: 'Boats', items: [{ name: 'Dinghy', description: 'Two masts\n\nBuilt by hand', date: '2012 – 2013' }] },
      ],
    });
  });

  it('says of sections that become one, and once what many entries have no place for', async () => {
    const entry = (company: string) => ({ company, position: 'Owner', description: '', badge: 'gold' });
    const { profile, notes } = await imported('resume.json', {
      basics: { name: 'Teodora Vlahović', headline: 'Pastry Chef' },
      sections: { experience: { items: [entry('Hotel Adriana'), entry('Konoba Luka'), entry('Slastičarna Split')] } },
      customSections: [{ type: 'experience', title: 'Boats', items: [entry('Skiffen')] }],
      metadata: { template: 'onyx' },
    });
    const work = profile.work as unknown as readonly Record<string, unknown>[];
    assert.deepEqual(
      work.map((one) => [one.name, one['x-section'], one['x-badge']]),
      [
        ['Hotel Adriana', undefined, 'gold'],
        ['Konoba Luka', undefined, 'gold'],
        ['Slastičarna Split', undefined, 'gold'],
        ['Skiffen', 'Boats', 'gold'],
      ],
    );
    assert.deepEqual(notes, [
      '`file.sections.experience.items[].badge` has no place in a profile; it is kept as `x-badge` (3 entries).',
      '`file.customSections[0].items[0].badge` has no place in a profile; it is kept as `x-badge`.',
      'The section "Boats" is among `work` now; its entries keep its name as `x-section`.',
    ]);
  });

  it('Reactive Resume 4: custom sections, and what has no place is kept and said', async () => {
    const { kind, profile, notes } = await imported('resume.json', {
      basics: {
        name: 'Teodora Vlahović',
        headline: '',
        email: '',
        phone: '',
        location: '',
        url: { label: '', href: '' },
        customFields: [],
        picture: { url: '', size: 64 },
        birthday: '1990-02-01',
      },
      sections: {
        summary: {
          name: 'Summary',
          columns: 1,
          separateLinks: true,
          visible: true,
          id: 'summary',
          content: '<p>Baker.</p>',
        },
        education: {
          name: 'Education',
          columns: 1,
          separateLinks: true,
          visible: true,
          id: 'education',
          items: [
            {
              id: 'c',
              visible: true,
              institution: 'School of Bread',
              studyType: 'Diploma',
              area: 'Baking',
              score: '1.3',
              date: '2010 - 2012',
              summary: '',
              url: { label: '', href: '' },
            },
          ],
        },
        custom: {
          k1: {
            name: 'Shows',
            columns: 1,
            separateLinks: true,
            visible: true,
            id: 'k1',
            items: [
              {
                id: 'd',
                visible: true,
                name: 'Bake night',
                description: 'Judge',
                date: '2021',
                location: '',
                summary: '',
                keywords: [],
                url: { label: '', href: '' },
              },
            ],
          },
        },
      },
      metadata: { template: 'rhyhorn' },
    });
    assert.equal(kind, 'reactive-resume');
    assert.deepEqual(profile.education, [
      {
        institution: 'School of Bread',
        studyType: 'Diploma',
        area: 'Baking',
        score: '1.3',
        startDate: '2010',
        endDate: '2012',
      },
    ]);
    assert.deepEqual(profile.sections, [
      { title: 'Shows', items: [{ name: 'Bake night', description: 'Judge', date: '2021' }] },
    ]);
    assert.equal(profile.basics['x-birthday'], '1990-02-01');
    assert.match(notes.join('\n'), /birthday/);
  });
});
