import type { ReadBullet } from '../../facts/bullets.ts';
import { analyseVerb } from '../../reading/en/verbs.ts';
import { WEAK_OPENING_VERBS, type WeakKind } from '../../reading/en/weakOpenings.ts';

/** What somebody receives. */
export const learnt =
  /^(?:knowledge|experience|exposure|skills?|understanding|insights?|expertise|proficiency|familiarity|training|certification)$/;

/** Verbs that open no better than what they would replace. */
export const noPurpose = new Set(
  'be have get make do go see know understand learn help support assist ensure try work become'.split(' '),
);

/** Honours: happening to somebody is the point of them. */
const honours = new Set(
  'promote award select invite nominate recognize recognise elect choose name honor honour appoint'.split(' '),
);
const namedForKnowledge = /^(?:base|bases|management|transfer|graph|graphs|sharing|center|centre|hub)$/;

/** "Learning platform", "Working group", "Supporting cast": things, not work. */
const compounded =
  /^(?:platforms?|systems?|projects?|programmes?|programs?|cent(?:er|re)s?|materials?|outcomes?|management|groups?|capital|prototypes?|environments?|cast|roles?|documents?|papers?|hours|conditions|hands|plans?|tools?|resources?|objectives?|paths?|apps?|designer|coordinator|officer|lead)$/;

/** Kinds of openings that leave a part open, which "by rewriting its parser" may say. */
const open: ReadonlySet<WeakKind> = new Set(['duty', 'assist', 'part', 'presence']);

/** "Supported the clinic by guiding 40 patients": the part is said. */
const saysHow = ({ tokens }: ReadBullet['reading'], from: number): boolean =>
  tokens.some((token, index) => {
    if (index < from || token.lower !== 'by') return false;
    const after = tokens[index + 1];
    const word = /ly$/.test(after?.lower ?? '') ? tokens[index + 2] : after;
    return word?.kind === 'word' && analyseVerb(word.lower)?.forms.includes('gerund') === true;
  });

/** "Helped, mentored and guided colleagues": a stronger verb stands beside the weak one. */
function hasStrongerBeside({ tokens, opening }: ReadBullet['reading']): boolean {
  const { verb } = opening;
  const [joint, next] = verb ? [tokens[verb.last + 1], tokens[verb.last + 2]] : [];
  if (!verb || !joint || next?.kind !== 'word' || !/^(?:,|&|and|\/)$/.test(joint.lower)) return false;
  const other = analyseVerb(next.lower);
  return (
    other?.forms.includes(verb.form) === true && !noPurpose.has(other.lemma) && !WEAK_OPENING_VERBS.has(other.lemma)
  );
}

/** "Contributed 3 patches", "Contributed sensing and planning": what one contributes is named, unless it is contributed to. */
const contributesThing = ({ tokens, opening }: ReadBullet['reading']): boolean => {
  if (opening.verb?.lemma !== 'contribute') return false;
  const [next] = tokens.slice(opening.verb.last + 1);
  return next?.kind === 'word' && !/^(?:to|towards?|in|with|on|for|code|\w+ly)$/.test(next.lower);
};

/** What somebody studies to learn it; anything else is investigated. */
const taught =
  /^(?:courses?|degrees?|school|university|college|class(?:es)?|lectures?|modules?|curriculum|syllabus|subjects?|exams?|fundamentals|basics|programming|languages?|english|german|french|spanish|mathematics|maths|physics|chemistry|biology|law|history|economics|philosophy|accounting|abroad)$/;

/**
 * Does the weak word stand in a title rather than where a sentence begins: behind a label, in a link or in emphasis, with
 * capitals beside it? "Dissertation: The Divide and Participation in Services", "[Learn Greenlandic Online](…)".
 */
