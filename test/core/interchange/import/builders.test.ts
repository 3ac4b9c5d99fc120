import assert from 'node:assert/strict';
import { imported } from './support.ts';

const item = (rest: object) => ({ id: 'x', hidden: false, ...rest });
const section = (items: readonly object[]) => ({ title: '', icon: '', columns: 1, hidden: false, items });

const reactive = async (rest: object): Promise<Record<string, unknown>> =>
  (await imported('resume.json', { basics: { name: 'Ana Kos', headline: '' }, metadata: {}, ...rest }))
    .profile as never;

const open = async (rest: object): Promise<Record<string, unknown>> =>
  (await imported('open-resume.json', { profile: { name: 'Bao Trinh' }, workExperiences: [], educations: [], ...rest }))
    .profile as never;

describe('a document of Reactive Resume', () => {
  it('has a study with one date ended then, and its courses apart', async () => {
    const { education } = await reactive({
      sections: {
        education: section([
          item({
            school: 'Medical School',
            degree: 'BSc',
            period: '2010',
            description: '<ul><li>Coursework: Care, Ethics</li><li>Rowed</li></ul>',
          }),
        ]),
      },
    });
    assert.deepEqual(education, [
      {
        institution: 'Medical School',
        studyType: 'BSc',
        endDate: '2010',
        courses: ['Care', 'Ethics'],
        highlights: ['Rowed'],
      },
    ]);
  });

  it('has what somebody said apart from as what they say it', async () => {
    const { references } = await reactive({
      sections: {
        references: section([item({ name: 'Iva Rak', description: 'Head nurse', summary: '<p>Great.</p>' })]),
      },
    });
    assert.deepEqual(references, [{ name: 'Iva Rak, Head nurse', reference: 'Great.' }]);
  });

  it('has accounts of a section of one’s own among the others, and a letter off the pages', async () => {
    const { basics, sections, meta } = await reactive({
      sections: { skills: section([]) },
      customSections: [
        {
          ...section([item({ network: 'Forge', username: 'ana', website: { url: 'https://forge.example/ana' } })]),
          id: 'a',
          type: 'profiles',
          title: 'Elsewhere',
          keepTogether: true,
        },
        {
          ...section([item({ recipient: '<p>To the ward</p>', content: '<p>Dear all</p>' })]),
          id: 'b',
          type: 'cover-letter',
          title: 'Letter',
        },
      ],
      metadata: { page: { locale: 'de-DE' } },
    });
    assert.deepEqual((basics as { profiles: unknown }).profiles, [
      { network: 'Forge', username: 'ana', url: 'https://forge.example/ana' },
    ]);
    assert.deepEqual(sections, [
      { title: 'Letter', items: [{ description: 'To the ward\n\nDear all', hidden: 'true' }] },
    ]);
    assert.deepEqual(meta, { render: { locale: 'de-DE' } });
  });
});

describe('a document of OpenResume', () => {
  it('has a degree, its subject, its courses and when it ended', async () => {
    const { education } = await open({
      educations: [
        {
          school: 'Fresno College',
          degree: 'Bachelor of Science in Logistics',
          date: 'May 2014',
          gpa: '3.8',
          descriptions: ['Coursework: Storage, Routing', 'Led a team'],
        },
      ],
    });
    assert.deepEqual(education, [
      {
        institution: 'Fresno College',
        studyType: 'Bachelor of Science',
        area: 'Logistics',
        endDate: '2014-05',
        score: '3.8',
        courses: ['Storage', 'Routing'],
        highlights: ['Led a team'],
      },
    ]);
  });

  it('has lines by their label and by the heading that the person gave them', async () => {
    const first = await open({
      skills: {
        featuredSkills: [],
        descriptions: ['Tools: Reach truck, Scanner (RF, QR)', 'Languages: English, Hmong (native)'],
      },
      custom: { descriptions: ['First aid (2019)'] },
      settings: { formToHeading: { custom: 'Certifications' } },
    });
    assert.deepEqual(first.skills, [{ name: 'Tools', keywords: ['Reach truck', 'Scanner (RF, QR)'] }]);
    assert.deepEqual(first.languages, [{ language: 'English' }, { language: 'Hmong', fluency: 'native' }]);
    assert.deepEqual(first.certificates, [{ name: 'First aid', date: '2019' }]);
    const second = await open({ custom: { descriptions: ['Built a float for the fair.'] } });
    assert.deepEqual(second.sections, [{ title: 'More', items: ['Built a float for the fair.'] }]);
  });
});
