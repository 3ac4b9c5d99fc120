import type { Span } from '../../text/span.ts';
import { smallNumber } from './numberWords.ts';

/** How long a text of a role says that somebody held it: "in my five years here". Offsets are UTF-16, half-open. */
export interface Stay extends Span {
  readonly years: number;
  readonly text: string;
}

const NUMBER = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)';

/** "In my five years here", "during his six years in the post". */
const HERE = new RegExp(
  `\\b(?:in|over|during|for|across|throughout) (?:my |his |her |these |those |the )?${NUMBER} years (?:here|there|in (?:the|this|that) (?:post|role|job|position|office)|in post|in charge|at the helm)(?![\\p{L}-])`,
  'iu',
);

/** "Ran the night ward for six years." at the end of a first clause, of what one does as long as one is there. */
const RAN = new RegExp(
  `^(?:Ran|Led|Managed|Headed|Chaired|Directed|Supervised|Oversaw|Captained|Conducted|Edited|Taught|Served|Worked|Presided|Commanded) ([^.,;:\\d()]{2,60}? )?for ${NUMBER} years(?=\\s*(?:$|[.,;]|and\\s\\p{L}+ed\\b))`,
  'u',
);

/** What lasts for years by itself, whoever runs it. */
const OTHERS =
  /\b(?:that|which|who|whose|contract|plan|programme|program|lease|funded|lasting|planned|project|forecast|scheme)\b/i;

/** The time that a text of one role says its writer was there; null where it says none, or may speak of something else. */
export function readStay(text: string): Stay | null {
  const here = HERE.exec(text);
  if (here) return stayOf(here[0], here[1]!, here.index);
  const ran = RAN.exec(text);
  if (!ran || OTHERS.test(ran[1] ?? '')) return null;
  const written = /for \S+ years$/.exec(ran[0])![0];
  return stayOf(written, ran[2]!, ran.index + ran[0].length - written.length);
}

const stayOf = (text: string, number: string, start: number): Stay => ({
  years: smallNumber(number.toLowerCase()) ?? Number(number),
  text,
  start,
  end: start + text.length,
});
