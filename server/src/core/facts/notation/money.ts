import type { ScaleName } from '../../reading/notation.ts';
import type { Shape } from './written.ts';

/** How amounts of money are written: `$1.2M`, `$1.2 million`, `USD 1.2M`, `1.2 million dollars`; `auto` as most are. */
export type CurrencyStyle = 'auto' | 'short' | 'long' | 'code' | 'words';

/** A way to write amounts that the others can be brought to. */
export type Style = Exclude<CurrencyStyle, 'auto'>;

/** In the order of preference where none is used more than another. */
export const styles: readonly Style[] = ['short', 'long', 'words', 'code'];

/** Currencies with a sign or a word of their own; the others are always written with their code. */
const currencies: Readonly<Record<string, readonly [symbol: string | null, word: string | null]>> = {
  USD: ['$', 'dollars'],
  EUR: ['€', 'euros'],
  GBP: ['£', 'pounds'],
  INR: ['₹', 'rupees'],
  JPY: ['¥', 'yen'],
  CNY: [null, 'yuan'],
  KRW: ['₩', 'won'],
  AUD: ['A$', 'Australian dollars'],
  CAD: ['C$', 'Canadian dollars'],
};

const words: Readonly<Record<ScaleName, string>> = {
  K: 'thousand',
  M: 'million',
  B: 'billion',
  T: 'trillion',
  lakh: 'lakh',
  crore: 'crore',
};

/** The scale as a style has it, with the gap before it: `M`, ` million`. Lakh and crore stay words everywhere. */
function scaled({ scale }: Shape, style: Style): string {
  if (!scale) return '';
  if (scale.name === 'lakh' || scale.name === 'crore')
    return scale.word ? ` ${scale.written}` : scale.gap + scale.written;
  // Nobody writes "$120 thousand".
  const asWord = style === 'words' || (style === 'long' && scale.name !== 'K');
  return asWord ? ` ${words[scale.name]}` : scale.word ? scale.name : scale.written;
}

/** An amount of money in a style; the shape must have a currency. */
export function inStyle(shape: Shape, style: Style): string {
  const { digits, plus } = shape;
  const { code, form, written } = shape.currency!;
  const [symbol, word] = currencies[code] ?? [null, null];
  const scale = scaled(shape, style);
  const mark = plus ? '+' : '';
  // "95+ million", but "95M+".
  const number = scale.startsWith(' ') ? `${digits}${mark}${scale}` : `${digits}${scale}${mark}`;
  if (style === 'words' && word) return `${number} ${form === 'words' ? written : word}`;
  const ownSymbol = form === 'symbol' || form === 'symbol-after' ? written.replace('\\', '') : symbol;
  if (style === 'code' || !ownSymbol) return `${code === 'INR' && /^Rs/.test(written) ? written : code} ${number}`;
  return `${ownSymbol}${number}`;
}

/** Equal for amounts that differ in nothing that makes a style. */
const essence = (text: string, word: boolean): string => {
  const plain = text.replace('\\', '').toLowerCase();
  return word ? plain.replace('+', '') : plain;
};

/** The styles an amount is written in: none for `90million$`, two for `$500`. */
export function stylesOf(shape: Shape): readonly Style[] {
  const word = shape.scale?.word === true;
  return styles.filter((style) => essence(shape.text, word) === essence(inStyle(shape, style), word));
}

/** ₹3 crore as ₹30M; null for ranges. */
export function westernised(shape: Shape): Shape | null {
  if (!shape.scale || !/^[\d.,]+$/.test(shape.digits)) return null;
  const [name, factor] = shape.value >= 1e6 ? (['M', 1e6] as const) : (['K', 1e3] as const);
  const digits = String(Number((shape.value / factor).toPrecision(12)));
  return { ...shape, digits, scale: { name, written: name, gap: '', word: false } };
}
