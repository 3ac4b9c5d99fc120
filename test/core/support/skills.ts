import { stringify } from 'yaml';
import type { Problem } from '../../../server/src/core/analysis/analyzer.ts';
import { underlined } from './check.ts';
import { findings } from './sentences.ts';

/** Deeds that need no skill to be listed. */
export const besides = ['Trained 6 analysts', 'Cut the close from 9 days to 2', 'Opened 3 shops'];

/** A profile that tells these highlights and lists these skills, each group as one list. */
export const profile = (highlights: readonly string[], ...groups: readonly (readonly string[])[]): string =>
  stringify(
    {
      work: [{ name: 'Quayside Bank', position: 'Engineer', highlights: [...highlights, ...besides] }],
      skills: groups.map((keywords, index) => ({ name: `Group ${index + 1}`, keywords })),
    },
    { lineWidth: 0 },
  );

/** What the findings of a rule underline. */
export const said = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) => underlined(text, one));

/** What the first finding has beside it: its messages and what they underline. */
export const beside = (code: string, text: string): readonly string[] =>
  findings(code, text)[0]!
    .related()
    .map(({ message: words, range }) => `${words}: ${underlined(text, { range } as Problem)}`);