export function isInTitle({ reading: { tokens, weak, opening }, bullet: { text } }: ReadBullet): boolean {
  if (!weak) return false;
  const before = text.value.slice(0, weak.start);
  const inLink = before.lastIndexOf('[') > before.lastIndexOf(']');
  const opened = /(?:^|[\s(:])[*_"“«]+[^*_"”»]*$/u.exec(before);
  const inMarks = opened !== null && /[*_"”»]/.test(text.value.slice(weak.end));
  if (!inLink && !inMarks && !opening.label) return false;
  const from = opening.label?.end ?? 0;
  const at = tokens.findIndex(({ start }) => start >= weak.start);
  const near = tokens
    .slice(Math.max(0, at - 4), at + 5)
    .filter(
      ({ kind, start, text: word }) => kind === 'word' && start > from && start !== weak.start && word.length > 3,
    );
  const capitals = near.filter(({ text: word }) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return capitals > 0 && capitals * 2 >= near.length;
}

/** "To keep pace with 4 ports, I rebuilt …": words behind the comma before the verb. */
const beforeDeed = /^(?:i|we|also|then|successfully|\w+ly)$/;

/** How far behind its opening a sentence may come to what was done. */
const mostToDeed = 30;

/**
 * "As part of a grant, managed and oversaw 3 labs", "To keep pace with 4 ports, built a planner": what was done comes behind
 * the comma, and what stands before it says for what.
 */
function leadsToDeed({ text, tokens, weak }: ReadBullet['reading']): boolean {
  const partly = weak !== null && /^(?:as|being) (?:a )?part of/i.test(text.slice(weak.start));
  if (!weak || (!partly && weak.kind !== 'infinitive')) return false;
  return tokens.some((token, index) => {
    if (token.text !== ',' || token.start < weak.end || index > mostToDeed) return false;
    let at = index + 1;
    while (at < index + 4 && beforeDeed.test(tokens[at]?.lower ?? '')) at++;
    const next = tokens[at];
    const verb = next?.kind === 'word' && next.text === next.lower ? analyseVerb(next.lower) : null;
    if (!verb || noPurpose.has(verb.lemma)) return false;
    return verb.forms.includes('past') || (partly && verb.forms.includes('base'));
  });
}

/**
 * "Contributed to Keel (rewrote the parser)", "Worked on the mill: repaired 4 wheels": a bracket, a colon or a dash with a
 * deed behind it says which part it was.
 */
const namesPart = ({ tokens }: ReadBullet['reading'], from: number): boolean =>
  tokens.some((token, index) => {
    if (index < from || !/^[(:–—-]$/.test(token.text) || (token.text === '-' && !token.spaced)) return false;
    const next = tokens[index + 1];
    const verb = next?.kind === 'word' ? analyseVerb(next.lower) : null;
    if (!verb || noPurpose.has(verb.lemma) || WEAK_OPENING_VERBS.has(verb.lemma)) return false;
    // "(based in Bergen)", "(used by 40 ports)" describe the thing.
    const after = tokens[index + 2];
    return (
      verb.forms.includes('past') &&
      after !== undefined &&
      !/^(?:by|in|on|at|to|as|with|from|for|using|[).,;])$/.test(after.lower)
    );
  });

/** "Took part in 9 sprints as scrum master", "Participated as a juror": the part is named. */
const asRole =
  /\bas (?:an? |the |its |their |our )?(?:[\p{L}-]+ ){0,3}(?:lead|head|master|chair|captain|secretary|treasurer|host|mc|counsel|champion|nurse|cook|coach|clerk|judge|guide|medic|chef|\p{L}{2,}(?:er|or|ist|ian))\b/iu;

/** Where one studies, taking part is what one does. */
const partInStudies: ReadonlySet<WeakKind> = new Set(['part', 'presence', 'learning', 'knowledge']);

/** "Having cut the backlog, …" tells a deed; "Having knowledge of …" does not. */
function isPerfect({ weak, tokens }: ReadBullet['reading'], next: number): boolean {
  const verb = /^having\b/i.test(weak?.text ?? '') ? analyseVerb(tokens[next]?.lower ?? '') : null;
  return verb?.forms.includes('past') === true;
}

/** Openings that only look weak: a verb with a count behind it, an honour, "Used by 40 teams", "Knowledge base of". */
export function excused(
  { bullet, list, reading }: ReadBullet,
  phrase: { readonly end: number; readonly next: number },
): boolean {
  const { weak, tokens, opening } = reading;
  const next = tokens[phrase.next];
  if (opening.verb?.form === 'gerund' && compounded.test(tokens[opening.verb.last + 1]?.lower ?? '')) return true;
  if (!weak || /\?\s*$/.test(bullet.text.value) || leadsToDeed(reading)) return true;
  // "A hands-on introduction to design" is a thing.
  if (/^(?:an?|the) hands/i.test(weak.text)) return true;
  if (
    opening.verb?.lemma === 'study' &&
    !tokens.slice(phrase.next, phrase.next + 6).some(({ lower }) => taught.test(lower))
  )
    return true;
  if (list.section === 'education' && partInStudies.has(weak.kind)) return true;
  const behind = bullet.text.value.slice(tokens[phrase.next]?.start ?? bullet.text.value.length);
  const saysPart = saysHow(reading, phrase.next) || namesPart(reading, phrase.next) || asRole.test(behind);
  if (open.has(weak.kind) && (saysPart || hasStrongerBeside(reading) || contributesThing(reading))) return true;
  // "Supports IPv6", of a project, tells of the project.
  if (list.section === 'projects' && opening.verb?.form === 'third') return true;
  if (weak.kind === 'passive') return opening.verb !== null && honours.has(opening.verb.lemma);
  if (/^given\b/i.test(weak.text)) return tokens.slice(phrase.next, phrase.next + 4).some(({ text }) => text === ',');
  if (weak.kind === 'tool' && tokens[phrase.next - 1]?.lower === 'by') return true;
  if (weak.kind === 'knowledge') {
    // "Knowledge engineering" is a field.
    const field =
      /^knowledge$/i.test(weak.text) && next?.kind === 'word' && analyseVerb(next.lower)?.forms.includes('gerund');
    return field === true || namedForKnowledge.test(next?.lower ?? '') || isPerfect(reading, phrase.next);
  }
  const bare = phrase.end === weak.end && opening.verb?.end === weak.end && weak.kind !== 'infinitive';
  if (bare && next?.kind === 'number') return true;
  const gained = bare && /^(?:gain|acquire|obtain)$/.test(opening.verb?.lemma ?? '');
  return gained && !tokens.slice(phrase.next, phrase.next + 7).some(({ lower }) => learnt.test(lower));
}
