import type { Draft } from '../foreignSource.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { degreeAndSubject } from './degreeName.ts';
import { type Importer, Unreadable } from './importer.ts';
import { languageName } from './languageName.ts';
import { plainHtml, told } from './told.ts';
import { children, elementsOf, parseXml, type XmlElement } from './xml.ts';
import { alsoSaid, at, date, leftIn, type Maybe, raw, words } from './xmlReading.ts';

const filled = (entry: Draft): Draft =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );

export const europass: Importer = {
  id: 'europass',
  title: 'Europass',
  detect: ({ text }) => text !== null && /<(?:\w+:)?(?:Candidate|SkillsPassport)\b/.test(text.slice(0, 4000)),
  read({ text }) {
    const root = elementsOf(parseXml(text ?? '')).find((one) => /(?:^|:)(?:Candidate|SkillsPassport)$/.test(one.name));
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

/** Start and end of a period, whichever names the version has. */
function spell(period: Maybe): Draft {
  const startDate = date(at(period, 'StartDate') ?? at(period, 'From'));
  const goesOn = /true/i.test(
    words(period, 'CurrentIndicator') ?? words(period, 'Ongoing') ?? words(period, 'Current') ?? '',
  );
  const endDate = date(at(period, 'EndDate') ?? at(period, 'To'));
  return filled({ startDate, endDate: endDate ?? (goesOn ? 'present' : undefined) });
}

const country = (code: string | undefined): string | undefined =>
  code
    ? ({ UK: 'GB', EL: 'GR' }[code.toUpperCase()] ?? (/^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : undefined))
    : undefined;

/** "MSc Forestry" is a degree and its subject, where nothing else names one. */
const degreeOf = (name: string | undefined, field: string | undefined): Draft =>
  (name && !field ? degreeAndSubject(name) : null) ?? { studyType: name, area: field };

/** A place that is said of a person or a house in more than one way. */
function repeatedPlaces(ways: readonly XmlElement[], employers: readonly XmlElement[]): void {
  const countries = ways.map((one) => words(one, 'Address', 'CountryCode'));
  for (const one of ways) alsoSaid(countries, one, 'CountryCode');
  for (const employer of employers) {
    const address = at(employer, 'OrganizationContact', 'Communication', 'Address');
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
  const named = (element: XmlElement): string | undefined =>
    words(element, 'Title') ??
    words(element, 'CertificationName') ??
    words(element, 'Name') ??
    words(element, 'LicenseName') ??
    words(element, 'CertificationTypeCode');
  const about = (element: XmlElement): string | undefined =>
    plainHtml(raw(element, 'Description') ?? raw(element, 'Summary'));
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
            location: [
              words(one, 'City') ?? words(employer, 'OrganizationContact', 'Communication', 'Address', 'CityName'),
              words(one, 'Country'),
            ]
              .filter(Boolean)
              .join(', '),
            ...spell(at(one, 'EmploymentPeriod')),
            ...told(raw(one, 'Description')),
          }),
        ),
      ),
    ),
    volunteer: entries('VoluntaryWorks', 'VoluntaryWork').map((one) =>
      filled({
        organization: words(one, 'OrganizationName') ?? words(one, 'Location'),
        position: named(one),
        ...spell(at(one, 'Period') ?? at(one, 'EngagementPeriod')),
        ...told(raw(one, 'Description')),
      }),
    ),
    education: entries('EducationHistory', 'EducationOrganizationAttendance').map((one) => {
      const degree = at(one, 'EducationDegree');
      const subjects = told(raw(degree, 'OccupationalSkillsCovered') ?? raw(one, 'Description'));
      return filled({
        institution: words(one, 'OrganizationName'),
        ...degreeOf(words(degree, 'DegreeName'), words(degree, 'FieldOfStudy') ?? words(one, 'EducationLevelName')),
        location: words(one, 'OrganizationContact', 'Communication', 'Address', 'CityName'),
        ...spell(at(one, 'AttendancePeriod')),
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
        date: date(at(one, 'FirstIssuedDate') ?? at(one, 'EffectiveTimePeriod', 'StartDate') ?? at(one, 'Date')),
        'x-description': about(one),
      }),
    ),
    publications: entries('PublicationHistory', 'Publication').map((one) =>
      filled({
        name: words(one, 'FormattedPublicationDescription') ?? named(one),
        releaseDate: date(at(one, 'Year') ?? at(one, 'Date')),
        url: words(one, 'Link'),
        summary: about(one),
      }),
    ),
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
    ],
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
        ...spell(at(one, 'Period') ?? at(one, 'ProjectPeriod')),
        description: about(one),
        url: words(one, 'Link'),
      }),
    ),
    sections: [
      'CreativeWorks',
      'SocialAndPoliticalActivities',
      'NetworksAndMemberships',
      'ConferencesAndSeminars',
      'HobbiesAndInterests',
      'Others',
    ].flatMap((key) => {
      const items = elementsOf(at(profile, key) ?? { name: '', attributes: {}, children: [] })
        .map((one) => filled({ name: named(one), description: about(one) }))
        .filter((one) => Object.keys(one).length > 0);
      return items.length > 0 ? [{ title: key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '), items }] : [];
    }),
  };
}

