import type { Readable } from 'node:stream';
import { readBullet } from '../core/reading/bullet.ts';
import { inspectClaim } from '../core/reading/claims/index.ts';
import { readDate } from '../core/reading/dates/index.ts';
import { readTechnologies } from '../core/reading/technologies/index.ts';
import { type Output, UsageError } from './output.ts';

/** How Merit reads one line, as the row that `merit inspect` prints. */
type Inspector = (text: string) => object;

const date: Inspector = (text) => {
  const { isDate, start, end, precision, ongoing, expected } = readDate(text);
  return { text, isDate, start, end, precision, ongoing, expected };
};

const bullet: Inspector = (text) => {
  const { quantified, weakOpening, tense, metrics } = readBullet(text);
  return {
    text,
    quantified,
    weakOpening,
    tense,
    metrics: metrics.map((metric) => ({
      text: metric.text,
      kind: metric.kind,
      value: metric.value,
      unit: metric.unit,
    })),
  };
};

const technology: Inspector = (text) => ({
  text,
  mentions: readTechnologies(text).map(({ written, canonical, ok }) => ({ written, canonical, ok })),
});

const inspectors: Readonly<Record<string, Inspector>> = { bullet, date, technology, claim: inspectClaim };

/** What lines can be read as. */
export const inspectable: readonly string[] = Object.keys(inspectors);

/** `merit inspect KIND`: a JSON object a line for every line of the input. */
export async function inspect(kind: string | undefined, input: Readable, output: Output): Promise<number> {
  const inspector = kind !== undefined && Object.hasOwn(inspectors, kind) ? inspectors[kind] : undefined;
  if (!inspector)
    throw new UsageError(`\`merit inspect\` takes ${inspectable.join(', ')}; lines come from standard input.`);
  for await (const line of linesOf(input)) output.out(`${JSON.stringify(inspector(line))}\n`);
  return 0;
}

/** Lines end at a line feed alone: other characters that can end a line may be part of what is to be read. */
async function* linesOf(input: Readable): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
