import { countsAsEnglish, type Lang } from '../language/index.ts';
import type { Candidate } from './evidence.ts';

/**
 * Is the text written in another language than English with Latin letters, where what spells a name may be a word
 * ("dos times", "ses modules")? In other scripts a Latin word is a name for certain.
 */
export function readsForeign(language: Lang | null): boolean {
  return !countsAsEnglish(language) && !isScriptLanguage(language);
}

const SCRIPTS: ReadonlySet<Lang | null> = new Set<Lang | null>([
  'zh',
  'ja',
  'ko',
  'ru',
  'uk',
  'el',
  'ar',
  'he',
  'hi',
  'th',
]);
const isScriptLanguage = (language: Lang | null): boolean => SCRIPTS.has(language);

/**
 * Words of a language that also spell a name which is none in English, in small letters: a floor of parquet, spring, a degree
 * in computer science, the state of things, Tokyo. Looked up in the dictionaries of LibreOffice among the names of the table,
 * without those that mean the thing itself ("Linux", "Bluetooth"). German nouns have a capital wherever they stand, so that
 * it says nothing of them.
 */
const WORDS: Partial<Readonly<Record<Lang, ReadonlySet<string>>>> = {
  de: new Set(
    `allegro alm amadeus astro bert consul cordova cocoa echo eigen express faust galileo gymnasium hive
    hybris immer jasper kali keil konsole maas mantis nano nest opa opal orange
    prisma proteus pulsar quark radius rasa realm sinatra smalltalk sonar synapse tempo tina titan
    tokio triton union unreal vega vulkan zustand`.split(/\s+/),
  ),
  fr: new Set(
    `alfresco allegro argo biome cameo caddy cerner composer confluence coq envers express fortran hive kali marmoset mes miro
    mule nest parquet pinot play quark relay sabre samsara ses sonar starlette sublime tesseract triton vite virtuoso`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `agora alfresco allegro argo arista astro cobertura conga cordova cura dita galileo hive mes mongo moho ola primavera prisma rasa
    sabre sed ses solana sonar sublime vega velero virtuoso`.split(/\s+/),
  ),
  it: new Set(
    `accumulo alfresco allegro argo astro cameo cardano cassandra conga cordova galileo informatica luigi nano nucleo parquet perfetto
    pinot pino primavera prisma sonar vento verdaccio virtuoso zio`.split(/\s+/),
  ),
  nl: new Set(
    `allegro aurelia cordova caddy cocoa dojo domo eigen express immer informatica lombok nest opa parket play prisma rasa scala smalltalk
    sonar triton vega zend`.split(/\s+/),
  ),
  pl: new Set(
    `agora allegro asana astro cameo chroma cura domo gan kuma nim proteus rasa sed sonar tempo vento`.split(/\s+/),
  ),
  pt: new Set(
    `agora allegro argo astro cobertura conga cordova cura falco galileo lerna lua mongo moho primavera sabre sonar talos
    virtuoso vite questa`.split(/\s+/),
  ),
};

/** Subjects, seasons, cities and people, which have a capital in other languages too. */
const CAPITALISED = new Set(
  'informatica primavera cordova galileo cassandra luigi cardano solana vega argo astro titan triton'.split(' '),
);

/** Is what is written a word of the language that the text is in, and written as one: not BERT, nor BLoC? */
export function isWordOf(language: Lang | null, written: string): boolean {
  const lower = written.toLowerCase();
  if (language === null || !/^\p{L}\p{Ll}+$/u.test(written) || !WORDS[language]?.has(lower)) return false;
  return written === lower || language === 'de' || CAPITALISED.has(lower);
}

/** Letters that a name in another language's sentence must have to be told from that language's own words. */
const FEWEST_LETTERS = 7;

/** Letters that stand together in no word of a language that people speak: "MYSQL", "html". */
const ofMachines = /sql|html|css|php|xml|json/i;

/**
 * Could what is written be an ordinary word of another language? Names with signs, digits or capitals inside, and long
 * ones that are no word in English either, could not: "Javascript", "postgresql"; "dos", "Ses", "tableau" could.
 */
export function couldBeForeignWord({ match, written, proper }: Candidate & { readonly written: string }): boolean {
  if (proper && written !== written.toLowerCase()) return false;
  if (/[\d#+&]|\p{Ll}\p{Lu}/u.test(written) || (match.first === match.last && ofMachines.test(written))) return false;
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  return match.entry.homograph > 0 || match.first !== match.last
    ? !/\p{Lu}/u.test(written) || letters < FEWEST_LETTERS
    : letters < FEWEST_LETTERS;
}
