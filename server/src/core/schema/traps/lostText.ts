import { resolved } from '../../yaml/edit/index.ts';

/** Words that a text does not end with: what follows them belongs to it. */
const unfinished = new Set(
  `a an the of in on at to from for by with and or as than rank ranked ranks ranking number no nr place position level room
  apt apartment suite unit building team ticket issue bug task case item gate bay track lane class grade version
  der die das dem den des und oder von vom zu zum zur mit für im am auf bei platz nummer rang raum
  le la les l un une de du et ou à au aux pour avec par sur dans rang numéro place
  el los las y o del al para con por en número puesto o os as e da do das dos em com no na nº n°
  il lo gli i di e con per su nel della numero og på til med av nummer van het een en met voor op`.split(/\s+/),
);

/** How people begin a note to themselves or to a tool. */
const note =
  /^#+\s*(?:todo|fixme|xxx|hack|note|nb|tbd|wip|draft|private|hidden|hide|old|new|optional|check|verify|confirm|update|see|cf|maybe|remove|delete|ask|redacted|fake|example|real|merit-|prettier|yaml-|yamllint|eslint|biome|cspell|spell|codespell|noqa|nosec|region|endregion|ignore|vim|gitleaks|pragma)/i;

/** Kinds of values that hold no sentence: what follows them is a comment. */
const whole = new Set(['date', 'url', 'email', 'country', 'language', 'locale', 'code', 'network', 'color']);

const opensOnly = (before: string, behind: string, open: string, close: string): boolean =>
  before.lastIndexOf(open) > before.lastIndexOf(close) && behind.includes(close);

/** Does a text stop where nobody would end it? `behind` is what stands behind the `#`. */
function stopsShort(before: string, behind: string): boolean {
  // Signs that end a name (C++, A+, an address) end a text as well as any word.
  if (opensOnly(before, behind, '(', ')') || opensOnly(before, behind, '[', ']') || /[(–—]$|\s[-/&+]$/.test(before))
    return true;
  // C #, F #.
  if (/[\s(,/][CFJ]$/.test(before)) return true;
  // A word by itself is a value and what stands apart from it a comment: "R # for statistics", "IT # since May".
  if (!/\s/.test(before) && /^#\s/.test(behind)) return false;
  const last = /[\p{L}º°]+$/u.exec(before)?.[0];
  // Team A, an OS: capitals are names, not articles.
  return last !== undefined && !/^\p{Lu}+$/u.test(last) && unfinished.has(last.toLowerCase());
}

/**
 * Is what YAML takes for a comment the rest of a text? `before` is the value as YAML reads it (empty where the comment is
 * all there is), `comment` begins with `#`. A number sign is (`rank #1`, `ticket #4512`), and so is whatever follows a text
 * that stops short ("from C to C #", "the #help channel"); notes of a person or for a tool are not. In doubt it is a comment.
 */
export function isLostText(before: string, comment: string, kind: string | null): boolean {
  if (before === '' && kind === 'color') return /^#[\da-f]{3,8}\s*$/i.test(comment);
  if ((kind !== null && whole.has(kind)) || (before !== '' && resolved(before) !== 'text') || note.test(comment))
    return false;
  // "#1", and "# 1 of 300".
  if (/^#\d|^#\s+\d{1,4}\s+(?:of|in|among|overall|at|on|out|for)\b/.test(comment)) return true;
  const tag = /^#([\p{L}][\p{L}\p{N}_-]*)[ \t]*/u.exec(comment);
  // Words of two halves are tags, like #TeamTrees.
  if (tag && /\p{Ll}\p{Lu}|\p{L}\d/u.test(tag[1]!)) return true;
  if (before === '' || !/^#\S|^#\s+\S/.test(comment)) return false;
  if (stopsShort(before, comment)) return true;
  if (!tag || !/\s/.test(before)) return false;
  // "#help for 40 people": the sentence goes on behind the tag.
  const next = /^[\p{L}]+/u.exec(comment.slice(tag[0].length))?.[0];
  return next !== undefined && unfinished.has(next);
}
