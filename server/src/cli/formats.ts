import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../core/rules/index.ts';
import type { Severity } from '../core/rules/rule.ts';
import { version } from '../version.ts';
import type { FileReport, Shown } from './report.ts';

type Format = (files: readonly FileReport[], colour: boolean) => string;

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Text of a file may hold control characters; a terminal would obey them. */
const visible = (text: string): string =>
  text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** For people: a line a finding, then a line that counts them. */
export const asText: Format = (files, colour) => {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ range, severity, code, message }) => {
      const place = `${visible(path)}:${range.start.line + 1}:${range.start.character + 1}`;
      return `${paint(1, place)}: ${paint(colours[severity], severity)}: ${visible(message)} ${paint(90, `[${code}]`)}`;
    }),
  );
  const all = files.flatMap((file) => file.diagnostics);
  const count = (severity: Severity, word: string): readonly string[] => {
    const found = all.filter((one) => one.severity === severity).length;
    return found > 0 ? [plural(found, word)] : [];
  };
  const counts = [
    ...count('error', 'error'),
    ...count('warning', 'warning'),
    ...count('information', 'suggestion'),
    ...count('hint', 'hint'),
  ];
  const summary = counts.length > 0 ? counts.join(', ') : 'Nothing to say.';
  return [...lines, `${plural(files.length, 'file')} checked. ${summary}${counts.length > 0 ? '.' : ''}`, ''].join(
    '\n',
  );
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
