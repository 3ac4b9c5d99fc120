import type { Entry } from './entries.ts';
import { atHouse, titleScore } from './words.ts';

/** What is cut short before a name ends no sentence: "Studio Avv. Tonelli", "J. Perrault". */
const beforeNames = '(?:\\p{Lu}|Avv|Dott|Dr|Dra|Prof|Ing|Arch|Geom|Rag|Sig|Dipl|Mag|Me|Mr|Mrs|Ms|St|Ste|Sta|Sto|Sr)';

/** The first sentence of a text where it says as what and at whom: "Sarta presso Atelier Brignole, Genova. …" */
const openingSentence = new RegExp(
  String.raw`^(?<position>[^.,;:]{3,80}?)\s+${atHouse}\s+\p{Lu}.{2,100}?(?:(?<!(?<!\p{L})${beforeNames})\.(?=\s+\p{Lu})|\.?$)`,
  'u',
);

/** A job with nothing but its dates for a head, whose text begins with what heads say. */
export function withOpening(entry: Entry): Entry {
  const [text, ...prose] = entry.prose;
  if (entry.period === null || text === undefined || entry.heads.some(({ pieces }) => pieces.length > 0)) return entry;
  const [sentence, position] = openingSentence.exec(text) ?? [];
  if (sentence === undefined || titleScore(position!) === 0) return entry;
  const rest = text.slice(sentence.length).trim();
  const piece = sentence.replace(/\.$/, '');
  return {
    ...entry,
    heads: [{ pieces: [piece], size: 10, bold: false, level: null }],
    prose: rest === '' ? prose : [rest, ...prose],
  };
}
