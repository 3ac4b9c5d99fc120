import { isOfRest, isSubject } from '../../reading/headingPhrases.ts';
import { type Heading, readHeading, type SectionKind, unspaced } from '../../reading/headings.ts';
import { type Block, bodySize, withText } from './block.ts';
import { periodsIn } from './dates.ts';
import { documentTitle } from './documentTitle.ts';
import { caption } from './entries.ts';
import { withEasternDates, withoutEvents } from './history.ts';
import { inlineSections } from './inlineSections.ts';
import { isPlace } from './places.ts';
import { inColumns, isLabelRow, withoutLabels } from './tableLabels.ts';
import { titleScore } from './words.ts';

/** A part of a document under one heading. */
export interface Part {
  /** Empty for the head of the document, above every heading. */
  readonly kinds: readonly SectionKind[];
  /** Every word of the heading is known from headings. */
  readonly certain: boolean;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Cuts a document at its headings. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const all = withoutTitle(withoutNumbers(withEasternDates(blocks)).flatMap(apartFromMargin));
  const isHeading = headingTest(all);
  const titles = all.filter((block) => block.level === 1 && !readHeading(block.text)?.certain);
  // The name may stand in the second column, behind sections of the first, or below the head of the page that says it too.
  const title =
    titles.length === 1 || (titles[0] && isPersonsName(titles[0].text)) ? titles[0] : nameBehindSidebar(all);
  const parts: { kinds: readonly SectionKind[]; certain: boolean; title: string; blocks: Block[] }[] = [];
  const head = () => ({ kinds: [], certain: true, title: '', blocks: [] });
  let nested: (typeof parts)[number] | null = null;
  for (const block of all) {
    const heading = block === title || isCaption(block, parts.at(-1)) ? null : isHeading(block);
    if (block === title && parts.length > 0) parts.push(head());
    const last = parts.at(-1);
    // Right beneath a heading of a section another one at its level is the first of its entries, and so are those that follow.
    if (
      heading?.kinds[0] === 'other' &&
      last &&
      (last.blocks.length === 0 || nested === last) &&
      last.kinds.length > 0
    ) {
      if (last.kinds[0] !== 'other') {
        nested = last;
        last.blocks.push(block);
        continue;
      }
    }
    if (heading) parts.push({ ...heading, title: unspaced(block.text).replace(/:$/, ''), blocks: [] });
    else {
      if (parts.length === 0 || block.fresh) parts.push(head());
      parts.at(-1)!.blocks.push(block === title ? { ...block, level: 1 } : block);
    }
  }
  // What the columns of a table are called, the keys of the profile say.
  return parts
    .flatMap(apartFromInline)
    .map((part) => {
      const [labels, ...rows] = part.blocks;
      return part.kinds.length > 0 && labels && rows.length > 0 && isLabelRow(labels)
        ? { ...part, blocks: inColumns(labels, rows) }
        : part;
    })
    .map((part) =>
      part.kinds.some((kind) => labelledKinds.has(kind)) ? { ...part, blocks: withoutLabels(part.blocks) } : part,
    )
    .flatMap(withoutEvents);
}

