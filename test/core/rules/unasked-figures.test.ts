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

describe('posts and projects of which no figure is asked', () => {
  tables(
    said(
      'bullet.unquantified',
      'work:\n  - name: Quay\n    position: ',
      '\n    startDate: 2023-01\n    endDate: 2024-01\n    highlights:\n      - Led the crew of the yard\n      - Painted the boats in the harbour\n      - Wrote the log of the summer\n      - Sold the old sails of the yard\n',
    ),
    {
      posts: [
        [
          '{Career break|Parental leave|Maternity leave|Paternity leave|Sabbatical|Gap year|Caregiver|Caregiving|Time off|Student|Undergraduate helper|Placement|Work experience|Tutor|Teaching assistant|Grader|Cadet|Werkstudentin}',
        ],
        [
          'Sailor',
          'Sailor — None of these 4 highlights carries a figure. Readers remember numbers: try for 2, starting with the work you are proudest of.',
        ],
      ],
    },
  );
  tables(
    said(
      'bullet.unquantified',
      'projects:\n  - name: ',
      '\n    startDate: 2023-01\n    endDate: 2024-01\n    highlights:\n      - Led the crew of the yard\n      - Painted the boats in the harbour\n      - Wrote the log of the summer\n      - Sold the old sails of the yard\n',
    ),
    {
      projects: [
        [
          '{Case study|Case studies|Capstone|Coursework|Course project|Class project|School project|University project|College project|Student project|UX project|Bootcamp project|Hackathon}',
        ],
        [
          'Harbour',
          'Harbour — None of these 4 highlights carries a figure. Readers remember numbers: try for 2, starting with the work you are proudest of.',
        ],
      ],
    },
  );
});
