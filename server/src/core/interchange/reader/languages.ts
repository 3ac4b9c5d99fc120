import type { Draft } from '../foreignSource.ts';
import type { Block } from './block.ts';
import { ratedIn, withDots } from './dots.ts';
import { withoutGrid } from './languageGrid.ts';
import { splitList } from './splitList.ts';
import { isMotherTongue, isPartOfLanguage, namesLanguage } from './tongues.ts';

const labelOfLanguage =
  /^(?:language|sprache|langue|idioma|lingua|língua|taal|språk|sprog|język|jazyk)\s*\d?\s*:\s*(\S.*)$/iu;
const labelOfLevel =
  /^(?:overall|overall (?:level|proficiency)|level|proficiency|fluency|niveau|nivel|livello|nível|nivå|poziom|úroveň)\s*:\s*(\S.*)$/iu;

/** "Language: English" and "Proficiency: fluent" beneath it, as a form has them. Null where the blocks are not so. */
function inForm(blocks: readonly Block[]): readonly Draft[] | null {
  const result: { language: string; fluency?: string }[] = [];
  for (const { text } of blocks) {
    const name = labelOfLanguage.exec(text)?.[1];
    const level = labelOfLevel.exec(text)?.[1];
    const last = result.at(-1);
    if (name !== undefined) result.push({ language: name });
    else if (level !== undefined && last && last.fluency === undefined) last.fluency = level;
    else return null;
  }
  return result.length > 0 ? result : null;
}

/** Languages and how well: "English (native)", "English: native", "Deutsch  Muttersprache", level below or beside. */
export function languages(given: readonly Block[]): readonly Draft[] {
  const blocks = withoutGrid(withDots(given));
  const result: { language: string; fluency?: string }[] = [];
  const rows = blocks.filter((block) => block.cells.length > 1);
  const [top, below] = blocks;
  // Names in a row and levels in the row beneath.
  if (
    blocks.length === 2 &&
    rows.length === 2 &&
    top!.cells.length === below!.cells.length &&
    top!.bold !== below!.bold
  )
    return top!.cells.map((one, index) => ({ language: one.text, fluency: below!.cells[index]!.text }));
  const inTurns = inForm(blocks) ?? levelsInTurn(blocks);
  if (inTurns) return inTurns;
  blocks.forEach((block, index) => {
    if (block.cells.length === 2 && splitList(block.text).length === 1) {
      const [name, level] = block.cells;
      result.push(both(name!.text, level!.text));
      return;
    }
    const runs = block.cells[0]?.runs ?? [];
    if (block.cells.length === 1 && runs.length === 2 && splitList(block.text).length === 1) {
      result.push(both(runs[0]!.text, runs[1]!.text));
      return;
    }
    const previous = blocks[index - 1];
    const level =
      previous &&
      !block.bullet &&
      previous.cells.length === 1 &&
      isLevel(block.text) &&
      result.at(-1)?.fluency === undefined;
    if (level && result.length > 0) {
      result.at(-1)!.fluency = block.text;
      return;
    }
    for (const cell of block.cells) {
      for (const part of bySentence(cell.text).flatMap(splitList)) {
        const last = result.at(-1);
        // "French: spoken: good, written: fair": what of the language is meant.
        if (last?.fluency !== undefined && isPartOfLanguage(part)) last.fluency = `${last.fluency}, ${part}`;
        // "Deutsch, Muttersprache": the level stands where the next language could.
        else if (isLevel(part) && last && last.fluency === undefined && cell.text.includes(last.language))
          last.fluency = part;
        else {
          const one = oneLanguage(part);
          const [both, shared] = ofBoth.exec(one.fluency ?? '')?.slice(1) ?? [];
          // "English, Welsh (both native)": the one before it too.
          if (both !== undefined && shared !== undefined && last && last.fluency === undefined) {
            one.fluency = shared;
            last.fluency = shared;
          }
          result.push(one);
        }
      }
    }
  });
  return result.filter(({ language }) => language !== '');
}

/** A level that two languages have. */
const ofBoth =
  /^(both|beide|tous (?:les )?deux|toutes (?:les )?deux|les deux|amb[oa]s|entramb[ie]|oba|obydwa|båda|begge|allebei)\s+(\S.*)$/iu;

