/** The rows of a table with commas or semicolons; null when a quotation mark is never closed. Quoted cells may hold lines. Linear. */
export function parseCsv(text: string): readonly (readonly string[])[] | null {
  const separator = /^[^\n"]*;[^\n"]*;/.test(text) && !/^[^\n"]*,/.test(text) ? ';' : ',';
  const rows: string[][] = [[]];
  let value = '';
  let at = 0;
  const end = (): void => {
    rows.at(-1)!.push(value);
    value = '';
  };
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"' && value.trim() === '') {
      const parts: string[] = [];
      let close = text.indexOf('"', at + 1);
      let from = at + 1;
      while (close >= 0 && text[close + 1] === '"') {
        parts.push(text.slice(from, close + 1));
        from = close + 2;
        close = text.indexOf('"', from);
      }
      if (close < 0) return null;
      value = parts.join('') + text.slice(from, close);
      at = close + 1;
    } else if (char === separator) {
      end();
      at++;
    } else if (char === '\n') {
      end();
      rows.push([]);
      at++;
    } else {
      value += char;
      at++;
    }
  }
  end();
  return rows.filter((row) => row.some((one) => one !== ''));
}
