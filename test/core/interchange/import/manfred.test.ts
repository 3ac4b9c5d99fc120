import assert from 'node:assert/strict';
import { imported } from './support.ts';

const mac = async (rest: object): Promise<Record<string, never>> =>
  (
    await imported('mac.json', {
      settings: { language: 'ES', MACVersion: '0.5' },
      aboutMe: { profile: { name: 'Nuria', surnames: 'Cabello Ríos' } },
      experience: {},
      knowledge: {},
      ...rest,
    })
  ).profile as never;

const studies = async (...list: readonly object[]) => {
  const { education, certificates } = await mac({ knowledge: { studies: list } });
  return { education, certificates };
};

describe('a Manfred document, whatever the schema has a key for', () => {
  it('has the kind of a study for no degree: a degree is in its name, and what is certified is a certificate', async () => {
    const institution = {
      name: 'Universidad de Soria',
      URL: 'https://soria.example',
      location: { country: 'ES', region: 'Soria', municipality: 'Soria' },
    };
    assert.deepEqual(
      await studies(
        {
          studyType: 'officialDegree',
          degreeAchieved: true,
          name: 'Grado en Estadística',
          startDate: '2014-09-01',
          finishDate: '2018-06-01',
          institution,
        },
        {
          studyType: 'certification',
          degreeAchieved: true,
          name: 'Certified Scrum Master',
          startDate: '2019-05-02',
          finishDate: '2019-05-03',
          institution: { name: 'Scrum Alliance' },
        },
        { studyType: 'unaccredited', degreeAchieved: false, name: 'Telar y tintes', startDate: '2021-01-01' },
      ),
      {
        education: [
          {
            institution: 'Universidad de Soria',
            url: 'https://soria.example',
            location: 'Soria, ES',
            studyType: 'Grado',
            area: 'Estadística',
            startDate: '2014-09-01',
            endDate: '2018-06-01',
            'x-studyType': 'officialDegree',
            'x-degreeAchieved': 'true',
          },
          {
            area: 'Telar y tintes',
            startDate: '2021-01-01',
            endDate: 'present',
            'x-studyType': 'unaccredited',
            'x-degreeAchieved': 'false',
          },
        ],
        certificates: [
          {
            name: 'Certified Scrum Master',
            issuer: 'Scrum Alliance',
            date: '2019-05-03',
            'x-startDate': '2019-05-02',
            'x-studyType': 'certification',
            'x-degreeAchieved': 'true',
          },
        ],
      },
    );
  });

  it('is no study that goes on where the degree was had', async () => {
    const { education } = await studies({
      studyType: 'officialDegree',
      degreeAchieved: true,
      name: 'Estadística',
      startDate: '2014-09-01',
    });
    assert.deepEqual(education, [
      { area: 'Estadística', startDate: '2014-09-01', 'x-studyType': 'officialDegree', 'x-degreeAchieved': 'true' },
    ]);
  });

  it('has projects by what their roles say, and public things by their type', async () => {
    const { projects, talks, awards, publications } = await mac({
      experience: {
        projects: [
          {
            details: { name: 'Mapa de fuentes', description: 'Fuentes de la sierra.', URL: 'https://fuentes.example' },
            type: 'openSource',
            roles: [
              {
                name: 'Cartógrafa',
                startDate: '2017-02-01',
                finishDate: '2018-03-01',
                challenges: [{ description: 'Midió 300 fuentes.' }],
                competences: [{ name: 'QGIS', type: 'tool', description: 'Mapas' }],
                notes: 'Con dos vecinos.',
              },
            ],
          },
        ],
        publicArtifacts: [
          { details: { name: 'Contar agua', URL: 'https://agua.example' }, type: 'talk', publishingDate: '2020-05-01' },
          { details: { name: 'Premio Sierra' }, type: 'achievement', publishingDate: '2021-05-01' },
          { details: { name: 'Caudales', description: 'Una serie.' }, type: 'post', publishingDate: '2019-05-01' },
          { details: { name: 'Aforo' }, type: 'launch', publishingDate: '2022-05-01', tags: ['agua'] },
        ],
      },
    });
    assert.deepEqual(projects, [
      {
        name: 'Mapa de fuentes',
        description: 'Fuentes de la sierra.\n\nCon dos vecinos.',
        roles: ['Cartógrafa'],
        startDate: '2017-02-01',
        endDate: '2018-03-01',
        url: 'https://fuentes.example',
        type: 'openSource',
        highlights: ['Midió 300 fuentes.'],
        keywords: ['QGIS'],
        'x-competences': { QGIS: 'Mapas' },
      },
      { name: 'Aforo', startDate: '2022-05-01', endDate: '2022-05-01', type: 'launch', keywords: ['agua'] },
    ]);
    assert.deepEqual(talks, [{ name: 'Contar agua', date: '2020-05-01', url: 'https://agua.example' }]);
    assert.deepEqual(awards, [{ title: 'Premio Sierra', date: '2021-05-01' }]);
    assert.deepEqual(publications, [
      { name: 'Caudales', type: 'post', releaseDate: '2019-05-01', summary: 'Una serie.' },
    ]);
  });

  it('has a site of the person’s own, each account once, and how to reach them from what they wish for', async () => {
    const { basics } = await mac({
      aboutMe: {
        profile: { name: 'Nuria', surnames: 'Cabello', location: { municipality: 'Soria', country: 'España' } },
        relevantLinks: [
          { type: 'website', URL: 'https://cabello.example' },
          { type: 'github', URL: 'https://github.com/nuria-example', description: 'Código' },
          { type: 'other', URL: 'https://carta.example', description: 'Carta semanal' },
        ],
      },
      careerPreferences: {
        contact: {
          contactMails: ['nuria@cabello.example'],
          publicProfiles: [{ type: 'github', URL: 'https://www.github.com/nuria-example/' }],
        },
        status: 'openToOffers',
      },
    });
    assert.deepEqual(basics, {
      name: 'Nuria Cabello',
      email: 'nuria@cabello.example',
      url: 'https://cabello.example',
      location: { city: 'Soria', countryCode: 'ES' },
      profiles: [
        {
          network: 'GitHub',
          username: 'nuria-example',
          url: 'https://github.com/nuria-example',
          'x-description': 'Código',
        },
        { network: 'Carta semanal', url: 'https://carta.example' },
      ],
    });
  });

  it('has who speaks for the person apart from what the person recommends', async () => {
    const { references, sections, interests } = await mac({
      aboutMe: {
        profile: { name: 'Nuria' },
        significativeRelationships: [{ name: 'Olmo', surnames: 'Vera', title: 'Directora', description: 'Mi guía.' }],
        recommendations: [
          {
            title: 'El agua',
            type: 'reading',
            authors: [{ name: 'Lía', surnames: 'Prado' }],
            summary: 'Breve y claro.',
          },
        ],
        interestingFacts: [{ topic: 'Música', fact: 'oboe, canto' }, { fact: 'Apicultura' }],
      },
      experience: {
        jobs: [
          {
            organization: { name: 'Molino Alto' },
            roles: [{ name: 'Analista', startDate: '2020-01-01', referrals: [{ name: 'Teo', surnames: 'Luna' }] }],
          },
        ],
      },
    });
    assert.deepEqual(references, [{ name: 'Olmo Vera, Directora', reference: 'Mi guía.' }, { name: 'Teo Luna' }]);
    assert.deepEqual(sections, [
      {
        title: 'Recomendaciones',
        items: [{ name: 'El agua', description: 'Lía Prado — Breve y claro.', 'x-type': 'reading' }],
      },
    ]);
    assert.deepEqual(interests, [{ name: 'Música', keywords: ['oboe', 'canto'] }, { name: 'Apicultura' }]);
  });

  it('has facts that take a sentence in a section of their own', async () => {
    const { sections } = await mac({
      aboutMe: {
        profile: { name: 'Nuria' },
        interestingFacts: [{ topic: '¿Con qué trabajas?', fact: 'Con papel.' }, { fact: 'Crucé la sierra a pie.' }],
      },
    });
    assert.deepEqual(sections, [
      {
        title: 'Datos de interés',
        items: [{ name: '¿Con qué trabajas?', description: 'Con papel.' }, 'Crucé la sierra a pie.'],
      },
    ]);
  });

  it('names a language of two letters in the language of the document', async () => {
    const { languages, meta } = await mac({
      settings: { language: 'ES', lastUpdate: '2024-01-02' },
      knowledge: { languages: [{ name: 'GL', level: 'Elementary proficiency' }] },
    });
    assert.deepEqual(languages, [{ language: 'gallego', fluency: 'Elementary proficiency' }]);
    assert.deepEqual(meta, { lastModified: '2024-01-02', render: { locale: 'es' } });
  });
});
