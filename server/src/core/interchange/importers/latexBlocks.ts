import { type Block, blockOf } from '../reader/block.ts';
import { periodsIn } from '../reader/dates.ts';
import { cellsFrom, linksFrom, type Span } from '../reader/inline.ts';
import type { Column } from '../reader/tableLabels.ts';
import { afterArguments, afterOptions, argumentsAt } from './latexArguments.ts';
import {
  asCalled,
  bold,
  dropped,
  droppedArguments,
  headings,
  hosts,
  italic,
  labels,
  lengths,
  names,
} from './latexCommands.ts';
import { entryBody, isOfLooks, isSection } from './latexEnvironments.ts';
import { environmentsIn, expansionOf, type Macro, macrosIn } from './latexMacros.ts';
import { inLine } from './latexMath.ts';
import { languageRow, linesOfAddress, personal, ratedSkills, reaches, turnedName } from './latexPersonal.ts';
import { withoutShorthands } from './latexShorthands.ts';
import { accentOf, groupAt, symbolOf, typographic, withoutAnchors, withoutComments } from './latexText.ts';

/** One line under construction. */
interface Line {
  spans: Span[];
  bullet: boolean;
  level: number | null;
  /** What its cells are, where their command says so. */
  columns?: readonly (Column | null)[];
}

/** The lines of a LaTeX source: sections as headings, items as bullets, the arguments of an entry's command as cells. */
export function latexBlocks(source: string): readonly Block[] {
  const plain = withoutShorthands(withoutAnchors(withoutComments(source)));
  const begin = plain.indexOf('\\begin{document}');
  const end = plain.indexOf('\\end{document}');
  const reader = new Reader(macrosIn(plain), environmentsIn(plain));
  if (begin >= 0) reader.preamble(plain.slice(0, begin));
  reader.read(
    begin >= 0 ? plain.slice(begin + 16, end > begin ? end : undefined) : plain,
    { bold: false, italic: false },
    0,
  );
  return reader.finish();
}

/** No formula of a résumé is longer. */
const longestFormula = 200;
/** A résumé uses its commands some hundred times; what goes on has no end. */
const mostExpansions = 5000;

/** A length that stands behind a command without braces. */
const lengthHere =
  /^\s*=?\s*-?[\d.]+\s*(?:pt|em|ex|cm|mm|in|mu|sp|pc)\b(?:\s*(?:plus|minus)\s*-?[\d.]+\s*(?:pt|em|ex|cm|mm|in|fil{1,3})\b)*/;

/** Is a space as wide as a letter or more, so that it sets apart? */
const isWide = (length: string): boolean =>
  /fil|(?<![\d.])[1-9][\d.]*\s*(?:em|cm|in)|(?<![\d.])\d\d+\s*(?:pt|mm)/.test(length);

/** The body of a command that draws a sign out of letters that it moves. */
const signs = /\\(?:raisebox|kern|lower|hspace|scalebox)/;

/** Commands that are read for what they say, however a document sets them. */
const isKnown = (name: string): boolean =>
  /^(?:begin|end|item|href|url|enquote|AND|cv(?:entry|item|line|listitem|skill|honor|event)\w*|resumeItem\w*|resumeSub\w*)$/.test(
    name,
  ) ||
  Object.hasOwn(headings, name) ||
  names.has(name) ||
  Object.hasOwn(hosts, name) ||
  Object.hasOwn(labels, name) ||
  bold.has(name) ||
  italic.has(name);

class Reader {
  private expansions = 0;
  /** Commands of the document whose bodies are being read. */
  private readonly open = new Set<string>();
  constructor(
    private readonly macros: ReadonlyMap<string, Macro>,
    private readonly environments: ReadonlyMap<string, Macro>,
  ) {}

  private readonly blocks: Block[] = [];
  private line: Line = { spans: [], bullet: false, level: null };
  private gap = 1;
  /** Sections that commands outside of them speak of, by their headings: the lines of each. */
  private readonly later = new Map<string, string[]>();
  /** The house of the last post, for one beneath it that is at the same. */
  private house: readonly string[] = [];

  finish(): readonly Block[] {
    this.flush();
    for (const [title, lines] of this.later) {
      this.heading(title, 2, 1);
      for (const line of lines) this.read(`\\item ${line}\n\n`, { bold: false, italic: false }, 1);
    }
    this.flush();
    return this.blocks;
  }

