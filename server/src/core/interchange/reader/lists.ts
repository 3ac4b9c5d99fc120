import type { Draft } from '../foreignSource.ts';
import type { Block } from './block.ts';
import { periodOf, periodsIn } from './dates.ts';
import { ratedIn, withDots } from './dots.ts';
import { type Entry, entriesOf, isProse } from './entries.ts';
import { splitList } from './splitList.ts';
import { isMotherTongue, isPartOfLanguage, namesLanguage } from './tongues.ts';
import { organisationScore } from './words.ts';

const colon = /^([^:]{2,50}):+\s*(\S.*)$/;

/** Groups of skills: "Tools: Vite, Figma", a label with its list beside or below, or a plain list. */
export function skills(given: readonly Block[]): readonly Draft[] {
  const blocks = withDots(given);
  const groups: { name: string | null; keywords: string[] }[] = [];
  const loose = (): string[] => {
    const last = groups.at(-1);
    if (last && last.name === null) return last.keywords;
    groups.push({ name: null, keywords: [] });
    return groups.at(-1)!.keywords;
  };
  const tables = sideBySide(blocks) ?? inTurn(blocks);
  if (tables) return tables;
  let under: { block: Block; name: string; keywords: string[] } | null = null;
  // Groups side by side are one after the other.
  const lines = blocks.flatMap((block) =>
    block.cells.length > 1 && block.cells.every((one) => colon.test(one.text))
      ? block.cells.map((one) => ({ ...block, cells: [one], text: one.text }))
      : [block],
  );
  // Where one row is a label and its list, rows of two cells all are.
  const inTable = lines.some(
    ({ cells, bullet }) =>
      !bullet && cells.length === 2 && splitList(cells[0]!.text).length === 1 && splitList(cells[1]!.text).length > 1,
  );
  lines.forEach((block, index) => {
    const next = lines[index + 1];
    const labelled = colon.exec(block.text);
    if (labelled && !/^https?$/i.test(labelled[1]!)) {
      groups.push({ name: labelled[1]!, keywords: [...splitList(labelled[2]!)] });
      under = null;
      return;
    }
    const [first, ...rest] = block.cells;
    if (
      first &&
      rest.length === 1 &&
      !block.bullet &&
      splitList(first.text).length === 1 &&
      (inTable || splitList(rest[0]!.text).length > 1 || first.bold !== rest[0]!.bold)
    ) {
      groups.push({ name: first.text.replace(/:$/, ''), keywords: [...splitList(rest[0]!.text)] });
      under = null;
      return;
    }
    // "Tools  Figma  Vite": a label in bold and its words, each in a frame of its own.
    const [own, word] = first?.runs ?? [];
    const inRuns = first?.runs.length === 2 && splitList(own!.text).length === 1;
    if (first && rest.length > 0 && !block.bullet && (inRuns || (first.bold && rest.every((one) => !one.bold)))) {
      const words = [...(inRuns ? [word!.text] : []), ...rest.map((one) => one.text)];
      groups.push({ name: (inRuns ? own!.text : first.text).replace(/:$/, ''), keywords: words.flatMap(splitList) });
      under = null;
      return;
    }
    const [label, list] =
      first && rest.length === 0 && first.runs.length === 2 ? first.runs.map(({ text }) => text) : [];
    if (label !== undefined && list !== undefined && splitList(label).length === 1 && splitList(list).length > 1) {
      groups.push({ name: label.replace(/[:\s]+$/, ''), keywords: [...splitList(list.replace(/^[:\s–-]+/, ''))] });
      under = null;
      return;
    }
    const plain = block.text.replace(/:$/, '');
    const marked = block.bullet && !(block.bold && next !== undefined && !next.bullet && !next.bold);
    const heads = !marked && block.cells.length === 1 && splitList(plain).length === 1 && plain.split(' ').length <= 4;
    const stands =
      next !== undefined &&
      (block.text.endsWith(':') ||
        block.level !== null ||
        block.size > next.size + 0.4 ||
        (block.bold && !next.bold) ||
        (next.bullet && !block.bullet));
    if (heads && stands && !next.text.endsWith(':')) {
      under = { block, name: plain, keywords: [] };
      groups.push(under);
      return;
    }
    (under?.keywords ?? loose()).push(...block.cells.flatMap((one) => splitList(one.text)));
  });
  return groups
    .filter((group) => group.name !== null || group.keywords.length > 0)
    .flatMap(({ name, keywords }) => {
      if (name === null) return keywords.map((keyword) => ratedIn(keyword) ?? { name: keyword });
      const rated = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
      const own = rated && isLevel(rated[2]!) ? { name: rated[1]!, level: rated[2]! } : { name };
      return [keywords.length > 0 ? { ...own, keywords } : own];
    });
}

