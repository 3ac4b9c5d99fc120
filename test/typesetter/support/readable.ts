import type { Education, Highlight, ProfileData, Project, Role, Work } from '../../../server/src/core/profile/data.ts';

/** A bullet without its wrapping; only texts are used here. */
const words = (highlight: Highlight): string => (typeof highlight === 'string' ? highlight : highlight.text);

/** Profiles that differ in what confuses readers of a page: how long lines are, and how entries nest. */
export const readable: Readonly<Record<string, ProfileData>> = {
  'short bullets': {
    basics: {
      name: 'Mirela Castellan',
      label: 'Ward sister',
      email: 'mirela@castellan.example',
      phone: '+44 161 496 0188',
      url: 'https://castellan.example',
      location: { city: 'Salford', countryCode: 'GB' },
      profiles: [{ network: 'LinkedIn', url: 'https://www.linkedin.com/in/mirela-castellan' }],
    },
    work: [
      job('Ward sister', 'Brindle Infirmary', 'Salford', '2021-03', 'present', ['Led 14 nurses', 'Ran 31 beds']),
      job('Staff nurse', 'Ashcombe Hospital', 'Bolton', '2017-09', '2021-02', [
        'Trained 6 juniors',
        'Cut falls by 20 %',
      ]),
      job('Nurse', 'Pell Street Clinic', 'Wigan', '2014-01', '2017-08', ['Saw 25 patients a day']),
      job('Care assistant', 'Quarry House', 'Leigh', '2012-05', '2013-12', ['Night shifts', 'Hoists']),
    ],
    education: [degree('BSc', 'Nursing', 'Irwell University', 'Manchester', '2010-09', '2013-06')],
    skills: [
      { name: 'Clinical', keywords: ['Triage', 'Cannulation', 'Wound care'] },
      { name: 'Systems', keywords: ['Lorenzo', 'EMIS'] },
    ],
  },
  'long bullets and figures': {
    basics: {
      name: 'Tobias Renwick-Adeyemi',
      label: 'Logistics planner',
      email: 'tobias@renwick.example',
      summary:
        'Plans the routes of three depots and the people who drive them, and writes down what went wrong so that it goes wrong once. Twelve years in food and parcels.',
      stats: [
        { value: '38 %', label: 'fewer empty miles' },
        { value: '3 h → 20 min', label: 'to plan a day' },
        { value: '412', label: 'vehicles planned' },
      ],
    },
    work: [
      job('Head of planning', 'Marlpit Foods', 'Derby', '2019-04', 'present', [
        'Cut empty miles by 38 % in two winters by planning returns together with the suppliers who had always driven back with nothing in the vehicle',
        'Moved the plan of the day from a wall of paper to a shared model that 60 drivers see on their phones before they leave the house in the morning',
        'Wrote the first description of what a good day is',
      ]),
      job('Planner', 'Sallow Parcels', 'Nottingham', '2013-02', '2019-03', [
        'Planned 180 rounds a night across two counties, with a change of vehicle at Newark that saved a second crew on all but the longest of them',
      ]),
    ],
    projects: [project('Gritter', 'Winter plan of a county', '2022', ['Used by 4 depots', 'Open to everybody'])],
    education: [degree('HND', 'Transport', 'Trent College', 'Beeston', '2009-09', '2011-07')],
    skills: [{ name: 'Tools', level: 'daily', keywords: ['Paragon', 'Excel', 'SQL'] }],
  },
  'several roles': {
    basics: {
      name: 'Yewande Lind',
      email: 'yewande@lind.example',
      phone: '+46 31 390 06 11',
      location: { city: 'Borås' },
    },
    work: [
      {
        name: 'Halvorsen Textil',
        location: 'Borås',
        roles: [
          role('Production lead', '2020-02', 'present', ['Runs 4 lines', 'Halved waste']),
          role('Shift supervisor', '2017-06', '2020-01', ['Led 22 people']),
          role('Operator', '2015-08', '2017-05', ['Ran looms', 'Fixed looms']),
        ],
      },
      job('Dyer', 'Viskan Färgeri', 'Kinna', '2012-01', '2015-07', ['Mixed 40 colours']),
      job('Apprentice', 'Marks Väveri', 'Skene', '2010-08', '2011-12', []),
    ],
    education: [degree('Diploma', 'Textile technology', 'Borås Folk School', 'Borås', '2008-08', '2010-06')],
    skills: [{ name: 'Machines that I have set up and repaired', keywords: ['Looms', 'Dye baths'] }],
  },
  'titles that wrap': {
    basics: { name: 'Cosmin Albescu', email: 'cosmin@albescu.example' },
    work: [
      job(
        'Deputy director for the maintenance of regional railway bridges, viaducts and retaining walls, eastern division',
        'Directorate of Works of the Eastern Carpathian Regional Railway Infrastructure Company, Bridges and Tunnels Department',
        'Piatra Neamț',
        '2018-10',
        'present',
        ['Keeps 214 bridges open', 'Spent less'],
      ),
      job('Engineer', 'Albescu & Daughters', 'Bacău', '2011-03', '2018-09', ['Built walls']),
    ],
    education: [
      degree(
        'Master',
        'Civil engineering with hydrology and the theory of structures',
        'Technical University',
        'Iași',
        '2006-10',
        '2011-02',
      ),
    ],
    skills: [{ name: 'Design', keywords: ['Statics', 'Geology'] }],
  },
};

