import type { Bullet, BulletList } from '../profile/model.ts';
import { isAlsoNoun } from '../reading/en/baseForms.ts';
import { isPluralNoun } from '../reading/en/nouns.ts';
import type { OpeningVerb } from '../reading/en/opening/index.ts';
import { NAMED, NOUN_FOLLOWS, NUMBERED, OBJECTS, VERBS_ONLY } from '../reading/en/presentWords.ts';
import { analyseVerb } from '../reading/en/verbs.ts';
import { lookup } from '../reading/technologies/index.ts';
import type { Token } from '../reading/tokens.ts';
import { isInventory } from './keywordLists.ts';
import { bulletOf, isProtectedPart } from './readings.ts';

/** A verb in the present at the beginning of a highlight, with those beside it: "Plan, design and build the quay". */
export interface PresentVerb {
  readonly bullet: Bullet;
  readonly verbs: readonly Pick<OpeningVerb, 'start' | 'end' | 'lemma'>[];
  /** The word is a verb here; otherwise only its company says so ("Design reviews for 4 teams"). */
  readonly sure: boolean;
  /** It can be nothing else, and no other verb of the sentence would have to change with it. */
  readonly safe: boolean;
}

const isTechnology = (tokens: readonly Token[], at: number): boolean => {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word) return false;
  if (lookup(word.text)) return true;
  return next?.kind === 'word' && lookup(`${word.text} ${next.text}`) !== undefined;
};

/** "API Gateway's strategy": a possessive in the first words behind the verb. */
const isPossessed = (tokens: readonly Token[], from: number): boolean => {
  const words = tokens.slice(from, from + 3);
  const end = words.findIndex((token) => token.kind !== 'word' || /^(?:of|for|in|on|at|to|with|by)$/.test(token.lower));
  return (end < 0 ? words : words.slice(0, end)).some(({ lower }) => lower.endsWith("'s"));
};

/** How sure what follows makes it that the word before is a verb: `certain`, `likely`, or not at all. */
function objectAfter(tokens: readonly Token[], lemma: string, next: number): 'certain' | 'likely' | null {
  const token = tokens[next];
  if (!token) return null;
  // "Plan A", "Exhibit A"
  if (OBJECTS.has(token.lower) && token.text === token.lower) return 'certain';
  const counts = tokens.slice(next + 1, next + 4).some((one) => one.kind === 'word' && isPluralNoun(one.lower));
  const counted = token.kind === 'number' && counts && !NUMBERED.has(lemma);
  if (!counted && !isPossessed(tokens, next)) return null;
  // "Field workers' rights", "Route 9 buses"
  return isAlsoNoun(lemma) ? 'likely' : 'certain';
}

const joins = (token: Token | undefined): boolean => token !== undefined && /^(?:,|and|or|&|\/)$/.test(token.lower);

interface Chain {
  readonly verbs: readonly { readonly start: number; readonly end: number; readonly lemma: string }[];
  /** The token behind the last verb. */
  readonly next: number;
}

/** The verbs of one form that stand side by side from the opening verb on. */
function chainFrom(tokens: readonly Token[], verb: OpeningVerb): Chain {
  const verbs: Chain['verbs'][number][] = [verb];
  let next = verb.last + 1;
  for (let at = next; joins(tokens[at]); ) {
    while (joins(tokens[at])) at++;
    const word = tokens[at];
    const reading = word?.kind === 'word' ? analyseVerb(word.lower) : null;
    if (!word || !reading?.forms.includes(verb.form) || tokens[at + 1]?.text === '-') break;
    verbs.push({ start: word.start, end: word.end, lemma: reading.lemma });
    next = at + 1;
    at = next;
  }
  return { verbs, next };
}

/** May a verb in the present stand behind these words, so that it would have to change too? */
const anotherVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some((token, index, rest) => {
    const before = rest[index - 1];
    if (
      token.kind !== 'word' ||
      !before ||
      !/^(?:,|;|\.|:|–|—|-|&|and|or|then|but|while|as|also|\w+ly)$/.test(before.lower)
    )
      return false;
    const forms = analyseVerb(token.lower)?.forms ?? [];
    return forms.includes('base') || forms.includes('third');
  });

/** The verb in the present that a highlight opens with, or null where there is none, or none that is the writer's own. */
export function presentVerb(bullet: Bullet): PresentVerb | null {
  const { opening, english, tense, tokens } = bulletOf(bullet.text);
  const { verb, subject, clause } = opening;
  if (!english || tense !== 'present' || opening.ambiguous || !verb?.known || isInventory(bullet.text)) return null;
  if (/^(?:be|have|do)$/.test(verb.lemma) || isProtectedPart(bullet.text, verb)) return null;
  // "The library serves 40 sites" tells of the library, which may serve them still.
  if (!subject && verb.first !== clause) return null;
  const { verbs, next } = chainFrom(tokens, verb);
  const last = verbs.at(-1)!;
  const found = objectAfter(tokens, last.lemma, next);
  const object = found === 'certain' && verbs.length === 1 && NAMED.has(last.lemma) ? 'likely' : found;
  if (isTechnology(tokens, verb.first) && object !== 'certain') return null;
  const after = tokens[next];
  const pure = VERBS_ONLY.has(verb.lemma) && after?.kind === 'word' && !NOUN_FOLLOWS.test(after.lower);
  const certain = subject !== null || object === 'certain' || pure;
  return {
    bullet,
    verbs,
    sure: certain || object === 'likely',
    safe: certain && !anotherVerb(tokens, next),
  };
}

/** The verbs of an ended role that stand in the present. Doubtful ones count only in the company of sure ones. */
export function presentVerbs(list: BulletList): readonly PresentVerb[] {
  const found = list.bullets.flatMap((bullet) => presentVerb(bullet) ?? []);
  return found.some(({ sure }) => sure) ? found : [];
}
