import type { Dated, Field, Model } from '../profile/model.ts';
import { LEFT_BEHIND } from '../reading/en/leftBehind.ts';
import { lookup, type Mention } from '../reading/technologies/index.ts';
import type { Path } from '../yaml/nodes.ts';
import { isMaker } from './companies.ts';
import { technologiesElsewhere } from './elsewhere.ts';
import { isBehindHeading, isKeywordLine } from './keywordLines.ts';
import { bulletOf, dateOf } from './readings.ts';
import { technologiesInLists } from './skillLists.ts';
import {
  isSkill,
  type NamedTechnology,
  spelledTechnologies,
  technologiesOf,
  technologyPlace,
  titledTechnologies,
} from './technologies.ts';

/** A technology at a place of a segment. */
export interface Named {
  readonly name: string;
  readonly written: string;
  /** The name by which it is spoken of: the one that is written where that is a name of its own ("React.js"), put right where it is not. */
  readonly called: string;
  /** It is only near the name: what it shows is a guess. */
  readonly misspelt: boolean;
  readonly kind: string;
  /** Index among the technologies of the segment. */
  readonly index: number;
  /** Named in a list of keywords of a role or a project, or in a line of nothing else: shown there, and listed too. */
  readonly listed: boolean;
  /** The whole of its item rather than a part: not the "Python" of "Python (Flask)", nor "Java 8" with its version. */
  readonly whole: boolean;
  /** Other words stand in the item than names of technologies: "PCB design & assembly", not "React & Redux". */
  readonly amidWords: boolean;
  /** It was replaced, or left for another: "replacing a VBA tool", "moved 12 services from Perl to Go". */
  readonly left: boolean;
  /** The item is something else, which belongs to the technology: "Framework de Node.js". */
  readonly ofIt: boolean;
  /** The name is that of its maker, a customer say, rather than of what was used. */
  readonly maker: boolean;
  /** A skill that is being learned: nobody tells a story about it yet. A use in a sentence that tells of learning. */
  readonly learning: boolean;
  /** The group of skills it is listed in, within its segment; '' for lists without a name, which are one to a reader, and for uses. */
  readonly group: string;
  /** The year in which what it was used for ended; null while that goes on, or where no year can be read. */
  readonly until: number | null;
}

/** What a segment says of technologies, as plain data. */
export interface SkillShare {
  /** Named in the list of skills. */
  readonly skills: readonly Named[];
  /** Named in sentences and in keywords of roles and projects. */
  readonly uses: readonly Named[];
  /** Named by titles (of certificates, degrees, talks) and by the summary, or spelled in sentences with nothing to say that they are meant. */
  readonly titles: readonly string[];
  /** Named by a free section that is a list of skills, and by the names of groups of skills. */
  readonly lists: readonly string[];
  /** Named by lists under keys of other tools: no page shows them, and the person listed them all the same. */
  readonly elsewhere: readonly string[];
  readonly bullets: number;
  /** Employers and positions, in lower case: what they name is where one worked, not what one worked with. */
  readonly places: readonly string[];
  /** Those of them that are technologies themselves, by their official names. */
  readonly makers: readonly string[];
}

/** Highlights that a profile must have before the lack of one says anything. */
export const fewestBullets = 3;

const LEARNING =
  /^(?:beginner|basics?|novice|learning|elementary|familiar\w*|aware\w*|foundation\w*|introductory|[12]\s*\/\s*(?:5|10))/i;

