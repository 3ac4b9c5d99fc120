import { parse } from 'yaml';
import { maxAliases, maxSize } from '../yaml/parse.ts';
import { type ConvertedProfile, convertForeign, detectForeign, type ForeignKind } from './detect.ts';
import { isObject } from './json.ts';
import { profileYaml } from './profileYaml.ts';

/** A document of another tool as a profile, and what it was. */
export interface Conversion extends ConvertedProfile {
  readonly from: ForeignKind | 'json-resume';
}

/**
 * The profile that a RenderCV, YAMLResume or JSON Resume document becomes. Null where the text is none of them, is too
 * large, or cannot be read as YAML at all.
 */
export function convertText(text: string): Conversion | null {
  if (text.length > maxSize) return null;
  let data: unknown;
  try {
    data = parse(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', maxAliasCount: maxAliases });
  } catch {
    return null;
  }
  const kind = detectForeign(data);
  if (kind) return { from: kind, ...convertForeign(kind, data) };
  if (!isObject(data) || !('basics' in data || 'work' in data)) return null;
  return { from: 'json-resume', text: profileYaml(data), notes: [] };
}
