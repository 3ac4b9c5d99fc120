import assert from 'node:assert/strict';
import { holds, underlines } from '../support/gaps.ts';
import { findings, role } from '../support/sentences.ts';

describe('words that open a line without a verb', () => {
  const code = 'bullet.no-verb';
  const beside = ['Cut the close to 2 days', 'Trained 6 analysts in May', 'Sold 40 boats to the county'];

  it('are honours, deeds told as nouns, and what somebody is', () => {
    holds(
      code,
      [
        [
          '{}',
          'Ledger for three banks|Booth for 4 shops|Quay at the old mill',
          'Winner of the county fair|Awards from 4 counties|Award for safety|Recipient of a county medal|Finalist of 40 boats|First place in the county|Second prize of the county|Third place in the county|1st place in the county|2nd prize of the county|3rd place in the county|Top 3 in the county|Best in the county|Promotion to yard foreman|Certified by the county|Yard award of the county|Yard prize of the county|Sea scholarship of the county',
        ],
        [
          '{} of 40 boats',
          'Booth',
          'Creation|Design and installation|Assessment|Maintenance|Persistence|Painting|Design and painting|Analysis|Removal|Closure|Synthesis & mixing',
        ],
        [
          '{} the quiet yard at sea',
          'Booth of',
          'Due|Despite|Given|After|Before|During|While|When|Within|With|Without|Under|Through|Throughout|Because|Since|As|On|In|At|For|From|By|Alongside|Together|Upon|Thanks',
        ],
        [
          '{} for the county yard',
          'Booth',
          'Technical lead|Yard leader|Core maintainer|Yard contributor|SME|Boat owner|Boat co-owner|Yard member|Song author|Song co-author|Yard editor|Sea mentor|Yard representative|Sea coordinator|Boat expert|Yard chair|Club president|Club treasurer|Club secretary|Boat captain|Yard steward|Sea ambassador|Club liaison|Yard spokesperson|Club delegate|Sea instructor|Sea tutor|Yard referee',
        ],
        ['Yard expert {} the county fair', 'near', 'for|of|on|at|in|to|with|behind'],
        [
          'Sailing {} in the bay of the county',
          'boats',
          'course|training|project|program|programme|workshop|certificate|certification|group|school|club|camp|competition|exercise|exam|license|licences',
        ],
        ['Sailing boats at sea {} my task in May', 'for', 'was|were|is|are|has|had|became'],
        [
          'Sailing boats {} was at sea in May',
          'that|which|who|whose|where|when|while|as|if|because|so|what|how|whether|,|;|(|.',
          'in bays',
        ],
        ['{} of 40 yards', 'Booth', 'Self-taught rigger|Co-lead'],
      ],
      beside,
    );
  });

  it('would be the present of what goes on, and the past of what is over', () => {
    const form = (gerund: string, ended: boolean) =>
      findings(code, role([...beside, `${gerund} the county yard`], { ended }))[0]
        ?.fixes()
        .map(({ title }) => title);
    const lasting: readonly (readonly [string, string, string])[] = [
      ['Maintaining', 'Maintain', 'Maintained'],
      ['Managing', 'Manage', 'Managed'],
      ['Running', 'Run', 'Ran'],
      ['Leading', 'Lead', 'Led'],
      ['Coordinating', 'Coordinate', 'Coordinated'],
      ['Overseeing', 'Oversee', 'Oversaw'],
      ['Supervising', 'Supervise', 'Supervised'],
      ['Teaching', 'Teach', 'Taught'],
      ['Mentoring', 'Mentor', 'Mentored'],
      ['Handling', 'Handle', 'Handled'],
      ['Operating', 'Operate', 'Operated'],
      ['Serving', 'Serve', 'Served'],
      ['Monitoring', 'Monitor', 'Monitored'],
      ['Advising', 'Advise', 'Advised'],
      ['Administering', 'Administer', 'Administered'],
      ['Curating', 'Curate', 'Curated'],
      ['Editing', 'Edit', 'Edited'],
      ['Representing', 'Represent', 'Represented'],
      ['Painting', 'Painted', 'Painted'],
    ];
    for (const [gerund, now, then] of lasting) {
      assert.deepEqual(form(gerund, false), [`Open with "${now}"`], gerund);
      assert.deepEqual(form(gerund, true), [`Open with "${then}"`], gerund);
    }
  });

  it('stand alone among verbs, or among most of them', () => {
    const others = 'The others open with a verb; this one leaves open what you did.';
    const most = 'Most of the others open with a verb; this one leaves open what you did.';
    const ledger = 'Ledger for three banks';
    const booth = 'Booth for 4 shops';
    const lists: readonly (readonly [readonly string[], readonly string[]])[] = [
      [[...beside.slice(1, 2), ledger], []],
      [[...beside.slice(1), ledger], [others]],
      [[...beside.slice(1), ledger, booth], []],
      [[...beside, ledger, booth], []],
      [
        [...beside, 'Painted 12 yards', ledger, booth],
        [most, most],
      ],
      [
        ['Run the yard', 'Sell 40 boats', 'Painting the county yard'],
        ['The others open with a verb; this one could open with "Paint".'],
      ],
      [
        ['Run the yard', 'Sold 40 boats', 'Painting the county yard'],
        ['The others open with a verb; this one could open with "Paint".'],
      ],
      [
        ['Run the yard', 'Sold 40 boats', 'Washed 40 boats', 'Painting the county yard'],
        ['The others open with a verb; this one could open with "Painted".'],
      ],
      [['Sold 40 boats', 'Washed 40 boats', 'Selling boats', 'Painting the yard'], []],
      [
        [...beside, 'Washed 40 boats', 'Selling boats in the bay', 'Painting the county yard'],
        [
          'Most of the others open with a verb; this one could open with "Sold".',
          'Most of the others open with a verb; this one could open with "Painted".',
        ],
      ],
    ];
    for (const [list, messages] of lists)
      assert.deepEqual(
        findings(code, role(list)).map(({ message }) => message),
        messages,
        list.join(', '),
      );
  });
});

