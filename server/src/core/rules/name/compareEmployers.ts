import { coreOf, unaccented } from '../../facts/employers.ts';
import { isBrand } from '../../facts/names/brands.ts';
import { relation, shortName } from '../../facts/names/employers.ts';
import { type FindPlace, type Shares, unknownTokens } from '../../facts/names/names.ts';
import { placeInField } from '../../facts/prose.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { Model } from '../../profile/model.ts';
import type { DocumentFinding, Fix, Lookup } from '../rule.ts';

const employerPlace =
  (index: number): FindPlace =>
  (model) => {
    const text = model.dated[index]?.organization;
    return text ? { span: text.span, path: text.path } : null;
  };

/** More different employers than this nobody had. */
const mostEmployers = 200;

const rename =
  (at: number, index: number, instead: string) =>
  (lookup: Lookup): readonly Fix[] => {
    const text = lookup(at).model.dated[index]?.organization;
    if (!text) return [];
    return [
      {
        title: say('Write "{text}"', { text: instead }),
        safe: false,
        edits: [replacePart(text, { start: 0, end: text.value.length }, instead)],
      },
    ];
  };

/** Employers that are probably one, written in two ways. */
export function* compareEmployers(code: string, shares: Shares): Iterable<DocumentFinding> {
  const byName = new Map<string, { at: number; index: number }[]>();
  for (const { at, value } of shares)
    for (const { name, index } of value.employers) {
      const known = byName.get(name);
      if (known) known.push({ at, index });
      else byName.set(name, [{ at, index }]);
    }
  // Names that may be one begin with the same letter: only those are compared.
  const byLetter = new Map<string, string[]>();
  for (const name of [...byName.keys()].slice(0, mostEmployers)) {
    const letter = unaccented(coreOf(name)[0]?.[0] ?? '');
    const known = byLetter.get(letter);
    if (known) known.push(name);
    else byLetter.set(letter, [name]);
  }
  const weight = (name: string): number => (isBrand(coreOf(name)[0]!) ? 1000 : 0) + byName.get(name)!.length;
  const pairs = [...byLetter.values()].flatMap((names) =>
    names.flatMap((a, first) => names.slice(first + 1).map((b) => [a, b] as const)),
  );
  for (const [a, b] of pairs) {
    const how = relation(a, b);
    if (!how) continue;
    const [odd, usual] = weight(a) < weight(b) ? [a, b] : [b, a];
    // Which of two spellings is right where one is longer is the person's to say.
    const instead = how === 'same' || coreOf(a).length === coreOf(b).length ? usual : corrected(odd, usual);
    const other = byName.get(usual)![0]!;
    for (const { at, index } of byName.get(odd)!) {
      yield {
        code,
        message:
          how === 'same'
            ? say('"{odd}" is "{usual}" elsewhere. One spelling keeps them together.', { odd, usual })
            : say('"{odd}" is a letter away from "{usual}". Is it the same employer?', { odd, usual }),
        at,
        place: employerPlace(index),
        related: [
          { message: say('Written "{usual}" here.', { usual }), at: other.at, place: employerPlace(other.index) },
        ],
        fixes: rename(at, index, instead),
      };
    }
  }
}

/** "Quaysde" beside "Quayside Bank" is "Quayside". */
function corrected(odd: string, usual: string): string {
  const [first = usual] = usual.split(/[\s,]/);
  return odd.replace(/^[\p{L}\p{N}]+/u, first);
}

/** Employers in lower case outside their jobs: in the summary, in stories. */
export function* loweredElsewhere(
  code: string,
  shares: Shares,
  dictionary: ReadonlySet<string>,
): Iterable<DocumentFinding> {
  const names = new Map<string, string>();
  for (const { value } of shares) {
    for (const { name } of value.employers) {
      const short = shortName(name);
      if (short && !dictionary.has(short.toLowerCase())) names.set(short.toLowerCase(), short);
    }
  }
  for (const { at, value } of shares) {
    for (const { field, words } of value.unknown) {
      for (const word of words) {
        const name = names.get(word);
        if (!name) continue;
        const part = (model: Model) => {
          const text = model.fields[field]?.text;
          const token = text && unknownTokens(text).find((one) => one.text === word);
          return text && token ? { text, token } : null;
        };
        yield {
          code,
          message: say('"{word}" is an employer\'s name, written "{name}" elsewhere.', { word, name }),
          at,
          place: (model) => placeInField(model, field, () => part(model)?.token ?? null),
          fixes: (lookup) => {
            const found = part(lookup(at).model);
            return found
              ? [
                  {
                    title: say('Write "{text}"', { text: name }),
                    safe: false,
                    edits: [replacePart(found.text, found.token, name)],
                  },
                ]
              : [];
          },
        };
      }
    }
  }
}
