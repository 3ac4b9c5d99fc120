import { distance } from 'fastest-levenshtein';
import { memo } from '../../facts/memo.ts';
import { ownProse, placeInField } from '../../facts/prose.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { say } from '../../messages/message.ts';
import { likeCase, replacePart } from '../../profile/editText.ts';
import type { Field, Model } from '../../profile/model.ts';
import type { Text } from '../../profile/text.ts';
import { lookup } from '../../reading/technologies/index.ts';
import { isCapitalised, type Token } from '../../reading/tokens.ts';
import { isKnownWord, isShortSlip, misspelling } from '../../reading/words/index.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../context.ts';
import { saidOnce } from '../everywhere.ts';
import { type DocumentFinding, documentCheck, type Rule, type Summary } from '../rule.ts';

const code = 'spell.typo';

/** Cities that many résumés name, to find the ones misspelt: a selection of our own. */
const cities =
  'Amsterdam Ankara Athens Atlanta Auckland Austin Bangalore Bangkok Barcelona Beijing Belgrade Bengaluru Berlin Bhubaneswar Birmingham Bogotá Boston Bratislava Brisbane Brussels Bucharest Budapest Cairo Cambridge Chandigarh Chennai Chicago Cologne Copenhagen Dallas Delhi Denver Detroit Dublin Edinburgh Frankfurt Geneva Glasgow Gothenburg Gurgaon Gurugram Hamburg Hanoi Helsinki Houston Hyderabad Istanbul Jakarta Johannesburg Karachi Kolkata Kraków Lagos Lahore Lausanne Leipzig Lisbon London Luxembourg Madrid Manchester Manila Melbourne Milan Minneapolis Montreal Mountain Mumbai Munich Nairobi Noida Nottingham Osaka Ottawa Philadelphia Phoenix Pittsburgh Portland Prague Riyadh Rotterdam Sacramento Santiago Seattle Shanghai Shenzhen Singapore Stockholm Stuttgart Sydney Tallinn Toronto Utrecht Vancouver Vienna Vilnius Warsaw Washington Wellington Zagreb Zürich'.split(
    ' ',
  );
const cityKeys = new Map(cities.map((city) => [city.toLowerCase(), city]));

/** What these cities are called elsewhere, a letter away from their English names. */
const elsewhere = new Set(
  `lisboa berlijn berlim londen londres vienne genève geneve hamburgo dublino dublín barcelone barcellona belgrad milano singapur singapour
  luxemburg luxemburgo istambul stambul manille moskva praga varsovia varsova bruxelles bogota lausana utrecht bostón chicagó torontó
  helsínquia zagrabia nairobi sidney münchen munchen warszawa beograd athina`.split(/\s+/),
);

interface Typo extends Span {
  readonly instead: string;
  /** A listed misspelling; otherwise it is only close to a word that would fit. */
  readonly known: boolean;
}

/** Could this word be one that is simply misspelt? Names, acronyms, code, compounds and short words are not judged. */
function isCandidate(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.kind !== 'word' || !/^\p{L}+$/u.test(token.text)) return false;
  if (token.lower.length < 4 && !isShortSlip(token.lower)) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const opens = index === 0 || before?.text === '.' || before?.text === ':' || before?.text === '•';
  if (isCapitalised(token) && !opens) return false;
  if (/\p{Lu}/u.test(token.text.slice(1))) return false;
  // Parts of compounds, addresses and identifiers.
  const glued = (other: Token | undefined, spaced: boolean | undefined): boolean =>
    other !== undefined && !spaced && /^[-_/@.'’#&+]$/.test(other.text);
  return (
    !glued(before, token.spaced) &&
    !(glued(next, next?.spaced) && tokens[index + 2] !== undefined && !tokens[index + 2]!.spaced)
  );
}

/** The typos of a text by itself, each with the word as it is looked up. */
const anyTypos = memo((_, text): readonly (Typo & { readonly lower: string })[] => {
  const { tokens, masks } = bulletOf(text);
  return tokens.flatMap((token, index) => {
    if (!isCandidate(token, index, tokens) || (isKnownWord(token.text) && !isShortSlip(token.lower))) return [];
    const found = misspelling(token.lower);
    // A name may open a sentence; a verb in the past is none.
    if (!found || (isCapitalised(token) && !found.known && !/(?:ed|ing)$/.test(found.word))) return [];
    if (isProtectedPart(text, token) || lookup(token.text)) return [];
    if (masks.some((mask) => mask.start <= token.start && token.end <= mask.end)) return [];
    const { start, end, lower } = token;
    return [{ start, end, lower, instead: likeCase(found.word, token.text), known: found.known }];
  });
});

const typosIn = (text: Text, dictionary: ReadonlySet<string>): readonly Typo[] =>
  anyTypos(text).filter(({ lower }) => !dictionary.has(lower));

const placeKeys = new Set(['location', 'city', 'region']);
/** How well somebody knows something, in a word or two that are printed. */
const levelKeys = new Set(['level', 'fluency']);

/** A city in a place that is one letter away from a known one. */
function citiesIn(field: Field, dictionary: ReadonlySet<string>): readonly Typo[] {
  return [...field.text.value.matchAll(/\p{L}{6,}/gu)].flatMap((match): readonly Typo[] => {
    const word = match[0].toLowerCase();
    if (cityKeys.has(word) || elsewhere.has(word) || dictionary.has(word) || isKnownWord(match[0])) return [];
    const city = cities.find((one) => one[0]!.toLowerCase() === word[0] && distance(one.toLowerCase(), word) === 1);
    return city ? [{ start: match.index, end: match.index + match[0].length, instead: city, known: true }] : [];
  });
}

