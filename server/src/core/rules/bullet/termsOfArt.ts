import type { Span } from '../../text/span.ts';

/** What stands round a stock phrase where it is a term of somebody's trade. All are asked of small letters. */
interface Sense {
  /** Right in front of it, to the end. */
  readonly before?: RegExp;
  /** Right behind it, from the start. */
  readonly after?: RegExp;
  /** Anywhere in the text. */
  readonly near?: RegExp;
}

/** Characters to either side that are looked at. */
const NEAR = 60;

/** Nouns that research compares: "state-of-the-art diffusion models", with up to three words between. */
const COMPARED =
  '(?:models?|methods?|approach(?:es)?|algorithms?|baselines?|results?|performance|accurac(?:y|ies)|architectures?|detectors?|classifiers?|solvers?|transformers?|networks?|llms?|vlms?|gans?|encoders?|estimators?|predictors?|parsers?|benchmarks?|scores?|attacks?|defen[cs]es|codecs?|heuristics|reviews?|surveys?|reports?|literature|papers?|analys[ei]s|overviews?|comparisons?)';

const RESEARCH =
  /\b(?:research|papers?|benchmarks?|datasets?|data sets?|baselines?|theorem|published|preprint|arxiv|state[- ]of[- ]the[- ]art (?:on|in|for) )\b/;

const PHARMACY =
  /\b(?:drugs?|antibiotics?|antimicrobials?|antifung\w+|compounds?|inhibitors?|toxins?|toxic\w*|pesticid\w*|herbicid\w*|fungicid\w*|checkerboard|dose\w*|doses?|assays?|muscles?|motor|gait|emg|chemotherap\w*|resistan\w*|in vitro)\b/;

const BLADES: Sense = {
  near: /\b(?:blades?|knives|knife|drills?|saws?|bits?|buckets?|dozers?|bulldozers?|ploughs?|plows?|loaders?|graders?|mowers?|scissors|shears|lathes?|chisels?|sharpen\w*|honed?|honing|carbide|inserts?|milling|caissons?|scrapers?|razors?)\b/,
};

/** What marketing writes and calls so. */
const CONTENT: Sense = {
  after:
    /^[\s-]+(?:articles?|content|posts?|pieces?|papers?|programmes?|programs?|campaigns?|series|webinars?|reports?|blogs?|interviews?)\b/,
};

/** By the words of the phrase. A selection of our own. */
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  [
    'state of the art',
    {
      before:
        /(?:^|[\s(])(?:the|a new|new|to|than|over|beyond|against|versus|vs\.?|beat(?:s|ing)?|match(?:es|ed|ing)?|reach(?:es|ed|ing)?|achiev(?:e|es|ed|ing)|surpass\w*|outperform\w*|exceed\w*|advanc(?:e|es|ed|ing)(?: the)?|current|previous|prior|existing)\s$/,
      after: new RegExp(`^(?:[\\s-]+[\\p{L}\\p{N}/-]+){0,3}?[\\s-]+${COMPARED}(?![\\p{L}])`, 'u'),
      near: RESEARCH,
    },
  ],
  ['cutting edge', BLADES],
  ['bleeding edge', { after: /^\s+(?:release|build|branch|repositor|channel|packages?|kernel)/ }],
  ['synergy', { near: PHARMACY }],
  ['synergies', { near: PHARMACY }],
  [
    'goal oriented',
    {
      after: /^[\s-]+(?:dialog\w*|requirements|agents?|action|planning|therap\w*|care|rehabilitation|conversation\w*)/,
    },
  ],
  [
    'world class',
    {
      before: /\b(?:drum corps|dci|iaaf|fia|uci)[\s,]+$/,
      after:
        /^[\s-]+(?:athletes?|swimmers?|runners?|riders?|players?|skiers?|sailors?|event|championships?|programme|program|corps|rank\w*|level (?:\d|one|two))/,
    },
  ],
  [
    'value added',
    {
      before: /\b(?:gross|economic|market|domestic|net)\s$/,
      after:
        /^[\s-]+(?:tax\w*|resellers?|services?|networks?|products?|process(?:es|ing)?|agricultur\w*|foods?|timber|wood|crops?|dairy|stream|analys[ei]s|models?|model(?:l)?ing|scores?|measures?|data|chains?|statements?|by|per)\b/,
      near: /\b(?:gdp|lean|six sigma|value stream|non[- ]value)\b/,
    },
  ],
  [
    'value add',
    {
      after: /^[\s-]+(?:real estate|propert(?:y|ies)|funds?|acquisitions?|assets?|strateg(?:y|ies)|deals?|multifamily)/,
    },
  ],
  [
    'low hanging fruit',
    {
      near: /\b(?:orchards?|trees?|pruned?|pruning|apples?|pears?|cherr(?:y|ies)|olives?)\b/,
    },
  ],
  ['thought leadership', CONTENT],
  ['thought leader', CONTENT],
  ['guru', { near: /\b(?:sikh\w*|nanak|granth|sahib|gurdwara|ashram|temple|hindu\w*|yog[ai])\b/ }],
  ['rock star', { near: /\b(?:concerts?|tours?|stage|bands?|music\w*|albums?|played)\b/ }],
  ['paradigm shift', { near: /\b(?:kuhn|philosoph\w*|history of science|epistemolog\w*)\b/ }],
  ['move the needle', { near: /\b(?:stitch\w*|sew\w*|suture\w*|record player|turntable|gauge|biops\w*|inject\w*)\b/ }],
  [
    'best in class',
    { before: /\b(?:won|awarded|named|took|placed)\s$/, near: /\b(?:dog show|horse show|concours|livestock)\b/ },
  ],
]);

/** Is the stock phrase at a part of a text a term of art there? */
export function isTermOfArt(words: readonly string[], text: string, { start, end }: Span): boolean {
  const sense = SENSES.get(words.join(' '));
  if (!sense) return false;
  const before = text.slice(Math.max(0, start - NEAR), start).toLowerCase();
  const after = text.slice(end, end + NEAR).toLowerCase();
  return (
    sense.before?.test(before) === true ||
    sense.after?.test(after) === true ||
    sense.near?.test(text.slice(0, 2000).toLowerCase()) === true
  );
}
