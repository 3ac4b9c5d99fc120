import { type Names, namesOf } from '../../facts/names/names.ts';
import { documentCheck, type Rule } from '../rule.ts';
import { compareCities } from './compareCities.ts';
import { compareEmployers, loweredElsewhere } from './compareEmployers.ts';
import { compareHeadline, compareTitles, misspeltTitles } from './compareTitles.ts';
import { inSegment } from './written.ts';

const code = 'name.inconsistent';

export const nameInconsistent: Rule = {
  code,
  summary:
    'A name that is written in two ways: a city before and after its renaming, an employer, a title, a headline that no position bears out.',
  rationale:
    'Readers and parsers match names letter by letter. Two spellings look like two places or two employers, and a headline that no position bears out looks like a promotion of your own making.',
  defaultSeverity: 'information',
  options: ['merit.dictionary'],
  examples: {
    bad: [
      'work:\n  - name: Quayside Bank\n    location: Bangalore, India\n  - name: Helix Bioworks\n    location: Bengaluru, India\n',
      'work:\n  - name: Quayside Bank Ltd\n    position: Data Engineer, Quayside Bank\n',
      'work:\n  - name: Ferrum Robotics\n  - name: Ferrum Robotiks\n',
      'basics:\n  label: Principal Engineer\nwork:\n  - name: Quayside Bank\n    position: Software Engineer\n',
      'work:\n  - name: Quayside Bank\n    position: Software Developer Engineer\n  - name: Quayside Bank\n    position: Software Development Engineer II\n',
    ],
    good: [
      'work:\n  - name: Bombay Stock Exchange\n    location: Mumbai, India\n    highlights:\n      - Moved 3 teams to Mumbai\neducation:\n  - institution: IIT Madras\n    location: Chennai, India\n',
      'basics:\n  label: Senior Engineer\nwork:\n  - name: Quayside Bank\n    position: Lead Data Engineer, Payments\n  - name: Helix Bioworks\n    position: Data Engineer\n',
    ],
  },
  check: (model, context) => inSegment(code, model, context),
  document: documentCheck<Names>({
    summarise: namesOf,
    *check(summaries, { settings }) {
      yield* compareCities(code, summaries);
      yield* compareEmployers(code, summaries);
      yield* compareTitles(code, summaries);
      yield* misspeltTitles(code, summaries);
      yield* compareHeadline(code, summaries);
      yield* loweredElsewhere(code, summaries, settings.dictionary);
    },
  }),
};
