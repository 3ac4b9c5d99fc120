import { memo } from '../../facts/memo.ts';
import { type Message, plural, say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { Place } from '../../profile/place.ts';
import { chatbotMarks, withItsSpace } from '../../reading/chatbots.ts';
import type { Span } from '../../text/span.ts';
import { documentCheck, type Fix, type Lookup, type Related, type Rule } from '../rule.ts';

const code = 'text.placeholder';

const notYet = say('This tells readers that the page is not finished. Leave it out until it is.');
/** By itself, between brackets or at the end; bridges may be under construction too, and "work in process (WIP)" is what factories keep low. */
const unfinished =
  /^\W*(?:coming soon|under construction|work in progress|wip)\W*$|[([](?:coming soon|under construction|work in progress)[)\]]|^[([]wip[)\]]|(?<!\bwork[ -]in[ -](?:process|progress) )[([]wip[)\]]\W*$|\bcoming soon\W*$|[.!?] wip\W*$/iu;

/** What a chatbot writes to the person it writes for. */
const answer =
  /^\W*(?:certainly|sure(?: thing)?|of course|absolutely)[!,.]? (?:here(?:'s|’s| is| are)|i(?:'ve|’ve| have|'d|’d))\b|\bas an ai (?:language )?model\b|^\W*here(?:'s|’s| is) (?:a|an|the|your) (?:\w+ ){0,3}(?:version|rewrite|draft) of your\b/iu;
const answered = say('This is what a chatbot wrote to you, not to the reader.');

/** `begins`: a part of the pattern by itself, where the whole takes long to compile. */
const patterns: readonly { readonly pattern: RegExp; readonly begins?: RegExp; readonly message: Message }[] = [
  {
    pattern: /\[how (?:many|much|often|fast|measured)\?\]/iu,
    message: say('Here a figure was to come: how many, how much, how often, how fast?'),
  },
  {
    pattern: /\b(?:TBD|TBA)\b|\b(?:TODO|FIXME|XXX)\b(?=\s*(?::|$))|^\W*(?:TODO|FIXME|XXX)\b/u,
    message: say('Something was still to be filled in here.'),
  },
  {
    pattern: /^[*#=]{3,9}\s?(?:TEST|DRAFT|DUMMY|SAMPLE)\s?[*#=]{3,9}/u,
    message: notYet,
  },
  {
    // A line of underscores by itself is a rule, and `__words__` are emphasis.
    pattern:
      /\b[xX]{1,3} ?%|[$€£][xX]{2,}\b|(?<![\p{L}\p{N}])(?:N|\?{2,}) ?%|[$€£] ?(?:_{2,}|\?{2,})|(?<=[\p{L}\p{N}] )_{3,}(?![\p{L}\p{N}_])|<(?:number|percent(?:age)?|amount|figure|value|metric|xx?|n)>/u,
    message: say('Here a figure was to come. Fill it in, or leave the claim out.'),
  },
  {
    pattern:
      /\[(?:your|company|employer|name|number|metric|insert|xx?|nombre|empresa|inserta|ihr|firma|zahl|votre|entreprise|seu|sua|insira|il tuo|azienda|inserisci)(?![\p{L}\p{N}])[^\]\n]{0,40}\]|<(?:your|insert|tu|inserta|ihr|votre|seu|sua|insira)(?![\p{L}\p{N}])[^>\n]{0,40}>/iu,
    message: say('A placeholder from a template is still here.'),
  },
  {
    // "[tu nombre]" is Spanish, "[TU Delft]" a university.
    pattern: /\[[Tt]u(?![\p{L}\p{N}])[^\]\n]{0,40}\]/u,
    message: say('A placeholder from a template is still here.'),
  },
  {
    begins:
      /^\W*(?:write|describe|add|insert|enter|escribe|a[ñn]ade|agrega|escreva|descreva|insira|[ée]crivez|d[ée]crivez|ins[ée]rez|indiquez|hier|beschreiben|scrivi|descrivi|inserisci) /iu,
    // What a template asks for, in the languages whose templates ask so: "Escribe aquí tus logros", "Hier steht Ihr Text".
    pattern:
      /^\W*(?:write here|(?:write|describe|add|insert|enter) your [\p{L} ]{1,40} here|(?:escribe|describe|a[ñn]ade|agrega) (?:aqu[íi]|tus?)(?!\p{L})|(?:escreva|descreva|insira) (?:aqui|seus?|suas?)(?!\p{L})|(?:[ée]crivez|d[ée]crivez|ins[ée]rez|indiquez) (?:ici|vos|votre)(?!\p{L})|hier (?:steht|kommt|schreiben sie) |beschreiben sie (?:hier|ihre)(?!\p{L})|(?:scrivi|descrivi|inserisci) (?:qui|il tuo|la tua|i tuoi|le tue)(?!\p{L}))/iu,
    message: say('A placeholder from a template is still here.'),
  },
  { pattern: unfinished, message: notYet },
  { pattern: answer, message: answered },
  {
    // "Until the gallery is ready, …" speaks of the page; "until the bread is ready" of work.
    pattern:
      /\buntil\b[^.\n]{0,60}\b(?:catalog(?:ue)?|site|website|page|portfolio|section|blog|demo|gallery)\b[^.\n]{0,20}\b(?:is|are) (?:ready|finished|done|online|live)\b/iu,
    message: notYet,
  },
];

const leftover = say('This is the text of a template. Write your own in its place, or leave it out.');
const filler = /\blorem ipsum\b|\bdolor sit amet\b/iu;

const marked = say('A chatbot left its marks here, and they are printed.');

interface Found extends Place {
  readonly message: Message;
}

/** What tells that a text was to be replaced, where something does. */
const placeholderIn = memo((value): (Span & { readonly message: Message }) | null => {
  for (const { pattern, begins, message } of patterns) {
    if (begins && !begins.test(value)) continue;
    const match = pattern.exec(value);
    const end = match ? match.index + match[0].length : 0;
    // "[TBD](https://…)" is the name of what it leads to.
    if (match && !/^\]\(/.test(value.slice(end))) return { message, start: match.index, end };
  }
  return null;
});
const marksIn = memo((value) => chatbotMarks(value));

/** Every text of a segment that was to be replaced. */
function placeholdersOf(model: Model): readonly Found[] {
  const left = model.leftovers.map((text): Found => {
    const match = filler.exec(text.value);
    const span = match ? text.part(match.index, match.index + match[0].length) : text.span;
    return { message: leftover, span, path: text.path };
  });
  const marks = model.fields.flatMap(({ text }): readonly Found[] => {
    const [first] = marksIn(text);
    return first ? [{ message: marked, span: text.part(first.start, first.end), path: text.path }] : [];
  });
  const patterned = model.fields.flatMap(({ text, kind }): readonly Found[] => {
    if (kind === 'url' || kind === 'date') return [];
    const found = placeholderIn(text);
    return found ? [{ message: found.message, span: text.part(found.start, found.end), path: text.path }] : [];
  });
  return [...left, ...patterned, ...marks];
}

const elsewhere = (count: number): Message | null =>
  count === 0 ? null : plural(count, 'Once more in this file.', '{count} more times in this file.');

/** Takes the marks of chatbots out of every text that has some; the words stay. */
function withoutMarks(lookup: Lookup, places: readonly Related[]): readonly Fix[] {
  const edits = places.flatMap(({ at, place }) => {
    const { model, segment } = lookup(at);
    const path = place(model, segment)?.path.join('/');
    const text = model.fields.find((field) => field.text.path.join('/') === path)?.text;
    if (!text) return [];
    return chatbotMarks(text.value).map((mark) => {
      const edit = replacePart(text, withItsSpace(text.value, mark), '');
      return edit && { ...edit, at };
    });
  });
  return [{ title: say('Take the marks of the chatbot out'), safe: true, edits }];
}

export const textPlaceholder: Rule = {
  code,
  summary:
    'A text that was to be replaced: of a template, Lorem ipsum, TBD, "coming soon", a place kept for a figure, the marks of a chatbot.',
  rationale:
    'It is the one line a reader will remember. Said once for all texts of a kind, and no other rule speaks of what a template left.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    summary: TBD\n',
      'sections:\n  - title: Blog\n    summary: Coming soon\n',
      'work:\n  - name: Company Name\n    summary: Lorem ipsum dolor sit amet\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the close [how much?]\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - "[cite_start]Cut the close to 2 days [cite: 7]."\n',
    ],
    good: [
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Cut the to-do list of 40 teams by half\n      - Surveyed 9 bridges under construction\n',
    ],
  },
  document: documentCheck<readonly Message[]>({
    summarise(model) {
      const found = placeholdersOf(model).map(({ message }) => message);
      return found.length > 0 ? found : null;
    },
    *check(summaries) {
      const groups = new Map<string, { readonly message: Message; readonly everywhere: Related[] }>();
      for (const { at, value } of summaries) {
        for (const [index, message] of value.entries()) {
          const here: Related = {
            message: say('Here too'),
            at,
            place: (model) => placeholdersOf(model)[index] ?? null,
          };
          const key = JSON.stringify(message);
          const group = groups.get(key);
          if (group) group.everywhere.push(here);
          else groups.set(key, { message, everywhere: [here] });
        }
      }
      for (const { message, everywhere } of groups.values()) {
        const [first] = everywhere;
        if (!first) continue;
        const { at, place } = first;
        const fixes =
          JSON.stringify(message) === JSON.stringify(marked)
            ? (lookup: Lookup, left: readonly Related[]): readonly Fix[] => withoutMarks(lookup, left)
            : undefined;
        yield {
          code,
          message: [message, elsewhere(everywhere.length - 1)],
          at,
          place,
          everywhere,
          ...(fixes ? { fixes } : {}),
        };
      }
    },
  }),
};
