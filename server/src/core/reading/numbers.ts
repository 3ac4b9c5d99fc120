const FRACTIONS: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
};

const DIGIT = /\p{Nd}/u;
const NON_ASCII_DIGIT = /(?![0-9])\p{Nd}/gu;
const FIRST_MATHEMATICAL_DIGIT = 0x1d7ce;

/** Decimal digits of any script as ASCII digits; everything else unchanged. */
export function asciiDigits(text: string): string {
  return text.replace(NON_ASCII_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code >= FIRST_MATHEMATICAL_DIGIT && code <= 0x1d7ff) return String((code - FIRST_MATHEMATICAL_DIGIT) % 10);
    let value = 0;
    while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}

/**
 * The value of a number as written: English (`1,234.5`), Indian (`5,00,000`), European (`1.234,5`, `1 234,5`) and
 * Swiss (`1'234`) notation. One dot is always a decimal point. Null when it is no single number (`3.7.0`) or too big.
 */
export function parseNumber(written: string): number | null {
  const fraction = FRACTIONS[written];
  if (fraction !== undefined) return fraction;
  const text = asciiDigits(written).replace(/['’\s]/g, '');
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  if (commas > 0 && dots > 0) {
    const decimalComma = text.lastIndexOf(',') > text.lastIndexOf('.');
    if ((decimalComma ? commas : dots) > 1) return null;
    return finite(decimalComma ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''));
  }
  if (commas > 0) {
    const groups = text.split(',');
    const last = groups.at(-1) ?? '';
    if (last.length === 3) return finite(groups.join(''));
    return commas === 1 ? finite(groups.join('.')) : null;
  }
  if (dots > 1) {
    const groups = text.split('.');
    return groups.slice(1).every((group) => group.length === 3) ? finite(groups.join('')) : null;
  }
  return finite(text);
}

/** Whether a number has commas that group thousands (`1,234`, `5,00,000`), rather than part a list (`8,9,10`). */
export function isGrouped(written: string): boolean {
  return /^\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}(?!\p{Nd})/u.test(written);
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
