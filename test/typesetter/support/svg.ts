/**
 * The lines of text in the renderer's SVG, in its order: runs on one base line, joined. The SVG carries each run of text
 * for selection, inside nested groups that are moved by `translate(x, y)`.
 */
export function linesIn(svg: string): readonly string[] {
  const lines: string[] = [];
  const heights = [0];
  let base = Number.NaN;
  for (const [, close, name, attributes = '', text] of svg.matchAll(/<(\/?)([\w:]+)([^>]*)>([^<]*)/gu)) {
    if (name === 'g' && close) heights.pop();
    else if (name === 'g')
      heights.push(heights.at(-1)! + Number(/translate\([^,]*,\s*(-?[\d.]+)\)/u.exec(attributes)?.[1] ?? 0));
    else if (attributes.includes('class="tsel"') && text) {
      const height = heights.at(-1)!;
      if (Math.abs(height - base) < 1) lines[lines.length - 1] += text;
      else lines.push(text);
      base = height;
    }
  }
  return lines.map(unescaped);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}
