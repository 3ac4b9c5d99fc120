import { fold } from './fold.ts';
import type { SectionKind } from './headingWords.ts';

/**
 * Headings that say something else together than their words do one by one, or whose words are too common to count alone:
 * "Academic appointments" are jobs, "Further training" is no study, and "Training" beside other words says nothing.
 */
const written: readonly (readonly [kind: SectionKind, phrases: string])[] = [
  [
    'work',
    `academic appointments, academic positions, academic employment, academic experience, academic career, professional background,
     professional history, professional career, wissenschaftlicher Werdegang, vida laboral, historial profesional, histórico profissional,
     percorso professionale, arbeidsverleden`,
  ],
  [
    'education',
    `aus- und weiterbildung, aus- und fortbildung, aus- und weiterbildungen, bildung und weiterbildung, studium und weiterbildung,
     academic training, academic education, cursus scolaire, cursus universitaire, cursus académique, parcours scolaire, parcours universitaire,
     parcours académique, trayectoria académica, percurso académico, percorso di studi, percorso formativo`,
  ],
  [
    'certificates',
    `training, trainings, training courses, training and courses, courses and training, courses, short courses, courses taken, job training,
     job-related training, further training, additional training, professional training, continuing training, training and development,
     professional development, continuing professional development, cpd, bar admission, bar admissions, court admissions, admissions,
     bar and court admissions, formation complémentaire, formations complémentaires, formation continue, formations continues,
     formation professionnelle continue, stages de formation, formación complementaria, formación continua, cursos complementarios,
     formação complementar, formação contínua, cursos complementares, formazione continua, formazione complementare, corsi di formazione,
     corsi di aggiornamento, berufliche weiterbildung, lehrgänge, schulungen, seminare, bijscholing, nascholing, aanvullende opleidingen,
     aanvullende cursussen, cursussen en trainingen, vidareutbildning, videreuddannelse, doszkalanie, kursy i szkolenia`,
  ],
  [
    'skills',
    `informática, informatica, informatique, bureautique, conocimientos informáticos, informática y software,
     conhecimentos informáticos, conoscenze informatiche`,
  ],
  [
    'summary',
    `acerca de mí, acerca de, quién soy, resumo, resumo profissional, resumo de qualificações, quem sou, quem sou eu, su di me, wie ben ik,
     en bref, riassunto, zu meiner person, wer ich bin, who i am`,
  ],
  [
    'contact',
    `zur person, angaben zur person, informations personnelles, données personnelles, renseignements personnels, état civil,
     información personal, informação pessoal, informações pessoais, informazioni personali, personalia`,
  ],
  [
    'other',
    `memberships, professional memberships, membership, professional affiliations, affiliations, memberships and affiliations,
     professional registration, professional registrations, professional bodies, mitgliedschaften, mitgliedschaft, vereine und verbände,
     affiliations professionnelles, adhésions, afiliaciones, asociaciones profesionales, afiliações, associações profissionais, affiliazioni,
     associazioni professionali, lidmaatschappen, członkostwo, medlemskap, medlemskaber`,
  ],
];

/** The letters of a text alone, folded, as phrases are compared. */
const lettersOf = (text: string): string => fold(text).replaceAll(/\P{L}+/gu, '');

const phrases = new Map<string, SectionKind>(
  written.flatMap(([kind, listed]) => listed.split(',').map((phrase) => [lettersOf(phrase), kind] as const)),
);

/** What a heading, or a part of one, speaks of as a whole; undefined where its words do. */
export const phraseKind = (text: string): SectionKind | undefined => phrases.get(lettersOf(text));

/** Headings that are a subject of studies, too. */
export const isSubject = (text: string): boolean => /^(?:informatica|informatique)$/.test(fold(text));
