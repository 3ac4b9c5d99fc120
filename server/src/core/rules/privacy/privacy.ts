import { countryOfEmployers, guessedCountries, statedCountry } from '../../facts/privacy/country.ts';
import { isCustomary, type Topic } from '../../facts/privacy/customs.ts';
import { type Personal, personalIn, placeOf, textOf } from '../../facts/privacy/personal.ts';
import { type Message, say } from '../../messages/message.ts';
import type { Model } from '../../profile/model.ts';
import { removalOf } from '../../profile/removal.ts';
import type { Segment } from '../../profile/segment.ts';
import { documentCheck, type Fix, type Rule } from '../rule.ts';

interface Share {
  /** Of `basics.location`. */
  readonly country: string | null;
  /** What `basics` speaks for where no country is stated. */
  readonly guesses: readonly string[];
  /** Where most employers of the segment are, where no country is stated. */
  readonly employers: string | null;
  /** Indexes among what is personal in the segment. */
  readonly found: readonly number[];
}

/** Takes the detail out where it stands alone: a key, or a whole item of a list. */
function fixesOf(title: Message, detail: Personal, model: Model, segment: Segment): readonly Fix[] {
  const place = placeOf(model, detail);
  const text = textOf(model, detail);
  if (!place) return [];
  const alone =
    text === null || (!('key' in detail) && detail.start === 0 && detail.end === text.value.trimEnd().length);
  if (!alone) return [];
  // The town would go with the street where it is told nowhere else.
  const town = model.fields.some(({ section, name }) => section === 'basics' && name === 'city');
  if (detail.topic === 'address' && text !== null && /[\n,]/.test(text.value.trim()) && !town) return [];
  // "name: Date of birth" goes with its description.
  const path = place.path.at(-1) === 'name' && place.path[0] === 'sections' ? place.path.slice(0, -1) : place.path;
  const edit = removalOf(segment, path);
  return edit ? [{ title, safe: false, edits: [edit] }] : [];
}

interface Spec extends Pick<Rule, 'summary' | 'rationale' | 'examples'> {
  readonly topic: Topic;
  /** That it is not expected; `where` is "on a résumé in most countries" or in one. */
  readonly what: (where: Message) => Message;
  readonly instead: Message;
  /** Customary in so many countries that it is only mentioned where the country is guessed, and not at all where it is unknown. */
  readonly mild?: boolean;
}

function privacyRule({ topic, what, instead, mild, summary, rationale, examples }: Spec): Rule {
  const code = `privacy.${topic}`;
  return {
    code,
    summary,
    rationale,
    defaultSeverity: 'warning',
    options: ['merit.privacy.country'],
    examples,
    document: documentCheck<Share>({
      summarise(model) {
        const found = personalIn(model).flatMap((detail, index) => (detail.topic === topic ? [index] : []));
        const country = statedCountry(model);
        const guesses = country === null ? guessedCountries(model) : [];
        const employers = country === null ? countryOfEmployers(model) : null;
        const any = found.length > 0 || country !== null || guesses.length > 0 || employers !== null;
        return any ? { country, guesses, employers, found } : null;
      },
      *check(summaries, { settings }) {
        const country = settings.privacyCountry ?? summaries.find(({ value }) => value.country)?.value.country ?? null;
        const customary = isCustomary(country, topic);
        if (customary) return;
        if (customary === null) {
          // Employers tell only where nothing of the person does: many have worked abroad.
          const own = summaries.flatMap(({ value }) => value.guesses);
          const guesses = own.length > 0 ? own : summaries.flatMap(({ value }) => value.employers ?? []);
          const known = guesses.map((guess) => isCustomary(guess, topic)).filter((one) => one !== null);
          if (known.includes(true) || (mild && known.length === 0)) return;
        }
        const where =
          customary === null || country === null
            ? say('on a résumé in most countries')
            : say('on a résumé in {country}', { country: { region: country } });
        for (const { at, value } of summaries) {
          for (const index of value.found) {
            yield {
              code,
              ...(customary === null && mild ? { severity: 'information' as const } : {}),
              message: [what(where), instead],
              at,
              place: (model) => {
                const detail = personalIn(model)[index];
                return detail ? placeOf(model, detail) : null;
              },
              fixes: (lookup) => {
                const { model, segment } = lookup(at);
                const detail = personalIn(model)[index];
                return detail ? fixesOf(say('Remove it'), detail, model, segment) : [];
              },
            };
          }
        }
      },
    }),
  };
}

const inGermany = (basics: string): string => `basics:\n  location:\n    countryCode: DE\n${basics}`;
const inBritain = (basics: string): string => `basics:\n  location:\n    countryCode: GB\n${basics}`;