  /** Only what the commands of a class say about the person; the rest of a preamble is about looks. */
  preamble(source: string): void {
    const first = /\\firstname\s*\{([^{}]*)\}/.exec(source)?.[1];
    const last = /\\(?:familyname|lastname)\s*\{([^{}]*)\}/.exec(source)?.[1];
    if (first || last) this.whole([first, last].filter(Boolean).join(' '), 1);
    for (const match of source.matchAll(personal)) this.personal(match[1]!, source, match.index + match[0].length);
  }

  /** A line of a section that stands at the end. */
  private laterIn(title: string, line: string): void {
    this.later.set(title, [...(this.later.get(title) ?? []), line]);
  }

  private personal(given: string, source: string, at: number): number {
    const { args, option, end } = argumentsAt(source, at);
    const texts = args.filter((text) => text.trim() !== '');
    if (texts.length === 0 || /^(?:firstname|familyname|lastname)$/.test(given)) return end;
    const name = Object.hasOwn(asCalled, given) ? asCalled[given]! : given;
    if (name === 'skills') for (const line of ratedSkills(texts.join(','))) this.laterIn('Skills', line);
    else if (name === 'aboutme') this.laterIn('Profile', texts.join(' '));
    else if (names.has(name)) this.whole(given === 'ecvname' ? turnedName(texts.join(' ')) : texts.join(' '), 1);
    else if (name === 'title' || name === 'position') this.whole(texts.join(' '), null);
    else if (name === 'address') {
      // Some classes have all ways to reach somebody in it, a line each.
      const parts = texts.flatMap(linesOfAddress);
      const lines = parts.filter((part) => !reaches(part));
      if (lines.length > 0) this.whole(lines.join(', '), null, 'Address');
      for (const part of parts.filter(reaches)) this.whole(part, null);
    } else if (name === 'social' || Object.hasOwn(hosts, name)) {
      const network = name === 'social' ? (option ?? '') : name;
      const host = Object.hasOwn(hosts, network) ? hosts[network]! : '';
      this.whole(host + texts.at(-1)!, null);
    } else {
      this.whole(texts.join(' '), null, labels[name]);
      if (given === 'ecvtelephone' && option) this.whole(option, null, labels[name]);
    }
    return end;
  }

  private whole(text: string, level: number | null, label?: string): void {
    this.flush();
    this.line.level = level;
    if (label) this.line.spans.push({ text: `${label}: ` });
    this.read(text, { bold: false, italic: false }, 1);
    this.flush();
  }

  private flush(): void {
    const cells = cellsFrom(this.line.spans);
    const { columns } = this.line;
    if (cells.length > 0) {
      this.blocks.push(
        blockOf(columns?.length === cells.length ? cells.map((one, at) => ({ ...one, column: columns[at]! })) : cells, {
          bullet: this.line.bullet,
          level: this.line.level,
          gap: this.gap,
          links: linksFrom(this.line.spans),
        }),
      );
      this.gap = 0;
    }
    this.line = { spans: [], bullet: false, level: null };
  }

  private put(text: string, type: { bold: boolean; italic: boolean; url?: string | null }): void {
    if (text !== '') this.line.spans.push({ text, ...type });
  }

  /** Reads a stretch of source in one type. Recursion is bounded; what is deeper is kept as its letters. */
  read(source: string, given: { bold: boolean; italic: boolean; url?: string | null }, depth: number): void {
    let type = given;
    if (depth > 40) {
      this.put(source.replaceAll(/[\\{}]/g, ' '), type);
      return;
    }
    let at = 0;
    while (at < source.length) {
      const char = source[at]!;
      if (char === '\\')
        at = this.command(source, at, type, depth, (next) => {
          type = { ...type, ...next };
        });
      else if (char === '{') {
        const group = groupAt(source, at);
        if (group) this.read(group.text, type, depth + 1);
        at = group ? group.end : at + 1;
      } else if (char === '}') at++;
      else if (char === '&') {
        this.put('\t', type);
        at++;
      } else if (char === '$') {
        const mark = source[at + 1] === '$' ? '$$' : '$';
        at = this.formula(source, at + mark.length, mark, type, depth);
      } else if (char === '~') {
        this.put(' ', type);
        at++;
      } else if (char === '\n' && /^\n[ \t]*\n/.test(source.slice(at, at + 80))) {
        this.flush();
        this.gap = 1;
        at++;
      } else {
        const next = /[\\{}&$~\n]/g;
        next.lastIndex = at + 1;
        const stop = next.exec(source)?.index ?? source.length;
        this.put(typographic(source.slice(at, stop)), type);
        at = stop;
      }
    }
  }

