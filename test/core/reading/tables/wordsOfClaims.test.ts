import { claimLines, tables } from '../../support/readings.ts';

describe('words by which claims are read', () =>
  tables(claimLines, {
    'people by what they do': [
      [
        'Hired 12: 7 cooks and 4 {chefs|nurses|clerks|leads|porters|interns|juniors|seniors|pupils|apprentices|guards|pilots|medics|aides|stewards|coaches|midwives|paralegals|associates|graduates|adults|hosts|men|women|boys|girls|students|agents|residents|servants|assistants|consultants|accountants|attendants|dancers|cast|actors|extras|freshers|trainees|mates|hands|pickers|packers|riders|crew|staff|waiters|hygienists|surgeons|postdocs|reps|partners|principals|fellows|scouts|cadets|deputies|heads|temps|commis|ushers|trades|tutors|lecturers|sergeants|constables|soldiers|sailors|privates|corporals|officers|volunteers|carers|guides|counsel|rns|lpns|cnas|hcas|tas}',
        'contradicted 12: 7 cooks and 4 {} is 11',
      ],
      [
        'Hired 12: 7 cooks and 4 {papers|servers|computers|containers|orders|offers|numbers|centers|counters|chapters|posters|trailers|boilers|printers|routers|clusters|floors|doors|sensors|motors|tractors|mirrors|errors|sectors|factors|monitors|indicators|generators|elevators|projectors|letters|theaters|theatres|registers|layers|tiers|borders|harbors|corridors|continents|departments|components|events|documents|tournaments|tables|towers|loggers|headers|buffers|parameters|timers|users|customers|followers|subscribers|barriers|carriers|matters|rivers}',
        'uncheckable 12: 7 cooks and 4 {} is 11',
      ],
      ['Hired 12: 7 cooks and 4 quarters'],
      [
        'Hired 12: 7 cooks and 4 {member|members|person|people|persons|engineer|engineers|developer|developers|student|students|man|men|woman|women|employee|employees|staff|intern|interns|analyst|analysts|designer|designers|report|reports|scientist|scientists|researcher|researchers|volunteer|volunteers|agent|agents|nurse|nurses|teacher|teachers|manager|managers|contractor|contractors|consultant|consultants|participant|participants|attendee|attendees|child|children|kids|players|player|tester|testers|technician|technicians|tutors|mentees|mentors|individuals|candidates|hires|leads|teams|squad|squads}',
        'contradicted 12: 7 cooks and 4 {} is 11',
      ],
      [
        'A {team|teams|group|crew|staff|squad|brigade|panel|committee|cohort|class|department|unit|workforce|force|company|party|cast|choir|orchestra|ensemble|band|faculty|board|council|troop|platoon|watch|shift|pool|bench|roster|household|headcount} of 12: 7 cooks and 4 waiters',
        'contradicted 12: 7 cooks and 4 waiters is 11',
      ],
    ],
    'kinds of what is counted': [
      [
        'Ran 9 vehicles: 4 vans and 4 {trucks|lorries|cars|buses|coaches|bikes|motorcycles|motorbikes|scooters|minibuses|minivans|trailers|taxis|ambulances|pickups}',
        'contradicted 9: 4 vans and 4 {} is 8',
      ],
      [
        'Ran 9 boats: 4 yachts and 4 {dinghies|trawlers|tugs|ferries|barges|launches|kayaks|canoes|ribs|catamarans}',
        'contradicted 9: 4 yachts and 4 {} is 8',
      ],
      [
        'Ran 9 vessels: 4 yachts and 4 {trawlers|tugs|ferries|barges|tankers|boats|ships}',
        'contradicted 9: 4 yachts and 4 {} is 8',
      ],
      [
        'Kept 9 animals: 4 cows and 4 {pigs|sheep|goats|horses|dogs|cats|hens|ducks|geese|cattle|calves|lambs|ewes|rabbits|ponies}',
        'contradicted 9: 4 cows and 4 {} is 8',
      ],
      [
        'Mended 9 instruments: 4 violins and 4 {cellos|guitars|trumpets|drums|flutes|pianos|clarinets|horns|violas}',
        'contradicted 9: 4 violins and 4 {} is 8',
      ],
      [
        'Booked 9 venues: 4 theatres and 4 {theaters|halls|clubs|bars|pubs|stadiums|arenas}',
        'contradicted 9: 4 theatres and 4 {} is 8',
      ],
      [
        'Let 9 properties: 4 houses and 4 {flats|apartments|shops|offices|cottages|villas|condos|studios}',
        'contradicted 9: 4 houses and 4 {} is 8',
      ],
      ['Served 9 meals: 4 breakfasts and 4 {lunches|dinners|suppers}', 'contradicted 9: 4 breakfasts and 4 {} is 8'],
    ],
    'rates by what they count': [
      [
        '{Won|Settled|Succeeded|Secured|Landed|Placed|Sold|Defended|Passed|Delivered|Completed|Closed|Solved|Resolved} 30 of 40 cases, a 60% success rate',
        'contradicted 60%: 30 of 40 is 75%',
      ],
      ['Won 30 of 40 cases, a 60% win rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Sold 30 of 40 cases, a 60% win rate'],
      ['{Retained|Kept} 30 of 40 clients, a 60% retention rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Lost 30 of 40 clients, a 60% retention rate', 'uncheckable 30'],
      ['{Renewed|Retained} 30 of 40 leases, a 60% renewal rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 leases, a 60% renewal rate'],
      ['{Converted|Closed|Signed|Sold|Won} 30 of 40 leads, a 60% conversion rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 leads, a 60% conversion rate'],
      ['{Closed|Signed|Won} 30 of 40 leads, a 60% closing rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 leads, a 60% closing rate'],
      ['{Responded|Answered|Replied} 30 of 40 letters, a 60% response rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 letters, a 60% response rate'],
      [
        '{Hit|Scored|Made|Landed|Won|Secured|Converted} 30 of 40 shots, a 60% hit rate',
        'contradicted 60%: 30 of 40 is 75%',
      ],
      ['Kept 30 of 40 shots, a 60% hit rate'],
      ['{Scored|Hit} 30 of 40 shots, a 60% strike rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 shots, a 60% strike rate'],
      ['Scored 30 of 40 shots, a 60% scoring rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 shots, a 60% scoring rate'],
      ['{Placed|Hired} 30 of 40 trainees, a 60% placement rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 trainees, a 60% placement rate'],
      ['{Occupied|Filled|Let} 30 of 40 rooms, a 60% occupancy rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 rooms, a 60% occupancy rate'],
      ['Filled 30 of 40 posts, a 60% fill rate', 'contradicted 60%: 30 of 40 is 75%'],
      ['Kept 30 of 40 posts, a 60% fill rate'],
    ],
    'lengths of what lasts': [
      [
        'Five-year {engagement|stint|term|tenure|project|assignment|placement|secondment|internship|apprenticeship|fellowship|residency|sabbatical|appointment|post} (March 2018 – March 2021)',
        'contradicted Five-year: March 2018 – March 2021 is 3.1 years',
      ],
      ['Five-year plan (March 2018 – March 2021)'],
    ],
    'words of a change': [
      [
        '{Reduced|Decreased|Lowered|Cut|Cutting|Slashed|Trimmed|Shrank|Shrunk|Dropped|Shortened|Minimised|Diminished|Eliminated|Declining|Saved|Saving|Shaved|Curbed|Curbing|Curtailed|Compressed|Truncated|Crushed|Slimmed|Lessened|Discounted|Dipped|Plunged|Tumbled|Shed|Shedding|Lost|Losing|Whittled|Slid|Pared|Paring|Pruned} waste by 40%, from 90 kg to 30 kg',
        'contradicted 40%: from 90 kg to 30 kg is 67%',
      ],
      [
        'Halving waste by 40%, from 90 kg to 30 kg',
        'uncheckable Halving',
        'contradicted 40%: from 90 kg to 30 kg is 67%',
      ],
      [
        '{Increased|Grew|Growing|Raised|Boosted|Expanded|Expanding|Scaled|Scaling|Multiplied|Lifted|Uplifted|Jumped|Climbed|Surged|Soared|Extended|Ramped|Ramping|Amplified|Upsized|Added|Adding|Elevated|Swelled|Heightened|Enlarged|Widened} yield by 40%, from 30 kg to 90 kg',
        'contradicted 40%: from 30 kg to 90 kg is 200%',
      ],
      [
        '{Improved|Gained|Optimised|Sped|Speeding|Accelerated|Enhanced|Brought|Bringing|Streamlined|Quickened|Took|Taking|Moved|Refactored} yield by 40%, from 30 kg to 90 kg',
        'contradicted 40%: from 30 kg to 90 kg is 200%',
      ],
      [
        '{doubled|doubles|doubling|tripled|triples|tripling|trebled|trebling|quadrupled|quadruples|quadrupling|quintupled|quintuples|quintupling|sextupled|sextupling} the yield, from 30 kg to 240 kg',
        'contradicted {}: from 30 kg to 240 kg is 8x',
      ],
      ['{halved|halves|halving} the waste, from 90 kg to 20 kg', 'contradicted {}: from 90 kg to 20 kg is 78%'],
    ],
  }));
