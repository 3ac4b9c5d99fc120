import assert from 'node:assert/strict';
import { readHeading, unspaced } from '../../../server/src/core/reading/headings.ts';

/** Headings that are sure to be such, by what they speak of. */
const sure: Readonly<Record<string, readonly string[]>> = {
  work: [
    'Work Experience',
    'Employment History',
    'Professional Experience',
    'Career',
    'Berufserfahrung',
    'Beruflicher Werdegang',
    'Expérience professionnelle',
    'Experiencia laboral',
    'Experiência profissional',
    'Esperienze lavorative',
    'Internships',
  ],
  education: [
    'Education',
    'Academic Background',
    'Ausbildung',
    'Formation',
    'Formación académica',
    'Istruzione',
    'Opleiding',
  ],
  skills: [
    'Skills',
    'Technical Skills',
    'Core Competencies',
    'Kenntnisse',
    'EDV-Kenntnisse',
    'Compétences',
    'Habilidades',
    'Competenze',
    'Tools',
  ],
  languages: ['Languages', 'Language Skills', 'Sprachkenntnisse', 'Langues', 'Idiomas', 'Lingue', 'Talen', '語学'],
  certificates: [
    'Certifications',
    'Licenses',
    'Zertifikate',
    'Weiterbildungen',
    'Certificaciones',
    'Certificados',
    '证书',
  ],
  projects: ['Projects', 'Personal Projects', 'Projekte', 'Projets', 'Proyectos', 'Progetti', 'Portfolio'],
  publications: ['Publications', 'Selected Papers', 'Veröffentlichungen', 'Publicaciones', 'Pubblicazioni'],
  awards: ['Awards', 'Honors', 'Auszeichnungen', 'Distinctions', 'Premios', 'Premi'],
  volunteer: ['Volunteering', 'Volunteer Experience', 'Community Work', 'Ehrenamt', 'Bénévolat', 'Voluntariado'],
  interests: ['Interests', 'Hobbies', 'Freizeit', 'Loisirs', 'Aficiones', 'Interessi'],
  references: ['References', 'Referenzen', 'Referencias', 'Recommendations'],
  summary: [
    'Summary',
    'Profile',
    'About me',
    'Professional Summary',
    'Zusammenfassung',
    'Profil',
    'Resumen',
    'Profilo',
  ],
  contact: ['Contact', 'Kontakt', 'Coordonnées', 'Contacto', 'Persönliche Daten'],
  talks: ['Talks', 'Presentations', 'Vorträge', 'Ponencias'],
  patents: ['Patents', 'Patente', 'Brevets'],
};

describe('headings', () => {
  for (const [kind, list] of Object.entries(sure))
    it(`speak of ${kind} in many languages, with a colon or in capitals as well`, () => {
      for (const text of list)
        for (const written of [text, `${text}:`, text.toUpperCase()])
          assert.deepEqual(readHeading(written), { kinds: [kind], certain: true }, written);
    });
  it('speak of several, in their order', () => {
    for (const [text, kinds] of [
      ['Skills and Interests', ['skills', 'interests']],
      ['Languages & Skills', ['languages', 'skills']],
      ['Awards / Publications', ['awards', 'publications']],
      ['Certificates, Awards', ['certificates', 'awards']],
      ['Certificates; Awards', ['certificates', 'awards']],
      ['Certificates + Awards', ['certificates', 'awards']],
      ['Kenntnisse und Interessen', ['skills', 'interests']],
      ['Langues et loisirs', ['languages', 'interests']],
      ['Idiomas y aficiones', ['languages', 'interests']],
      ['Lingue e interessi', ['languages', 'interests']],
      ['Skills and Tools', ['skills']],
    ] as const)
      assert.deepEqual(readHeading(text), { kinds, certain: true }, text);
  });
  it('are known with their letters set apart or run together', () => {
    for (const text of ['S U M M A R Y', 'S u m m a r y'])
      assert.deepEqual(readHeading(text)?.kinds, ['summary'], text);
    assert.deepEqual(readHeading('WORKEXPERIENCE'), { kinds: ['work'], certain: true });
    assert.equal(unspaced('S U M M A R Y'), 'SUMMARY');
    assert.equal(unspaced('Work in a mill'), 'Work in a mill');
  });
  it('speak of what their words say together', () => {
    for (const [kind, ...texts] of [
      ['work', 'Academic appointments', 'Employment Record', 'Professional background', 'Vida laboral'],
      ['education', 'Aus- und Weiterbildung', 'Parcours scolaire', 'Percorso di studi', 'Academic record'],
      ['certificates', 'Training', 'Job-related training', 'Courses', 'Formations complémentaires', 'Bar admissions'],
      ['certificates', 'Formación complementaria', 'Bar Admissions & Certifications', 'Lehrgänge', 'Bijscholing'],
      ['skills', 'Informática', 'Informatique'],
      ['summary', 'Resumo profissional', 'Acerca de mí', ':wave: About me', 'Quem sou eu', 'Career summary'],
      ['contact', 'Zur Person', 'Informations personnelles', 'Informação pessoal'],
      ['other', 'Professional memberships', 'Mitgliedschaften', 'Affiliations'],
      ['work', 'Berufstätigkeit', 'Berufliche Stationen', 'Activité professionnelle', 'Attività lavorative'],
      ['certificates', 'Zusatzqualifikationen', 'Cursos livres', 'Qualificações e atividades complementares'],
      ['certificates', 'Professional registration and courses', 'Memberships and courses'],
      ['skills', 'Software', 'Logiciels', "Programma's", 'Obsługa komputera', 'Techniques'],
      ['languages', 'Competências linguísticas', 'Competencias lingüísticas', 'Znajomość języków obcych'],
      ['publications', 'Books', 'Bibliographie', 'Schriftenverzeichnis', 'Libri'],
      ['awards', 'Grants and Fellowships', 'Awards and fellowships', 'Becas y premios', 'Borse di studio'],
      ['volunteer', 'Leadership and service', 'Vie associative', 'Föreningsliv', 'Vereine'],
      ['interests', 'Tempo libero', 'Vrije tijd', 'Czas wolny', 'Temps libre'],
      ['contact', 'Websites', 'Weblinks', 'Job applied for', 'Occupazione desiderata'],
      [
        'other',
        'Additional information',
        'Weitere Angaben',
        'Otros datos',
        'Informações adicionais',
        'Overige informatie',
      ],
      ['other', 'Wehr- und Zivildienst', 'Military service', 'Servizio militare'],
    ] as const)
      for (const text of texts) assert.deepEqual(readHeading(text), { kinds: [kind], certain: true }, text);
    assert.deepEqual(readHeading('Education and training')?.kinds, ['education']);
    assert.equal(unspaced(':mortar_board: Schools of mine'), 'Schools of mine');
    assert.equal(unspaced('Aim: rye bread'), 'Aim: rye bread');
  });
  it('are doubtful beside words of their own, and none with a figure, an address or no such word', () => {
    for (const text of ['Experience with boats', 'Skills of a sailor at sea by night'])
      assert.equal(readHeading(text)?.certain, false, text);
    for (const text of ['Boats', 'Experience 2019', 'work@marlowe.example', `Experience ${'by the sea '.repeat(6)}`])
      assert.equal(readHeading(text), null, text);
  });
});
