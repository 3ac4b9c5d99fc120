import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Sections = Readonly<Record<string, unknown>>;

const read = async (...parts: readonly string[]): Promise<Sections> =>
  (await imported('cv.txt', `Mirela Brandvold\nmirela@brandvold.example\n\n${parts.join('\n\n')}\n`)).profile;

describe('a résumé in another language of Europe', () => {
  it('has its jobs, studies, languages and skills', async () => {
    for (const [work, employer, position, since, education, school, degree, area, languages, first, second, skills] of [
      [
        'Doświadczenie zawodowe',
        'Fjordlinjen Sp. z o.o.',
        'Kierownik kuchni',
        'styczeń 2015 – obecnie',
        'Wykształcenie',
        'Uniwersytet Gdański',
        'licencjat',
        'Historia',
        'Języki',
        'Polski – ojczysty',
        'Angielski – C1',
        'Umiejętności',
      ],
      [
        'Pracovní zkušenosti',
        'Fjordlinjen s.r.o.',
        'Vedoucí kuchyně',
        'leden 2015 – dosud',
        'Vzdělání',
        'Univerzita Karlova',
        'bakalář',
        'Historie',
        'Jazyky',
        'Čeština – rodný jazyk',
        'Angličtina – C1',
        'Dovednosti',
      ],
      [
        'Werkervaring',
        'Fjordlinjen B.V.',
        'Chef-kok',
        'januari 2015 – heden',
        'Opleidingen',
        'Universiteit Utrecht',
        'bachelor',
        'Geschiedenis',
        'Talen',
        'Nederlands – moedertaal',
        'Engels – C1',
        'Vaardigheden',
      ],
      [
        'Arbetslivserfarenhet',
        'Fjordlinjen AB',
        'Kökschef',
        'januari 2015 – pågående',
        'Utbildning',
        'Uppsala universitet',
        'kandidatexamen',
        'Historia',
        'Språk',
        'Svenska – modersmål',
        'Engelska – flytande',
        'Färdigheter',
      ],
      [
        'İş Deneyimi',
        'Fjordlinjen A.Ş.',
        'Aşçıbaşı',
        'Ocak 2015 – Halen',
        'Eğitim',
        'Ankara Üniversitesi',
        'Lisans',
        'Tarih',
        'Diller',
        'Türkçe – ana dil',
        'İngilizce – C1',
        'Beceriler',
      ],
      [
        'Опыт работы',
        'ООО Фьорд',
        'Шеф-повар',
        'январь 2015 – настоящее время',
        'Образование',
        'Московский университет',
        'бакалавр',
        'История',
        'Языки',
        'Русский – родной',
        'Английский – C1',
        'Навыки',
      ],
      [
        'Досвід роботи',
        'ТОВ Фіорд',
        'Шеф-кухар',
        'січень 2015 – дотепер',
        'Освіта',
        'Київський університет',
        'бакалавр',
        'Історія',
        'Мови',
        'Українська – рідна',
        'Англійська – C1',
        'Навички',
      ],
      [
        'Esperienza lavorativa',
        'Fjordlinjen S.r.l.',
        'Capocuoca',
        'gennaio 2015 – in corso',
        'Istruzione e formazione',
        'Università di Bologna',
        'Laurea triennale',
        'Storia',
        'Lingue',
        'Italiano – madrelingua',
        'Inglese – C1',
        'Competenze',
      ],
      [
        'Experiência profissional',
        'Fjordlinjen Lda.',
        'Chefe de cozinha',
        'janeiro de 2015 – presente',
        'Formação académica',
        'Universidade de Lisboa',
        'Licenciatura',
        'História',
        'Línguas',
        'Português – língua materna',
        'Inglês – C1',
        'Competências',
      ],
    ] as const) {
      const found = await read(
        work,
        `${position}, ${employer}\n${since}\n- 40 kg`,
        education,
        `${school}, ${degree}, ${area}\n2008 - 2011`,
        languages,
        `${first}, ${second}`,
        skills,
        'Excel, Rye',
      );
      const spoken = [first, second].map((one) => {
        const [language, fluency] = one.split(' – ');
        return { language, fluency };
      });
      assert.deepEqual(
        { work: found.work, education: found.education, languages: found.languages, skills: found.skills },
        {
          work: [{ name: employer, position, startDate: '2015-01', endDate: 'present', highlights: ['40 kg'] }],
          education: [{ institution: school, studyType: degree, area, startDate: '2008', endDate: '2011' }],
          languages: spoken,
          skills: [{ name: 'Excel' }, { name: 'Rye' }],
        },
        work,
      );
    }
  });
  it('has every other section by its heading', async () => {
    const job = ['Experience', 'Baker, Havnecafé\n2015 - 2019\n- Baked 40 loaves'];
    for (const [section, headings] of [
      [
        'interests',
        "Zainteresowania|Zájmy|Koníčky|Hobby's|Intressen|Fritidsintressen|Harrastukset|Hobiler|İlgi Alanları|Интересы|Хобби|Інтереси|Érdeklődés|Interese",
      ],
      [
        'certificates',
        'Certyfikaty|Kursy i szkolenia|Certifikáty|Kurzy|Cursussen|Certifikat|Kurser|Kurssit|Sertifikalar|Kurslar|Сертификаты|Курсы|Сертифікати|Курси',
      ],
      ['references', 'Referencje|Referenties|Referenser|Referencer|Referanslar|Рекомендации|Рекомендації'],
      ['awards', 'Nagrody|Osiągnięcia|Ocenění|Onderscheidingen|Utmärkelser|Ödüller|Награды|Достижения|Нагороди'],
      ['projects', 'Projekty|Projecten|Projekter|Projeler|Проекты|Проєкти'],
      ['publications', 'Publikacje|Publikace|Publicaties|Yayınlar|Публикации|Публікації'],
    ] as const)
      for (const heading of headings.split('|')) {
        const found = await read(...job, heading, 'Rye at sea');
        assert.match(JSON.stringify(found[section] ?? null), /Rye at sea/, heading);
      }
    for (const heading of 'Podsumowanie|O mnie|O mně|Over mij|Samenvatting|Om mig|Sammanfattning|Hakkımda|Özet|О себе|Обо мне|Про себе|Bemutatkozás|Despre mine|Chi sono|Sobre mim'.split(
      '|',
    )) {
      const { basics } = await read(heading, 'Bakes by the sea, since the ovens came.', ...job);
      assert.equal((basics as Sections).summary, 'Bakes by the sea, since the ovens came.', heading);
    }
  });
});

