import { isMap } from 'yaml';
import { saysNothing } from '../schema/absence.ts';
import { branch, itemSchema, profileSchema, propertySchema, type Schema } from '../schema/cursor.ts';
import { isSwitchedOff } from '../schema/switchedOff.ts';
import type { Span } from '../text/span.ts';
import { items, kindOf, type Path, properties, property, spanOf, type YamlNode } from '../yaml/nodes.ts';
import { sourceOf } from '../yaml/parse.ts';
import { isListSection, sectionHas } from './sections.ts';
import type { Entry, Segment } from './segment.ts';
import { isTemplateText } from './templates.ts';
import { type Text, textOf } from './text.ts';

/** Any single value a person wrote, with what the schema says it is for. */
export interface Field {
  readonly text: Text;
  /** The nearest property name above the value: `highlights` for an item of `highlights`. */
  readonly name: string;
  /** The schema's `x-kind`: `markdown`, `date`, `url`, `technology`, …; null where it says nothing. */
  readonly kind: string | null;
  readonly section: string;
}

/** A sentence of a list of highlights. */
export interface Bullet {
  readonly text: Text;
  /** Span of the whole item: more than the text for a rich highlight. */
  readonly span: Span;
  readonly path: Path;
  readonly id: Text | null;
  readonly source: Text | null;
  readonly keywords: readonly Text[];
  /** Codes that the highlight's own `ignore` silences. */
  readonly ignore: readonly string[];
}

/** Something with a beginning and an end: a job, a role in it, a degree, a project, a voluntary post. */
export interface Dated {
  readonly section: string;
  readonly path: Path;
  /** What to underline when the entry as a whole is meant: its name, else its first key. */
  readonly anchor: Span;
  readonly span: Span;
  readonly start: Text | null;
  readonly end: Text | null;
  /** `expected: true`, of education. */
  readonly expected: boolean;
  /** What the entry is called: position, else name or institution. */
  readonly title: Text | null;
  /** Employer, organisation or institution. */
  readonly organization: Text | null;
  readonly summary: Text | null;
}

/**
 * A list of bullets and whose it is. The outcome and the approach of a story, and the plain items of a free section, are
 * sentences of the same kind and form lists too.
 */
export interface BulletList {
  readonly section: string;
  readonly path: Path;
  readonly bullets: readonly Bullet[];
  /** The job, role or post the bullets tell of; null for free sections. */
  readonly dated: Dated | null;
  readonly keySpan: Span | null;
}

export interface SkillGroup {
  readonly path: Path;
  readonly name: Text | null;
  readonly keywords: readonly Text[];
  readonly span: Span;
}

export interface Stat {
  readonly path: Path;
  readonly span: Span;
  readonly value: Text;
  readonly label: Text | null;
  readonly source: Text | null;
  /** `basics`, or the story it belongs to. */
  readonly section: string;
}

/** What one segment says, in the terms of a résumé. Absent parts are empty lists. */
export interface Model {
  readonly fields: readonly Field[];
  readonly dated: readonly Dated[];
  readonly bulletLists: readonly BulletList[];
  readonly skills: readonly SkillGroup[];
  readonly stats: readonly Stat[];
  /** The node of `basics`, where the segment holds it. */
  readonly basics: Entry | null;
  /** Texts that a template left: they say nothing of the person, so they are in no other part of the model. */
  readonly leftovers: readonly Text[];
  /** Texts under keys of other tools and `x-` keys, unless they are switched off. No page shows them. */
  readonly elsewhere: readonly string[];
}

const models = new WeakMap<Segment, Model>();

/** The model of a segment, made once. */
export function modelOf(segment: Segment): Model {
  const known = models.get(segment);
  if (known) return known;
  const model = build(segment);
  models.set(segment, model);
  return model;
}

interface Reader {
  /** The text of a scalar, of a template or not. */
  readonly any: (node: YamlNode, path: Path) => Text | null;
  /** Null for a text of a template, as for one that is blank. */
  readonly text: (node: YamlNode, path: Path) => Text | null;
  readonly leftovers: Text[];
  readonly elsewhere: string[];
}

/** More texts of other tools than this prove nothing more. */
const mostElsewhere = 2_000;
/** Nor do the words of one behind so many characters. */
const longestElsewhere = 2_000;

