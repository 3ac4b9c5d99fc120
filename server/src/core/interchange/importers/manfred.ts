import { commaList } from '../commaList.ts';
import type { Draft, ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { accountOf } from '../reader/contacts.ts';
import { jsonImporter } from './jsonImporter.ts';
import { languageName } from './languageName.ts';
import { experienceOf } from './manfredExperience.ts';
import { nameOf, placeOf, referenceOf } from './manfredParts.ts';
import { studiesOf } from './manfredStudies.ts';

/** What a section is called that MAC has a key for and a profile has not. */
const titles = {
  en: { facts: 'Interesting facts', recommended: 'Recommendations' },
  es: { facts: 'Datos de interés', recommended: 'Recomendaciones' },
} as const;

interface Links {
  readonly url: string | undefined;
  readonly profiles: readonly Draft[];
}

/** Links of a person: the first to a site of their own, and accounts, each once. */
function linksOf(sources: readonly ForeignSource[]): Links {
  let url: string | undefined;
  const profiles: Draft[] = [];
  const seen = new Set<string>();
  for (const one of sources) {
    const address = one.first('URL', 'url');
    const type = one.text('type');
    const bare = (address ?? '').replace(/^https?:\/\/(?:www\.)?|\/$/g, '').toLowerCase();
    if (seen.has(bare)) continue;
    seen.add(bare);
    const account = accountOf(address ?? '');
    const said = one.text('description');
    // "other" names nothing; what is said of the link does.
    const nameless = type === undefined || /^(?:other|website)$/.test(type);
    if (account) profiles.push(one.entry({ ...account, 'x-description': said }));
    else if (type === 'website' && url === undefined) url = address;
    else if (nameless) profiles.push(one.entry({ network: said ?? type, url: address }));
    else profiles.push(one.entry({ network: type, url: address, 'x-description': said }));
  }
  return { url, profiles };
}

/** Facts that define somebody: interests where all are as short as that, else a section of their own. */
function factsOf(
  sources: readonly ForeignSource[],
  title: string,
): { readonly interests: readonly Draft[]; readonly section: readonly Draft[] } {
  const facts = sources.map((one) => ({
    topic: one.text('topic'),
    fact: one.first('fact', 'content'),
    more: one.entry({}),
  }));
  if (facts.length === 0) return { interests: [], section: [] };
  const short = facts.every(
    ({ topic = '', fact = '' }) =>
      topic.length <= 40 && !/[?¿]/.test(topic) && fact.length <= 60 && !/[.!?]$|\n/.test(fact),
  );
  const entry = (known: Draft): Draft =>
    Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return short
    ? {
        interests: facts.map(({ topic, fact, more }) =>
          entry(topic === undefined ? { name: fact, ...more } : { name: topic, keywords: commaList(fact), ...more }),
        ),
        section: [],
      }
    : {
        interests: [],
        section: [
          {
            title,
            items: facts.map(({ topic, fact, more }) =>
              topic === undefined && Object.keys(more).length === 0
                ? fact
                : entry({ name: topic, description: fact, ...more }),
            ),
          },
        ],
      };
}

/** Books, films and pages that somebody recommends; what has no title is what somebody said of the person. */
function recommended(one: ForeignSource): Draft {
  const by = one
    .entries('authors')
    .map((author) => [nameOf(author), author.text('title')].filter(Boolean).join(', '))
    .join('; ');
  return one.entry({
    name: one.text('title'),
    description: [by, one.first('summary', 'description')].filter(Boolean).join(' — '),
    url: one.first('URL', 'url'),
    'x-type': one.text('type'),
  });
}

function skill(one: ForeignSource): Draft {
  const inner = one.has('skill') ? one.object('skill') : one;
  const name = inner.text('name');
  const kind = inner.text('type');
  return one.entry({
    name,
    level: one.text('level'),
    ...(inner === one ? {} : inner.entry({})),
    'x-type': kind,
  });
}

function read(file: ForeignSource): Draft {
  const about = file.object('aboutMe');
  const profile = about.object('profile');
  const wishes = file.object('careerPreferences');
  const settings = file.object('settings');
  const knowledge = file.object('knowledge');
  const experience = file.object('experience');
  settings.take('MACVersion');
  file.take('$schema');
  const locale = settings.text('language')?.toLowerCase();
  const words = titles[locale?.startsWith('es') ? 'es' : 'en'];
  const contacts = [profile, wishes, file].filter((one) => one.has('contact')).map((one) => one.object('contact'));
  const [email, ...emails] = [...new Set(contacts.flatMap((one) => one.texts('contactMails') ?? []))];
  const phones = contacts
    .flatMap((one) => one.entries('phoneNumbers', 'number'))
    .map((one) => [one.text('countryCode')?.replace(/^(?=\d)/, '+'), one.text('number')].filter(Boolean).join(' '));
  const [phone, ...others] = new Set(phones);
  const { url, profiles } = linksOf([
    ...about.entries('relevantLinks'),
    ...contacts.flatMap((one) => one.entries('publicProfiles')),
  ]);
  const { work, of, referees } = experienceOf(experience);
  const { education, certificates } = studiesOf(knowledge.entries('studies'));
  const { interests, section } = factsOf(about.entries('interestingFacts', 'fact'), words.facts);
  const told = about.entries('recommendations');
  const shown = new Set(told.filter((one) => one.has('title')));
  const things = [...shown].map(recommended);
  const lastModified = settings.text('lastUpdate');
  return file.entry({
    basics: profile.entry({
      name: nameOf(profile),
      label: profile.text('title'),
      image: profile.object('avatar').text('link'),
      email,
      phone,
      url,
      location: profile.has('location') ? placeOf(profile.object('location')) : undefined,
      summary: profile.text('description'),
      profiles,
      'x-emails': emails,
      'x-phones': others,
      ...Object.assign({}, ...contacts.map((one) => one.entry({}))),
    }),
    work,
    education,
    awards: of('awards'),
    certificates,
    publications: of('publications'),
    skills: ['hardSkills', 'softSkills'].flatMap((key) => knowledge.entries(key, 'name').map(skill)),
    languages: knowledge.entries('languages', 'name').map((one) => {
      const short = one.text('name');
      const full = one.text('fullName');
      return one.entry({ language: full ?? languageName(short ?? '', locale), fluency: one.text('level') });
    }),
    interests,
    references: [
      ...told.filter((one) => !shown.has(one)).map(referenceOf),
      ...about.entries('significativeRelationships').map(referenceOf),
      ...referees,
    ],
    projects: of('projects'),
    talks: of('talks'),
    sections: [...section, ...(things.length > 0 ? [{ title: words.recommended, items: things }] : [])],
    meta: { ...(lastModified !== undefined && { lastModified }), ...(locale !== undefined && { render: { locale } }) },
    ...about.entry({}),
    ...experience.entry({}),
    ...knowledge.entry({}),
    ...settings.entry({}),
    'x-careerPreferences': wishes.entry({}),
  });
}

export const manfred = jsonImporter(
  'manfred',
  'Manfred (MAC)',
  (data) => isObject(data.aboutMe) && (isObject(data.experience) || isObject(data.knowledge)),
  read,
);
