import { periodsIn } from './dates.ts';
import type { Entry } from './entries.ts';

type Kind = (text: string) => boolean;

/** What stands before the year in which a study ended: ", conclusão em 2012". */
const ended =
  /[\s,;(–-]*(?:(?:conclusão|conclu[ií]d[oa]|conclusione|conseguit[oa]|conclusi[óo]n|finalizad[oa]|completed|graduated|awarded|abgeschlossen|abschluss|obtenue?|behaald|afgerond)\s*(?::|em|in|en|nel)?\s*)?$/iu;

/** An item of a list as the head of an entry, its date taken out. */
function fromItem(text: string, entry: Entry): Entry {
  const plain = text.replace(/(?<=[\p{L}\d)]{2})\.$/u, '');
  const period = periodsIn(plain).at(-1) ?? null;
  const atEnd = period !== null && /^[\s).]*$/.test(plain.slice(period.end));
  const head = atEnd ? plain.slice(0, period.start).replace(ended, '') : plain;
  return {
    ...entry,
    heads: [{ pieces: [head], size: 10, bold: false, level: null }],
    period: atEnd ? period : null,
    bullets: [],
  };
}

/**
 * Entries that are several studies, each by itself: where all items of a list name a degree and a school, and where a line beneath
 * a study names another degree and its school.
 */
export function studyEntries(entries: readonly Entry[], isDegree: Kind, isSchool: Kind): readonly Entry[] {
  const both: Kind = (text) => isDegree(text) && isSchool(text);
  return entries.flatMap((entry): readonly Entry[] => {
    const { heads, bullets, prose, keywords } = entry;
    if (heads.length === 0 && prose.length + keywords.length === 0 && bullets.length > 0 && bullets.every(both))
      return bullets.map((text) => fromItem(text, entry));
    const [first, second, ...more] = heads;
    const whole = (head: (typeof heads)[number]): string => head.pieces.join(', ');
    if (!first || !second || more.length > 0 || !both(whole(first)) || !both(whole(second))) return [entry];
    if (!isDegree(second.pieces[0]!.split(/,\s+/)[0]!) || first.dated === second.dated) return [entry];
    const undated = { ...entry, period: null, behind: null, addresses: [] };
    return first.dated
      ? [
          { ...entry, heads: [first], bullets: [], prose: [], keywords: [] },
          { ...undated, heads: [second] },
        ]
      : [
          { ...undated, heads: [first], bullets: [], prose: [], keywords: [] },
          { ...entry, heads: [second] },
        ];
  });
}
