/** Schemes a page may link to. Everything else (`javascript:`, `file:`, `data:`) is text, never a link. */
const allowed = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The address as a link, or null when it must stay text. An address without a scheme that looks like a host
 * (`github.com/ana`) gets https. Control characters and spaces, which browsers drop before they read a scheme, refuse it.
 */
export function safeUrl(written: unknown): string | null {
  const url = typeof written === 'string' ? written.trim() : '';
  if (url === '' || url.length > 2048 || /[\u0000-\u0020\u007f-\u00a0\u2028\u2029<>"\\]/u.test(url)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !/^[a-z0-9-]+(\.[a-z0-9-]+)+:\d/iu.test(url)) return allowed.has(scheme) ? url : null;
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u.test(url) ? `https://${url}` : null;
}

/** An address as people print it: without scheme, `www.` and a slash at the end. */
export function shortUrl(url: string): string {
  const short = url
    .trim()
    .replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/iu, '')
    .replace(/\/$/u, '');
  return short === '' ? url.trim() : readable(short);
}

/** `lotte%C3%A9` as the letters it stands for; escapes that stand for anything but letters stay. */
function readable(text: string): string {
  return text.replace(/(?:%[89A-F][0-9A-F]){2,12}/giu, (escapes) => {
    try {
      const letters = decodeURIComponent(escapes);
      return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : escapes;
    } catch {
      return escapes;
    }
  });
}
