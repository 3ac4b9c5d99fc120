import type { ImportAnswer } from '../../../server/src/protocol.ts';

type Imported = Extract<ImportAnswer, { ok: true }>;

/** What an import came to, in two sentences; `t` localises. */
export function reportOf(
  name: string,
  { title, fields, uncertain, unplaced }: Pick<Imported, 'title' | 'fields' | 'uncertain' | 'unplaced'>,
  t: (text: string, ...values: (string | number)[]) => string,
): string {
  const read = name
    ? t('{0}, read as {1}, became a profile with {2} values.', name, title, fields)
    : t('The text became a profile with {0} values.', fields);
  const marked =
    uncertain.length === 0
      ? ''
      : uncertain.length === 1
        ? t(' One is a guess, marked with `# merit:`.')
        : t(' {0} are guesses, marked with `# merit:`.', uncertain.length);
  const loose =
    unplaced.length === 0
      ? ''
      : unplaced.length === 1
        ? t(' A line that found no place is kept, in the summary or in the section "Imported".')
        : t(' {0} lines that found no place are kept, in the summary or in the section "Imported".', unplaced.length);
  return read + marked + loose;
}
