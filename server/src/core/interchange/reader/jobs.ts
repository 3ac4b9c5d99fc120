import { fold } from '../../reading/fold.ts';
import type { Draft } from '../foreignSource.ts';
import { periodOf } from './dates.ts';
import { type Employer, underEmployers } from './employers.ts';
import type { Entry } from './entries.ts';
import type { Job } from './job.ts';
import { inherit, peelEmployer, settleOrder } from './jobOrder.ts';
import {
  aboutJob,
  atColon,
  atFullStop,
  atSlash,
  awayFromWork,
  beforeHouse,
  divider,
  startsAtHouse,
  terms,
} from './jobWords.ts';
import { doubt } from './notes.ts';
import { inOnePiece } from './onePiece.ts';
import { withOpening } from './openingSentence.ts';
import { peelPlace } from './peel.ts';
import { couldBeTown, isPlace } from './places.ts';
import { grouped, keepSeat } from './sameEmployer.ts';
import { type Placed, placedBehindComma, placedWithoutComma } from './towns.ts';
import { betweenEastern, isLegalForm, organisationScore, titleScore } from './words.ts';

/** What the rest of a document says of the person. */
export interface Known {
  /** Their headline, which often is the position they have. */
  readonly label: string;
  /** Towns that the document names, folded. */
  readonly towns: ReadonlySet<string>;
}

/** Work or volunteering: who, where, as what. `name` is the key of the employer. */
export function jobs(entries: readonly Entry[], name: 'name' | 'organization', known: Known): readonly Draft[] {
  const told = underEmployers(entries.map(withOpening));
  // Beneath a job whose employer is told, a role and a place may be all that a later one says.
  let bare = true;
  const read = told.map(({ entry, employer }, index) => {
    if (!employer) {
      const job = roughly(entry, known, bare);
      bare = job.parted !== null;
      return job;
    }
    const first = told[index - 1]?.employer !== employer;
    return roleAt(first ? employer : { ...employer, about: [] }, entry);
  });
  settleOrder(read);
  inherit(read);
  return grouped(read.map((job) => draft(job, name)));
}

/** A role beneath the heading of its employer: what it says is the position, but for places. */
function roleAt(employer: Employer, entry: Entry): Job {
  const pieces = entry.heads.flatMap((head) => head.pieces).flatMap((piece) => piece.split(divider));
  const places = pieces.filter(isPlace);
  const [position = null, ...rest] = pieces.filter((piece) => !isPlace(piece));
  return {
    position,
    employer: employer.name,
    location: places[0] ?? employer.place,
    seat: employer.place,
    page: employer.url,
    about: employer.about,
    rest: [...rest, ...places.slice(1)],
    told: [],
    unsure: null,
    parted: null,
    entry,
  };
}

