import { ended, isLongAgo, ofRole } from '../../facts/bullets.ts';
import { isKeywordList, namesOnly } from '../../facts/keywordLists.ts';
import { readsEnglish } from '../../facts/language.ts';
import { isNaming, isNamingList } from '../../facts/namingLines.ts';
import { bulletOf, isProtectedPart } from '../../facts/readings.ts';
import { type Message, say } from '../../messages/message.ts';
import { likeCase, partOf, replacePart } from '../../profile/editText.ts';
import { analyseVerb, inflect } from '../../reading/en/verbs.ts';
import type { Token } from '../../reading/tokens.ts';
import { inBullet } from '../finding.ts';
import type { Rule } from '../rule.ts';

const code = 'bullet.no-verb';
const awarded =
  /^\W*(?:winner|awards?|recipient|finalist|(?:first|second|third|1st|2nd|3rd) (?:place|prize)|top \d|best|promotion|certified)\b|\b(?:award|prize|scholarship)\b/i;

/** "Creation of a booking site", "Design and painting of": the noun is the verb's own, and says what was done. */
const deed = /^\W*(?:\w+ (?:and|&) )?\w+(?:[ts]ion|ment|ance|ence|ing|sis|al|ure) of\b/i;

/** "Advanced sensor fusion", "Promote learning": what reads as a noun phrase may be a deed all the same. */
const mayBeVerb = (token: Token): boolean => token.kind !== 'word' || analyseVerb(token.lower) !== null;

