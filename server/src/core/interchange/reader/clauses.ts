import { readOpening } from '../../reading/en/opening/index.ts';
import { tokenize } from '../../reading/tokens.ts';
import { organisationScore, titleScore } from './words.ts';

/** Somebody speaks of what they do, in the languages that headings are read in. */
const speaker = /^(?:I|We|Ich|Wir|Je|J['’]\p{Ll}+|Nous|Yo|Nosotros|Eu|Nós|Io|Noi|Ik|Wij|Jag|Vi|Jeg)\s+(?:['’]?\p{Ll})/u;
/** Words that tell what somebody had to do, before any verb. */
const duty =
  /^(?:responsible for|in charge of|accountable for|(?:zuständig|verantwortlich) für|en charge d[eu]s?|a cargo de[l]?|verantwoordelijk voor)\s+\S/iu;
/** A verb with its object or its preposition behind it is no participle of a name. */
const bound =
  /^\S+\s+(?:(?:up|out|on|in|at|to|with|for|from|after|over|under|by|off|across|between)\s+|)(?:the|a|an|all|our|my|their|its|his|her|this|that|up|out|on|in|at|to|with|for|from|after|over|under|as|off|across|between|both|several|many|over|\d\S*)\s/i;
/** Participles that are said of a noun in positions, subjects and names. */
const adjective =
  /^(?:advanced|applied|associated|certified|chartered|combined|dedicated|experienced|graduated|integrated|licensed|limited|qualified|registered|retired|sheltered|skilled|supported|trained|united)\s/i;

/** Small words that names and positions have within as well. */
const joining =
  /^(?:and|the|for|der|die|das|dem|den|und|für|von|des|del|las|los|les|aux|sur|dos|della|delle|dei|degli|per|upon|van|het|with|mit|bei|auf|pour|con|para|voor|met|och|som|com|als|zum|zur|beim|near|from|into|over|under|this|that)$/;

/** Fewer small words than these are in names of houses as well. */
const mostInNames = 4;

/**
 * Does a line say what was done, so that it names nobody, although it is short and no full stop ends it: "Looked after goats",
 * "Responsible for the ripening rooms"? Where nothing else is to be expected there, "cheeses of nine kinds, sold at three
 * markets a week" does too; `surely` asks for a verb. Total and linear.
 */
export function isClause(text: string, surely = false): boolean {
  const words = text.split(/\s+/);
  if (words.length < 3 || text.length > 400) return false;
  if (speaker.test(text) || duty.test(text)) return true;
  const small = words.filter((word) => /^\p{Ll}{3,}[,.;:]?$/u.test(word) && !joining.test(word.replace(/\W$/, '')));
  if (small.length === 0 || organisationScore(text) > 0) return false;
  const { kind, tense, verb, head } = readOpening(tokenize(text));
  const verbal = verb !== null && verb.first === head && verb.known;
  if (verbal && tense === 'past' && bound.test(text)) return true;
  const begins = verbal && !adjective.test(text);
  if (titleScore(text) > 0) return false;
  if (begins && (tense === 'past' || kind === 'passive')) return true;
  if (begins && words.length >= 4 && kind === 'verb' && small.length >= 2) return true;
  if (surely) return false;
  // A figure amid small words: "restoration of 400 volumes a year".
  if (words.length >= 4 && /\p{Ll}{2}\s\d[\d.,]*\s\p{Ll}/u.test(text)) return true;
  if (begins && words.length >= 6 && kind === 'gerund' && small.length >= 3) return true;
  return words.length >= 7 && small.length >= mostInNames && 2 * small.length >= words.length;
}