  /** A formula that goes to `mark`; where nothing closes it, the sign is none of mathematics. */
  private formula(
    source: string,
    at: number,
    mark: string,
    type: { bold: boolean; italic: boolean; url?: string | null },
    depth: number,
  ): number {
    const close = source.slice(at, at + longestFormula).indexOf(mark);
    if (close < 0) return at;
    this.read(inLine(source.slice(at, at + close)), type, depth + 1);
    return at + close + mark.length;
  }

  private command(
    source: string,
    at: number,
    type: { bold: boolean; italic: boolean; url?: string | null },
    depth: number,
    change: (next: { bold?: boolean; italic?: boolean }) => void,
  ): number {
    const next = source[at + 1] ?? '';
    if (!/[A-Za-z]/.test(next)) {
      if (next === '\\') {
        const option = groupAt(source, at + 2, '[', ']');
        this.flush();
        return option && source[at + 2] === '[' ? option.end : at + 2;
      }
      const accent = accentOf(next);
      if (accent !== null) return this.accent(source, at + 2, accent, type);
      if (next === '(') return this.formula(source, at + 2, '\\)', type, depth);
      this.put(/[,;: !/]/.test(next) ? ' ' : /[-()[\]]/.test(next) ? '' : next, type);
      return at + 2;
    }
    const name = /^[A-Za-z]+/.exec(source.slice(at + 1, at + 41))![0];
    let end = at + 1 + name.length;
    if (source[end] === '*') end++;
    const macro = this.macros.get(name);
    // One that is made of itself would have no end.
    const sign = macro?.parameters.length === 0 && symbolOf(name) !== null && signs.test(macro.body);
    if (macro && !isKnown(name) && !sign && !this.open.has(name) && this.expansions++ < mostExpansions) {
      const { text, end: behind } = expansionOf(macro, source, end);
      this.open.add(name);
      this.read(text, type, depth + 1);
      this.open.delete(name);
      return behind;
    }
    if (lengths.has(name)) {
      const [length = ''] = lengthHere.exec(source.slice(end, end + 60)) ?? [];
      if (name === 'hskip') this.put(isWide(length) ? '\t' : ' ', type);
      return end + length.length;
    }
    if (/^(?:verb|lstinline)$/.test(name)) {
      const mark = source[end] ?? '';
      const close = /[^\sA-Za-z{[]/.test(mark) ? source.slice(end + 1, end + longestFormula).indexOf(mark) : -1;
      if (close >= 0) {
        this.put(source.slice(end + 1, end + 1 + close).replaceAll(/\s+/g, ' '), type);
        return end + close + 2;
      }
    }
    const symbol = symbolOf(name);
    if (symbol !== null) {
      this.put(symbol, type);
      const empty = /^\s*\{\}|^ /.exec(source.slice(end, end + 6));
      return end + (empty?.[0].length ?? 0);
    }
    const accent = name.length === 1 ? accentOf(name) : null;
    if (accent !== null) return this.accent(source, end, accent, type);
    switch (name) {
      case 'begin':
      case 'end': {
        const environment = groupAt(source, end);
        if (!environment) return end;
        this.flush();
        this.gap = 1;
        return name === 'begin' ? this.begin(environment.text, source, environment.end, type, depth) : environment.end;
      }
      case 'item':
      case 'resumeItem':
      case 'cvlistitem': {
        this.flush();
        this.line.bullet = true;
        const option = groupAt(source, end, '[', ']');
        // A number or a sign of its own for the item says nothing.
        if (option && name === 'item' && !/\p{L}/u.test(option.text)) return option.end;
        if (option && name === 'item') {
          this.read(`\\textbf{${option.text}} `, type, depth + 1);
          return option.end;
        }
        const body = name === 'item' ? null : groupAt(source, end);
        if (body) {
          this.read(body.text, type, depth + 1);
          this.flush();
        }
        return body ? body.end : end;
      }
      case 'cvlistdoubleitem': {
        const { args, end: behind } = argumentsAt(source, end);
        for (const text of args) this.read(`\\cvlistitem{${text}}`, type, depth + 1);
        return behind;
      }
      // A language, how well, and what is said of that; two labels with their texts side by side.
      case 'cvitemwithcomment':
      case 'cvlanguage': {
        const { args, end: behind } = argumentsAt(source, end);
        const [label = '', text = '', comment = ''] = args;
        const said = [text, comment.trim() === '' ? '' : text.trim() === '' ? comment : `(${comment})`]
          .join(' ')
          .trim();
        this.entryOf([label, said], type, depth);
        return behind;
      }
      // europecv has the five levels of a language in the order of Europass.
      case 'ecvlanguage':
      case 'ecvlastlanguage': {
        const { args, end: behind } = argumentsAt(source, afterArguments(source, end, 0));
        if (args.length > 0) this.laterIn('Languages', languageRow(args));
        return behind;
      }
      case 'ecvmothertongue': {
        const { args, end: behind } = argumentsAt(source, afterArguments(source, end, 0));
        if (args.length > 0) this.laterIn('Languages', `Mother tongue: ${args.join(' ')}`);
        return behind;
      }
      // A post beneath the one before it, in the same house.
      case 'resumeSubSubheading': {
        const { args, end: behind } = argumentsAt(source, end);
        this.gap = 1;
        this.entryOf([...args, ...this.house], type, depth);
        return behind;
      }
      case 'cvdoubleitem':
      case 'cvcomputer': {
        const { args, end: behind } = argumentsAt(source, end);
        for (let index = 0; index < args.length; index += 2)
          this.entryOf([`\\textbf{${args[index]}}`, args[index + 1] ?? ''], type, depth);
        return behind;
      }
      // The name in two parts, and the line with the contacts.
      case 'namesection': {
        const { args, end: behind } = argumentsAt(source, end);
        this.whole(args.slice(0, 2).join(' '), 1);
        for (const text of args.slice(2)) this.whole(text, null);
        return behind;
      }
      case 'href': {
        const url = groupAt(source, end);
        const words = url && groupAt(source, url.end);
        if (!url || !words) return end;
        this.read(words.text, { ...type, url: url.text.replaceAll('\\', '') }, depth + 1);
        return words.end;
      }
      case 'enquote': {
        const words = groupAt(source, end);
        if (words) this.read(`\\textquotedblleft{}${words.text}\\textquotedblright{}`, type, depth + 1);
        return words ? words.end : end;
      }
      case 'url': {
        const url = groupAt(source, end);
        if (url) this.put(url.text.replaceAll('\\', ''), type);
        return url ? url.end : end;
      }
      case 'hspace': {
        const width = groupAt(source, end);
        if (!width || width.text.trim().startsWith('-')) return width ? width.end : end;
        this.put(isWide(width.text) ? '\t' : ' ', type);
        return width.end;
      }
      // RenderCV sets it between the contacts.
      case 'AND':
      case 'hfill':
      case 'tab':
      case 'hphantom':
        this.put('\t', type);
        return end;
      case 'newline':
      case 'par':
      case 'linebreak':
      case 'makecvtitle':
      case 'makecvheader':
      case 'maketitle':
      case 'newpage':
      case 'clearpage':
        this.flush();
        return end + (/^\[[^\]\n]{0,20}\]/.exec(source.slice(end, end + 24))?.[0].length ?? 0);
    }
    if (Object.hasOwn(headings, name) && headings[name]! > 0) {
      const title = groupAt(source, end) ?? null;
      if (title) this.heading(title.text, headings[name]!, depth);
      return title ? title.end : end;
    }
    if (
      /^(?:ignorespaces|noindent|centering|raggedright|raggedleft|small|footnotesize|normalsize|scriptsize|tiny|sffamily|rmfamily|upshape|mdseries|normalfont)$/.test(
        name,
      )
    )
      return end;
    // An icon is named by the command itself.
    if (/^fa[A-Z]/.test(name) && !dropped.has(name)) return afterArguments(source, end, 0);
    if (dropped.has(name) || name.startsWith('moderncv'))
      return afterArguments(source, end, Object.hasOwn(droppedArguments, name) ? droppedArguments[name]! : 1);
    if (bold.has(name) || italic.has(name)) {
      const style = bold.has(name) ? { bold: true } : { italic: true };
      const group = /^[a-z]*(?:series|shape)$|^(?:bf|it|em|large|Large|LARGE|huge|Huge)$/.test(name)
        ? null
        : groupAt(source, end);
      if (!group) change(style);
      else this.read(group.text, { ...type, ...style }, depth + 1);
      return group ? group.end : end;
    }
    if (
      (/^(?:name|author|social|github|linkedin|gitlab|email|phone|mobile|homepage|address|position|quote)$/.test(
        name,
      ) ||
        Object.hasOwn(asCalled, name)) &&
      /[{[]/.test(source[end] ?? '')
    )
      return this.personal(name, source, end);
    return this.entry(name, source, end, type, depth);
  }

  /** An environment opens: of a section, of an entry with its parts as arguments, or one that is about looks. */
  private begin(
    environment: string,
    source: string,
    at: number,
    type: { bold: boolean; italic: boolean; url?: string | null },
    depth: number,
  ): number {
    if (isOfLooks(environment)) return afterOptions(source, at, environment);
    const title = isSection(environment) ? groupAt(source, at) : null;
    if (title) {
      this.heading(title.text, 2, depth);
      return title.end;
    }
    const { args, option, end } = argumentsAt(source, at);
    const own = this.environments.get(environment) ?? null;
    const body = own === null ? entryBody(environment, args.length) : null;
    if (own !== null && this.expansions++ < mostExpansions) {
      const { text, end: behind } = expansionOf(own, source, at);
      this.read(text, type, depth + 1);
      this.flush();
      return behind;
    }
    if (body !== null)
      this.read(expansionOf({ parameters: args.map(() => null), body }, source, at).text, type, depth + 1);
    else if (args.length > 1) this.entryOf(args, type, depth);
    else if (args.length === 1 && option === null) {
      // What stands beside the text of the environment, as its dates do in the margin.
      this.read(args[0]!.trim(), type, depth + 1);
      this.put('\t', type);
      return end;
    } else return afterOptions(source, at, environment);
    this.flush();
    return end;
  }

  /** A command of a résumé class or one that is not known: its arguments are the cells of a line, a long last one its text. */
  private entry(
    name: string,
    source: string,
    at: number,
    type: { bold: boolean; italic: boolean },
    depth: number,
  ): number {
    const { args, end } = argumentsAt(source, at);
    if (args.length === 0) return end;
    if (args.length === 1) {
      // A command with a line to itself is one: \\employer{…}, \\dates{…}.
      const alone =
        /(?:^|\n)[ \t]*\\?$/.test(source.slice(Math.max(0, at - name.length - 40), at - name.length)) &&
        /^[ \t]*\n/.test(source.slice(end, end + 40));
      if (alone) this.flush();
      this.read(args[0]!, type, depth + 1);
      if (alone) this.flush();
      // Several of one kind in a row, \cvtag{Go}\cvtag{Rust}, are things of their own.
      if (source.startsWith(`\\${name}`, end + (/^\s*/.exec(source.slice(end, end + 20))?.[0].length ?? 0)))
        this.put('\t', type);
      return end;
    }
    this.flush();
    this.gap = 1;
    if (name === 'resumeSubheading' && args.length === 4)
      this.house = periodsIn(args[1]!).length > 0 ? args.slice(2) : args.slice(0, 2);
    if (name === 'twentyitem' && args.length > 4) {
      this.entryOf(args, type, depth, [null, 'position', 'place', 'employer', 'text', 'text']);
      return end;
    }
    const last = args.at(-1)!;
    const long =
      /\\item\b|\\begin\{|\\resumeItem|\\cvitem/.test(last) ||
      (args.length >= 4 && last.length > 80) ||
      (name === 'cventry' && args.length === 6 && /[.;!]\s*\}?\s*$|\\newline/.test(last));
    // Of moderncv's the fifth is a grade, or what else its author has put there, and the sixth what is told of the entry.
    const columns: readonly (Column | null)[] =
      name === 'cventry' && args.length === 6
        ? [null, null, null, null, 'grade', ...(long ? [] : ['text' as const])]
        : [];
    this.entryOf(long ? args.slice(0, -1) : args, type, depth, columns);
    if (long) {
      this.read(last, type, depth + 1);
      this.flush();
    }
    return end;
  }

  /** A line of its own, a cell for each text that is not empty. */
  private entryOf(
    texts: readonly string[],
    type: { bold: boolean; italic: boolean },
    depth: number,
    columns: readonly (Column | null)[] = [],
  ): void {
    this.flush();
    const says = (text: string): boolean => text.replaceAll(/[{}\\\s]/g, '') !== '';
    const cells = texts.filter(says);
    if (columns.length > 0) this.line.columns = columns.filter((_, at) => texts[at] !== undefined && says(texts[at]));
    cells.forEach((text, index) => {
      if (index > 0) this.put('\t', type);
      this.read(text.replaceAll('\\\\', ' '), type, depth + 1);
    });
    this.flush();
  }

  private heading(text: string, level: number, depth: number): void {
    this.flush();
    this.gap = 1;
    this.line.level = level;
    this.read(text, { bold: false, italic: false }, depth + 1);
    this.flush();
    this.gap = 1;
  }

  private accent(source: string, at: number, mark: string, type: { bold: boolean; italic: boolean }): number {
    const group = groupAt(source, at);
    const near = /^\s*(\\?[A-Za-z])/.exec(source.slice(at, at + 8));
    const letter = group && group.end - at < 8 ? group.text.replace('\\', '') : near ? near[1]!.replace('\\', '') : '';
    if (letter !== '') this.put(`${letter[0]!}${mark}${letter.slice(1)}`.normalize('NFC'), type);
    return group && group.end - at < 8 ? group.end : at + (near?.[0].length ?? 0);
  }
}
