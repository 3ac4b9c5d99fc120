import { say } from '../../messages/message.ts';
import { replaceText } from '../../profile/editText.ts';
import { isEmailText, repairedEmail, withKnownHost } from '../../reading/email.ts';
import type { Rule } from '../rule.ts';

const code = 'contact.email';

/** Words that make an address read as a joke; a selection of our own. Those of the second list may be part of a name. */
const jokes = 'sexy|hottie|babe|ninja|rockstar|badass|swag|yolo|cutie';
const mayBeNames = 'princess|gamer|party|devil|killer|lover|beer';
const joke = new RegExp(`^(?:(?:${mayBeNames})*(?:${jokes})(?:${jokes}|${mayBeNames})*|(?:${mayBeNames}){2,})$`, 'i');

/** Is a word between the dots, dashes and digits of an address a joke as a whole? "glover" is not. */
const isJoke = (address: string): boolean =>
  address
    .slice(0, address.indexOf('@'))
    .split(/[^\p{L}]+/u)
    .some((word) => word.length <= 64 && joke.test(word));

/** What our own fix and templates leave where an address is to come. */
const toBeFilledIn = /^\[your\b[^@\]]*\]$/i;

export const contactEmail: Rule = {
  code,
  summary: 'An e-mail address that cannot be one, whose well-known host is misspelt, or that reads as a joke.',
  rationale: 'It is the address an offer would be sent to.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  email: ada.example.com\n', 'basics:\n  email: partyninja@example.com\n'],
    good: [
      'basics:\n  email: ada.marlowe+jobs@mail.example.com\n',
      'basics:\n  email: a.glover1969@example.com\n',
      'basics:\n  email: ada (at) example (dot) com\n',
    ],
  },
  *check(model) {
    for (const { text, kind } of model.fields) {
      if (kind !== 'email') continue;
      const value = text.value.trim();
      // `text.placeholder` speaks of it.
      if (toBeFilledIn.test(value)) continue;
      const broken = !isEmailText(value);
      const misspelt = broken ? null : withKnownHost(value);
      if (!broken && misspelt === null && !isJoke(value)) continue;
      const message = broken
        ? say('This does not read as an e-mail address.')
        : misspelt !== null
          ? say('Is `{host}` meant? What is sent to this address may not arrive.', {
              host: misspelt.slice(misspelt.lastIndexOf('@') + 1),
            })
          : say('For an application, an address made of your name is the safer one.');
      const meant = broken ? repairedEmail(value) : misspelt;
      yield {
        code,
        message,
        span: text.span,
        path: text.path,
        ...(meant === null
          ? {}
          : {
              fixes: () => [
                { title: say('Write `{text}`', { text: meant }), safe: false, edits: [replaceText(text, meant)] },
              ],
            }),
      };
    }
  },
};
