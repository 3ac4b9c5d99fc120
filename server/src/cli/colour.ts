/**
 * Is what is written to be coloured? `FORCE_COLOR` says so, or not with `0` and `false`; else `NO_COLOR` with any value says no
 * (no-color.org), and so does a terminal that calls itself dumb; else only where somebody looks.
 */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, seen: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused !== undefined && refused !== '') return false;
  return seen && terminal !== 'dumb';
}
