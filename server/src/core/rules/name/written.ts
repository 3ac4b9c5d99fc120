import { memo } from '../../facts/memo.ts';
import { misspeltNames } from '../../facts/names/brands.ts';
import { isGlued, isNamed, repeatedEmployer, shortName } from '../../facts/names/employers.ts';
import { placeInField, proseIn } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import type { Token } from '../../reading/tokens.ts';
import { isKnownWord } from '../../reading/words/index.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../context.ts';
import type { Finding } from '../rule.ts';

/**
 * Places where a sentence writes a name in lower case. An ordinary word such as "meta" counts only where the same two
 * words stand with a capital elsewhere in the segment: "meta products" beside "Meta products".
 */
function* lowered(tokens: readonly Token[], name: string, withCapital: ReadonlySet<string>): Iterable<Token> {
  const lower = name.toLowerCase();
  const ordinary = isKnownWord(lower);
  for (const token of tokens) {
    if (token.text !== lower || isGlued(tokens, token)) continue;
    if (!ordinary || withCapital.has(`${lower} ${tokens[token.index + 1]?.lower}`)) yield token;
  }
}

/** A finding that a part of a text should be written otherwise. */
function respell(
  code: string,
  model: Model,
  index: number,
  part: Span,
  instead: string,
  message: Message,
  word?: string,
): readonly Finding[] {
  const place = placeInField(model, index, () => part);
  const text = model.fields[index]?.text;
  if (!place || !text) return [];
  return [
    {
      code,
      message,
      ...place,
      ...(word === undefined ? {} : { word }),
      fixes: () => [
        { title: say('Write "{text}"', { text: instead }), safe: false, edits: [replacePart(text, part, instead)] },
      ],
    },
  ];
}

/** Employers written in lower case in the highlights of their own job. */
function* inLowerCase(code: string, model: Model, context: RuleContext): Iterable<Finding> {
  const names = new Set(
    model.dated.flatMap(({ section, organization }) =>
      section === 'work' && isNamed(organization) ? (shortName(organization.value) ?? []) : [],
    ),
  );
  if (names.size === 0) return;
  const told = proseIn(model).map((one) => ({ index: one.index, reading: bulletOf(one.text) }));
  for (const name of names) {
    if (context.settings.dictionary.has(name.toLowerCase())) continue;
    const withCapital = new Set(
      told.flatMap(({ reading }) =>
        reading.tokens.flatMap(({ text, lower, index }) =>
          text === name ? [`${lower} ${reading.tokens[index + 1]?.lower}`] : [],
        ),
      ),
    );
    for (const { index, reading } of told) {
      const { tokens, masks, english } = reading;
      if (!english) continue;
      for (const token of lowered(tokens, name, withCapital)) {
        if (masks.some((mask) => mask.start <= token.start && token.end <= mask.end)) continue;
        if (isProtectedPart(model.fields[index]!.text, token)) continue;
        const message = say('"{word}" is the employer\'s name, written "{name}" elsewhere.', {
          word: token.text,
          name,
        });
        yield* respell(code, model, index, token, name, message, name);
      }
    }
  }
}

/** Positions that give the employer again. */
function* inPosition(code: string, model: Model): Iterable<Finding> {
  for (const { section, title, organization } of model.dated) {
    if (section !== 'work' || !isNamed(title) || !isNamed(organization) || title.path.at(-1) !== 'position') continue;
    const part = repeatedEmployer(title.value, organization.value);
    if (!part) continue;
    yield {
      code,
      message: say('The position repeats the employer: "{title}" says the same, since the employer stands beside it.', {
        title: title.value.slice(0, part.start),
      }),
      span: title.part(part.start, part.end),
      path: title.path,
      fixes: () => [{ title: say('Leave the employer out'), safe: false, edits: [replacePart(title, part, '')] }],
    };
  }
}

const names = new Set([
  'name',
  'organization',
  'institution',
  'entity',
  'publisher',
  'issuer',
  'awarder',
  'network',
  'username',
]);
const wordsOf = (field: Field): readonly string[] => field.text.value.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The well-known names that a text by itself misspells. */
const misspeltIn = memo((value, text) => {
  const { tokens, english, masks } = bulletOf(text);
  if (!english) return [];
  return misspeltNames(value, tokens).filter(
    (found) =>
      !masks.some((mask) => mask.start <= found.start && found.end <= mask.end) && !isProtectedPart(text, found),
  );
});

/** Well-known names that a sentence misspells. */
function* misspelt(code: string, model: Model, context: RuleContext): Iterable<Finding> {
  const own = new Set([
    ...context.settings.dictionary,
    ...model.fields.flatMap((field) => (names.has(field.name) ? wordsOf(field) : [])),
  ]);
  for (const { index, text } of proseIn(model)) {
    for (const found of misspeltIn(text)) {
      if (found.word !== null && own.has(found.word)) continue;
      const written = text.value.slice(found.start, found.end);
      const message = say('"{written}" is probably {name}.', { written, name: found.name });
      yield* respell(code, model, index, found, found.name, message, written.includes(' ') ? undefined : written);
    }
  }
}

/** What a segment shows by itself. */
export function* inSegment(code: string, model: Model, context: RuleContext): Iterable<Finding> {
  yield* inPosition(code, model);
  yield* inLowerCase(code, model, context);
  yield* misspelt(code, model, context);
}
