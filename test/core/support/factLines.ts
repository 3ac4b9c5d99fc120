import { isInventory, isKeyword } from '../../../server/src/core/facts/keywordLists.ts';
import { misspeltWord, titleWords, unborne, variantWord } from '../../../server/src/core/facts/names/titles.ts';
import { isNaming } from '../../../server/src/core/facts/namingLines.ts';
import { presentVerb } from '../../../server/src/core/facts/presentTense.ts';
import { isCustomary, type Topic } from '../../../server/src/core/facts/privacy/customs.ts';
import { countryOfPlace } from '../../../server/src/core/facts/privacy/places.ts';
import { isWorkload } from '../../../server/src/core/facts/workload.ts';
import { readDocument } from '../../../server/src/core/profile/document.ts';
import type { Bullet } from '../../../server/src/core/profile/model.ts';
import { modelOf } from '../../../server/src/core/profile/model.ts';
import { readBullet } from '../../../server/src/core/reading/bullet.ts';
import { role } from './sentences.ts';

/** The country that a place is in. */
export function placeLines(text: string): readonly string[] {
  const country = countryOfPlace(text);
  return country === null ? [] : [country];
}

const TOPICS: readonly Topic[] = ['photo', 'birth-date', 'marital-status', 'religion', 'national-id', 'address'];

/** What is customary on a résumé in a country; "unknown" where nothing is known of it. */
export function customLines(country: string): readonly string[] {
  if (isCustomary(country, 'photo') === null) return ['unknown'];
  return TOPICS.filter((topic) => isCustomary(country, topic));
}

/** Whether a highlight says a name rather than what was done. */
export function namingLines(text: string): readonly string[] {
  const lists = readDocument(role([text])).placed.flatMap(({ segment }) => modelOf(segment).bulletLists);
  return lists.some(({ bullets }) => bullets.some((bullet) => isNaming(bullet.text))) ? ['a name'] : [];
}

/** "headline < position; position": the seniority that no position bears out. */
export function seniorityLines(text: string): readonly string[] {
  const [headline = '', positions = ''] = text.split(' < ');
  const claimed = unborne(headline, positions === '' ? [] : positions.split('; '));
  return claimed === null ? [] : [claimed];
}

/** "title < other": the word in which a title differs from another, or misspells it. */
export function titleLines(text: string): readonly string[] {
  const [title = [], other = []] = text.split(' < ').map(titleWords);
  const differs = variantWord(title, other);
  const slip = misspeltWord(title, other);
  return [
    ...(differs ? [`${differs.word} for ${differs.instead}`] : []),
    ...(slip ? [`${slip.word}, meant ${slip.instead}`] : []),
  ];
}

const bulletsOf = (text: string): readonly Bullet[] =>
  readDocument(role([text], { ended: true })).placed.flatMap(({ segment }) =>
    modelOf(segment).bulletLists.flatMap(({ bullets }) => bullets),
  );

/** What a highlight lists instead of telling what was done: tools behind a label, or names. */
export const listedLines = (text: string): readonly string[] =>
  bulletsOf(text).flatMap((bullet) => [
    ...(isInventory(bullet.text) ? ['tools'] : []),
    ...(isKeyword(bullet.text) ? ['names'] : []),
  ]);

/** The verbs in the present that a highlight opens with; `?` where only its company says that they are verbs, `safe` where nothing else would change. */
export const presentLines = (text: string): readonly string[] =>
  bulletsOf(text).flatMap((bullet) => {
    const found = presentVerb(bullet);
    if (!found) return [];
    return [
      `${found.verbs.map(({ lemma }) => lemma).join(', ')}${found.sure ? '' : ' ?'}${found.safe ? ', safe' : ''}`,
    ];
  });

/** The percentages of a text that say how somebody works. */
export const workloadLines = (text: string): readonly string[] =>
  readBullet(text).metrics.flatMap((metric) =>
    metric.kind === 'percent' && isWorkload(text, metric) ? [metric.text] : [],
  );
