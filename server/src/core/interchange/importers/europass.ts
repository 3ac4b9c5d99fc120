import type { Draft } from '../foreignSource.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import {
  about,
  dayOf,
  filled,
  interestsOf,
  named,
  ownSections,
  patentsOf,
  referees,
  spell,
  talksOf,
  toldSkills,
} from './europassActivities.ts';
import { passportOf } from './europassJson.ts';
import { skillsPassport } from './europassPassport.ts';
import { country, degreeOf, levelsOf } from './europassValues.ts';
import { type Importer, Unreadable } from './importer.ts';
import { dataOf } from './jsonImporter.ts';
import { languageName } from './languageName.ts';
import { plainHtml, told } from './told.ts';
import { children, elementsOf, parseXml, type XmlElement } from './xml.ts';
import { alsoSaid, at, date, leftIn, type Maybe, raw, words } from './xmlReading.ts';

export const europass: Importer = {
  id: 'europass',
  title: 'Europass',
  detect: (source) =>
    source.text !== null &&
    (/<(?:\w+:)?(?:Candidate|SkillsPassport)\b/.test(source.text.slice(0, 4000)) ||
      passportOf(dataOf(source)) !== null),
  read(source) {
    const xml = elementsOf(parseXml(source.text ?? ''));
    const root = passportOf(dataOf(source)) ?? xml.find((one) => /(?:^|:)(?:Candidate|SkillsPassport)$/.test(one.name));
    if (!root) throw new Unreadable('this cannot be read as Europass: it is cut off or broken.');
    const profile = root.name.endsWith('Candidate') ? candidate(root) : skillsPassport(root);
    const left = leftIn(root.name.endsWith('Candidate') ? root : { ...root, children: children(root, 'LearnerInfo') });
    const listed = (profile.skills ?? []) as readonly Draft[];
    const taxonomies = listed.some((one) => one['x-taxonomy'] !== undefined)
      ? [
          'Europass says by which list it names some skills: a profile has no place for this; it is kept under `x-taxonomy` and not printed.',
        ]
      : [];
    if (left.size === 0) return { profile: filled(profile), notes: taxonomies };
    const kept = [...left].map(([key, texts]) => [key, texts.length > 1 ? texts : texts[0]]);
    return {
      profile: { ...filled(profile), 'x-imported': Object.fromEntries(kept) },
      notes: [
        ...taxonomies,
        `${[...left.keys()].map((key) => `\`${key}\``).join(', ')}: a profile has no place for this; it is kept under \`x-imported\` and not printed.`,
      ],
    };
  },
};

/** A place that is said of a person or a house in more than one way. */
function repeatedPlaces(ways: readonly XmlElement[], employers: readonly XmlElement[]): void {
  const countries = ways.map((one) => words(one, 'Address', 'CountryCode'));
  for (const one of ways) alsoSaid(countries, one, 'CountryCode');
  for (const employer of employers) {
    const address = addressOf(employer);
    for (const [post, own] of [
      ['City', 'CityName'],
      ['Country', 'CountryCode'],
    ] as const)
      alsoSaid(
        children(employer, 'PositionHistory').map((one) => words(one, post)),
        address,
        own,
      );
  }
}