/** "Work Experience 1" and "Work Experience 2" of a portal's form are headings, each of a section. */
function withoutNumbers(blocks: readonly Block[]): readonly Block[] {
  const headed = blocks.map(({ text, cells, bullet }) => {
    const [, own, number] =
      (!bullet && cells.length === 1 && /^(\p{L}[\p{L} ]{3,40}?)\s+#?(\d{1,2}):?$/u.exec(text)) || [];
    return own !== undefined && readHeading(own)?.certain ? { own, number: Number(number) } : null;
  });
  const begun = new Set(headed.flatMap((one) => (one?.number === 1 ? [one.own] : [])));
  return blocks.map((block, at) => {
    const one = headed[at];
    return one && begun.has(one.own) ? { ...block, text: one.own, cells: [withText(block.cells[0]!, one.own)] } : block;
  });
}

/** A part and the sections of one line each that stand at its end. */
function apartFromInline(part: Part): readonly Part[] {
  const { own, sections } = inlineSections(part.kinds, part.blocks, isOfRest(part.title));
  return [
    { ...part, blocks: own },
    ...sections.map(({ heading, kind, lines }) => ({
      kinds: [kind],
      certain: true,
      title: heading.text,
      blocks: lines,
    })),
  ];
}

/**
 * The name where the column beside it came first: a text that begins with a heading has it in a line that stands apart,
 * above what the person is or where they live, and above the jobs.
 */
function nameBehindSidebar(blocks: readonly Block[]): Block | null {
  const first = blocks[0] && isShort(blocks[0]) ? readHeading(blocks[0].text) : null;
  if (!first?.certain || !first.kinds.every((kind) => besideName.has(kind))) return null;
  for (const [index, block] of blocks.entries()) {
    const kinds = isShort(block) ? readHeading(block.text)?.kinds : undefined;
    if (kinds?.some((kind) => kind === 'work' || kind === 'education' || kind === 'references')) return null;
    const next = blocks[index + 1];
    const told = next && !next.bullet && (titleScore(next.text) > 0 || isPlace(next.text));
    const below = blocks[index + 2];
    // Where nothing stands apart, a heading follows the headline.
    const apart =
      block.gap >= 0.5 || (below !== undefined && isShort(below) && readHeading(below.text)?.certain === true);
    if (index > 1 && told && next.gap < 0.5 && apart && isShort(block) && !kinds && isPersonsName(block.text))
      return block;
  }
  return null;
}

/** Sections whose entries may be forms: "Company: …", "Position: …". */
const labelledKinds = new Set<SectionKind>(['work', 'volunteer', 'education']);

/** Sections that stand in a column of their own. */
const besideName = new Set<SectionKind>(['contact', 'skills', 'languages', 'certificates', 'interests', 'awards']);

/** "Achievements:" right below the head of a job is a caption of its list. */
function isCaption({ text }: Block, part: Pick<Part, 'kinds' | 'blocks'> | undefined): boolean {
  const above = part?.blocks.at(-1);
  return text.endsWith(':') && caption.test(text) && part?.kinds[0] === 'work' && above !== undefined && !above.bullet;
}

/** "Resume" above a name is what the document is called, not a heading of what follows. */
function withoutTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  const named = second && isShort(second) && second.text.split(/\s+/).length <= 6 && !readHeading(second.text)?.certain;
  if (!first || !named) return blocks;
  if (documentTitle.test(unspaced(first.text))) return blocks.slice(1);
  // "Profile" above a name and contacts is of the page that it was copied from.
  const kinds = readHeading(first.text)?.kinds ?? [];
  const above = kinds.length === 1 && (kinds[0] === 'summary' || kinds[0] === 'contact');
  const near = blocks.slice(2, 6);
  const end = near.findIndex((block) => readHeading(block.text)?.certain === true);
  // The place of somebody whose page it is stands right below the headline, and ways to reach them behind a link.
  const reached = (end < 0 ? near : near.slice(0, end)).some(
    ({ text, cells }, at) =>
      /\S@\S|\+\d{2}|https?:|www\./.test(text) ||
      (at < 2 && cells.some((one) => one.text.split(/\s+·\s+| {2,}/).some(isPlace))),
  );
  return above && reached && isPersonsName(second.text) ? blocks.slice(1) : blocks;
}

/** Two to four words, each with a capital, that name no position. */
export const isPersonsName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text) && titleScore(text) === 0;

/** A heading in the margin beside the first line of its text stands on a line of its own for us. */
function apartFromMargin(block: Block): readonly Block[] {
  const [first, ...rest] = block.cells;
  if (!first || rest.length === 0 || block.bullet || !readHeading(first.text)?.certain) return [block];
  const marked = first.size > rest[0]!.size + 0.5 || (first.bold && !rest[0]!.bold) || isCaps(first.text);
  if (!marked) return [block];
  const head = { ...block, cells: [first], text: first.text, right: first.right, size: first.size, bold: first.bold };
  const text = rest.map((one) => one.text).join(' ');
  const body = {
    ...block,
    cells: rest,
    text,
    x: rest[0]!.x,
    size: rest[0]!.size,
    bold: rest.every((one) => one.bold),
    gap: 0,
    fresh: false,
  };
  return [head, body];
}

const isCaps = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

interface Style {
  readonly size: number;
  readonly bold: boolean;
  readonly caps: boolean;
}

const styleOf = (block: Block): Style => ({ size: block.size, bold: block.bold, caps: isCaps(block.text) });
const sameStyle = (a: Style, b: Style): boolean =>
  Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold && a.caps === b.caps;

/** The types that blocks are set in, each with how many; pages have a handful. */
function stylesOf(blocks: readonly Block[]): { readonly style: Style; readonly count: number }[] {
  const styles: { style: Style; count: number }[] = [];
  for (const block of blocks) {
    const found = styles.find(({ style }) => sameStyle(style, styleOf(block)));
    if (found) found.count++;
    else styles.push({ style: styleOf(block), count: 1 });
  }
  return styles;
}

