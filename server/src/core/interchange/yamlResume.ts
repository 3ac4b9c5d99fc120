import { asItems } from './commaList.ts';
import { countryCode, type Draft, ForeignSource } from './foreignSource.ts';
import { asSentences, readProse } from './prose.ts';

/** Highlights of the text, and those that the file has under our own key: files mix the keys of both. */
const allHighlights = (source: ForeignSource, told: readonly string[] | undefined): readonly string[] => [
  ...(told ?? []),
  ...(source.texts('highlights') ?? []),
];

/** What YAMLResume says by leaving the end of something open, a profile says in a word. */
function period(source: ForeignSource): Draft {
  const startDate = source.date('startDate');
  return { startDate, endDate: source.date('endDate') ?? (startDate === undefined ? undefined : 'present') };
}

/** The position, its dates, and its text taken apart into summary and highlights. */
function job(source: ForeignSource, name: 'name' | 'organization'): Draft {
  const { summary, highlights } = readProse(source.text('summary'));
  return source.entry({
    [name]: source.text(name),
    position: source.text('position'),
    ...period(source),
    location: source.text('location'),
    url: source.text('url'),
    summary,
    highlights: allHighlights(source, highlights),
    keywords: asItems(source.texts('keywords')),
  });
}

function location(source: ForeignSource): Draft {
  const country = source.text('country');
  const code = (country === undefined ? undefined : countryCode(country)) ?? source.text('countryCode');
  return source.entry({
    city: source.text('city'),
    countryCode: code,
    region: source.text('region'),
    'x-country': code === undefined ? country : undefined,
    postalCode: source.text('postalCode'),
    address: source.text('address'),
  });
}

function education(source: ForeignSource): Draft {
  const { summary, highlights } = readProse(source.text('summary'));
  return source.entry({
    institution: source.text('institution'),
    studyType: source.first('degree', 'studyType'),
    area: source.text('area'),
    ...period(source),
    score: source.text('score'),
    courses: source.texts('courses'),
    url: source.text('url'),
    summary,
    highlights: allHighlights(source, highlights),
  });
}

function project(source: ForeignSource): Draft {
  const { summary, highlights } = readProse(source.text('summary'));
  return source.entry({
    name: source.text('name'),
    description: [source.text('description'), summary].filter(Boolean).join(' '),
    ...period(source),
    url: source.text('url'),
    keywords: asItems(source.texts('keywords')),
    highlights: allHighlights(source, highlights),
  });
}

function reference(source: ForeignSource): Draft {
  return source.entry({
    name: [source.text('name'), source.text('relationship')].filter(Boolean).join(', '),
    reference: asSentences(source.text('summary')),
  });
}

/** Entries that differ from ours by nothing but the Markdown of their summary. */
const flat = (...keys: readonly string[]) => {
  return (source: ForeignSource): Draft =>
    source.entry(
      Object.fromEntries(
        keys.map((key) => [
          key,
          key === 'keywords'
            ? asItems(source.texts(key))
            : key === 'summary'
              ? asSentences(source.text(key))
              : /date$/i.test(key)
                ? source.date(key)
                : source.text(key),
        ]),
      ),
    );
};

/** A YAMLResume document as a profile. */
export function fromYamlResume(document: unknown, notes: string[]): Draft {
  const whole = new ForeignSource(document, 'file', notes);
  const content = new ForeignSource(whole.take('content'), 'content', notes);
  const basics = content.object('basics');
  const result = content.entry({
    basics: basics.entry({
      name: basics.text('name'),
      label: basics.first('headline', 'label'),
      email: basics.text('email'),
      phone: basics.text('phone'),
      url: basics.text('url'),
      // Files mix this with JSON Resume, which has both with the person.
      location: location((content.has('location') ? content : basics).object('location')),
      profiles: [...content.entries('profiles'), ...basics.entries('profiles')].map(flat('network', 'username', 'url')),
      summary: asSentences(basics.text('summary')),
    }),
    work: content.entries('work').map((source) => job(source, 'name')),
    projects: content.entries('projects').map(project),
    volunteer: content.entries('volunteer').map((source) => job(source, 'organization')),
    education: content.entries('education').map(education),
    skills: content.entries('skills').map(flat('name', 'level', 'keywords')),
    certificates: content.entries('certificates').map(flat('name', 'issuer', 'date', 'url')),
    awards: content.entries('awards').map(flat('title', 'awarder', 'date', 'summary')),
    publications: content.entries('publications').map(flat('name', 'publisher', 'releaseDate', 'url', 'summary')),
    languages: content.entries('languages').map(flat('language', 'fluency')),
    interests: content.entries('interests').map(flat('name', 'keywords')),
    references: content.entries('references').map(reference),
  });
  const locale = whole.object('locale').text('language');
  if (whole.has('layouts') || whole.has('layout')) notes.push('The layout of YAMLResume is not carried over.');
  return locale === undefined ? result : { ...result, meta: { render: { locale } } };
}
