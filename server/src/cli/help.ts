import type { Command, Head } from './command.ts';

/** Pads the first of each pair, so that the second ones stand below each other. */
function inColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`.trimEnd());
}

/** What `merit --help` prints. */
export function overview(commands: readonly Head[]): string {
  return [
    'merit: a type checker for your résumé',
    '',
    ...inColumns(commands.map(({ name, takes, summary }) => [`merit ${name} ${takes}`.trimEnd(), summary] as const)),
    '',
    '`merit COMMAND --help` tells the options of one. Also: --version.',
    '',
    'Exit code: 0 nothing to report, 1 something of a profile is to be reported, 2 wrong usage or a file that cannot be read',
    'or written.',
    '',
  ].join('\n');
}

/** What `merit COMMAND --help` prints. */
export function helpOf({ name, takes, summary, details, examples, options }: Command): string {
  const rows = Object.entries(options).map(([key, { short, value, help }]) => {
    const names = `${short ? `-${short}, ` : ''}--${key}`;
    return [value ? `${names} ${value}` : names, help] as const;
  });
  return [
    `merit ${name} ${takes}: ${summary}`,
    '',
    ...details,
    ...(rows.length > 0 ? ['', ...inColumns(rows)] : []),
    '',
    'For example:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
