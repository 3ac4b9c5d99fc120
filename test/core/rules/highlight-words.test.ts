import assert from 'node:assert/strict';
import { applied } from '../support/check.ts';
import { holds, underlines, words } from '../support/gaps.ts';
import { findings, highlightsOf, role } from '../support/sentences.ts';

describe('words of a passive', () => {
  const code = 'bullet.passive';

  it('tell a state, an honour or an act of an authority, or something that somebody did', () => {
    holds(code, [
      [
        'The ferry was {} in May',
        'rebuilt|painted|cleaned|sold|moved',
        'promoted|awarded|selected|invited|nominated|recognized|recognised|chosen|named|elected|honored|honoured|based|gone|left|done|borne|located|known|involved|needed|required|related|concerned|interested|dedicated|committed|accepted|admitted|hired|recruited|asked|tasked|certified|accredited|licensed|licenced|qualified|appointed|reelected|inducted|shortlisted|commended|crowned|knighted|granted|ranked|rated|cited|featured|retained|recommended|sponsored|funded|approved|posted|deployed|seconded|transferred|assigned|entrusted|registered|enrolled|aligned',
      ],
      ['Kept a desk {} was moved in May', 'and|while it', 'that|which|whose top|who|what|where it'],
      ['The ferry {} rebuilt in May', 'was|were|has been|was quickly', 'is|are|is being'],
    ]);
  });

  it('name who did it, behind the verb or in front of it in the same sentence', () => {
    underlines(code, [
      'Ran the desk while the yard «was quickly rebuilt»',
      'Ran the desk while the yard was rebuilt by the crew',
      'Ran the desk while the yard was quickly rebuilt by the crew',
      'Ran the desk while the yard was rebuilt over two hard winters by the crew',
      'Ran the desk while the yard «was rebuilt» over two hard winters in the old bay by the crew',
      'Built a desk which very soon was moved in May',
      'Built a desk which had soon again «was moved» in May',
      'The plan was marked by the county and was given 94 points',
      'The plan was marked by the county. It «was given» 94 points',
      'The plan was marked by the county; it «was given» 94 points',
      'The plan by the county council of our small town at the sea was read aloud',
      'The plan by the county council of our small old town at the far sea «was read» aloud',
    ]);
  });
});

describe('words of praise', () => {
  const code = 'bullet.self-praise';

  it('are a verb of showing, a word of praise and a virtue', () => {
    holds(code, [
      [
        'Moved 12 desks in a quarter, {} strong ownership',
        'demonstrating|demonstrated|showcasing|showcased|displaying|displayed|exhibiting|exhibited|proving|highlighting|reflecting',
        'moving|with',
      ],
      [
        'Moved 12 desks, demonstrating {} care and ownership',
        'strong|excellent|exceptional|outstanding|exemplary|superior|great|impressive|remarkable|solid|deep|extraordinary|unparalleled|keen',
        'quick|some',
      ],
      [
        'Moved 12 desks, demonstrating {}',
        'skill|skills|ability|abilities|ownership|leadership|communication|teamwork|collaboration|initiative|dedication|commitment|adaptability|creativity|professionalism|expertise|understanding|ethic|alignment|thinking|mindset|aptitude|knowledge|problem-solving',
        'software|machines|solving',
      ],
      [
        'Moved 12 desks with excellent {}',
        'skill|skills|ability|abilities|expertise|ethic|aptitude|mindset|professionalism|creativity',
        'ownership|leadership|communication|teamwork|knowledge',
      ],
      [
        'Moved 12 desks, demonstrating ownership {} it',
        'and|or|to|in|of|with|for|across|by|while|as|throughout|on|at|under|during|through|that',
        'gaps|software',
      ],
      [
        '{} excellent skills in a crew of 4',
        'Hired|Found',
        'Developed|Building|Built|Fostered|Growing|Grew|Teaching|Taught|Coached|Trained|Improved|Strengthened|Sharpened',
      ],
    ]);
  });

  it('reach from the verb to the end of the sentence, from the adjective to its noun', () => {
    underlines(code, [
      'Moved 12 desks «demonstrating strong ownership». Sold 4.',
      'Moved 12 desks «demonstrating strong ownership»; sold 4',
      'Moved desks, demonstrating. Strong ownership',
      'Moved 12 desks, demonstrating the app: strong ownership',
      'Moved 12 desks with «strong and steady skills»',
      'Moved 12 desks with strong and steady ice skills',
      'Used deep learning skills for 4 desks',
      'Used «deep sea skills» for 4 desks',
      'Strong knowledge of yards',
      'Trained crews with excellent skills',
      'Trained a crew with «excellent skills»',
    ]);
    const [long] = findings(
      code,
      role(['Moved desks, demonstrating strong ownership of everything that moved in the whole yard']),
    );
    assert.equal(
      long!.message,
      '"demonstrating strong ownership of everything that …" is for the reader to conclude. Let the fact stand alone.',
    );
  });
});

