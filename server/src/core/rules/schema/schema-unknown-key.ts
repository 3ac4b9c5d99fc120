import { countryOfPlace } from '../../facts/privacy/places.ts';
import { type Message, plural, say, verbatim } from '../../messages/message.ts';
import { nodeAt } from '../../profile/nodeAt.ts';
import type { Place } from '../../profile/place.ts';
import { removalOf } from '../../profile/removal.ts';
import type { Segment } from '../../profile/segment.ts';
import { correction } from '../../profile/segmentProblems.ts';
import { isMisspelling } from '../../schema/nearest.ts';
import { unknownKey } from '../../schema/unknownKey.ts';
import { replaceValue } from '../../yaml/edit/index.ts';
import { sourceOf } from '../../yaml/parse.ts';
import { atAll } from '../everywhere.ts';
import { type DocumentFinding, documentCheck, type Fix, type Lookup, type Rule, type Severity } from '../rule.ts';
import { enumerated } from '../wording.ts';
import { type Unknown, unknownIn, unknownKeysOf } from './unknownKeys.ts';

const code = 'schema.unknown-key';

interface Share {
  readonly unknown: readonly Unknown[];
  /** The profile's own keys in the segment. */
  readonly keys: readonly string[];
}

type Found = Unknown & { readonly at: number; readonly json: boolean };
type Group = readonly [Found, ...Found[]];

const placeOf =
  ({ index, json }: Found) =>
  (_: unknown, segment: Segment): Place | null =>
    unknownIn(segment, json)[index] ?? null;

/** Names in a sentence; of many the first. */
const listed = (names: readonly string[]): Message => enumerated(names, 12);

/** `location (education)`: a name that is right elsewhere is given with its section. */
const withSection = ({ name, of }: Found): string => (of === null ? `\`${name}\`` : `\`${name}\` (${of})`);

const namesOf = (group: Group): readonly string[] => [...new Set(group.map(withSection))];

const inPlaces = (group: Group): Message | null =>
  group.length > 1 ? say('It is written in {count} places.', { count: group.length }) : null;

interface More {
  readonly severity?: Severity;
  /** `left` are the keys that no comment silences. */
  readonly fixes?: (lookup: Lookup, left: readonly Found[]) => readonly Fix[];
}

/** A finding about all keys of a group, on the first of them. */
function about(group: Group, message: Message, { severity, fixes }: More): DocumentFinding {
  return {
    code,
    message,
    ...(severity ? { severity } : {}),
    ...atAll(group, (one) => ({ message: verbatim(`\`${one.name}\``), at: one.at, place: placeOf(one) }), fixes),
  };
}

/** Renames every key of a group. A null edit withdraws the fix. */
const renaming = (group: readonly Found[], lookup: Lookup, nameOf: (found: Found) => string): Fix['edits'] =>
  group.map((one) => {
    const { segment } = lookup(one.at);
    const problem = unknownIn(segment, one.json)[one.index];
    const edit = problem ? correction(segment, problem, nameOf(one)) : null;
    return edit && { ...edit, at: one.at };
  });

/**
 * Writes the codes of countries that are named in words: France, Schweiz. A null edit, where no country is known by the name,
 * withdraws the fix: a name under `countryCode` would be wrong for every tool.
 */
const coding = (group: readonly Found[], lookup: Lookup): Fix['edits'] =>
  group.flatMap((one): Fix['edits'] => {
    const { segment } = lookup(one.at);
    const problem = unknownIn(segment, one.json)[one.index];
    const node = problem ? nodeAt(segment, problem.path) : null;
    const written = sourceOf(node)?.trim() ?? '';
    if (/^[A-Za-z]{2}$/.test(written)) return [];
    const code = countryOfPlace(written);
    const edit = code === null ? null : replaceValue(segment, node, code);
    return [edit && { ...edit, at: one.at }];
  });

/** Another name for a key of the format, or a slip in it. */
function misnamed(group: Group, json: boolean): DocumentFinding {
  const { name, meant } = group[0];
  const slip = isMisspelling(name, meant!);
  return about(group, [unknownKey(name, meant), inPlaces(group)], {
    // Other tools may know keys of their own in a JSON Resume.
    ...(json && !slip ? { severity: 'information' } : {}),
    fixes: (lookup, left) => [
      {
        title: say('Rename to `{meant}`', { meant: meant! }),
        edits: [...renaming(left, lookup, () => meant!), ...(meant === 'countryCode' ? coding(left, lookup) : [])],
        safe: slip,
      },
    ],
  });
}

/** Lists of another name beside, or instead of, the one list that is printed. */
function apart(group: Group, joins: string, json: boolean): DocumentFinding {
  const names = namesOf(group);
  return about(
    group,
    plural(
      names.length,
      '{names} is not part of the format, so it is not rendered. The place for its items is `{joins}`.',
      '{names} are not part of the format, so they are not rendered. The place for all their items is `{joins}`.',
      { names: listed(names), joins },
    ),
    json ? { severity: 'information' } : {},
  );
}

/** Keys of which the format has the content elsewhere: `github` under `basics`, a statement beside it. */
function placed(group: Group, place: string, json: boolean): DocumentFinding {
  const names = namesOf(group);
  return about(
    group,
    plural(
      names.length,
      '{names} is not part of the format, so it is not rendered. The place for what it says is `{place}`.',
      '{names} are not part of the format, so they are not rendered. The place for what they say is `{place}`.',
      { names: listed(names), place },
    ),
    json ? { severity: 'information' } : {},
  );
}

