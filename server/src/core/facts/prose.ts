import type { Bullet, Field, Model } from '../profile/model.ts';
import type { Place } from '../profile/place.ts';
import { sectionHas } from '../profile/sections.ts';
import type { Text } from '../profile/text.ts';
import type { Span } from '../text/span.ts';
import { readsEnglish } from './language.ts';

/** A text that tells what somebody did, and where in the profile it stands. */
export interface ProseField {
  /** Index in the model's `fields`. */
  readonly index: number;
  readonly text: Text;
  readonly role: 'headline' | 'summary' | 'stat' | 'highlight' | 'other';
  readonly section: string;
}

const keyOf = (text: Text): string => text.path.join('/');

const headlines = new Set(['label', 'headline']);

function roleOf(field: Field, bullets: ReadonlySet<string>): ProseField['role'] | null {
  if (sectionHas(field.section, 'quoted')) return null;
  if (bullets.has(keyOf(field.text))) return 'highlight';
  if (field.name === 'value') return 'stat';
  if (field.section === 'basics' && headlines.has(field.name)) return 'headline';
  if (field.kind !== 'markdown') return null;
  return field.section === 'basics' ? 'summary' : 'other';
}

const known = new WeakMap<Model, readonly ProseField[]>();

/** The texts of a segment that tell of work: sentences, headline figures. Names, titles and what others say, or what was written for other readers, are none. */
export function proseIn(model: Model): readonly ProseField[] {
  const before = known.get(model);
  if (before) return before;
  const bullets = new Set(model.bulletLists.flatMap((list) => list.bullets.map((bullet) => keyOf(bullet.text))));
  const found = model.fields.flatMap((field, index): readonly ProseField[] => {
    const role = roleOf(field, bullets);
    return role ? [{ index, text: field.text, role, section: field.section }] : [];
  });
  known.set(model, found);
  return found;
}

const bulletsByPath = new WeakMap<Model, ReadonlyMap<string, Bullet>>();

function bulletAt(model: Model, text: Text): Bullet | undefined {
  const known = bulletsByPath.get(model);
  if (known) return known.get(keyOf(text));
  const byPath = new Map(model.bulletLists.flatMap(({ bullets }) => bullets.map((one) => [keyOf(one.text), one])));
  bulletsByPath.set(model, byPath);
  return byPath.get(keyOf(text));
}

/** The place of a part of a field's text, with what a highlight asks to be left alone about. */
export function placeInField(model: Model, index: number, part: (text: Text) => Span | null): Place | null {
  const text = model.fields[index]?.text;
  const found = text ? part(text) : null;
  if (!text || !found) return null;
  const ignore = bulletAt(model, text)?.ignore;
  return { span: text.part(found.start, found.end), path: text.path, ...(ignore ? { ignore } : {}) };
}

/** The sentences of a segment in the person's own English: not what others say of them, nor what was written for other readers. */
export function* ownProse(model: Model): Iterable<Field> {
  for (const field of model.fields)
    if (field.kind === 'markdown' && !sectionHas(field.section, 'quoted') && readsEnglish(model, field.text))
      yield field;
}
