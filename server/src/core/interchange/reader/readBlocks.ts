import { isOfRest } from '../../reading/headingPhrases.ts';
import { readHeading, type SectionKind } from '../../reading/headings.ts';
import type { Draft } from '../foreignSource.ts';
import type { Block } from './block.ts';
import { citations } from './citations.ts';
import { apartFromClosing } from './closing.ts';
import { accountOf } from './contacts.ts';
import { byContent } from './content.ts';
import { isPeriod, withoutPeriods } from './dates.ts';
import { datesInOrder, dayOrderOf, doubtOrder } from './dayOrder.ts';
import { isRunningHead } from './documentTitle.ts';
import { entriesWithText, isProse } from './entries.ts';
import { readHead } from './head.ts';
import { interests } from './interests.ts';
import { jobs, type Known } from './jobs.ts';
import { notKept } from './kept.ts';
import { languages } from './languages.ts';
import { keepLinks } from './links.ts';
import { missing } from './missing.ts';
import { type Named, named } from './named.ts';
import { addressesIn, isConfirmed } from './names.ts';
import { couldBeTown, isPlace } from './places.ts';
import { referees } from './referees.ts';
import { isPersonsName, type Part, partsOf } from './sections.ts';
import { sortedGroups } from './skillGroups.ts';
import { skills } from './skills.ts';
import { studies } from './studies.ts';
import { isNoteOnStudy } from './studyLines.ts';
import { award, certificate, isAward, patent, project, publication, reference, talk } from './things.ts';
import { townsIn } from './towns.ts';
import { organisationScore, titleScore } from './words.ts';

/** A document read into a profile. */
export interface Reading {
  readonly data: Draft;
  /** Texts that found no meaning; they are in `data` all the same. */
  readonly unplaced: readonly string[];
  /** What the person should know besides. */
  readonly notes: readonly string[];
}

type Reader = (blocks: readonly Block[], known: Known) => readonly unknown[];

const readers: Readonly<Partial<Record<SectionKind, Reader>>> = {
  work: (blocks, known) => jobs(entriesWithText(blocks), 'name', known),
  volunteer: (blocks, { towns }) => jobs(entriesWithText(blocks), 'organization', { label: '', towns }),
  education: (blocks, { towns }) => studies(entriesWithText(blocks, isNoteOnStudy), towns),
  skills,
  languages,
  interests,
  certificates: (blocks) => named(blocks).map(certificate),
  awards: (blocks) => named(blocks).map(award),
  publications: (blocks) => citations(blocks) ?? named(blocks).map(publication),
  projects: (blocks) => named(blocks).map(project),
  talks: (blocks) => named(blocks).map(talk),
  patents: (blocks) => named(blocks).map(patent),
  references: (blocks) => referees(blocks) ?? named(blocks).map(reference),
};

const order = [
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
  'talks',
  'patents',
  'sections',
];

