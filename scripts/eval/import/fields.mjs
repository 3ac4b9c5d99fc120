// A profile as lists of fields that can be compared, whatever shape it is written in.
import * as compare from './compare.mjs';

const list = (value) =>
  Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value];
const textOf = (value) =>
  value === null || value === undefined || value === ''
    ? undefined
    : typeof value === 'object'
      ? value.text === undefined
        ? undefined
        : String(value.text)
      : String(value);
const texts = (value) => list(value).map(textOf).filter(Boolean);

/** The fields of an entry of each section, and how each is compared. */
export const sections = {
  work: {
    name: compare.text,
    position: compare.text,
    startDate: compare.date,
    endDate: compare.date,
    location: compare.place,
    summary: compare.text,
    highlights: 'list',
  },
  education: {
    institution: compare.text,
    studyType: compare.text,
    area: compare.text,
    startDate: compare.date,
    endDate: compare.date,
    score: compare.text,
    courses: 'list',
  },
  languages: { language: compare.text, fluency: compare.text },
  certificates: { name: compare.text, issuer: compare.text, date: compare.date },
  projects: {
    name: compare.text,
    description: compare.text,
    url: compare.link,
    startDate: compare.date,
    endDate: compare.date,
    keywords: 'list',
    highlights: 'list',
  },
  publications: { name: compare.text, publisher: compare.text, releaseDate: compare.date },
  awards: { title: compare.text, awarder: compare.text, date: compare.date },
  volunteer: {
    organization: compare.text,
    position: compare.text,
    startDate: compare.date,
    endDate: compare.date,
    summary: compare.text,
    highlights: 'list',
  },
  references: { name: compare.text, reference: compare.text },
};

export const basics = {
  name: compare.text,
  label: compare.text,
  email: compare.text,
  phone: compare.phone,
  url: compare.link,
  location: compare.place,
  summary: compare.text,
};

/** The value of a field, by how it is compared; undefined or an empty list where there is none. */
export function fieldOf(entry, field, how) {
  const value = entry?.[field];
  if (how === 'list') return texts(value);
  if (how === compare.place) return compare.placeText(value);
  if (how === compare.date) return compare.canonical(textOf(value) ?? '') || undefined;
  return textOf(value);
}

/** Roles are work entries, words in groups are skills. */
export function flatten(profile) {
  const data = profile && typeof profile === 'object' ? profile : {};
  const skills = [];
  for (const one of list(data.skills)) {
    const keywords = texts(one?.keywords);
    if (keywords.length > 0) skills.push({ name: textOf(one.name), keywords });
    else skills.push({ name: undefined, keywords: texts([typeof one === 'object' ? one?.name : one]) });
  }
  return {
    ...Object.fromEntries(Object.keys(sections).map((section) => [section, list(data[section])])),
    basics: data.basics ?? {},
    profiles: list(data.basics?.profiles),
    work: list(data.work).flatMap((entry) => {
      const roles = list(entry?.roles);
      if (roles.length === 0) return [entry];
      return roles.map((role, index) => ({
        name: entry.name,
        location: role.location ?? entry.location,
        ...role,
        summary: role.summary ?? (index === 0 ? entry.summary : undefined),
        highlights: [...(index === 0 ? list(entry.highlights) : []), ...list(role.highlights)],
      }));
    }),
    interests: list(data.interests).flatMap((one) => [...texts([one?.name ?? one]), ...texts(one?.keywords)]),
    skills: skills.filter(({ keywords }) => keywords.length > 0),
  };
}
