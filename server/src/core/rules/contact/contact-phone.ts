import { say } from '../../messages/message.ts';
import { readPhone } from '../../reading/phone.ts';
import { property } from '../../yaml/nodes.ts';
import { sourceOf } from '../../yaml/parse.ts';
import type { Rule } from '../rule.ts';

const code = 'contact.phone';

/** Words in the place of a number that tell the reader how to get it. */
const onRequest =
  /\b(?:on|upon|by) request\b|\bavailable\b|\bprivate\b|\bwithheld\b|\bconfidential\b|auf (?:anfrage|wunsch)|sur demande|a petici[oó]n|a pedido|su richiesta|sob consulta|op (?:aanvraag|verzoek)|na życzenie|по запросу/iu;

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
      'basics:\n  phone: +44 20 7946 0958 ext. 4 / 07700 900123\n',
    ],
  },
  *check(model) {
    const country = sourceOf(property(property(model.basics?.node, 'location')?.value, 'countryCode')?.value);
    for (const { text, kind } of model.fields) {
      if (kind !== 'phone' || onRequest.test(text.value) || readPhone(text.value, country).sound) continue;
      yield {
        code,
        message: say(
          'This does not read as a phone number. The international form, such as `+44 20 7946 0958`, works from everywhere.',
        ),
        span: text.span,
        path: text.path,
      };
    }
  },
};