/** Labels in a row, each with its list beneath: columns of a table. Null where the blocks are not so. */
function sideBySide(blocks: readonly Block[]): readonly Draft[] | null {
  const top = blocks[0];
  if (!top || top.cells.length < 2 || blocks.length < 2 || top.bullet) return null;
  const marked = top.cells.every(
    (one) => splitList(one.text).length === 1 && (one.bold || one.size > blocks[1]!.size + 0.4),
  );
  if (!marked || blocks.slice(1).every((block) => block.cells.length === top.cells.length && block.bold)) return null;
  const heads = (block: Block): boolean =>
    Math.abs(block.size - top.size) < 0.4 && block.bold === top.bold && !block.bullet;
  const groups: { name: string; x: number; keywords: string[] }[] = [];
  let row: typeof groups = [];
  for (const block of blocks)
    if (heads(block)) {
      row = block.cells.map((one) => ({ name: one.text, x: one.x, keywords: [] }));
      groups.push(...row);
    } else
      for (const one of block.cells)
        (row.findLast((each) => each.x <= one.x + 4) ?? row[0])?.keywords.push(...splitList(one.text));
  return groups.map(({ name, keywords }) => (keywords.length > 0 ? { name, keywords } : { name }));
}

/** A label, its list, a label, its list. Null where the blocks are not so. */
function inTurn(blocks: readonly Block[]): readonly Draft[] | null {
  if (blocks.length < 4 || blocks.length % 2 !== 0 || blocks.some((block) => block.cells.length > 1)) return null;
  const turns = blocks.every((block, index) => {
    const count = splitList(block.text).length;
    return index % 2 === 0 ? count === 1 && block.text.length <= 40 && !block.bullet : count > 1;
  });
  if (!turns) return null;
  return blocks.flatMap((block, index) =>
    index % 2 === 0 ? [{ name: block.text.replace(/:$/, ''), keywords: splitList(blocks[index + 1]!.text) }] : [],
  );
}

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
  const blocks = withDots(given);
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

/** Interests: one a keyword. */
export const interests = (blocks: readonly Block[]): readonly Draft[] =>
  blocks.flatMap((block) => {
    if (isProse(block) && !block.bullet && splitList(block.text).length < 3) return [{ name: block.text }];
    const labelled = colon.exec(block.text);
    if (labelled) return [{ name: labelled[1]!, keywords: splitList(labelled[2]!) }];
    const [name, what, ...more] = block.cells;
    // A label in the margin and what is meant by it.
    if (name && what && more.length === 0 && splitList(name.text).length === 1 && what.text.includes(' '))
      return [{ name: name.text, keywords: splitList(what.text) }];
    return block.cells.flatMap((one) => splitList(one.text)).map((each) => ({ name: each }));
  });

/** What a line of a list of named things says: the pieces beside its date. */
export interface Named {
  readonly pieces: readonly string[];
  readonly keywords: readonly string[];
  readonly date: string | null;
  readonly bullets: readonly string[];
  readonly prose: readonly string[];
  readonly period: Draft;
  /** Until when it is valid, where a line says so beside its date. */
  readonly expires: string | null;
  readonly url: string | null;
}

