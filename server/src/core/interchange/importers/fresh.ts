import type { Draft, ForeignSource } from '../foreignSource.ts';
import { countryCode } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { asSentences } from '../prose.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { degreeAndSubject } from './degreeName.ts';
import { lastingItem, shownItem } from './freshItems.ts';
import { jsonImporter } from './jsonImporter.ts';

const spell = (source: ForeignSource): Draft => {
  const startDate = source.date('start');
  return { startDate, endDate: source.date('end') ?? (startDate === undefined ? undefined : 'present') };
};

function job(one: ForeignSource, name: 'name' | 'organization'): Draft {
  return one.entry({
    [name]: one.text('employer') ?? one.text('organization'),
    position: one.text('position'),
    url: one.text('url'),
    location: one.text('location'),
    ...spell(one),
    summary: one.text('summary'),
    highlights: one.texts('highlights'),
    ...(name === 'name' ? { keywords: one.texts('keywords') } : { 'x-keywords': one.texts('keywords') }),
  });
}

/** A skill of the list that is in a set already stands in it, with how well where that is not said of the set. */
function onceEach(sets: readonly Draft[], list: readonly Draft[]): readonly Draft[] {
  const key = (text: unknown): string => String(text).toLowerCase();
  const merged = new Set<Draft>();
  const found = sets.map((set) => {
    const details: Draft = {};
    const keywords = Array.isArray(set.keywords)
      ? set.keywords.map((keyword: string) => {
          const one = list.find(({ name, keywords: own }) => key(name) === key(keyword) && own === undefined);
          if (!one) return keyword;
          merged.add(one);
          const { name: _, level, ...more } = one;
          if (Object.keys(more).length > 0) details[keyword] = more;
          return level === undefined || level === set.level ? keyword : `${keyword} (${level})`;
        })
      : undefined;
    return {
      ...set,
      ...(keywords && { keywords }),
      ...(Object.keys(details).length > 0 && { 'x-details': details }),
    };
  });
  return [...found, ...list.filter((one) => !merged.has(one))];
}

/** A study, whose title may be all that says which. */
function study(one: ForeignSource): Draft {
  const [studyType, area] = [one.text('studyType'), one.text('area') ?? one.text('subject')];
  const title = studyType === undefined ? one.text('title') : undefined;
  const parted = title !== undefined && area === undefined ? degreeAndSubject(title) : null;
  return one.entry({
    institution: one.text('institution'),
    url: one.text('url'),
    ...(parted ?? { studyType: studyType ?? title, area }),
    location: one.text('location'),
    ...spell(one),
    score: one.first('grade', 'gpa'),
    courses: one.texts('curriculum') ?? one.texts('courses'),
    summary: one.text('summary'),
    highlights: one.texts('highlights'),
    'x-keywords': one.texts('keywords'),
  });
}

/** How well, in words, or as a number of ten. */
const levelOf = (written: string | undefined): string | undefined =>
  written !== undefined && /^(?:[1-9]|10)$/.test(written) ? `${written}/10` : written;

/** Who vouches for somebody; what is private stays off the pages. */
function reference(one: ForeignSource): Draft {
  const name = [one.text('name'), one.first('role', 'position')].filter(Boolean).join(', ');
  const reference = one.first('quote', 'summary', 'reference');
  const hidden = one.text('private') === 'true';
  return one.entry({ name, reference, ...(hidden && { hidden }), 'x-category': one.text('category') });
}

interface Others {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly profiles: readonly Draft[];
}

/** Further ways to reach somebody: the first of a kind where there is none yet, accounts; the rest stays. */
function otherWays(contact: ForeignSource): Others {
  const found: { email?: string; phone?: string; url?: string; profiles: Draft[] } = { profiles: [] };
  const left: Draft[] = [];
  for (const one of contact.entries('other', 'value')) {
    const value = one.text('value');
    const kind = one.first('category', 'flavor', 'type');
    const label = one.text('label');
    const key = /mail/i.test(kind ?? '') ? 'email' : /phone|mobile|cell/i.test(kind ?? '') ? 'phone' : 'url';
    const account = value === undefined ? null : accountOf(value);
    const isPage = /^(?:https?:|www\.)/i.test(value ?? '') || /url|web|site|blog/i.test(kind ?? '');
    if (account) found.profiles.push(account);
    else if (
      value !== undefined &&
      (key !== 'url' || isPage) &&
      found[key] === undefined &&
      !contact.has(key === 'url' ? 'website' : key)
    )
      found[key] = value;
    else left.push(one.entry({ label, category: kind, value }));
  }
  contact.leave('other', left);
  return found;
}

