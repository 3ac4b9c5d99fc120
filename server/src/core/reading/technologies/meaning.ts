import type { Lang } from '../language/index.ts';
import { isMethod, type Read } from './candidates.ts';
import { type Candidate, type Company, isMeant } from './evidence.ts';
import { isOfficeProgram } from './fields.ts';
import { couldBeForeignWord, isWordOf, readsForeign } from './foreign.ts';
import { isEverydayWork, isOneOfLetters, isPlaceOrHouse } from './places.ts';
import { isEverydaySense } from './senses.ts';

/** Written as no word is: "Node.js", "LaTeX", "X11". */
const isUnmistakable = (written: string): boolean => /[.\d+#]|\p{Ll}\p{Lu}/u.test(written);

/**
 * Which candidates are meant as technologies: certain ones, then those the certain ones speak for. `language` is
 * that of the text: in another than English what spells a name may be a word.
 */
export function meant(
  text: string,
  candidates: readonly Read[],
  wholeList: boolean,
  language: () => Lang | null,
): readonly boolean[] {
  const everyday = candidates.map(
    ({ match, start, nameEnd, versioned, written }) =>
      !versioned &&
      !match.vendored &&
      !isUnmistakable(written) &&
      (isEverydaySense(text, start, nameEnd, match.entry.technology.name, wholeList) ||
        (!wholeList && (isPlaceOrHouse(text, start, nameEnd) || isOneOfLetters(text, start, nameEnd)))),
  );
  // One name alone may be a work or a house there; two that are nothing else are software.
  const certain = candidates.filter(({ level }, index) => level === 0 && !everyday[index]).length;
  const everydayWork = candidates.length > 0 && certain < 2 && !wholeList && isEverydayWork(text);
  const foreign = candidates.length > 0 && !wholeList && readsForeign(language());
  const words = candidates.map((one) => foreign && !one.versioned && isWordOf(language(), one.written));
  const accepted = candidates.map(
    (one, index) =>
      one.level === 0 &&
      !everyday[index] &&
      !(everydayWork && /^\p{Lu}\p{Ll}+$/u.test(one.written)) &&
      !words[index] &&
      !(foreign && couldBeForeignWord(one)),
  );
  const anchors = candidates.map(() => false);
  const company: Company = { office: 0, technical: 0 };
  const anchor = (index: number): void => {
    const { technology } = candidates[index]!.match.entry;
    anchors[index] = true;
    if (isOfficeProgram(technology)) company.office += 1;
    else company.technical += 1;
  };
  accepted.forEach((sure, index) => {
    if (sure && !isMethod(candidates[index]!.match.entry.technology)) anchor(index);
  });
  const judge = (index: number): void => {
    if (accepted[index] || everyday[index] || (everydayWork && !isUnmistakable(candidates[index]!.written))) return;
    const near = {
      before: anchors[index - 1] ? candidates[index - 1] : undefined,
      after: anchors[index + 1] ? candidates[index + 1] : undefined,
      previous: candidates[index - 1],
      next: candidates[index + 1],
    };
    const read = candidates[index]!;
    // A capital says something of it beside a name alone.
    const beside = anchors[index - 1] === true || anchors[index + 1] === true;
    const candidate: Candidate = words[index] ? { ...read, level: 2, proper: read.proper && beside } : read;
    if (!isMeant(text, candidate, near, { wholeList, foreign, company })) return;
    accepted[index] = true;
    anchor(index);
  };
  for (let index = 0; index < candidates.length; index += 1) judge(index);
  for (let index = candidates.length - 1; index >= 0; index -= 1) judge(index);
  return accepted;
}
