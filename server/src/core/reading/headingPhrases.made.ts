import { lineTable } from '../text/lineTable.ts';
import type { SectionKind } from './headingWords.ts';
import { lettersOf } from './lettersOf.ts';

/**
 * Headings that say something else together than their words do one by one, or whose words are too common to count alone:
 * "Academic appointments" are jobs, "Further training" is no study, and "Training" beside other words says nothing.
 */
const written: readonly (readonly [kind: SectionKind, phrases: string])[] = [
  [
    'work',
    `current position, current positions, present position, current appointment, current employment, current role, aktuelle tätigkeit, aktuelle position,
     derzeitige tätigkeit, poste actuel, puesto actual, posizione attuale, huidige functie, academic appointments, academic positions, academic employment, academic experience, academic career, professional background,
     professional history, professional career, wissenschaftlicher Werdegang, vida laboral, historial profesional, histórico profissional,
     percorso professionale, arbeidsverleden,
     berufstätigkeit, berufstätigkeiten, berufliche tätigkeit, berufliche tätigkeiten, berufliche stationen, berufsweg, berufsstationen,
     bisherige tätigkeiten, tätigkeiten im beruf, activité professionnelle, activités professionnelles, postes occupés, actividad profesional,
     actividades profesionales, experiencias previas, atividade profissional, atividades profissionais, empregos anteriores,
     attività professionale, attività professionali, attività lavorativa, attività lavorative, yrkesliv, yrkesbakgrund,
     erhvervserfaring, praca zawodowa, przebieg kariery, pracovní zkušenosti, průběh zaměstnání`,
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
     aanvullende cursussen, cursussen en trainingen, vidareutbildning, videreuddannelse, doszkalanie, kursy i szkolenia,
     professional registration and courses, registrations and courses, licences and registrations, licenses and registrations,
     zusatzqualifikation, zusatzqualifikationen, zusatzausbildung, zusatzausbildungen, weitere qualifikationen, kurse, kurse und seminare,
     curso livre, cursos livres, cursos de extensão, cursos extracurriculares, cursos, otros cursos, cursos realizados, qualificações complementares,
     qualificações e atividades complementares, qualificações e cursos complementares, atividades complementares,
     bewijzen en certificaten, videreutdanning, kurser och certifikat, kurser og certifikater, další vzdělávání, kurzy a školení`,
  ],
  [
    'skills',
    `informática, informatica, informatique, bureautique, conocimientos informáticos, informática y software,
     conhecimentos informáticos, conoscenze informatiche,
     software, software skills, software knowledge, programs, programmes, programme, edv-programme, logiciels, logiciels maîtrisés, programas,
     programas informáticos, programmi, software e strumenti, programma's, program, datorprogram, it-färdigheter, datorkunskaper,
     datakunskaper, it-kunskaper, edb, it-kundskaber, it-kompetencer, programy, programy komputerowe, obsługa komputera, computervaardigheden,
     computerkennis, pc-kenntnisse, computerkenntnisse, informatikkenntnisse, softwarekenntnisse, programmkenntnisse, techniques, lab techniques,
     laboratory techniques, laboratory methods, methods and techniques, techniken, labormethoden, techniques de laboratoire, técnicas,
     técnicas de laboratorio, técnicas de laboratório, tecniche, tecniche di laboratorio, technieken, laboratoriumtechnieken, metoder`,
  ],
  [
    'summary',
    `acerca de mí, acerca de, quién soy, resumo, resumo profissional, resumo de qualificações, quem sou, quem sou eu, su di me, wie ben ik,
     en bref, riassunto, zu meiner person, wer ich bin, who i am,
     career objective, berufsziel, objetivo profissional, objetivo profesional, obiettivo, obiettivo professionale`,
  ],
  [
    'contact',
    `zur person, angaben zur person, informations personnelles, données personnelles, renseignements personnels, état civil,
     websites, web sites, web links, weblinks, webseiten, liens, liens web, enlaces, enlaces web, collegamenti, siti web, ligações, job applied for,
     position applied for, preferred job, angestrebte stelle, emploi recherché, poste visé, empleo solicitado, empleo deseado, occupazione desiderata,
     posizione ricercata, posizione per la quale si concorre, emprego pretendido, cargo pretendido,
     información personal, informação pessoal, informações pessoais, informazioni personali, personalia`,
  ],
  [
    'publications',
    `books, books and chapters, book chapters, bibliography, bücher, buchveröffentlichungen, schriften, schriftenverzeichnis, bibliographie, ouvrages,
     livres, libros, bibliografía, livros, livros publicados, bibliografia, libri, boeken, bibliografie, böcker, bøger, bøker, książki, knihy`,
  ],
  [
    'awards',
    `grants and fellowships, fellowships and grants, fellowships, awards and fellowships, fellowships and awards, honours and fellowships,
     honors and fellowships, grants and awards, awards and grants, prizes and fellowships, förderungen und preise, stipendien, bourses, bourses et prix,
     prix et bourses, becas, becas y premios, premios y becas, bolsas e prêmios, prêmios, prêmios e bolsas, borse di studio, premi e borse di studio,
     beurzen, beurzen en prijzen, stipendier och priser, stipendia, nagrody i stypendia`,
  ],
  [
    'volunteer',
    `leadership and service, service and leadership, leadership and community service, community service, community and leadership, civic service,
     bénévolat et engagements, engagements associatifs, vie associative, activités associatives, vereine, vereinstätigkeit, vereinstätigkeiten,
     vereinsleben, ehrenämter, associazionismo, vita associativa, vida asociativa, vida associativa, verenigingsleven, föreningsliv,
     föreningsengagemang, föreningsuppdrag, ideella uppdrag, foreningsliv, foreningsarbejde, foreningsarbeid, tillidshverv, verv,
     działalność społeczna, działalność wolontariacka, dobrovolnická činnost`,
  ],
  [
    'languages',
    `competências linguísticas, conhecimentos linguísticos, conhecimento de idiomas, compétences linguistiques, competencias lingüísticas,
     conocimientos de idiomas, competenze linguistiche, conoscenze linguistiche, sprachliche fähigkeiten, sprachliche kenntnisse, kielitaito,
     znajomość języków, znajomość języków obcych, jazykové znalosti, jazykové dovednosti, jazyková vybavenost, talenkennis, taalvaardigheid,
     taalvaardigheden, språkfärdigheter, sprogfærdigheder, språkferdigheter`,
  ],
  [
    'interests',
    `tempo libero, hobby e tempo libero, tiempo libre, tempo livre, lazer, ocio, temps libre, vrije tijd, vrijetijdsbesteding, freizeitgestaltung,
     freizeitaktivitäten, freizeitbeschäftigung, czas wolny, czas wolny i zainteresowania, volný čas, volnočasové aktivity, på fritiden, leisure,
     leisure time, free time, spare time, passions, passioni, pasiones, paixões`,
  ],
  [
    'other',
    `memberships, professional memberships, membership, professional affiliations, affiliations, memberships and affiliations,
     professional registration, professional registrations, professional bodies, mitgliedschaften, mitgliedschaft, vereine und verbände,
     affiliations professionnelles, adhésions, afiliaciones, asociaciones profesionales, afiliações, associações profissionais, affiliazioni,
     associazioni professionali, lidmaatschappen, członkostwo, medlemskap, medlemskaber,
     military service, national service, civilian service, wehrdienst, grundwehrdienst, zivildienst, wehr- und zivildienst, wehr- und ersatzdienst,
     wehrdienst und zivildienst, militärdienst, präsenzdienst, bundesfreiwilligendienst, service militaire, service national, service civil,
     servicio militar, serviço militar, servizio militare, servizio civile, militaire dienst, dienstplicht, militärtjänst, värnplikt, værnepligt,
     militærtjeneste, służba wojskowa, vojenská služba`,
  ],
];

/** Headings of what has no other place, beside those of single words; never an item of a list. */
const rest = `additional information, additional info, other information, further information, more information, additional, additional details,
  additional data, miscellaneous, sonstiges, verschiedenes, weiteres, weitere angaben, weitere informationen, sonstige angaben,
  sonstige informationen, zusätzliche angaben, zusätzliche informationen, zusatzinformationen, ergänzende angaben, divers,
  informations complémentaires, informations supplémentaires, autres informations, renseignements complémentaires, otros, otros datos,
  otros datos de interés, datos de interés, datos adicionales, información adicional, información complementaria, otra información,
  otras informaciones, informações adicionais, informações complementares, outras informações, outros dados, dados adicionais,
  dados complementares, varie, varia, altro, altre informazioni, ulteriori informazioni, informazioni aggiuntive, altri dati, overige,
  overige informatie, overige gegevens, aanvullende informatie, aanvullende gegevens, diversen, övrigt, övrig information, övriga uppgifter,
  övriga meriter, øvrigt, øvrige oplysninger, andre oplysninger, andre opplysninger, annet, andet, diverse, další informace, doplňující informace,
  ostatní, inne, dodatkowe informacje, informacje dodatkowe, inne informacje, pozostałe informacje`;

const keysOf = (listed: string): readonly string[] => listed.split(',').map(lettersOf);
const phrases = new Map(written.flatMap(([kind, listed]) => keysOf(listed).map((key) => [key, kind] as const)));
const ofRest: ReadonlySet<string> = new Set(keysOf(rest));
for (const one of ofRest) if (!phrases.has(one)) phrases.set(one, 'other');

/** What each phrase speaks of, by its letters, and `rest` behind those of what has no other place. */
export default lineTable(
  [...phrases],
  ([key]) => key,
  ([key, kind]) => (ofRest.has(key) ? `${kind},rest` : kind),
);
