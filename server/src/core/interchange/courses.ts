import { splitList } from './reader/splitList.ts';
import { coursework } from './reader/studies.ts';

const plain = (text: string): string => text.replaceAll(/\*\*|__/g, '').trim();

/** Lines of a study with those apart that list its courses: "Coursework: Statics, Soil". */
export function apartFromCourses(lines: readonly string[]): {
  readonly courses: readonly string[];
  readonly rest: readonly string[];
} {
  const listed = lines.filter((line) => coursework.test(plain(line)));
  return {
    courses: listed.flatMap((line) => splitList(plain(line).replace(coursework, ''))),
    rest: lines.filter((line) => !listed.includes(line)),
  };
}