/** What employers in many countries would rather not be told. Silent where it is customary. */
export const privacyRules: readonly Rule[] = [
  privacyRule({
    topic: 'birth-date',
    what: (where) => say('A date of birth is not expected {where}.', { where }),
    instead: say('It invites bias about age; your years of work say enough.'),
    summary: 'A date of birth or an age, where they are not customary.',
    rationale:
      'Age must not decide in most countries, so employers prefer not to know it. Together with name and address it is also what identity thieves look for.',
    examples: {
      bad: [
        inBritain('  birthDate: 1991-04-12\n'),
        inBritain(
          'sections:\n  - title: Personal\n    items:\n      - "Date of birth: 12 April 1991"\n      - Plays the viola\n',
        ),
      ],
      good: [
        inGermany('  birthDate: 1991-04-12\n'),
        inBritain(
          'work:\n  - name: Quayside Bank\n    highlights:\n      - Checked 40,000 dates of birth against the register\n',
        ),
      ],
    },
  }),
  privacyRule({
    topic: 'photo',
    what: (where) => say('A photo is not expected {where}.', { where }),
    instead: say('It invites bias, and some employers discard applications that have one.'),
    mild: true,
    summary: 'A photo, where it is not customary.',
    rationale:
      'In the United States, Britain and some other countries employers avoid photos, so that nobody can say that looks decided. Elsewhere one is expected: `merit.privacy.country` says where you apply.',
    examples: {
      bad: [inBritain('  image: https://marlowe.example/portrait.jpg\n')],
      good: [inGermany('  image: https://marlowe.example/portrait.jpg\n'), inBritain('  image: ""\n')],
    },
  }),
  privacyRule({
    topic: 'marital-status',
    what: (where) => say('The marital status is not expected {where}.', { where }),
    instead: say('It says nothing about your work.'),
    summary: 'The marital status, where it is not customary.',
    rationale:
      'Family must not decide, and what it costs to be asked about it is known. Leave the line to something you did.',
    examples: {
      bad: [
        inBritain(
          'sections:\n  - title: Personal\n    items:\n      - "Marital status: married"\n      - Plays the viola\n',
        ),
        inBritain('  maritalStatus: single\n'),
      ],
      good: [
        inBritain('work:\n  - name: Quayside Bank\n    highlights:\n      - Single sign-on for 40 services\n'),
        inGermany('  maritalStatus: single\n'),
      ],
    },
  }),
  privacyRule({
    topic: 'religion',
    what: (where) => say('The religion is not expected {where}.', { where }),
    instead: say('It invites bias and says nothing about your work.'),
    summary: 'The religion or caste, where it is not customary.',
    rationale: 'Belief is protected nearly everywhere. Only a few employers may ask for it, and they say so.',
    examples: {
      bad: [
        inBritain('sections:\n  - title: Personal\n    items:\n      - "Religion: Quaker"\n      - Plays the viola\n'),
      ],
      good: [inBritain('education:\n  - institution: University of Leeds\n    area: Religion\n')],
    },
  }),
  privacyRule({
    topic: 'national-id',
    what: (where) => say('The number of an identity document is not expected {where}.', { where }),
    instead: say('Give it when a contract asks for it: on a page that travels it is an invitation to fraud.'),
    summary: 'The number of a passport, an identity card or a social security card.',
    rationale:
      'No employer needs it to invite you. A résumé is copied and forwarded many times, and such a number cannot be changed once it is known.',
    examples: {
      bad: [
        inBritain(
          'sections:\n  - title: Personal\n    items:\n      - "Passport no.: 533401372"\n      - Plays the viola\n',
        ),
        'basics:\n  summary: Engineer. SSN 219-09-9999.\n',
      ],
      good: [
        inBritain(
          'work:\n  - name: Quayside Bank\n    highlights:\n      - Read passport numbers from 40,000 photos a day\n',
        ),
        inBritain('  phone: 555-01-0999\n'),
      ],
    },
  }),
  privacyRule({
    topic: 'address',
    what: (where) => say('A street address is not expected {where}.', { where }),
    instead: say('Town and country are enough, and safer on a page that travels.'),
    mild: true,
    summary: 'A street address, where town and country are enough.',
    rationale:
      'Nobody writes you a letter before the interview. A street address tells strangers where you live and lets readers guess at your income and your way to work.',
    examples: {
      bad: ['basics:\n  location:\n    address: 12 Harbour Lane\n    city: Leeds\n    countryCode: GB\n'],
      good: [
        'basics:\n  location:\n    address: Hafenstraße 12\n    city: Hamburg\n    countryCode: DE\n',
        'basics:\n  location:\n    address: P.O. Box 1412\n    city: Leeds\n    countryCode: GB\n',
      ],
    },
  }),
];