describe('words that carry nothing', () => {
  const code = 'bullet.filler';
  const safe = (highlight: string, list: string): readonly string[] =>
    words(list).filter((word) => findings(code, role([highlight.replace('{}', word)]))[0]?.fixes()[0]?.safe === true);

  it('go safely where the verb has no failure in it', () => {
    const achieved =
      'completed|delivered|launched|shipped|deployed|released|moved|migrated|built|implemented|developed|created|designed|introduced|opened|closed|reduced|cut|increased|raised|doubled|tripled|automated|integrated|installed|upgraded|replaced|rebuilt|rewrote|refactored|established|set|organized|organised|led|managed|ran|trained|onboarded|hired|published|produced|finished|reached|achieved|won|passed|secured|transferred|converted|imported|exported|restored|renovated|restructured|executed|coordinated|hosted|staged|modernized|modernised|expanded|consolidated|streamlined|standardized|standardised|translated';
    assert.deepEqual(safe('Successfully {} 12 yards in May', achieved), words(achieved));
    assert.deepEqual(safe('Successfully {} 12 yards in May', 'painted|washed|defended'), []);
    holds(code, [['Successfully {} 12 yards in May', 'painted|moved', 'defended|advocated|applied|treated']]);
  });

  it('leave the sentence as it would be written without them', () => {
    const rows: readonly (readonly [before: string, title: string, after: string])[] = [
      ['Successfully moved 12 boats', 'Leave out "Successfully"', 'Moved 12 boats'],
      ['Moved 12 boats successfully', 'Leave out "successfully"', 'Moved 12 boats'],
      ['Moved 12 boats. Really fast boats won', 'Leave out "Really"', 'Moved 12 boats. Fast boats won'],
      ['Moved 12 boats, really fast ones', 'Leave out "really"', 'Moved 12 boats, fast ones'],
      ['Really Fast Boats won 12 races', 'Leave out "Really"', 'Fast Boats won 12 races'],
      ['Moved  really  fast boats in May', 'Leave out "really"', 'Moved  fast boats in May'],
      ['Moved boats in order to win', 'Write "to"', 'Moved boats to win'],
      ['In order to win 12 races, moved boats', 'Write "To"', 'To win 12 races, moved boats'],
      ['On a daily basis, washed 12 boats', 'Write "Daily"', 'Daily, washed 12 boats'],
      [
        'Washed 12 boats. Due to the fact that it rained, twice',
        'Write "Because"',
        'Washed 12 boats. Because it rained, twice',
      ],
    ];
    for (const [before, title, after] of rows) {
      const text = role([before]);
      const [fix] = findings(code, text)[0]!.fixes();
      assert.equal(fix!.title, title);
      assert.equal(highlightsOf(applied(text, fix!.edits))[0], after);
    }
  });

  it('stay where the sentence is about them', () => {
    holds(code, [
      [
        'Had to sell {} effectively in May',
        'boats|them',
        'not|never|more|most|less|least|as|so|too|how|rather|only|ever|if',
      ],
      ['Had to sell boats {} in May', 'effectively|really|very often|successfully', ''],
      ['Sold boats effectively{}', ' in May', '.|,|;|:|!|?| –| —| and in May| or in May| enough| than ever'],
      ['Sold boats (effectively{}', ' in May)', ')'],
    ]);
  });

  it('are put shorter safely where the sentence keeps its meaning', () => {
    assert.deepEqual(safe('Met {} in order to close the gap', 'sailors|crews'), ['sailors', 'crews']);
    assert.deepEqual(
      safe(
        'Met {} in order to close the gap',
        'issue|issues|problem|problems|tasks|things|item|items|work|ways|steps|needs|plans|opportunity|opportunities|requirements|challenges|bugs|questions|data|lists|points|documents',
      ),
      [],
    );
    const often = 'on a daily basis|on a weekly basis|on a monthly basis|on a regular basis';
    assert.deepEqual(safe('Washed boats {}', often), words(often));
    const behind = 'and|or|for|with|to|at|in|by|from';
    assert.deepEqual(safe('Washed boats on a daily basis {} rain', behind), words(behind));
    assert.deepEqual(safe('Washed boats on a daily basis {}', 'under rain|changing'), []);
    assert.deepEqual(safe('Washed boats {} it rained', 'due to the fact that'), ['due to the fact that']);
    assert.deepEqual(safe('This {} due to the fact that it rained', 'is|are|was|were|been|being'), []);
  });

  it('hide what they stand for, unless it is named behind them', () => {
    holds(code, [
      ['Sold {} mills in May', 'various|a variety of|a wide range of|a number of', 'many'],
      ['Sold {} mills (oat, rye)', '', 'various|a variety of|a wide range of|a number of'],
      ['Sold various mills {} oat', 'of', '(|:|–|—|including|includes|include|like|namely|such as|e.g.'],
    ]);
    underlines(code, [
      'Sold «various» mills of the old yards near the bay, including oat',
      'Sold «various» mills. Including oat',
      'Sold «various» mills; including oat',
    ]);
  });

  it('are examples in brackets, names and terms', () => {
    underlines(code, [
      'Sold mills, boats, «etc»',
      'Sold mills, boats, «etc.»',
      'Sold mills (boats, etc)',
      'Sold mills (boats «etc»)',
      'Sold mills [boats, etc.]',
      'Sold mills (boats/etc)',
      'Sold mills (boats; etc)',
      'Sold mills (old ones) and boats, «etc»',
      'Ran the ETC line',
      'Sold boats «with regard to» rain',
      'Sold boats «with regards to» rain',
      'Sold boats «in regards to» rain',
      'Was «in the process of» selling boats',
      'Sold boats «at this point in time»',
      'Sold boats «for the purpose of» gain',
      'Sold boats «and so on»',
      'Sold boats «among others»',
      'Sold boats «so as to» win',
      'Sold «really» old boats',
    ]);
    holds(code, [
      [
        'Studied {} for 2 years',
        'very old boats',
        'very low birth weight|very-low-density lipids|very low carb diets|very low light|very low frequency|very low earth orbits|very low income homes|very low level code|very low pressure|very high frequency|very high energy rays|very high resolution maps|very high cycle fatigue|very high pressure|very large scale chips|very large array|very large telescope|very large crude carriers|very long baseline|very long chain fats|very small aperture|very preterm infants|very short reach links|various artists|really simple syndication',
      ],
    ]);
  });
});

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
