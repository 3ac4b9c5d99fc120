import { readdirSync, readFileSync } from 'node:fs';
import type { Range } from 'vscode-languageserver-types';
import { Analyzer } from '../../server/src/core/analysis/analyzer.ts';
import { symbols } from '../../server/src/core/features/symbols.ts';
import { type ProfileDocument, readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { defaultSettings } from '../../server/src/core/rules/settings.ts';
import { today } from '../core/support/check.ts';
import type { Group } from './index.ts';

/** Numbers below a bound, by chance that a seed repeats (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly json: boolean;
}

/** Every example, and every profile of other folders that the person names. */
function fixtures(folders: readonly string[]): readonly Fixture[] {
  return ['examples', ...folders].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8'), json: name.endsWith('.json') })),
  );
}

/** Pieces that mean something to YAML, and signs that no keyboard has. */
const pieces =
  '\n|\n  |\n- |: |? |# |"|\'|[|]|{|}|&a |*a|!t |%|---\n|...\n|>-\n|\\|\n|\t|\r|\r\n|\0|\uFEFF|\ud83d|\u2028|é|<<: *a\n|work:\n|basics:\n|highlights:\n|2021-13|-40%|$1.2M'
    .split(/(?<!\\)\|/)
    .map((piece) => piece.replace('\\|', '|'));

/** An edit by chance: so many units at an offset give way to a piece, to a part of the text itself, or to nothing. */
function editBy(random: (below: number) => number, text: string): readonly [number, number, string] {
  const at = random(text.length + 1);
  const length = Math.min([0, 0, 1, 3, 20, 200][random(6)]!, text.length - at);
  const from = random(text.length + 1);
  const written = [pieces[random(pieces.length)]!, text.slice(from, from + random(60)), ''][random(3)]!;
  return [at, length, written];
}

const analyzers = [false, true].map(
  (json) => new Analyzer({ today, settings: { ...defaultSettings, maxProblems: 10_000 }, json }),
);
const analyzerFor = (json: boolean): Analyzer => analyzers[Number(json)]!;

/** Everything that is said of a document, as text; ranges that are not inside it are faults. */
function saidOf(document: ProfileDocument, json: boolean, fault: (what: string) => void): string {
  const lines = document.text.split(/\r\n|\r|\n/);
  const inside = ({ start, end }: Range): boolean =>
    [start, end].every(({ line, character }) => line < lines.length && character <= lines[line]!.length) &&
    (start.line < end.line || (start.line === end.line && start.character <= end.character));
  const { problems } = analyzerFor(json).report(document);
  const around = ({ start, end }: Range): string =>
    `${JSON.stringify([start, end])} in ${JSON.stringify(lines.slice(Math.max(0, Math.min(start.line, end.line) - 4), Math.max(start.line, end.line) + 4).join('\n'))}`;
  for (const { code, range } of problems) if (!inside(range)) fault(`${code} is outside: ${around(range)}`);
  const outline = symbols(document);
  for (const { name, range } of outline) if (!inside(range)) fault(`the symbol ${name} is outside`);
  return JSON.stringify([
    problems.map(({ code, message, range }) => [code, message, range]),
    outline,
    toRenderModel(plainProfile(document)),
  ]);
}

/** Judges a text; what is thrown is a fault. */
function tried(fixture: Pick<Fixture, 'name' | 'json'>, text: string, faults: string[], run: () => void): void {
  try {
    run();
  } catch (error) {
    faults.push(
      `${fixture.name}: ${error instanceof Error ? error.stack : String(error)}\n${JSON.stringify(text.slice(0, 2000))}`,
    );
  }
}

/** Any text: nothing is thrown, every range is inside, and the same is said twice. */
export const strings: Group = {
  name: 'strings',
  run(seed, folders) {
    const random = chance(seed);
    const faults: string[] = [];
    let texts = 0;
    for (const fixture of fixtures(folders))
      for (let round = 0; round < 60; round++) {
        let { text } = fixture;
        for (let count = 1 + random(12); count > 0; count--) {
          const [at, length, written] = editBy(random, text);
          text = text.slice(0, at) + written + text.slice(at + length);
        }
        texts++;
        tried(fixture, text, faults, () => {
          const fault = (what: string) =>
            faults.push(`${fixture.name}: ${what}\n${JSON.stringify(text.slice(0, 2000))}`);
          const said = saidOf(readDocument(text, null, fixture.json), fixture.json, fault);
          if (said !== saidOf(readDocument(text, null, fixture.json), fixture.json, fault))
            fault('says something else the second time');
        });
      }
    return { figures: { texts }, faults };
  },
};

/** Edits by chance, one after the other: what is said is what is said on a fresh open. */
export const edits: Group = {
  name: 'edits',
  run(seed, folders) {
    const random = chance(seed);
    const faults: string[] = [];
    let count = 0;
    for (const fixture of fixtures(folders))
      for (let walk = 0; walk < 3; walk++) {
        let { text } = fixture;
        let document = readDocument(text, null, fixture.json);
        for (let step = 0; step < 12; step++) {
          const [at, length, written] = editBy(random, text);
          text = text.slice(0, at) + written + text.slice(at + length);
          count++;
          tried(fixture, text, faults, () => {
            const fault = (what: string) =>
              faults.push(`${fixture.name}: ${what}\n${JSON.stringify(text.slice(0, 2000))}`);
            document = readDocument(text, document, fixture.json);
            const kept = saidOf(document, fixture.json, fault);
            if (kept !== saidOf(readDocument(text, null, fixture.json), fixture.json, fault))
              fault('differs from a fresh open');
          });
        }
      }
    return { figures: { edits: count }, faults };
  },
};

/** Every example cut off at every offset, as it is while it is being written. */
export const cuts: Group = {
  name: 'cuts',
  run(_, folders) {
    const faults: string[] = [];
    let count = 0;
    for (const fixture of fixtures(folders)) {
      let document: ProfileDocument | null = null;
      for (let end = 0; end <= fixture.text.length; end++) {
        const text = fixture.text.slice(0, end);
        count++;
        tried(fixture, text, faults, () => {
          document = readDocument(text, document, fixture.json);
          saidOf(document, fixture.json, (what) => faults.push(`${fixture.name} up to ${end}: ${what}`));
        });
      }
    }
    return { figures: { texts: count }, faults };
  },
};
