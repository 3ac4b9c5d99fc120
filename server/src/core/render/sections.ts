import type { ProfileData, Section, SectionItem } from '../profile/data.ts';
import { pointerToken } from '../yaml/nodes.ts';
import type { DateFormat } from './dates.ts';
import {
  awardEntry,
  certificateEntry,
  educationEntry,
  itemEntry,
  patentEntry,
  projectEntry,
  publicationEntry,
  referenceEntry,
  storyEntry,
  talkEntry,
  volunteerEntry,
  workEntry,
} from './entries.ts';
import { emptyEntry, figures, hasContent, highlights, items, listOf, placed } from './fields.ts';
import { keptEntry } from './kept.ts';
import type { Block, Entry, Piece, RenderSection, Term } from './model.ts';
import { groupedByEmployer, withTenure } from './tenure.ts';
import { interestTerms, languageTerms, skillTerms } from './terms.ts';
import { blocks, oneLine, piece } from './text.ts';
import { type SectionName, sectionNames } from './words.ts';

/**
 * The sections to show, in order: free ones after the others, references last, unless the profile says otherwise. Empty ones and
 * hidden ones are left out. `grouped`: jobs that follow each other at one employer are one.
 */
export function sectionsOf(profile: ProfileData, format: DateFormat, grouped = false): readonly RenderSection[] {
  const asked = profile.meta?.render?.sections;
  const rest = new Map(everySection(profile, format).map((section) => [section.id, section]));
  for (const id of listOf(asked?.hidden)) rest.delete(id);
  const first = listOf(asked?.order).flatMap((id) => {
    const section = rest.get(id);
    rest.delete(id);
    return section ?? [];
  });
  // Without a heading of its own, text that nobody placed would read as the end of what stands before it.
  const opening = [...rest.values()].filter(({ title }) => title === null);
  for (const { id } of opening) rest.delete(id);
  const all = [...opening, ...first, ...rest.values()];
  if (!grouped) return all;
  return all.map((section) =>
    section.id === 'work' ? { ...section, entries: groupedByEmployer(section.entries, profile.work, format) } : section,
  );
}

function everySection(profile: ProfileData, format: DateFormat): readonly RenderSection[] {
  return [
    ...basicsSection(profile, 'summary'),
    ...basicsSection(profile, 'stats'),
    ...sectionNames.filter((name) => name !== 'references').flatMap((name) => standardSection(profile, name, format)),
    ...items('/sections', profile.sections).flatMap(([section, at]) => freeSection(profile, section, at, format)),
    ...standardSection(profile, 'references', format),
  ];
}

/** The summary and the headline figures: sections without a heading unless the profile gives them one. */
function basicsSection(profile: ProfileData, id: 'summary' | 'stats'): readonly RenderSection[] {
  const at = `/basics/${id}`;
  const told = id === 'summary' ? blocks(at, profile.basics?.summary) : [];
  const shown = id === 'stats' ? figures(at, profile.basics?.stats) : [];
  if (told.length + shown.length === 0) return [];
  return [
    {
      ...emptySection(id, at),
      title: askedTitle(profile, id),
      intro: askedIntro(profile, id),
      blocks: told,
      figures: shown,
    },
  ];
}

function emptySection(id: string, at: string): RenderSection {
  return { id, at, title: null, intro: [], figures: [], blocks: [], entries: [], terms: [] };
}

function standardSection(profile: ProfileData, name: SectionName, format: DateFormat): readonly RenderSection[] {
  const entries = entriesOf(profile, name, format).filter(hasContent);
  const terms = termsOf(profile, name).filter((term) => term.label || term.level || term.values.length > 0);
  if (entries.length === 0 && terms.length === 0) return [];
  const asked = askedTitle(profile, name);
  const title = asked ?? { at: `/${name}`, runs: [{ text: format.words.titles[name] }] };
  return [{ ...emptySection(name, `/${name}`), title, intro: askedIntro(profile, name), entries, terms }];
}

/** Sentences become bullets; as soon as one item has fields, every item is an entry. */
function freeSection(profile: ProfileData, section: Section, at: string, format: DateFormat): readonly RenderSection[] {
  const id = oneLine(section.id) || at.slice(1);
  const title = askedTitle(profile, id) ?? piece(`${at}/title`, section.title);
  const intro = [...askedIntro(profile, id), ...blocks(`${at}/summary`, section.summary)];
  const list = items(`${at}/items`, section.items);
  const sentences = list.every(([item]) => typeof item === 'string');
  const bullets = sentences ? highlights(`${at}/items`, section.items as readonly string[]) : [];
  const entries = sentences ? [] : list.map(([item, here]) => freeEntry(item, here, format)).filter(hasContent);
  if (!title && intro.length + bullets.length + entries.length === 0) return [];
  return [{ ...emptySection(id, at), title, intro, blocks: bullets, entries }];
}

function freeEntry(item: string | SectionItem, at: string, format: DateFormat): Entry {
  return typeof item === 'string'
    ? { ...emptyEntry(at), blocks: blocks(at, item) }
    : placed(itemEntry(item, at, format), item);
}

function askedTitle(profile: ProfileData, id: string): Piece | null {
  return piece(
    `/meta/render/sections/titles/${pointerToken(id)}`,
    ownValue(profile.meta?.render?.sections?.titles, id),
  );
}

function askedIntro(profile: ProfileData, id: string): readonly Block[] {
  return blocks(
    `/meta/render/sections/intros/${pointerToken(id)}`,
    ownValue(profile.meta?.render?.sections?.intros, id),
  );
}

function ownValue(map: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}

function entriesOf(profile: ProfileData, name: SectionName, format: DateFormat): readonly Entry[] {
  const each = <T>(list: readonly T[] | undefined, make: (item: T, at: string, format: DateFormat) => Entry) =>
    items(`/${name}`, list).map(([item, at]) => placed(keptEntry(item, at, format, make), item));
  switch (name) {
    case 'work':
      return withTenure(each(profile.work, workEntry), profile.work, format);
    case 'stories':
      return each(profile.stories, storyEntry);
    case 'projects':
      return each(profile.projects, projectEntry);
    case 'volunteer':
      return each(profile.volunteer, volunteerEntry);
    case 'education':
      return each(profile.education, educationEntry);
    case 'certificates':
      return each(profile.certificates, certificateEntry);
    case 'awards':
      return each(profile.awards, awardEntry);
    case 'publications':
      return each(profile.publications, publicationEntry);
    case 'talks':
      return each(profile.talks, talkEntry);
    case 'patents':
      return each(profile.patents, patentEntry);
    case 'references':
      return each(profile.references, referenceEntry);
    default:
      return [];
  }
}

function termsOf(profile: ProfileData, name: SectionName): readonly Term[] {
  switch (name) {
    case 'skills':
      return skillTerms(profile.skills);
    case 'languages':
      return languageTerms(profile.languages);
    case 'interests':
      return interestTerms(profile.interests);
    default:
      return [];
  }
}
