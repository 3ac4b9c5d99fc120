/**
 * What the published JSON Resume schema (1.0.0, as in @jsonresume/schema) accepts, and what becomes of the keys that only
 * Merit knows. A test holds this table against the schema itself.
 */
export type Shape =
  | 'text'
  | 'uri'
  | 'email'
  | 'date'
  /** A date after which something may still go on: `present` is said by leaving the key out. */
  | 'endDate'
  /** Text, or a rich highlight, of which the text is kept. */
  | 'highlight'
  /** A key of Merit's that JSON Resume does not know: it stays as it is, as JSON Resume allows keys of others. */
  | 'kept'
  /** A key of Merit's that says nothing outside Merit. */
  | 'omitted'
  | { readonly list: Shape }
  | { readonly fields: Fields };

export type Fields = Readonly<Record<string, Shape>>;

const texts: Shape = { list: 'text' };
const stats: Shape = { list: { fields: { value: 'text', label: 'text', source: 'omitted' } } };

const job: Fields = {
  position: 'text',
  startDate: 'date',
  endDate: 'endDate',
  summary: 'text',
  highlights: { list: 'highlight' },
};
const role: Fields = { ...job, location: 'text', keywords: 'kept' };
const entries = (fields: Fields): Shape => ({ list: { fields } });

/** The whole document. `roles`, `stories`, `talks` and `patents` are read here and moved by `restructure`. */
export const documentShape: Fields = {
  $schema: 'uri',
  basics: {
    fields: {
      name: 'text',
      label: 'text',
      image: 'text',
      email: 'email',
      phone: 'text',
      url: 'uri',
      summary: 'text',
      location: { fields: { address: 'text', postalCode: 'text', city: 'text', countryCode: 'text', region: 'text' } },
      profiles: entries({ network: 'text', username: 'text', url: 'uri' }),
      stats: 'kept',
    },
  },
  work: entries({ name: 'text', ...role, description: 'text', url: 'uri', roles: entries(role) }),
  volunteer: entries({ organization: 'text', ...job, url: 'uri', location: 'kept' }),
  education: entries({
    institution: 'text',
    url: 'uri',
    area: 'text',
    studyType: 'text',
    startDate: 'date',
    endDate: 'endDate',
    score: 'text',
    courses: texts,
    summary: 'text',
    highlights: { list: 'highlight' },
    expected: 'kept',
    location: 'kept',
  }),
  awards: entries({ title: 'text', date: 'date', awarder: 'text', summary: 'text' }),
  certificates: entries({ name: 'text', date: 'date', url: 'uri', issuer: 'text' }),
  publications: entries({ name: 'text', publisher: 'text', releaseDate: 'date', url: 'uri', summary: 'text' }),
  skills: entries({ name: 'text', level: 'text', keywords: texts }),
  languages: entries({ language: 'text', fluency: 'text' }),
  interests: entries({ name: 'text', keywords: texts }),
  references: entries({ name: 'text', reference: 'text' }),
  projects: entries({
    name: 'text',
    description: 'text',
    highlights: { list: 'highlight' },
    keywords: texts,
    startDate: 'date',
    endDate: 'endDate',
    url: 'uri',
    roles: texts,
    entity: 'text',
    type: 'text',
  }),
  meta: { fields: { canonical: 'uri', version: 'text', lastModified: 'text', theme: 'kept', render: 'kept' } },
  stories: entries({
    name: 'text',
    context: 'text',
    problem: 'text',
    approach: 'text',
    outcome: 'text',
    stats,
    keywords: texts,
    work: 'text',
    url: 'uri',
  }),
  talks: entries({ name: 'text', event: 'text', date: 'date', location: 'kept', url: 'uri', summary: 'text' }),
  patents: entries({
    name: 'text',
    number: 'text',
    status: 'text',
    date: 'date',
    inventors: texts,
    office: 'text',
    url: 'uri',
    summary: 'text',
  }),
  sections: 'kept',
};
