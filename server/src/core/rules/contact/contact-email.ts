import type { Rule } from '../rule.ts';

const code = 'contact.email';

/** Names that read as a joke on a job application; a selection of our own. */
const joke =
  /^(?:.*(?:sexy|hottie|babe|princess|ninja|rockstar|gamer|420|69|beer|party|devil|killer|badass|lover|cutie|swag|yolo).*)@/i;

export const contactEmail: Rule = {
  code,
  summary: 'An e-mail address that cannot be one, or that reads as a joke.',
  rationale: 'It is the address an offer would be sent to.',
  defaultSeverity: 'warning',
  examples: {
    bad: ['basics:\n  email: ada.example.com\n', 'basics:\n  email: partyninja@example.com\n'],
    good: ['basics:\n  email: ada.marlowe+jobs@mail.example.com\n'],
  },
  *check(model) {
    for (const { text, kind } of model.fields) {
      if (kind !== 'email') continue;
      const value = text.value.trim();
      const broken = !/^[^\s@"<>()]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u.test(value);
      if (!broken && !joke.test(value)) continue;
      const message = broken
        ? 'This does not read as an e-mail address.'
        : 'For an application, an address made of your name is the safer one.';
      yield { code, message, span: text.span, path: text.path };
    }
  },
};
