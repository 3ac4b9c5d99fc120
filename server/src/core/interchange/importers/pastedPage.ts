import { periodsIn } from '../reader/dates.ts';

/** A text without what is the page's around it, and the lines that were left out. */
export interface Pasted {
  readonly lines: readonly string[];
  readonly left: readonly string[];
}

/** Lines of a network's page that say nothing of the person: what one can click, counts, marks of pictures. */
const furniture =
  /^(?:…?\s*see (?:more|less)|show (?:all|more|less|credential|project|publication)\b.{0,40}|\d+ endorsements?|endorsed by .{3,120}|(?:company|school|organi[sz]ation|profile) (?:logo|photo|picture)|contact info|[\d.,]+\+? (?:connections?|followers?)|·?\s*(?:1st|2nd|3rd)\+?(?: degree connection)?|(?:she|he|they)\s?\/\s?(?:her|him|them)s?(?:\s?\/\s?\w+)?|message|follow|connect|more|open to)$/i;

const kinds =
  'full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent';
const kindAlone = new RegExp(`^(?:${kinds})$`, 'i');
const behindKind = new RegExp(`^(.+?) · (?:${kinds})$`, 'i');
const tenure = /^(?:(?:[\w-]+) · )?(?:\d+ yrs?(?: \d+ mos?)?|\d+ mos?|less than a year)$/i;
const workplace = / · (on-site|hybrid|remote)$/i;

/** Two lines that say one thing, once for eyes and once for ears: "Mar 2017 - Jun 2019", "Mar 2017 to Jun 2019". */
const isAgain = (above: string | undefined, line: string): boolean =>
  above !== undefined && line !== '' && above.replace(/ - /g, ' to ') === line.replace(/ - /g, ' to ');

/** As many lines said twice make a copy of a page. */
const leastDoubled = 4;

/**
 * A profile copied from a network's page, each line twice and the page's buttons among them, as the text of it: every line
 * once, an empty line before each entry. Null for other texts. Linear.
 */
export function withoutPage(text: string): Pasted | null {
  const given = text.split('\n').map((line) => line.trim());
  const filled = given.filter((line) => line !== '');
  const again = filled.map((line, index) => isAgain(filled[index - 1], line));
  const doubled = again.filter((one) => one).length;
  // What is said three times in a row is no page of one.
  if (again.some((one, index) => one && again[index - 1])) return null;
  const pressed = filled.filter((line) => furniture.test(line)).length;
  if (doubled < leastDoubled && !(pressed >= 2 && filled.some((line) => behindKind.test(line)))) return null;
  const left: string[] = [];
  const lines: string[] = [];
  for (const [index, line] of filled.entries()) {
    const [, pictured] = /^(.+) logo$/i.exec(line) ?? [];
    if (again[index]) continue;
    if (
      furniture.test(line) ||
      (pictured !== undefined && filled.slice(index + 1, index + 7).some((one) => one.startsWith(pictured)))
    )
      left.push(line);
    else lines.push(line.replace(workplace, ' ($1)').replace(/ · contact info$/i, ''));
  }
  return { lines: apartEntries(lines), left };
}

const isDated = (line: string): boolean => periodsIn(line).some(({ start }) => start === 0);

/** An empty line before each entry: before the position above its dates, and before the employer of several. */
function apartEntries(lines: readonly string[]): readonly string[] {
  const begins = new Set<number>();
  let several = false;
  lines.forEach((line, index) => {
    if (tenure.test(line)) {
      several = true;
      begins.add(index - 1);
    } else if (/^issued /i.test(line)) begins.add(index - 2);
    else if (isDated(line)) {
      const above = lines[index - 1] ?? '';
      const named = behindKind.test(above);
      if (named) several = false;
      const start = index - (named || kindAlone.test(above) || !several ? 2 : 1);
      if (!tenure.test(lines[start - 1] ?? '')) begins.add(start);
    }
  });
  return lines.flatMap((line, index) => (begins.has(index) ? ['', line] : [line]));
}
