import { apartFromCourses } from '../courses.ts';
import { countryCode, type Draft, type ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { readPlace } from '../reader/address.ts';
import { accountOf, isNetwork } from '../reader/contacts.ts';
import { grouped } from '../reader/sameEmployer.ts';
import { jsonImporter } from './jsonImporter.ts';
import { dayFrom, ofStudy, periodFrom, plainHtml, told } from './told.ts';

/** Keys of every section and item that are about the page. */
const looks = [
  'id',
  'visible',
  'hidden',
  'icon',
  'iconColor',
  'columns',
  'separateLinks',
  'options',
  'showLinkInTitle',
  'isDuplicated',
  'keepTogether',
  'startOnNewPage',
];

const strip = (source: ForeignSource): ForeignSource => {
  for (const key of looks) source.take(key);
  return source;
};

/** An address: version 3 has a text, version 4 `{label, href}`, version 5 `{label, url}`. */
function address(source: ForeignSource, key: string): string | undefined {
  const text = source.text(key);
  if (text !== undefined) return text;
  const inner = source.object(key);
  for (const look of ['label', 'inlineLink']) inner.take(look);
  return inner.text('href') ?? inner.text('url');
}

/** How well: in words, or as a number of 5; of 10 in version 3, which has it beside the words. */
function level(source: ForeignSource): string | undefined {
  const ofTen = source.take('levelNum');
  const value = source.take('level');
  if (typeof value === 'string') return value;
  const [number, most] = typeof value === 'number' ? [value, 5] : [ofTen, 10];
  return typeof number === 'number' && number > 0 ? `${number}/${most}` : undefined;
}

/** The dates of an item: one text, or in version 3 a start and an end, which is empty where it goes on. */
function datesOf(source: ForeignSource): Draft {
  const text = source.text('period') ?? source.text('date');
  const [start, end] = text === undefined ? dayPair(source) : [];
  if (start === undefined && end === undefined) return periodFrom(text);
  return { ...(start !== undefined && { startDate: start }), endDate: end ?? 'present' };
}

function dayPair(source: ForeignSource): readonly (string | undefined)[] {
  const dates = source.object('date');
  return ['start', 'end'].map((key) => monthOf(dates.text(key)));
}

/** A date as a browser writes one, to the month that a person chose; its day and its hour are the calendar's. */
const monthOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (/^(\d{4}-\d{2})(?:-\d{2})?T/.exec(text)?.[1] ?? dayFrom(text));

const text = (source: ForeignSource): string | undefined => source.text('description') ?? source.text('summary');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Is an item or a section switched off: version 4 says `visible: false`, version 5 `hidden: true`? */
const isOff = (source: ForeignSource): boolean => {
  const [visible, hidden] = [source.take('visible'), source.take('hidden')];
  return visible === false || hidden === true;
};

/** The entries of an item; one that is off, or whose section is, stays in the file and off the pages. */
function entriesOf(
  item: ForeignSource,
  read: (source: ForeignSource) => readonly Draft[],
  off: boolean,
): readonly Draft[] {
  const hidden = isOff(item) || off;
  const entries = read(item);
  return hidden ? entries.map((entry) => ({ ...entry, hidden: true })) : entries;
}

function job(source: ForeignSource, name: 'name' | 'organization'): readonly Draft[] {
  strip(source);
  const employer = source.text(name === 'name' ? 'company' : 'organization') ?? source.text('name');
  const shared = {
    [name]: employer,
    location: source.text('location'),
    url: address(source, 'website') ?? address(source, 'url'),
  };
  const roles = source.entries('roles').map((role) => {
    strip(role);
    return role.entry({ ...shared, position: role.text('position'), ...datesOf(role), ...told(text(role)) });
  });
  if (roles.length > 0) {
    const position = source.text('position');
    const period = source.text('period') ?? source.text('date');
    const own = told(text(source));
    // What stands above the roles is one more of them where it has a name of its own, else it is of the newest.
    if (position !== undefined && !roles.some((role) => role.position === position))
      return [...roles, source.entry({ ...shared, position, ...periodFrom(period), ...own })];
    const [first, ...others] = roles as [Draft, ...Draft[]];
    return [
      source.entry({
        ...first,
        summary: [own.summary, first.summary].filter(Boolean).join('\n\n') || undefined,
        highlights: [...listOf(own.highlights), ...listOf(first.highlights)],
        'x-period': period,
      }),
      ...others,
    ];
  }
  return [source.entry({ ...shared, position: source.text('position'), ...datesOf(source), ...told(text(source)) })];
}

function school(source: ForeignSource): Draft {
  strip(source);
  const { summary, highlights = [] } = told(text(source));
  const { courses, rest } = apartFromCourses(highlights);
  const dates = datesOf(source);
  return source.entry({
    institution: source.text('school') ?? source.text('institution'),
    url: address(source, 'website') ?? address(source, 'url'),
    studyType: source.text('degree') ?? source.text('studyType'),
    area: source.text('area'),
    location: source.text('location'),
    score: source.text('grade') ?? source.text('score'),
    ...ofStudy(dates),
    courses: [...(source.texts('courses') ?? []), ...courses],
    summary,
    highlights: rest,
  });
}

const url = (source: ForeignSource): string | undefined => address(source, 'website') ?? address(source, 'url');

const readers: Readonly<Record<string, readonly [section: string, read: (source: ForeignSource) => readonly Draft[]]>> =
  {
    experience: ['work', (source) => job(source, 'name')],
    work: ['work', (source) => job(source, 'name')],
    volunteer: ['volunteer', (source) => job(source, 'organization')],
    education: ['education', (source) => [school(source)]],
    projects: [
      'projects',
      (source) => {
        const lead = source.text('description');
        const summary = source.text('summary');
        const body = told(summary ?? lead);
        const first = summary === undefined ? undefined : plainHtml(lead);
        return [
          strip(source).entry({
            name: source.text('name'),
            description: [first === body.summary ? undefined : first, body.summary].filter(Boolean).join('\n\n'),
            ...datesOf(source),
            url: url(source),
            keywords: source.texts('keywords'),
            highlights: body.highlights,
          }),
        ];
      },
    ],
    skills: [
      'skills',
      (source) => [
        strip(source).entry({
          name: source.text('name'),
          level: source.text('proficiency') ?? source.text('description') ?? level(source),
          keywords: source.texts('keywords'),
        }),
      ],
    ],
    languages: [
      'languages',
      (source) => [
        strip(source).entry({
          language: source.text('language') ?? source.text('name'),
          fluency: source.text('fluency') ?? source.text('description') ?? level(source),
        }),
      ],
    ],
    interests: [
      'interests',
      (source) => [strip(source).entry({ name: source.text('name'), keywords: source.texts('keywords') })],
    ],
    awards: [
      'awards',
      (source) => [
        strip(source).entry({
          title: source.text('title'),
          awarder: source.text('awarder'),
          date: dayFrom(source.text('date')),
          summary: plainHtml(text(source)),
          'x-url': url(source),
        }),
      ],
    ],
    certifications: [
      'certificates',
      (source) => [
        strip(source).entry({
          name: source.text('title') ?? source.text('name'),
          issuer: source.text('issuer'),
          date: dayFrom(source.text('date')),
          url: url(source),
          'x-summary': plainHtml(text(source)),
        }),
      ],
    ],
    publications: [
      'publications',
      (source) => [
        strip(source).entry({
          name: source.text('title') ?? source.text('name'),
          publisher: source.text('publisher'),
          releaseDate: dayFrom(source.text('date')),
          url: url(source),
          summary: plainHtml(text(source)),
        }),
      ],
    ],
    references: [
      'references',
      (source) => {
        const summary = source.text('summary');
        const description = source.text('description');
        // Beside what was said, version 4 has as what somebody says it.
        const as = summary === undefined ? undefined : plainHtml(description);
        return [
          strip(source).entry({
            name: [source.text('name'), source.text('position') ?? source.text('relationship') ?? as]
              .filter(Boolean)
              .join(', '),
            reference: plainHtml(summary ?? description),
            'x-phone': source.text('phone'),
            'x-email': source.text('email'),
            'x-url': url(source),
          }),
        ];
      },
    ],
    profiles: [
      'profiles',
      (source) => [
        strip(source).entry({ network: source.text('network'), username: source.text('username'), url: url(source) }),
      ],
    ],
  };

function readItems(section: ForeignSource, kind: string): readonly Draft[] {
  const off = isOff(section);
  strip(section);
  for (const key of ['name', 'title']) section.take(key);
  return section.entries('items').flatMap((item) => entriesOf(item, readers[kind]![1], off));
}

/** A start and an end as one text. */
function pairOf(source: ForeignSource): string | undefined {
  const dates = dayPair(source).filter((one) => one !== undefined);
  return dates.length > 0 ? dates.join(' – ') : undefined;
}

/** A letter is no part of the pages, and is kept. */
function letter(source: ForeignSource): Draft {
  strip(source);
  const parts = ['recipient', 'content'].map((key) => plainHtml(source.text(key)));
  return source.entry({ description: parts.filter(Boolean).join('\n\n'), hidden: true });
}

function freeItem(source: ForeignSource): Draft {
  strip(source);
  const { summary, highlights } = told(source.text('summary') ?? source.text('content'));
  return source.entry({
    name: source.text('name') ?? source.text('title') ?? source.text('company') ?? source.text('school'),
    description: [
      source.text('subtitle'),
      plainHtml(source.text('description')),
      source.text('location'),
      summary,
      source.texts('keywords')?.join(', '),
    ]
      .filter(Boolean)
      .join('\n\n'),
    date: source.text('date') ?? source.text('period') ?? pairOf(source),
    url: url(source),
    highlights,
  });
}

/** A place in parts, as version 3 has it. */
function placeOf(place: ForeignSource): Draft | undefined {
  const country = place.text('country');
  const code = country === undefined ? undefined : countryCode(country);
  const parts = place.entry({
    address: place.text('address'),
    postalCode: place.text('postalCode'),
    city: place.text('city'),
    region: place.text('region'),
    countryCode: code,
    'x-country': code === undefined ? country : undefined,
  });
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function read(file: ForeignSource, notes: string[]): Draft {
  const basics = file.object('basics');
  const sections = file.object('sections');
  const found = new Map<string, Draft[]>();
  const add = (section: string, entries: readonly Draft[]) =>
    found.set(section, [...(found.get(section) ?? []), ...entries]);
  for (const [kind, [section]] of Object.entries(readers)) {
    if (sections.has(kind)) add(section, readItems(sections.object(kind), kind));
  }
  const summary4 = sections.object('summary');
  const summary5 = file.object('summary');
  for (const one of [summary4, summary5]) {
    strip(one);
    one.take('name');
    one.take('title');
  }
  const summary = plainHtml(summary5.text('content') ?? summary4.text('content') ?? basics.text('summary'));
  const custom = sections.object('custom');
  const free: Draft[] = [];
  const customs = [
    ...custom.keys().map((key) => [key, custom.object(key)] as const),
    // Version 3 has them among the others, under a key of their own.
    ...sections
      .keys()
      .filter((key) => !Object.hasOwn(readers, key))
      .map((key) => [key, sections.object(key)] as const),
  ];
  for (const [key, section] of customs) {
    const off = isOff(section);
    strip(section).take('type');
    const title = section.text('name') ?? key;
    free.push(
      section.entry({
        title,
        items: section.entries('items').flatMap((item) => entriesOf(item, (one) => [freeItem(one)], off)),
      }),
    );
  }
  for (const section of file.entries('customSections')) {
    const off = isOff(section);
    strip(section);
    const kind = section.text('type');
    const title = section.text('title');
    if (kind && Object.hasOwn(readers, kind)) {
      const [name, read] = readers[kind]!;
      const named = name !== 'profiles' && title !== undefined && title.toLowerCase() !== kind.toLowerCase();
      const entries = section.entries('items').flatMap((item) => entriesOf(item, read, off));
      add(name, named ? entries.map((entry) => ({ ...entry, 'x-section': title })) : entries);
      if (named && entries.length > 0)
        notes.push(`The section "${title}" is among \`${name}\` now; its entries keep its name as \`x-section\`.`);
    } else
      free.push(
        section.entry({
          title: title ?? kind ?? 'More',
          items: section
            .entries('items')
            .flatMap((item) => entriesOf(item, (one) => [kind === 'cover-letter' ? letter(one) : freeItem(one)], off)),
        }),
      );
  }
  // What is said of the person in a field of their own, "Driving licence: B", is no account.
  const said: Record<string, string> = {};
  const more = basics.entries('customFields').flatMap((field): readonly Draft[] => {
    const label = field.text('name');
    const value = field.text('value') ?? field.text('text');
    const link = field.text('link');
    const account = accountOf(link ?? value ?? '');
    if (account ?? link) return [account ?? { network: label ?? value, url: link }];
    if (value?.startsWith('@') || (label !== undefined && isNetwork(label)))
      return [{ network: label, username: value }];
    const key = label ?? 'customFields';
    if (label !== undefined || value !== undefined)
      said[key] = [said[key], value].filter((text) => text !== undefined).join('\n');
    return [];
  });
  if (Object.keys(said).length > 0)
    notes.push(
      `${Object.keys(said)
        .map((key) => `\`${key}\``)
        .join(', ')}: a profile has no place for this; it is kept under \`x-imported\` and not printed.`,
    );
  const website = address(basics, 'website') ?? address(basics, 'url');
  const location = basics.text('location');
  const place = basics.object('location');
  for (const profile of basics.entries('profiles'))
    add('profiles', [
      strip(profile).entry({
        network: profile.text('network'),
        username: profile.text('username'),
        url: profile.text('url'),
      }),
    ]);
  const photo = basics.object('photo');
  const picture = file.object('picture').text('url') ?? basics.object('picture').text('url') ?? photo.text('url');
  const metadata = file.object('metadata');
  const locale = metadata.object('page').text('locale');
  const remarks = plainHtml(metadata.text('notes'));
  // What the site keeps of a document, and how it looks.
  for (const key of 'picture id name slug shortId image public createdAt updatedAt user'.split(' ')) file.take(key);
  const accounts = found.get('profiles') ?? [];
  const off = [...found.values(), ...free.map(({ items }) => listOf(items))]
    .flat()
    .filter((one) => isObject(one) && one.hidden === true);
  if (off.length > 0)
    notes.push(
      off.length === 1
        ? 'One entry was hidden. It is kept, and stays off the pages.'
        : `${off.length} entries were hidden. They are kept, and stay off the pages.`,
    );
  return file.entry({
    basics: basics.entry({
      name: basics.text('name'),
      label: basics.text('headline'),
      image: picture && /^https?:/.test(picture) ? picture : undefined,
      email: basics.text('email'),
      phone: basics.text('phone'),
      url: website,
      location: location === undefined ? placeOf(place) : readPlace(location),
      summary,
      profiles: [...accounts.filter(({ hidden }) => hidden !== true), ...more],
      'x-profiles': accounts.filter(({ hidden }) => hidden === true).map(({ hidden: _, ...account }) => account),
    }),
    ...Object.fromEntries(
      [...found]
        .filter(([section]) => section !== 'profiles')
        .map(([section, entries]) => [section, section === 'work' ? grouped(entries) : entries]),
    ),
    sections: free,
    // The site begins with English of America, which says nothing of the person's document.
    ...(locale !== undefined && locale !== 'en-US' && { meta: { render: { locale } } }),
    'x-notes': remarks,
    'x-imported': Object.keys(said).length > 0 ? said : undefined,
    ...sections.entry({}),
  });
}

export const reactiveResume = jsonImporter(
  'reactive-resume',
  'Reactive Resume',
  (data) =>
    isObject(data.basics) &&
    isObject(data.sections) &&
    (isObject(data.metadata) || 'headline' in data.basics || 'customSections' in data),
  read,
);
