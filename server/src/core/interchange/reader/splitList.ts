const quoted: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/** Splits a list in a line: commas outside brackets and quotation marks, semicolons, bars, points. */
export function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const close = depth === 0 && quoted[char] !== undefined ? text.indexOf(quoted[char], at + 1) : -1;
    if (close > 0) at = close;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[;|•·⋅‧]/.test(char) || (char === ',' && !/\d/.test(text[at + 1] ?? '')))) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim().replace(/\.$/, '')).filter((part) => part !== '');
}

/** A label before a colon, and what stands behind it. */
export const withLabel = /^([^:]{1,49}[^:\s])\s*:+\s*(\S.*)$/;
