import { groupAt } from './latexText.ts';

/** The arguments in braces that follow, at most nine, and the one in brackets before them. */
export function argumentsAt(
  source: string,
  at: number,
): { args: readonly string[]; option: string | null; end: number } {
  const option = source[at] === '[' ? groupAt(source, at, '[', ']') : null;
  let end = option ? option.end : at;
  const args: string[] = [];
  while (args.length < 9) {
    const space = /^[ \t]*\n?[ \t]*/.exec(source.slice(end, end + 200))![0].length;
    if (source[end + space] !== '{') break;
    const group = groupAt(source, end);
    if (!group) break;
    args.push(group.text);
    end = group.end;
  }
  return { args, option: option?.text ?? null, end };
}

/** A command has no more options than these. */
const mostOptions = 3;

/** Behind so many arguments in braces, options in brackets between them. */
export function afterArguments(source: string, at: number, count: number): number {
  let end = at;
  let [left, options] = [count, mostOptions];
  for (;;) {
    const option = options > 0 ? groupAt(source, end, '[', ']') : null;
    if (option) {
      options--;
      end = option.end;
      continue;
    }
    if (left-- <= 0) break;
    const group = groupAt(source, end);
    if (!group) {
      // "\setlength\x{3pt}", "\renewcommand\y{…}": a command stands where a group could.
      const bare = /^\s*\\[A-Za-z@]+/.exec(source.slice(end, end + 60));
      if (!bare) break;
      end += bare[0].length;
    } else end = group.end;
  }
  return end;
}

/** Behind the options of an environment that has some: "tabular" has its columns, "itemize" its looks. */
export function afterOptions(source: string, at: number, environment: string): number {
  let end = at;
  const option = source
    .slice(end, end + 3)
    .trimStart()
    .startsWith('[')
    ? groupAt(source, end, '[', ']')
    : null;
  if (option) end = option.end;
  const count =
    /^(?:tabularx|tabulary|tabular\*|xltabular|ltabulary|list|wrapfigure|textblock\*?|changemargin|adjustwidth\*?)$/.test(
      environment,
    )
      ? 2
      : /^(?:tabular|longtable|tblr|array|minipage|multicols\*?|paracol|spacing|addmargin\*?|otherlanguage\*?|hyphenrules|thebibliography)$/.test(
            environment,
          )
        ? 1
        : 0;
  for (let index = 0; index < count; index++) {
    const more = groupAt(source, end, '[', ']');
    if (more && source[end] === '[') end = more.end;
    const group = groupAt(source, end);
    if (group) end = group.end;
  }
  return end;
}
