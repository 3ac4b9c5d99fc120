import type { DesignKey } from '../../../server/src/protocol.ts';
import type { FromPage } from '../../webview/messages.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 10_000;

const keys: ReadonlySet<unknown> = new Set<DesignKey>(['template', 'paper', 'font', 'accent', 'density']);
const isKey = (value: unknown): value is DesignKey => keys.has(value);

/** What the page says, or null for anything else: the page shows other people's text, so nothing from it is trusted. */
export function readMessage(sent: unknown): FromPage | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const { type, reason, pointer, href, key, value } = sent as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'ready':
    case 'restartServer':
      return { type };
    case 'resync':
      return isText(reason) ? { type, reason } : null;
    case 'locate':
      return isText(pointer) ? { type, pointer } : null;
    case 'open':
      return isText(href) ? { type, href } : null;
    case 'design':
      return isKey(key) && (value === null || (isText(value) && value.length < 100)) ? { type, key, value } : null;
    default:
      return null;
  }
}