/** "English: native. Spanish: B1." as its sentences, where each of them begins with a language. */
function bySentence(text: string): readonly string[] {
  const sentences = text.split(/(?<=[\p{L}\d)]{2})\.\s+(?=\p{Lu})/u);
  return sentences.every((one) => namesLanguage(/^[^\s:(,–—-]+/.exec(one)?.[0] ?? '')) ? sentences : [text];
}

/** A language in one type, how well beneath it in another, and so on. Null where the blocks are not so. */
function levelsInTurn(blocks: readonly Block[]): readonly Draft[] | null {
  if (blocks.length < 4 || blocks.length % 2 !== 0) return null;
  const turns = blocks.every((block, index) => {
    const name = blocks[index - (index % 2)]!;
    const like = block.bold === name.bold && block.italic === name.italic && Math.abs(block.size - name.size) < 0.4;
    return block.cells.length === 1 && (index % 2 === 0 ? namesLanguage(block.text) : !like);
  });
  if (!turns) return null;
  return blocks.flatMap((block, index) =>
    index % 2 === 0 ? [{ language: block.text, fluency: blocks[index + 1]!.text }] : [],
  );
}

const both = (first: string, second: string) =>
  isMotherTongue(first.replace(/[\s:]+$/, '')) ? pair(second, first) : pair(first, second);

const pair = (name: string, level: string) => ({
  language: name.replace(/[\s:–—(-]+$/, ''),
  fluency: /\(/.test(level.trim().slice(1))
    ? level.replace(/^[\s:–—-]+/, '').trim()
    : level.replace(/^[\s:–—(-]+|[\s):]+$/g, ''),
});

/** The levels of LinkedIn's pages that begin with a word of no level. */
const pageLevel =
  /^(?:full professional|capacité (?:professionnelle|bilingue|native)|compétence (?:professionnelle|bilingue|native|limitée)|competencia (?:bilingüe|nativa|profesional|básica|limitada)|nível (?:nativo|avançado|profissional|intermediário|básico)|conoscenza (?:madrelingua|professionale|lavorativa|limitata|base|di base)|moedertaal|volledige professionele|professionele|beperkte|basisvaardigheid)(?!\p{L})/iu;

/** Does a text say how well somebody speaks a language? */
export const isLevel = (text: string): boolean =>
  pageLevel.test(text.trim()) ||
  /^(?:native|mother|first language|fluent|expert|master|bilingual|proficient|professional|advanced|intermediate|upper|conversational|basic|beginner|elementary|limited|working|muttersprach|fließend|verhandlungssicher|gut|sehr gut|grundkenntnisse|langue maternelle|courant|bilingue|intermédiaire|notions|nativ|lengua materna|fluido|avanzad|intermedi|básico|madrelingua|fluente|ottimo|buono|língua materna|fluente|intermédi|avançad|básic|maternelle|lu, écrit|scolaire|débutant|élémentaire|scolastic|[ABC][12]\b)/i.test(
    text.trim(),
  );

function oneLanguage(text: string): { language: string; fluency?: string } {
  const rated = ratedIn(text);
  if (rated) return { language: rated.name, fluency: rated.level };
  // "Russisch – gut (B1)": the dash stands before all that is said of it.
  const dashed = /^([^(:]{2,40}?)\s+[–—-]\s+([^()]{2,40}\(.+\))$/.exec(text);
  if (dashed && namesLanguage(dashed[1]!)) return { language: dashed[1]!, fluency: dashed[2]! };
  const bracket = /^([^(:]{2,40}?)\s*\((.+)\)$/.exec(text);
  const divided = bracket ?? /^([^:]{2,40}?)\s*:\s*(.+)$/.exec(text) ?? /^(.{2,40}?)\s+[–—-]\s+(.+)$/.exec(text);
  if (divided && isMotherTongue(divided[1]!)) return { language: divided[2]!, fluency: divided[1]! };
  if (divided) return { language: divided[1]!, fluency: divided[2]! };
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++)
    if (isLevel(words.slice(at).join(' ')))
      return {
        language: words
          .slice(0, at)
          .join(' ')
          .replace(/[\s:–—-]+$/, ''),
        fluency: words.slice(at).join(' '),
      };
  return { language: text };
}
