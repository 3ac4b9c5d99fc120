import { inLanguage, type Language } from '../core/messages/language.ts';
import { type Message, plural, say } from '../core/messages/message.ts';
import { type Severity, severities } from '../core/rules/severity.ts';
import { placePath, region } from './place.ts';
import type { FileReport, Format } from './report.ts';

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

const severityNames: Readonly<Record<Severity, Message>> = {
  error: say('error'),
  warning: say('warning'),
  information: say('information'),
  hint: say('hint'),
};

const countOf: Readonly<Record<Severity, (count: number) => Message>> = {
  error: (count) => plural(count, '{count} error', '{count} errors'),
  warning: (count) => plural(count, '{count} warning', '{count} warnings'),
  information: (count) => plural(count, '{count} suggestion', '{count} suggestions'),
  hint: (count) => plural(count, '{count} hint', '{count} hints'),
};

/** Text of a file may hold control characters; a terminal would obey them. */
export const visible = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`);

type Paint = (code: number, text: string) => string;

/** For people: a line a finding, then a line that counts them, and for many files the worst of them. */
export const asText: Format = (files, { colour, language, failed }) => {
  const paint: Paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ range, severity, code, message }) => {
      const place = `${visible(path)}:${range.start.line + 1}:${range.start.character + 1}`;
      const grade = inLanguage(severityNames[severity], language);
      return `${paint(1, place)}: ${paint(colours[severity], grade)}: ${visible(message)} ${paint(90, `[${code}]`)}`;
    }),
  );
  const checked = inLanguage(plural(files.length, '{count} file checked.', '{count} files checked.'), language);
  const unread =
    failed > 0 ? ` ${inLanguage(plural(failed, '{count} could not be.', '{count} could not be.'), language)}` : '';
  const summary = `${checked}${unread} ${countsOf(files, language) || inLanguage(say('Nothing to say.'), language)}`;
  return [...lines, summary, ...byFile(files, paint, language), ''].join('\n');
};

/** How many findings of each severity there are: `2 errors, 1 hint.`; nothing where there is none. */
function countsOf(files: readonly FileReport[], language: Language): string {
  const all = files.flatMap((file) => file.diagnostics);
  const counts = severities.flatMap((severity): readonly string[] => {
    const found = all.filter((one) => one.severity === severity).length;
    return found > 0 ? [inLanguage(countOf[severity](found), language)] : [];
  });
  return counts.length > 0 ? `${counts.join(', ')}.` : '';
}

/** From so many files on it helps to be told where the findings are. */
const many = 5;
/** Files that are named then. */
const mostNamed = 10;

/** For many files: which of them have errors and warnings, the worst first. Suggestions are in all files, and tell none apart. */
function byFile(files: readonly FileReport[], paint: Paint, language: Language): readonly string[] {
  const found = files.filter(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  if (files.length < many || found.length < 2) return [];
  const number = ({ diagnostics }: FileReport, severity: Severity): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const worst = [...found].sort((a, b) => {
    const differing = severities.find((severity) => number(a, severity) !== number(b, severity));
    return differing === undefined ? 0 : number(b, differing) - number(a, differing);
  });
  const rest = worst.length - mostNamed;
  return [
    ...worst.slice(0, mostNamed).map((file) => `  ${paint(1, visible(file.path))}: ${countsOf([file], language)}`),
    ...(rest > 0
      ? [`  ${inLanguage(plural(rest, '… and {count} more file.', '… and {count} more files.'), language)}`]
      : []),
  ];
}

/** For programs: the shape is documented in the README and only grows. */
export const asJson: Format = (files, { failures, failed }) =>
  `${JSON.stringify({
    version: 1,
    files: files.map(({ path, diagnostics }) => ({
      path,
      diagnostics: diagnostics.map(({ code, severity, message, range, pointer, fixes }) => ({
        code,
        severity,
        message,
        range,
        pointer,
        fixes: fixes.map(({ title, edits }) => ({ title, edits })),
      })),
    })),
    failures,
    failed,
  })}\n`;

const githubLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands that GitHub shows beside the lines of a pull request. */
export const asGithub: Format = (files) =>
  files
    .flatMap(({ path, diagnostics }) =>
      diagnostics.map((one) => {
        const { startLine, startColumn, endLine, endColumn } = region(one);
        const columns = startLine === endLine ? `,col=${startColumn},endColumn=${endColumn}` : '';
        const place = `file=${escapeProperty(placePath(path))},line=${startLine},endLine=${endLine}${columns},title=${escapeProperty(one.code)}`;
        return `::${githubLevels[one.severity]} ${place}::${escapeData(one.message)}\n`;
      }),
    )
    .join('');
