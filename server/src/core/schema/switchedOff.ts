/**
 * Keys that somebody put out of use and kept: `_highlights`, `//work`, `label_disabled`, or a comment where the format
 * has none (JSON). They are no misspellings, and what stands under them is off the page on purpose.
 */

/** A sign in front: `_x`, `$x`, `#x`, `//x`, `~x`, `!x`, `.x` (as in YAML of CI services), `-x`. */
const marked = /^(?:[_$#~!.-]|\/[/*])/;
/** A word in front or behind, set off by a sign. */
const wordBefore = /^(?:disabled|old|hidden|unused|deprecated|inactive|archived?|removed|backup)[_. -]\S/i;
const wordBehind =
  /\S[_. -](?:disabled|old|off|hidden|unused|bak|backup|drafts?|deprecated|inactive|archived?|removed|ignored?|skip(?:ped)?|commented)$/i;
/** The same in one word: `labelDisabled`, `workOld`. */
const joined = /[a-z](?:Disabled|Old|Off|Hidden|Unused|Backup|Deprecated|Archived|Removed)$/;
const remark = /^(?:comments?|remarks?|todo|fixme)$/i;

/**
 * Is a key that the format does not have out of use on purpose? `quoted`: it is written in quotes, as in JSON. Without
 * them `-name` is an item of a list that lacks its blank.
 */
export const isSwitchedOff = (name: string, quoted: boolean): boolean =>
  (marked.test(name) && (quoted || !name.startsWith('-'))) ||
  wordBefore.test(name) ||
  wordBehind.test(name) ||
  joined.test(name) ||
  remark.test(name);
