import assert from 'node:assert/strict';
import { imported } from './support.ts';

const above = (experience: string, education: string): string => `Dana Whitlock
Austin, TX | dana@whitlock.example | 512-555-0100

${experience}
Clerk, Acme Corp, 2019 - 2022
- Filed forms

${education}
BA, History, Pecan College, 2015 - 2019
`;

const school = [{ institution: 'Pecan College', studyType: 'BA', area: 'History', startDate: '2015', endDate: '2019' }];

describe('Sections of one line each, behind their headings', () => {
  const one = [{ name: 'Excel' }, { name: 'Word' }];
  for (const [heads, [skills, languages, certificates, interests]] of [
    ['EXPERIENCE|EDUCATION', ['Skills', 'Languages', 'Certifications', 'Interests']],
    ['BERUFSERFAHRUNG|AUSBILDUNG', ['Kenntnisse', 'Sprachen', 'Zertifikate', 'Hobbys']],
    ['EXPÉRIENCE|FORMATION', ['Compétences', 'Langues', 'Certificats', 'Loisirs']],
    ['EXPERIENCIA|FORMACIÓN', ['Habilidades', 'Idiomas', 'Certificados', 'Aficiones']],
    ['ESPERIENZA|ISTRUZIONE', ['Competenze', 'Lingue', 'Certificazioni', 'Interessi']],
    ['ERFARENHET|UTBILDNING', ['Färdigheter', 'Språk', 'Kurser', 'Fritidsintressen']],
  ] as const)
    it(`are read beneath ${heads}`, async () => {
      const [experience, education] = heads.split('|');
      const { profile, unplaced } = await imported(
        'cv.txt',
        `${above(experience!, education!)}
${skills}: Excel, Word
${languages}: English (C2), Español (B2)
${certificates}: Notary Public (2020)
${interests}: chess, running
`,
      );
      assert.deepEqual(profile.education, school);
      assert.deepEqual(profile.skills, one);
      assert.deepEqual(profile.languages, [
        { language: 'English', fluency: 'C2' },
        { language: 'Español', fluency: 'B2' },
      ]);
      const { certificates: papers, interests: likes } = profile as never as Record<string, unknown>;
      assert.deepEqual(papers, [{ name: 'Notary Public', date: '2020' }]);
      assert.deepEqual(likes, [{ name: 'chess' }, { name: 'running' }]);
      assert.deepEqual(unplaced, []);
    });

  it('leave a referee with a telephone among the references, and no study', async () => {
    const { profile } = await imported(
      'cv.txt',
      `${above('EXPERIENCE', 'EDUCATION')}
References: Marisol Tandy, Office Manager, Acme Corp, marisol@acme.example, 512 555 0111
`,
    );
    assert.deepEqual(profile.education, school);
    assert.equal(profile.basics.phone, '512-555-0100');
    const { references } = profile as never as { references: readonly { name: string }[] };
    assert.equal(references.length, 1);
    assert.match(JSON.stringify(references), /Marisol Tandy.*Acme Corp.*512 555 0111/);
  });

  it('are no sections where they say what a job was done with', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Dana Whitlock
dana@whitlock.example

EDUCATION
BA, History, Pecan College, 2015 - 2019

EXPERIENCE
Developer, Acme Corp, 2019 - 2022
- Built forms

Skills: Kotlin, Kafka
`,
    );
    assert.equal(profile.skills, undefined);
    assert.match(JSON.stringify(profile.work), /Kafka/);
  });

  it('several certificates on a line are several', async () => {
    const { profile } = await imported(
      'cv.txt',
      `${above('EXPERIENCE', 'EDUCATION')}
Certifications: Forklift licence, First aid, Food hygiene
Languages: English
`,
    );
    const { certificates } = profile as never as { certificates: unknown };
    assert.deepEqual(certificates, [{ name: 'Forklift licence' }, { name: 'First aid' }, { name: 'Food hygiene' }]);
  });
});
