import { commaList } from '../commaList.ts';
import type { Draft } from '../foreignSource.ts';
import { lineOf, readLine } from '../labelledLines.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { sectionOf } from '../sectionOfTitle.ts';
import { filled, spell } from './europassActivities.ts';
import { country, degreeOf, levelsOf } from './europassValues.ts';
import { told } from './told.ts';
import { children, elementsOf, type XmlElement } from './xml.ts';
import { at, type Maybe, raw, words } from './xmlReading.ts';

/** The third version of Europass, a SkillsPassport. */
export function skillsPassport(root: XmlElement): Draft {
  const learner = at(root, 'LearnerInfo');
  const person = at(learner, 'Identification');
  const contact = at(person, 'ContactInfo');
  const address = at(contact, 'Address', 'Contact');
  const skills = at(learner, 'Skills');
  const label = (element: Maybe, ...path: readonly string[]) =>
    words(element, ...path, 'Label') ?? words(element, ...path);
  const listed = (element: Maybe, name: string) => children(at(element, `${name}List`), name);
  const contacts = (name: string) => listed(contact, name).flatMap((one) => words(one, 'Contact') ?? []);
  const [phones, pages] = [contacts('Telephone'), contacts('Website')];
  const headline = label(learner, 'Headline', 'Description');
  // "Job applied for" and "Occupation" are what somebody is called; a statement is what they say.
  const isStatement = words(learner, 'Headline', 'Type', 'Code') === 'personal_statement';
  // Asked for, so that it is not told as left out: its code says the same.
  words(learner, 'Headline', 'Type', 'Label');
  const place = (house: Maybe): string =>
    [
      words(house, 'ContactInfo', 'Address', 'Contact', 'Municipality'),
      words(house, 'ContactInfo', 'Address', 'Contact', 'Country', 'Label') ??
        words(house, 'ContactInfo', 'Address', 'Contact', 'Country', 'Code'),
    ]
      .filter(Boolean)
      .join(', ');
  return {
    basics: filled({
      name: [words(person, 'PersonName', 'FirstName'), words(person, 'PersonName', 'Surname')]
        .filter(Boolean)
        .join(' '),
      ...(isStatement ? { summary: headline } : { label: headline }),
      email: words(contact, 'Email', 'Contact'),
      phone: phones[0],
      url: pages.find((one) => accountOf(one) === null),
      location: filled({
        address: words(address, 'AddressLine'),
        postalCode: words(address, 'PostalCode'),
        city: words(address, 'Municipality'),
        countryCode: country(words(address, 'Country', 'Code')),
      }),
      profiles: [
        ...pages.flatMap((one) => accountOf(one) ?? []),
        ...pages
          .filter((one) => accountOf(one) === null)
          .slice(1)
          .map((one) => ({ url: one })),
        ...listed(contact, 'InstantMessaging').map((one) =>
          filled({ network: label(one, 'Use'), username: words(one, 'Contact') }),
        ),
      ],
      'x-phones': phones.slice(1),
    }),
    work: grouped(
      children(at(learner, 'WorkExperienceList'), 'WorkExperience').map((one) =>
        filled({
          name: words(one, 'Employer', 'Name'),
          position: label(one, 'Position'),
          location: place(at(one, 'Employer')),
          url: words(one, 'Employer', 'ContactInfo', 'Website', 'Contact'),
          ...spell(at(one, 'Period')),
          ...told(raw(one, 'Activities')),
        }),
      ),
    ),
    education: children(at(learner, 'EducationList'), 'Education').map((one) =>
      filled({
        institution: words(one, 'Organisation', 'Name'),
        ...degreeOf(label(one, 'Title'), label(one, 'Field')),
        location: place(at(one, 'Organisation')),
        url: words(one, 'Organisation', 'ContactInfo', 'Website', 'Contact'),
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
      const { summary, highlights = [] } = told(raw(skills, key, 'Description'));
      const list = summary === undefined ? [] : /[.!?]/.test(summary) ? [summary] : commaList(summary);
      const keywords = [...list, ...highlights];
      return keywords.length === 0 ? [] : [{ name: key === 'JobRelated' ? 'Job-related' : key, keywords }];
    }),
    ...achievements(
      children(at(learner, 'AchievementList'), 'Achievement').map((one) => ({
        title: label(one, 'Title') ?? 'Achievement',
        told: told(raw(one, 'Description')),
      })),
    ),
  };
}

/** Sections that achievements may be of, by their title. */
const ofAchievements = ['awards', 'certificates', 'publications', 'talks', 'patents', 'references', 'projects'];

/** Achievements by what their titles say, each item of their lists by itself; what says nothing known is a section of its own. */
function achievements(list: readonly { readonly title: string; readonly told: ReturnType<typeof told> }[]): Draft {
  const found = new Map<string, unknown[]>();
  const sections: Draft[] = [];
  for (const { title, told: said } of list) {
    const items = [...(said.summary?.split('\n\n') ?? []), ...(said.highlights ?? [])];
    const section = sectionOf(title);
    const read =
      section !== undefined && ofAchievements.includes(section)
        ? items.flatMap((item) => readLine(lineOf(item, section), section) ?? [])
        : [];
    for (const one of read) found.set(one.section, [...(found.get(one.section) ?? []), one.entry]);
    if (read.length === 0 && items.length > 0) sections.push({ title, items });
  }
  return { ...Object.fromEntries(found), sections };
}
