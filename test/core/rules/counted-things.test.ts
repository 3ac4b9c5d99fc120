import { underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings } from '../support/sentences.ts';

/** What a rule underlines in a profile, and says of it. */
const said =
  (code: string, before: string, behind: string) =>
  (part: string): readonly string[] => {
    const text = before + part + behind;
    return findings(code, text).map((problem) => `${underlined(text, problem)} — ${problem.message}`);
  };

describe('things that a summary counts', () => {
  tables(
    said(
      'claim.headline',
      'basics:\n  summary: ',
      ' five languages.\nlanguages:\n  - language: Dutch\n  - language: English\n  - language: French\nwork:\n  - name: Quay\n    highlights: [Led 9 crews, Sold 12 boats, Wrote 3 logs]\n',
    ),
    {
      languages: [
        [
          '{Speaks|Fluent in|Works in|Working in|At home in|Sailor with|Interprets|Translates|Converses in|Proficient in|Teaches|Taught|Reads|Native in|Command of}',
          'five languages — This says "five languages", the profile lists 3. Add the rest, or say 3.',
        ],
        ['Sells'],
      ],
    },
  );
  tables(
    said(
      'claim.headline',
      'basics:\n  summary: Holds four patents',
      '.\npatents:\n  - name: Sail\n  - name: Keel\nwork:\n  - name: Quay\n    highlights: [Led 9 crews, Sold 12 boats, Wrote 3 logs]\n',
    ),
    {
      'patents, by what follows': [
        ['{| on sails}', 'four patents — This says "four patents", the profile lists 2. Add the rest, or say 2.'],
        ['{ pending| filed| under review| in preparation| submitted}'],
      ],
    },
  );
  tables(
    said(
      'claim.headline',
      'basics:\n  summary: ',
      ' four patents.\npatents:\n  - name: Sail\n  - name: Keel\nwork:\n  - name: Quay\n    highlights: [Led 9 crews, Sold 12 boats, Wrote 3 logs]\n',
    ),
    {
      'patents, by what leads to them': [
        [
          '{Holds|Holding|Holder of|Sailor with|Won|Winner of|Wins|Author of|Inventor of|Inventor on|Named on|Published|Co-author of|Has}',
          'four patents — This says "four patents", the profile lists 2. Add the rest, or say 2.',
        ],
        ['Read'],
      ],
    },
  );
});
