import type { DesignKey } from '../../../server/src/protocol.ts';
import type { FromPage, Tab, TextRange } from '../../webview/messages.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 10_000;

const keys: ReadonlySet<unknown> = new Set<DesignKey>(['template', 'paper', 'font', 'accent', 'density']);
const isKey = (value: unknown): value is DesignKey => keys.has(value);

const tabs: ReadonlySet<unknown> = new Set<Tab>(['pages', 'portfolio', 'text', 'review']);
const isTab = (value: unknown): value is Tab => tabs.has(value);
const isWidth = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 100_000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isPosition = (value: unknown): value is TextRange['start'] =>
  typeof value === 'object' &&
  value !== null &&
  isCount((value as TextRange['start']).line) &&
  isCount((value as TextRange['start']).character);
const isRange = (value: unknown): value is TextRange =>
  typeof value === 'object' &&
  value !== null &&
  isPosition((value as TextRange).start) &&
  isPosition((value as TextRange).end);

/** What the page says, or null for anything else: the page shows other people's text, so nothing from it is trusted. */
export function readMessage(sent: unknown): FromPage | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const { type, reason, pointer, href, key, value, tab, width, range } = sent as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'ready':
    case 'tab':
      return isTab(tab) && isWidth(width) ? { type, tab, width } : null;
    case 'copy':
    case 'restartServer':
      return { type };
    case 'goTo':
      return isRange(range) ? { type, range } : null;
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
