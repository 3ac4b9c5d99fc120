import type { Interest, Language, Skill } from '../profile/data.ts';
import { items, pieces } from './fields.ts';
import type { Term } from './model.ts';
import { piece } from './text.ts';

/** A label without the colon that somebody wrote behind it: the pages set their own. */
const labelled = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/\s*[:：]+(\s*(?:\*\*|__|\*|_)?)\s*$/u, '$1') : text;

export function skillTerms(skills: readonly Skill[] | undefined): readonly Term[] {
  return items('/skills', skills).map(([skill, at]) => ({
    at,
    label: piece(`${at}/name`, labelled(skill.name)),
    level: piece(`${at}/level`, skill.level),
    values: pieces(`${at}/keywords`, skill.keywords),
  }));
}

export function languageTerms(languages: readonly Language[] | undefined): readonly Term[] {
  return items('/languages', languages).map(([language, at]) => ({
    at,
    label: piece(`${at}/language`, labelled(language.language)),
    level: piece(`${at}/fluency`, language.fluency),
    values: [],
  }));
}

export function interestTerms(interests: readonly Interest[] | undefined): readonly Term[] {
  return items('/interests', interests).map(([interest, at]) => ({
    at,
    label: piece(`${at}/name`, labelled(interest.name)),
    level: null,
    values: pieces(`${at}/keywords`, interest.keywords),
  }));
}
