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
