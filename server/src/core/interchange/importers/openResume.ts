import type { Draft, ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { readPlace } from '../reader/address.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { jsonImporter } from './jsonImporter.ts';
import { periodFrom } from './told.ts';

function read(file: ForeignSource): Draft {
  const inner = file.has('resume') ? file.object('resume') : file;
  inner.take('settings');
  file.take('settings');
  const profile = inner.object('profile');
  const url = profile.text('url');
  const account = url === undefined ? null : accountOf(url);
  const location = profile.text('location');
  const skills = inner.object('skills');
  const featured = skills
    .entries('featuredSkills')
    .map((one) => one.entry({ name: one.text('skill'), level: rating(one.take('rating')) }));
  const custom = inner.object('custom').texts('descriptions');
  return inner.entry({
    basics: profile.entry({
      name: profile.text('name'),
      email: profile.text('email'),
      phone: profile.text('phone'),
      url: account ? undefined : url,
      location: location === undefined ? undefined : readPlace(location),
      summary: profile.text('summary'),
      profiles: account ? [account] : [],
    }),
    work: grouped(
      inner.entries('workExperiences').map((one) =>
        one.entry({
          name: one.text('company'),
          position: one.text('jobTitle'),
          ...periodFrom(one.text('date')),
          highlights: one.texts('descriptions'),
        }),
      ),
    ),
    education: inner.entries('educations').map((one) =>
      one.entry({
        institution: one.text('school'),
        studyType: one.text('degree'),
        ...periodFrom(one.text('date')),
        score: one.text('gpa'),
        highlights: one.texts('descriptions'),
      }),
    ),
    skills: [...featured.filter((one) => one.name !== undefined), ...(skills.texts('descriptions') ?? []).map(group)],
    projects: inner.entries('projects').map((one) =>
      one.entry({
        name: one.text('project'),
        ...periodFrom(one.text('date')),
        highlights: one.texts('descriptions'),
      }),
    ),
    sections: custom ? [{ title: 'More', items: custom }] : [],
  });
}

const rating = (value: unknown): string | undefined =>
  typeof value === 'number' && value > 0 ? `${value}/5` : undefined;

function group(text: string): Draft {
  const labelled = /^([^:]{2,40}):\s*(.+)$/.exec(text);
  return labelled ? { name: labelled[1], keywords: labelled[2]!.split(/,\s*/) } : { name: text };
}

export const openResume = jsonImporter(
  'open-resume',
  'OpenResume',
  (data) => {
    const inner = isObject(data.resume) ? data.resume : data;
    return Array.isArray(inner.workExperiences) && ('profile' in inner || 'educations' in inner);
  },
  read,
);
