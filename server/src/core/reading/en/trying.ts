/** Verbs of trying: whether it came off is another matter. */
export const TRYING: ReadonlySet<string> = new Set(
  `advocate apply argue appeal attempt audition bid campaign challenge claim compete contest defend fundraise lobby negotiate operate petition
  pitch plead propose prosecute seek sue treat try`.split(/\s+/),
);
