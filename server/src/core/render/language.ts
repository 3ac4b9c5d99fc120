import { memoByValue } from '../facts/memo.ts';
import type { ProfileData } from '../profile/data.ts';
import { languageOf as languageOfLine } from '../reading/language/index.ts';

/** Keys whose texts are sentences or titles in the language of the person, rather than names. */
const told = new Set(
  'label summary description highlights text position studyType area courses context problem approach outcome items'.split(
    ' ',
  ),
);

/** Most lines are as they were before an edit. */
const languageOfText = memoByValue(languageOfLine);

/** So much text is enough to know its language by, in UTF-16 units. */
const enough = 12_000;
/** A language must have at least so much text, and more of all text that tells than any other. */
const fewest = 60;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Chinese by its characters: is it more of those that only the traditional script has? */
function isTraditional(text: string): boolean {
  const simplified = count(text, /[们个来时这国学术务会实业后发对电专认证项为开团队负责设计经验网]/gu);
  const traditional = count(text, /[們個來時這國學術務會實業後發對電專認證項為開團隊負責設計經驗網]/gu);
  return traditional > simplified;
}

/** The language a profile is written in, as a language tag, from its own sentences; null where they are too few to tell. */
export function languageOf(profile: ProfileData): string | null {
  const texts = textsOf(profile);
  const weights = new Map<string, number>();
  for (const text of texts) {
    const language = languageOfText(text);
    // A Chinese character says as much as two or three letters.
    const weight = language === 'zh' || language === 'ja' || language === 'ko' ? text.length * 3 : text.length;
    if (language) weights.set(language, (weights.get(language) ?? 0) + weight);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewest) return null;
  return best[0] === 'zh' && isTraditional(texts.join('')) ? 'zh-Hant' : best[0];
}

function textsOf({ basics, work, volunteer, projects, stories, sections, education }: ProfileData): readonly string[] {
  const texts: string[] = [];
  let length = 0;
  const collect = (value: unknown, wanted: boolean, depth: number): void => {
    if (length > enough || depth > 8) return;
    if (typeof value === 'string') {
      if (!wanted) return;
      texts.push(value.slice(0, 2000));
      length += value.length;
    } else if (Array.isArray(value)) for (const item of value) collect(item, wanted, depth + 1);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(inner, told.has(key), depth + 1);
  };
  for (const section of [basics, work, volunteer, projects, stories, sections, education]) collect(section, false, 0);
  return texts;
}
