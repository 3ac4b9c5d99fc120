import { underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings, role } from '../support/sentences.ts';

/** What a rule underlines in a highlight that stands beside a plain one. */
const beside =
  (code: string) =>
  (sentence: string): readonly string[] => {
    const text = role(['Trained 6 analysts in 2 towns', sentence]);
    return findings(code, text).map((problem) => underlined(text, problem));
  };

describe('words of the first person', () =>
  tables(beside('bullet.first-person'), {
    I: [
      ['I {cut|built|did} the close to 2 days', 'I'],
      [
        'Trained a crew {I|that I|which I|whom I|so I|because I|when I|while I|before I|but I|what I|Level I|level I|phase I|engineer I|Calculus I} led in 2 towns',
      ],
      ['Trained a crew {and I|then I|here I|currently I} led in 2 towns', 'I'],
      ["{I’m|I've|I'd|I'll|i've|i'm} in charge of 4 towns", '{}'],
      ['Tuned the {I/O|I-beam|I, O|I Love NY} of 40 hosts'],
    ],
    'my and myself': [
      ['Trained my crew in 2 towns', 'my'],
      [
        'Trained {my own planner|my open-source planner|my very old open-source planner|my thesis|My Little Farm|MY crew} in 2 towns',
      ],
      ['{My crew|My Little Farm} won 2 prizes', 'My'],
      ['My thesis won 2 prizes'],
      ['Taught myself Welsh in 2 towns'],
      ['Taught {the crew and myself Welsh|by myself, Welsh} in 2 towns', 'myself'],
    ],
    'we and our': [
      ["{We|we|We've|We're} cut the close to 2 days", '{}'],
      ['Cut the close; {we|ours|ourselves} kept it at 2 days', '{}'],
      ['Cut the close; our team kept it at 2 days'],
      ['{Our team|Our teams} cut the close to 2 days', 'Our'],
      ['{Our products|Our crew} cut the close to 2 days'],
      [
        'Presented {our work|our findings|our joint early findings|our findings (and prizes)|our analyses|our analysis|our approach|our solutions} in 2 towns',
        'our',
      ],
      ['Presented {our joint early long findings|our products|our research at a conference|(our findings)} in 2 towns'],
    ],
  }));

describe('words of praise', () =>
  tables(beside('bullet.self-praise'), {
    'a verb that shows, and what it shows': [
      [
        'Moved 12 services, {demonstrating|showcasing|displaying|exhibiting|proving|reflecting|highlighting} strong ownership',
        '{} strong ownership',
      ],
      ['Moved 12 services, moving strong ownership'],
      [
        'Moved 12 services, demonstrating {ownership|strong ownership|strong skills|problem-solving|strong problem-solving|commitment of the crew|strong skills in old and new harbours}',
        'demonstrating {}',
      ],
      [
        'Moved 12 services, demonstrating {communication gaps|strong communication gaps|the prototype|the new prototype to the ownership}',
      ],
      [
        'Moved 12 services, demonstrating a truly strong sense of real ownership',
        'demonstrating a truly strong sense of real ownership',
      ],
      [
        'Moved 12 services, demonstrating {a truly very strong sense of real ownership|strong work; ownership|strong work (ownership)|strong work: ownership}',
      ],
      ['{Excellent|Strong|Great|Outstanding|Deep|Solid|Blue} communication skills were named by 9 clients'],
      [
        'Named by 9 clients for {excellent communication skills|excellent old communication skills|excellent work ethic|excellent mindset}',
        '{}',
      ],
      [
        'Named by 9 clients for {deep learning skills|excellent skills gaps|excellent very old communication skills|excellent teamwork|strong collaboration}',
      ],
      [
        '{Developed|Built|Fostered|Grew|Taught|Coached|Trained|Improved|Strengthened|Sharpened} excellent communication skills of 9 clerks',
      ],
      ['Named excellent communication skills of 9 clerks', 'excellent communication skills'],
      ['Built, for 9 clerks and 4 others, excellent communication skills', 'excellent communication skills'],
    ],
  }));
