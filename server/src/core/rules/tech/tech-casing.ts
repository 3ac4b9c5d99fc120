import { fieldsInSmallLetters } from '../../facts/smallLetters.ts';
import { isLeftAlone, type NamedTechnology, technologiesInTitles, technologiesOf } from '../../facts/technologies.ts';
import { type Message, say } from '../../messages/message.ts';
import { sectionHas } from '../../profile/sections.ts';
import { lookup, type Mention } from '../../reading/technologies/index.ts';
import { respelling, type Written, writtenAlike } from '../respelling.ts';
import { type DocumentFinding, documentCheck, type Rule, type Summary } from '../rule.ts';
import { enumerated } from '../wording.ts';

const code = 'tech.casing';

interface Misspelt extends Written {
  /** Worth a word by itself: named in a sentence, in a list, or as the whole name of a skill. */
  readonly alone: boolean;
  readonly message: Message;
  /** The name is right but for its capitals, of which it has none. */
  readonly small: boolean;
}

/** So many names in small letters are a way of writing rather than slips, and spoken of at once. */
const fewestSmall = 4;

/** The names that its message gives before it counts the rest. */
const most = 5;

/** Nobody makes HTML5, FTP, LLMs or GitOps: they are written so by everybody. */
const makerless = new Set(['protocol', 'format', 'concept', 'method', 'hardware']);
const hasMakers = (name: string): boolean => !makerless.has(lookup(name)?.kind ?? '');

function messageOf({ mention: { written, canonical, verdict } }: NamedTechnology, suggestion: string): Message {
  if (verdict === 'misspelt') return say('"{written}" looks like {suggestion}, misspelt.', { written, suggestion });
  return suggestion === canonical && hasMakers(canonical)
    ? say('Its makers write {suggestion}, not "{written}".', { suggestion, written })
    : say('This is usually written {suggestion}, not "{written}".', { suggestion, written });
}

/** "UX / UI": a stroke may have blanks round it. */
const isOnlySpacing = ({ written }: Mention, suggestion: string): boolean =>
  written.replaceAll(/\s*\/\s*/g, '/') === suggestion;

const isSmall = ({ written, verdict }: Mention, suggestion: string): boolean =>
  verdict !== 'misspelt' && written === written.toLowerCase() && written === suggestion.toLowerCase();

const inTextOrder = (a: Summary<Written>, b: Summary<Written>): number =>
  a.at - b.at || Number(a.value.titled) - Number(b.value.titled) || a.value.index - b.value.index;

/** One finding about all names in small letters. */
function inSmallLetters(groups: readonly (readonly Summary<Misspelt>[])[]): DocumentFinding {
  const names = enumerated(
    groups.map(([one]) => one!.value.instead),
    most,
  );
  return respelling(
    {
      code,
      message: say('Names in small letters: {names} are written with capitals.', { names }),
      uncounted: true,
      beside: say('In small letters here.'),
      title: say('Write the names with their capitals'),
      safe: true,
    },
    groups.flat().sort(inTextOrder),
  );
}

export const techCasing: Rule = {
  code,
  summary: 'A technology that its makers spell otherwise: Javascript, Kuberentes, Postgre SQL.',
  rationale:
    'Engineers notice, and some filters match the exact name. Usual short forms (JS, K8s, Postgres) are fine. Each spelling is said once for the whole file, and its fix changes every place; many names in small letters are said at once.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'skills:\n  - name: Backend\n    keywords: [Javascript, Kuberentes]\n',
      'work:\n  - name: Quayside Bank\n    highlights:\n      - Moved 12 services from Javascript to Typescript\n',
    ],
    good: [
      'skills:\n  - name: Backend\n    keywords: [JavaScript, Postgres, K8s, Go]\nwork:\n  - name: Quayside Bank\n    highlights:\n      - Trained the rest of the team of 12 in swift resolutions\n',
    ],
  },
  document: documentCheck<readonly Misspelt[]>({
    summarise(model, { settings }) {
      const small = fieldsInSmallLetters(model);
      const found = technologiesOf(model).flatMap((named, index): readonly Misspelt[] => {
        const { ok, suggestion, written, verdict } = named.mention;
        if (sectionHas(named.field.section, 'quoted')) return [];
        if (ok || suggestion === undefined || settings.dictionary.has(written.toLowerCase())) return [];
        if (verdict !== 'misspelt' && small.has(named.index) && written === written.toLowerCase()) return [];
        if (isOnlySpacing(named.mention, suggestion) || isLeftAlone(model, index, code)) return [];
        return [
          {
            index,
            titled: false,
            alone: true,
            written,
            instead: suggestion,
            message: messageOf(named, suggestion),
            small: isSmall(named.mention, suggestion),
          },
        ];
      });
      const titled = technologiesInTitles(model).flatMap((named, index): readonly Misspelt[] => {
        const { ok, suggestion, written } = named.mention;
        if (ok || suggestion === undefined || settings.dictionary.has(written.toLowerCase())) return [];
        const alone =
          named.field.section === 'skills' &&
          named.field.text.value.trim() === written &&
          written !== written.toLowerCase();
        return [
          {
            index,
            titled: true,
            alone,
            written,
            instead: suggestion,
            message: messageOf(named, suggestion),
            small: isSmall(named.mention, suggestion),
          },
        ];
      });
      return found.length + titled.length > 0 ? [...found, ...titled] : null;
    },
    *check(summaries) {
      // A title may have a name in its own way; where it is put right elsewhere, it is there too.
      const groups = [...writtenAlike(summaries)].filter((alike) => alike.some(({ value }) => value.alone));
      const small = groups.filter(([first]) => first!.value.small);
      const together = small.length >= fewestSmall;
      if (together) yield inSmallLetters(small);
      for (const alike of groups) {
        if (together && alike[0]!.value.small) continue;
        const { written, instead, message } = alike[0]!.value;
        const title = say('Write "{text}"', { text: instead });
        yield respelling(
          { code, message, beside: say('"{written}" here too.', { written }), word: written, title, safe: true },
          alike,
        );
      }
    },
  }),
};
