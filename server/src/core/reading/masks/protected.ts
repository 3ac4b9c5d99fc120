import { MACHINE_KINDS, type ProtectedSpan } from '../protected/index.ts';
import { cover, type MaskContext } from './context.ts';

const ADDRESSES = new Set(['link', 'mail', 'host', 'markup']);

/** Masks what is written for machines: addresses, markup, paths, identifiers, packages. A view of the protected spans. */
export function maskProtected(context: MaskContext, spans: readonly ProtectedSpan[]): void {
  const { tokens } = context;
  let at = 0;
  for (const { start, end, kinds } of spans) {
    const kind = kinds.find((one) => MACHINE_KINDS.has(one));
    if (!kind) continue;
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    if (at > first) cover(context, first, at - 1, ADDRESSES.has(kind) ? 'link' : 'code');
  }
}
