import { technologies } from './table.ts';
import type { SpellingEntry } from './types.ts';

const NEAR = 100;
const NETWORKING =
  /\b(?:cisco|router|routers|routing|switch|switches|switching|firewalls?|asa|catalyst|nexus|vlans?|ccn[ap]|network(?:ing)?|security contexts?|nx-os)\b/i;
const BANKING =
  /\b(?:bank(?:ing|s)?|payments?|messag(?:e|es|ing)|mt\d{3}|settlements?|iso ?20022|treasury|wire|fin)\b/i;

/** Names in capitals that mean something else in another trade: Cisco IOS is not iOS, SWIFT is not Swift, LoRA is not the radio. */
const OTHER_TRADES = new Map([
  ['IOS', { context: NETWORKING, key: 'ciscoios' }],
  ['LoRA', { context: /./, key: 'lowrankadaptation' }],
  ['SWIFT', { context: BANKING, key: 'swiftmessaging' }],
]);

/** What the name between `start` and `end` stands for, given the words within 100 characters. */
export function senseOf(text: string, start: number, end: number, entry: SpellingEntry): SpellingEntry {
  const other = OTHER_TRADES.get(text.slice(start, end));
  if (!other?.context.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return entry;
  const found = technologies().find(other.key);
  return found ? { ...found, accepted: [text.slice(start, end), ...found.accepted] } : entry;
}

/**
 * Acronyms of other trades that spell a name in capitals, and the words that say that the product is meant all the same: the
 * APEX model of farm land, the EPIC model of soil.
 */
const ACRONYMS: ReadonlyMap<string, RegExp> = new Map([
  ['APEX', /\b(?:salesforce|visualforce|triggers?|soql|lightning|crm|developer console)\b/i],
  [
    'EPIC',
    /\b(?:ehr|emr|hospitals?|clinics?|clinical|patients?|cerner|charts?|charting|nurs\w+|hyperspace|willow|beaker)\b/i,
  ],
  ['PRISM', /\b(?:graphpad|statistics|figures|plots?)\b/i],
  ['CANOE', /\b(?:vector|can bus|canalyzer|ecus?|automotive|autosar)\b/i],
  ['HYDRA', /\b(?:nmap|metasploit|brute|kali|omegaconf|configs?)\b/i],
  ['ADF', /\b(?:azure|data factory|pipelines?|synapse|etl|databricks|ssis|adls|oracle|jdeveloper)\b/i],
  ['FLUX', /\b(?:gitops|kubernetes|redux|react|influx\w*)\b/i],
]);

/** Languages as ISO 639-1 abbreviates them, as far as pages are written in them. */
const LANGUAGES =
  'AR BG BN CA CS DA DE EL EN ES ET EU FA FI FR GA HE HI HR HU ID IS IT JA KO LT LV MS NL NO PL PT RO RU SK SL SR SV TH TR UK UR VI ZH';
const BESIDE = new RegExp(`^\\s?(?:[–—/↔→&,-]|to|and)\\s?(?:${LANGUAGES.replaceAll(' ', '|')})\\b`);
const BEHIND = new RegExp(`\\b(?:${LANGUAGES.replaceAll(' ', '|')})\\s?(?:[–—/↔→&,-]|to|and)\\s?$`);
const CODE = new Set(LANGUAGES.split(' '));
const OF_LANGUAGES = /\b(?:bilingual|multilingual|trilingual|i18n|l10n|locali[sz]ation|translat\w+|languages?)\b/i;

/** "bilingual VI–EN", "translated EN/CS": two languages, where the text speaks of such. */
function isLanguageCode(text: string, start: number, end: number): boolean {
  if (!CODE.has(text.slice(start, end))) return false;
  if (!BESIDE.test(text.slice(end, end + 8)) && !BEHIND.test(text.slice(Math.max(0, start - 8), start))) return false;
  return OF_LANGUAGES.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

/** Is the name between `start` and `end`, in capitals, the acronym of something else? */
export function isOtherAcronym(text: string, start: number, end: number): boolean {
  if (isLanguageCode(text, start, end)) return true;
  const meant = ACRONYMS.get(text.slice(start, end));
  return meant !== undefined && !meant.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

/** What is said right before, right behind or anywhere near a name that means the everyday thing. */
interface EverydaySense {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly near?: RegExp;
  /** The name means the everyday thing unless one of these is near; a list of skills apart. */
  readonly unless?: RegExp;
}

const DRINKS =
  /\b(?:drinks?|cups?|stalls?|brew\w*|barista|coffees?|bars?|menu|distill\w*|pints?|bottles?|caf[eé]s?|tea|spices?|house)(?!\p{L})/iu;
const GARDEN =
  /\b(?:trees?|plant(?:s|ed|ing)?|hedges?|groves?|grew|grow\w*|salads?|tomato\w*|glasshouse\w*|soil|garden\w*|timber)\b/i;
const ANIMALS =
  /\b(?:snakes?|reptiles?|boas?|zoos?|keepers?|animals?|wildlife|nests?|farm\w*|vets?|veterinary|species|bees?|venom|chickens?|hens|ducks|goats|sheep|lizards?|geckos?|iguanas?|tortoises?|cobras?|vipers?|adders?|monkeys?|lions?|tigers?|parrots?|llamas?|alpacas?|terrariums?|aviar(?:y|ies)|feeding|antivenom|hatchlings?|skins?|leather)\b/i;
/** "a python", "two rhinos": a thing that is counted, with nothing behind it that would make it a name. */
const COUNTED = /\b(?:an?|one|two|three|four|pet|baby|royal|burmese) $/i;
const MUSIC =
  /\b(?:minor|majors?|sonatas?|symphon\w+|concertos?|flutes?|violins?|cellos?|pianos?|choirs?|orchestras?|keys?|chords?|scales?|songs?|sang|trumpets?|clarinets?)\b/i;
const TRAVEL =
  /\b(?:tours?|toured|guided|cruises?|travell?ers?|travel|holidays?|flights?|excursions?|pilgrim\w*|ruins|temples?|isles?|islands?|greece|greek|athens|egypt\w*|nile|ferr(?:y|ies))\b/i;

const PALO_ALTO_FIREWALLS =
  /\b(?:fire ?walls?|networks?|networking|security|cisco|fortinet|fortigate|juniper|check ?point|panorama|prisma|vpns?|zscaler|routers?|switch(?:es|ing)?|ips|ids|siem|f5|globalprotect|pan-os|cortex|threats?|pcn?[ns]s[ae]|xdr|soc)\b/i;

/** By canonical name. Sentences of every trade use these words; the tools are named in other company. */
const EVERYDAY: ReadonlyMap<string, EverydaySense> = new Map<string, EverydaySense>([
  [
    'Selenium',
    {
      near: /\b(?:soils?|zinc|iron|copper|iodine|vitamins?|supplements?|serum|blood|diet\w*|mg|µg|ppm|trace elements?|deficien\w+|intake)\b/i,
    },
  ],
  [
    'Terraform',
    {
      before: /\b(?:to|who|that|which|could|would|will|can|may|might|should) $/i,
      after: /^ (?:the|a|an|its|their|our|mars|venus|moons?|planets?|another|whole|deserts?|land)\b/i,
    },
  ],
  [
    'Hibernate',
    {
      before: /\b(?:to|bats|bears|hedgehogs|that|who|which|may|will|dormice) $/i,
      after: /^ (?:overnight|over|through|until|under|each)\b/i,
    },
  ],
  [
    'Kafka',
    {
      near: /\b(?:novels?|novella|literature|literary|stor(?:y|ies)|prague|translat\w+|musil|mann|rilke|brod|fiction|authors?|essays?)\b/i,
    },
  ],
  ['Python', { near: ANIMALS }],
  ['Scala', { before: /\b(?:la|alla|della) $/i, after: /^ (?:of|di|theatre|opera)\b/i, near: MUSIC }],
  ['Delphi', { near: TRAVEL }],
  ['Cairo', { near: TRAVEL }],
  [
    'Cassandra',
    { near: /\b(?:handel|electra|agamemnon|troy|trojan|operas?|cantatas?|stage|tragedy|sang|conducted|role)\b/i },
  ],
  ['C#', { near: MUSIC }],
  ['Palo Alto', { unless: PALO_ALTO_FIREWALLS }],
  [
    'Render',
    {
      after:
        /^ (?:engines?|farms?|pipelines?|times?|pass(?:es)?|loops?|targets?|layers?|queues?|nodes?|settings|quality|code|performance|jobs?|graphs?|backends?)\b/i,
    },
  ],
  [
    'Java',
    {
      near: /\b(?:islands?|isles?|bali|sumatra|borneo|volcano\w*|indonesian?|jakarta|batik|gamelan|coffee|roast\w*|beans)\b/i,
    },
  ],
  ['Ruby', { near: /\b(?:rings?|gems?tones?|jewel\w*|opals?|sapphires?|wedding)\b/i }],
  [
    'Node.js',
    { before: /\b(?:sentinel|lymph|av|sinus|mesh|sensor|each|every|network|cluster|one|a|the|single|leaf) $/i },
  ],
  [
    'LaTeX',
    {
      after:
        /^[ -](?:gloves?|paints?|allerg\w*|balloons?|mattress\w*|rubber|foam|free|products?|sensitiv\w*|moulds?|masks?)\b/i,
      near: /\b(?:allerg\w*|paint(?:s|ed|ing)?|nitrile|vinyl|rubber|acrylics?|gloves?|plaster|silicone|walls?)\b/i,
    },
  ],
  ['Tableau', { near: /\b(?:vivant|stage|museum|painted|theatre)\b/i }],
  ['Blender', { near: /\b(?:juices?|smoothies?|kitchens?|soups?|bar|appliances?)\b/i }],
  ['Unity', { near: /\b(?:church\w*|parish\w*|prayers?|faith|communit\w+|national|european)\b/i }],
  ['Cypress', { near: GARDEN }],
  ['Cucumber', { near: GARDEN }],
  ['Jasmine', { near: /\b(?:rice|tea|scent\w*|candles?|oils?|perfume\w*|flower\w*)\b/i }],
  ['Mocha', { near: DRINKS }],
  ['Chai', { near: DRINKS }],
  ['Gin', { near: DRINKS }],
  ['Flask', { near: /\b(?:cultures?|glassware|thermos|conical|hip|vacuum|°C|cells?)\b/i }],
  [
    'Assembly',
    {
      before:
        /\b(?:pcb|design|board|cable|final|mechanical|hardware|soldering|product|furniture|parts?)\s?(?:&|and|\/|,)?\s?$/i,
    },
  ],
  ['Prometheus', { near: /\b(?:opera|myth\w*|titans?|role of|sculpture|frankenstein)\b/i }],
  ['Docker', { near: /\b(?:ports?|docks?|ships?|union|stevedores?|harbou?rs?|quays?)\b/i }],
  ['GitHub', { before: /\b(?:internal|own|a|an|the|our|central|shared) $/i }],
  ['Scratch', { before: /\bfrom $/i }],
  ['Ray', { before: /\bx[- ]$/i, near: /\b(?:manta|sting|cathode|sun)\b/i }],
  [
    'X-Ray',
    {
      near: /\b(?:patients?|views?|wards?|chest|dental|vets?|baggage|radiograph\w*|shifts?|rooms?|images? of|bones?|clinic\w*)\b/i,
    },
  ],
  ['Spark', { after: /^ (?:plugs?|discussion|joy|interest|ideas?|debate|that|of|gaps?)\b/i }],
  ['Rhino', { near: ANIMALS }],
  ['Grasshopper', { near: ANIMALS }],
  ['Pig', { near: ANIMALS }],
  ['Hive', { near: ANIMALS }],
  ['Ant', { near: /\b(?:pests?|colon(?:y|ies)|nests?|homes?|insects?)\b/i }],
  ['Puppet', { near: /\b(?:theatres?|theaters?|shows?|children|carv\w+|plays?)\b/i }],
  [
    'Chef',
    {
      before: /\b(?:sous|head|pastry|executive|private|junior|line|as|a|the) $/i,
      near: /\b(?:kitchens?|menus?|covers|restaurant\w*)\b/i,
    },
  ],
  ['Epic', { after: /^ (?:poem|poetry|story|novel|scale|\d)/i, near: /\b(?:jira|user stories|backlogs?|sprints?)\b/i }],
  ['Sage', { near: /\b(?:thyme|herbs?|kitchens?|rosemary|gardens?|stuffing)\b/i }],
]);

/** Do the words right beside a name, or within 60 characters of it, say that the everyday thing is meant? */
export function isEverydaySense(text: string, start: number, end: number, name: string, inList: boolean): boolean {
  const sense = EVERYDAY.get(name);
  if (!sense) return false;
  const before = text.slice(Math.max(0, start - EVERYDAY_NEAR), start);
  const after = text.slice(end, end + EVERYDAY_NEAR);
  if (sense.before?.test(before) || sense.after?.test(after)) return true;
  if (sense.near === ANIMALS && COUNTED.test(before) && !/^ \p{L}/u.test(after)) return true;
  if (sense.unless && !inList && !sense.unless.test(`${before}|${text.slice(start, end)}|${after}`)) return true;
  return sense.near?.test(`${before}|${after}`) ?? false;
}

const EVERYDAY_NEAR = 60;
