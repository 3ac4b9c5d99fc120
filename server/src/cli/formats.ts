import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { type Message, plural, say } from '../core/messages/message.ts';
import { rules } from '../core/rules/index.ts';
import { type Severity, severities } from '../core/rules/severity.ts';
import { version } from '../version.ts';
import type { FileReport, Shown } from './report.ts';

type Format = (files: readonly FileReport[], colour: boolean, language: Language) => string;

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

/** For people: a line a finding, then a line that counts them. */
export const asText: Format = (files, colour, language) => {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ range, severity, code, message }) => {
      const place = `${visible(path)}:${range.start.line + 1}:${range.start.character + 1}`;
      const grade = inLanguage(severityNames[severity], language);
      return `${paint(1, place)}: ${paint(colours[severity], grade)}: ${visible(message)} ${paint(90, `[${code}]`)}`;
    }),
  );
  const all = files.flatMap((file) => file.diagnostics);
  const counts = severities.flatMap((severity): readonly string[] => {
    const found = all.filter((one) => one.severity === severity).length;
    return found > 0 ? [inLanguage(countOf[severity](found), language)] : [];
  });
  const checked = inLanguage(plural(files.length, '{count} file checked.', '{count} files checked.'), language);
  const summary = counts.length > 0 ? `${counts.join(', ')}.` : inLanguage(say('Nothing to say.'), language);
  return [...lines, `${checked} ${summary}`, ''].join('\n');
};

/** For programs: the shape is documented in the README and only grows. */
export const asJson: Format = (files) =>
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
  })}\n`;

const sarifLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const uriOf = (path: string): string =>
  isAbsolute(path) ? pathToFileURL(path).href : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const region = ({ range }: Pick<Shown, 'range'>) => ({
  startLine: range.start.line + 1,
  startColumn: range.start.character + 1,
  endLine: range.end.line + 1,
  endColumn: range.end.character + 1,
});

/** SARIF 2.1.0, for code scanning. Columns are UTF-16, as the run says. */
export const asSarif: Format = (files) => {
  const results = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((one) => ({
      ruleId: one.code,
      level: sarifLevels[one.severity],
      message: { text: one.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: region(one) } }],
    })),
  );
  const described = rules.map(({ code, summary, rationale }) => ({
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
  }));
  const driver = { name: 'merit', version, rules: described };
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  })}\n`;
};

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
        const place = `file=${escapeProperty(path)},line=${startLine},endLine=${endLine}${columns},title=${escapeProperty(one.code)}`;
        return `::${githubLevels[one.severity]} ${place}::${escapeData(one.message)}\n`;
      }),
    )
    .join('');
