/** Environments that say how what is in them looks; their arguments are widths, columns and marks. */
const looks =
  /^(?:tabular[xy*]?|tabulary|tblr|longtable|ltabulary|xltabular|supertabular|array|minipage|multicols\*?|paracol|adjustwidth\*?|list|itemize\*?|enumerate\*?|description\*?|tabbing|center|flush(?:left|right)|quot(?:e|ation)|wrapfigure|figure|table|textblock\*?|changemargin|addmargin\*?|mdframed|tcolorbox|spacing|picture|tikzpicture|scope|comment|thebibliography|refsection|otherlanguage\*?|hyphenrules|small|footnotesize|large|document|europecv|twenty|twentyshort|cv(?:entries|honors|skills|paragraph|items|columns|columncell|publications)|compactitem|compactenum|etaremune|innerlist|outerlist|highlights|bibsection|bibenum)$/;

/** Does an environment say nothing of its own? */
export const isOfLooks = (environment: string): boolean => looks.test(environment);

/** Is the argument of an environment the title of a section? */
export const isSection = (environment: string): boolean =>
  /^(?:ressection|(?!.*[Ss]ub)[A-Za-z]*[Ss]ection)$/.test(environment);

/** How the class `resume` sets the head of an entry: two lines, each with its parts at both margins. */
const entries: Readonly<Record<number, string>> = {
  2: String.raw`\textbf{#1}\hfill #2`,
  3: String.raw`\textbf{#1}\hfill #2\\\textit{#3}`,
  4: String.raw`\textbf{#1}\hfill #2\\\textit{#3}\hfill \textit{#4}`,
};

/** What stands for the beginning of an entry's environment, by the number of its arguments; null for other environments. */
export const entryBody = (environment: string, count: number): string | null =>
  /^rSubsection/i.test(environment) ? (entries[count] ?? null) : null;