/** The same text under a key that is read. */
function repeated(group: Group): DocumentFinding {
  const { name, same } = group[0];
  const message = say('`{name}` says the same as `{same}` beside it, which is the one that is read. It can go.', {
    name,
    same: same!,
  });
  return about(group, [message, inPlaces(group)], {
    severity: 'hint',
    fixes: (lookup, left) => {
      const edits = left.flatMap((one) => {
        const { segment } = lookup(one.at);
        const edit = removalOf(segment, unknownIn(segment, one.json)[one.index]?.path ?? []);
        return edit ? [{ ...edit, at: one.at }] : [];
      });
      return edits.length > 0 ? [{ title: say('Remove `{name}`', { name }), edits, safe: false }] : [];
    },
  });
}

/** Whatever the format has no place for, all of it at once. */
function foreign(group: Group, json: boolean): DocumentFinding {
  const names = namesOf(group);
  const [, second] = names;
  const { name } = group[0];
  if (json) {
    const message = [
      plural(
        names.length,
        '{names} is not a key of JSON Resume, so what it says is not printed.',
        '{names} are not keys of JSON Resume, so what they say is not printed.',
        { names: second === undefined ? verbatim(`\`${name}\``) : listed(names) },
      ),
      say('Move what readers should see to a key of the format; the file and exports keep the rest.'),
    ];
    return about(group, message, { severity: 'information' });
  }
  const message =
    second === undefined
      ? [unknownKey(name, null), inPlaces(group)]
      : [
          say('{names} are not part of the format, so they are not rendered.', { names: listed(names) }),
          say(
            'Move what readers should see to keys of the format; to keep the rest for yourself, start their names with `x-`.',
          ),
        ];
  return about(group, message, {
    fixes: (lookup, left) => [
      {
        title:
          second === undefined
            ? say('Rename to `{meant}`', { meant: `x-${name}` })
            : say('Start their names with `x-`'),
        edits: renaming(left, lookup, (found) => `x-${found.name}`),
        safe: false,
      },
    ],
  });
}

export const schemaUnknownKey: Rule = {
  code,
  summary: 'A key that is not part of the format: a misspelt one, or one of another tool.',
  rationale:
    'A misspelt key is silently left off the page, and so is a list under the name that another format has for it. Keys that no place of the format fits are named once for the whole file. Keys that start with `x-` are yours and never flagged; nor are those of other tools under `meta`, keys that are switched off (`_highlights`, `//work`, `label_disabled`), or, in a JSON Resume, the switches, icons, ids, addresses and figures that a site or a theme keeps there.',
  defaultSeverity: 'warning',
  examples: {
    bad: [
      'basics:\n  nmae: Ada Marlowe\n',
      'work:\n  - employer: Quayside Bank\n  - employer: Helix Bioworks\n',
      'work:\n  - name: Quayside Bank\n    responsibilities:\n      - Closed the books in 2 days\n',
    ],
    good: [
      'basics:\n  name: Ada Marlowe\n  x-pronunciation: AY-da\nmeta:\n  harbourTheme:\n    accent: teal\n',
      'work:\n  - name: Quayside Bank\n    _highlights:\n      - Closed the books in 2 days\n',
    ],
  },
  document: documentCheck<Share>({
    summarise(_, { json }, segment) {
      const unknown = unknownKeysOf(segment, json);
      const keys = segment.keys.map(({ name }) => name);
      return unknown.length + keys.length > 0 ? { unknown, keys } : null;
    },
    *check(summaries, { json }) {
      const written = new Set(summaries.flatMap(({ value }) => value.keys));
      const groups = new Map<string, [Found, ...Found[]]>();
      for (const { at, value } of summaries) {
        for (const unknown of value.unknown) {
          const found = { ...taken(unknown, written), at, json };
          const kind = kindOf(found, json);
          if (kind === null) continue;
          const group = groups.get(kind);
          if (group) group.push(found);
          else groups.set(kind, [found]);
        }
      }
      for (const group of groups.values()) {
        const [{ meant, joins, same, place }] = group;
        if (meant !== null) yield misnamed(group, json);
        else if (same !== null && !json) yield repeated(group);
        else if (joins !== null && same === null) yield apart(group, joins, json);
        else if (place !== null && same === null) yield placed(group, place, json);
        else yield foreign(group, json);
      }
    },
  }),
};

/** A section that stands in the file already cannot get a second key; a list of another name may join it. */
function taken(unknown: Unknown, written: ReadonlySet<string>): Unknown {
  const { top, meant, list } = unknown;
  if (!top || meant === null || !written.has(meant)) return unknown;
  return { ...unknown, meant: null, joins: list ? meant : null };
}

/** What is said together; null for what nobody needs to hear. */
function kindOf({ name, meant, joins, place, same, idle, empty, old }: Found, json: boolean): string | null {
  // A template's field that was left empty is no slip of its owner.
  if (json && empty) return null;
  if (meant !== null) return JSON.stringify(['meant', name, meant]);
  if (same !== null && !json) return JSON.stringify(['same', name, same]);
  if (joins !== null && same === null) return JSON.stringify(['joins', joins]);
  if (json && (idle || old)) return null;
  return place !== null && same === null ? JSON.stringify(['place', place]) : 'foreign';
}
