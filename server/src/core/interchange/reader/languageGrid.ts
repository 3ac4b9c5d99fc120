import { fold } from '../../reading/fold.ts';
import { type Block, type Cell, withText } from './block.ts';
import { namesLanguage } from './tongues.ts';

/** What one does with a language, as the columns of the grid of Europass are called, in the languages that headings are read in. */
const uses = new Set(
  fold(`understanding speaking writing listening reading spoken interaction production oral comprehension expression
    verstehen sprechen schreiben hören lesen gesprächen teilnehmen zusammenhängendes zusammenhängend an
    comprendre parler écrire écouter lire prendre part à une conversation s exprimer oralement en continu compréhension écrite orale écrit
    comprensión auditiva de lectura habla interacción expresión escritura lectora escrita
    comprensione parlato scritto ascolto lettura interazione produzione orale produzione scritta
    compreender falar escrever compreensão leitura interação produção escrita conversação
    begrijpen spreken schrijven luisteren lezen interactie productie gesproken
    rozumienie mówienie pisanie słuchanie czytanie porozumiewanie się samodzielne wypowiadanie interakcja produkcja
    förståelse tal skriftlig hörförståelse läsförståelse muntlig forståelse lytte læse lese skrive tale porozumění mluvení psaní poslech čtení`).match(
    /\p{L}+/gu,
  ),
);

/** "Other language(s):" above the grid says that others follow. */
const others =
  /^(?:(?:other|foreign|overige|weitere|andere|autres?|otros?|otras?|altre|altra|outras?|outros?|andere|inne|övriga|andre|další)\s+(?:language|sprache|langue|idioma|lengua|lingu[ae]|língua|taal|talen|języki?|språk|sprog|jazyky?)\p{L}*)(?:\(\p{L}{1,3}\)|\/\p{L}{1,3})?\s*:?$/iu;

/** What the levels mean, below the grid. */
const legend = /^[^\d:]{0,40}:?\s*\(?A1\s*(?:[/,–-]|and|und|et|y|e|i|en|och)\s*A2\b.*\bC2\b/iu;

const level = String.raw`[ABC][12]\+?`;
const isLevel = (text: string): boolean => new RegExp(`^${level}(?:$|[\\s:(–-])`, 'u').test(text.trim());
const useAndLevel = new RegExp(String.raw`(\p{L}[\p{L}'’\s]{2,40}?)\s*:?\s+(${level})(?=\s|$|,|;)[\s,;]*`, 'uy');

const isUse = (text: string): boolean => {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= 6 && words.every((word) => uses.has(word));
};

/** Is it a line of the grid that names no language and no level: its labels, and what they mean? */
export const isLabelOfGrid = ({ cells, text }: Block): boolean =>
  legend.test(text) ||
  others.test(text) ||
  (cells.length > 0 && cells.every((one) => isUse(one.text) || others.test(one.text)));

/** "LISTENING C2 READING C1": uses, each with its level; null for other texts. */
function usesIn(text: string): readonly string[] | null {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    useAndLevel.lastIndex = at;
    const match = useAndLevel.exec(text);
    if (!match || !isUse(match[1]!)) return null;
    found.push(`${lower(match[1]!.trim())} ${match[2]}`);
    at += match[0].length;
  }
  return found.length > 0 ? found : null;
}

const lower = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text);

/** A name and two levels or more behind it; null for other lines. */
function rowIn({ cells, text }: Block): { readonly name: string; readonly levels: readonly string[] } | null {
  const [first, ...rest] = cells;
  const levels = rest.map((one) => one.text.trim());
  if (first && levels.length > 1 && levels.every(isLevel) && namesLanguage(first.text))
    return { name: first.text.replace(/\s*:$/, ''), levels };
  const [, name, all] =
    new RegExp(String.raw`^(\p{L}[\p{L}\s()-]{2,30}?)\s*:?((?:\s+${level}){3,6})$`, 'u').exec(text) ?? [];
  return name !== undefined && namesLanguage(name) ? { name, levels: all!.trim().split(/\s+/) } : null;
}

const levelsAlone = ({ cells }: Block): readonly string[] | null => {
  const levels = cells.flatMap(({ text }) => text.trim().split(/\s+/));
  return levels.length >= 3 && levels.every(isLevel) ? levels : null;
};

/**
 * The grid of Europass, a language in a row and its levels in columns, or its uses beneath it, as lines with the levels in
 * brackets: "English (listening C2, writing B2)", or "English (C2)" where all are alike. Other lines come back as they are.
 */
export function withoutGrid(blocks: readonly Block[]): readonly Block[] {
  const isGrid = blocks.some((block) => rowIn(block) ?? usesIn(block.text) ?? levelsAlone(block));
  if (!isGrid) return blocks;
  const result: { block: Block; said: string[] }[] = [];
  let labels: readonly string[] = [];
  for (const block of blocks) {
    if (isLabelOfGrid(block)) {
      const own = block.cells.map((one) => one.text).filter(isUse);
      if (own.length > labels.length) labels = own;
      continue;
    }
    const row = rowIn(block);
    const last = result.at(-1);
    const beneath = usesIn(block.text) ?? labelled(levelsAlone(block) ?? [], labels);
    if (row) result.push({ block: named(block, row.name), said: [...labelled(row.levels, labels)] });
    else if (last && beneath.length > 0) last.said.push(...beneath);
    else result.push({ block, said: [] });
  }
  return result.map(({ block, said }) =>
    said.length > 0 ? named(block, `${block.text} (${said.join(', ')})`) : block,
  );
}

/** Levels behind what they are levels of; one where all are alike. */
function labelled(levels: readonly string[], labels: readonly string[]): readonly string[] {
  if (levels.length > 1 && new Set(levels).size === 1) return levels.slice(0, 1);
  return labels.length === levels.length ? levels.map((one, at) => `${lower(labels[at]!)} ${one}`) : levels;
}

function named(block: Block, text: string): Block {
  const cells: readonly Cell[] = [withText(block.cells[0]!, text)];
  return { ...block, cells, text };
}