/** A group of what is being learned, by its name in seven languages; "Machine learning" is a field. */
const learningGroup =
  /^(?:learning|(?:currently|now|still) learning|learning (?:now|next|currently))$|(?<!\p{L})(?:currently|still) learning(?!\p{L})|en (?:cours d['’])?apprentissage|(?<!\p{L})(?:aprendiendo|aprendendo|imparando|lerne (?:gerade|ich)|in einarbeitung|aan het leren|w trakcie nauki)(?!\p{L})/iu;

const keyOf = (path: Path): string => path.join('/');

/** The groups of skills whose level or name says that they are being learned, as keys of their paths. */
const learningGroups = (model: Model): ReadonlySet<string> =>
  new Set(
    model.fields.flatMap(({ section, name, text }) =>
      section === 'skills' &&
      ((name === 'level' && LEARNING.test(text.value)) || (name === 'name' && learningGroup.test(text.value.trim())))
        ? [keyOf(text.path.slice(0, 2))]
        : [],
    ),
  );

/** The year in which the innermost of some entries (by the keys of their paths) around a path ended. */
function endOf(entries: ReadonlyMap<string, Dated>, path: Path): number | null {
  for (let length = path.length; length > 0; length--) {
    const entry = entries.get(keyOf(path.slice(0, length)));
    if (!entry) continue;
    if (!entry.end) return null;
    const { from, to, ongoing, expected } = dateOf(entry.end);
    return ongoing || expected ? null : ((to ?? from)?.date?.year ?? null);
  }
  return null;
}

const isListed = (field: Field, named: readonly NamedTechnology[]): boolean =>
  field.kind === 'technology' ||
  isKeywordLine(
    field.text.value,
    named.map(({ mention }) => mention),
  );

/** "Learned the basics of React", "Self-trained in Rust": nothing was done with it yet. */
const tellsOfLearning = ({ text }: Field): boolean =>
  /^(?:learn|study|train|self-\w+|explore)$/.test(bulletOf(text).opening.verb?.lemma ?? '');

/** "Framework de Node.js", "library for React": the item is something that is of the technology. */
const belongs = /\p{L}{4,}\s+(?:de|del|do|da|di|du|des|of|for|para|pour|per|von|für|van|voor|till|для)\s+$/iu;

/** Do words of some length stand beside the names of a text? */
function hasOtherWords(value: string, named: readonly NamedTechnology[]): boolean {
  let rest = value;
  for (const { mention } of [...named].reverse()) rest = `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}`;
  return /\p{L}{4,}/u.test(rest.replaceAll(/\([^()]*\)/g, ' '));
}

/** "GCP" stays GCP, "terraform" is Terraform. */
const calledOf = ({ written, canonical, ok, suggestion }: Mention): string =>
  ok && written.toLowerCase() !== canonical.toLowerCase() && written !== written.toLowerCase()
    ? written
    : (suggestion ?? canonical);

const known = new WeakMap<Model, { readonly share: SkillShare | null }>();

/** What a segment says of technologies; made once. Null where it says nothing. */
export function skillShareOf(model: Model): SkillShare | null {
  const before = known.get(model);
  if (before) return before.share;
  const share = read(model);
  known.set(model, { share });
  return share;
}

function read(model: Model): SkillShare | null {
  const skills: Named[] = [];
  const uses: Named[] = [];
  const summary: string[] = [];
  const technologies = technologiesOf(model);
  const byField = new Map<number, NamedTechnology[]>();
  for (const one of technologies) {
    const others = byField.get(one.index);
    if (others) others.push(one);
    else byField.set(one.index, [one]);
  }
  const learning = learningGroups(model);
  const named = new Set(model.skills.flatMap((group) => (group.name ? [keyOf(group.path)] : [])));
  const entries = new Map(model.dated.map((one) => [keyOf(one.path), one]));
  const listed = new Map([...byField].map(([index, named]) => [index, isListed(named[0]!.field, named)]));
  for (const [index, one] of technologies.entries()) {
    const { mention, field } = one;
    const { path, value } = field.text;
    const skill = isSkill(one);
    if (!skill && field.section === 'basics') {
      summary.push(mention.canonical);
      continue;
    }
    (skill ? skills : uses).push({
      name: mention.canonical,
      written: mention.written,
      called: calledOf(mention),
      misspelt: mention.verdict === 'misspelt',
      kind: mention.kind,
      index,
      listed: listed.get(one.index) === true || isBehindHeading(value, mention.start),
      maker: !skill && isMaker(value, mention),
      whole: mention.written.length === value.trim().length,
      amidWords: skill && hasOtherWords(value, byField.get(one.index) ?? []),
      left: !skill && LEFT_BEHIND.test(value.slice(Math.max(0, mention.start - 90), mention.start)),
      ofIt: skill && belongs.test(value.slice(0, one.mention.start)),
      learning: skill ? learning.has(keyOf(path.slice(0, 2))) : tellsOfLearning(field),
      group: skill && named.has(keyOf(path.slice(0, 2))) ? keyOf(path.slice(0, 2)) : '',
      until: skill ? null : endOf(entries, path),
    });
  }
  const bullets = model.bulletLists.reduce((sum, list) => sum + list.bullets.length, 0);
  const places = model.dated.flatMap(({ organization, title }) =>
    [organization, title].flatMap((text) => text?.value.toLowerCase() ?? []),
  );
  const makers = places.flatMap((place) => lookup(place)?.name ?? []);
  const elsewhere = technologiesElsewhere(model);
  const titles = [...new Set([...titledTechnologies(model), ...spelledTechnologies(model), ...summary, ...elsewhere])];
  const lists = technologiesInLists(model);
  const any = skills.length + uses.length + titles.length + bullets + places.length + lists.length > 0;
  return any ? { skills, uses, titles, lists, elsewhere, bullets, places, makers } : null;
}

/** Where a technology is named. */
export const placeAt = technologyPlace;
