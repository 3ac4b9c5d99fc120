import type { Range } from 'vscode-languageserver-types';
import type { Problem } from '../analysis/problem.ts';
import { byWeight } from '../analysis/weight.ts';
import { inLanguage, type Language } from '../messages/language.ts';
import type { ProfileData } from '../profile/data.ts';
import type { ProfileDocument } from '../profile/document.ts';
import { plainProfile } from '../profile/plainProfile.ts';
import { listSections } from '../profile/sections.ts';
import { type Topic, topicOf } from './topics.ts';

/** A place that a step is about. */
export interface ReviewPlace {
  readonly pointer: string;
  readonly range: Range;
  /** What is to be said there. */
  readonly message: string;
}

/** One thing to do before the profile is sent. */
export interface ReviewStep {
  readonly title: string;
  readonly why: string;
  readonly codes: readonly string[];
  readonly places: readonly ReviewPlace[];
  /** How many findings are gone when it is done. */
  readonly settles: number;
}

/** More than these nobody would do in one sitting. */
const mostSteps = 7;
/** So many entries are named in a title; of more it says nothing. */
const mostNamed = 2;

/**
 * What a careful colleague would say before a profile is sent: its findings, gathered into at most seven things to do, the
 * weightiest first. A step stands where its weightiest finding does; hints alone make no step while others are left.
 */
export function review(
  document: ProfileDocument,
  problems: readonly Problem[],
  language: Language,
): readonly ReviewStep[] {
  const steps = new Map<Topic, Problem[]>();
  for (const problem of byWeight(problems)) {
    const topic = topicOf(problem.code);
    if (!topic) continue;
    const gathered = steps.get(topic);
    if (gathered) gathered.push(problem);
    else steps.set(topic, [problem]);
  }
  const data = plainProfile(document);
  return [...steps].slice(0, mostSteps).map(([topic, found]): ReviewStep => {
    const count = found.reduce((sum, problem) => sum + Math.max(1, problem.related().length), 0);
    return {
      title: inLanguage(topic.title(count, entriesOf(data, found)), language),
      why: inLanguage(topic.why, language),
      codes: [...new Set(found.map(({ code }) => code))],
      places: found.map(({ pointer, range, message }) => ({ pointer, range, message })),
      settles: found.length,
    };
  });
}

/** Is there anything to review yet: an entry of some section, or a summary? */
export function isBegun(document: ProfileDocument): boolean {
  const data = plainProfile(document);
  const entries = listSections.flatMap((section) => {
    const list: unknown = Reflect.get(data, section);
    return Array.isArray(list) ? list : [];
  });
  return entries.length > 0 || (data.basics?.summary ?? '') !== '';
}

/** The names of the entries that findings are in, joined; null where they are too many, or one has no name. */
function entriesOf(data: ProfileData, found: readonly Problem[]): string | null {
  const names = new Set(found.map(({ pointer }) => entryName(data, pointer)));
  const known = [...names].flatMap((name) => (name === null ? [] : [name]));
  return known.length === names.size && known.length <= mostNamed ? known.join(' + ') : null;
}

/** What an entry is called: its employer, school or title. */
function entryName(data: ProfileData, pointer: string): string | null {
  const [, section = '', index = ''] = pointer.split('/');
  const list: unknown = Reflect.get(data, section);
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : null;
  if (typeof entry !== 'object' || entry === null) return null;
  for (const key of ['name', 'organization', 'institution', 'position', 'title']) {
    const value: unknown = Reflect.get(entry, key);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
