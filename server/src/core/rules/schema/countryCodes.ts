import { readCountryCode } from '../../facts/privacy/countryCode.ts';
import { say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { Finding } from '../rule.ts';

/** A country by its name, or "UK", where the format has a code of two letters: other tools look the code up. */
export function* countryCodes(model: Model): Iterable<Finding> {
  for (const { name, text } of model.fields) {
    const written = text.value.trim();
    if (name !== 'countryCode' || (/^[A-Za-z]{2}$/.test(written) && !/^uk$/i.test(written))) continue;
    const code = readCountryCode(written);
    // What no country is known by may be anything: nothing useful can be said of it.
    if (code === null) continue;
    yield {
      code: 'schema.value',
      severity: 'information',
      message: say('`countryCode` takes the two letters of a country, here `{code}`: other tools look them up.', {
        code,
      }),
      span: text.span,
      path: text.path,
      fixes: () => [
        { title: say('Change to `{text}`', { text: code }), safe: false, edits: [replaceText(text, code)] },
      ],
    };
  }
}
