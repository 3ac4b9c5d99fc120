import { readdirSync, readFileSync } from 'node:fs';

/** A sentence as it is written in a source: its English forms. */
export interface Sentence {
  readonly text: string;
  /** Has it a form for one? */
  readonly counted: boolean;
  readonly path: string;
}

const literal = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const said = new RegExp(String.raw`(?<![\w.])say\(\s*${literal}`, 'g');
const counted = new RegExp(String.raw`(?<![\w.])plural\([^'"]*?,\s*${literal},\s*${literal}`, 'g');
const calls = /(?<![\w.])(?:say|plural)\(/g;

const unescaped = (written: string): string =>
  written.slice(1, -1).replaceAll(/\\(.)/g, (_, unit: string) => ({ n: '\n', t: '\t' })[unit] ?? unit);

/** Every sentence that the sources say. @throws where one is not written out where it is said, so that nobody can collect it */
export function sentences(): readonly Sentence[] {
  return readdirSync('server/src', { recursive: true }).flatMap((name): readonly Sentence[] => {
    const path = `server/src/${String(name).replaceAll('\\', '/')}`;
    if (!path.endsWith('.ts') || path.includes('/core/messages/')) return [];
    const source = readFileSync(path, 'utf8');
    if (!/from '[./]*(?:core\/)?messages\/message\.ts'/.test(source)) return [];
    const code = source.replaceAll(/^import [^;]*;$/gm, '');
    const found = [
      ...[...code.matchAll(said)].map(([, text]) => ({ text: unescaped(text!), counted: false, path })),
      ...[...code.matchAll(counted)].map(([, , text]) => ({ text: unescaped(text!), counted: true, path })),
    ];
    const all = [...code.matchAll(calls)].length;
    if (found.length !== all) throw new Error(`${path}: ${all} messages, of which ${found.length} are written out`);
    return found;
  });
}

/** The names of the places in a sentence. */
export const placesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
