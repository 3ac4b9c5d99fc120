import { type Message, say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Rule, Severity } from '../rule.ts';

const code = 'contact.url';
const schemes = /^(?:https?|mailto|tel):/i;

/**
 * A place in the same folder or site (`./me.jpg`, `/cv.pdf`, `img/me.png`, `#work`), or a picture that is written out: right
 * where the file is published, and nobody's business else.
 */
const isRelative = (url: string): boolean =>
  /^(?:\.{0,2}\/|[#?]|data:image\/)/i.test(url) ||
  (!/^[a-z][a-z0-9+.-]*:/i.test(url) &&
    /\.(?:jpe?g|png|gif|webp|avif|svg|ico|pdf|html?|php|md|docx?|json|ya?ml|txt)(?:[?#]|$)/i.test(url));

/** What people and forms write where there is no address: `-`, `n/a`, `null`, a scheme with nothing behind it. */
const isNone = (url: string): boolean =>
  /^(?:[-–—_.#?*/\s]+|null|nil|undefined|none|n\/?a|(?:https?:\/{0,2})?(?:www\.?)?)$/i.test(url);

/** What is wrong with an address, and the address that was probably meant; null for a sound one. */
function judge(
  value: string,
): { readonly message: Message; readonly instead: string | null; readonly severity?: Severity } | null {
  const url = value.trim();
  if (isNone(url) || isRelative(url)) return null;
  if (/\s/.test(url)) return { message: say('An address has no spaces in it.'), instead: null };
  // "ada.example.com:8080" has a port, and no scheme.
  if (!/^[a-z][a-z0-9+-]*:/i.test(url)) {
    const host = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#].*)?$/u.test(url);
    return host
      ? {
          message: say('Merit makes this a link; for other tools it is none without its `https://`.'),
          instead: `https://${url}`,
          severity: 'information',
        }
      : { message: say('This does not read as an address such as `https://example.com`.'), instead: null };
  }
  if (!schemes.test(url))
    return { message: say('Only http, https, mailto and tel addresses become links.'), instead: null };
  if (
    /^https?:/i.test(url) &&
    !/^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?:[:/?#]|$)/iu.test(url) &&
    !/^https?:\/\/(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[\w.-]+@)/i.test(url)
  ) {
    return { message: say('This address has no complete host, such as `example.com`.'), instead: null };
  }
  if (/linkedin\.com\/in\/[^/]*-[0-9a-f]{7,}\/?$/i.test(url)) {
    return {
      message: say(
        'LinkedIn made up the end of this address. You can choose a shorter one there, which prints better.',
      ),
      instead: null,
      severity: 'hint',
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
    good: [
      'basics:\n  url: https://ada.example.com\nwork:\n  - name: Sugar.example\n',
      'basics:\n  image: portrait.jpg\nprojects:\n  - url: /tide-table/\n',
    ],
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
        ...(found.severity ? { severity: found.severity } : {}),
        fixes: () =>
          found.instead
            ? [
                {
                  title: say('Write `{text}`', { text: found.instead }),
                  safe: true,
                  edits: [replaceText(text, found.instead)],
                },
              ]
            : [],
      };
    }
  },
};
