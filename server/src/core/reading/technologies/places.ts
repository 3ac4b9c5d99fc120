/** Words right beside a name, or the trade of the whole sentence, that make it a place, a house, a ship or a thing of every day. */

const BEFORE = 40;
const AFTER = 40;

/** "the isle of Java", "the yacht Spark", "Sang at La Scala". */
const PLACE_BEFORE =
  /\b(?:(?:isles?|islands?|towns?|city|cities|villages?|bay|gulf|county|parish|ruins|temples?|banks?) of|(?:the|a|an|our|her|his|their) (?:yacht|sloop|schooner|ferry|brig|trawler|barge|tug|pub|caf[eé]|tavern|cinema|theatre|bistro|brewery|racehorse|stallion|mare|horse)|(?:river|mount|lake)|HMS|RMS|yachts?|sloop|schooner) $/iu;

/** A house behind the name, written as a part of it: "Ansible Street", "Vue Cinema". */
const HOUSE_IN_CAPITALS =
  /^ (?:Street|Road|Avenue|Lane|Terrace|Close|Theatre|Theater|Cinemas?|Caf[eé]|Pub|Tavern|Bistro|Brewery|Bakery|Hotel|Inn|Restaurant|Opera|Ballet|Orchestra|Choir|Ensemble|Circus|Church|Chapel|Museum|Gallery|Marina|Harbour|Beach|Farms?|Orchards?|Vineyards?|Nursery|Hospice|Garden Centre|Community Hall|Playhouse)(?![\p{L}\p{N}])/u;

/** The same in small letters, at the end of what is said or before what people there are called: "Vue cinema usher". */
const HOUSE_IN_SMALL_LETTERS =
  /^ (?:(?:theatre|theater|cinema|opera|ballet|circus|jazz|dance)(?: (?:troupe|company|usher|manager|foyer|hall|group|band))?|caf[eé]|pub|tavern|bistro|brewery|hotel|troupe|orchestra|choir|ensemble|church|chapel|marina|orchards?|vineyards?|binoculars|telescopes?|lens(?:es)?|kennels|stables)(?:$|[.,;:)]| (?:and|or|in|at|on|for|with|of|to|by|from|near|as) )/iu;

/** Whoever says that makes software, which may well be for a cinema. */
const MAKING =
  /\b(?:buil[dt]\w*|cod(?:e|ed|ing)|wr(?:ote|itten|ite|iting)|develop\w*|programm\w*|deploy\w*|implement\w*|migrat\w*|engineer\w*|softwares?|apps?|web\w*|websites?|sites?|services?|apis?|backends?|front-?ends?|servers?|databases?|scripts?|data|digital|tech|it|system\w*|platform\w*|portal|using|tools?|stack)\b/i;

/** Work that is done on stages, at sea, with animals and behind bars, said at the head of a sentence or by its things. */
const EVERYDAY_WORK =
  /^\W*(?:sang|danced|sailed(?! through)|crewed|rowed|skippered|bartended|waitressed|ushered|busked|milked|sewed|knitted|swam|sheared)\b|\b(?:flute|violin|viola|cello|clarinet|saxophone|trombone|trumpet|oboe|drums|guitars?|pianos?|soprano|tenor|alto|choirs?|orchestras?|operas?|sonatas?|symphony|concertos?|oratorios?|troupes?|ballets?|school bands?|booked acts|yachts?|regattas?|sloops?|schooners?)\b/i;

/** Is a name, written as one, that of a place, a house, a ship or a shop: "the town of Palo Alto", "the Jest theatre troupe"? */
export function isPlaceOrHouse(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + AFTER);
  const written = text.slice(start, end);
  if (/\p{Lu}/u.test(written) && HOUSE_IN_CAPITALS.test(after)) return true;
  if (MAKING.test(text)) return false;
  if (/\p{Lu}/u.test(written) && HOUSE_IN_SMALL_LETTERS.test(after)) return true;
  return PLACE_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start));
}

/** Is the sentence about music, a stage, the sea or animals, with no word of software in it? */
export const isEverydayWork = (text: string): boolean =>
  text.length < 400 && EVERYDAY_WORK.test(text) && !MAKING.test(text);

/** "A to C", "R and B": one of two letters where the other names nothing. */
export const isOneOfLetters = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  (/\b[ABE-IK-PSTUW-Z] ?(?:to|and|or|&|-|–|\/) ?$/.test(text.slice(Math.max(0, start - 7), start)) ||
    /^ ?(?:to|and|or|&|-|–|\/) ?[ABE-IK-PSTUW-Z]\b(?!\p{L})/u.test(text.slice(end, end + 7)));
