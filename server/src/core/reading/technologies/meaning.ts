import { isMethod, type Read } from './candidates.ts';
import { type Company, isMeant } from './evidence.ts';
import { isOfficeProgram } from './fields.ts';
import { couldBeForeignWord } from './foreign.ts';
import { isEverydaySense } from './senses.ts';

/** Written as no word is: "Node.js", "LaTeX", "X11". */
const isUnmistakable = (written: string): boolean => /[.\d+#]|\p{Ll}\p{Lu}/u.test(written);

/**
 * Which candidates are meant as technologies: certain ones, then those the certain ones speak for. `isForeign` says
 * whether the text is in a language in which what spells a name may be a word.
 */
export function meant(
  text: string,
  candidates: readonly Read[],
  wholeList: boolean,
  isForeign: () => boolean,
): readonly boolean[] {
  const everyday = candidates.map(
    ({ match, start, nameEnd, versioned, written }) =>
      !versioned &&
      !match.vendored &&
      !isUnmistakable(written) &&
      isEverydaySense(text, start, nameEnd, match.entry.technology.name),
  );
  const doubtful = candidates.some(({ level, proper }) => level > 0 || !proper);
  const foreign = doubtful && !wholeList && isForeign();
  const accepted = candidates.map(
    (one, index) => one.level === 0 && !everyday[index] && !(foreign && couldBeForeignWord(one)),
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
    if (accepted[index] || everyday[index]) return;
    const near = {
      before: anchors[index - 1] ? candidates[index - 1] : undefined,
      after: anchors[index + 1] ? candidates[index + 1] : undefined,
      previous: candidates[index - 1],
      next: candidates[index + 1],
    };
    if (!isMeant(text, candidates[index]!, near, { wholeList, foreign, company })) return;
    accepted[index] = true;
    anchor(index);
  };
  for (let index = 0; index < candidates.length; index += 1) judge(index);
  for (let index = candidates.length - 1; index >= 0; index -= 1) judge(index);
  return accepted;
}
