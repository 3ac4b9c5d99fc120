import { ended, openingVerbs, type ReadBullet, recentBullets } from '../../facts/bullets.ts';
import { isNamingList } from '../../facts/namingLines.ts';
import { isProtectedPart } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import { likeCase, partOf, replacePart, sameSource } from '../../profile/editText.ts';
import type { Segment } from '../../profile/segment.ts';
import { analyseVerb, inflect } from '../../reading/en/verbs.ts';
import type { WeakKind } from '../../reading/en/weakOpenings.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Span } from '../../text/span.ts';
import { inBullet } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';
import { excused, isInTitle, learnt, noPurpose } from './weakExcuses.ts';

const code = 'bullet.weak-opening';

const reasons: Readonly<Record<WeakKind, (words: string) => Message>> = {
  duty: (words) => say('"{words}" names a duty, not what you did with it.', { words }),
  assist: (words) => say('"{words}" leaves open which part was yours.', { words }),
  part: (words) => say('"{words}" leaves open which part was yours.', { words }),
  presence: (words) => say('"{words}" leaves open what you did there.', { words }),
  tool: (words) => say('"{words}" puts the tool before the work.', { words }),
  learning: (words) => say('"{words}" says what you received, not what you gave.', { words }),
  knowledge: (words) => say('"{words}" says what you know, not what you did with it.', { words }),
  passive: (words) => say('"{words}" says what happened to you, not what you did.', { words }),
  infinitive: (words) => say('"{words}" reads as a plan, not as something done.', { words }),
};

const prepositions = new Set('for in with to on of at as by within toward towards over across under about'.split(' '));

const including = /^(?:includ(?:ed?|es|ing)|involv(?:ed?|es|ing)|was|were|are|is)$/;
/** The weak words with the preposition they need: "Responsible for", "Participated in". */
function phraseOf({ reading }: ReadBullet): (Span & { readonly next: number }) | null {
  const { weak, tokens } = reading;
  if (!weak) return null;
  const next = tokens.findIndex((token) => token.start >= weak.end);
  if (next < 0) return { start: weak.start, end: weak.end, next: tokens.length };
  const token = tokens[next]!;
  const takes = weak.kind !== 'passive' && weak.kind !== 'infinitive' && prepositions.has(token.lower);
  const duties = weak.kind === 'duty' && including.test(token.lower);
  if (duties || (takes && !prepositions.has(tokens[next - 1]?.lower ?? '')))
    return { start: weak.start, end: token.end, next: next + 1 };
  // "Gained hands-on experience with" is one phrase.
  const noun = weak.kind === 'learning' ? tokens.findIndex(({ lower }, at) => at >= next && learnt.test(lower)) : -1;
  const particle = tokens[noun + 1];
  return noun >= 0 && noun < next + 5 && particle && prepositions.has(particle.lower)
    ? { start: weak.start, end: particle.end, next: noun + 2 }
    : { start: weak.start, end: weak.end, next };
}

/** What begins an object: a word before it that may be a verb is one, and no part of the object. */
const determined =
  /^(?:an?|the|this|these|those|all|both|each|every|several|multiple|many|new|my|our|their|its|his|her|over|more)$/;

/** Gerunds that never stand before a noun as part of its name, as those of "training materials" and "testing tools" do. */
const plainGerunds = new Set(
  `develop create maintain implement integrate migrate improve provide prepare deliver coordinate organize organise
  optimize optimise analyze analyse conduct design update resolve reduce increase automate deploy configure install
  identify evaluate establish supervise oversee produce write define introduce facilitate assess refactor rebuild
  redesign build`.split(/\s+/),
);

