import type { Draft, ForeignSource } from '../foreignSource.ts';
import { countryCode } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { grouped } from '../reader/sameEmployer.ts';
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
  const found = sets.map((set) => ({
    ...set,
    ...(Array.isArray(set.keywords) && {
      keywords: set.keywords.map((keyword: string) => {
        const one = list.find(({ name, keywords }) => key(name) === key(keyword) && keywords === undefined);
        if (!one) return keyword;
        merged.add(one);
        return one.level === undefined || one.level === set.level ? keyword : `${keyword} (${one.level})`;
      }),
    }),
  }));
  return [...found, ...list.filter((one) => !merged.has(one))];
}

function read(file: ForeignSource): Draft {
  const info = file.object('info');
  const contact = file.object('contact');
  const place = file.object('location');
  const employment = file.object('employment');
  const education = file.object('education');
  const service = file.object('service');
  const skills = file.object('skills');
  const country = place.text('country');
  const code = country === undefined ? undefined : (countryCode(country.toUpperCase()) ?? countryCode(country));
  file.take('meta');
  return file.entry({
    basics: info.entry({
      name: file.text('name'),
      label: info.text('label'),
      image: info.text('image'),
      email: contact.text('email'),
      phone: contact.text('phone'),
      url: contact.text('website'),
      location: place.entry({
        address: place.text('address'),
        city: place.text('city'),
        region: place.text('region'),
        postalCode: place.text('code'),
        countryCode: code,
        ...(country !== undefined && code === undefined && { 'x-country': country }),
      }),
      summary: info.text('brief'),
      profiles: file.entries('social').map((one) =>
        one.entry({
          network: one.text('network') ?? one.text('label'),
          username: one.text('user'),
          url: one.text('url'),
        }),
      ),
      ...contact.entry({}),
    }),
    work: grouped(employment.entries('history').map((one) => job(one, 'name'))),
    volunteer: service.entries('history').map((one) => job(one, 'organization')),
    education: education.entries('history').map((one) =>
      one.entry({
        institution: one.text('institution'),
        url: one.text('url'),
        studyType: one.text('studyType') ?? one.text('title'),
        area: one.text('area') ?? one.text('subject'),
        location: one.text('location'),
        ...spell(one),
        score: one.text('grade'),
        courses: one.texts('curriculum') ?? one.texts('courses'),
        summary: one.text('summary'),
        highlights: one.texts('highlights'),
      }),
    ),
    awards: file.entries('recognition').map((one) =>
      one.entry({
        title: one.text('title'),
        date: one.date('date'),
        awarder: one.text('from'),
        summary: one.text('summary'),
      }),
    ),
    publications: file.entries('writing').map((one) =>
      one.entry({
        name: one.text('title'),
        publisher: one.text('publisher') ?? one.object('publisher').text('name'),
        releaseDate: one.date('date'),
        url: one.text('url'),
        summary: one.text('summary'),
      }),
    ),
    talks: file.entries('speaking').map((one) =>
      one.entry({
        name: one.text('title'),
        event: one.text('event'),
        location: one.text('location'),
        date: one.date('date'),
        url: one.text('url'),
        summary: one.text('summary'),
      }),
    ),
    skills: onceEach(
      skills
        .entries('sets')
        .map((one) => one.entry({ name: one.text('name'), level: one.text('level'), keywords: one.texts('skills') })),
      skills
        .entries('list')
        .map((one) => one.entry({ name: one.text('name'), level: one.text('level'), keywords: one.texts('keywords') })),
    ),
    languages: file
      .entries('languages')
      .map((one) => one.entry({ language: one.text('language'), fluency: one.text('level') ?? one.text('fluency') })),
    interests: file
      .entries('interests')
      .map((one) =>
        one.entry({ name: one.text('name'), keywords: one.texts('keywords'), 'x-summary': one.text('summary') }),
      ),
    references: file
      .entries('testimonials')
      .map((one) => one.entry({ name: one.text('name'), reference: one.text('quote') })),
    projects: file.entries('projects').map((one) =>
      one.entry({
        name: one.text('title'),
        description: [one.text('description'), one.text('summary')].filter(Boolean).join('\n\n'),
        type: one.text('category'),
        roles: one.texts('role'),
        ...spell(one),
        url: one.text('url') ?? one.text('repo'),
        keywords: one.texts('keywords'),
        highlights: one.texts('highlights'),
      }),
    ),
    certificates: [...file.entries('certifications'), ...file.entries('extracurricular')].map((one) =>
      one.entry({
        name: one.text('title') ?? one.text('name'),
        issuer: one.text('authority') ?? one.text('grantor'),
        date: one.date('date'),
        url: one.text('url'),
      }),
    ),
    ...employment.entry({}),
    ...education.entry({}),
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
