import { guessedCountries, statedCountry } from '../../facts/privacy/country.ts';
import { placeInField } from '../../facts/prose.ts';
import { type Spelt, spellingsOf, speltIn } from '../../facts/spelling.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import type { Edit } from '../../profile/place.ts';
import type { Variety } from '../../reading/words/index.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../context.ts';
import { type DocumentFinding, documentCheck, type Lookup, type Rule, type Summary } from '../rule.ts';
import type { Locale } from '../settings.ts';

const code = 'spell.variant';

interface Share {
  readonly words: readonly Spelt[];
  /** The country that `basics` states, and those that it speaks for. */
  readonly country: string | null;
  readonly guesses: readonly string[];
}

type Found = Spelt & { readonly at: number };

/** Written with -ize or -yze, or with -ise or -yse. */
const isVerbal = ({ ize, word }: Spelt): boolean => ize || /y[sz]/.test(word);

/** Words that Canada writes as America does, or either way, beside its colours and centres. */
const canadian = new RegExp(
  `^(?:${[
    'aluminum|airplanes?|pajamas|cozy|plow(?:ed)?|jewelry|enroll?(?:s|ments?)?|fulfill?(?:s|ment)?|install?ments?|skill?ful(?:ly)?',
    'will?ful|maneuver(?:s|ed)?|practi[cs](?:ed|ing)|skeptical|counsell?ors?|pa?ediatric(?:s|ian)?|ana?esthe(?:sia|tic|tist)|ana?emia',
    'ha?ematology|orthopa?edics?|gyna?ecology|leuka?emia|o?estrogen|fo?etal',
  ].join('|')})$`,
);

/** Whose spelling a country writes; Canada has `colour` and `centre`, but `organize` and `analyze`. */
function isWanted(one: Spelt, locale: Locale): boolean {
  const { variety, word } = one;
  if (locale === 'en-US') return variety === 'american';
  if (locale === 'en-CA') return canadian.test(word) || variety === (isVerbal(one) ? 'american' : 'british');
  return variety === 'british';
}

/**
 * The words to change: those that the locale does not write, or the fewer of two spellings that are mixed. In Canada both are
 * at home, and nothing is mixed but a word that is written either way.
 */
function deviants(all: readonly Found[], locale: Locale, country: string | null): readonly Found[] {
  if (locale !== 'auto') return all.filter((one) => !isWanted(one, locale));
  const here = country === 'CA' ? all.filter(({ other }) => all.some(({ word }) => word === other)) : all;
  const british = here.filter(({ variety }) => variety === 'british');
  const american = here.filter(({ variety }) => variety === 'american');
  if (british.length === 0 || american.length === 0) return [];
  // "colour" beside "organize" is the spelling of Oxford, and with "analyze" that of Canada.
  const isYse = ({ word }: Spelt): boolean => /y[sz]/.test(word);
  const odd = british.some(({ ize }) => ize)
    ? american
    : american.filter((one) => !one.ize && (!isYse(one) || british.some(isYse)));
  if (odd.length === 0) return [];
  return american.length > british.length ? british : odd;
}

/** At most as many other places are named. */
const mostRelated = 8;
const adjective: Readonly<Record<Variety, Message>> = { british: say('British'), american: say('American') };

const partIn =
  ({ nth }: Spelt) =>
  (text: Parameters<typeof spellingsOf>[0]): Span | null =>
    spellingsOf(text)[nth] ?? null;

function edits(lookup: Lookup, all: readonly Found[]): readonly Edit[] {
  const done: Edit[] = [];
  for (const one of all) {
    const text = lookup(one.at).model.fields[one.field]?.text;
    const part = text ? partIn(one)(text) : null;
    if (!text || !part) continue;
    const found = replacePart(text, part, likeCase(one.other, partOf(text, part)));
    if (!found) continue;
    const edit = { ...found, at: one.at };
    const overlaps = done.some(
      ({ at, span }) => at === one.at && span.start < edit.span.end && edit.span.start < span.end,
    );
    if (!overlaps) done.push(edit);
  }
  return done;
}

const listed = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, 3)
    .map((word) => `"${word}"`)
    .join(', ');

function finding(odd: readonly Found[], rest: readonly Found[], locale: Locale): DocumentFinding {
  const [first] = odd as readonly [Found];
  const other: Variety = first.variety === 'british' ? 'american' : 'british';
  const words = listed(odd.map(({ word }) => word));
  const elsewhere = listed(rest.filter(({ variety }) => variety === other).map(({ word }) => word));
  const message =
    locale === 'auto'
      ? plural(
          odd.length,
          'British and American spelling are mixed: {words} is {variety}, {elsewhere} {other}. One is enough.',
          'British and American spelling are mixed: {words} are {variety}, {elsewhere} {other}. One is enough.',
          { words, variety: adjective[first.variety], elsewhere, other: adjective[other] },
        )
      : plural(
          odd.length,
          '{words} is {variety}; `merit.locale` is {locale}.',
          '{words} are {variety}; `merit.locale` is {locale}.',
          { words, variety: adjective[first.variety], locale },
        );
  const example = rest.find(({ variety }) => variety === other);
  const related = [...odd.slice(1, mostRelated), ...(example ? [example] : [])];
  return {
    code,
    message,
    at: first.at,
    place: (model) => placeInField(model, first.field, partIn(first)),
    related: related.map((one) => ({
      message: say('{variety}: `{word}`', { variety: adjective[one.variety], word: one.word }),
      at: one.at,
      place: (model) => placeInField(model, one.field, partIn(one)),
    })),
    fixes: (lookup) => [
      {
        title:
          odd.length === 1
            ? say('Write "{text}"', { text: first.other })
            : other === 'british'
              ? say('Write all {count} the British way', { count: odd.length })
              : say('Write all {count} the American way', { count: odd.length }),
        safe: false,
        edits: edits(lookup, odd),
      },
    ],
  };
}

export const spellVariant: Rule = {
  code,
  summary: 'British and American spelling in one document: "colour" beside "organized".',
  rationale:
    'Either is right. Mixed, they look like text pasted from several places. `merit.locale` says which one you write; without it the more frequent one counts. "Colour" beside "organize" and "analyze" is the spelling of Oxford and of Canada, and left alone. Names and quotations keep their own.',
  defaultSeverity: 'information',
  options: ['merit.locale', 'merit.dictionary'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Organised 14 fairs and analysed their costs\n      - Analyzed the claims of 9 harbors\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Organised 14 fairs and analysed their costs\n      - Taught at the Center for Labor Studies\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Organized 14 fairs about colour in print\n',
    ],
  },
  document: documentCheck<Share>({
    summarise(model) {
      const words = speltIn(model);
      const country = statedCountry(model);
      const guesses = guessedCountries(model);
      return words.length > 0 || country !== null || guesses.length > 0 ? { words, country, guesses } : null;
    },
    *check(summaries: readonly Summary<Share>[], { settings }: RuleContext) {
      const all = summaries
        .flatMap(({ at, value }) => value.words.map((one): Found => ({ ...one, at })))
        .filter(({ word }) => !settings.dictionary.has(word));
      const stated = summaries.find(({ value }) => value.country !== null)?.value.country;
      const guessed = summaries.some(({ value }) => value.guesses.includes('CA')) ? 'CA' : null;
      const odd = deviants(all, settings.locale, stated ?? guessed);
      if (odd.length > 0) yield finding(odd, all, settings.locale);
    },
  }),
};