/** Reads the blocks of a document into a profile: head, sections, entries, fields. Every word of them stays somewhere. */
export function readBlocks(blocks: readonly Block[]): Reading {
  const { told: own, closing } = apartFromClosing(blocks);
  const all = byContent(partsOf(unsigned(own))).map(withoutContactHeadings);
  const front = all.filter(({ kinds }) => kinds.length === 0 || kinds[0] === 'contact').flatMap(({ blocks }) => blocks);
  const { label = '', name = '', location } = readHead(front, []).basics;
  const runs = (block: Block): boolean => !block.bullet && isRunningHead(block.text, String(name));
  const whole = all.map((part, at) => (at === 0 ? part : { ...part, blocks: part.blocks.filter((one) => !runs(one)) }));
  const dayOrder = dayOrderOf(own);
  const parts = datesInOrder(withoutSignature(withoutNameBelow(whole, String(name))), dayOrder);
  const known: Known = { label: String(label), towns: townsOf(parts, location) };
  const head: Block[] = [];
  const summaries: string[] = [];
  const found = new Map<string, unknown[]>();
  const free: Draft[] = [];
  const add = (section: string, entries: readonly unknown[]): void => {
    const known = found.get(section) ?? [];
    for (const entry of entries) known.push(entry);
    if (known.length > 0) found.set(section, known);
  };
  for (const given of parts) {
    const { part, contacts } = apartFromContacts(given);
    head.push(...contacts);
    const [kind, second] = part.kinds;
    if (part.blocks.length === 0) {
      if (kind === 'other' && !isOfRest(part.title)) free.push({ title: part.title });
    } else if (kind === undefined || kind === 'contact') head.push(...part.blocks);
    else if (kind === 'summary' && second === undefined) summaries.push(...part.blocks.map((block) => block.text));
    else if (kind === 'other' || kind === 'summary') free.push(freeSection(part));
    else if (second !== undefined && mixed(part.kinds))
      for (const [section, item] of sorted(part)) add(section, [item]);
    else if (kind === 'skills') {
      const sorted = sortedGroups(skills(part.blocks));
      add(kind, underTitle(sorted.skills, part));
      add('languages', sorted.languages);
      add('certificates', sorted.certificates);
      add('interests', sorted.interests);
    } else add(kind, readers[kind]!(part.blocks, known));
  }
  if (dayOrder === undefined) doubtOrder(parts, [...found.values()]);
  const { basics, left, details: said } = readHead(head, summaries);
  const details = new Map([...said, ...closing]);
  const unplaced = [...left];
  if (left.length > 0) basics.summary = [basics.summary, ...left].filter(Boolean).join('\n\n');
  if (free.length > 0) add('sections', free);
  const read = { basics, ...Object.fromEntries(found), details: [...details].flat() };
  const told = parts.flatMap((part) => part.blocks);
  const lost = [...notKept(told, read), ...keepLinks(told, read)];
  if (lost.length > 0) add('sections', [{ id: 'imported', title: 'Imported', items: lost }]);
  return {
    data: {
      basics,
      ...Object.fromEntries(order.flatMap((key) => (found.has(key) ? [[key, found.get(key)]] : []))),
      ...(details.size > 0 && { 'x-imported': Object.fromEntries(details) }),
      // Kept for the person to place, and not printed until then.
      ...(lost.length > 0 && { meta: { render: { sections: { hidden: ['imported'] } } } }),
    },
    unplaced: [...unplaced, ...lost],
    notes: [
      ...missing(own, { name: basics.name, sections: new Set(found.keys()) }),
      ...(details.size > 0
        ? [
            `${[...details.keys()].map((one) => `\`${one}\``).join(', ')}: a profile has no place for this; it is kept under \`x-imported\` and not printed.`,
          ]
        : []),
    ],
  };
}

/** "Personal details" among the lines of a head, as in a cell of a form, is no name. */
function withoutContactHeadings(part: Part): Part {
  if (part.kinds.length > 0 && part.kinds[0] !== 'contact') return part;
  const heads = ({ cells, bullet, text }: Block): boolean => {
    const heading = cells.length === 1 && !bullet ? readHeading(text) : null;
    return heading?.certain === true && heading.kinds.every((kind) => kind === 'contact');
  };
  return { ...part, blocks: part.blocks.filter((block) => !heads(block)) };
}

/** The towns that a document names: where the person lives, and in the heads of jobs and studies. */
function townsOf(parts: readonly Part[], home: unknown): ReadonlySet<string> {
  const { city } = (home ?? {}) as { readonly city?: string };
  const lines = parts
    .filter(({ kinds }) => kinds.some((kind) => kind === 'work' || kind === 'education' || kind === 'volunteer'))
    .flatMap(({ blocks }) => blocks.filter((block) => !block.bullet && !isProse(block)));
  const texts = lines.flatMap(({ cells }) => cells.map(({ text }) => withoutPeriods(text)));
  return townsIn([
    ...texts,
    ...[...(city === undefined ? [] : [city]), ...inMargin(lines)].map((town) => `${town}, USA`),
  ]);
}

/** What stands at the right margin of several lines, alone in its cell, and could be a town, is one. */
function inMargin(lines: readonly Block[]): readonly string[] {
  const last = lines.flatMap(({ cells }) => (cells.length > 1 ? [cells.at(-1)!.text.trim()] : []));
  const could = (text: string): boolean => couldBeTown(text) && titleScore(text) + organisationScore(text) === 0;
  return last.filter((text, at) => could(text) && last.indexOf(text) < at);
}

/** The name beneath the place and the day that a document was signed. */
function withoutNameBelow(parts: readonly Part[], name: string): readonly Part[] {
  const part = parts.at(-1);
  const last = part?.blocks.at(-1);
  if (!part || !last || part.kinds.length === 0 || last.text.toLowerCase() !== name.toLowerCase()) return parts;
  return [...parts.slice(0, -1), { ...part, blocks: part.blocks.slice(0, -1) }];
}