function role(position: string, startDate: string, endDate: string, highlights: readonly string[]): Role {
  return { position, startDate, endDate, highlights };
}

function job(
  position: string,
  name: string,
  location: string,
  startDate: string,
  endDate: string,
  highlights: readonly string[],
): Work {
  return { ...role(position, startDate, endDate, highlights), name, location };
}

function degree(
  studyType: string,
  area: string,
  institution: string,
  location: string,
  startDate: string,
  endDate: string,
): Education {
  return { institution, studyType, area, location, startDate, endDate };
}

function project(name: string, description: string, startDate: string, highlights: readonly string[]): Project {
  return { name, description, startDate, highlights };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date as the pages print it. */
function shown(date = ''): string {
  const [year, month] = date.split('-');
  return month ? `${months[Number(month) - 1]} ${year}` : date;
}

const dates = (start?: string, end?: string): string => (end ? `${shown(start)} – ${shown(end)}` : shown(start));

/** What must follow each other in a text that was read from the pages, one list for each entry. */
export function expectedOrder(profile: ProfileData): readonly (readonly string[])[] {
  const texts = (list: readonly (string | undefined)[]) => list.filter((text): text is string => !!text);
  const ofRole = (one: Role) => [one.position, dates(one.startDate, one.endDate)];
  const bullets = (one: { readonly highlights?: readonly Highlight[] }) => (one.highlights ?? []).map(words);
  const work = (profile.work ?? []).flatMap((one) =>
    one.roles
      ? [texts([one.name, one.location]), ...one.roles.map((part) => texts([...ofRole(part), ...bullets(part)]))]
      : [texts([...ofRole(one), one.name, one.location, ...bullets(one)])],
  );
  const education = (profile.education ?? []).map((one) =>
    texts([`${one.studyType}, ${one.area}`, dates(one.startDate, one.endDate), one.institution, one.location]),
  );
  const projects = (profile.projects ?? []).map((one) =>
    texts([one.name, dates(one.startDate), one.description, ...bullets(one)]),
  );
  const skills = (profile.skills ?? []).map((one) => texts([one.name, ...(one.keywords ?? [])]));
  return [...work, ...projects, ...education, ...skills];
}

/** The ways to reach a person, each as the pages print it. */
export function expectedContacts({ basics }: ProfileData): readonly string[] {
  const url = (text = '') => text.replace(/^https:\/\/(www\.)?/, '');
  const all = [
    basics?.location?.city,
    basics?.email,
    basics?.phone,
    url(basics?.url),
    ...(basics?.profiles ?? []).map((one) => url(one.url)),
  ];
  return all.filter((text): text is string => !!text);
}
