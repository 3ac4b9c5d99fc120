import { apartFromCourses } from '../courses.ts';
import type { Draft, ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { lineOf, type ReadLine, readLine } from '../labelledLines.ts';
import { readPlace } from '../reader/address.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { sectionOf } from '../sectionOfTitle.ts';
import { degreeAndSubject } from './degreeName.ts';
import { jsonImporter } from './jsonImporter.ts';
import { ofStudy, periodFrom } from './told.ts';

function read(file: ForeignSource): Draft {
  const inner = file.has('resume') ? file.object('resume') : file;
  const headings = ['settings']
    .flatMap((key) => [inner.object(key), file.object(key)])
    .map((one) => one.object('formToHeading'));
  const heading = headings
    .flatMap((one) => one.text('custom') ?? [])
    .find((one) => !/^custom(?: section)?$/i.test(one));
  const profile = inner.object('profile');
  const url = profile.text('url');
  const account = url === undefined ? null : accountOf(url);
  const location = profile.text('location');
  const skills = inner.object('skills');
  const featured = skills
    .entries('featuredSkills')
    .map((one) => one.entry({ name: one.text('skill'), level: rating(one.take('rating')) }));
  const custom = lines(inner.object('custom').texts('descriptions') ?? [], sectionOf(heading ?? ''));
  const described = lines(skills.texts('descriptions') ?? [], 'skills');
  const of = (section: string): readonly unknown[] =>
    [...described, ...custom].flatMap((one) => (one.section === section ? [one.entry] : []));
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
    education: inner.entries('educations').map((one) => {
      const { courses, rest } = apartFromCourses(one.texts('descriptions') ?? []);
      return one.entry({
        institution: one.text('school'),
        ...degreeOf(one.text('degree')),
        ...ofStudy(periodFrom(one.text('date'))),
        score: one.text('gpa'),
        courses,
        highlights: rest,
      });
    }),
    skills: [...featured.filter((one) => one.name !== undefined), ...of('skills')],
    ...Object.fromEntries(lists.map((section) => [section, of(section)])),
    projects: inner.entries('projects').map((one) =>
      one.entry({
        name: one.text('project'),
        ...periodFrom(one.text('date')),
        highlights: one.texts('descriptions'),
      }),
    ),
    sections: of('sections').length > 0 ? [{ title: heading ?? 'More', items: of('sections') }] : [],
  });
}

/** The degree and what it is in, which OpenResume has in one field. */
const degreeOf = (degree: string | undefined): Draft =>
  (degree === undefined ? null : degreeAndSubject(degree)) ?? { studyType: degree };

const rating = (value: unknown): string | undefined =>
  typeof value === 'number' && value > 0 ? `${value}/5` : undefined;

/** Sections that lines of one's own may be of, by their heading or their label. */
const lists = ['languages', 'certificates', 'awards', 'publications', 'interests', 'references', 'talks', 'patents'];

/** Lines by what their heading and their labels say: "Languages: English (native)". */
const lines = (texts: readonly string[], wanted: string | undefined): readonly ReadLine[] =>
  texts.flatMap((text) => {
    const section = wanted === undefined || wanted === 'skills' || lists.includes(wanted) ? wanted : 'work';
    return readLine(lineOf(text, section), section) ?? [{ section: 'sections', entry: text }];
  });

export const openResume = jsonImporter(
  'open-resume',
  'OpenResume',
  (data) => {
    const inner = isObject(data.resume) ? data.resume : data;
    return Array.isArray(inner.workExperiences) && ('profile' in inner || 'educations' in inner);
  },
  read,
);
