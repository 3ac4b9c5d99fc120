import type { Role, Work } from '../../core/profile/data.ts';
import { readDate } from '../../core/reading/dates/index.ts';
import { items } from '../../core/render/fields.ts';
import { entriesGoingOn } from '../../core/render/goingOn.ts';
import { oneLine, piece, words } from '../../core/render/text.ts';
import { safeUrl } from '../../core/render/urls.ts';
import type { Prepared } from '../prepare.ts';

/** A job, or its roles, with their pointers. */
function postsOf(job: Work, at: string): readonly (readonly [Role, string])[] {
  const roles = items(`${at}/roles`, job.roles);
  return roles.length > 0 ? roles : [[job, at]];
}

/** Is an end no date but "present", in any language? */
function isOngoing(end: string): boolean {
  const { ongoing, from } = readDate(end, { field: true });
  return ongoing && from === undefined;
}

/**
 * Who the page is about, as schema.org has it (https://schema.org/Person): what search engines and people's own tools read.
 * Nothing that the page does not show.
 */
export function personOf({ data, json, model }: Prepared): Readonly<Record<string, unknown>> {
  const { basics = {} } = data;
  const isShown = (section: string): boolean => model.sections.some(({ id }) => id === section);
  const [work, education, languages] = [
    isShown('work') ? data.work : [],
    isShown('education') ? data.education : [],
    isShown('languages') ? data.languages : [],
  ];
  /** Without the marks of emphasis. */
  const bare = (value: unknown): string => words(piece('', value));
  const named = (type: string, name: unknown) => (bare(name) === '' ? undefined : { '@type': type, name: bare(name) });
  const { location } = basics;
  const place = {
    '@type': 'PostalAddress',
    addressLocality: oneLine(location?.city) || undefined,
    addressRegion: oneLine(location?.region) || undefined,
    addressCountry: oneLine(location?.countryCode) || undefined,
  };
  const accounts = items('/basics/profiles', basics.profiles).flatMap(([{ url }]) => safeUrl(oneLine(url)) ?? []);
  const goesOn = entriesGoingOn(data, json);
  const current = items('/work', work).find(
    ([job, at]) =>
      oneLine(job.name) !== '' &&
      postsOf(job, at).some(([post, here]) => goesOn.has(here) || isOngoing(oneLine(post.endDate))),
  );
  const all: Readonly<Record<string, unknown>> = {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: oneLine(basics.name) || undefined,
    jobTitle: bare(basics.label) || undefined,
    url: safeUrl(oneLine(basics.url)) ?? undefined,
    sameAs: accounts.length > 0 ? accounts : undefined,
    address: Object.values(place).filter(Boolean).length > 1 ? place : undefined,
    worksFor: current ? named('Organization', current[0].name) : undefined,
    alumniOf: [
      ...new Map(items('/education', education).map(([{ institution }]) => [bare(institution), institution])).values(),
    ].flatMap((institution) => named('EducationalOrganization', institution) ?? []),
    knowsLanguage: items('/languages', languages).flatMap(([{ language }]) => bare(language) || []),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
