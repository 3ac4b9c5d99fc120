import type { Entry } from './entries.ts';
import type { Job } from './job.ts';
import { awayFromWork } from './jobWords.ts';
import { peelTown } from './peel.ts';

/** The town at the end of an employer's name is where the job is. */
export function peelEmployer(job: Job): void {
  const peeled = job.employer === null || job.location !== null ? null : peelTown(job.employer);
  if (peeled) Object.assign(job, { employer: peeled.rest, location: peeled.place });
}

/**
 * Where nothing told the two apart, the order of the entries that were clear does; surely, where they are laid out alike. Those
 * laid out alike also outweigh words that speak for both sides.
 */
export function settleOrder(all: readonly Job[]): void {
  let positionFirst = 0;
  const shapes = new Map<string, number>();
  for (const job of all) {
    if (job.unsure !== null || job.position === null || job.employer === null) continue;
    const first = startsWithPosition(job) ? 1 : -1;
    positionFirst += first;
    const shape = shapeOf(job.entry);
    shapes.set(shape, (shapes.get(shape) ?? 0) + first);
  }
  for (const job of all) {
    if (job.unsure === null || job.position === null || job.employer === null) continue;
    const alike = shapes.get(shapeOf(job.entry)) ?? 0;
    const order = alike !== 0 || job.unsure === 'little' ? alike : positionFirst;
    if (order === 0) continue;
    if (order < 0 === startsWithPosition(job)) [job.position, job.employer] = [job.employer, job.position];
    if (alike !== 0 || shapes.has(shapeOf(job.entry))) job.unsure = null;
    peelEmployer(job);
  }
}

function startsWithPosition({ position, employer, entry }: Job): boolean {
  const text = entry.heads.flatMap((head) => head.pieces).join('\n');
  return text.indexOf(position!) < text.indexOf(employer!);
}

/** How the head of an entry is laid out: its lines, their pieces, and the signs that stand in them. */
const shapeOf = ({ heads }: Entry): string =>
  heads
    .map(({ pieces }) => pieces.map((piece) => piece.match(/\s[|·•–—@-]\s|,(?=\s)/g)?.join('') ?? '.').join('/'))
    .join('\n');

/**
 * A role without an employer of its own is one more at the employer above, where that stands on a line of its own. Beneath
 * a job whose one line names both, a line that names a position alone says nothing of where that was.
 */
export function inherit(all: readonly Job[]): void {
  const inherited = new Set<Job>();
  all.forEach((job, index) => {
    const above = all[index - 1];
    if (!above || job.employer !== null || job.position === null || above.employer === null) return;
    if (awayFromWork.test(job.position)) return;
    if (!inherited.has(above) && above.entry.heads.length <= job.entry.heads.length) return;
    inherited.add(job);
    job.employer = above.employer;
    job.seat ??= above.seat ?? (above.entry.heads.length > job.entry.heads.length ? above.location : null);
    job.location ??= job.seat;
  });
}
