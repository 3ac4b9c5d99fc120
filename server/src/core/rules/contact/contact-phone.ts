import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { replaceText } from '../../profile/editText.ts';
import { property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import type { Rule } from '../rule.ts';

const code = 'contact.phone';

export const contactPhone: Rule = {
  code,
  summary: 'A phone number that cannot be dialled.',
  rationale: 'A digit too few is easily typed and never noticed by the one whose number it is.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  phone: "+44 20 7946"\n', 'basics:\n  phone: call me\n'],
    good: [
      'basics:\n  phone: "+44 20 7946 0958"\n',
      'basics:\n  phone: 020 7946 0958\n  location:\n    countryCode: GB\n',
    ],
  },
  *check(model) {
    const country = sourceOf(
      property(property(model.basics?.node, 'location')?.value, 'countryCode')?.value,
    )?.toUpperCase();
    for (const { text, kind } of model.fields) {
      if (kind !== 'phone') continue;
      const known = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
      const number = parsePhoneNumberFromString(text.value, known);
      const digits = text.value.replaceAll(/\D/g, '').length;
      // Without a country a national number can only be counted.
      const fine = number
        ? number.isPossible()
        : !text.value.trim().startsWith('+') &&
          known === undefined &&
          digits >= 6 &&
          digits <= 15 &&
          /^[\d\s().\-/x+]+$/i.test(text.value);
      if (fine) continue;
      const international = number?.isPossible() ? number.formatInternational() : null;
      yield {
        code,
        message:
          'This does not read as a phone number. The international form, such as `+44 20 7946 0958`, works from everywhere.',
        span: text.span,
        path: text.path,
        fixes: () =>
          international
            ? [
                {
                  title: `Write \`${international}\``,
                  safe: true,
                  edits: [replaceText(text, international)],
                },
              ]
            : [],
      };
    }
  },
};