function candidate(root: XmlElement): Draft {
  const person = at(root, 'CandidatePerson');
  const profile = at(root, 'CandidateProfile');
  const ways = children(person, 'Communication');
  const way = (code: string) =>
    ways
      .filter((one) => words(one, 'ChannelCode') === code)
      .map((one) => words(one, 'URI'))
      .filter((one) => one !== undefined);
  const phones = ways
    .filter((one) => at(one, 'DialNumber') !== undefined)
    .map((one) => {
      const dialing = words(one, 'CountryDialing');
      return [dialing ? `+${dialing.replace(/^\+/, '')}` : '', words(one, 'DialNumber')].filter(Boolean).join(' ');
    });
  const [email, ...emails] = way('Email');
  const address = ways.map((one) => at(one, 'Address')).find((one) => one !== undefined);
  const [url, ...others] = way('Web');
  const mothers = children(person, 'PrimaryLanguageCode').flatMap((one) => words(one) ?? []);
  const entries = (list: string, item: string): readonly XmlElement[] => children(at(profile, list), item);
  repeatedPlaces(ways, entries('EmploymentHistory', 'EmployerHistory'));
  return {
    basics: filled({
      name: [words(person, 'PersonName', 'GivenName'), words(person, 'PersonName', 'FamilyName')]
        .filter(Boolean)
        .join(' '),
      email,
      phone: phones[0],
      url,
      location: filled({
        address: words(address, 'AddressLine'),
        postalCode: words(address, 'PostalCode'),
        city: words(address, 'CityName'),
        countryCode: country(words(address, 'CountryCode')),
      }),
      summary: plainHtml(raw(profile, 'ExecutiveSummary')),
      profiles: [...way('Social Media'), ...way('InstantMessage'), ...others].map((one) =>
        /^(?:https?:|www\.)/i.test(one) || accountOf(one) ? (accountOf(one) ?? { url: one }) : { username: one },
      ),
      'x-emails': emails,
      'x-phones': phones.slice(1),
    }),
    work: grouped(
      entries('EmploymentHistory', 'EmployerHistory').flatMap((employer) =>
        children(employer, 'PositionHistory').map((one) =>
          filled({
            name: words(employer, 'OrganizationName'),
            position: words(one, 'PositionTitle'),
            location: [words(one, 'City') ?? words(addressOf(employer), 'CityName'), words(one, 'Country')]
              .filter(Boolean)
              .join(', '),
            ...spell(at(one, 'EmploymentPeriod') ?? at(employer, 'EmploymentPeriod')),
            url: words(employer, 'Link') ?? pageOf(employer),
            ...told(raw(one, 'Description')),
          }),
        ),
      ),
    ),
    volunteer: entries('VoluntaryWorks', 'VoluntaryWork').map((one) =>
      filled({
        organization: words(one, 'OrganizationName') ?? words(one, 'Location'),
        position: named(one),
        ...spell(at(one, 'Period') ?? at(one, 'EngagementPeriod') ?? at(one, 'Date')),
        url: words(one, 'Link'),
        ...told(raw(one, 'Description')),
      }),
    ),
    education: entries('EducationHistory', 'EducationOrganizationAttendance').map((one) => {
      const degree = at(one, 'EducationDegree');
      const subjects = told(raw(degree, 'OccupationalSkillsCovered') ?? raw(one, 'Description'));
      const period = spell(at(one, 'AttendancePeriod'));
      const ended = date(at(degree, 'DegreeDate'));
      const place = addressOf(one);
      return filled({
        institution: words(one, 'OrganizationName'),
        ...degreeOf(
          words(degree, 'DegreeName'),
          words(degree, 'FieldOfStudy') ?? words(degree, 'DegreeMajor') ?? words(one, 'EducationLevelName'),
        ),
        location: [words(place, 'CityName'), country(words(place, 'CountryCode'))].filter(Boolean).join(', '),
        url: words(one, 'Link') ?? pageOf(one),
        ...period,
        endDate: period.endDate ?? ended,
        score: words(degree, 'FinalGrade', 'ScoreText') ?? words(one, 'FinalGrade'),
        ...subjects,
      });
    }),
    awards: entries('HonorsAndAwards', 'HonorAndAward').map((one) =>
      filled({
        title: named(one),
        awarder: words(one, 'AwardingInstitution'),
        date: date(at(one, 'Date')),
        summary: about(one),
      }),
    ),
    certificates: [
      ...entries('Licenses', 'License'),
      ...entries('Certifications', 'Certification'),
      ...entries('CourseCertifications', 'CourseCertification'),
    ].map((one) =>
      filled({
        name: named(one),
        issuer: words(one, 'IssuingAuthority') ?? words(one, 'OrganizationName'),
        date: date(at(one, 'FirstIssuedDate') ?? at(one, 'EffectiveTimePeriod', 'StartDate')) ?? dayOf(one),
        expires: date(at(one, 'EffectiveTimePeriod', 'EndDate')),
        url: words(one, 'Link'),
        'x-description': about(one),
      }),
    ),
    publications: entries('PublicationHistory', 'Publication').map((one) => {
      const title = named(one);
      const formatted = plainHtml(raw(one, 'FormattedPublicationDescription'));
      return filled({
        name: title ?? formatted,
        publisher: words(one, 'Reference'),
        releaseDate: date(at(one, 'Year')) ?? dayOf(one),
        doi: words(one, 'DOI', 'Value') ?? words(one, 'DOI'),
        url: words(one, 'Link'),
        summary: [title === undefined || title === formatted ? undefined : formatted, about(one)]
          .filter(Boolean)
          .join('\n\n'),
      });
    }),
    skills: [
      ...children(at(profile, 'Skills'), 'Skill').map((one) => filled({ name: named(one) ?? words(one) })),
      ...children(at(profile, 'PersonQualifications'), 'PersonCompetency')
        .filter((one) => !isOfLanguage(one))
        .map((one) =>
          filled({
            name: words(one, 'CompetencyName') ?? words(one, 'CompetencyID'),
            'x-taxonomy': words(one, 'TaxonomyID'),
          }),
        )
        .filter(({ name }) => name !== undefined),
      ...toldSkills(profile),
    ],
    interests: interestsOf(profile),
    references: referees(profile),
    talks: talksOf(profile),
    patents: patentsOf(profile),
    languages: [
      ...mothers.map((one) => ({ language: languageName(one), fluency: 'Native' })),
      ...children(at(profile, 'PersonQualifications'), 'PersonCompetency')
        .filter(isOfLanguage)
        .map((one) =>
          filled({
            language: languageName(words(one, 'CompetencyID') ?? ''),
            fluency: levelsOf(
              children(one, 'CompetencyDimension').map((each) => [
                words(each, 'CompetencyDimensionTypeCode') ?? '',
                words(each, 'Score', 'ScoreText') ?? '',
              ]),
            ),
          }),
        ),
    ],
    projects: entries('Projects', 'Project').map((one) =>
      filled({
        name: named(one),
        ...spell(at(one, 'Period') ?? at(one, 'ProjectPeriod') ?? at(one, 'Date')),
        description: about(one),
        url: words(one, 'Link'),
      }),
    ),
    sections: ownSections(profile),
  };
}

const waysTo = (house: XmlElement): readonly XmlElement[] =>
  children(at(house, 'OrganizationContact'), 'Communication');

/** Where a house is. */
const addressOf = (house: XmlElement): Maybe =>
  waysTo(house)
    .map((one) => at(one, 'Address'))
    .find((one) => one !== undefined);

/** The page of a house. */
const pageOf = (house: XmlElement): string | undefined =>
  waysTo(house)
    .filter((one) => words(one, 'ChannelCode') === 'Web')
    .map((one) => words(one, 'URI'))
    .find((one) => one !== undefined);

/** Europass has languages and other skills in one list. */
const isOfLanguage = (one: XmlElement): boolean => /language/i.test(words(one, 'TaxonomyID') ?? '');
