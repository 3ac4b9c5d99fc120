import { replaceText } from '../../profile/editText.ts';
import type { Rule } from '../rule.ts';

const code = 'contact.url';
const schemes = /^(?:https?|mailto|tel):/i;

/** What is wrong with an address, and the address that was probably meant; null for a sound one. */
function judge(
  value: string,
): { readonly message: string; readonly instead: string | null; readonly mild?: boolean } | null {
  const url = value.trim();
  if (/\s/.test(url)) return { message: 'An address has no spaces in it.', instead: null };
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const host = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#].*)?$/u.test(url);
    return host
      ? { message: 'Without `https://` this is no link.', instead: `https://${url}` }
      : { message: 'This does not read as an address such as `https://example.com`.', instead: null };
  }
  if (!schemes.test(url)) return { message: 'Only http, https, mailto and tel addresses become links.', instead: null };
  if (
    /^https?:/i.test(url) &&
    !/^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?:[:/?#]|$)/iu.test(url) &&
    !/^https?:\/\/localhost\b/i.test(url)
  ) {
    return { message: 'This address has no complete host, such as `example.com`.', instead: null };
  }
  if (/linkedin\.com\/in\/[^/]*-[0-9a-f]{7,}\/?$/i.test(url)) {
    return {
      message: 'LinkedIn made up the end of this address. You can choose a shorter one there, which prints better.',
      instead: null,
      mild: true,
    };
  }
  return null;
}

export const contactUrl: Rule = {
  code,
  summary: 'An address that is no link: without its scheme, broken, or made up by a network.',
  rationale: 'Readers click. A link that leads nowhere is worse than none.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  url: ada.example.com\n', 'basics:\n  url: https://ada\n'],
    good: ['basics:\n  url: https://ada.example.com\nwork:\n  - name: Sugar.example\n'],
  },
  *check(model) {
    for (const { text, kind } of model.fields) {
      if (kind !== 'url') continue;
      const found = judge(text.value);
      if (!found) continue;
      yield {
        code,
        message: found.message,
        span: text.span,
        path: text.path,
        ...(found.mild ? { severity: 'information' as const } : {}),
        fixes: () =>
          found.instead
            ? [
                {
                  title: `Write \`${found.instead}\``,
                  safe: true,
                  edits: [replaceText(text, found.instead)],
                },
              ]
            : [],
      };
    }
  },
};