describe('Headings of what the format has no section for', () => {
  for (const [heading, item] of [
    ['Sonstiges', 'Führerschein B'],
    ['Führerschein', 'Klasse B'],
    ['Driving licence', 'B, BE'],
    ['Permis de conduire', 'B'],
    ['Carnet de conducir', 'B'],
    ['Patente di guida', 'B'],
    ['Rijbewijs', 'B'],
    ['Körkort', 'B'],
    ['Grants', 'Kerr Fund, £4,000'],
    ['Miscellaneous', 'Sails a dinghy'],
    ['Divers', 'Permis B'],
    ['Altro', 'Patente B'],
  ] as const)
    it(`begin a section of their own, and no language: ${heading}`, async () => {
      const { profile } = await imported(
        'cv.txt',
        `Dana Whitlock\ndana@whitlock.example\n\nSprachen\nDeutsch (C2)\nNederlands (B2)\n\n${heading}\n${item}\n`,
      );
      assert.deepEqual(profile.languages, [
        { language: 'Deutsch', fluency: 'C2' },
        { language: 'Nederlands', fluency: 'B2' },
      ]);
      assert.deepEqual(profile.sections, [{ title: heading, items: [item] }]);
    });
  it('are no places of a school', async () => {
    const { profile } = await imported(
      'cv.txt',
      'Dana Whitlock\ndana@whitlock.example\n\nEducation\nBA, History, Pecan College, 2010 - 2014\n\nGRANTS\n- Kerr Fund, £4,000, 2019\n',
    );
    assert.deepEqual(profile.sections, [{ title: 'GRANTS', items: ['Kerr Fund, £4,000, 2019'] }]);
    assert.deepEqual(profile.education, [
      { institution: 'Pecan College', studyType: 'BA', area: 'History', startDate: '2010', endDate: '2014' },
    ]);
  });
});
