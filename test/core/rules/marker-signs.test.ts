import { underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings } from '../support/sentences.ts';

/** What is underlined in the second highlight of a job, written as it is; `safe` where the mark may go without a question. */
const markedIn = (highlight: string): readonly string[] => {
  const text = `work:\n  - name: Quayside Bank\n    highlights:\n      - Kept 3 ledgers\n      - ${highlight}\n`;
  return findings('text.marker', text).map(
    (problem) => `${underlined(text, problem)}${problem.fixes().some(({ safe }) => safe) ? ', safe' : ''}`,
  );
};

describe('a mark before a text', () =>
  tables(markedIn, {
    "marks that are none of the writer's": [
      ['"{•|◦|▪|▫|●|○|■|□|‣|⁃|∙|·|➢|➤|►|▶|✓|✔|★|*|»|–|—|-|••|//|///} Cut the close to 2 days"', '{} , safe'],
      ['"{>|>>|#|##|o} Cut the close to 2 days"', '{} '],
      ['"{x|~} Cut the close to 2 days"'],
      ['"•Cut the close to 2 days"'],
      ['"{- |–  |•  }Cut the close to 2 days"', '{}, safe'],
      ['"o  Cut the close to 2 days"', 'o  '],
      ['"{o cut|o CUT} the close"'],
      ['"o Cut the close"', 'o '],
    ],
    'marks that say something': [
      [
        '"{> 99% of it|# 1 of 40|★ 4.8 of 5|★ ★ ★ ☆|●● daily|# of members: 4|> half of all|> twice of it|> double of it|> a third of it|> a quarter of it|• !cut|#cut it} of 2 days"',
      ],
      ['"> a tenth of it of 2 days"', '> '],
      ['"- 4% waste of 2 days"', '- '],
      ['"– £40 less of 2 days"', '– '],
      ['"{• 4% waste|• (cut) it|• \\"Cut\\" it|• @quay|• *cut* it} of 2 days"', '• , safe'],
      ['"» Cut « the close of 2 days"', '» '],
      ['"// 4 of it of 2 days"', '// , safe'],
    ],
    numbers: [
      ['"{1. Cut|2.Cut|2026. Cut|2. Bundesliga|2. FC Ely|2. SC Ely|2. Liga|2. Semester|2. Platz|3. Cut} of 2 days"'],
      ['"{2. Cut|2. Platzwart} of 2 days"', '2. '],
      ['"2) Cut of 2 days"', '2) '],
      ['"(2) Cut of 2 days"', '(2) '],
    ],
  }));