/** The pieces of an entry's head with the places taken out, and what can be told of them one by one. */
function roughly(entry: Entry, { label, towns }: Known, bare: boolean): Job {
  const job: Job = {
    position: null,
    employer: null,
    location: null,
    seat: null,
    page: null,
    about: [],
    rest: [],
    told: [],
    unsure: null,
    parted: null,
    entry,
  };
  const places: { text: string; line: number; named: Placed | null }[] = [];
  const pieces: string[] = [];
  const [group, own] = entry.heads;
  // A heading of a group of jobs, above one whose line says who, where and as what.
  const grouped =
    entry.heads.length > 1 &&
    group!.level !== null &&
    group!.pieces.length === 1 &&
    own!.level === null &&
    own!.pieces.length > 2 &&
    titleScore(own!.pieces[0]!) >= 1;
  if (grouped) job.rest.push(group!.pieces[0]!);
  for (const [line, head] of entry.heads.entries())
    for (const piece of (grouped && line === 0 ? [] : head.pieces)
      .flatMap((one) => one.split(divider))
      .flatMap((one) => one.split(beforeHouse))
      .flatMap((one) => one.split(betweenEastern))
      .flatMap(atSlash)
      .flatMap(atFullStop)
      .flatMap((one) => (pieces.length > 0 && aboutJob.test(one) ? [one] : atColon(one)))) {
      const text = piece
        .trim()
        .replace(/^[,;:]\s*|[,;]$/g, '')
        .replace(/(?<=,\s(\p{Lu}\p{Ll}{2,}))\.$/u, (stop: string, last: string) => (isLegalForm(last) ? stop : ''))
        .replace(startsAtHouse, '')
        .replace(/^\((.*)\)$/, '$1');
      if (text === '') continue;
      // "Supervisor: Tom Brackley" is said of it, too.
      if (pieces.length > 0 && aboutJob.test(text)) {
        job.told.push(text);
        continue;
      }
      // "(2 seasons)" is said of the job.
      if (/^\(\d[^()]*\)$/.test(piece.trim()) || terms.test(text)) job.rest.push(text);
      else {
        const named = placedWithoutComma(text, towns) ?? placedBehindComma(text, towns);
        if (named && (named.sure || !isPlace(text))) {
          places.push({ text: named.place, line, named: null });
          pieces.push(named.rest);
          job.parted = named.sure && job.parted !== 'by count' ? 'surely' : 'by count';
        } else if (isPlace(text)) places.push({ text, line, named });
        else pieces.push(text);
      }
    }
  // "Pellucid Leeds, United Kingdom": a town of two words, or the employer that nothing else is.
  const both =
    bare && pieces.length === 1 && !pieces[0]!.includes(', ') ? places.find(({ named }) => named) : undefined;
  if (both?.named) {
    pieces.push(both.named.rest);
    both.text = both.named.place;
    job.parted = 'by count';
  }
  job.location = places[0]?.text ?? null;
  if (byColumns(job, pieces)) return job;
  const rows = pieces.map((piece) => {
    const peeled = peelPlace(piece, pieces.length === 1);
    if (peeled.place !== null && job.location === null) {
      job.location = peeled.place;
      return peeled.rest;
    }
    return piece;
  });
  const town = rows.findIndex(
    (row) => row === entry.behind && couldBeTown(row) && titleScore(row) + organisationScore(row) === 0,
  );
  const others = rows.filter((_, index) => index !== town);
  if (town >= 0 && job.location === null && (others.length > 1 || others[0]?.includes(', '))) {
    job.location = rows[town]!;
    rows.splice(town, 1);
  }
  const alone = townBeneath(rows, towns);
  if (alone >= 0 && job.location === null) {
    job.location = rows[alone]!;
    rows.splice(alone, 1);
  }
  const caption = captionBeneath(rows);
  if (caption >= 0) job.rest.push(...rows.splice(caption, 1));
  job.told.push(...toldBeneath(rows, entry));
  if (rows.length === 1 && awayFromWork.test(rows[0]!)) job.position = rows[0]!;
  else if (rows.length === 1) {
    const { unsure, ...names } = inOnePiece(rows[0]!);
    Object.assign(job, names);
    if (unsure) job.unsure = 'nothing';
  } else if (rows.length > 1) choose(rows, job, label);
  peelEmployer(job);
  settlePlaces(job, places);
  return job;
}

/**
 * "General Manager, The Lantern Hotel" above "Dubai": of two pieces, one that names a position and a house, the other is where that was,
 * if it can be a town. Minus one where it is not so.
 */
function townBeneath(rows: readonly string[], towns: ReadonlySet<string>): number {
  if (rows.length !== 2) return -1;
  return rows.findIndex((row, index) => {
    const [first = '', second = '', ...more] = rows[1 - index]!.split(/,\s+/);
    if (second === '' || more.length > 1 || !couldBeTown(row) || row.split(' ').length > 2) return false;
    if (titleScore(row) + organisationScore(row) > 0 || (isShouted(row) && !isShouted(second))) return false;
    const sides = sidesOf(first, second);
    return namesBoth(sides) || (towns.has(fold(row)) && sides.some((side) => side > 0));
  });
}

/** How much each of two parts is a position, below nought a house. */
const sidesOf = (...parts: readonly [string, string]): readonly [number, number] =>
  parts.map((part) => titleScore(part) - organisationScore(part)) as [number, number];

