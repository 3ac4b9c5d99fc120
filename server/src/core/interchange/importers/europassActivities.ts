import type { Draft } from '../foreignSource.ts';
import { plainHtml } from './told.ts';
import { children, elementsOf, type XmlElement } from './xml.ts';
import { at, date, type Maybe, raw, words } from './xmlReading.ts';

/** An entry without what says nothing. */
export const filled = (entry: Draft): Draft =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );

/** Start and end of a period, whichever names the version has; one date alone is both. */
export function spell(period: Maybe): Draft {
  const [from, to] = [at(period, 'StartDate') ?? at(period, 'From'), at(period, 'EndDate') ?? at(period, 'To')];
  const startDate = date(from);
  const goesOn = /true/i.test(
    words(period, 'CurrentIndicator') ?? words(period, 'Ongoing') ?? words(period, 'Current') ?? '',
  );
  const endDate = date(to);
  const alone = from === undefined && to === undefined ? date(period) : undefined;
  return filled({ startDate: startDate ?? alone, endDate: endDate ?? (goesOn ? 'present' : alone) });
}

/** When something was that has a period or a date: its day where that is one, else both ends in a text. */
export function dayOf(element: XmlElement): string | undefined {
  const { startDate, endDate } = spell(at(element, 'Period') ?? at(element, 'Date')) as Record<string, string>;
  if (startDate === undefined || endDate === undefined || startDate === endDate) return endDate ?? startDate;
  return `${startDate} – ${endDate}`;
}

/** What a thing is called, whichever kind it is of. */
export const named = (element: XmlElement): string | undefined =>
  words(element, 'Title') ??
  words(element, 'CertificationName') ??
  words(element, 'Name') ??
  words(element, 'LicenseName') ??
  words(element, 'CertificationTypeCode');

/** What is said of it. */
export const about = (element: XmlElement): string | undefined =>
  plainHtml(raw(element, 'Description') ?? raw(element, 'Summary'));

const none: XmlElement = { name: '', attributes: {}, children: [] };

const activities = (list: Maybe): readonly Draft[] =>
  elementsOf(list ?? none)
    .filter((one) => elementsOf(one).length > 0)
    .map((one) => filled({ name: named(one), description: about(one), date: dayOf(one), url: words(one, 'Link') }))
    .filter((one) => Object.keys(one).length > 0);

/** What a profile has no section for: creative works, memberships, conferences, and what the person called so. */
export function ownSections(profile: Maybe): readonly Draft[] {
  const known = [
    'CreativeWorks',
    'SocialAndPoliticalActivities',
    'NetworksAndMemberships',
    'ConferencesAndSeminars',
  ].map((key) => ({ title: key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '), items: activities(at(profile, key)) }));
  const others = children(profile, 'Others').map((one) => ({
    title: words(one, 'Title') ?? 'Others',
    items: activities(one),
  }));
  return [...known, ...others].filter(({ items }) => items.length > 0);
}

/** Hobbies, each with what is said of it. */
export const interestsOf = (profile: Maybe): readonly Draft[] =>
  activities(at(profile, 'HobbiesAndInterests')).map(({ name, description, ...more }) =>
    name === undefined
      ? { name: description, ...more }
      : filled({ name, keywords: description === undefined ? [] : [description], ...more }),
  );

/** Skills that people tell in their own words, by their kinds. */
export const toldSkills = (profile: Maybe): readonly Draft[] =>
  [
    'CommunicationAndInterpersonalSkills',
    'ManagementAndLeadershipSkills',
    'OrganisationalSkills',
    'DigitalSkills',
  ].flatMap((key) =>
    activities(at(profile, key)).map(({ name, description }) =>
      filled({ name: name ?? description, 'x-description': name === undefined ? undefined : description }),
    ),
  );

/** People who can be asked. */
export const referees = (profile: Maybe): readonly Draft[] =>
  [
    ...children(at(profile, 'EmploymentReferences'), 'Referee'),
    ...children(at(profile, 'EmploymentReferences'), 'EmploymentReference'),
  ].map((one) => {
    const person = at(one, 'Referee') ?? one;
    const name = [words(person, 'PersonName', 'GivenName'), words(person, 'PersonName', 'FamilyName')]
      .filter(Boolean)
      .join(' ');
    const ways = children(person, 'Communication').flatMap(
      (way) =>
        words(way, 'URI') ??
        [words(way, 'CountryDialing')?.replace(/^(?=\d)/, '+'), words(way, 'DialNumber')].filter(Boolean).join(' ') ??
        [],
    );
    return filled({
      name: [
        name === '' ? words(person, 'FormattedName') : name,
        words(person, 'Role') ?? words(person, 'PositionTitle'),
      ]
        .filter(Boolean)
        .join(', '),
      reference: plainHtml(raw(person, 'Comment')) ?? about(person),
      'x-contact': ways.filter((way) => way !== ''),
      'x-url': words(person, 'Link'),
    });
  });

/** Talks and patents, which no page of Europass asks for and the format has. */
export const talksOf = (profile: Maybe): readonly Draft[] =>
  children(at(profile, 'SpeakingHistory'), 'SpeakingEvent').map((one) =>
    filled({
      name: words(one, 'EventName') ?? named(one),
      date: dayOf(one),
      summary: about(one),
      url: words(one, 'Link'),
    }),
  );

export const patentsOf = (profile: Maybe): readonly Draft[] =>
  children(at(profile, 'PatentHistory'), 'Patent').map((one) =>
    filled({
      name: words(one, 'PatentTitle') ?? named(one),
      number: words(one, 'PatentID'),
      status: words(one, 'PatentStatus', 'PatentStatusCode'),
      inventors: children(one, 'InventorName').flatMap((each) => words(each) ?? []),
      office: words(one, 'IssuingAuthority'),
      summary: about(one),
    }),
  );
