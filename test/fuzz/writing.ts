/** Writes plain data as a profile in every style that people, editors and other tools write YAML and JSON in. */

export const blockStyles = [
  'plain',
  'single',
  'double',
  '|',
  '|-',
  '|+',
  '>',
  '>-',
  '|2',
  'next line',
  'folded double',
] as const;
export type BlockStyle = (typeof blockStyles)[number];
export const flowStyles = ['plain', 'single', 'double'] as const;
export const shapes = [
  ...blockStyles.map((style) => ({ shape: 'block', style }) as const),
  ...flowStyles.map((style) => ({ shape: 'flow', style }) as const),
  { shape: 'json', style: 'double' } as const,
  { shape: 'json lines', style: 'double' } as const,
];
export type Shape = (typeof shapes)[number];

export interface Manner {
  readonly shape: Shape;
  readonly windows: boolean;
  readonly comments: boolean;
  readonly quotedKeys: boolean;
}

export const nameOf = ({ shape, windows, comments, quotedKeys }: Manner): string =>
  [shape.shape, shape.style, windows && 'CRLF', comments && 'comments', quotedKeys && 'quoted keys']
    .filter(Boolean)
    .join(', ');

const risky = /^[\s!&*?|>%@`"'#,[\]{}:-]|:(?:\s|$)|\s#|\s$|^$|[\r\n\t]|^(?:true|false|yes|no|on|off|null|~|y|n)$/i;

const double = (text: string): string => JSON.stringify(text);

function scalar(text: string, style: BlockStyle, indent: string, flow: boolean, note: string): string {
  const broken = /[\r\n]/.test(text);
  switch (style) {
    case 'plain':
      return (risky.test(text) || (flow && /[,[\]{}]/.test(text)) ? double(text) : text) + note;
    case 'single':
      return (broken || text === '' ? double(text) : `'${text.replaceAll("'", "''")}'`) + note;
    case 'double':
      return double(text) + note;
    case 'next line':
      return `${note}\n${indent}${risky.test(text) ? double(text) : text}`;
    case 'folded double': {
      const space = text.indexOf(' ');
      const foldable = space > 0 && text[space + 1] !== ' ' && !/["\\\n]/.test(text);
      return (foldable ? `"${text.slice(0, space)}\n${indent}${text.slice(space + 1)}"` : double(text)) + note;
    }
    case '|2':
      return text.startsWith(' ') || text === '' ? double(text) + note : `|2${note}\n${indentedBy(text, indent)}`;
    default: {
      const folded = style.startsWith('>');
      if (text === '' || text.trim() !== text || (folded && broken)) return double(text) + note;
      const space = folded ? text.indexOf(' ', text.length / 2) : -1;
      const lines =
        space > 0 && text[space + 1] !== ' ' && text[space - 1] !== ' '
          ? `${text.slice(0, space)}\n${text.slice(space + 1)}`
          : text;
      return `${style}${note}\n${indentedBy(lines, indent)}`;
    }
  }
}

const indentedBy = (text: string, indent: string): string =>
  text
    .split('\n')
    .map((line) => indent + line)
    .join('\n');

/** Plain data as text. Every value is a string, a list or a map. */
export function written(data: unknown, manner: Manner): string {
  const { shape, windows, comments, quotedKeys } = manner;
  let notes = 0;
  const note = (): string =>
    comments && shape.shape !== 'json' && shape.shape !== 'json lines'
      ? ` # note ${'abcdefghij'[notes++ % 10]}${notes}x`
      : '';
  const keyOf = (name: string): string => (quotedKeys || !/^[\w$-]+$/.test(name) ? double(name) : name);
  const flow = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
    if (typeof value === 'object' && value !== null)
      return `{${Object.entries(value)
        .map(([name, one]) => `${keyOf(name)}: ${flow(one)}`)
        .join(', ')}}`;
    return scalar(String(value), shape.style, '', true, '');
  };
  const block = (value: unknown, depth: number): string => {
    const indent = '  '.repeat(depth);
    if (Array.isArray(value)) {
      if (value.length === 0) return `${indent}[]\n`;
      return value
        .map((one) => {
          if (typeof one === 'object' && one !== null && !(Array.isArray(one) && one.length === 0))
            return `${indent}- ${block(one, depth + 1).slice(indent.length + 2)}`;
          return `${indent}- ${Array.isArray(one) ? '[]' : scalar(String(one), shape.style, `${indent}  `, false, note())}\n`;
        })
        .join('');
    }
    const all = Object.entries(value as object);
    if (all.length === 0) return `${indent}{}\n`;
    return all
      .map(([name, one]) => {
        const key = `${indent}${keyOf(name)}:`;
        if (typeof one !== 'object' || one === null)
          return `${key} ${scalar(String(one), shape.style, `${indent}  `, false, note())}\n`;
        if (Object.keys(one).length === 0) return `${key} ${Array.isArray(one) ? '[]' : '{}'}\n`;
        return `${key}${note()}\n${block(one, depth + 1)}`;
      })
      .join('');
  };
  const text =
    shape.shape === 'json'
      ? JSON.stringify(data)
      : shape.shape === 'json lines'
        ? `${JSON.stringify(data, null, 2)}\n`
        : shape.shape === 'block'
          ? block(data, 0)
          : Object.entries(data as object)
              .map(([name, one]) => `${keyOf(name)}: ${flow(one)}${note()}\n`)
              .join('');
  return windows ? text.replaceAll('\n', '\r\n') : text;
}
