import type { Position } from 'vscode-languageserver-types';
import { technologiesOf } from '../../facts/technologies.ts';
import { localOffset, type Placed, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { type Dated, type Model, modelOf } from '../../profile/model.ts';
import type { Text } from '../../profile/text.ts';
import type { Span } from '../../text/span.ts';

/** A profile without the value that is being typed: what stands only there is nothing to be proposed. */
export class Others {
  private readonly here: Placed | undefined;
  private readonly offset: number;

  constructor(
    private readonly document: ProfileDocument,
    position: Position,
  ) {
    this.here = document.placed[placedAtLine(document, position.line)];
    this.offset = this.here ? localOffset(this.here, position) : -1;
  }

  private isElsewhere(placed: Placed, { start, end }: Span): boolean {
    return placed !== this.here || this.offset < start || end < this.offset;
  }

  /** The values of texts, the most used first, each once. */
  private byUse(textsOf: (model: Model) => Iterable<Text | null | undefined>): readonly string[] {
    return mostUsed(
      this.document.placed.flatMap((placed) =>
        [...textsOf(modelOf(placed.segment))].flatMap((text) =>
          text && this.isElsewhere(placed, text.span) ? [text.value] : [],
        ),
      ),
    );
  }

  /** What the fields of a name say anywhere: `fields(['city'])`. */
  fields(names: readonly string[], section?: string): readonly string[] {
    return this.byUse(({ fields }) =>
      fields.flatMap(({ name, section: own, text }) =>
        names.includes(name) && (section === undefined || own === section) ? [text] : [],
      ),
    );
  }

  /** What the field of a name says that stands right above the position, or below it in the same entry; null where none does. */
  above(name: string, section: string): string | null {
    if (!this.here) return null;
    const { segment } = this.here;
    const fields = modelOf(segment).fields.filter((one) => one.name === name && one.section === section);
    const found = fields.findLast(({ text }) => text.span.start <= this.offset);
    return (found ?? (segment.kind === 'item' ? fields[0] : undefined))?.text.value ?? null;
  }

  /** Employers of jobs and of voluntary work. */
  employers(): readonly string[] {
    return this.byUse(({ dated }) =>
      dated.flatMap((one) => (isPost(one) && one.organization ? [one.organization] : [])),
    );
  }

  /** Positions held, and the headline. */
  positions(): readonly string[] {
    const held = this.byUse(({ dated }) =>
      dated.flatMap((one) => (isPost(one) && one.title?.path.at(-1) === 'position' ? [one.title] : [])),
    );
    const headlines = this.byUse(({ fields }) =>
      fields.flatMap(({ name, section, text }) =>
        section === 'basics' && name === 'label' && text.path.length === 2 ? [text] : [],
      ),
    );
    return [...new Set([...held, ...headlines])];
  }

  highlightIds(): readonly string[] {
    return this.byUse(({ bulletLists }) => bulletLists.flatMap(({ bullets }) => bullets.map(({ id }) => id)));
  }

  /** Technologies that are named, the most used first; those of the entry at the position before others. */
  technologies(): readonly string[] {
    const named = (placed: Placed): readonly string[] =>
      technologiesOf(modelOf(placed.segment)).flatMap(({ field, mention }) =>
        this.isElsewhere(placed, field.text.part(mention.start, mention.end)) ? [mention.canonical] : [],
      );
    const own = this.here ? named(this.here) : [];
    return [...new Set([...mostUsed(own), ...mostUsed(this.document.placed.flatMap(named))])];
  }
}

const isPost = ({ section }: Dated): boolean => section === 'work' || section === 'volunteer';

/** Values in the order of how often they are used, each once. */
function mostUsed(values: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = value.trim();
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** The innermost dated entry at a position: a role, a job, a degree. */
export function datedAt(document: ProfileDocument, position: Position): Dated | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return null;
  const offset = localOffset(placed, position);
  return modelOf(placed.segment).dated.findLast(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}
