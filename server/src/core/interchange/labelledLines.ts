import { readHeading } from '../reading/headings.ts';
import { commaList } from './commaList.ts';
import type { Draft } from './foreignSource.ts';
import { blockOf, cell } from './reader/block.ts';
import { citations } from './reader/citations.ts';
import { periodsIn } from './reader/dates.ts';
import { isLevel, languages } from './reader/languages.ts';
import { named as listed, type Named } from './reader/named.ts';
import { sortedGroups } from './reader/skillGroups.ts';
import { withLabel } from './reader/splitList.ts';
import { award, certificate, talk } from './reader/things.ts';
import { isMotherTongue, namesLanguage } from './reader/tongues.ts';
import { organisationScore } from './reader/words.ts';

/** What a line became: an entry, and the section that it belongs to. */
export interface ReadLine {
  readonly section: string;
  readonly entry: unknown;
  /** It stood among things of another kind, whose title says nothing of it. */
  readonly moved?: boolean;
}

/** A line as RenderCV, OpenResume and Europass have it: a label and what is said of it, or a text alone. */
export interface Line {
  readonly label?: string | undefined;
  readonly details?: string | undefined;
  readonly date?: string | undefined;
}

const block = (text: string) => blockOf([cell(text)]);

const plain = (text: string): string => text.replaceAll(/\*\*|__/g, '');

/** In titles of these a colon is a part of the name. */
const named: ReadonlySet<string | undefined> = new Set(['awards', 'certificates', 'talks', 'patents', 'publications']);

/** "**Tools:** AutoCAD, Revit" is a label and what is said of it, as is the same without its emphasis in lists of most things. */
export function lineOf(text: string, wanted: string | undefined): Line {
  const bold = /^\s*(?:\*\*|__)[^*_]+(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)/.test(text);
  const [, label, details] = bold || !named.has(wanted) ? (withLabel.exec(plain(text)) ?? []) : [];
  return label === undefined || details === undefined || /^https?$/i.test(label) || /[[\]<>]/.test(label)
    ? { details: text }
    : { label, details };
}

