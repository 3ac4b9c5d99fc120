import type { Readable } from 'node:stream';
import { noticesOf } from '../core/analysis/notices.ts';
import { inLanguage, type Language } from '../core/messages/language.ts';
import { isBegun, type ReviewStep, review as reviewOf } from '../core/review/review.ts';
import { visible } from './formats.ts';
import { type Output, UsageError } from './output.ts';
import { judge, readInput, readText } from './read.ts';
import { SettingsOfFiles, type SettingsWish } from './settings.ts';

export interface ReviewOptions {
  readonly format: string;
  readonly today: string;
  readonly language: Language;
  readonly wish: SettingsWish;
  readonly input: Readable;
}

/** `merit review`: what a careful colleague would say before the profile is sent. Answers the exit code. */
export async function review(path: string | undefined, options: ReviewOptions, output: Output): Promise<number> {
  if (!path) throw new UsageError('Name the profile to review: `merit review profile.yaml`.');
  if (options.format !== 'text' && options.format !== 'json')
    throw new UsageError(`--format takes text or json, not \`${options.format}\`.`);
  const text = path === '-' ? await readInput(options.input) : await readText(path);
  const name = path === '-' ? 'standard input' : path;
  const { settings } = await new SettingsOfFiles(options.wish).of(name);
  const { document, report } = judge(name, text, { ...options, settings }, output);
  if (document.kind !== 'profile') {
    const [notice] = noticesOf(document, report);
    throw new UsageError(
      `${name}: ${notice ? inLanguage(notice.message, options.language) : 'this does not look like a profile, so there is nothing to review.'}`,
    );
  }
  const steps = reviewOf(document, report.problems, options.language);
  output.out(options.format === 'json' ? asJson(steps) : asText(name, steps, isBegun(document), output.colour));
  return 0;
}

/** For programs; the shape only grows. */
const asJson = (steps: readonly ReviewStep[]): string => `${JSON.stringify({ version: 1, steps })}\n`;

/** Of a step with more places than these the first are shown. */
const mostPlaces = 4;

function asText(path: string, steps: readonly ReviewStep[], begun: boolean, colour: boolean): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  if (steps.length === 0)
    return begun
      ? `${visible(path)}: nothing to say. Send it.\n`
      : `${visible(path)}: nothing to review yet. Begin with a job, a study or a project.\n`;
  const parts = steps.flatMap(({ title, why, places }, index) => [
    `${index + 1}. ${paint(1, visible(title))}`,
    `   ${visible(why)}`,
    ...places
      .slice(0, mostPlaces)
      .map(
        ({ range: { start }, message }) =>
          `   ${paint(90, `${visible(path)}:${start.line + 1}:${start.character + 1}`)} ${visible(message)}`,
      ),
    ...(places.length > mostPlaces ? [`   … ${places.length - mostPlaces} more`] : []),
    '',
  ]);
  return parts.join('\n');
}
