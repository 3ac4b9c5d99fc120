import { goingOn, isOpen, type Lasting } from '../facts/absentEnds.ts';
import { isSideWork } from '../facts/sideWork.ts';
import type { ProfileData } from '../profile/data.ts';
import { readDate } from '../reading/dates/index.ts';
import { items } from './fields.ts';
import { oneLine } from './text.ts';

interface Placed extends Lasting {
  readonly at: string;
}

interface Written {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly position?: string;
  readonly organization?: string;
  readonly name?: string;
}

function lasting(section: string, at: string, entry: Written, organization: string): Placed {
  const start = oneLine(entry.startDate);
  return {
    at,
    section,
    start: readDate(start, { field: true }).from?.date ?? null,
    open: isOpen(start, oneLine(entry.endDate)),
    beside: isSideWork(oneLine(entry.position), organization),
  };
}

/** Pointers of the entries that go on because no end is given. */
export function entriesGoingOn(profile: ProfileData, json: boolean): ReadonlySet<string> {
  const work = items('/work', profile.work).flatMap(([job, at]) => {
    const organization = oneLine(job.name);
    const roles = items(`${at}/roles`, job.roles);
    const own = roles.length === 0 ? [lasting('work', at, job, organization)] : [];
    return [...own, ...roles.map(([role, here]) => lasting('work', here, role, organization))];
  });
  const volunteer = items('/volunteer', profile.volunteer).map(([post, at]) => lasting('volunteer', at, post, ''));
  const projects = items('/projects', profile.projects).map(([one, at]) => lasting('projects', at, one, ''));
  return new Set([...goingOn([...work, ...volunteer, ...projects], json)].map(({ at }) => at));
}
