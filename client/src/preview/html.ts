import type { PageState, PageStrings } from '../../webview/messages.ts';

export interface PageParts {
  /** Random, once per page. */
  readonly nonce: string;
  /** The script's text, without `</script`. */
  readonly script: string;
  /** The style sheet's text, without `</style`. */
  readonly style: string;
  readonly state: PageState;
  readonly strings: PageStrings;
  /** Of the strings, as a language tag. */
  readonly language: string;
}

/** Makes a text safe inside an HTML text or a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/**
 * What the page may load: nothing. Its script and style sheet stand in it. WebAssembly for the renderer, whose bytes arrive
 * by message; inline style attributes because the pages are SVG that carries them.
 */
export const contentSecurityPolicy = ({ nonce }: Pick<PageParts, 'nonce'>): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The preview's page; its data stands in attributes, never in script. */
export const previewHtml = (parts: PageParts): string => `<!DOCTYPE html>
<html lang="${escapeHtml(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.state.name)}</title>
<style>${parts.style}</style>
</head>
<body data-state="${escapeHtml(JSON.stringify(parts.state))}" data-strings="${escapeHtml(JSON.stringify(parts.strings))}">
<script nonce="${parts.nonce}">${parts.script}</script>
</body>
</html>`;

/** 128 random bits, as hexadecimal. */
export const createNonce = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
