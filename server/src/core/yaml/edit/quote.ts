/** What YAML makes of a plain scalar, in version 1.2 or 1.1: anything but a text is read back as something else. */
export type Resolved = 'text' | 'number' | 'boolean' | 'null';

const numeric =
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|\.inf|\.nan)$/i;

/** Full dates count as texts: every date of a profile is written plain. */
export function resolved(plain: string): Resolved {
  if (plain === '' || /^(?:~|null)$/i.test(plain)) return 'null';
  if (/^(?:true|false|yes|no|on|off|y|n)$/i.test(plain)) return 'boolean';
  return plain.length < 40 && numeric.test(plain) ? 'number' : 'text';
}

/** Units that JSON leaves alone and YAML does not take as they are, or takes for a line break. */
const special = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A text as it stands inside double quotes, in JSON and in YAML alike. */
export const insideDouble = (value: string): string =>
  JSON.stringify(value)
    .slice(1, -1)
    .replaceAll(special, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A text as it stands inside single quotes; it cannot hold line breaks. */
export const insideSingle = (value: string): string => value.replaceAll("'", "''");

export const doubleQuoted = (value: string): string => `"${insideDouble(value)}"`;

const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** A text in quotes: double ones, and single ones where double ones would need escapes and single ones need none. */
export function quoted(value: string): string {
  const single = /["\\]/.test(value) && !value.includes("'") && !unprintable.test(value);
  return single ? `'${value}'` : doubleQuoted(value);
}

/**
 * A text written from scratch behind a key or a dash, plain where it reads back as that very text anywhere, also by
 * readers of YAML 1.1. `flow`: between brackets.
 */
export function writeScalar(value: string, flow: boolean): string {
  const risky =
    /^[\s!&*?|>%@`"'#,[\]{}:-]|:(?:\s|$)|\s(?:#|$)|[\r\n\t]/.test(value) ||
    unprintable.test(value) ||
    resolved(value) !== 'text' ||
    (flow && /[,[\]{}]/.test(value));
  return risky ? quoted(value) : value;
}
