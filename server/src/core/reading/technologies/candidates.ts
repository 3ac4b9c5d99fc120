import { isProtected, MACHINE_KINDS, type ProtectedKind, type ProtectedSpan } from '../protected/index.ts';
import { isNoProse, linkTextAround } from './address.ts';
import { standsAmongCapitals } from './capitals.ts';
import { type Spelling, sameSeparators, spellingOf } from './casing.ts';
import type { Candidate } from './evidence.ts';
import { isTornName, type Match, withoutVendor } from './match.ts';
import { isOtherAcronym, senseOf } from './senses.ts';
import { isTitleCase } from './surroundings.ts';
import type { Token } from './tokens.ts';
import type { Technology } from './types.ts';
import { type Version, versionAfter } from './version.ts';

/** Names that are ordinary words when they are written as two: "a sales force of 40", "wind chill", "a guide wire". */
const ORDINARY_WHEN_SPLIT = new Set(
  `salesforce servicenow workday airflow snowflake cloudfront cloudwatch cloudtrail dataflow openshift datadog airtable
  pagerduty webflow powerapps fastlane lightroom hubspot typescript workspace solidedge masstransit freshdesk clickup
  mailchimp webstorm keyshot pinpoint unittest realtimedatabase activecampaign alertmanager allplan allscripts backbone
  backstage basecamp blackboard blackline bloodhound bluebeam bluesky bootstrap bowtie brandwatch bullhorn businessobjects
  carestream checkpoint clickhouse codebuild codeblocks codecommit codepipeline codedeploy corelocation coredata crossplane
  crowdstrike datahub datastore datastage deepspeed digitalocean dovetail eaglesoft endnote eventbridge filemaker
  firebird fireworks flyway freshservice freshbooks fourkites freemarker gamemaker gearset goldengate guardduty guidewire
  handbrake hotwire hotjar iceberg knockout highjump hightouch highcharts kingfisher leaflet lighthouse lightspeed
  lightsail livewire loadrunner localstack lookback mainframe mainframes makefile makefiles markdown mastercontrol meltwater
  messagepack metaflow mixpanel moldflow mudbox netbackup newrelic nextflow nightwatch onedrive opencart opensearch opentable
  openroads overleaf panelview pinecone pipedrive pitchbook planetscale playwright postman powercenter powermill powerschool
  proofpoint procreate proxyman railway realpage redcap redhat redmine redpanda redshift renderman rollbar sailpoint saltstack
  seesaw servicemax sevenrooms shotgrid silverlight simcenter sitecore smalltalk smartsheet snapchat solarwinds solidworks
  sourcetree spacelift speedtree spotfire squarespace starrocks storekit storybook superset surveymonkey tailwind teamcenter
  testcafe testcomplete testcontainers testflight testrail thehive thoughtspot timescale tigergraph tomcat trackwise
  underscore usertesting versionone visualforce waterfall watergems wildfly windchill wirecast wireframing wireframes workmanager
  zookeeper robotstudio mapreduce dreamweaver grasshopper honeycomb makerspace hardhat`.split(/\s+/),
);
/** Names whose two words describe a thing of any maker: a "UI Kit", "Data Tables". */
const DESCRIPTIVE_WHEN_SPLIT = new Set(
  'uikit appkit homekit datatables mapkit realtimedatabase gamecenter cloudstorage cloudfunctions'.split(' '),
);
const BY_YEAR = new Set(['Microsoft', 'Autodesk', 'Adobe']);
const BY_YEAR_NAMES =
  /^(?:MS Office|Visual Studio|AutoCAD|SolidWorks|Windows Server|SQL Server|Microsoft \w+|Unity|ABAP|Delphi)$/;
const isProper = (spelling: Spelling): boolean => spelling === 'canonical' || spelling === 'accepted';

