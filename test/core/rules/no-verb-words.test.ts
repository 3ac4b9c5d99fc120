import { underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings, role } from '../support/sentences.ts';

/** What is underlined of a line below others that open with a verb. */
const flaggedLast = (line: string): readonly string[] => {
  const others = ['Trained 6 analysts in the north', 'Moved 3 teams to another house', 'Settled 40,000 trades a day'];
  const text = role([...others, line]);
  return findings('bullet.no-verb', text).map((problem) => underlined(text, problem));
};

describe('lines without a verb', () =>
  tables(flaggedLast, {
    'lines that open with no verb': [
      [
        'Sailing {trainings|course|projects|programme|programs|workshop|certificate|certification|groups|school|club|camps|competitions|exercises|exam|licence} of the yard',
      ],
      ['Sailing boats of the yard', 'Sailing'],
      [
        '{Technical lead|Leader|Core maintainer|Contributor|SME|Co-owner|Owner|Member|Author|Editor|Mentor|Representative|Coordinator|Expert|Chair|President|Treasurer|Secretary|Captain|Steward|Ambassador|Liaison|Spokesperson|Delegate|Instructor|Tutor|Referee} for the yard of the town',
      ],
      ['Boats for the yard of the town', 'Boats'],
      [
        '{Winner|Award|Recipient|Finalist|First place|Third prize|1st place|Top 3|Best|Promotion|Certified} of the yard in the town',
      ],
      ['Boats of the yard in the town', 'Boats'],
      [
        '{Due to|Despite|Given|After|Before|During|While|When|Within|With|Without|Under|Through|Throughout|Because of|Since|As|On|In|At|For|From|By|Alongside|Together with|Upon|Thanks to} the storm in the town',
      ],
      ['Boats of the storm in the town', 'Boats'],
    ],
  }));