/** "Running trials at sea was my task": the gerund is the subject of a verb of its own. */
function isSubject(tokens: readonly Token[], gerund: number): boolean {
  const finite = tokens.findIndex(({ lower }, at) => at > gerund && /^(?:was|were|is|are|has|had|became)$/.test(lower));
  return finite > 0 && !tokens.slice(gerund, finite).some(({ lower }) => clause.test(lower));
}
const clause = /^(?:that|which|who|whose|where|when|while|as|if|because|so|what|how|whether|[,;:.(])$/;

/** "Self-taught", "Co-lead", "Cross-train": the verb is behind the hyphen. */
function isHyphenatedVerb(tokens: readonly Token[], at: number): boolean {
  const [hyphen, word] = [tokens[at + 1], tokens[at + 2]];
  if (!hyphen || !/^[-‐‑]$/.test(hyphen.text) || hyphen.spaced || !word || word.spaced) return false;
  return mayBeVerb(word);
}

/** Words that lead to a sentence: what was done comes behind them. */
const leads =
  /^(?:due|despite|given|after|before|during|while|when|within|with|without|under|through|throughout|because|since|as|on|in|at|for|from|by|alongside|together|upon|thanks)$/;

/** "Sailing course", "Firefighting training": what was held or attended. */
const event =
  /^(?:trainings?|courses?|projects?|program(?:me)?s?|workshops?|certificat(?:e|es|ion|ions)|groups?|school|clubs?|camps?|competitions?|exercises?|exams?|licen[cs]es?)$/;

/** What somebody is: "Technical lead for the lift", "Core maintainer of 3 packages", "SME for fire doors". */
const office =
  /^(?:lead|leader|maintainer|contributor|sme|owner|co-?owner|member|author|co-?author|editor|mentor|representative|coordinator|expert|chair|president|treasurer|secretary|captain|steward|ambassador|liaison|spokesperson|delegate|instructor|tutor|referee)$/;

const namesOffice = (tokens: readonly Token[], head: number): boolean => {
  const end = tokens.findIndex(({ lower }, at) => at > head && /^(?:for|of|on|at|in|to|with|behind)$/.test(lower));
  return end > 0 && end - head <= 5 && office.test(tokens[end - 1]!.lower);
};

/** What somebody does as long as the post goes on. */
const lasting =
  /^(?:maintain|manage|run|lead|coordinate|oversee|supervise|teach|mentor|handle|operate|serve|monitor|advise|administer|curate|edit|represent)$/;

/** `form`: what a gerund would open with; `all`: every other line opens with a verb, not most of them only. */
function messageOf(form: string | null, all: boolean): Message {
  if (form === null)
    return all
      ? say('The others open with a verb; this one leaves open what you did.')
      : say('Most of the others open with a verb; this one leaves open what you did.');
  return all
    ? say('The others open with a verb; this one could open with "{past}".', { past: form })
    : say('Most of the others open with a verb; this one could open with "{past}".', { past: form });
}

export const bulletNoVerb: Rule = {
  code,
  summary: 'A highlight that opens with a gerund or a noun among others that open with a verb.',
  rationale:
    '"Building the importer" and "Ledger for three banks" leave the doer out. A list whose lines all begin with a verb reads as things done.',
  defaultSeverity: 'hint',
  options: ['merit.maxAgeYears'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close to 2 days\n      - Automating 14 reports for the regulator\n      - Trained 6 analysts\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Migration of 12 services\n      - Support desk for 300 users\n      - Release management\n',
    ],
  },
  *check(model, context) {
    for (const list of model.bulletLists) {
      if (!ofRole(list) || isLongAgo(list, context) || isKeywordList(list) || isNamingList(list)) continue;
      const read = list.bullets
        .filter((bullet) => !namesOnly(bullet) && !isNaming(bullet.text))
        .map((bullet) => ({ bullet, reading: bulletOf(bullet.text) }));
      const opened = read.filter(({ reading }) => reading.opening.kind === 'verb');
      const verbs = opened.length;
      // What somebody is "maintaining" in a post that goes on has not ended.
      const goesOn = list.dated?.start !== undefined && list.dated?.start !== null && !ended(list);
      const past = ended(list) || opened.filter(({ reading }) => reading.tense === 'past').length * 2 > verbs;
      const gerunds = read.filter(({ reading }) => reading.opening.kind === 'gerund').length;
      // A list that is parallel in nouns is a style of its own.
      // Of a handful of lines all the others have to open so, of more all but one.
      if (verbs < 2 || read.length - 1 - verbs > (read.length > 5 ? 1 : 0)) continue;
      // Lines that only name things are no deeds, and still "others" to a reader.
      const all = verbs === list.bullets.length - 1;
      if (!all && verbs * 2 <= list.bullets.length) continue;
      for (const { bullet, reading } of read) {
        const { kind, verb, label } = reading.opening;
        if (!readsEnglish(model, bullet.text) || reading.weak || (kind !== 'gerund' && kind !== 'noun')) continue;
        // Several gerunds are a way of telling what goes on; only a lone one has slipped in.
        if (kind === 'gerund' && gerunds * 3 > read.length) continue;
        if (kind === 'gerund' && verb && event.test(reading.tokens[verb.last + 1]?.lower ?? '')) continue;
        if (deed.test(bullet.text.value)) continue;
        // "Tools: Java, Kafka" and "First place, hackathon of 40 teams" are no deeds told without a verb.
        if (kind === 'noun' && (label || awarded.test(bullet.text.value))) continue;
        const first = reading.tokens[verb?.first ?? reading.opening.head];
        if (kind === 'gerund' && verb && isSubject(reading.tokens, verb.last)) continue;
        if (first && isHyphenatedVerb(reading.tokens, first.index)) continue;
        if (kind === 'noun' && first && (leads.test(first.lower) || namesOffice(reading.tokens, first.index))) continue;
        if (!first || isProtectedPart(bullet.text, { start: 0, end: 1 }) || (kind === 'noun' && mayBeVerb(first)))
          continue;
        const form =
          verb && kind === 'gerund'
            ? likeCase(
                inflect(verb.lemma, past && !(goesOn && lasting.test(verb.lemma)) ? 'past' : 'base'),
                partOf(bullet.text, verb),
              )
            : null;
        yield inBullet(code, bullet, verb ?? first, messageOf(form, all), () =>
          form && verb
            ? [
                {
                  title: say('Open with "{text}"', { text: form }),
                  safe: false,
                  edits: [replacePart(bullet.text, verb, form)],
                },
              ]
            : [],
        );
      }
    }
  },
};
