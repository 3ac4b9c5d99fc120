import { canonical, countryCode, textOf } from './foreignSource.ts';
import { isObject } from './json.ts';

type Names = Readonly<Record<string, string>>;

/** What themes and generators call the sections of JSON Resume, by today's name; each is told without its case, `_` and `-`. */
const sections: Names = {
  basics: 'bio personal personalinfo personalinformation about',
  work: 'experience experiences workexperience workexperiences professionalexperience employment employmenthistory jobs positions',
  volunteer: 'volunteering volunteerwork volunteerexperience volunteers',
  education: 'educations studies schools academics',
  awards: 'award honors honours honorsandawards',
  certificates: 'certificate certification certifications licenses licences certs',
  publications: 'publication papers articles',
  skills: 'skill technicalskills competences competencies',
  languages: 'spokenlanguages languageskills',
  interests: 'interest hobbies hobby interestsandhobbies',
  references: 'reference referees recommendations testimonials',
  projects: 'project sideprojects personalprojects opensource opensourceprojects portfolio',
  talks: 'talk speaking presentations lectures',
  patents: 'patent',
};

const start = 'start startdate from started startedon begin beginning startyear';
const end = 'end enddate to until finished finishdate finishedon endyear';
const url = 'link website homepage site href uri';
const text = 'summary description details about text';

/** What they call the keys of an entry. The first that has something is taken; the others stay. */
const keys: Readonly<Record<string, Names>> = {
  basics: {
    name: 'fullname',
    label: 'title headline jobtitle position role tagline profession',
    image: 'picture photo avatar',
    email: 'mail emailaddress',
    phone: 'telephone mobile phonenumber tel cell',
    url: 'website homepage site portfolio',
    summary: 'bio about objective profile description',
    profiles: 'social socials socialnetworks socialmedia accounts links networks',
    location: 'address place',
  },
  location: {
    address: 'street streetaddress',
    postalCode: 'zip zipcode postcode postal',
    city: 'town municipality locality',
    region: 'state province county',
  },
  profiles: { network: 'name platform label type site', username: 'user handle account', url },
  work: {
    name: 'company employer organization organisation companyname institution',
    position: 'title role jobtitle',
    url,
    startDate: start,
    endDate: end,
    location: 'city place',
    summary: 'details about',
    highlights: 'achievements accomplishments responsibilities bullets tasks duties points',
    keywords: 'technologies tech techstack stack tools skills tags',
  },
  volunteer: {
    organization: 'name company organisation institution',
    position: 'title role',
    url,
    startDate: start,
    endDate: end,
    location: 'city place',
    summary: 'description details about',
    highlights: 'achievements accomplishments responsibilities bullets tasks duties points',
  },
  education: {
    institution: 'school university college organization organisation name',
    studyType: 'degree qualification title',
    area: 'field fieldofstudy major subject discipline specialization program programme',
    url,
    startDate: start,
    endDate: `${end} graduationdate graduation graduated year date`,
    location: 'city place',
    score: 'gpa grade grades mark cgpa',
    courses: 'coursework modules classes subjects',
    summary: 'description details',
    highlights: 'achievements accomplishments',
  },
  awards: {
    title: 'name award',
    date: 'awarddate year datereceived issuedate issued',
    awarder: 'issuer organization organisation by from institution givenby',
    summary: 'description details',
  },
  certificates: {
    name: 'title certificate',
    date: 'year issuedate issued dateissued startdate releasedate',
    expires: 'expirydate expirationdate expiry expiration validuntil enddate',
    issuer: 'authority organization organisation issuedby institution company by provider',
    url,
  },
  publications: {
    name: 'title',
    publisher: 'journal venue conference publication',
    releaseDate: 'date year published publisheddate publicationdate',
    authors: 'author',
    url,
    summary: 'description abstract details',
  },
  skills: {
    name: 'skill category group title label area type',
    level: 'proficiency rating',
    keywords: 'items skills list details technologies tools',
  },
  languages: { language: 'name lang title', fluency: 'level proficiency rating' },
  interests: { name: 'title interest hobby', keywords: 'items list details' },
  references: { name: 'referee author person', reference: `quote testimonial recommendation ${text}` },
  projects: {
    name: 'title',
    description: 'summary details about',
    url: `${url} repo repository github demo`,
    startDate: start,
    endDate: end,
    roles: 'role',
    entity: 'company organization organisation client',
    highlights: 'achievements accomplishments bullets points features',
    keywords: 'technologies tech techstack stack tools skills tags',
  },
  talks: {
    name: 'title',
    event: 'conference venue',
    date: 'year',
    location: 'city place',
    url,
    summary: 'description',
  },
};

const folded = (key: string): string => key.toLowerCase().replaceAll(/[_\s-]/g, '');

const says = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** An object under the names of today, wherever today's has nothing to say. */
function renamed(
  value: Readonly<Record<string, unknown>>,
  names: Names,
  fits: (today: string, value: unknown) => boolean = () => true,
): Readonly<Record<string, unknown>> {
  const to = new Map<string, string>();
  const taken = new Set(Object.keys(value).filter((key) => Object.hasOwn(names, key) && says(value[key])));
  for (const [today, others] of Object.entries(names)) {
    if (taken.has(today)) continue;
    const found = others
      .split(' ')
      .flatMap((other) => Object.keys(value).find((key) => folded(key) === other) ?? [])
      .find((key) => says(value[key]) && !taken.has(key) && !to.has(key) && fits(today, value[key]));
    if (found !== undefined) to.set(found, today);
  }
  if (to.size === 0) return value;
  const replaced = new Set(to.values());
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      to.has(key) ? [[to.get(key)!, one]] : replaced.has(key) ? [] : [[key, one]],
    ),
  );
}