/** Europass has languages and other skills in one list. */
const isOfLanguage = (one: XmlElement): boolean => /language/i.test(words(one, 'TaxonomyID') ?? '');

/** What a level is of, by the words in the names that Europass has for it. */
const skillsOfLanguages: readonly (readonly [RegExp, string])[] = [
  [/listening/i, 'listening'],
  [/reading/i, 'reading'],
  [/interaction/i, 'spoken interaction'],
  [/spoken|speaking/i, 'spoken production'],
  [/writing/i, 'writing'],
];

/** "C1" where all levels are alike, else each with what it is of: "listening C1, writing B2". */
function levelsOf(given: readonly (readonly [name: string, level: string])[]): string {
  const levels = given.filter(([, level]) => level !== '');
  const different = new Set(levels.map(([, level]) => level));
  if (different.size <= 1) return [...different].join('');
  return levels
    .map(([name, level]) => [skillsOfLanguages.find(([word]) => word.test(name))?.[1], level].filter(Boolean).join(' '))
    .join(', ');
}

function skillsPassport(root: XmlElement): Draft {
  const learner = at(root, 'LearnerInfo');
  const person = at(learner, 'Identification');
  const contact = at(person, 'ContactInfo');
  const address = at(contact, 'Address', 'Contact');
  const skills = at(learner, 'Skills');
  const label = (element: Maybe, ...path: readonly string[]) =>
    words(element, ...path, 'Label') ?? words(element, ...path);
  return {
    basics: filled({
      name: [words(person, 'PersonName', 'FirstName'), words(person, 'PersonName', 'Surname')]
        .filter(Boolean)
        .join(' '),
      label: label(learner, 'Headline', 'Description'),
      email: words(contact, 'Email', 'Contact'),
      phone: words(at(contact, 'TelephoneList', 'Telephone'), 'Contact'),
      url: words(at(contact, 'WebsiteList', 'Website'), 'Contact'),
      location: filled({
        address: words(address, 'AddressLine'),
        postalCode: words(address, 'PostalCode'),
        city: words(address, 'Municipality'),
        countryCode: country(words(address, 'Country', 'Code')),
      }),
    }),
    work: grouped(
      children(at(learner, 'WorkExperienceList'), 'WorkExperience').map((one) =>
        filled({
          name: words(one, 'Employer', 'Name'),
          position: label(one, 'Position'),
          location: words(one, 'Employer', 'ContactInfo', 'Address', 'Contact', 'Municipality'),
          ...spell(at(one, 'Period')),
          ...told(raw(one, 'Activities')),
        }),
      ),
    ),
    education: children(at(learner, 'EducationList'), 'Education').map((one) =>
      filled({
        institution: words(one, 'Organisation', 'Name'),
        studyType: label(one, 'Title'),
        area: label(one, 'Field'),
        location: words(one, 'Organisation', 'ContactInfo', 'Address', 'Contact', 'Municipality'),
        ...spell(at(one, 'Period')),
        ...told(raw(one, 'Activities')),
      }),
    ),
    languages: [
      ...children(at(skills, 'Linguistic', 'MotherTongueList'), 'MotherTongue').map((one) =>
        filled({ language: label(one, 'Description'), fluency: 'Mother tongue' }),
      ),
      ...children(at(skills, 'Linguistic', 'ForeignLanguageList'), 'ForeignLanguage').map((one) =>
        filled({
          language: label(one, 'Description'),
          fluency: levelsOf(
            elementsOf(at(one, 'ProficiencyLevel') ?? { name: '', attributes: {}, children: [] }).map((each) => [
              each.name,
              words(each) ?? '',
            ]),
          ),
        }),
      ),
    ],
    skills: ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].flatMap((key) => {
      const text = plainHtml(raw(skills, key, 'Description'));
      return text === undefined ? [] : [{ name: key === 'JobRelated' ? 'Job-related' : key, keywords: [text] }];
    }),
    sections: children(at(learner, 'AchievementList'), 'Achievement').map((one) =>
      filled({
        title: label(one, 'Title') ?? 'Achievement',
        items: [plainHtml(raw(one, 'Description'))].filter((text) => text !== undefined),
      }),
    ),
  };
}