const namesBoth = ([one, other]: readonly [number, number]): boolean =>
  (one > 0 && other < 0) || (one < 0 && other > 0);

/** A line in capitals beside one that names position and house, in letters that are none, names neither. Minus one without such. */
function captionBeneath(rows: readonly string[]): number {
  if (rows.length !== 2) return -1;
  return rows.findIndex((row, index) => {
    const other = rows[1 - index]!;
    const [first = '', second = ''] = other.split(/,\s+/);
    const says = titleScore(row) + organisationScore(row) > 0;
    return isShouted(row) && !says && !isShouted(other) && namesBoth(sidesOf(first, second));
  });
}

/**
 * Where a table says which column is the employer or the position, it is, and what stands in no such column is the other
 * or said of the job.
 */
function byColumns(job: Job, pieces: readonly string[]): boolean {
  const { columns } = job.entry;
  const [employer, position, town] = [columns.get('employer'), columns.get('position'), columns.get('place')];
  if (employer === undefined && position === undefined) return false;
  const said = new Set([employer, position, town].flatMap((text) => (text ? [text, ...text.split(divider)] : [])));
  const rest = pieces.filter((piece) => !said.has(piece));
  job.employer = employer ?? rest.shift() ?? null;
  job.position = position ?? rest.shift() ?? null;
  job.location = town ?? job.location;
  peelEmployer(job);
  job.rest.push(...rest);
  return true;
}

/** Of two places, the one on the employer's line is where the employer is. What is said again says nothing. */
function settlePlaces(job: Job, places: readonly { readonly text: string; readonly line: number }[]): void {
  const others = places
    .slice(1)
    .filter(({ text }, index) => places.findIndex((one) => one.text === text) === index + 1);
  if (others.length === 0) return;
  const lineOf = (name: string | null): number =>
    name === null ? -1 : job.entry.heads.findIndex(({ pieces }) => pieces.some((piece) => piece.includes(name)));
  const [first] = places;
  const [second, ...more] = others;
  const role = lineOf(job.position);
  if (first!.line === lineOf(job.employer) || second!.line === role || first!.line !== role) {
    job.seat = first!.text;
    job.location = second!.text;
  } else job.seat = second!.text;
  job.rest.push(...more.map(({ text }) => text));
}

/**
 * Takes out of the pieces of a head what stands beneath a line that names position, employer and town: "Welder, Northern
 * Shipyards, Bath", and beneath it "TIG welding of pipes". Words in small letters name neither.
 */
function toldBeneath(rows: string[], entry: Entry): readonly string[] {
  const [first, ...others] = rows;
  const parts = first?.split(/,\s+/) ?? [];
  const named = titleScore(parts[0] ?? '') >= 1 && parts.slice(1).some((part) => organisationScore(part) > 0);
  // "Driver, Halden Freight, Bath" names all three, and "Tours, Loading, Paperwork" beneath it is what was done.
  const [, house = '', town = ''] = parts;
  const whole =
    parts.length === 3 && couldBeTown(town) && titleScore(house) + titleScore(town) + organisationScore(town) === 0;
  const things = (row: string): boolean =>
    whole && row.split(/,\s+/).length >= 2 && titleScore(row) + organisationScore(row) === 0 && !isPlace(row);
  if (parts.length < 2 || titleScore(parts[0]!) < 1 || others.length === 0 || entry.heads[0]?.pieces.length !== 1)
    return [];
  const tells = (row: string): boolean => /\s\p{Ll}{3,}$/u.test(row) && titleScore(row) + organisationScore(row) === 0;
  const lists = (row: string): boolean =>
    row.split(/,\s+/).length >= 3 &&
    row
      .split(/,\s+/)
      .slice(1)
      .every((part) => /^\p{Ll}/u.test(part));
  return others.every((row) => things(row) || (tells(row) && (named || lists(row)))) ? rows.splice(1) : [];
}

