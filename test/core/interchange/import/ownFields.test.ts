import assert from 'node:assert/strict';
import { imported } from './support.ts';

const read = async (name: string, content: string | object) => {
  const { profile, notes } = await imported(name, content);
  return { profile: profile as unknown as Readonly<Record<string, unknown>>, notes: notes.join('\n') };
};

describe('fields of other formats', () => {
  it('that a person of Reactive Resume named are accounts only where they are', async () => {
    const field = (id: string, name: string, value: string) => ({ id, icon: '', name, value });
    const { profile, notes } = await read('resume.json', {
      metadata: { template: 'onyx' },
      sections: {},
      basics: {
        name: 'Mirela Brandvold',
        email: 'mirela@brandvold.example',
        customFields: [
          field('1', 'Licence', 'C1'),
          field('2', 'GitHub', 'mirelab'),
          field('3', 'Pottery club', '@mirela'),
          field('4', 'Licence', 'Crane'),
        ],
      },
    });
    assert.deepEqual((profile.basics as Record<string, unknown>).profiles, [
      { network: 'GitHub', username: 'mirelab' },
      { network: 'Pottery club', username: '@mirela' },
    ]);
    assert.deepEqual(profile['x-imported'], { Licence: 'C1\nCrane' });
    assert.match(notes, /`Licence`: .*kept under `x-imported`/);
  });

  it('of FRESH are talks and issuers', async () => {
    const { profile } = await read('fresh.json', {
      name: 'Mirela Brandvold',
      meta: { format: 'FRESH@0.6.0' },
      speaking: [{ title: 'Glazes of the north', event: 'Kiln Days', location: 'Bergen', date: '2021' }],
      certifications: [{ name: 'Kiln safety', grantor: 'Voss Guild', date: '2016-03' }],
    });
    assert.deepEqual(profile.talks, [
      { name: 'Glazes of the north', event: 'Kiln Days', date: '2021', location: 'Bergen' },
    ]);
    assert.deepEqual(profile.certificates, [{ name: 'Kiln safety', date: '2016-03', issuer: 'Voss Guild' }]);
  });

  it('of Europass that name a skill by a list keep both, and say so', async () => {
    const { profile, notes } = await read(
      'europass.xml',
      `<Candidate xmlns:hr="h" xmlns:oa="o"><CandidatePerson><PersonName><oa:GivenName>Hedda</oa:GivenName>
       <hr:FamilyName>Sundquist</hr:FamilyName></PersonName></CandidatePerson><CandidateProfile><PersonQualifications><PersonCompetency>
       <CompetencyID>Kiln firing</CompetencyID><hr:TaxonomyID>CRAFTS</hr:TaxonomyID></PersonCompetency><PersonCompetency>
       <CompetencyID>swe</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency></PersonQualifications>
       </CandidateProfile></Candidate>`,
    );
    assert.deepEqual(profile.skills, [{ name: 'Kiln firing', 'x-taxonomy': 'CRAFTS' }]);
    assert.equal((profile.languages as readonly unknown[]).length, 1);
    assert.match(notes, /`x-taxonomy`/);
  });
});