describe('words that excuse a weak opening', () => {
  const code = 'bullet.weak-opening';

  it('are things, subjects, parts and honours', () => {
    holds(code, [
      [
        'Learning {} for the yard of the county',
        'boats',
        'platform|platforms|system|projects|programme|program|center|centre|centres|material|outcomes|management|group|prototypes|environment|hours|conditions|plan|tools|resource|objectives|paths|apps|designer|coordinator|officer|lead',
      ],
      ['Supporting {} for the yard of the county', 'boats', 'cast|roles|documents|papers|hands|officer|lead'],
      ['Working {} the yard of the county', 'on', 'groups of|capital for|conditions of|hours in|papers of'],
      [
        'Studied {} of the old yards',
        'course|courses|degree|school|university|college|class|classes|lecture|module|curriculum|syllabus|subject|exams|fundamentals|basics|programming|language|languages|English|German|French|Spanish|mathematics|maths|physics|chemistry|biology|law|history|economics|philosophy|accounting|abroad',
        'rust|wrecks|erosion at 12 beaches',
      ],
      ['Contributed {} the old yard', 'to|toward|towards|in|with|on|for|code to|daily to', 'patches to|rigging for'],
      [
        'Took part in 9 regattas as {}',
        'part of a crew|one of 40 boats',
        'a lead|the head|scrum master|chair|captain|secretary|treasurer|host|MC|counsel|champion|nurse|cook|coach|clerk|judge|guide|medic|chef|juror|sailor|cyclist|librarian|helper|their first yard master|our captain|its host|an umpire and judge',
      ],
      ['Participated in the yard {}', 'by the sea|by quickly the sea', 'by rigging boats|by quickly rigging boats'],
      [
        'Gained {} of boats',
        'knowledge|experience|exposure|skill|skills|understanding|insight|insights|expertise|proficiency|familiarity|training|certification',
        'trust|40 readers',
      ],
      [
        'Knowledge {} the old yard',
        'of',
        'base of|bases of|management of|transfer in|graph of|graphs of|sharing in|center of|centre of|hub of|engineering for',
      ],
      [
        'Was {} for the old yard',
        'painted|asked',
        'promoted|awarded|selected|invited|nominated|recognized|recognised|elected|chosen|named|honored|honoured|appointed',
      ],
    ]);
  });

  it('are deeds beside them, behind a comma or behind a mark', () => {
    underlines(code, [
      'Helped, mentored and guided colleagues',
      'Helped and mentored colleagues',
      'Helped & mentored colleagues',
      'Helped/mentored colleagues',
      '«Helped with» rigging',
      '«Helped» and supported colleagues',
      '«Helped», worked with colleagues',
      'Contributed to Keel (rewrote the parser)',
      'Contributed to Keel: rewrote the parser',
      'Contributed to Keel – rewrote the parser',
      'Contributed to Keel — rewrote the parser',
      'Contributed to Keel - rewrote the parser',
      '«Contributed to» Keel-rewrote parsers',
      '«Contributed to» Keel (based in Bergen)',
      '«Contributed to» Keel (used by 40 ports)',
      '«Contributed to» Keel (helped the parser)',
      '«As part of» a crew of 4 in the bay',
      '«Being part of» a crew of 4 in the bay',
      'As part of a grant, managed and oversaw 3 labs',
      'As a part of a grant, manage 3 labs',
      'Being part of a grant, managed 3 labs',
      'As part of a grant, I managed 3 labs',
      'As part of a grant, we also successfully managed 3 labs',
      '«As part of» a grant, we also then quickly managed 3 labs',
      'To keep pace with 4 ports, built a planner',
      '«To keep» pace with 4 ports, build a planner',
      '«To keep» pace with 4 ports, helped planners',
      '«To keep» pace with 4 ports, Lisbon planned it',
      'Having cut the backlog, hired 4 cooks',
      '«Having» knowledge of boats',
      'A hands-on introduction to design',
      'The hands-on boat course',
      'Given 4 boats, won a race',
      '«Given the» old boats to wash',
      'Used by 40 teams',
      '«Used» Rust for 4 yards',
      'Promoted to foreman',
      '«Gained very deep and wide experience of» the old sea',
      '«Acquired skills in» rigging',
      'Obtained funds for rigging',
      'Assisted 40 sailors',
      'Worked on the yard?',
      'Dissertation: The Divide and Participation in Services',
      '[Learn Greenlandic Online](https://example.com)',
      '*Participation in Services* for the yard',
    ]);
  });
});
