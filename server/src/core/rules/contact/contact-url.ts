import { type Message, say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { saidOnce } from '../everywhere.ts';
import { documentCheck, type Rule, type Severity } from '../rule.ts';

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

/** "ada.example.com:8080" has a port, and no scheme. */
const hasScheme = (url: string): boolean => /^[a-z][a-z0-9+-]*:/i.test(url);

/** Is it the address of a site but for its `https://`? */
const lacksScheme = (url: string): boolean =>
  !hasScheme(url) && !isRelative(url) && /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[:/?#]\S*)?$/u.test(url);

/** An address without its scheme, by the index of its field. */
interface Bare {
  readonly index: number;
  readonly instead: string;
}

const withoutScheme = (model: Model): readonly Bare[] =>
  model.fields.flatMap(({ kind, text }, index): readonly Bare[] => {
    const url = text.value.trim();
    return kind === 'url' && lacksScheme(url) ? [{ index, instead: `https://${url}` }] : [];
  });

const placeOf =
  (index: number) =>
  (model: Model): Place | null => {
    const text = model.fields[index]?.text;
    return text ? { span: text.span, path: text.path } : null;
  };

/** What is wrong with an address; null for a sound one. */
function judge(value: string): { readonly message: Message; readonly severity?: Severity } | null {
  const url = value.trim();
  if (isNone(url) || isRelative(url)) return null;
  if (/\s/.test(url)) return { message: say('An address has no spaces in it.') };
  // Of all addresses without their scheme one thing is said, below.
  if (lacksScheme(url)) return null;
  if (!hasScheme(url)) {
    return { message: say('This does not read as an address such as `https://example.com`.') };
  }
  if (!schemes.test(url)) return { message: say('Only http, https, mailto and tel addresses become links.') };
  if (
    /^https?:/i.test(url) &&
    !/^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?:[:/?#]|$)/iu.test(url) &&
    !/^https?:\/\/(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|[\w.-]+@)/i.test(url)
  ) {
    return { message: say('This address has no complete host, such as `example.com`.') };
  }
  if (/linkedin\.com\/in\/[^/]*-[0-9a-f]{7,}\/?$/i.test(url)) {
    return {
      message: say(
        'LinkedIn made up the end of this address. You can choose a shorter one there, which prints better.',
      ),
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
      };
    }
  },
  document: documentCheck<readonly Bare[]>({
    summarise(model) {
      const found = withoutScheme(model);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const all = summaries.flatMap(({ at, value }) => value.map((one) => ({ ...one, at })));
      const [first, ...others] = all;
      if (!first) return;
      yield {
        ...saidOnce(
          {
            code,
            message: say('Merit makes this a link; for other tools it is none without its `https://`.'),
            beside: say('Here too'),
            title:
              others.length === 0
                ? say('Write `{text}`', { text: first.instead })
                : say('Write `https://` before the address'),
            safe: true,
          },
          all.map(({ at, index, instead }) => ({
            at,
            place: placeOf(index),
            edit: (lookup) => {
              const text = lookup(at).model.fields[index]?.text;
              return text ? replaceText(text, instead) : null;
            },
          })),
        ),
        severity: 'information',
      };
    },
  }),
};
