/** Is a kind of code action asked for? Each kind asks for those below it, the empty one and no list of kinds for all. */
export const isWanted = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