/** The plural of another acronym: "IDs" is not IDS. */
const PLURAL = /^\p{Lu}{2,}s$/u;
const CAPITALISED = /^\p{Lu}/u;
const EACH_CAPITALISED = /^\p{Lu}\S*(?:[ -]\p{Lu}\S*)+$/u;
const ACRONYM = /^[A-Z]{3,6}$/;

/** Does a capitalised word stand right before: "Semantic Data Hub", not "Selenium, Load Runner"? */
const goesOnFromName = (text: string, start: number): boolean =>
  /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 30), start));

/** Small words and signs apart, how much context it takes to believe that the name is meant. */
function levelOf(text: string, match: Match, written: string, spelling: Spelling, torn: boolean): 0 | 1 | 2 {
  const { homograph, technology } = match.entry;
  if (match.vendored) return 0;
  if (/\p{Ll}\p{Lu}/u.test(written) && match.first === match.last && homograph === 2 && !technology.collected) return 1;
  if (match.misspelt) return /^\p{Lu}\p{Ll}+$/u.test(written) ? 1 : 0;
  const proper = isProper(spelling);
  const split = match.first !== match.last;
  const ordinary = split && ORDINARY_WHEN_SPLIT.has(match.key);
  // In a title every word has its capital: "Building a Semantic Data Hub".
  if (ordinary && !proper && goesOnFromName(text, match.start) && isTitleCase(text, match.start, match.end)) return 1;
  if (split && (proper || (ordinary ? EACH_CAPITALISED : CAPITALISED).test(written))) return 0;
  if (homograph > 0) {
    if (proper && !technology.collected && ACRONYM.test(written) && !standsAmongCapitals(text, match.start, match.end))
      return 0;
    return technology.collected && !proper ? 2 : homograph;
  }
  return ordinary || torn ? 1 : 0;
}

function comesByYear({ vendor, name }: Technology): boolean {
  return (vendor !== undefined && BY_YEAR.has(vendor)) || BY_YEAR_NAMES.test(name);
}

/** A match that may be a name, read by itself. */
export interface Read extends Candidate {
  readonly written: string;
  readonly version: Version | undefined;
  /** In a code span, a package's name, a quotation or another language: not to be corrected. */
  readonly asGiven: boolean;
}

/**
 * The match to judge. Behind a vendor that is written well, or whose name is no part of the official one, only the rest
 * is judged: "tomcat" of "Apache tomcat", but all of "Ms excel". The surroundings may ask for another sense.
 */
function settle(text: string, match: Match, tokens: readonly Token[]): Match {
  const written = text.slice(match.start, match.end);
  if (isProper(spellingOf(written, match.entry))) return match;
  const rest = withoutVendor(match, tokens);
  if (!rest) return { ...match, entry: senseOf(text, match.start, match.end, match.entry) };
  const vendor = text.slice(match.start, rest.start);
  const vendorFits = match.entry.accepted.some((spelling) => spelling.startsWith(vendor));
  const official = match.entry.accepted.some((spelling) => sameSeparators(written, spelling));
  return vendorFits || !official ? rest : match;
}

/** Is the name all that its quotation marks hold, in a list of such items: `"Node JS", "Redis"`? */
function isQuotedItem(text: string, { start, end }: Match): boolean {
  if (!/["“”]/.test(text[start - 1] ?? '') || !/["“”]/.test(text[end] ?? '')) return false;
  return (
    /^\s{0,3}[,\]]/.test(text.slice(end + 1, end + 5)) ||
    /[,[]\s{0,3}$/.test(text.slice(Math.max(0, start - 5), start - 1))
  );
}

/** Is an acronym that is a word too written as that word: "Solid" is not SOLID, "Rest APIs" are REST? */
function isWordInCapitals(text: string, { entry, end }: Match, written: string): boolean {
  const { technology, homograph } = entry;
  if (homograph === 0 || !ACRONYM.test(technology.name) || !/^\p{Lu}\p{Ll}+$/u.test(written)) return false;
  return !/^[ -](?:apis?|services?|endpoints?|calls?|interfaces?)\b/i.test(text.slice(end, end + 12));
}

