import type { Draft } from './foreignSource.ts';
import { isObject } from './json.ts';
import { profileYaml } from './profileYaml.ts';
import { fromRenderCv } from './renderCv.ts';
import { fromYamlResume } from './yamlResume.ts';

/** Tools whose files Merit converts. */
export type ForeignKind = 'rendercv' | 'yamlresume';

export interface ConvertedProfile {
  /** The text of a profile. */
  readonly text: string;
  /** Sentences about what changed or found no place. */
  readonly notes: readonly string[];
}

const converters: Readonly<Record<ForeignKind, (document: unknown, notes: string[]) => Draft>> = {
  rendercv: fromRenderCv,
  yamlresume: fromYamlResume,
};

/** Which tool's document this is, judged by its plain data; undefined for a profile and for anything else. */
export function detectForeign(data: unknown): ForeignKind | undefined {
  if (!isObject(data) || 'basics' in data) return undefined;
  if (isObject(data.cv) && ['name', 'sections', 'social_networks'].some((key) => key in (data.cv as object)))
    return 'rendercv';
  if (
    isObject(data.content) &&
    ['basics', 'work', 'education', 'skills'].some((key) => key in (data.content as object))
  )
    return 'yamlresume';
  return undefined;
}

/**
 * Another tool's document as a profile. `plainData` is the document with texts as they were written (YAML's failsafe
 * schema). Total: what has no place in a profile is kept under `x-` keys and mentioned in the notes.
 */
export function convertForeign(kind: ForeignKind, plainData: unknown): ConvertedProfile {
  const notes: string[] = [];
  return { text: profileYaml(converters[kind](plainData, notes)), notes };
}
