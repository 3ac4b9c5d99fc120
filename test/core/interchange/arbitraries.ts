/** Random documents for the property tests: JSON Resume as published, and anything at all. */
import fc from 'fast-check';

const day = fc
  .tuple(fc.integer({ min: 1950, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const isoDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
/** Blank texts mean absence and do not come back, so none is here. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).filter((one) => one.trim() !== ''),
  fc.constantFrom('Backend engineer', '**Bold** claim', '42', 'present', 'Oct 2021', '- item'),
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('mailto:ada@example.org', 'tel:+15550100', 'urn:isbn:0451450523'),
);
const email = fc.constantFrom('ada@example.org', 'first.last+cv@mail.example.co.uk');

/** Keys no schema knows, with any JSON under them; never a key of ours, which the conversion has to treat. */
const extraKey = fc.oneof(
  fc.string({ minLength: 1, maxLength: 6 }).map((key) => `x-${key}`),
  fc.constantFrom('theme', 'gender', 'isVisible', '_id', 'constructor', 'toString', '__proto__', '<<', '#', 'ünïcode'),
);
const extras = fc.dictionary(extraKey, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2, noNullPrototype: true });

/** An object with some of the given keys, and sometimes unknown ones. */
function entry(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const known = fc.record(fields, { requiredKeys: [], noNullPrototype: true });
  return fc
    .tuple(known, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extras }))
    .map(([some, more]) => Object.fromEntries([...Object.entries(some), ...Object.entries(more)]));
}
const many = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 3 });
const texts = many(text);
const job = { position: text, url, startDate: isoDate, endDate: isoDate, summary: text, highlights: texts };

/** Documents that the published JSON Resume schema accepts, unknown keys included. */
export const jsonResume = entry({
  $schema: url,
  basics: entry({
    name: text,
    label: text,
    image: text,
    email,
    phone: text,
    url,
    summary: text,
    location: entry({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
    profiles: many(entry({ network: text, username: text, url })),
  }),
  work: many(entry({ ...job, name: text, location: text, description: text })),
  volunteer: many(entry({ ...job, organization: text })),
  education: many(
    entry({
      institution: text,
      url,
      area: text,
      studyType: text,
      startDate: isoDate,
      endDate: isoDate,
      score: text,
      courses: texts,
    }),
  ),
  awards: many(entry({ title: text, date: isoDate, awarder: text, summary: text })),
  certificates: many(entry({ name: text, date: isoDate, url, issuer: text })),
  publications: many(entry({ name: text, publisher: text, releaseDate: isoDate, url, summary: text })),
  skills: many(entry({ name: text, level: text, keywords: texts })),
  languages: many(entry({ language: text, fluency: text })),
  interests: many(entry({ name: text, keywords: texts })),
  references: many(entry({ name: text, reference: text })),
  projects: many(
    entry({
      name: text,
      description: text,
      highlights: texts,
      keywords: texts,
      startDate: isoDate,
      endDate: isoDate,
      url,
      roles: texts,
      entity: text,
      type: text,
    }),
  ),
  meta: entry({ canonical: url, version: text, lastModified: text }),
});

const ours = fc.oneof(
  fc.record({ text: fc.anything(), keywords: fc.anything() }, { requiredKeys: [] }),
  fc.array(
    fc.record({ position: fc.anything(), summary: fc.anything(), endDate: fc.anything() }, { requiredKeys: [] }),
  ),
);
const junkValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true, withSet: true }),
  fc.constantFrom('present', '2024', 'Oct 2021', '2021-Q3', '02/2019', 'https://', 'not an address', 'a@b', '', 2021),
  text,
  url,
  ours,
);
const knownKey = fc.constantFrom(
  ...[
    'name',
    'url',
    'email',
    'startDate',
    'endDate',
    'date',
    'releaseDate',
    'highlights',
    'keywords',
    'roles',
    'stats',
  ],
  ...['position', 'summary', 'location', 'profiles', 'courses', 'expected', 'doi', 'work', 'outcome', 'inventors'],
  ...[
    'label',
    'value',
    'image',
    'number',
    'status',
    'context',
    'title',
    'items',
    'render',
    'canonical',
    'lastModified',
  ],
);
const junkEntry = fc.dictionary(
  fc.oneof(knownKey, extraKey),
  fc.oneof(junkValue, fc.array(junkValue, { maxLength: 3 })),
  {
    maxKeys: 6,
  },
);
const section = fc.constantFrom(
  ...['basics', 'work', 'volunteer', 'education', 'awards', 'certificates', 'publications', 'skills', 'languages'],
  ...['interests', 'references', 'projects', 'stories', 'talks', 'patents', 'sections', 'meta', '$schema'],
);

/** Anything: documents of the right outline with anything in them, and values that are no documents at all. */
export const junk = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.dictionary(
      fc.oneof({ weight: 5, arbitrary: section }, { weight: 1, arbitrary: extraKey }),
      fc.oneof(
        junkEntry,
        fc.array(fc.oneof({ weight: 4, arbitrary: junkEntry }, junkValue), { maxLength: 3 }),
        junkValue,
      ),
      { maxKeys: 6 },
    ),
  },
  { weight: 1, arbitrary: junkValue },
);
