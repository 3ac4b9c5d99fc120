import { say } from '../../messages/message.ts';
import type { Field } from '../../profile/model.ts';
import { raised } from '../../reading/html.ts';
import type { What } from './residues.ts';

const latexLeft: What = (written) =>
  say('A command of LaTeX, `{written}`: it would be printed as it stands.', { written });
const typstLeft: What = (written) =>
  say('A command of Typst, `{written}`: it would be printed as it stands.', { written });
const lineLeft: What = (written) =>
  say('`{written}` was to begin a new line: it would be printed as it stands.', { written });

/** What a command of a typesetter leaves in a text, and the words that were meant. */
export interface Command {
  /** Global; every quantifier is bounded. */
  readonly pattern: RegExp;
  /** What was meant; null where the match is none. */
  readonly instead: (match: RegExpExecArray, kind: Field['kind']) => string | null;
  readonly what: What;
  /** Nothing of what was meant goes with it. */
  readonly safe: boolean;
  /** An address is a part of it. */
  readonly hasAddress?: boolean;
}

/** Signs of LaTeX's mathematics that stand in prose, by the names of their commands (The Comprehensive LaTeX Symbol List). */
const signs: Readonly<Record<string, string>> = {
  sim: '~',
  approx: '≈',
  times: '×',
  cdot: '·',
  pm: '±',
  to: '→',
  rightarrow: '→',
  longrightarrow: '→',
  Rightarrow: '⇒',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  infty: '∞',
  degree: '°',
  bullet: '•',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  lambda: 'λ',
  mu: 'µ',
  pi: 'π',
  sigma: 'σ',
};

/** A link as Markdown writes it; without Markdown, the words alone would lose the address. */
const linkTo = (address: string, words: string, kind: Field['kind']): string | null =>
  kind === 'markdown' && !/[\s()<>]/.test(address) && !/[[\]]/.test(words) ? `[${words}](${address})` : null;

/** What `#super[2]` or `#sub[2]` says on the line; null where only its place said it. */
const raisedOf = ([written, words]: RegExpExecArray): string | null =>
  raised(written.startsWith('#super') ? 'sup' : 'sub', words!);

export const commands: readonly Command[] = [
  {
    pattern: /\\(?:textbf|textit|emph|underline|texttt|textsc|textrm|textsf|textmd|textup|mbox)\{([^{}\n]{0,200})\}/g,
    instead: ([, words]) => words!,
    what: latexLeft,
    safe: true,
  },
  {
    pattern: /\\href\{([^{}\s]{1,300})\}\{([^{}\n]{1,200})\}/g,
    instead: ([, address, words], kind) => linkTo(address!, words!, kind),
    what: latexLeft,
    safe: true,
    hasAddress: true,
  },
  {
    // "C:\TeX" is a folder.
    pattern: /(?<![\w:\\])\\((?:La|Xe|Lua|pdf)?(?:La)?TeX)(?![A-Za-z]|\\\S)(?:\{\}|\\(?=\s))?/g,
    instead: ([, name]) => name!,
    what: latexLeft,
    safe: true,
  },
  {
    pattern:
      /\s{0,2}\\(?:cite[pt]?|autocite|parencite|textcite|footcite|ref|eqref|label)(?:\[[^\]\n]{0,60}\]){0,2}\{[^{}\n]{1,100}\}/g,
    instead: () => '',
    what: latexLeft,
    safe: false,
  },
  {
    pattern: /\$\s?\\([A-Za-z]{2,14})\s?\$/g,
    instead: ([, name]) => (Object.hasOwn(signs, name!) ? signs[name!]! : null),
    what: latexLeft,
    safe: true,
  },
  {
    pattern: /#(?:underline|strong|emph|smallcaps|highlight|overline|text\([^()\n]{0,80}\))\[([^[\]\n]{0,200})\]/g,
    instead: ([, words]) => words!,
    what: typstLeft,
    safe: true,
  },
  {
    pattern: /#su(?:per|b)\[([^[\]\n]{1,60})\]/g,
    instead: (match) => raisedOf(match),
    what: typstLeft,
    safe: true,
  },
  {
    pattern: /#su(?:per|b)\[([^[\]\n]{1,60})\]/g,
    instead: (match) => (raisedOf(match) === null ? match[1]! : null),
    what: typstLeft,
    safe: false,
  },
  {
    pattern: /#link\("([^"\s]{1,300})"\)\[([^[\]\n]{1,200})\]/g,
    instead: ([, address, words], kind) => linkTo(address!, words!, kind),
    what: typstLeft,
    safe: true,
    hasAddress: true,
  },
  {
    pattern: /\s{0,2}#(?:linebreak\(\)|[hv]\([^()\n]{1,20}\))\s{0,2}/g,
    instead: () => ' ',
    what: typstLeft,
    safe: false,
  },
  {
    // Behind the end of a sentence, and before what begins one or an item; elsewhere the sign is what the sentence speaks of.
    pattern: /(?<=[.!?…;:]["”’)\]]?)\s{0,2}\\n(?:\s{1,2}|(?=$|\p{Lu}\p{Ll}|[-•*] ))/gu,
    instead: (match) => (match.index + match[0].length >= match.input.length ? '' : ' '),
    what: (written) => lineLeft(written.trim()),
    safe: false,
  },
];
