import { crc32 } from 'node:zlib';

/** Bytes from texts, a byte a letter, and numbers. */
export const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part)),
  );

/** A number in so many bytes, the highest first. */
export const big = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >>> (8 * (count - 1 - at))) & 255);

const chunk = (kind: string, data: readonly number[]): Uint8Array => {
  const named = bytes(kind, data);
  return bytes(big(data.length, 4), [...named], big(crc32(named), 4));
};
/** A PNG with everything that one has, to its end; what it shows is nothing. */
export const wholePng = (width: number, height: number): Uint8Array =>
  bytes(
    [0x89],
    'PNG\r\n\x1a\n',
    [...chunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0])],
    [...chunk('IDAT', [1, 2, 3])],
    [...chunk('IEND', [])],
  );