/** Can this be a heading by its shape? */
const isShort = (block: Block): boolean =>
  !block.bullet &&
  block.cells.length === 1 &&
  block.text.length <= 60 &&
  !/[.;,]$/.test(block.text) &&
  !/[@\d]/.test(block.text.replace(/\s*\(\d{1,2}\)$/, ''));

/**
 * What tells the headings of this document: their level where the format marks headings, else the type that most of the headings with
 * known words are set in.
 */
function headingTest(blocks: readonly Block[]): (block: Block) => Heading | null {
  const known = blocks.filter((block) => isShort(block) && readHeading(block.text)?.certain);
  const levels = known.flatMap((block) => (block.level === null ? [] : [block.level]));
  const level = mostFrequent(levels);
  const body = bodySize(blocks);
  // Some pages tag only part of their headings; then their look tells.
  const looks = stylesOf(known.filter((block) => block.level === level));
  const partly =
    level !== null &&
    known.some(
      (block) =>
        block.level === null && block.size > body && looks.some(({ style }) => sameStyle(style, styleOf(block))),
    );
  if (level !== null && !partly && levels.length >= Math.min(2, known.length)) {
    // Where something stands above the first of them, the name does not count among the headings.
    const [top] = blocks;
    const title = blocks.findIndex((block) => block.level !== null && block.level < level);
    let started = blocks.findIndex((block) => block.level === level) > 0 && (top!.level === null || title >= 0);
    const beside = sidebarTest(blocks, known);
    return (block) => {
      if (beside(block)) return readHeading(block.text) ?? { kinds: ['other'], certain: false };
      // What stands right beneath the name is the headline.
      if (title >= 0 && block === blocks[title + 1] && !readHeading(block.text)?.certain) return null;
      if (block.level !== level && !(block.level !== null && block.level < level && readHeading(block.text)?.certain))
        return null;
      const heading = readHeading(block.text);
      started ||= heading !== null;
      return heading ?? (started ? { kinds: ['other'], certain: false } : null);
    };
  }
  if (known.length === 0) return markedTest(blocks);
  const main = stylesOf(known).sort((a, b) => b.count - a.count || b.style.size - a.style.size)[0]?.style;
  if (!main) return () => null;
  const stands = main.caps || main.size > body * 1.08;
  let begun = false;
  return (block) => {
    if (!isShort(block)) return null;
    const heading = readHeading(block.text);
    const style = styleOf(block);
    if (heading?.certain) {
      // Where nothing sets headings off, what may stand among interests or skills is one beneath an empty line.
      const listed = (heading.kinds[0] === 'other' && !isOfRest(block.text)) || isSubject(block.text);
      if (listed && !stands && !main.bold && block.gap < 0.3) return null;
      begun = true;
      const lesser = style.size < main.size - 0.6 || (main.bold && !style.bold) || (main.caps && !style.caps);
      return lesser && !(style.size > body * 1.3) ? null : heading;
    }
    // Above the first heading that is sure stand the name and the headline, in types as large.
    if (!begun || !stands || !sameStyle(style, main) || block.text.split(/\s+/).length > 6) return null;
    if (periodsIn(block.text).length > 0 || (main.caps && main.size <= body * 1.08 && block.gap < 0.3)) return null;
    return heading ?? (/\p{L}{3}/u.test(block.text) ? { kinds: ['other'], certain: false } : null);
  };
}

/** Headings of a column that comes before the title, at a level of their own: a page may have them deeper than those of its text. */
function sidebarTest(blocks: readonly Block[], known: readonly Block[]): (block: Block) => boolean {
  const title = blocks.findIndex((block) => block.level === 1);
  const before = new Set(blocks.slice(0, Math.max(0, title)));
  const level = mostFrequent(known.flatMap((block) => (before.has(block) ? (block.level ?? []) : [])));
  return (block) => level !== null && block.level === level && before.has(block);
}

/** Where no heading has words that are known: those that the format marks as headings, beneath the title. */
function markedTest(blocks: readonly Block[]): (block: Block) => Heading | null {
  const title = Math.max(
    0,
    blocks.findIndex((block) => block.level === 1),
  );
  // What stands right beneath the name is the headline.
  const beneath = new Set(blocks.slice(title + 2).filter((block) => block.level !== null));
  const level = Math.min(...[...beneath].map((block) => block.level!));
  return (block) => (beneath.has(block) && block.level === level ? { kinds: ['other'], certain: false } : null);
}

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
