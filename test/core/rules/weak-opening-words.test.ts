import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('weak openings', () =>
  tables((text) => flagged('bullet.weak-opening', text), {
    'openings that only look weak': [
      [
        'Learning {platform|systems|projects|programmes|centre|materials|outcomes|management|groups|environments|roles|documents|papers|tools|resources|paths|apps} for 9 crews',
      ],
      ['Learning boats for 9 crews', 'Learning'],
      [
        'Supported 9 crews {by guiding 40 boats|by carefully guiding 40 boats|by boats|(guided 40 boats)|: guided 40 boats|– guided 40 boats|(based in Bergen)|(used by 40 ports)}',
      ],
      ['Supported crews {by guiding 40 boats|(guided 40 boats)|: guided 40 boats|– guided 40 boats}'],
      ['Supported crews {by boats|(based in Bergen)|(used by 40 ports)}', 'Supported'],
      [
        'Participated in races as {a lead|head|scrum master|chair|captain|secretary|treasurer|host|counsel|champion|a nurse|cook|coach|clerk|judge|guide|medic|chef|a juror|the skipper}',
      ],
      ['Participated in races as boats', 'Participated in'],
      ['Knowledge {base|bases|management|transfer|graph|graphs|sharing|center|centre|hub|engineering} of 9 crews'],
      ['Knowledge boats of 9 crews', 'Knowledge'],
      [
        'Studied {courses|degree|school|university|college|classes|lectures|modules|curriculum|syllabus|subjects|exams|fundamentals|basics|programming|languages|english|german|french|spanish|mathematics|maths|physics|chemistry|biology|law|history|economics|philosophy|accounting|abroad} for 9 months',
        'Studied',
      ],
      ['Studied whales for 9 months'],
      [
        'Gained {knowledge|experience|exposure|skills|understanding|insights|expertise|proficiency|familiarity|training|certification} of tides',
        'Gained {} of',
      ],
      ['Gained whales of tides'],
      ['Contributed patches to the yard'],
      ['Contributed to boats to the yard', 'Contributed to'],
      ['Contributed towards boats to the yard', 'Contributed towards'],
      ['Contributed in boats to the yard', 'Contributed in'],
      ['Contributed with boats to the yard', 'Contributed with'],
      ['Contributed on boats to the yard', 'Contributed on'],
      ['Contributed for boats to the yard', 'Contributed for'],
      ['Contributed code to the yard', 'Contributed code to'],
      ['Contributed mostly boats to the yard', 'Contributed'],
      [
        'Was {promoted|awarded|selected|invited|nominated|recognized|recognised|elected|chosen|named|honored|honoured|appointed} in the yard',
      ],
      ['Was tasked in the yard', 'Was tasked'],
    ],
  }));
