import type {
  Award,
  Certificate,
  Education,
  Patent,
  Project,
  Publication,
  Reference,
  Role,
  SectionItem,
  Story,
  Talk,
  Volunteer,
  Work,
} from '../profile/data.ts';
import { bareDoi } from '../profile/doi.ts';
import type { DateFormat } from './dates.ts';
import {
  address,
  body,
  dateAt,
  emptyEntry,
  figures,
  hasContent,
  highlights,
  items,
  join,
  linkedPiece,
  pieces,
  placed,
  span,
} from './fields.ts';
import type { Entry, Note, Piece } from './model.ts';
import { blocks, oneLine, piece, plain } from './text.ts';
import { safeUrl } from './urls.ts';
import { noteNames } from './words.ts';

/** A job: the employer leads, as the place where several roles may stand. One role is named beside it, more are parts. */
export function workEntry(job: Work, at: string, format: DateFormat): Entry {
  const own = roleEntry(job, at, format);
  return {
    ...own,
    ...lead(linkedPiece(`${at}/name`, job.name, job.url), own.title),
    blocks: [...blocks(`${at}/description`, job.description), ...own.blocks],
    parts: items(`${at}/roles`, job.roles)
      .map(([role, here]) => placed(roleEntry(role, here, format), role))
      .filter(hasContent),
  };
}

/** Title and detail, whichever there is. */
function lead(first: Piece | null, second: Piece | null): Pick<Entry, 'title' | 'detail'> {
  return first ? { title: first, detail: second } : { title: second, detail: null };
}

function roleEntry(role: Role, at: string, format: DateFormat): Entry {
  return {
    ...emptyEntry(at),
    title: piece(`${at}/position`, role.position),
    place: plain(`${at}/location`, role.location),
    dates: span(at, role, format),
    blocks: body(at, role),
    keywords: pieces(`${at}/keywords`, role.keywords),
  };
}

export function volunteerEntry(entry: Volunteer, at: string, format: DateFormat): Entry {
  const organization = linkedPiece(`${at}/organization`, entry.organization, entry.url);
  return {
    ...emptyEntry(at),
    ...lead(organization, piece(`${at}/position`, entry.position)),
    place: plain(`${at}/location`, entry.location),
    dates: span(at, entry, format),
    blocks: body(at, entry),
  };
}

export function educationEntry(entry: Education, at: string, format: DateFormat): Entry {
  const degree = join([piece(`${at}/studyType`, entry.studyType), piece(`${at}/area`, entry.area)], format.words.comma);
  const institution = linkedPiece(`${at}/institution`, entry.institution, entry.url);
  const courses = join(pieces(`${at}/courses`, entry.courses), format.words.comma);
  const score = oneLine(entry.score) === '' ? [] : blocks(`${at}/score`, entry.score);
  const labelled = score.map((block) => ({ ...block, runs: withLabel(block.runs, format.words.score) }));
  return {
    ...emptyEntry(at),
    ...lead(institution, degree),
    place: plain(`${at}/location`, entry.location),
    dates: span(at, entry, format),
    blocks: [...labelled, ...body(at, entry)],
    notes: courses ? [{ label: format.words.courses, blocks: [{ kind: 'text', ...courses }] }] : [],
  };
}

/** "3.9" alone says nothing to a reader; "GPA 3.9/4.0" and "with distinction" already say what they are. */
function withLabel(runs: Entry['blocks'][number]['runs'], label: string): Entry['blocks'][number]['runs'] {
  const bare = runs.length === 1 && /^[\d.,/% ]+$/u.test(runs[0]?.text ?? '');
  return bare ? [{ text: `${label} ` }, ...runs] : runs;
}

export function awardEntry(award: Award, at: string, format: DateFormat): Entry {
  return {
    ...emptyEntry(at),
    title: piece(`${at}/title`, award.title),
    detail: piece(`${at}/awarder`, award.awarder),
    dates: dateAt(`${at}/date`, award.date, format),
    blocks: blocks(`${at}/summary`, award.summary),
  };
}

export function certificateEntry(certificate: Certificate, at: string, format: DateFormat): Entry {
  const dates = span(at, { startDate: oneLine(certificate.date), endDate: oneLine(certificate.expires) }, format);
  const field = oneLine(certificate.date) === '' ? 'expires' : 'date';
  return {
    ...emptyEntry(at),
    title: linkedPiece(`${at}/name`, certificate.name, certificate.url),
    detail: piece(`${at}/issuer`, certificate.issuer),
    dates: dates && { ...dates, at: `${at}/${field}` },
  };
}

