import type { Span } from '../../text/span.ts';
import { profileSchema, type Schema } from '../cursor.ts';
import { isLostText } from './lostText.ts';

/** A text as it was meant, and the stretch of the file that it fills. */
export interface Meant {
  readonly span: Span;
  readonly value: string;
}

function namesOf(schema: Schema, names: Set<string>): Set<string> {
  for (const [name, below] of Object.entries(schema.properties ?? {})) {
    names.add(name);
    namesOf(below, names);
  }
  for (const one of [...Object.values(schema.definitions ?? {}), ...(schema.anyOf ?? []), schema.items])
    if (one) namesOf(one, names);
  return names;
}

const keys: ReadonlySet<string> = namesOf(profileSchema, new Set());

/** What opens a value on a line: dashes, and a key of the format. */
interface Lead {
  /** Column where the value begins. */
  readonly value: number;
  /** Column of what opens it; lines that are indented deeper go on with it. -1 where the line opens nothing. */
  readonly opener: number;
}

const keyPattern = /^(?:"([^"\\]{1,60})"|'([^']{1,60})'|([\w$-]{1,60}))[ \t]*:(?:[ \t]+|$)/;

export function leadOf(line: string): Lead {
  let value = /^[ \t]*/.exec(line)![0].length;
  let opener = -1;
  for (;;) {
    const dash = /^-(?:[ \t]+|$)/.exec(line.slice(value));
    if (!dash) break;
    opener = value;
    value += dash[0].length;
  }
  const key = keyPattern.exec(line.slice(value));
  const name = key?.[1] ?? key?.[2] ?? key?.[3];
  if (key && name !== undefined && (keys.has(name) || name.startsWith('x-'))) {
    opener = value;
    value += key[0].length;
  }
  return { value, opener };
}

/** A text seldom fills more lines. */
const mostLines = 30;

/**
 * The text that the person meant at an offset: all that stands behind the dash or the key, with the lines that are indented
 * deeper. Null where nothing opens a value there. `lines` are the offsets where the text's lines start.
 */
export function meantAt(text: string, lines: readonly number[], line: number): Meant | null {
  const at = (index: number): string => text.slice(lines[index], (lines[index + 1] ?? text.length + 1) - 1).trimEnd();
  let first = line;
  let lead = leadOf(at(first));
  while (lead.opener < 0 && first > 0 && line - first < mostLines) lead = leadOf(at(--first));
  if (lead.opener < 0) return null;
  const whole = at(first).slice(lead.value);
  const own = withoutComment(whole);
  const parts = [own];
  let end = lines[first]! + lead.value + own.length;
  for (let next = first + 1; own === whole && next < lines.length && next - first < mostLines; next++) {
    const content = at(next);
    const { value, opener } = leadOf(content);
    const indent = content.length - content.trimStart().length;
    if (content === '' || opener >= 0 || indent <= lead.opener || content[indent] === '#') break;
    const kept = withoutComment(content.slice(value));
    parts.push(kept);
    end = lines[next]! + value + kept.length;
    if (kept !== content.slice(value)) break;
  }
  const value = parts.filter((part) => part !== '').join(' ');
  return value === '' || end <= lines[line]! ? null : { span: { start: lines[first]! + lead.value, end }, value };
}

/** A line of a text without the comment behind it; what only looks like a comment stays. */
function withoutComment(line: string): string {
  const mark = /(?:^|\s)#/.exec(line);
  if (!mark) return line;
  const at = mark.index + mark[0].length - 1;
  return isLostText(line.slice(0, at).trimEnd(), line.slice(at), null) ? line : line.slice(0, at).trimEnd();
}
