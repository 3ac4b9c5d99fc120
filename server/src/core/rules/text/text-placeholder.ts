import { type Message, say } from '../../messages/message.ts';
import type { Rule } from '../rule.ts';

const code = 'text.placeholder';

const notYet = say('This tells readers that the page is not finished. Leave it out until it is.');
/** By itself, between brackets or at the end; bridges may be under construction too. */
const unfinished =
  /^\W*(?:coming soon|under construction|work in progress)\W*$|[([](?:coming soon|under construction|work in progress)[)\]]|\bcoming soon\W*$/iu;

const patterns: readonly { readonly pattern: RegExp; readonly message: Message }[] = [
  {
    pattern: /\[how (?:many|much|often|fast|measured)\?\]/iu,
    message: say('Here a figure was to come: how many, how much, how often, how fast?'),
  },
  { pattern: /\blorem ipsum\b|\bdolor sit amet\b/iu, message: say('Filler text from a template is still here.') },
  {
    pattern: /\b(?:TBD|TBA)\b|\b(?:TODO|FIXME|XXX)\b(?=\s*(?::|$))|^\W*(?:TODO|FIXME|XXX)\b/u,
    message: say('Something was still to be filled in here.'),
  },
  {
    pattern: /\b[xX]{1,3} ?%|[$€£][xX]{2,}\b/u,
    message: say('Here a figure was to come. Fill it in, or leave the claim out.'),
  },
  {
    pattern:
      /\[(?:your|company|employer|name|number|metric|insert|xx?)\b[^\]\n]{0,40}\]|<(?:your|insert)\b[^>\n]{0,40}>/iu,
    message: say('A placeholder from a template is still here.'),
  },
  { pattern: unfinished, message: notYet },
  {
    // "Until the gallery is ready, …" speaks of the page; "until the bread is ready" of work.
    pattern:
      /\buntil\b[^.\n]{0,60}\b(?:catalog(?:ue)?|site|website|page|portfolio|section|blog|demo|gallery)\b[^.\n]{0,20}\b(?:is|are) (?:ready|finished|done|online|live)\b/iu,
    message: notYet,
  },
];

export const textPlaceholder: Rule = {
  code,
  summary: 'A text that was to be replaced: Lorem ipsum, TBD, "coming soon", a place kept for a figure.',
  rationale: 'It is the one line a reader will remember.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    summary: TBD\n',
      'sections:\n  - title: Blog\n    summary: Coming soon\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close [how much?]\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the to-do list of 40 teams by half\n      - Surveyed 9 bridges under construction\n',
    ],
  },
  *check(model) {
    for (const { text, kind } of model.fields) {
      if (kind === 'url' || kind === 'date') continue;
      for (const { pattern, message } of patterns) {
        const match = pattern.exec(text.value);
        if (!match) continue;
        yield { code, message, span: text.part(match.index, match.index + match[0].length), path: text.path };
        break;
      }
    }
  },
};
