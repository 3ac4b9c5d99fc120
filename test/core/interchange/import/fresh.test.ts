import assert from 'node:assert/strict';
import { imported } from './support.ts';

const fresh = async (rest: object): Promise<Record<string, unknown>> =>
  (await imported('fresh.json', { name: 'Odalys Ferrer', meta: { format: 'FRESH@1.0.0' }, ...rest })).profile as never;

describe('a FRESH document, whatever the schema has a key for', () => {
  it('has people who vouch, of whom the private ones stay off the pages', async () => {
    const { references } = await fresh({
      testimonials: [{ name: 'Bo Lind', quote: 'Steady.', private: false }],
      references: [
        { name: 'Al Vance', role: 'Foreman', private: true, contact: [{ label: 'work', value: '813 555 0100' }] },
      ],
    });
    assert.deepEqual(references, [
      { name: 'Bo Lind', reference: 'Steady.' },
      { name: 'Al Vance, Foreman', hidden: 'true', 'x-contact': [{ label: 'work', value: '813 555 0100' }] },
    ]);
  });

  it('has what somebody took part in or shows in sections of their own', async () => {
    const { sections, certificates } = await fresh({
      governance: [
        { organization: 'Welders’ Guild', role: 'Treasurer', start: '2015', end: '2018', summary: 'Kept it.' },
      ],
      affiliation: { history: [{ organization: 'Local 12', role: 'Steward', start: '2019-04' }] },
      extracurricular: [{ title: 'Chess club', activity: 'President', location: 'Tampa', start: '2001', end: '2001' }],
      samples: [{ title: 'A gate', url: 'https://gate.example', date: '2014', keywords: ['iron'] }],
      reading: [{ title: 'On steel', author: ['Ivo Ray', 'Lea Poe'], summary: 'Short.' }],
    });
    assert.equal(certificates, undefined);
    assert.deepEqual(sections, [
      {
        title: 'Governance',
        items: [{ name: 'Welders’ Guild', description: 'Treasurer — Kept it.', date: '2015 – 2018' }],
      },
      { title: 'Affiliations', items: [{ name: 'Local 12', description: 'Steward', date: '2019-04 – present' }] },
      {
        title: 'Extracurricular activities',
        items: [{ name: 'Chess club', description: 'President — Tampa', date: '2001' }],
      },
      {
        title: 'Samples',
        items: [{ name: 'A gate', date: '2014', url: 'https://gate.example', highlights: ['iron'] }],
      },
      { title: 'Reading', items: [{ name: 'On steel', description: 'Ivo Ray, Lea Poe — Short.' }] },
    ]);
  });

  it('has a degree and its subject in the title of a study', async () => {
    const { education } = await fresh({
      education: {
        history: [
          { title: 'BS in Metallurgy', institution: 'Gulf University', start: '2008', end: '2012' },
          {
            title: 'Night school',
            studyType: 'Minor',
            area: 'Art',
            institution: 'Bay College',
            start: '2012',
            end: '2013',
          },
        ],
      },
    });
    assert.deepEqual(education, [
      { institution: 'Gulf University', studyType: 'BS', area: 'Metallurgy', startDate: '2008', endDate: '2012' },
      {
        institution: 'Bay College',
        studyType: 'Minor',
        area: 'Art',
        startDate: '2012',
        endDate: '2013',
        'x-title': 'Night school',
      },
    ]);
  });

  it('has further ways to reach somebody, each once', async () => {
    const { basics } = await fresh({
      contact: {
        email: 'o@ferrer.example',
        other: [
          { label: 'mobile', category: 'phone', value: '813 555 0111' },
          { label: 'work', category: 'email', value: 'w@ferrer.example' },
          { category: 'url', value: 'https://github.com/odalys-example' },
        ],
      },
      social: [{ network: 'GitHub', user: 'odalys-example', url: 'https://github.com/odalys-example' }],
    });
    assert.deepEqual(basics, {
      name: 'Odalys Ferrer',
      email: 'o@ferrer.example',
      phone: '813 555 0111',
      profiles: [{ network: 'GitHub', username: 'odalys-example', url: 'https://github.com/odalys-example' }],
      'x-other': [{ label: 'work', category: 'email', value: 'w@ferrer.example' }],
    });
  });

  it('has a page of its own, and keeps another one', async () => {
    const { basics } = await fresh({
      contact: { website: 'https://ferrer.example', other: [{ category: 'website', value: 'https://welds.example' }] },
    });
    assert.deepEqual(basics, {
      name: 'Odalys Ferrer',
      url: 'https://ferrer.example',
      'x-other': [{ category: 'website', value: 'https://welds.example' }],
    });
  });

  it('has levels of ten as such, the house of a writing, and what is known of a skill beside its set', async () => {
    const { languages, publications, skills, awards } = await fresh({
      languages: [{ language: 'Spanish', level: '9' }],
      writing: [{ title: 'On welds', category: 'book', publisher: { name: 'Keel Press' }, date: '2015' }],
      skills: { sets: [{ name: 'Welding', skills: ['TIG'] }], list: [{ name: 'TIG', years: 6 }, { name: 'Brazing' }] },
      recognition: [{ title: 'Best weld', from: 'Guild', date: '2014-05', url: 'https://weld.example' }],
    });
    assert.deepEqual(languages, [{ language: 'Spanish', fluency: '9/10' }]);
    assert.deepEqual(publications, [{ name: 'On welds', publisher: 'Keel Press', releaseDate: '2015', type: 'book' }]);
    assert.deepEqual(skills, [
      { name: 'Welding', keywords: ['TIG'], 'x-details': { TIG: { 'x-years': '6' } } },
      { name: 'Brazing' },
    ]);
    assert.deepEqual(awards, [{ title: '[Best weld](https://weld.example)', date: '2014-05', awarder: 'Guild' }]);
  });
});
