import { doiUrl } from '../profile/doi.ts';
import type { Json, JsonObject } from './json.ts';

/**
 * Moves what only Merit's structure can say into JSON Resume's: a work entry per role, stories and talks among the
 * projects, patents among the publications. Takes a document whose values conform already; the very same document
 * comes back when there is nothing to move.
 */
export function restructure(document: JsonObject): JsonObject {
  const work = entries(document.work);
  const publications = entries(document.publications);
  const moved = ['stories', 'talks', 'patents'].filter((key) => key in document);
  const nested = work.some((entry) => 'roles' in entry);
  const cited = publications.some((entry) => addressOf(entry) !== null);
  if (moved.length === 0 && !nested && !cited) return document;

  const projects = [...entries(document.stories).map(storyProject), ...entries(document.talks).map(talkProject)];
  const patents = entries(document.patents).map(patentPublication);
  return Object.fromEntries([
    ...Object.entries(document).filter(([key]) => !moved.includes(key)),
    ...(nested ? [['work', work.flatMap(roleEntries)] as const] : []),
    ...(projects.length > 0 ? [['projects', [...entries(document.projects), ...projects]] as const] : []),
    ...(cited || patents.length > 0 ? [['publications', [...publications.map(withDoiUrl), ...patents]] as const] : []),
  ]);
}

function entries(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

/** What is said of the employer as a whole is kept with the first role, which is the newest. */
function roleEntries(employer: JsonObject): readonly JsonObject[] {
  const { roles, position, startDate, endDate, summary, highlights, ...shared } = employer;
  const list = entries(roles);
  if (list.length === 0) {
    const { roles: _none, ...alone } = employer;
    return [alone];
  }
  return list.map((role, index) => {
    if (index > 0) return { ...shared, ...role };
    const story = [summary, role.summary].filter((text) => text !== undefined).join('\n\n');
    const achieved = [...texts(highlights), ...texts(role.highlights)];
    return {
      ...shared,
      ...role,
      ...(summary !== undefined && { summary: story }),
      ...(highlights !== undefined && { highlights: achieved }),
    };
  });
}

function texts(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function storyProject({ name, context, problem, approach, outcome, stats, keywords, work, url }: JsonObject) {
  const figures = entries(stats).map(({ value, label }) => said([label, value], ': '));
  return present({
    name,
    description: said([context, problem], ' '),
    highlights: [approach, outcome, ...figures].filter((text) => text !== undefined),
    keywords,
    url,
    entity: work,
    type: 'case study',
  });
}

/** A talk starts and ends on its day: without an end, themes print that it goes on. */
function talkProject({ name, event, date, location, url, summary }: JsonObject) {
  return present({
    name,
    description: summary,
    startDate: date,
    endDate: date,
    url,
    roles: ['Speaker'],
    entity: event,
    location,
    type: 'talk',
  });
}

function patentPublication({ name, number, status, date, inventors, office, url, summary }: JsonObject) {
  const names = texts(inventors).join(', ');
  const about = [
    `${said(['Patent', number], ' ')}${status === undefined ? '' : ` (${status})`}.`,
    ...(names ? [`Inventors: ${names}.`] : []),
    summary,
  ];
  return present({ name, publisher: office, releaseDate: date, url, summary: said(about, ' ') });
}

function withDoiUrl(publication: JsonObject): JsonObject {
  const url = addressOf(publication);
  return url === null ? publication : { ...publication, url };
}

/** Where a publication with a DOI and no address of its own can be read. */
const addressOf = ({ doi, url }: JsonObject): string | null =>
  url === undefined && typeof doi === 'string' ? doiUrl(doi) : null;

function said(parts: readonly (Json | undefined)[], glue: string): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.join(glue) : undefined;
}

/** The object without its undefined values. */
function present(object: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
