import type { Entry, Piece } from './model.ts';
import { words } from './text.ts';

/** The name of an employer as it is compared: letters and figures alone. */
const nameOf = (piece: Piece | null): string =>
  words(piece)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A job as one of the roles at its employer: what was beside the employer leads it. */
function rolesOf(job: Entry, place: string): readonly Entry[] {
  if (job.parts.length > 0) return job.parts;
  const own = job.place && words(job.place) === place ? null : job.place;
  return [{ ...job, title: job.detail, detail: null, place: own }];
}

/** May a job be told as a role under its employer? Without a position it has no head of its own. */
const isRole = ({ detail, parts, blocks }: Entry): boolean =>
  detail !== null || (parts.length > 0 && blocks.length === 0);

/** What the dates of jobs say. */
export interface Times {
  /** Do two jobs at one employer follow each other without a pause? */
  readonly follow: (one: Entry, next: Entry) => boolean;
  readonly wholeTime: (group: readonly Entry[]) => Piece | null;
}

/** Jobs with those that follow each other at one employer made one, their roles under it. */
export function byEmployer(jobs: readonly Entry[], { follow, wholeTime }: Times): readonly Entry[] {
  const groups: Entry[][] = [];
  for (const job of jobs) {
    const last = groups.at(-1);
    const name = nameOf(job.title);
    const same = last && name !== '' && nameOf(last[0]!.title) === name && [last[0]!, job].every(isRole);
    if (same && follow(last.at(-1)!, job) && !job.breakBefore) last.push(job);
    else groups.push([job]);
  }
  return groups.map((group) => {
    const [first] = group as [Entry];
    if (group.length === 1) return first;
    const places = new Set(group.map(({ place }) => words(place)));
    const place = places.size === 1 ? first.place : null;
    return {
      ...first,
      detail: null,
      dates: null,
      place,
      blocks: [],
      keywords: [],
      parts: group.flatMap((job) => rolesOf(job, words(place))),
      tenure: wholeTime(group),
      farBack: group.every(({ farBack }) => farBack),
      keepTogether: false,
    };
  });
}
