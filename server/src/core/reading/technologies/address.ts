import type { Span } from '../../text/span.ts';
import { isWordCode } from './tokens.ts';

const FAR = 160;

const SCHEME = /^[^\p{L}\p{N}]*(?:https?:\/\/|www\.|mailto:)/iu;
const EMAIL = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]/u;
const HANDLE = /^[("'[{]*[@#][\p{L}_]/u;
const DOMAIN =
  /(?:^|[^\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+(?:com|org|io|dev|in|co|edu|gov|ai|app|me|tech|uk|de|eu|us|xyz|site|page|cloud|info|is|sh|gg|so)(?![\p{L}\p{N}-])/iu;
const DOMAIN_WITH_PATH = /(?:[a-z0-9-]+\.)+[a-z]{2,6}\/\S/i;
const PATH = /^["'(`]*(?:~|\.{1,2}|[A-Za-z]:)?[/\\](?!\\)[\w.-]+[/\\]/;
const FILE_AFTER =
  /^\.(?:png|jpe?g|gif|svg|ico|webp|pdf|docx?|xlsx?|pptx?|txt|md|html?|css|scss|jsx?|tsx?|mjs|py|ipynb|rb|go|rs|java|kt|cs|cpp|sh|ps1|sql|ya?ml|json|toml|xml|csv|ini|cfg|conf|lock|zip|tar|gz|log|exe|dll)(?![\p{L}\p{N}])/iu;
const FILE_NEXT = /^ [\w-]+\.(?:py|js|ts|sh|rb|jar|php|pl|r)\b/i;
const INSTALL =
  /\b(?:pip3?|npm|yarn|pnpm|apt|apt-get|brew|conda|cargo|gem|go|dnf|yum) (?:install|add|i|get)\b[^;&|\n]*$/;
/** Words that follow a technology with a hyphen in prose: "Kafka-based". */
const COMPOUND =
  /^[-‑–](?:based|driven|powered|backed|like|style|native|specific|related|compatible|enabled|managed|hosted|certified|only|heavy|first|to|and|on|side|ready)\b/i;

/** The words of a Markdown link around a stretch, `[here](https://…)`; null outside of one. Looks at most 160 characters away. */
export function linkTextAround(text: string, start: number, end: number): Span | null {
  const open = text.slice(Math.max(0, start - FAR), start).search(/\[[^[\]]*$/);
  if (open < 0) return null;
  const close = text.slice(end, end + FAR).search(/^[^[\]]*\]\(/);
  if (close < 0) return null;
  return { start: Math.max(0, start - FAR) + open + 1, end: text.indexOf(']', end) };
}

/**
 * The run of non-space characters around a stretch, cut at 160 characters to either side. The words of a link are prose: they
 * end where its target begins.
 */
function chunkAround(text: string, start: number, end: number): string {
  const bounds = linkTextAround(text, start, end) ?? { start: 0, end: text.length };
  let from = start;
  while (from > bounds.start && start - from < FAR && text.charCodeAt(from - 1) > 32) from -= 1;
  let to = end;
  while (to < bounds.end && to - end < FAR && text.charCodeAt(to) > 32) to += 1;
  return text.slice(from, to);
}

/** Is the stretch inside a URL, an e-mail address, a handle, a domain or a path? */
function insideAddress(text: string, start: number, end: number): boolean {
  const chunk = chunkAround(text, start, end);
  if (!/[.@#:/\\]/.test(chunk)) return false;
  if (SCHEME.test(chunk) || chunk.includes('://')) return true;
  if (EMAIL.test(chunk) || HANDLE.test(chunk) || PATH.test(chunk) || DOMAIN_WITH_PATH.test(chunk)) return true;
  const domain = DOMAIN.exec(chunk);
  return domain !== null && !domain[0].endsWith(text.slice(start, end));
}

/** Does a lower-case stretch belong to an identifier, a file name or a command rather than to a sentence? */
function insideCode(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before === '_' || after === '_') return true;
  if (before === '.' && isWordCode(text.charCodeAt(start - 2))) return true;
  if (after === '.' && /[a-z]/.test(text[end + 1] ?? '')) return true;
  if (before === '-' && isWordCode(text.charCodeAt(start - 2))) return true;
  if (/[-‑]/.test(after) && isWordCode(text.charCodeAt(end + 1))) return !COMPOUND.test(text.slice(end, end + 14));
  if (/^ ?= ?[\w"'[({]/.test(text.slice(end, end + 4))) return true;
  if (FILE_NEXT.test(text.slice(end, end + 40))) return true;
  return INSTALL.test(text.slice(Math.max(0, start - FAR), start));
}

/** "ESP32-S3", "RTX3080-C": a short name behind the hyphen of a model's number is a part of that number. */
function isPartOfModel(text: string, start: number, written: string): boolean {
  if (written.length > 3 || !/[-‑]/.test(text[start - 1] ?? '')) return false;
  return /(?:\p{L}\p{Nd}|\p{Nd}\p{L})[\p{L}\p{Nd}]*$/u.test(text.slice(Math.max(0, start - 14), start - 1));
}

/**
 * Is the stretch a piece of something that spells names its own way: an address, a path, a file name, a command, an
 * identifier, an argument of LaTeX? Looks at most 160 characters away.
 */
export function isNoProse(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (before === '\\' || before === '@' || before === '$') return true;
  if ((before === "'" || before === '’') && isWordCode(text.charCodeAt(start - 2))) return true;
  if (before === '[' && text[end] === ']' && /\\[a-z]+\[$/i.test(text.slice(Math.max(0, start - 20), start)))
    return true;
  if (text[end] === '.' && FILE_AFTER.test(text.slice(end, end + 9))) return true;
  if (insideAddress(text, start, end)) return true;
  const written = text.slice(start, end);
  if (isPartOfModel(text, start, written)) return true;
  return written === written.toLowerCase() && insideCode(text, start, end);
}