/** "to refine and improve": a verb with another beside it, which would have to be bent too. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const form = analyseVerb(tokens[at]!.lower)?.forms ?? [];
  return tokens.slice(at + 1, at + 1 + most).some((token, index, behind) => {
    const next = behind[index + 1];
    if (!/^(?:and|or|&|,|\/)$/.test(token.lower) || next?.kind !== 'word') return false;
    const forms = analyseVerb(next.lower)?.forms ?? [];
    return (['base', 'gerund'] as const).some((one) => form.includes(one) && forms.includes(one));
  });
}

/** The verb a weak opening governs ("Assisted in integrating", "Helped to deliver"), to be promoted in its place. */
function governed({ reading }: ReadBullet, next: number): { readonly lemma: string; readonly end: number } | null {
  const { weak, tokens } = reading;
  const at = tokens[next]?.lower === 'to' ? next + 1 : next;
  const token = tokens[at];
  const verb = token?.kind === 'word' && token.text === token.lower ? analyseVerb(token.lower) : null;
  if (!token || !verb || noPurpose.has(verb.lemma)) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1];
  if (isJoined(tokens, at)) return null;
  const takesObject = after !== undefined && (after.kind === 'number' || determined.test(after.lower));
  const gerund = verb.forms.includes('gerund') && prepositions.has(before) && before !== 'to';
  const infinitive = verb.forms.includes('base') && weak?.kind === 'assist';
  const named = before === 'to' || /^help/i.test(weak?.text ?? '');
  const sure =
    (gerund && (takesObject || (plainGerunds.has(verb.lemma) && after?.kind === 'word'))) ||
    (infinitive && named && (takesObject || (before === 'to' && after?.spaced === true))) ||
    (before === 'to' && verb.forms.includes('gerund') && takesObject);
  return sure ? { lemma: verb.lemma, end: token.end } : null;
}

/** At most this many words may stand between a weak verb and the purpose behind it, and behind that. */
const most = 10;

/** "Used Terraform to build 4 regions" told from its purpose: "Built 4 regions with Terraform". */
function fromPurpose({ bullet, reading }: ReadBullet, next: number): { readonly lemma: string; rest: string } | null {
  const { tokens, weak } = reading;
  const { value } = bullet.text;
  if (weak?.kind !== 'tool' && !/^work.* with$/i.test(weak?.text ?? '')) return null;
  const to = tokens.findIndex((token, index) => index > next && index <= next + most && token.lower === 'to');
  const verb = tokens[to + 1];
  const purpose = to >= 0 && verb?.kind === 'word' ? analyseVerb(verb.lower) : null;
  if (!verb || !purpose?.forms.includes('base') || noPurpose.has(purpose.lemma)) return null;
  if (isJoined(tokens, to + 1)) return null;
  const tail = tokens.slice(to + 2);
  const last = tail.at(-1)?.text === '.' ? tail.at(-2) : tail.at(-1);
  const inner = [...tokens.slice(next, to), ...tail.slice(0, -1)];
  if (!last || tail.length > most || inner.some((token) => /^[.,;:()–—]$/.test(token.text) || token.lower === 'while'))
    return null;
  const object = value.slice(tokens[next]!.start, tokens[to - 1]!.end);
  return { lemma: purpose.lemma, rest: `${value.slice(verb.end, last.end)} with ${object}` };
}

/** Verbs that say of a charge that one had it, whatever it was; which of them is true only the person knows. */
const chargeVerbs = ['manage', 'lead', 'run'] as const;

/**
 * "Responsible for the payroll": what one is responsible for, one manages. Any other verb in the place of a weak one would be a
 * guess about what was done ("Worked on the reader"), and seldom fits its object ("Used Terraform", "Worked as a cook").
 */
function takesCharge({ reading: { weak, tokens } }: ReadBullet, { next }: { readonly next: number }): boolean {
  const behind = tokens[next];
  if (weak?.kind !== 'duty' || !/^(?:in charge|responsib|accountable)/i.test(weak.text)) return false;
  // "Managed manufacturing steel": another verb goes with no gerund, and not every gerund is a deed.
  if (!behind || (behind.kind === 'word' && analyseVerb(behind.lower)?.forms.includes('gerund'))) return false;
  return tokens[next - 1]?.lower === 'for' || tokens[next - 1]?.lower === 'of';
}

