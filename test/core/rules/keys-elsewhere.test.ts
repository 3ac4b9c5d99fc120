import { tables } from '../support/readings.ts';
import { findings } from '../support/sentences.ts';

/** What is said of the keys of `basics` that the format does not have. */
const said = (line: string): readonly string[] =>
  findings('schema.unknown-key', `basics:\n  name: Ada Lo\n  ${line}\n`).map(({ message }) => message);

describe('keys that belong elsewhere', () =>
  tables(said, {
    'networks and introductions in `basics`': [
      [
        '{linkedin|github|gitlab|bitbucket|twitter|mastodon|bluesky|instagram|facebook|youtube|stackoverflow|orcid|googlescholar|scholar|researchgate|medium|devto|kaggle|behance|dribbble|xing|telegram|whatsapp|skype|discord|codepen|leetcode|hackerrank|huggingface}: adalo',
        '`{}` is not part of the format, so it is not rendered. The place for what it says is `profiles`.',
      ],
      ['x: adalo', '`x` is not part of the format, so it is not rendered. The place for what it says is `profiles`.'],
      [
        '{linkedinUrl|gitlabShort|twitterUsername|xUser|mastodonHandle|orcidId|kaggleProfile|xingAccount|facebookPage}: adalo',
        '`{}` is not part of the format, so it is not rendered. The place for what it says is `profiles`.',
      ],
      [
        '{statement|personalStatement|profile|objective|overview|about|aboutMe|bio|biography|profil|resumen}: I sail.',
        '`{}` is not part of the format, so it is not rendered. Did you mean `summary`?',
      ],
      [
        '{professionalSummary|careerObjective|executiveProfile|introduction|intro|aboutyou|ubermich|sobremi|sobremim|perfil|apropos|presentation}: I sail.',
        '`{}` is not part of the format, so it is not rendered. The place for what it says is `summary`.',
      ],
    ],
  }));