function read(file: ForeignSource): Draft {
  const info = file.object('info');
  const contact = file.object('contact');
  const place = file.object('location');
  const employment = file.object('employment');
  const education = file.object('education');
  const service = file.object('service');
  const affiliation = file.object('affiliation');
  const skills = file.object('skills');
  const country = place.text('country');
  const code = country === undefined ? undefined : (countryCode(country.toUpperCase()) ?? countryCode(country));
  for (const key of ['meta', '$schema']) file.take(key);
  const more = otherWays(contact);
  const social = file.entries('social').map((one) =>
    one.entry({
      network: one.text('network') ?? one.text('label'),
      username: one.text('user'),
      url: one.text('url'),
    }),
  );
  const sections = [
    ['Governance', file.entries('governance').map(lastingItem)],
    ['Affiliations', affiliation.entries('history').map(lastingItem)],
    ['Extracurricular activities', file.entries('extracurricular').map(lastingItem)],
    ['Samples', file.entries('samples').map(shownItem)],
    ['Reading', file.entries('reading').map(shownItem)],
  ] as const;
  return file.entry({
    basics: info.entry({
      name: file.text('name'),
      label: info.text('label'),
      image: info.text('image'),
      email: contact.text('email') ?? more.email,
      phone: contact.text('phone') ?? more.phone,
      url: contact.text('website') ?? more.url,
      location: place.entry({
        address: place.text('address'),
        city: place.text('city'),
        region: place.text('region'),
        postalCode: place.text('code'),
        countryCode: code,
        ...(country !== undefined && code === undefined && { 'x-country': country }),
      }),
      summary: info.text('brief'),
      profiles: [...social, ...more.profiles.filter(({ url }) => !social.some((one) => one.url === url))],
      ...contact.entry({}),
    }),
    work: grouped(employment.entries('history').map((one) => job(one, 'name'))),
    volunteer: service.entries('history').map((one) => job(one, 'organization')),
    education: education.entries('history').map(study),
    awards: file.entries('recognition', 'title').map((one) => {
      const [title, url] = [one.text('title'), one.text('url')];
      const linked = title !== undefined && url !== undefined && !/[[\]]/.test(title);
      return one.entry({
        title: linked ? `[${title}](${url})` : title,
        date: one.date('date'),
        awarder: one.text('from'),
        summary: one.text('summary'),
        'x-url': linked ? undefined : url,
      });
    }),
    publications: file.entries('writing', 'title').map((one) => {
      const publisher = one.text('publisher');
      const house = one.object('publisher');
      return one.entry({
        name: one.text('title'),
        authors: one.texts('author') ?? one.texts('authors'),
        publisher: publisher ?? house.text('name'),
        releaseDate: one.date('date'),
        type: one.first('category', 'flavor'),
        url: one.text('url'),
        summary: one.text('summary'),
        'x-publisher': house.text('url'),
      });
    }),
    talks: file.entries('speaking', 'title').map((one) =>
      one.entry({
        name: one.text('title'),
        event: one.text('event'),
        location: one.text('location'),
        date: one.date('date'),
        url: one.text('url'),
        summary: asSentences(
          [one.text('summary'), ...(one.texts('highlights') ?? []).map((text) => `- ${text}`)]
            .filter(Boolean)
            .join('\n'),
        ),
      }),
    ),
    skills: onceEach(
      skills
        .entries('sets', 'name')
        .map((one) =>
          one.entry({ name: one.text('name'), level: levelOf(one.text('level')), keywords: one.texts('skills') }),
        ),
      skills
        .entries('list', 'name')
        .map((one) =>
          one.entry({ name: one.text('name'), level: levelOf(one.text('level')), keywords: one.texts('keywords') }),
        ),
    ),
    languages: file
      .entries('languages', 'language')
      .map((one) => one.entry({ language: one.text('language'), fluency: levelOf(one.first('level', 'fluency')) })),
    interests: file
      .entries('interests', 'name')
      .map((one) =>
        one.entry({ name: one.text('name'), keywords: one.texts('keywords'), 'x-summary': one.text('summary') }),
      ),
    references: [...file.entries('testimonials').map(reference), ...file.entries('references').map(reference)],
    projects: file.entries('projects', 'title').map((one) =>
      one.entry({
        name: one.first('title', 'name'),
        description: [one.text('description'), one.text('summary')].filter(Boolean).join('\n\n'),
        type: one.text('category'),
        roles: one.texts('role'),
        ...spell(one),
        url: one.text('url') ?? one.text('repo'),
        keywords: one.texts('keywords'),
        highlights: one.texts('highlights'),
      }),
    ),
    certificates: file.entries('certifications', 'name').map((one) =>
      one.entry({
        name: one.first('title', 'name'),
        issuer: one.first('authority', 'grantor', 'issuer', 'from'),
        date: one.date('date'),
        url: one.text('url'),
      }),
    ),
    sections: sections.flatMap(([title, items]) => (items.length > 0 ? [{ title, items }] : [])),
    'x-employment': employment.entry({}),
    'x-education': education.entry({}),
    'x-service': service.entry({}),
    'x-affiliation': affiliation.entry({}),
    ...skills.entry({}),
  });
}

export const fresh = jsonImporter(
  'fresh',
  'FRESH',
  (data) =>
    (isObject(data.meta) && String(data.meta.format ?? '').startsWith('FRESH')) ||
    (isObject(data.employment) && (isObject(data.info) || isObject(data.contact))),
  read,
);