/** Another acronym, or a unit, that is written with a small letter: the "vPC" of a switch is no VPC, an "eNB" no ENB, 5 mL no ML. */
const SMALL_THEN_CAPITALS = /^\p{Ll}\p{Lu}+$/u;

/** What makes the words before it the name of a house or an event: "Fast Lane Institute". */
const HOUSE_BEHIND =
  /^ (?:institute|academy|school|university|college|club|hotel|inc|ltd|llc|gmbh|ag|group|foundation|festival|conference|street|avenue|road|park|theat(?:re|er)|magazine|records|band|award)\b/iu;

/** Are two words of a text no name of one word, whatever their capitals? */
function isTwoWords(text: string, { first, last, key, start, end }: Match): boolean {
  if (first === last) return false;
  if (DESCRIPTIVE_WHEN_SPLIT.has(key)) return true;
  // A part of a longer row: "CX / UX / UI".
  if (/\s\/\s/.test(text.slice(start, end)) && (/\/\s?$/.test(text.slice(0, start)) || /^\s?\//.test(text.slice(end))))
    return true;
  // The end of another compound: "next-gen AI".
  if (/[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  return ORDINARY_WHEN_SPLIT.has(key) && HOUSE_BEHIND.test(text.slice(end, end + 24));
}

/** Is the name within a link of one word? Such a link is called as what it leads to is: `[javascript-notes](https://…)`. */
function isLinkOfOneWord(text: string, { start, end }: Match): boolean {
  const words = linkTextAround(text, start, end);
  return words !== null && !/\s/.test(text.slice(words.start, words.end).trim());
}

/** What names no technology, though it may spell one. A package is named by its technology. */
const FOR_MACHINES: ReadonlySet<ProtectedKind> = new Set([...MACHINE_KINDS].filter((kind) => kind !== 'package'));

/** The match as a candidate; undefined where it stands in something that is written for machines. */
export function candidateOf(
  text: string,
  found: Match,
  tokens: readonly Token[],
  protectedParts: readonly ProtectedSpan[],
  inList: boolean,
): Read | undefined {
  const match = found.misspelt ? found : settle(text, found, tokens);
  const { technology } = match.entry;
  const written = text.slice(match.start, match.end);
  const spelling = found.misspelt ? 'accepted' : spellingOf(written, match.entry);
  if (technology.collected && spelling !== 'canonical') return undefined;
  if (!isProper(spelling) && isTwoWords(text, match)) return undefined;
  const acronym = ACRONYM.test(technology.name) || match.entry.accepted.includes(written.toUpperCase());
  if (!isProper(spelling) && SMALL_THEN_CAPITALS.test(written) && acronym) return undefined;
  if (!isProper(spelling) && (PLURAL.test(written) || (!inList && isWordInCapitals(text, match, written))))
    return undefined;
  if (!inList && isOtherAcronym(text, match.start, match.end)) return undefined;
  if (isProtected(protectedParts, match, FOR_MACHINES) || isNoProse(text, match.start, match.end)) return undefined;
  // What is quoted is written as others write it: nothing there is a slip.
  const asGiven = (isProtected(protectedParts, match) && !isQuotedItem(text, match)) || isLinkOfOneWord(text, match);
  if (found.misspelt && (asGiven || isProtected(protectedParts, match))) return undefined;
  const version = versionAfter(text, match.end, comesByYear(technology));
  const torn = isTornName(tokens, match);
  return {
    match,
    start: match.start,
    end: version?.end ?? match.end,
    nameEnd: match.end,
    spelling,
    versioned: version !== undefined,
    level: levelOf(text, match, written, spelling, torn),
    torn,
    obscure: technology.collected || technology.rare,
    proper:
      isProper(spelling) && (match.entry.homograph === 0 || isMethod(technology) || written !== written.toLowerCase()),
    written,
    version,
    asGiven,
  };
}

export const isMethod = ({ kind }: Technology): boolean => kind === 'concept' || kind === 'method';
