import { groupAt } from './latexText.ts';

/** A command that a document defines for itself: `\newcommand{\role}[3]{\textbf{#1} at #2 \hfill #3}`. */
export interface Macro {
  /** Its arguments in order: what stands for one that is left out, null for one that must be there. */
  readonly parameters: readonly (string | null)[];
  readonly body: string;
}

const definition =
  /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s*(?:\{\s*\\([A-Za-z]+)\s*\}|\\([A-Za-z]+))|\\(?:New|Renew|Provide|Declare)DocumentCommand\s*\{?\s*\\([A-Za-z]+)\s*\}?|\\[gex]?def\s*\\([A-Za-z]+)((?:#\d)*)(?=\{)/g;

/** More definitions than these are a package. */
const mostMacros = 500;

/** Decides by what it is given, or does things that only TeX can: its arguments say more than its body. */
const programmed =
  /\\(?:if[a-zA-Z]*|If[A-Z]\w*|@\w+|expandafter|let|def|begin\{(?:tikzpicture|pgfpicture|lrbox)\}|newcommand|write|directlua|foreach|StrBefore|csname)(?![a-zA-Z])/;

/** The commands a source defines by itself, the last definition of each. */
export function macrosIn(source: string): ReadonlyMap<string, Macro> {
  const macros = new Map<string, Macro>();
  for (const match of source.matchAll(definition)) {
    if (macros.size >= mostMacros) break;
    const [whole, braced, bare, documented, plain, marks] = match;
    const name = braced ?? bare ?? documented ?? plain;
    const at = match.index + whole.length;
    const macro =
      plain !== undefined
        ? withBody(
            source,
            at,
            Array.from({ length: (marks ?? '').length / 2 }, () => null),
          )
        : documented !== undefined
          ? documentCommand(source, at)
          : newCommand(source, at);
    if (name !== undefined && macro) macros.set(name, macro);
  }
  return macros;
}

const environment =
  /\\(?:(?:re)?newenvironment|provideenvironment)\*?\s*\{\s*([A-Za-z]+)\s*\}|\\(?:New|Renew|Provide|Declare)DocumentEnvironment\s*\{\s*([A-Za-z]+)\s*\}/g;

/** The environments a source defines by itself, as what stands for their beginning. */
export function environmentsIn(source: string): ReadonlyMap<string, Macro> {
  const found = new Map<string, Macro>();
  for (const { 0: whole, 1: plain, 2: documented, index } of source.matchAll(environment)) {
    if (found.size >= mostMacros) break;
    const at = index + whole.length;
    const macro = plain === undefined ? documentCommand(source, at) : newCommand(source, at);
    if (macro && macro.parameters.length > 0) found.set(plain ?? documented!, macro);
  }
  return found;
}

/** Behind a name: `[3][default]{body}`. */
function newCommand(source: string, start: number): Macro | null {
  const count = /^\s*\[\s*(\d)\s*\]/.exec(source.slice(start, start + 20));
  let at = start + (count?.[0].length ?? 0);
  const parameters: (string | null)[] = Array.from({ length: Number(count?.[1] ?? 0) }, () => null);
  const option = /^\s*\[/.test(source.slice(at, at + 10)) ? groupAt(source, at, '[', ']') : null;
  if (option && parameters.length > 0) {
    parameters[0] = option.text;
    at = option.end;
  }
  return withBody(source, at, parameters);
}

/** Behind a name: `{m O{default} o}{body}`. */
function documentCommand(source: string, start: number): Macro | null {
  const kinds = groupAt(source, start);
  if (!kinds) return null;
  const parameters = [...kinds.text.matchAll(/[+!]?([mosO])(?:\{([^{}]*)\})?/g)].map(([, kind, value]) =>
    kind === 'm' ? null : (value ?? ''),
  );
  return withBody(source, kinds.end, parameters);
}

/** Null where the arguments of the command tell more than its body does. */
function withBody(source: string, at: number, parameters: readonly (string | null)[]): Macro | null {
  const body = groupAt(source, at);
  if (!body || programmed.test(body.text)) return null;
  if (parameters.some((one, index) => one === null && !body.text.includes(`#${index + 1}`))) return null;
  return { parameters, body: asEntry(body.text, parameters.length) };
}

/** An entry that is set as the item of a list, its parts in a table or at both margins, is no bullet. */
const asEntry = (body: string, count: number): string =>
  count >= 2 && /\\hfill|&|\\\\/.test(body) ? body.replace(/\\item\b(?:\s*\[[^\]\n]{0,40}\])?/, ' ') : body;

/** The body of a command with its arguments, which stand at `at`, and where they end. */
export function expansionOf(
  { parameters, body }: Macro,
  source: string,
  at: number,
): { readonly text: string; readonly end: number } {
  let end = at;
  const args = parameters.map((usual) => {
    if (usual !== null) {
      const option = source[end] === '[' ? groupAt(source, end, '[', ']') : null;
      if (option) end = option.end;
      return option?.text ?? usual;
    }
    const group = groupAt(source, end);
    // A letter or a command stands where a group could.
    const token = group ? null : /^\s*(\\[A-Za-z]+|[^\s{}])/.exec(source.slice(end, end + 60));
    end = group?.end ?? end + (token?.[0].length ?? 0);
    return group?.text ?? token?.[1] ?? '';
  });
  if (parameters.length === 0) end += /^\s*\{\}|^ (?=\S)/.exec(source.slice(end, end + 6))?.[0].length ?? 0;
  // A word behind `\bf#1` is none of the command's name.
  const text = body.replaceAll(/(\\[A-Za-z]+)?#(\d)/g, (_, before: string | undefined, digit: string) => {
    const argument = args[Number(digit) - 1] ?? '';
    return before === undefined ? argument : `${before} ${argument}`;
  });
  return { text, end };
}
