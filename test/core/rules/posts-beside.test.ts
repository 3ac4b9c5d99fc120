import { underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings } from '../support/sentences.ts';

/** What a rule underlines in a profile, and says of it. */
const said =
  (code: string, before: string, behind: string) =>
  (part: string): readonly string[] => {
    const text = before + part + behind;
    return findings(code, text).map((problem) => `${underlined(text, problem)} — ${problem.message}`);
  };

describe('posts held beside another', () => {
  tables(
    said(
      'date.overlap',
      'work:\n  - name: Quay\n    position: Welder\n    startDate: 2020-01\n    endDate: 2024-01\n  - name: Mill\n    position: ',
      '\n    startDate: 2020-01\n    endDate: 2024-01\n',
    ),
    {
      'by their titles': [
        [
          '{Part-time welder|Half time welder|Seasonal welder|Freelance welder|Self-employed welder|On-call welder|Per diem welder|Locum|Casual welder|Relief driver|Zero hours welder|Sessional welder|Contract welder|Contractor|Consultant|Advisor|Mentor|Tutor|Coach|Board member|Trustee|Chairman|Treasurer|Committee member|Councillor|Founder|Co-founder|Owner|Entrepreneur|Volunteer welder|Honorary welder|Ambassador|Intern|Apprentice|Trainee|Co-op|Teaching assistant|Teaching fellow|Lecturer|Adjunct professor}',
        ],
        [
          'Foreman',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
        [
          '{Schweißer in Teilzeit|Freiberufler|Freier Mitarbeiter|Selbstständig|Werkstudent|Praktikant|Aushilfe|Minijob|Nebenjob|Ehrenamt|Saisonkraft|Azubi|Auszubildender|Lehrling|Volontär|Honorarkraft|Lehrbeauftragter|Vorstand|Beirat|Gründer|Inhaber|Hilfskraft|Ferienjob}',
        ],
        [
          'Meister',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
        [
          '{Soudeur à temps partiel|Mi-temps|Indépendant|Auto-entrepreneur|Micro-entrepreneur|Saisonnier|Bénévole|Alternant|Apprenti|Stage en soudure|Stagiaire|Vacataire|Intérim|Étudiant|Fondateur|Cofondateur|Doctorant|Trésorier|Conseil}',
        ],
        [
          'Soudeur',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
        [
          '{Soldador a tiempo parcial|Media jornada|Medio tiempo|Autónomo|Por cuenta propia|De temporada|Voluntario|Becario|Prácticas|Practicante|Pasante|Aprendiz|Fundador|Cofundador|Por horas|Doctorando|Tesorero|Estudiante|Meio período|Autônomo|Sazonal|Temporário|Voluntária|Estagiário|Plantonista|Bolsista|Mestrando}',
        ],
        [
          'Soldador',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
        [
          '{Tempo parziale|Libero professionista|Autonomo|Partita IVA|Stagionale|Volontario|Tirocinante|Stagista|Apprendista|Reperibile|A chiamata|Fondatore|Dottorando|Lasser in deeltijd|Parttime lasser|ZZP|Zelfstandig|Vrijwilliger|Stagiair|Leerling|Oproepkracht|Bijbaan|Oprichter|Werkstudent|Promovendus}',
        ],
        [
          'Saldatore',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
        [
          '{Pół etatu|Część etatu|Samozatrudnienie|Sezonowy|Wolontariusz|Praktyka|Staż|Dyżury|Zlecenie|Założyciel|Doktorant|Deltid|Säsongare|Frilans|Egenföretagare|Ideell|Frivillig|Volontär|Praktikant|Lärling|Timanställd|Vikarie|Grundare|Yarı zamanlı|Mevsimlik|Gönüllü|Stajyer|Çırak|Kurucu|Подработка|Фрилансер|Стажер|Волонтёр|Сезонный|Самозанятый|Основатель|Paruh waktu|Magang|Sukarelawan|Pendiri}',
        ],
        [
          'Spawacz',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
      ],
    },
  );
  tables(
    said(
      'date.overlap',
      'work:\n  - name: Quay\n    position: Welder\n    startDate: 2020-01\n    endDate: 2024-01\n  - name: ',
      '\n    position: Foreman\n    startDate: 2020-01\n    endDate: 2024-01\n',
    ),
    {
      'by their employers': [
        [
          'Mill',
          '2020-01 — This overlaps Quay by 4 years and 1 month. If it was part-time or freelance, say so in the position.',
        ],
        [
          '{Freelance|Self-employed|Independent|Various clients|Upwork|Fiverr|Toptal|Sole trader|Own business|Selbständig|Freiberuflich|Autónoma|Indépendant|Auto-entrepreneur|ZZP|Personal project|Proyecto personal}',
        ],
      ],
    },
  );
  tables(
    said(
      'date.multiple-current',
      'work:\n  - name: Quay\n    position: Welder\n    startDate: 2020-01\n    endDate: present\n  - name: ',
      '\n    position: Foreman\n    startDate: 2021-01\n    endDate: present\n',
    ),
    {
      'by ensembles and clubs': [
        [
          '{Quay Ensemble|Town Orchestra|Town Choir|Chorale|Chor|Coro|Quartet|Quintet|Trio|Big band|Marching band|Theatre company|Troupe|Sailing Club|Segelverein Verein|Society of Welders|Alumni|Toastmasters|Scouts|Feuerwehr|Fire brigade|Red Cross|Church|Parish}',
        ],
        ['Mill', 'present — This goes on, and so does Mill. Did this one end?'],
      ],
    },
  );
  tables(
    said(
      'date.multiple-current',
      'work:\n  - name: Quay\n    position: Welder\n    startDate: 2020-01\n    endDate: present\n  - name: Mill\n    position: ',
      '\n    startDate: 2021-01\n    endDate: present\n',
    ),
    {
      'by what one does there': [
        ['Foreman', 'present — This goes on, and so does Mill. Did this one end?'],
        [
          '{External lecturer|Visiting scholar|Affiliate fellow|Honorary professor|Guest lecturer|Private lessons|Grader|Musician|Singer|Chorister|Conductor|Accompanist|Organist|Violinist|Cellist|Pianist|Guitarist|Drummer|Referee|Umpire|Youth leader|Blogger|Streamer|Podcaster|Writer|Columnist|Translator}',
        ],
      ],
    },
  );
});