/** Two pieces or more: which is the position, which the employer. */
function choose(rows: readonly string[], job: Job, label: string): void {
  const lean = rows.map((row) => titleScore(row) + alike(row, label) - organisationScore(row));
  let [position, employer] = [-1, -1];
  const known = lean.map((value, index) => ({ value, index })).filter(({ value }) => value !== 0);
  const best = [...known].sort((a, b) => b.value - a.value)[0];
  const least = [...known].sort((a, b) => a.value - b.value)[0];
  if (best && best.value > 0) position = best.index;
  if (least && least.value < 0 && least.index !== position) employer = least.index;
  const others = rows.map((_, index) => index).filter((index) => index !== position && index !== employer);
  const placed = position < 0 && employer < 0 ? besideTown(rows, job) : null;
  if (placed) {
    job.location = rows[placed.town]!;
    employer = placed.employer;
    position = others.find((index) => index !== employer && index !== placed.town)!;
    return void Object.assign(job, {
      position: rows[position]!,
      employer: rows[employer]!,
      rest: [...job.rest, ...rows.filter((_, index) => ![position, employer, placed.town].includes(index))],
    });
  }
  if (position < 0 && employer < 0) {
    [position, employer] = [0, 1];
    job.unsure = 'nothing';
    others.splice(0, 2);
  } else if (position < 0) position = notTownOf(employer, others, rows, job) ?? -1;
  else if (employer < 0) employer = notTownOf(position, others, rows, job, true) ?? -1;
  const named = (lean[employer] ?? 0) <= 0 && isTitle(rows[position] ?? '');
  if (job.unsure === null && !named && !tellsApart(lean[position], lean[employer])) job.unsure = 'little';
  for (const index of rows.keys())
    if (index !== position && index !== employer) {
      const shouts = isShouted(rows[index]!) && ![rows[position], rows[employer]].some((row) => isShouted(row ?? ''));
      if (job.location === null && !shouts && couldBeTown(rows[index]!) && index > Math.min(position, employer))
        job.location = rows[index]!;
      else job.rest.push(rows[index]!);
    }
  job.position = rows[position] ?? null;
  job.employer = rows[employer] ?? null;
}

/** Is it in capitals, as a caption is beside names that are not? */
const isShouted = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);

/** Do words tell two pieces apart: a position beside what is none, or a house beside what is none? */
const tellsApart = (position = 0, employer = 0): boolean =>
  (position >= 1 && employer <= 0) || (employer <= -0.8 && position >= 0) || (position > 0 && employer < 0);

/** Is a piece a position by all its words, or by its last one: "Systems administrator", and not "Chef Garage"? */
function isTitle(row: string): boolean {
  const last = row.trim().split(/\s+/).at(-1)!;
  return titleScore(row) > 0 && (organisationScore(row) === 0 || titleScore(last) > 0);
}

/** Of the pieces left, the one that can be the position or the employer: not the town that stands behind the other. */
function notTownOf(
  known: number,
  others: readonly number[],
  rows: readonly string[],
  job: Job,
  onLineOfItsOwn = false,
): number | undefined {
  if (others.length < 2) return others[0];
  const lineOf = (index: number): number =>
    job.entry.heads.findIndex(({ pieces }) => pieces.some((piece) => piece.includes(rows[index]!)));
  // "Autoriparazioni Secchia" above "Sassuolo": of two, a single word beneath them is the town.
  const alone = others.filter((index) => isTownAlone(rows[index]!));
  if (job.location === null && others.length === 2 && alone.length === 1 && lineOf(alone[0]!) > lineOf(known))
    return others.find((index) => index !== alone[0]);
  // Where the town is told, or all stand on one line, an employer follows the position.
  if (onLineOfItsOwn && job.location !== null) return others[0];
  if (onLineOfItsOwn && others.every((index) => lineOf(index) === lineOf(known))) return others[0];
  return others.find((index) => !(index === known + 1 && lineOf(index) === lineOf(known) && couldBeTown(rows[index]!)));
}

const isTownAlone = (row: string): boolean =>
  !row.includes(' ') && couldBeTown(row) && !isShouted(row) && titleScore(row) + organisationScore(row) === 0;

