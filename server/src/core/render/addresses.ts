import { readEmail } from '../reading/email.ts';
import { safeUrl } from './urls.ts';

/** `(address)` or `(address "title")` at an offset. Parentheses inside may nest once, as in encyclopedia addresses. */
export function linkTarget(text: string, at: number): { readonly url: string; readonly end: number } | null {
  const target = /\(<?([^\s()<>[\]]*(?:\([^\s()<>[\]]*\)[^\s()<>[\]]*)*)>?(?: "[^"[\]]*")?\)/uy;
  target.lastIndex = at;
  const found = text[at] === '(' ? target.exec(text) : null;
  return found?.[1] === undefined ? null : { url: found[1], end: target.lastIndex };
}

/** `<ada@example.org>` or `<https://example.org>` at an offset: a link that shows its address. */
export function autolink(
  text: string,
  at: number,
): { readonly text: string; readonly href: string; readonly end: number } | null {
  const pattern = /<([^\s<>]{3,400})>/uy;
  pattern.lastIndex = at;
  const inside = pattern.exec(text)?.[1];
  if (inside === undefined) return null;
  const email = readEmail(inside);
  const href = safeUrl(email ? `mailto:${email}` : /^[a-z]+:/iu.test(inside) ? inside : '');
  return href ? { text: email ?? inside, href, end: pattern.lastIndex } : null;
}

/** An http address at an offset, without the punctuation and the bracket that end what stands around it. */
export function bareUrl(text: string, at: number): string | null {
  const pattern = /https?:\/\/[^\s<>"[\]`*]+/iuy;
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return null;
  let open = 0;
  for (const unit of found) open += unit === '(' ? 1 : unit === ')' ? -1 : 0;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found[end - 1]!;
    // A bracket that was opened in the address belongs to it.
    if (last === ')' && open < 0) open++;
    else if (!/[.,;:!?'’”]/u.test(last)) break;
  }
  return found.slice(0, end);
}
