import { readHeading } from '../reading/headings.ts';

/** Sections of ours that a title of another tool's section may speak of. */
const written: ReadonlySet<string> = new Set([
  'work',
  'education',
  'volunteer',
  'projects',
  'awards',
  'certificates',
  'talks',
  'patents',
  'publications',
  'interests',
  'languages',
  'skills',
  'references',
]);

/** What people do beside a job, under a title of its own: no employment, and not always unpaid. */
const beside =
  /service|outreach|leadership|committee|membership|activit|advis|review|mentor|supervis|editorial|organi[sz]|extra-?_?curricul|involvement/i;

/** Courses that one gave: with a school in it, no study of one's own. */
const given = /teach|taught|lectur|instruct|tutor|docen[ct]|lehre\b|lehrt|enseign|insegnament|didatt|ensino|onderwijs/i;

/**
 * The section of ours that a title of theirs speaks of, if any; `beside` for what is done beside a job, `given` for courses
 * that one gave.
 */
export function sectionOf(title: string): string | undefined {
  if (/languages?/i.test(title) && /program|coding|comput|script|software/i.test(title)) return 'skills';
  if (/open.source/i.test(title)) return 'projects';
  const kind = readHeading(title)?.kinds.find((one) => written.has(one));
  const more = beside.test(title) && (kind === undefined || kind === 'work' || kind === 'interests');
  if (more) return 'beside';
  return kind === undefined && given.test(title) ? 'given' : kind;
}
