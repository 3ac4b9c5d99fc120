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
