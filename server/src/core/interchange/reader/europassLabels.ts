import { fold } from '../../reading/fold.ts';
import type { Column } from './tableLabels.ts';

/** The labels of the Europass CV as it was filled in by hand until 2012, in the languages that headings are read in. */
const said: readonly (readonly [Column | 'dates', string])[] = [
  [
    'dates',
    'dates; dates (from – to); date; zeitraum; datum; fechas; datas; data; daty; datumer; datoer; od – do; tidsperiod',
  ],
  [
    'position',
    `occupation or position held; beruf oder funktion; fonction ou poste occupé; lavoro o posizione ricoperti; profesión o cargo desempeñado;
    função ou cargo ocupado; beroep of functie; zawód lub zajmowane stanowisko; yrke eller befattning; stilling eller erhverv;
    povolání nebo vykonávaná funkce; yrke eller stilling`,
  ],
  [
    'text',
    `main activities and responsibilities; wichtigste tätigkeiten und zuständigkeiten; principales activités et responsabilités;
    principali attività e responsabilità; funciones y responsabilidades principales; principais atividades e responsabilidades;
    principais actividades e responsabilidades; voornaamste werkzaamheden en verantwoordelijkheden; główne zadania i obowiązki;
    huvudsakliga arbetsuppgifter och ansvarsområden; vigtigste opgaver og ansvarsområder; hlavní pracovní náplň a oblasti odpovědnosti;
    type of business or sector; tätigkeitsbereich oder branche; type ou secteur d'activité; tipo di attività o settore; tipo de empresa o sector;
    tipo de empresa ou setor; tipo de empresa ou sector; soort bedrijf of sector; rodzaj działalności lub sektor; typ av verksamhet eller sektor;
    principal subjects/occupational skills covered; hauptfächer/berufliche fähigkeiten;
    principales matières/compétences professionnelles couvertes; principali tematiche/competenze professionali possedute;
    principales materias o capacidades ocupacionales estudiadas; principais disciplinas/competências profissionais;
    voornaamste onderwerpen/beroepsvaardigheden`,
  ],
  [
    'employer',
    `name and address of employer; name und adresse des arbeitgebers; nom et adresse de l'employeur; nome e indirizzo del datore di lavoro;
    nombre y dirección de la empresa o empleador; nome e morada do empregador; nome e endereço do empregador;
    naam en adres van de werkgever; nazwa i adres pracodawcy; arbetsgivarens namn och adress; arbejdsgivers navn og adresse;
    jméno a adresa zaměstnavatele`,
  ],
  [
    'degree',
    `title of qualification awarded; bezeichnung der erworbenen qualifikation; intitulé du certificat ou diplôme délivré;
    titolo della qualifica rilasciata; título de la cualificación obtenida; cualificación obtenida; designação da qualificação atribuída;
    titel van de behaalde kwalificatie; naam van het behaalde diploma; nazwa uzyskanej kwalifikacji; uzyskana kwalifikacja`,
  ],
  [
    'school',
    `name and type of organisation providing education and training; name und art der bildungs- oder ausbildungseinrichtung;
    nom et type de l'établissement d'enseignement ou de formation; nome e tipo d'organizzazione erogatrice dell'istruzione e formazione;
    nombre y tipo del centro de estudios; nombre y tipo de organización que ha impartido la educación o formación;
    nome e tipo da organização de ensino ou formação; naam en soort van de instelling voor onderwijs en opleiding;
    nazwa i rodzaj organizacji prowadzącej kształcenie`,
  ],
];

const known: readonly (readonly [string, Column | 'dates'])[] = said.flatMap(([column, labels]) =>
  labels.split(';').map((label): [string, Column | 'dates'] => [keyOf(label), column]),
);

function keyOf(label: string): string {
  return (fold(label.replaceAll('’', "'")).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** A label may be cut off, but for so many letters of it. */
const shortest = 20;

/** What a label of the old Europass CV says; null for other words. */
export function europassColumn(label: string): Column | 'dates' | null {
  const key = keyOf(label);
  return (
    known.find(
      ([one]) => one === key || (key.length >= shortest && (one.startsWith(`${key} `) || key.startsWith(`${one} `))),
    )?.[1] ?? null
  );
}