/** A slip without where it stands: the index of its text in the model's `fields`, and its own among those of the text. */
interface Slip {
  readonly field: number;
  readonly nth: number;
  readonly written: string;
  readonly instead: string;
  readonly known: boolean;
}

interface Share {
  readonly slips: readonly Slip[];
  /** Stems of words that no dictionary has, in names and titles, and in sentences where they look like no other word. */
  readonly stems: readonly string[];
}

/** The typos of a text in the order in which it has them. */
function typosOf(field: Field, isOwn: boolean, dictionary: ReadonlySet<string>): readonly Typo[] {
  if (isOwn && !filler.test(field.text.value)) return typosIn(field.text, dictionary);
  if (levelKeys.has(field.name)) return typosIn(field.text, dictionary).filter(({ known }) => known);
  return placeKeys.has(field.name) ? citiesIn(field, dictionary) : [];
}

/** The shortest stem that two words may have in common by no chance. */
const shortestStem = 5;

/** What a word has in common with its other forms: `deblurr(ed)`, `deblurr(ing)`. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ions?|ments?|ables?|ings?|ers?|ors?|ed|es|e|s)$/, '');
  return /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

const stemsOf = memo((value) =>
  (value.match(/\p{L}{7,}/gu) ?? []).flatMap((word) => {
    const stem = stemOf(word.toLowerCase());
    return stem.length < shortestStem || isKnownWord(word) ? [] : [{ word: word.toLowerCase(), stem }];
  }),
);

function share(model: Model, { settings: { dictionary } }: RuleContext): Share | null {
  const own = new Set(ownProse(model));
  const stems = new Set<string>();
  const slips: Slip[] = [];
  model.fields.forEach((field, index) => {
    for (const { word, stem } of stemsOf(field.text)) if (!own.has(field) || !misspelling(word)) stems.add(stem);
    typosOf(field, own.has(field), dictionary).forEach(({ start, end, instead, known }, nth) => {
      slips.push({ field: index, nth, written: field.text.value.slice(start, end), instead, known });
    });
  });
  return slips.length + stems.size > 0 ? { slips, stems: [...stems] } : null;
}

/** A slip in the text of a segment; null where it is there no more. */
function partIn(model: Model, { field, nth }: Slip, dictionary: ReadonlySet<string>): Span | null {
  const found = model.fields[field];
  const isOwn = found !== undefined && new Set(ownProse(model)).has(found);
  return found ? (typosOf(found, isOwn, dictionary)[nth] ?? null) : null;
}

/** One finding about a word that is misspelt alike everywhere. */
function finding(alike: readonly Summary<Slip>[], dictionary: ReadonlySet<string>): DocumentFinding {
  const { written, instead, known } = alike[0]!.value;
  const said = saidOnce(
    {
      code,
      message: say('"{written}" looks like "{instead}", misspelt.', { written, instead }),
      beside: say('"{written}" here too.', { written }),
      word: written,
      title: say('Write "{text}"', { text: instead }),
      safe: false,
    },
    alike.map(({ at, value: slip }) => ({
      at,
      place: (model) => placeInField(model, slip.field, () => partIn(model, slip, dictionary)),
      edit: (lookup) => {
        const { model } = lookup(at);
        const part = partIn(model, slip, dictionary);
        return part ? replacePart(model.fields[slip.field]!.text, part, instead) : null;
      },
    })),
  );
  return { ...said, severity: known ? 'information' : 'hint' };
}

/** Latin that is to be replaced anyway. */
const filler = /\blorem ipsum\b/i;

export const spellTypo: Rule = {
  code,
  summary: 'A word that is misspelt: a known misspelling, or a slip of the pen away from a word of résumés.',
  rationale:
    'Some readers stop at the first typing mistake. Only what is beyond doubt is flagged, so names, the vocabulary of a field, words that stand in another form elsewhere in the file and words of other languages are left alone; `merit.dictionary` holds the words you vouch for.',
  defaultSeverity: 'hint',
  options: ['merit.dictionary'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Spearheded the move of 12 services\n',
      'work:\n  - name: Quayside Bank\n    location: Rotterdm, NL\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    location: Utrecht, NL\n    highlights:\n      - Optimised 12 idempotent microservices on Aerospike\n      - Analysed MTTD for the QuayOS programme of 3 sites\n',
    ],
  },
  document: documentCheck<Share>({
    summarise: share,
    *check(summaries, { settings: { dictionary } }) {
      if (!summaries.some(({ value }) => value.slips.length > 0)) return;
      const stems = new Set(summaries.flatMap(({ value }) => value.stems));
      const groups = new Map<string, Summary<Slip>[]>();
      for (const { at, value } of summaries)
        for (const slip of value.slips) {
          // A word that goes on to other forms here is a word of the field: "deblurred" beside "Image Deblurring".
          if (!slip.known && stems.has(stemOf(slip.written.toLowerCase()))) continue;
          const key = `${slip.written}\n${slip.instead}`;
          groups.set(key, [...(groups.get(key) ?? []), { at, value: slip }]);
        }
      for (const alike of groups.values()) yield finding(alike, dictionary);
    },
  }),
};