/** Makes the texts of a segment: one for each value, however often it is asked for. */
function readerOf(segment: Segment): Reader {
  const made = new Map<YamlNode, Text | null>();
  const text = (node: YamlNode, path: Path): Text | null => {
    const known = made.get(node);
    // An alias has the same node at another path.
    if (known !== undefined && (known === null || samePath(known.path, path))) return known;
    const one = textOf(segment, node, path);
    made.set(node, one);
    return one;
  };
  return {
    any: text,
    text: (node, path) => {
      const found = text(node, path);
      return found && isTemplateText(found.value, false) ? null : found;
    },
    leftovers: [],
    elsewhere: [],
  };
}

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, at) => step === b[at]);

function build(segment: Segment): Model {
  const reader = readerOf(segment);
  const fields: Field[] = [];
  const dated: Dated[] = [];
  const bulletLists: BulletList[] = [];
  const skills: SkillGroup[] = [];
  const stats: Stat[] = [];
  let basics: Entry | null = null;
  for (const entry of segment.entries) {
    const { section, index, node } = entry;
    const path: Path = index === null ? [section] : [section, index];
    const top = propertySchema(profileSchema, section);
    if (top) collect(reader, fields, node, index === null ? top : itemSchema(top), path, section, section);
    else if (!isSwitchedOff(section, true)) collectElsewhere(reader, node);
    if (section === 'basics') {
      basics = entry;
      stats.push(...readStats(reader, property(node, 'stats')?.value, [...path, 'stats'], section));
    }
    if (section === 'skills') skills.push(readSkill(reader, entry, path));
    if (section === 'stories') {
      stats.push(...readStats(reader, property(node, 'stats')?.value, [...path, 'stats'], section));
    }
    if (isListSection(section) && isMap(node)) readEntry(reader, entry, path, dated, bulletLists);
  }
  const { leftovers, elsewhere } = reader;
  return { fields, dated, bulletLists, skills, stats, basics, leftovers, elsewhere };
}

/** The texts of a value that the format does not know. */
function collectElsewhere(reader: Reader, node: YamlNode): void {
  const stack: YamlNode[] = [node];
  while (stack.length > 0 && reader.elsewhere.length < mostElsewhere) {
    const next = stack.pop();
    const kind = kindOf(next);
    if (kind === 'scalar') reader.elsewhere.push((sourceOf(next) ?? '').slice(0, longestElsewhere));
    else if (kind === 'list') stack.push(...items(next));
    else for (const { name, value } of properties(next)) if (!isSwitchedOff(name, true)) stack.push(value);
  }
}

function collect(
  reader: Reader,
  fields: Field[],
  node: YamlNode,
  schema: Schema,
  path: Path,
  name: string,
  section: string,
): void {
  switch (kindOf(node)) {
    case 'map':
      for (const { name: key, value } of properties(node)) {
        const found = propertySchema(schema, key);
        if (found && !key.startsWith('x-')) collect(reader, fields, value, found, [...path, key], key, section);
        else if (!isSwitchedOff(key, true)) collectElsewhere(reader, value);
      }
      return;
    case 'list':
      items(node).forEach((item, index) => {
        collect(reader, fields, item, itemSchema(schema), [...path, index], name, section);
      });
      return;
    case 'scalar': {
      const text = reader.any(node, path);
      if (!text) return;
      const kind = branch(schema, 'scalar')['x-kind'] ?? null;
      if (isTemplateText(text.value, kind === 'phone')) reader.leftovers.push(text);
      else if (!saysNothing(text.value, kind)) fields.push({ text, name, kind, section });
      return;
    }
    default:
  }
}

const child = (reader: Reader, node: YamlNode, path: Path, name: string): Text | null =>
  reader.text(property(node, name)?.value, [...path, name]);

const texts = (reader: Reader, node: YamlNode, path: Path): readonly Text[] =>
  items(node).flatMap((item, index) => reader.text(item, [...path, index]) ?? []);

function readBullets(reader: Reader, node: YamlNode, path: Path): readonly Bullet[] {
  return items(node).flatMap((item, index): readonly Bullet[] => {
    const here = [...path, index];
    if (!isMap(item)) {
      const text = reader.text(item, here);
      return text ? [bulletOf(text)] : [];
    }
    const text = child(reader, item, here, 'text');
    if (!text) return [];
    return [
      {
        text,
        span: spanOf(item) ?? text.span,
        path: here,
        id: child(reader, item, here, 'id'),
        source: child(reader, item, here, 'source'),
        keywords: texts(reader, property(item, 'keywords')?.value, [...here, 'keywords']),
        ignore: texts(reader, property(item, 'ignore')?.value, [...here, 'ignore']).map((code) => code.value),
      },
    ];
  });
}

