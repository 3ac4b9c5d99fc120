import { holdsAddress } from '../reader/contacts.ts';
import { asCalled } from './latexCommands.ts';

/** Commands of a preamble that say something of the person. */
export const personal = new RegExp(
  String.raw`\\(name|author|firstname|familyname|lastname|title|position|address|phone|mobile|email|homepage|website|social|github|linkedin|gitlab|twitter|orcid|extrainfo|quote|stackoverflow|xing|medium|${Object.keys(asCalled).join('|')})(?![A-Za-z])(?=\s*[\[{])`,
  'g',
);

/** "Doe, Jane" as a name is said. */
export const turnedName = (name: string): string => {
  const [family, given, ...more] = name.split(/,\s*/);
  return family && given && more.length === 0 ? `${given} ${family}` : name;
};

/** `{Go/4},{Rust/3.5}`: skills and how long the bars beside them are, which are drawn and say no more. */
export const ratedSkills = (list: string): readonly string[] =>
  [...list.matchAll(/\{\s*([^{}]{1,100}?)\s*\/\s*[\d.]+\s*\}/g)].map(([, name]) => name!);

/** A language and its levels, as europecv sets them in a row: "English (B2)" where all are alike. */
export function languageRow([language = '', ...given]: readonly string[]): string {
  const levels = given.filter((level) => level.trim() !== '');
  const said = new Set(levels).size === 1 ? levels.slice(0, 1) : levels;
  return said.length > 0 ? `${language} (${said.join(', ')})` : language;
}

/** What parts the groups of a telephone number, and the lines of an address: a dot or a bar of its own. */
const dot = /[\s~]*\$?\\(?:cdotp?|textperiodcentered|bullet|diamond)(?![A-Za-z])(?:\{\})?\$?[\s~]*/;
const bar = /\s*(?:\$\\?(?:\||vert|mid)\s*\$|\\textbar(?:\{\})?|\|)\s*/;

/** The lines of an address as its class sets them, `14 Mill Row \\ Leeds`, those with a telephone or a mailbox too. */
export const linesOfAddress = (text: string): readonly string[] =>
  text
    .split('\\\\')
    .flatMap((line) => line.split(bar))
    .flatMap((line) => numberInGroups(line.split(dot)) ?? [line])
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `(091)~$\cdot$~555~$\cdot$~0143` is one number; null for other texts between dots. */
const numberInGroups = (groups: readonly string[]): readonly string[] | null =>
  groups.every((group) => /^[+\d\s()./~-]+$/.test(group)) ? [groups.map((group) => group.trim()).join(' ')] : null;

/** Does a line of an address say how to reach somebody, and not where they live? */
export const reaches = (line: string): boolean =>
  /@|https?:|www\.|\\(?:href|url)(?![A-Za-z])/.test(line) ||
  /^(?:\p{L}{1,9}\.?\s*:\s*)?[+(]{0,2}[\d\s()./~-]{7,}$/u.test(line) ||
  (holdsAddress(line) && line.includes('/'));
