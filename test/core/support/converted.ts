import { parse } from 'yaml';
import { convertForeign, detectForeign } from '../../../server/src/core/interchange/detect.ts';
import { check } from './check.ts';

/** A text as data, every value as it is written. */
export const read = (text: string): unknown => parse(text, { schema: 'failsafe' });

/** A document of another tool as a profile: its text, its data, and what was said of the way there. */
export const convert = (text: string) => {
  const data = read(text);
  const { text: profile, notes } = convertForeign(detectForeign(data)!, data);
  return { profile, data: read(profile) as Record<string, unknown>, notes };
};

/** What of the format and its dates a profile gets wrong. */
export const problems = (profile: string) =>
  check(profile)
    .filter((one) => one.code.startsWith('schema.') || one.code === 'date.invalid')
    .map((one) => one.message);
