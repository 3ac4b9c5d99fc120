/** A text without a bracket at its start that nothing closes, and without one at its end that nothing opens. Linear. */
export function paired(text: string): string {
  let depth = 0;
  let unopened = 0;
  for (const char of text)
    if (char === '(') depth++;
    else if (char === ')') {
      if (depth === 0) unopened++;
      else depth--;
    }
  let [start, end] = [0, text.length];
  while (depth > 0 && /[\s(]/.test(text[start] ?? '')) if (text[start++] === '(') depth--;
  while (unopened > 0 && /[\s)]/.test(text[end - 1] ?? '')) if (text[--end] === ')') unopened--;
  return text.slice(start, end);
}
