import { type CityMention, cityAt, wasRenamed } from '../../facts/names/cities.ts';
import type { FindPlace, Shares } from '../../facts/names/names.ts';
import { placeInField } from '../../facts/prose.ts';
import { say } from '../../messages/message.ts';
import { replacePart } from '../../profile/editText.ts';
import type { DocumentFinding } from '../rule.ts';

const cityPlace =
  (city: CityMention): FindPlace =>
  (model) =>
    placeInField(model, city.field, () => cityAt(model, city));

/** Cities that are called one thing here and another there. */
export function* compareCities(code: string, shares: Shares): Iterable<DocumentFinding> {
  const byKey = new Map<string, { at: number; city: CityMention }[]>();
  for (const { at, value } of shares)
    for (const city of value.cities) {
      const known = byKey.get(city.key);
      if (known) known.push({ at, city });
      else byKey.set(city.key, [{ at, city }]);
    }
  for (const [key, all] of byKey) {
    const counts = new Map<string, number>();
    for (const { city } of all) counts.set(city.written, (counts.get(city.written) ?? 0) + 1);
    if (counts.size < 2) continue;
    const most = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
    const usual = wasRenamed(key) && counts.has(key) ? key : most;
    const other = all.find(({ city }) => city.written === usual)!;
    for (const { at, city } of all) {
      if (city.written === usual) continue;
      yield {
        code,
        message: say(
          '"{written}" is called {usual} elsewhere in this profile. Parsers and readers take them for two places.',
          { written: city.written, usual },
        ),
        at,
        place: cityPlace(city),
        related: [{ message: say('Called {usual} here.', { usual }), at: other.at, place: cityPlace(other.city) }],
        fixes: (lookup) => {
          const { model } = lookup(at);
          const text = model.fields[city.field]?.text;
          const part = cityAt(model, city);
          return text && part
            ? [{ title: say('Write "{text}"', { text: usual }), safe: true, edits: [replacePart(text, part, usual)] }]
            : [];
        },
      };
    }
  }
}
