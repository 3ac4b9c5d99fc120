import type { Draft, ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { jsonImporter } from './jsonImporter.ts';

const spell = (source: ForeignSource): Draft => {
  const startDate = source.date('startDate');
  return { startDate, endDate: source.date('finishDate') ?? (startDate === undefined ? undefined : 'present') };
};

const names = (source: ForeignSource, key: string): readonly string[] =>
  source.entries(key).flatMap((one) => {
    const inner = one.has('skill') ? one.object('skill') : one;
    return inner.text('name') ?? [];
  });

const place = (source: ForeignSource): Draft | undefined =>
  source.has('location') ? placeIn(source.object('location')) : undefined;

const placeIn = (one: ForeignSource): Draft =>
  one.entry({
    city: one.text('municipality') ?? one.text('city'),
    region: one.text('region'),
    countryCode: one.text('country'),
    address: one.text('address'),
    postalCode: one.text('postalCode'),
  });

function jobs(job: ForeignSource): readonly Draft[] {
  const organization = job.object('organization');
  const shared = { name: organization.text('name'), url: organization.text('URL'), location: placeText(organization) };
  const about = organization.text('description');
  const industry = organization.object('industry').text('name');
  for (const key of ['image', 'address']) organization.take(key);
  const kind = job.text('type');
  const roles = job.entries('roles').map((role) => {
    const challenges = role.entries('challenges');
    return role.entry({
      ...shared,
      position: role.text('name'),
      ...spell(role),
      highlights: challenges.flatMap((one) => [one.text('description') ?? [], one.texts('actions') ?? []].flat(2)),
      keywords: names(role, 'competences'),
    });
  });
  const rest = job.entry({
    ...organization.entry({}),
    ...(about && { description: about }),
    ...(industry && { 'x-industry': industry }),
    ...(kind && { 'x-type': kind }),
  });
  const [first, ...others] = roles;
  return [{ ...(first ?? shared), ...rest }, ...others];
}

function placeText(organization: ForeignSource): string | undefined {
  const address = organization.has('address') ? organization.object('address') : null;
  const found = address ? (place(address) ?? placeIn(address)) : place(organization);
  return found
    ? Object.values(found)
        .filter((one) => typeof one === 'string')
        .join(', ') || undefined
    : undefined;
}

/** The name in full says what the two letters beside it say. */
function languageOf(one: ForeignSource): Draft {
  const short = one.text('name');
  return one.entry({ language: one.text('fullName') ?? short, fluency: one.text('level') });
}

function read(file: ForeignSource): Draft {
  const about = file.object('aboutMe');
  const profile = about.object('profile');
  const contact = profile.has('contact') ? profile.object('contact') : file.object('contact');
  const experience = file.object('experience');
  const knowledge = file.object('knowledge');
  const locale = file.object('settings').text('language');
  const links = about.entries('relevantLinks').map((one) => {
    const url = one.text('URL');
    const type = one.text('type');
    return accountOf(url ?? '') ?? { network: type, url };
  });
  const [email, ...emails] = contact.texts('contactMails') ?? [];
  contact.leave('contactMails', emails);
  const phones = contact
    .entries('phoneNumbers')
    .map((one) => [one.text('countryCode')?.replace(/^(?=\d)/, '+'), one.text('number')].filter(Boolean).join(' '));
  const avatar = profile.object('avatar').text('link');
  return file.entry({
    basics: profile.entry({
      name: [profile.text('name'), profile.text('surnames')].filter(Boolean).join(' '),
      label: profile.text('title'),
      image: avatar,
      email,
      phone: phones[0],
      location: place(profile),
      summary: profile.text('description'),
      profiles: links,
      ...contact.entry({ 'x-phones': phones.slice(1) }),
    }),
    work: grouped(experience.entries('jobs').flatMap(jobs)),
    education: knowledge.entries('studies').map((one) => {
      const institution = one.object('institution');
      const where = placeText(institution);
      return one.entry({
        institution: institution.text('name'),
        url: institution.text('URL'),
        location: where,
        area: one.text('name'),
        studyType: one.text('studyType'),
        summary: one.text('description'),
        ...spell(one),
        ...institution.entry({}),
      });
    }),
    publications: experience.entries('publicArtifacts').map((one) => {
      const details = one.object('details');
      return one.entry({
        name: details.text('name'),
        type: one.text('type'),
        releaseDate: one.date('publishingDate'),
        url: details.text('URL'),
        summary: details.text('description'),
        ...details.entry({}),
      });
    }),
    skills: ['hardSkills', 'softSkills'].flatMap((key) =>
      knowledge.entries(key).map((one) => {
        const skill = one.has('skill') ? one.object('skill') : one;
        return one.entry({
          name: skill.text('name'),
          level: one.text('level'),
          ...(skill === one ? {} : skill.entry({})),
        });
      }),
    ),
    languages: knowledge.entries('languages').map(languageOf),
    references: about.entries('recommendations').map((one) =>
      one.entry({
        name: one.text('name') ?? one.text('title'),
        reference: one.text('description') ?? one.text('text'),
      }),
    ),
    projects: experience.entries('projects').map((one) => {
      const details = one.object('details');
      return one.entry({
        name: details.text('name'),
        description: details.text('description'),
        url: details.text('URL'),
        type: one.text('type'),
        ...spell(one),
        ...details.entry({}),
      });
    }),
    ...(locale !== undefined && { meta: { render: { locale: locale.toLowerCase() } } }),
    ...about.entry({}),
    ...experience.entry({}),
    ...knowledge.entry({}),
  });
}

export const manfred = jsonImporter(
  'manfred',
  'Manfred (MAC)',
  (data) => isObject(data.aboutMe) && (isObject(data.experience) || isObject(data.knowledge)),
  read,
);