/** How much a piece says what the headline of the person says, 0 to 1, where their words are of no known position. */
function alike(piece: string, label: string): number {
  if (label === '' || titleScore(piece) > 0) return 0;
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const own = wordsOf(piece);
  const known = new Set(wordsOf(label));
  return own.length === 0 ? 0 : own.filter((word) => known.has(word)).length / own.length;
}

/** Of three pieces whose words say nothing, two on one line and the second a town: the first is the employer. */
function besideTown(rows: readonly string[], job: Job): { readonly town: number; readonly employer: number } | null {
  if (rows.length < 3 || job.location !== null) return null;
  for (const head of job.entry.heads) {
    const [first, second, ...more] = head.pieces.flatMap((piece) => piece.split(divider));
    if (first === undefined || second === undefined || more.length > 0) continue;
    const [employer, town] = [rows.indexOf(first), rows.indexOf(second)];
    if (employer >= 0 && town >= 0 && couldBeTown(second) && second.split(' ').length <= 2) return { town, employer };
  }
  return null;
}

/** Several lines beneath those that say when, as what and where are what was done there, though no mark stands before them. */
function linesBeneath({ entry: { heads, period }, rest, position, employer }: Job): readonly string[] {
  const names = ({ pieces }: (typeof heads)[number]): boolean =>
    pieces.some(
      (piece) => (position !== null && piece.includes(position)) || (employer !== null && piece.includes(employer)),
    );
  const beneath = heads.slice(heads.findLastIndex(names) + 1);
  if (period === null || beneath.some(({ dated }) => dated) || beneath.length === heads.length) return [];
  const own = beneath.flatMap(({ pieces }) => (pieces.length === 1 ? pieces : []));
  const lines = rest.filter((piece) => own.includes(piece) && /\s/.test(piece) && !couldBeTown(piece));
  return lines.length > 1 ? lines : [];
}

function draft(job: Job, name: 'name' | 'organization'): Draft {
  const { entry } = job;
  // What stands beside employer and position says what kind of place it is; volunteering has no key for that.
  const placed = name === 'name' && job.employer !== null && job.position !== null;
  const tells = (piece: string): boolean =>
    /[\p{Ll}\d)][.;]$|^\p{L}[^:,]{2,30}:\s/u.test(piece) || /^[^,]+(?:,\s+\p{Ll}[^,]*){2,}$/u.test(piece);
  const duties = placed ? job.rest.filter(tells) : [];
  const listed = placed && entry.bullets.length + entry.prose.length === 0 ? linesBeneath(job) : [];
  const about = placed
    ? [...job.about, ...job.rest.filter((piece) => !tells(piece) && !listed.includes(piece))].join(', ')
    : '';
  const link = entry.links.find(
    (one) => /^https?:/.test(one.url) && (one.text === job.employer || one.text === job.position),
  );
  const [address, ...addresses] = [...new Set([job.page, ...entry.addresses, link?.url ?? null])].filter(
    (one) => one !== null,
  );
  const summary = [
    ...(placed ? duties.filter((piece) => !listed.includes(piece)) : [...job.about, ...job.rest]),
    ...job.told,
    ...entry.prose,
    ...addresses,
    ...(name === 'name' || entry.keywords.length === 0 ? [] : [entry.keywords.join(', ')]),
  ].join('\n\n');
  const result: Draft = {};
  if (job.employer !== null) result[name] = job.employer;
  if (job.position !== null) result.position = job.position;
  if (job.location !== null) result.location = job.location;
  if (about !== '') result.description = about;
  if (job.seat !== null) keepSeat(result, job.seat);
  if (address !== undefined) result.url = address;
  Object.assign(result, periodOf(entry));
  if (summary !== '') result.summary = summary;
  const highlights = entry.bullets.length > 0 ? entry.bullets : listed;
  if (highlights.length > 0) result.highlights = highlights;
  if (name === 'name' && entry.keywords.length > 0) result.keywords = entry.keywords;
  if (job.parted === 'by count' && job.location !== null) doubt(result, 'location', 'is this the place?');
  if ((job.unsure !== null || job.parted === 'by count') && job.employer !== null)
    doubt(result, name, name === 'name' ? 'is this the employer?' : 'is this the organisation?');
  return result;
}