/** Lists under further names of a list that is there, behind it: technologies beside keywords, side projects beside projects. */
function joined(
  value: Readonly<Record<string, unknown>>,
  names: Names,
  lists: (today: string) => boolean,
): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = { ...value };
  for (const [today, others] of Object.entries(names)) {
    const list = result[today];
    if (!lists(today) || !Array.isArray(list)) continue;
    for (const key of Object.keys(value)) {
      const more = key === today || !others.split(' ').includes(folded(key)) ? undefined : listOf(value[key]);
      if (more === undefined) continue;
      result[today] = [...(result[today] as readonly unknown[]), ...more];
      delete result[key];
    }
  }
  return result;
}

/** A list, or groups by name as one: `{Tools: [Git]}`. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || !Object.values(value).every(Array.isArray)) return undefined;
  return Object.entries(value).map(([name, keywords]) => ({ name, keywords }));
}

const isList = (today: string): boolean => /^(?:highlights|keywords|courses)$/.test(today);

const isDate = /^(?:startDate|endDate|date|releaseDate|expires)$/;

/** A date with its hour, and one in words; figures alone stay as they are written, since their order is not known. */
function dateOf(value: unknown): unknown {
  const written = textOf(value);
  if (written === undefined) return value;
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(written)?.[1];
  return day ?? (/\p{L}/u.test(written) ? canonical(written) : value);
}

/** An entry that says in a word of its own that it goes on. */
function ongoing(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const flag = Object.keys(entry).find((key) =>
    /^(?:is)?(?:current|ongoing|present)(?:ly(?:working)?|job|position)?$/.test(folded(key)),
  );
  if (flag === undefined || !/^(?:true|false)$/.test(String(entry[flag]))) return entry;
  const { [flag]: said, ...rest } = entry;
  return String(said) === 'true' && !says(rest.endDate) ? { ...rest, endDate: 'present' } : rest;
}

function placeOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { country, ...rest } = renamed(value, keys.location!) as Record<string, unknown>;
  const written = textOf(rest.countryCode) ?? textOf(country);
  if (written === undefined) return says(country) ? { ...rest, country } : rest;
  const code = countryCode(written) ?? countryCode(written.toUpperCase());
  if (code === undefined) return { ...rest, ...(says(country) && { country }) };
  const same =
    country === undefined ||
    countryCode(String(country)) === code ||
    countryCode(String(country).toUpperCase()) === code;
  return { ...rest, countryCode: code, ...(!same && { country }) };
}

function entryOf(value: unknown, section: string): unknown {
  if (!isObject(value)) return value;
  const names = keys[section] ?? {};
  const entry = ongoing(joined(renamed(section === 'basics' ? withOneWay(value) : value, names), names, isList));
  return Object.fromEntries(
    Object.entries(entry).map(([key, one]) => [
      key,
      isDate.test(key)
        ? dateOf(one)
        : section === 'basics' && key === 'location'
          ? placeOf(one)
          : section === 'basics' && key === 'profiles' && Array.isArray(one)
            ? one.map((account: unknown) => entryOf(account, 'profiles'))
            : one,
    ]),
  );
}

/** Several mailboxes or telephones in one value: the first, and the others beside it. */
function withOneWay(basics: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = { ...basics };
  for (const key of ['email', 'phone']) {
    const ways = isObject(basics[key]) ? Object.values(basics[key]) : basics[key];
    if (!Array.isArray(ways) || !ways.every((way) => textOf(way) !== undefined)) continue;
    const [first, ...others] = ways as readonly unknown[];
    result[key] = first;
    if (others.length > 0) result[`x-${key}s`] = others;
  }
  return result;
}

/** First and last name of people who have no name in one. */
function withName(basics: unknown): unknown {
  if (!isObject(basics) || says(basics.name)) return basics;
  const parts = ['firstname', 'givenname', 'middlename', 'lastname', 'surname', 'familyname'].flatMap(
    (wanted) => Object.keys(basics).find((key) => folded(key) === wanted && textOf(basics[key]) !== undefined) ?? [],
  );
  if (parts.length === 0) return basics;
  const name = parts.map((key) => textOf(basics[key])).join(' ');
  const rest = Object.entries(basics).filter(([key]) => !parts.includes(key) && key !== 'name');
  return { name, ...Object.fromEntries(rest) };
}

/**
 * A JSON Resume whose sections and keys are called otherwise, as themes, generators and its first versions do, under
 * the names that the format has. What stands under its name of today is left as it is; what is known by no name stays.
 */
export function underKnownKeys(data: object): object {
  const named = renamed(data as Readonly<Record<string, unknown>>, sections, (today, value) =>
    today === 'basics'
      ? isObject(value)
      : Array.isArray(value) ||
        (today === 'interests' && typeof value === 'string') ||
        (today === 'skills' && listOf(value) !== undefined),
  );
  const known = joined(named, sections, (today) => today !== 'basics');
  return Object.fromEntries(
    Object.entries(known).map(([key, value]) => {
      if (key === 'basics') return [key, entryOf(withName(value), key)];
      if (!Object.hasOwn(keys, key)) return [key, value];
      return [key, Array.isArray(value) ? value.map((one: unknown) => entryOf(one, key)) : value];
    }),
  );
}