/** Certificates, awards and the like: each item of the list, or each entry, as its pieces and its date. */
export function named(blocks: readonly Block[]): readonly Named[] {
  const groups = underHeadings(blocks);
  if (groups)
    return groups.flatMap(({ heading, rows }) =>
      named(rows).map((one) => (heading === null ? one : { ...one, prose: [heading, ...one.prose] })),
    );
  const list = blocks.length > 0 && blocks.every((block) => block.bullet);
  // In a list that is all items each is an entry; else the entries' own heads tell.
  const lines = list ? blocks.map((block) => ({ ...block, bullet: false, gap: 1 })) : blocks;
  const entries: readonly Entry[] =
    list || allOneLiners(blocks) || allNames(blocks)
      ? lines.flatMap((block) => entriesOf([{ ...block, level: null }]))
      : entriesOf(lines);
  return entries.map((given) => {
    // Of an item that is a sentence, the sentence is what it is called.
    const [sentence, ...others] = given.heads.length === 0 ? given.prose : [];
    const entry =
      sentence === undefined ? given : { ...given, heads: [{ ...plain, pieces: [sentence] }], prose: others };
    const { period } = entry;
    const apart = entry.heads.reduce((count, head) => count + head.pieces.length, 0) > 1;
    const until = entry.heads.flatMap((head) => head.pieces).flatMap((piece) => expiryIn(piece) ?? [])[0];
    const pieces = entry.heads.flatMap((head) =>
      head.pieces
        .flatMap((given) => (expiryIn(given) ?? { rest: [given] }).rest)
        .flatMap((piece) =>
          // "Architect – Professional, Amazon": where something else parts name and issuer, the dash belongs to the name.
          piece.split(
            apart || /\s[–—-]\s.*,\s/.test(piece) ? /\s+[|·•]\s+|\s*\|\s*/ : /\s+(?:\||·|•|–|—|-)\s+|\s*\|\s*/,
          ),
        ),
    );
    return {
      pieces: pieces
        .map((piece, index) =>
          index === 0 ? piece : piece.replace(/^(?:(?:published|issued|awarded) by|by|in|at|from)\s+(?=\p{Lu})/u, ''),
        )
        .map((piece) => piece.replace(/^(?:issued|awarded|date|received)(?:\s+on)?:?\s*(?=\p{Lu}|$)/iu, ''))
        .map((piece) =>
          piece.replace(
            /[\s,;(–-]+(?:issued|awarded|obtained|earned|completed|ausgestellt|erworben|obtenue?|obtenid[oa]|conseguit[oa]|取得|合格)(?: (?:on|in|am|en|le|il))?:?$/iu,
            '',
          ),
        )
        .map((piece) => piece.replace(/^\((.*)\)$/, '$1').trim())
        .filter(
          (piece) =>
            !/^(?:(?:issued|published|awarded)? ?by|at|von|in|on|par|por|from|ausgestellt von):?$/i.test(piece),
        )
        .filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
      date: period ? (period.endDate && period.endDate !== 'present' ? period.endDate : period.startDate) : null,
      expires:
        until?.expires ?? (period && saysExpiry.test(period.written) ? (period.startDate ?? period.endDate) : null),
      keywords: entry.keywords,
      bullets: entry.bullets,
      prose: [...entry.prose, ...entry.addresses.slice(1)],
      period: periodOf(entry),
      url: entry.addresses[0] ?? addressOf(entry, pieces[0] ?? ''),
    };
  });
}

/** Rows of a table, each with its date, beneath headings that gather them: "International". Null where there are none. */
function underHeadings(
  blocks: readonly Block[],
): readonly { readonly heading: string | null; readonly rows: readonly Block[] }[] | null {
  const isRow = (block: Block | undefined): boolean =>
    block !== undefined &&
    !block.bullet &&
    block.level === null &&
    block.cells.length > 2 &&
    periodsIn(block.text).length > 0;
  const gathers = (block: Block, at: number): boolean =>
    block.level !== null && block.cells.length === 1 && periodsIn(block.text).length === 0 && isRow(blocks[at + 1]);
  if (!blocks.some(gathers)) return null;
  const groups: { heading: string | null; rows: Block[] }[] = [{ heading: null, rows: [] }];
  blocks.forEach((block, at) => {
    if (gathers(block, at)) groups.push({ heading: block.text, rows: [] });
    else groups.at(-1)!.rows.push(block);
  });
  return groups.filter(({ heading, rows }) => heading !== null || rows.length > 0);
}

/** What says until when something is valid, in the languages that headings are read in. */
const validity =
  "(?:expir(?:es|y|ed|ing|ation)(?: date)?|valid(?: (?:until|till|through|thru|to))?|renewal|renew by|exp|läuft ab|gültig(?: bis)?|ablauf|expire(?: le| en)?|valable(?: jusqu[’']?(?:en|au|à))?|validité|caduca(?: en)?|vence(?: en)?|válid[oa](?: hasta)?|scade(?: il)?|scadenza|valid[oa] fino)";
const saysExpiry = new RegExp(String.raw`^\W*${validity}(?!\p{L})|^(?:until|till|bis|hasta)(?!\p{L})`, 'iu');
const beforeExpiry = new RegExp(String.raw`[\s,;(–-]*(?<!\p{L})${validity}\s*[.:]?\s*$`, 'iu');

/** "… valid until March 2025" among the words of a thing whose date is told otherwise; null where nothing says so. */
function expiryIn(piece: string): { readonly rest: readonly string[]; readonly expires: string } | null {
  const found = periodsIn(piece).find(
    ({ start, written }) => saysExpiry.test(written) || beforeExpiry.test(piece.slice(0, start)),
  );
  const expires = found?.startDate ?? found?.endDate;
  if (!found || !expires) return null;
  const before = piece
    .slice(0, found.start)
    .replace(beforeExpiry, '')
    .replace(/[\s,;|·(–-]+$/, '');
  const after = piece.slice(found.end).replace(/^[\s,;|·)–-]+/, '');
  return { rest: [before, after].filter((text) => text !== ''), expires };
}

/** Where the name of a thing leads, else other words of its head. */
function addressOf({ links }: Entry, name: string): string | null {
  const pages = links.filter(({ url }) => /^https?:/.test(url));
  return (
    (pages.find(({ text }) => text !== '' && (name.includes(text) || text.includes(name))) ?? pages[0])?.url ?? null
  );
}

const plain = { size: 10, bold: false, level: null } as const;

/** A step of a course or what hangs a certificate beside its name: "Part 2", "Green Belt", "Certified". */
const ofCertificate =
  /(?<!\p{L})(?:part|level|stage|module?|tier|phase|teil|stufe|modul|niveau|nivel|nível|livello|poziom|nivå)\s?\d|(?<!\p{L})(?:certifi|zertifi|diplom|licen[cs]e|brevet|patent|führerschein|permis)|(?<!\p{L})belt$/iu;

/** Names below each other, as in a narrow column: nothing dates them or sets one off, and none of them names a house. */
const allNames = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 &&
  blocks.some((block, at) => at % 2 === 1 && ofCertificate.test(block.text)) &&
  blocks.every(
    (block) =>
      block.cells.length === 1 &&
      block.level === null &&
      !block.bullet &&
      block.bold === blocks[0]!.bold &&
      block.italic === blocks[0]!.italic &&
      Math.abs(block.size - blocks[0]!.size) < 0.4 &&
      Math.abs(block.x - blocks[0]!.x) < 2 &&
      block.text.split(' ').length <= 8 &&
      organisationScore(block.text) <= 0 &&
      periodsIn(block.text).length === 0,
  );

/** Every line has a date of its own, or none has one and none is set off. */
const allOneLiners = (blocks: readonly Block[]): boolean =>
  blocks.length > 0 && blocks.every((block) => !block.bullet && periodsIn(block.text).length > 0);
