import type { Draft, ForeignSource } from '../foreignSource.ts';
import { isObject } from '../json.ts';
import { accountOf } from '../reader/contacts.ts';
import { grouped } from '../reader/jobs.ts';
import { readPlace } from '../reader/places.ts';
import { jsonImporter } from './jsonImporter.ts';
import { dayFrom, periodFrom, plainHtml, told } from './told.ts';

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
  'separateLinks',
];

const strip = (source: ForeignSource): ForeignSource => {
  for (const key of looks) source.take(key);
  return source;
};

/** An address: version 4 has `{label, href}`, version 5 `{label, url}`. */
function address(source: ForeignSource, key: string): string | undefined {
  const inner = source.object(key);
  for (const look of ['label', 'inlineLink']) inner.take(look);
  return inner.text('href') ?? inner.text('url');
}

const level = (value: unknown): string | undefined =>
  typeof value === 'number' && value > 0 ? `${value}/5` : undefined;

const when = (source: ForeignSource): string | undefined => source.text('period') ?? source.text('date');
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
  const employer = source.text(name === 'name' ? 'company' : 'organization');
  const shared = {
    [name]: employer,
    location: source.text('location'),
    url: address(source, 'website') ?? address(source, 'url'),
  };
  const roles = source.entries('roles').map((role) => {
    strip(role);
    return role.entry({ ...shared, position: role.text('position'), ...periodFrom(when(role)), ...told(text(role)) });
  });
  if (roles.length > 0) {
    const position = source.text('position');
    const period = when(source);
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
  return [
    source.entry({ ...shared, position: source.text('position'), ...periodFrom(when(source)), ...told(text(source)) }),
  ];
}

function school(source: ForeignSource): Draft {
  strip(source);
  const { summary, highlights } = told(text(source));
  return source.entry({
    institution: source.text('school') ?? source.text('institution'),
    url: address(source, 'website') ?? address(source, 'url'),
    studyType: source.text('degree') ?? source.text('studyType'),
    area: source.text('area'),
    location: source.text('location'),
    score: source.text('grade') ?? source.text('score'),
    ...periodFrom(when(source)),
    summary,
    highlights,
  });
}

const url = (source: ForeignSource): string | undefined => address(source, 'website') ?? address(source, 'url');

const readers: Readonly<Record<string, readonly [section: string, read: (source: ForeignSource) => readonly Draft[]]>> =
  {
    experience: ['work', (source) => job(source, 'name')],
    volunteer: ['volunteer', (source) => job(source, 'organization')],
    education: ['education', (source) => [school(source)]],
    projects: [
      'projects',
      (source) => {
        const lead = source.text('description');
        const body = told(source.text('summary') ?? lead);
        return [
          strip(source).entry({
            name: source.text('name'),
            description:
              source.has('summary') || body.summary === undefined
                ? [lead === body.summary ? undefined : plainHtml(lead), body.summary]
                    .filter(Boolean)
                    .filter((one, index, all) => all.indexOf(one) === index)
                    .join('\n\n')
                : body.summary,
            ...periodFrom(when(source)),
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
          level: source.text('proficiency') ?? source.text('description') ?? level(source.take('level')),
          keywords: source.texts('keywords'),
        }),
      ],
    ],
    languages: [
      'languages',
      (source) => [
        strip(source).entry({
          language: source.text('language') ?? source.text('name'),
          fluency: source.text('fluency') ?? source.text('description') ?? level(source.take('level')),
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
      (source) => [
        strip(source).entry({
          name: [source.text('name'), source.text('position')].filter(Boolean).join(', '),
          reference: plainHtml(text(source)),
          'x-phone': source.text('phone'),
          'x-url': url(source),
        }),
      ],
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

function freeItem(source: ForeignSource): Draft {
  strip(source);
  const { summary, highlights } = told(source.text('summary') ?? source.text('content'));
  return source.entry({
    name: source.text('name') ?? source.text('title') ?? source.text('company') ?? source.text('school'),
    description: [plainHtml(source.text('description')), source.text('location'), summary].filter(Boolean).join('\n\n'),
    date: source.text('date') ?? source.text('period'),
    url: url(source),
    highlights,
  });
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
  const summary = plainHtml(summary5.text('content') ?? summary4.text('content'));
  const custom = sections.object('custom');
  const free: Draft[] = [];
  for (const key of custom.keys()) {
    const section = custom.object(key);
    const off = isOff(section);
    strip(section);
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
    if (kind && Object.hasOwn(readers, kind) && kind !== 'profiles') {
      const [name, read] = readers[kind]!;
      const named = title !== undefined && title.toLowerCase() !== kind.toLowerCase();
      const entries = section.entries('items').flatMap((item) => entriesOf(item, read, off));
      add(name, named ? entries.map((entry) => ({ ...entry, 'x-section': title })) : entries);
      if (named && entries.length > 0)
        notes.push(`The section "${title}" is among \`${name}\` now; its entries keep its name as \`x-section\`.`);
    } else
      free.push(
        section.entry({
          title: title ?? kind ?? 'More',
          items: section.entries('items').flatMap((item) => entriesOf(item, (one) => [freeItem(one)], off)),
        }),
      );
  }
  const more = basics.entries('customFields').map((field) => {
    const label = field.text('name');
    const value = field.text('value') ?? field.text('text');
    const link = field.text('link');
    const account = accountOf(link ?? value ?? '');
    return account ?? (link ? { network: label ?? value, url: link } : { network: label, username: value });
  });
  const website = address(basics, 'website') ?? address(basics, 'url');
  const location = basics.text('location');
  const picture = file.object('picture').text('url') ?? basics.object('picture').text('url');
  for (const key of ['metadata', 'picture']) file.take(key);
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
      location: location === undefined ? undefined : readPlace(location),
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