export function publicationEntry(entry: Publication, at: string, format: DateFormat): Entry {
  const doi = bareDoi(oneLine(entry.doi));
  // Some write an address of another kind there.
  const isDoi = !/^[a-z]+:\/\//iu.test(doi);
  const href = safeUrl(`https://doi.org/${doi}`);
  const authors =
    typeof entry.authors === 'string'
      ? piece(`${at}/authors`, entry.authors)
      : join(pieces(`${at}/authors`, entry.authors), format.words.comma);
  return {
    ...emptyEntry(at),
    title: linkedPiece(`${at}/name`, entry.name, entry.url),
    detail: piece(`${at}/publisher`, entry.publisher),
    dates: dateAt(`${at}/releaseDate`, entry.releaseDate, format),
    link:
      doi === ''
        ? address(`${at}/url`, entry.url)
        : isDoi
          ? plain(`${at}/doi`, `doi:${doi}`, href)
          : address(`${at}/doi`, entry.doi),
    blocks: [...(authors ? [{ kind: 'text' as const, ...authors }] : []), ...blocks(`${at}/summary`, entry.summary)],
  };
}

export function talkEntry(talk: Talk, at: string, format: DateFormat): Entry {
  return {
    ...emptyEntry(at),
    title: piece(`${at}/name`, talk.name),
    detail: piece(`${at}/event`, talk.event),
    place: plain(`${at}/location`, talk.location),
    dates: dateAt(`${at}/date`, talk.date, format),
    link: address(`${at}/url`, talk.url),
    blocks: blocks(`${at}/summary`, talk.summary),
  };
}

export function patentEntry(patent: Patent, at: string, format: DateFormat): Entry {
  const inventors = join(pieces(`${at}/inventors`, patent.inventors), format.words.comma);
  const number = join([plain(`${at}/office`, patent.office), plain(`${at}/number`, patent.number)], ' ');
  return {
    ...emptyEntry(at),
    title: piece(`${at}/name`, patent.name),
    detail: join([number, plain(`${at}/status`, patent.status)], format.words.comma),
    dates: dateAt(`${at}/date`, patent.date, format),
    link: address(`${at}/url`, patent.url),
    blocks: [
      ...(inventors ? [{ kind: 'text' as const, ...inventors }] : []),
      ...blocks(`${at}/summary`, patent.summary),
    ],
  };
}

export function projectEntry(project: Project, at: string, format: DateFormat): Entry {
  const roles = join(pieces(`${at}/roles`, project.roles), format.words.comma);
  return {
    ...emptyEntry(at),
    title: piece(`${at}/name`, project.name),
    detail: join([roles, piece(`${at}/entity`, project.entity)], format.words.comma),
    dates: span(at, project, format),
    link: address(`${at}/url`, project.url),
    blocks: [
      ...blocks(`${at}/description`, project.description),
      ...highlights(`${at}/highlights`, project.highlights),
    ],
    keywords: pieces(`${at}/keywords`, project.keywords),
  };
}

export function storyEntry(story: Story, at: string, format: DateFormat): Entry {
  const notes = noteNames.flatMap((name): readonly Note[] => {
    const told = blocks(`${at}/${name}`, story[name]);
    return told.length > 0 ? [{ label: format.words.notes[name], blocks: told }] : [];
  });
  return {
    ...emptyEntry(at),
    title: piece(`${at}/name`, story.name),
    detail: piece(`${at}/work`, story.work),
    link: address(`${at}/url`, story.url),
    notes,
    figures: figures(`${at}/stats`, story.stats),
    keywords: pieces(`${at}/keywords`, story.keywords),
  };
}

export function referenceEntry(reference: Reference, at: string): Entry {
  return {
    ...emptyEntry(at),
    title: piece(`${at}/name`, reference.name),
    blocks: blocks(`${at}/reference`, reference.reference),
  };
}

/** An item of a free section that has fields. Items that are only a sentence are bullets (see `sections.ts`). */
export function itemEntry(item: SectionItem, at: string, format: DateFormat): Entry {
  return {
    ...emptyEntry(at),
    title: piece(`${at}/name`, item.name),
    dates: dateAt(`${at}/date`, item.date, format),
    link: address(`${at}/url`, item.url),
    blocks: [...blocks(`${at}/description`, item.description), ...highlights(`${at}/highlights`, item.highlights)],
  };
}