/** What nobody runs or leads, and one sees to: "Responsible for accuracy". */
const QUALITIES =
  /^(?:accuracy|completeness|compliance|quality|safety|security|integrity|timeliness|consistency|confidentiality|cleanliness|hygiene|punctuality|reliability|availability|uptime|stability|readiness|correctness|conformity|adherence|privacy|satisfaction|wellbeing|success)$/;

/** Is a quality what somebody was responsible for, and no part of another noun ("security guards")? */
function isQuality(tokens: readonly Token[], at: number): boolean {
  const first = /^(?:the|our|its|their)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const { kind = 'symbol', lower = '' } = tokens[first + 1] ?? {};
  return (
    QUALITIES.test(tokens[first]?.lower ?? '') &&
    (kind === 'symbol' || /^(?:of|and|or|in|with|for|at|across|on)$/.test(lower))
  );
}

function fixesOf(read: ReadBullet, segment: Segment): readonly Fix[] {
  const { bullet, reading, list } = read;
  const { weak, tokens } = reading;
  const phrase = phraseOf(read);
  if (!weak || !phrase || /[*_]/.test(partOf(bullet.text, phrase))) return [];
  const form = ended(list) || reading.tense !== 'present' ? 'past' : 'base';
  const opening = (lemma: string): string => likeCase(inflect(lemma, form), weak.text);
  const fix = (lemma: string, end: number, rest = ''): Fix => ({
    title: say('Open with "{text}"', { text: opening(lemma) }),
    safe: false,
    edits: [replacePart(bullet.text, { start: phrase.start, end }, opening(lemma) + rest)],
  });
  const inner = governed(read, phrase.next);
  if (inner) return [fix(inner.lemma, inner.end)];
  const purpose = fromPurpose(read, phrase.next);
  const last = tokens.at(-1)?.text === '.' ? tokens.at(-1)!.start : bullet.text.value.trimEnd().length;
  if (purpose && sameSource(segment, bullet.text, { start: phrase.start, end: last }))
    return [fix(purpose.lemma, last, purpose.rest)];
  if (weak.kind === 'infinitive') return reading.opening.verb ? [fix(reading.opening.verb.lemma, phrase.end)] : [];
  if (!takesCharge(read, phrase)) return [];
  if (isQuality(tokens, phrase.next)) return [fix('ensure', phrase.end)];
  const used = openingVerbs(list);
  return chargeVerbs.filter((lemma) => !used.has(lemma)).map((lemma) => fix(lemma, phrase.end));
}

/** "I am part of", "Was on call": being rather than having something done to one. */
const state = (words: string): Message => say('"{words}" says what you were, not what you did.', { words });

export const bulletWeakOpening: Rule = {
  code,
  summary: 'A highlight that opens with a weak phrase: responsible for, helped, worked on, was involved in.',
  rationale:
    'The first words of a highlight are read most. "Responsible for", "assisted with" and "worked on" leave open what you did; the verb for it is often the very next word.',
  defaultSeverity: 'warning',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Responsible for the settlement of 40,000 trades a day\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Assisted in migrating 12 services to Kubernetes\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - "Payments: actively worked on the card reader for 3 markets"\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Settled 40,000 trades a day\n      - Served as release captain for 6 quarters\n      - Rebuilt the proxy, which supports IPv6 for 900 hosts\n',
    ],
  },
  *check(model, context, segment) {
    for (const read of recentBullets(model, context)) {
      if (isNamingList(read.list)) continue;
      const { weak, opening } = read.reading;
      const phrase = phraseOf(read);
      if (!weak || !phrase || excused(read, phrase) || isInTitle(read) || isProtectedPart(read.bullet.text, phrase))
        continue;
      const words = partOf(read.bullet.text, phrase).replaceAll(/[*_]/g, '');
      // "I am interested in …": outside posts and projects, what somebody is or wants may be told.
      if (weak.kind === 'passive' && !read.list.dated) continue;
      const reason = weak.kind === 'passive' && opening.kind !== 'passive' ? state : reasons[weak.kind];
      const message = [reason(words), say('Open with what you did yourself.')];
      yield inBullet(code, read.bullet, phrase, message, () => fixesOf(read, segment));
    }
  },
};
