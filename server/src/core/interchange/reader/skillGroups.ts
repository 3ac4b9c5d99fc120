import { readHeading } from '../../reading/headings.ts';
import type { Draft } from '../foreignSource.ts';
import { type Block, blockOf, cell } from './block.ts';
import { isPeriod, periodsIn } from './dates.ts';
import { areVehicleClasses, isDrivingLicence } from './drivingLicence.ts';
import { isLevel, languages } from './languages.ts';
import { named } from './named.ts';
import { certificate } from './things.ts';
import { isMotherTongue, namesLanguage } from './tongues.ts';

/** A group of skills by what it holds: a label of languages or of certificates before it makes it theirs. */
export interface Sorted {
  readonly skills: readonly Draft[];
  readonly languages: readonly Draft[];
  readonly certificates: readonly unknown[];
  readonly interests: readonly Draft[];
}

/** "Other languages", "Weitere Sprachen": more than a heading has. */
const others =
  /^(?:other|further|foreign|spoken|weitere|andere|autres|otros|otras|altre|outras|andere)\s+(?:languages?|sprachen|langues|idiomas|lenguas|lingue|línguas|talen)$/iu;

const speaksOf = (label: string): string | undefined => {
  if (isMotherTongue(label) || others.test(label)) return 'languages';
  const heading = readHeading(label);
  const [kind] = heading?.kinds ?? [];
  // "Research interests" are what somebody knows of.
  return kind !== 'interests' || (heading!.certain && label.trim().split(/\s+/).length === 1) ? kind : undefined;
};

/** "English: basic": a language for a label and how well somebody speaks it. */
const saysHowWell = (label: string, keywords: readonly string[]): boolean =>
  /^\p{L}+$/u.test(label) && namesLanguage(label) && keywords.length === 1 && isLevel(keywords[0]!);

/** Do these words say which languages somebody speaks, and not in which one programs? */
const spoken = (keywords: readonly string[]): boolean => {
  const withLevel = (keyword: string): boolean => {
    const [, name, level] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(keyword) ?? [];
    return name !== undefined && isLevel(level!);
  };
  return (
    keywords.some((keyword) => namesLanguage(keyword) && withLevel(keyword)) ||
    // A language that no table has may stand among those that it has.
    (keywords.some(namesLanguage) && keywords.every((keyword) => namesLanguage(keyword) || withLevel(keyword)))
  );
};

const dated = (text: string): boolean => periodsIn(text).length > 0;

/** "First aid, Red Cross (2019), Forklift (2021)": where each thing ends in its date, what has none belongs to what follows. */
function eachDated(parts: readonly string[]): readonly string[] {
  if (parts.filter(dated).length < 2 || !dated(parts.at(-1)!)) return parts;
  const things: string[] = [];
  let open = false;
  for (const part of parts) {
    if (open) things.push(`${things.pop()}, ${part}`);
    else things.push(part);
    open = !dated(part);
  }
  return things;
}

/** What stands behind a label that the key of a section says, "Languages: …"; null for other lines. */
export function behindSection({ text, cells }: Block): string | null {
  const [, label, value] = /^([^:]{2,50}?)\s*:+\s*(\S.*)$/.exec(text) ?? [];
  const [first, second, ...more] = cells;
  const [said, what] =
    label !== undefined ? [label, value!] : more.length === 0 && second ? [first!.text, second.text] : [];
  return said !== undefined && /^(?:languages|certificates|interests)$/.test(speaksOf(said) ?? '') ? what! : null;
}

/** "Sprachen: Dänisch (C1)", "Certifications: …" and "Hobbies: …" among the skills are languages, certificates and interests. */
export function sortedGroups(groups: readonly Draft[]): Sorted {
  const sorted = {
    skills: [] as Draft[],
    languages: [] as Draft[],
    certificates: [] as unknown[],
    interests: [] as Draft[],
  };
  for (const group of groups) {
    const label = String(group.name ?? '');
    const keywords = (group.keywords ?? []) as readonly string[];
    const kind = keywords.length > 0 ? speaksOf(label) : undefined;
    const [last] = sorted.certificates.slice(-1) as readonly { name?: string }[];
    if (isDrivingLicence(label) || /^(?:permis|patente)$/i.test(label)) {
      sorted.certificates.push({ name: keywords.length > 0 ? `${label}: ${keywords.join(', ')}` : label });
      continue;
    }
    // "2016 | Certified Controller (IHK)": what was gained then.
    if (keywords.length > 0 && isPeriod(label)) {
      const line = blockOf([cell(keywords.join(', ')), cell(label)]);
      sorted.certificates.push(...named([line]).map(certificate));
      continue;
    }
    // "Führerschein Klasse B, BE" in a list of skills.
    if (last?.name !== undefined && keywords.length === 0 && areVehicleClasses(label) && isDrivingLicence(last.name)) {
      last.name += `, ${label}`;
      continue;
    }
    const lines = keywords.map((keyword) => blockOf([cell(keyword)]));
    if (kind === 'languages' && spoken(keywords)) {
      const found = languages(lines).map((one) =>
        isMotherTongue(label) && one.fluency === undefined ? { ...one, fluency: label } : one,
      );
      sorted.languages.push(...found);
    } else if (kind === 'certificates')
      sorted.certificates.push(...eachDated(keywords).flatMap((one) => named([blockOf([cell(one)])]).map(certificate)));
    else if (kind === 'interests') sorted.interests.push(...keywords.map((keyword) => ({ name: keyword })));
    else if (saysHowWell(label, keywords)) sorted.languages.push({ language: label, fluency: keywords[0]! });
    else sorted.skills.push(group);
  }
  return sorted;
}
