import type { Position } from 'vscode-languageserver-types';
import { technologiesOf } from '../../facts/technologies.ts';
import { localOffset, type ProfileDocument, placedAtLine } from '../../profile/document.ts';
import { type Dated, type Model, modelOf } from '../../profile/model.ts';

const models = ({ placed }: ProfileDocument): readonly Model[] => placed.map(({ segment }) => modelOf(segment));

/** Values in the order of how often they are used, each once. */
function byUse(values: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = value.trim();
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** What the fields of a name say anywhere in a profile: `fieldValues(document, ['city'])`. */
export const fieldValues = (document: ProfileDocument, names: readonly string[], section?: string): readonly string[] =>
  byUse(
    models(document).flatMap(({ fields }) =>
      fields.flatMap((field) =>
        names.includes(field.name) && (section === undefined || field.section === section) ? [field.text.value] : [],
      ),
    ),
  );

const titlesOf = (document: ProfileDocument, pick: (dated: Dated) => string | undefined): readonly string[] =>
  byUse(models(document).flatMap(({ dated }) => dated.flatMap((one) => pick(one) ?? [])));

/** Employers of jobs and of voluntary work. */
export const employers = (document: ProfileDocument): readonly string[] =>
  titlesOf(document, ({ section, organization }) =>
    section === 'work' || section === 'volunteer' ? organization?.value : undefined,
  );

/** Positions held, and the headline. */
export const positions = (document: ProfileDocument): readonly string[] =>
  byUse([
    ...titlesOf(document, ({ section, title }) =>
      (section === 'work' || section === 'volunteer') && title?.path.at(-1) === 'position' ? title.value : undefined,
    ),
    ...fieldValues(document, ['label'], 'basics'),
  ]);

export const highlightIds = (document: ProfileDocument): readonly string[] =>
  byUse(
    models(document).flatMap(({ bulletLists }) =>
      bulletLists.flatMap(({ bullets }) => bullets.flatMap(({ id }) => id?.value ?? [])),
    ),
  );

/** Technologies that the profile names anywhere, the most used first; those of the entry at a position before others. */
export function usedTechnologies(document: ProfileDocument, position: Position): readonly string[] {
  const here = document.placed[placedAtLine(document, position.line)];
  const named = (model: Model): readonly string[] => technologiesOf(model).map(({ mention }) => mention.canonical);
  const own = here ? named(modelOf(here.segment)) : [];
  return [...new Set([...byUse(own), ...byUse(models(document).flatMap(named))])];
}

/** The innermost dated entry at a position: a role, a job, a degree. */
export function datedAt(document: ProfileDocument, position: Position): Dated | null {
  const placed = document.placed[placedAtLine(document, position.line)];
  if (!placed) return null;
  const offset = localOffset(placed, position);
  return modelOf(placed.segment).dated.findLast(({ span }) => span.start <= offset && offset <= span.end) ?? null;
}