const filled = (entry: Draft): Draft =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** What a text says and, at its end, when it was: "Harbour Prize (2019)". */
function withDate(text: string): { readonly rest: string; readonly date?: string; readonly until?: string } {
  const last = periodsIn(text).at(-1);
  if (!last || !/^[)\].\s]*$/.test(text.slice(last.end))) return { rest: text };
  const rest = text.slice(0, last.start).replace(/[\s,;|([–—-]+$/, '');
  if (periodsIn(rest).length > 0) return { rest: text };
  const date = last.startDate ?? last.endDate;
  if (date === null) return { rest: text };
  const until = last.single || last.endDate === null || last.endDate === date ? undefined : last.endDate;
  return { rest, date, ...(until !== undefined && { until }) };
}

/** Does a text name a house or an event, rather than say something? */
const isName = (text: string): boolean =>
  organisationScore(text) > 0 ||
  (/^\p{Lu}/u.test(text) &&
    text.split(/\s+/).length <= 6 &&
    !/[.!?;:]$|^(?:for|awarded|given|received|top|with)\b/i.test(text));

/** "Best Poster, Cheese Workshop, 2020" by its pieces, where who gave it and when are among them; null where they are not. */
function inPieces(line: string, read: (item: Named) => Draft, by: 'awarder' | 'issuer' | 'event'): Draft | null {
  if (/[*_[\]`<>]/.test(line)) return null;
  const [item, ...more] = listed([block(line)]);
  const entry = item && more.length === 0 ? read(item) : {};
  const whole = entry.date !== undefined || organisationScore(String(entry[by] ?? '')) > 0;
  return entry[by] !== undefined && whole && entry.summary === undefined ? entry : null;
}

/** A thing that somebody gave at some time, by the keys of its section. */
function given(
  { label, details = '', date }: Line,
  name: 'title' | 'name',
  by: 'awarder' | 'issuer' | 'event',
  text: 'summary' | 'x-summary',
): Draft {
  const found = withDate(details);
  const isGiver = found.rest !== '' && isName(found.rest);
  const spell = by === 'awarder' && found.until !== undefined;
  return filled({
    [name]: label,
    [by]: isGiver && !spell ? found.rest : undefined,
    date: date ?? found.date,
    expires: by === 'issuer' && found.until !== 'present' ? found.until : undefined,
    [text]: spell ? details : isGiver ? undefined : found.rest,
  });
}

/** A text alone in a section of things that somebody gave. */
function alone(
  text: string,
  name: 'title' | 'name',
  read: (item: Named) => Draft,
  by: 'awarder' | 'issuer' | 'event',
): Draft {
  const bare = plain(text);
  const parted = inPieces(bare, read, by);
  if (parted) return parted;
  const { rest, date, until } = withDate(bare);
  return rest === '' || date === undefined || until !== undefined ? { [name]: text } : { [name]: rest, date };
}

/** "Adaptive nets (US Patent 11,234,567)": a patent and its number. */
function patent(text: string): Draft {
  const bare = plain(text);
  const [, name, number, behind] =
    /^(.*?)[\s,;–—(-]+((?:[A-Z]{2}\s+)?(?:patente?|brevett?o?|pat\.)(?:\s+(?:de|des|der|aux)\s+[\p{L}. ]{2,16}?)?\s*(?:no\.?|nr\.?|n[°º]|#)?\s*[A-Z]{0,2}[\d,./-]*\d\w?)\)?(.*)$/iu.exec(
      bare,
    ) ?? [];
  if (name === undefined || number === undefined) return alone(text, 'name', () => ({}), 'issuer');
  const { rest, date } = withDate(behind ?? '');
  return /[\p{L}\p{N}]/u.test(rest) ? { name: text } : filled({ name, number, date });
}

/** A text of no known form, with when it came out where it ends in that. */
function published(text: string): Draft {
  const { date, ...entry } = alone(text, 'name', () => ({}), 'issuer');
  return filled({ ...entry, releaseDate: date });
}

/** How well, where a label is a level: "Native: French, Dutch". */
function spoken({ label, details }: Line): readonly Draft[] {
  if (details === undefined) return label === undefined ? [] : [{ language: label }];
  const list = () => languages(commaList(details).map(block));
  if (label === undefined) return languages([block(plain(details))]);
  if (namesLanguage(label) && !isMotherTongue(label)) return [{ language: label, fluency: details }];
  if (isLevel(label) || isMotherTongue(label))
    return list().map((one) => (one.fluency === undefined ? { ...one, fluency: label } : one));
  const all = list();
  return all.length > 0 && all.every(({ language }) => namesLanguage(String(language)))
    ? all
    : [{ language: label, fluency: details }];
}

const isProse = (text: string): boolean => text.split(/\s+/).length > 8 && commaList(text).length < 3;

/** A group by what its label says that it holds. */
function sorted(label: string, details: string, isSkill: boolean): readonly ReadLine[] {
  const found = sortedGroups([{ name: label, keywords: commaList(details) }]);
  const own = (section: keyof typeof found): readonly ReadLine[] =>
    found[section].map((entry) => ({ section, entry, moved: section !== 'skills' || !isSkill }));
  return [...own('languages'), ...own('certificates'), ...own('interests'), ...own('skills')];
}

function skill(line: Line): readonly ReadLine[] {
  const { label, details } = line;
  if (label === undefined) {
    if (details === undefined || isProse(details)) return [{ section: 'sections', entry: details }];
    return commaList(details).map((name) => ({ section: 'skills', entry: { name } }));
  }
  if (details === undefined) return [{ section: 'skills', entry: { name: label } }];
  const only = commaList(details).length === 1;
  if (only && isLevel(details) && !namesLanguage(label))
    return [{ section: 'skills', entry: { name: label, level: details } }];
  return sorted(label, details, true);
}

function interest({ label, details }: Line): readonly Draft[] {
  if (details === undefined) return [{ name: label }];
  if (label === undefined) return isProse(details) ? [{ name: details }] : commaList(details).map((name) => ({ name }));
  const kind = readHeading(label)?.kinds[0];
  const items = commaList(details);
  return kind === 'interests' ? items.map((name) => ({ name })) : [{ name: label, keywords: items }];
}

/** Who says something for the person, and what or how they are reached. */
function referee({ label, details }: Line): Draft {
  if (label === undefined) return { reference: details };
  const says = details !== undefined && (/[.!?]["”]?$|^["“„«]/u.test(details) || details.split(/\s+/).length > 12);
  return says ? { name: label, reference: details } : { name: [label, details].filter(Boolean).join(', ') };
}

/**
 * A line as entries of the section that its title and its words speak of; null where they speak of none, so that it is
 * an entry of a section of its own. One line may hold several: "Languages: English (native), French".
 */
export function readLine(line: Line, wanted: string | undefined): readonly ReadLine[] | null {
  const { label, details = '' } = line;
  const of = (section: string, entries: readonly Draft[]): readonly ReadLine[] =>
    entries.map((entry) => ({ section, entry }));
  const text = label === undefined ? details : [label, line.details].filter(Boolean).join(': ');
  switch (wanted) {
    case 'skills':
      return skill(line);
    case 'languages':
      return of(wanted, spoken(line));
    case 'interests':
      return of(wanted, interest(line));
    case 'awards':
      return of(wanted, [
        label === undefined ? alone(text, 'title', award, 'awarder') : given(line, 'title', 'awarder', 'summary'),
      ]);
    case 'certificates':
      return of(wanted, [
        label === undefined ? alone(text, 'name', certificate, 'issuer') : given(line, 'name', 'issuer', 'x-summary'),
      ]);
    case 'talks':
      return of(wanted, [
        label === undefined ? alone(text, 'name', talk, 'event') : given(line, 'name', 'event', 'summary'),
      ]);
    case 'patents':
      return of(wanted, [
        label === undefined ? patent(text) : filled({ name: label, summary: line.details, date: line.date }),
      ]);
    case 'publications':
      return of(
        wanted,
        label === undefined
          ? (citations([block(text)]) ?? [published(text)])
          : [filled({ name: label, summary: line.details, releaseDate: line.date })],
      );
    case 'references':
      return of(wanted, [referee(line)]);
    case 'projects':
      return of(wanted, [label === undefined ? { name: text } : filled({ name: label, description: line.details })]);
    case undefined:
    case 'other': {
      if (label === undefined || line.details === undefined) return null;
      const found = sorted(label, line.details, false);
      const heading = readHeading(label);
      const isSkills = heading?.certain === true && heading.kinds[0] === 'skills';
      return found.every(({ section }) => section !== 'skills') || isSkills ? found : null;
    }
    default:
      return null;
  }
}
