/** Languages in which a quotation mark before a letter is a shorthand. */
const german = '(?:n?german|n?austrian|n?swissgerman)';
const loads = new RegExp(
  String.raw`\\usepackage\s*(?:\[[^\]]{0,400}(?<![\p{L}])${german}(?![\p{L}])[^\]]{0,400}\]\s*\{babel\}|\{${german}\})|\\documentclass\s*\[[^\]]{0,400}(?<![\p{L}])${german}(?![\p{L}])`,
  'u',
);

/** What the shorthands of babel stand for. */
const shorthands: Readonly<Record<string, string>> = {
  a: 'ä',
  o: 'ö',
  u: 'ü',
  A: 'Ä',
  O: 'Ö',
  U: 'Ü',
  e: 'ë',
  i: 'ï',
  s: 'ß',
  z: 'ß',
  S: 'SS',
  Z: 'SZ',
  '`': '„',
  "'": '“',
  '<': '«',
  '>': '»',
  '-': '',
  '|': '',
  '"': '',
  '=': '-',
  '~': '-',
  '/': '/',
};

/** A source in German with babel's shorthands, `M"uller`, as the letters they are; any other as it is. `\"a` is no shorthand. */
export const withoutShorthands = (source: string): string =>
  loads.test(source)
    ? source.replaceAll(/(\\.)|"([aouAOUeiszSZ`'<>\-|"=~/])/gsu, (whole, escaped: string | undefined, mark: string) =>
        escaped === undefined ? shorthands[mark]! : whole,
      )
    : source;