function readStats(reader: Reader, node: YamlNode, path: Path, section: string): readonly Stat[] {
  return items(node).flatMap((item, index): readonly Stat[] => {
    const here = [...path, index];
    const value = child(reader, item, here, 'value');
    if (!value) return [];
    return [
      {
        path: here,
        span: spanOf(item) ?? value.span,
        value,
        label: child(reader, item, here, 'label'),
        source: child(reader, item, here, 'source'),
        section,
      },
    ];
  });
}

function readSkill(reader: Reader, entry: Entry, path: Path): SkillGroup {
  return {
    path,
    name: child(reader, entry.node, path, 'name'),
    keywords: texts(reader, property(entry.node, 'keywords')?.value, [...path, 'keywords']),
    span: entry.span,
  };
}

const titleKeys = ['position', 'name', 'title', 'studyType', 'institution', 'organization', 'language'];
const organizationKeys = ['name', 'organization', 'institution', 'entity'];

/** The first line of a text: a quote that is never closed runs on. */
function firstLine({ span, value }: Text): Span {
  const newline = value.indexOf('\n');
  return newline < 0 ? span : { start: span.start, end: Math.min(span.end, span.start + newline) };
}

function readDated(reader: Reader, section: string, node: YamlNode, path: Path, employer: Text | null): Dated {
  const first = (keys: readonly string[]): Text | null => {
    for (const key of keys) {
      const found = child(reader, node, path, key);
      if (found) return found;
    }
    return null;
  };
  const title = first(titleKeys);
  const span = spanOf(node) ?? { start: 0, end: 0 };
  return {
    section,
    path,
    anchor: (title && firstLine(title)) ?? properties(node)[0]?.keySpan ?? span,
    span,
    start: child(reader, node, path, 'startDate'),
    end: child(reader, node, path, 'endDate'),
    expected: child(reader, node, path, 'expected')?.value === 'true',
    title,
    organization: employer ?? first(organizationKeys),
    summary: child(reader, node, path, 'summary'),
  };
}

function readEntry(reader: Reader, entry: Entry, path: Path, dated: Dated[], lists: BulletList[]): void {
  const { section, node } = entry;
  const own = sectionHas(section, 'span') ? readDated(reader, section, node, path, null) : null;
  const roles = section === 'work' ? property(node, 'roles') : undefined;
  const roleItems = items(roles?.value);
  if (own && roleItems.length === 0) dated.push(own);
  const pushList = (holder: YamlNode, at: Path, owner: Dated | null): void => {
    const found = property(holder, 'highlights');
    const bullets = readBullets(reader, found?.value, [...at, 'highlights']);
    if (bullets.length > 0)
      lists.push({ section, path: [...at, 'highlights'], bullets, dated: owner, keySpan: found?.keySpan ?? null });
  };
  pushList(node, path, own);
  roleItems.forEach((role, index) => {
    if (!isMap(role)) return;
    const at = [...path, 'roles', index];
    const owner = readDated(reader, section, role, at, own?.organization ?? null);
    dated.push(owner);
    pushList(role, at, owner);
  });
  if (section === 'sections') readFreeSection(reader, node, path, lists, pushList);
  if (section === 'stories') readStory(reader, node, path, lists);
}

const bulletOf = (text: Text): Bullet => ({
  text,
  span: text.span,
  path: text.path,
  id: null,
  source: null,
  keywords: [],
  ignore: [],
});

function readFreeSection(
  reader: Reader,
  node: YamlNode,
  path: Path,
  lists: BulletList[],
  pushList: (holder: YamlNode, at: Path, owner: Dated | null) => void,
): void {
  const found = property(node, 'items');
  const at = [...path, 'items'];
  const bullets = items(found?.value).flatMap((item, index): readonly Bullet[] => {
    const text = reader.text(item, [...at, index]);
    return text ? [bulletOf(text)] : [];
  });
  if (bullets.length > 0) {
    lists.push({ section: 'sections', path: at, bullets, dated: null, keySpan: found?.keySpan ?? null });
  }
  items(found?.value).forEach((item, index) => {
    if (isMap(item)) pushList(item, [...at, index], null);
  });
}

function readStory(reader: Reader, node: YamlNode, path: Path, lists: BulletList[]): void {
  const bullets = ['approach', 'outcome'].flatMap((key) => {
    const text = child(reader, node, path, key);
    return text ? [bulletOf(text)] : [];
  });
  if (bullets.length > 0) lists.push({ section: 'stories', path, bullets, dated: null, keySpan: null });
}
