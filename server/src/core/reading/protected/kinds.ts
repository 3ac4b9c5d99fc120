import type { Span } from '../../text/span.ts';

/**
 * Why a stretch of text is not the writer's own prose:
 *
 * - `code`: a code span in backticks, marks included
 * - `link`: the target of a Markdown or LaTeX link, an autolink, an address with a scheme (`https://`, `s3://`, `mailto:`)
 * - `mail`: an e-mail address
 * - `handle`: `@x`, `r/kubernetes`, `#channel`
 * - `host`: `very.co`, `files.example:8080`, `10.0.0.7`
 * - `path`: `src/app/`, `.github/workflows`, `docker-compose.yml`, `.css`, `.env`
 * - `identifier`: `snake_case`, `DB_HOST`, `getUserById`, `run()`, `$HOME`, `std::map`
 * - `package`: `react@18`, `python3.11`, `postgres:15.2`, `@types/node`
 * - `markup`: HTML tags and entities, commands of LaTeX
 * - `quotation`: words between quotation marks, marks included
 * - `foreign`: a stretch in another language than the text
 */
export type ProtectedKind =
  | 'code'
  | 'link'
  | 'mail'
  | 'handle'
  | 'host'
  | 'path'
  | 'identifier'
  | 'package'
  | 'markup'
  | 'quotation'
  | 'foreign';

/** A protected stretch. Offsets are UTF-16, half-open. The spans of one text are sorted and do not overlap. */
export interface ProtectedSpan extends Span {
  /** More than one where stretches lie in each other, as in a code span in a quotation; the innermost first. */
  readonly kinds: readonly ProtectedKind[];
}

/** What is written for machines: it spells its words its own way, and its digits measure nothing. */
export const MACHINE_KINDS: ReadonlySet<ProtectedKind> = new Set([
  'link',
  'mail',
  'handle',
  'host',
  'path',
  'identifier',
  'package',
  'markup',
]);

/** Words of other people or other languages: their wording is not ours to judge, but their figures may count. */
export const BORROWED_KINDS: ReadonlySet<ProtectedKind> = new Set(['quotation', 'foreign']);
