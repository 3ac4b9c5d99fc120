import { createHash } from 'node:crypto';
import { rules } from '../core/rules/index.ts';
import type { Severity } from '../core/rules/severity.ts';
import { version } from '../version.ts';
import { placeUri, region } from './place.ts';
import type { FileReport, Format } from './report.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * What makes a finding the same finding after lines moved: its code and the words of its lines, however indented, and
 * which of several like it it is.
 */
function fingerprints({ text, diagnostics }: FileReport): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, range }) => {
    const words = lines
      .slice(range.start.line, range.end.line + 1)
      .map((line) => line.trim().replaceAll(/\s+/g, ' '))
      .join('\n');
    const hash = createHash('sha256').update(`${code}\n${words}`).digest('hex').slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function described(docs: string | null) {
  return rules.map(({ code, summary, rationale, defaultSeverity }) => ({
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: `${summary}\n\n${rationale}`, markdown: `**${summary}**\n\n${rationale}` },
    ...(docs === null ? {} : { helpUri: `${docs}/${code}.md` }),
    defaultConfiguration: { level: levels[defaultSeverity] },
  }));
}

/** SARIF 2.1.0, for code scanning. Columns are UTF-16, as the run says. */
export const asSarif: Format = (files, { docs, failures }) => {
  const places = new Map(rules.map(({ code }, index) => [code, index]));
  const results = files.flatMap((file) => {
    const prints = fingerprints(file);
    return file.diagnostics.map((one, index) => ({
      ruleId: one.code,
      ...(places.has(one.code) ? { ruleIndex: places.get(one.code) } : {}),
      level: levels[one.severity],
      message: { text: one.message },
      locations: [{ physicalLocation: { artifactLocation: { uri: placeUri(file.path) }, region: region(one) } }],
      partialFingerprints: { primaryLocationLineHash: prints[index] },
    }));
  });
  const invocation = {
    executionSuccessful: failures.length === 0,
    ...(failures.length > 0
      ? { toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })) }
      : {}),
  };
  const driver = { name: 'merit', version, semanticVersion: version, rules: described(docs) };
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, invocations: [invocation], columnKind: 'utf16CodeUnits', results }],
  })}\n`;
};
