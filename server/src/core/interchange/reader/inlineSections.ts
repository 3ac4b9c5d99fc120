import { readHeading, type SectionKind } from '../../reading/headings.ts';
import { type Block, blockOf, withText } from './block.ts';
import { isPeriod } from './dates.ts';
import { splitList } from './splitList.ts';

const labelled = /^([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/u;

/** Sections that fit on a line behind their heading. */
const inline = new Set<SectionKind>([
  'skills',
  'languages',
  'certificates',
  'interests',
  'references',
  'awards',
  'other',
]);

/** What a job or a study says of itself, too: "Skills: Go, SQL" beneath one, "Honors: …" beneath the other. */
const ofEntries = new Set<SectionKind>(['skills', 'awards']);
const withEntries = new Set<SectionKind>(['work', 'education', 'projects', 'volunteer']);

/** Sections whose own lines have such labels, and those above every heading. */
const withLabels = new Set<SectionKind | undefined>([undefined, 'skills', 'contact', 'summary', 'other']);

interface Inline {
  readonly kind: SectionKind;
  readonly label: string;
  readonly content: string;
}

/** "Languages: English, Spanish": a heading with its section on one line, an item where `marked`; null for other lines. */
function inlineIn({ bullet, level, cells, text }: Block, marked = false): Inline | null {
  const [first, second] = cells;
  // A label in a column of its own needs no colon.
  const line = cells.length === 2 && !bullet ? `${first!.text.replace(/\s*[:：]$/, '')}: ${second!.text}` : text;
  const found = (bullet && !marked) || level !== null || cells.length > 2 ? null : labelled.exec(line);
  const heading = found && readHeading(found[1]!);
  const [kind] = heading?.kinds ?? [];
  if (!found || !kind || !heading?.certain || !inline.has(kind)) return null;
  return { kind, label: found[1]!, content: found[2]! };
}

/**
 * Lines at the end of a section, each a heading with its content behind it, as headings and lines of their own. `above` are
 * the kinds of the section that they stand in; what is said there of the last entry stays with that. Beneath "Additional
 * information" (`ofRest`) they stand anywhere.
 */
export function inlineSections(
  above: readonly SectionKind[],
  blocks: readonly Block[],
  ofRest = false,
): {
  readonly own: readonly Block[];
  readonly sections: readonly { heading: Block; kind: SectionKind; lines: readonly Block[] }[];
} {
  const none = { own: blocks, sections: [] };
  const [kind] = above;
  if (ofRest) return amongRest(blocks);
  if (withLabels.has(kind)) return none;
  const read = blocks.map((block) => inlineIn(block));
  let start = read.lastIndexOf(null) + 1;
  while (start < blocks.length && blocks[start]!.gap < 0.3) start++;
  const lines = read.slice(start).flatMap((one) => one ?? []);
  const kinds = new Set(lines.map((one) => one.kind));
  // One that is of the kind of the section around it is a label within that.
  if (start === 0 || lines.length === 0 || kinds.has(kind!)) return none;
  if (withEntries.has(kind!) && [...kinds].every((one) => ofEntries.has(one))) return none;
  return { own: blocks.slice(0, start), sections: lines.map((one, index) => sectionOf(one, blocks[start + index]!)) };
}

/** The lines beneath "Additional information" that are sections, and the others. */
function amongRest(blocks: readonly Block[]): ReturnType<typeof inlineSections> {
  const read = blocks.map((block) => {
    const found = inlineIn(block, true);
    return found?.kind === 'other' ? null : found;
  });
  return {
    own: blocks.filter((_, index) => read[index] === null),
    sections: read.flatMap((one, index) => (one ? [sectionOf(one, blocks[index]!)] : [])),
  };
}

/** Such a line as a heading and what stands beneath it. */
function sectionOf(
  { kind, label, content }: Inline,
  line: Block,
): { heading: Block; kind: SectionKind; lines: readonly Block[] } {
  const [first] = line.cells;
  const of = (text: string): Block => ({ ...blockOf([withText(first!, text)]), page: line.page, links: line.links });
  const parts = kind === 'certificates' ? certificatesIn(content) : [content];
  return { kind, heading: of(label), lines: parts.map((part) => ({ ...of(part), bullet: parts.length > 1 })) };
}

/** Several certificates on a line; one whose issuer or date stands behind a comma is one. */
function certificatesIn(content: string): readonly string[] {
  const parts = content.split(/\s*[;|•·]\s*/).filter((part) => part !== '');
  if (parts.length > 1) return parts;
  const listed = splitList(content);
  const each = listed.length > 1 && listed.every((part) => /^\p{L}.*\((?:[^()]*\s)?\d{4}\)$/u.test(part));
  return each || (listed.length > 2 && !listed.some((part) => isPeriod(part))) ? listed : [content];
}
