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

describe('names of houses and of posts', () => {
  tables(
    said(
      'name.inconsistent',
      'work:\n  - name: Harbor Works ',
      '\n    endDate: 2024-01\n  - name: Harbor Works\n    endDate: 2022-01\n',
    ),
    {
      'legal forms': [
        [
          '{Inc|Incorporated|LLC|LLP|LP|Ltd|Limited|GmbH|Corp|Corporation|Co|Company|Pvt|PLC|AG|SA|SAS|SARL|BV|NV|Oy|AB|KG|SE|SpA|Srl|Pty}',
          'Harbor Works — "Harbor Works" is "Harbor Works {}" elsewhere. One spelling keeps them together.',
        ],
        ['{AS|ApS|SL|North}'],
      ],
    },
  );
  tables(
    said(
      'name.inconsistent',
      'basics:\n  label: ',
      ' engineer\nwork:\n  - name: Quay\n    position: Engineer\n    startDate: 2024-01\n',
    ),
    {
      'a headline that wishes': [
        [
          '{Senior|Sr.}',
          '{} engineer — The headline says "{}", but no position does. Readers compare the two first.',
          'Engineer — The headline promises "{} engineer"; the newest position says "Engineer". Readers compare the two first.',
        ],
        [
          '{Aspiring senior|Seeking senior|Looking for senior|Open to senior|Future senior|Former senior|Formerly senior|Ex-senior|Toward senior|Towards senior|Next senior}',
        ],
      ],
    },
  );
});