/** "Berlin, 20.11.2026": where and when a document was signed, which says nothing of its last section. */
function isSignature(text: string): boolean {
  const [, town, day] = /^([^,\d]{2,40}),\s*(?:den |le |il |a |em |(?=im ))?(.+\d{4})$/.exec(text) ?? [];
  return (
    town !== undefined &&
    day !== undefined &&
    couldBeTown(town) &&
    isPeriod(day.replace(/^im /, '')) &&
    /^(?:\d{1,2}\b|im )/.test(day)
  );
}

/** Without a signature at the end, beneath which no line of a section stands. */
const unsigned = (blocks: readonly Block[]): readonly Block[] =>
  isSignature(blocks.at(-1)?.text ?? '') ? blocks.slice(0, -1) : blocks;

/** The same where the name stood beneath it. */
function withoutSignature(parts: readonly Part[]): readonly Part[] {
  const part = parts.at(-1);
  return part ? [...parts.slice(0, -1), { ...part, blocks: unsigned(part.blocks) }] : parts;
}

/** Skills that only the heading of another kind tells apart are a group of that name. */
const underTitle = (found: readonly Draft[], { title, kinds }: Part): readonly Draft[] =>
  found.length > 0 && found.every((one) => one.keywords === undefined) && readHeading(title)?.kinds[0] !== kinds[0]
    ? [{ name: title, keywords: found.map((one) => one.name) }]
    : found;

const contactLine =
  /^(?:(?:e-?mail|tel|phone|mobil|mobile)\.?:?\s*)?(?:\S+@\S+\.\p{L}{2,}|\+?\(?\d[\d\s()./-]{6,20}\d)$/iu;

/** A few words that lead to a mailbox, a telephone or the person's page in a network. */
const isAccount = ({ links, text }: Block): boolean =>
  text.split(' ').length <= 3 && links.some(({ url }) => /^(?:mailto|tel):/i.test(url) || accountOf(url) !== null);

/** A column of contacts without a heading stands in the section before it: its lines, and the place among them. */
function apartFromContacts(part: Part): { readonly part: Part; readonly contacts: readonly Block[] } {
  const none = { part, contacts: [] };
  if (part.kinds.length === 0 || part.kinds.some((kind) => ['contact', 'references', 'other'].includes(kind)))
    return none;
  const lines = part.blocks.map(
    (block) =>
      !block.bullet &&
      block.cells.length === 1 &&
      !isPeriod(block.text) &&
      (contactLine.test(block.text) || isAccount(block)),
  );
  if (!lines.includes(true)) return none;
  const beside = (at: number): boolean => lines[at - 1] === true || lines[at + 1] === true;
  const addresses = addressesIn(part.blocks.filter((_, at) => lines[at]!));
  // The name of the person above them, where the document ends with it.
  const named = (block: Block, at: number): boolean =>
    lines[at + 1] === true && !block.bullet && isPersonsName(block.text) && isConfirmed(block.text, addresses);
  const taken = part.blocks.map((block, at) => lines[at]! || (beside(at) && isPlace(block.text)) || named(block, at));
  return {
    part: { ...part, blocks: part.blocks.filter((_, at) => !taken[at]) },
    contacts: part.blocks.filter((_, at) => taken[at]),
  };
}

const byItem: readonly SectionKind[] = ['certificates', 'awards'];
const mixed = (kinds: readonly SectionKind[]): boolean => kinds.every((kind) => byItem.includes(kind));

/** "Certificates and awards": each item by its own words. */
const sorted = (part: Part): readonly (readonly [string, Draft])[] =>
  named(part.blocks).map((item: Named) =>
    isAward(item) ? ['awards', award(item)] : ['certificates', certificate(item)],
  );

/** A section that the format has no name for, as it is. */
function freeSection({ title, blocks }: Part): Draft {
  const prose = blocks.filter((block) => !block.bullet);
  const items = blocks.filter((block) => block.bullet).map((block) => block.text);
  if (items.length === 0) return { title, items: blocks.map((block) => block.text) };
  const lead = blocks.findIndex((block) => block.bullet);
  if (prose.length === lead)
    return { title, ...(lead > 0 && { summary: prose.map((block) => block.text).join('\n\n') }), items };
  return { title, items: blocks.map((block) => block.text) };
}
