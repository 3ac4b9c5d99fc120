import { distance } from 'fastest-levenshtein';
import { type Message, plural, say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import { schemaAt } from '../../schema/cursor.ts';
import { didYouMean } from '../../schema/didYouMean.ts';
import type { Finding } from '../rule.ts';

/** What may stand under a key of `meta.render` that the schema leaves open: the names that come with Merit. */
const names = (key: string): readonly string[] => schemaAt(['meta', 'render', key])?.['x-suggestions'] ?? [];

/** The name somebody probably meant: one that is spelt nearly so, or the language a word names in English. */
function meant(written: string, known: readonly string[], key: string): string | null {
  const lower = written.toLowerCase();
  if (key === 'locale') {
    const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    const own = known.find(
      (tag) =>
        english.of(tag)?.toLowerCase() === lower ||
        new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag)?.toLowerCase() === lower,
    );
    if (own) return own;
    // A language of its own is no misspelling of another.
    const asked = /^[a-z]{2,3}(?=[-_]|$)/.exec(lower)?.[0];
    if (asked && english.of(asked)) return null;
  }
  const [best] = known
    .map((name) => ({ name, away: distance(lower.slice(0, 40), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(1, Math.floor(written.length / 4)) ? best.name : null;
}

const own = /^\.{0,2}\/.*\.typ$/;

/** Is the value one that Merit's pages can follow? */
function isKnown(value: string, known: readonly string[], key: string): boolean {
  const lower = value.toLowerCase();
  if (key === 'template') return known.includes(value) || own.test(value);
  if (key === 'font')
    return [...known, 'serif', 'sans', 'sans-serif', 'source serif', 'source sans', 'garamond'].some(
      (name) => name.toLowerCase() === lower,
    );
  const language = /^([a-z]{2,3})(?:[-_.@]|$)/.exec(lower)?.[1];
  return language === 'no' || language === 'nn' || known.some((tag) => tag.split('-')[0] === language);
}

/** What is wrong with a value of the key, and what the pages do instead. */
const what: Readonly<Record<string, (value: string) => readonly [wrong: Message, instead: Message]>> = {
  template: (value) => [say('`{value}` is no template.', { value }), say('The pages use `classic` instead.')],
  font: (value) => [
    say('`{value}` is no font that comes with Merit.', { value }),
    say('The pages use the one of the template instead.'),
  ],
  locale: (value) => [
    say('`{value}` is no language that Merit has words in.', { value }),
    say('Headings and months stay English.'),
  ],
};

function findingOf({ text, name }: Field): Finding | null {
  const known = names(name);
  const value = text.value.trim();
  if (isKnown(value, known, name)) return null;
  const near = meant(value, known, name);
  const hint = near
    ? didYouMean(near)
    : plural(known.length, 'There is {names}.', 'There are {names}.', {
        names: known.map((one) => `\`${one}\``).join(', '),
      });
  const [wrong, instead] = what[name]!(value.slice(0, 60));
  return {
    code: 'schema.value',
    severity: 'warning',
    message: [wrong, hint, instead],
    span: text.span,
    path: text.path,
    fixes: () =>
      near ? [{ title: say('Change to `{text}`', { text: near }), safe: false, edits: [replaceText(text, near)] }] : [],
  };
}

/** A template, a font or a locale that Merit does not know. */
export function* renderSettings(model: Model): Iterable<Finding> {
  for (const field of model.fields) {
    const [section, holder, key] = field.text.path;
    if (section !== 'meta' || holder !== 'render' || typeof key !== 'string' || !Object.hasOwn(what, key)) continue;
    const finding = findingOf(field);
    if (finding) yield finding;
  }
}
