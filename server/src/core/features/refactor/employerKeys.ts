import { parse } from 'yaml';
import { isSameName } from '../../facts/employers.ts';

/** Keys of a job that tell of the employer; all others, those that the format does not have too, tell of one role. */
export const OF_EMPLOYER: ReadonlySet<string> = new Set(['name', 'description', 'url']);

/** The lines of a property, from its key on, those of the first one without the dash before it; comments above included. */
export interface Piece {
  readonly name: string;
  readonly lines: readonly string[];
}

export type Data = Readonly<Record<string, unknown>>;

/** What lines say as YAML, to be compared; null where they cannot be read. */
export function reading(lines: readonly string[]): unknown {
  try {
    return parse(lines.join('\n'), { logLevel: 'silent' });
  } catch {
    return null;
  }
}

/**
 * Does a key of one of the jobs go to the employer? What says that all of them are hidden does, for an employer without a
 * role to show would still be named; and the page break before the first.
 */
export function isEmployers(parts: readonly (readonly Piece[])[], index: number, name: string): boolean {
  if (OF_EMPLOYER.has(name)) return true;
  if (name === 'breakBefore') return index === 0;
  return name === 'hidden' && parts.every((all) => all.some((one) => one.name === name && isTrue(one)));
}

const isTrue = ({ name, lines }: Piece): boolean => (reading(lines) as Data | null)?.[name] === true;

/** What may follow the same name without making it another: ` Ltd.`, ` AS`. */
const isForm = (rest: string): boolean => /^[,\s]+[\p{Lu}./]{2,6}$/u.test(rest);

/** The one name that holds all of another: with its legal form. Null where each says something of its own. */
function longerName(a: Piece, b: Piece): Piece | null {
  const [one = '', other = ''] = [a, b].map(({ name, lines }) => String((reading(lines) as Data | null)?.[name] ?? ''));
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (!long.startsWith(short) || !(isSameName(long, short) || isForm(long.slice(short.length)))) return null;
  return long === one ? a : b;
}

/** The keys of the employer, each with the job that it is taken from; null where two jobs differ in one of them. */
export function sharedKeys(parts: readonly (readonly Piece[])[]): readonly (Piece & { readonly job: number })[] | null {
  const shared = new Map<string, Piece & { readonly job: number }>();
  for (const [job, all] of parts.entries())
    for (const piece of all) {
      if (!isEmployers(parts, job, piece.name)) continue;
      const known = shared.get(piece.name);
      const same = known && JSON.stringify(reading(known.lines)) === JSON.stringify(reading(piece.lines));
      if (!known) shared.set(piece.name, { ...piece, job });
      else if (!same) {
        const name = piece.name === 'name' ? longerName(known, piece) : null;
        if (!name) return null;
        if (name === piece) shared.set(piece.name, { ...piece, job });
      }
    }
  return [...shared.values()];
}
