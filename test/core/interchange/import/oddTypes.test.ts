import assert from 'node:assert/strict';
import { findings } from '../../support/sentences.ts';
import { imported } from './support.ts';

const read = async (data: object) => {
  const { profile, text } = await imported('resume.json', { basics: { name: 'Mirela Brandvold' }, ...data });
  return { profile: profile as unknown as Readonly<Record<string, readonly object[]>>, text };
};

describe('a JSON Resume with values of other types', () => {
  it('has lists where texts were, and texts where lists and maps were', async () => {
    const { profile, text } = await read({
      basics: {
        name: 'Mirela Brandvold',
        phone: 4755900000,
        location: { city: 'Bergen', postalCode: 5003 },
        profiles: { network: 'GitHub', username: 'mirelab' },
        summary: ['Bakes.', 'Sails.'],
      },
      work: [
        {
          name: 'Fjordlinjen',
          location: { city: 'Bergen', countryCode: 'NO' },
          highlights: '- Fed 240\n- Cut waste',
          summary: ['Kept the galley', 'Wrote the menus'],
        },
      ],
      education: { institution: 'Bergen Culinary School', courses: 'Salt, Rye' },
      skills: ['Rye', { name: 'Doughs', level: 4, keywords: 'Spelt, Oats' }],
      languages: 'Norwegian, English',
      interests: ['Sailing'],
      references: ['Never late.'],
      projects: [{ name: 'Capstan', roles: 'Baker', keywords: ['a', 1] }],
    });
    assert.deepEqual(profile.basics, {
      name: 'Mirela Brandvold',
      phone: '4755900000',
      location: { city: 'Bergen', postalCode: '5003' },
      profiles: [{ network: 'GitHub', username: 'mirelab' }],
      summary: 'Bakes.\n\nSails.',
    });
    assert.deepEqual(profile.work, [
      {
        name: 'Fjordlinjen',
        location: 'Bergen, NO',
        highlights: ['Fed 240', 'Cut waste'],
        summary: 'Kept the galley\n\nWrote the menus',
      },
    ]);
    assert.deepEqual(profile.education, [{ institution: 'Bergen Culinary School', courses: ['Salt', 'Rye'] }]);
    assert.deepEqual(profile.skills, [{ name: 'Rye' }, { name: 'Doughs', level: '4', keywords: ['Spelt', 'Oats'] }]);
    assert.deepEqual(profile.languages, [{ language: 'Norwegian' }, { language: 'English' }]);
    assert.deepEqual(profile.interests, [{ name: 'Sailing' }]);
    assert.deepEqual(profile.references, [{ reference: 'Never late.' }]);
    assert.deepEqual(profile.projects, [{ name: 'Capstan', roles: ['Baker'], keywords: ['a', '1'] }]);
    assert.equal(findings('schema.type', text).length, 0);
  });
  it('has entries where names lead to values', async () => {
    const { profile } = await read({
      basics: { name: 'Mirela Brandvold', profiles: { github: 'https://github.com/mirelab' } },
      skills: { Doughs: ['Rye', 'Spelt'], Machines: 'Mixer, Proofer' },
      languages: { Norwegian: 'native' },
    });
    assert.deepEqual((profile.basics as unknown as { profiles: object }).profiles, [
      { network: 'github', url: 'https://github.com/mirelab' },
    ]);
    assert.deepEqual(profile.skills, [
      { name: 'Doughs', keywords: ['Rye', 'Spelt'] },
      { name: 'Machines', keywords: ['Mixer', 'Proofer'] },
    ]);
    assert.deepEqual(profile.languages, [{ language: 'Norwegian', fluency: 'native' }]);
  });

  it('has highlights of each section as items, where they were one text', async () => {
    for (const [section, entry] of [
      ['work', { name: 'Fjordlinjen', position: 'Cook' }],
      ['volunteer', { organization: 'Sea Scouts', position: 'Cook' }],
      ['education', { institution: 'Bergen Culinary School' }],
      ['projects', { name: 'Galley' }],
    ] as const) {
      const { profile } = await read({ [section]: [{ ...entry, highlights: '- Fed 240\n- Cut waste' }] });
      assert.deepEqual((profile[section]![0] as { highlights: unknown }).highlights, ['Fed 240', 'Cut waste'], section);
    }
  });
});
