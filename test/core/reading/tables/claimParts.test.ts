import { claimLines, tables } from '../../support/readings.ts';

describe('parts, aims and what was before', () =>
  tables(claimLines, {
    'fractions and what stands round them': [
      [
        'Cut the wait by {a half|half|a third|two thirds|two-thirds|a quarter|three quarters|a fifth|two fifths|a sixth|a seventh|an eighth|a ninth|a tenth|a fourth|three fourths} in May, from 100 kg to 10 kg',
        'contradicted by {}: from 100 kg to 10 kg is 90%',
      ],
      [
        'Cut the wait by nine tenths in May, from 100 kg to 10 kg',
        'consistent by nine tenths: from 100 kg to 10 kg is 90%',
      ],
      ['Cut the wait by half a day in May, from 100 kg to 10 kg', 'uncheckable half a day'],
      ['Cut the wait by half from use, from 100 kg to 10 kg', 'contradicted by half: from 100 kg to 10 kg is 90%'],
      [
        'Cut the wait by half {in|through|via|using|within|over|for|across|after|between|thanks|as|at|compared|during|since} use, from 100 kg to 10 kg',
        'contradicted by half: from 100 kg to 10 kg is 90%',
      ],
      ['Cut the wait by half by use, from 100 kg to 10 kg', 'contradicted by half: from 100 kg to 10 kg is 90%'],
      ['Cut the wait by half {with|while|and|when} use, from 100 kg to 10 kg', 'uncheckable by half'],
      ['Cut the wait by half on use, from 100 kg to 10 kg', 'contradicted by half: from 100 kg to 10 kg is 90%'],
      ['Cut the wait by half to use, from 100 kg to 10 kg', 'contradicted by half: from 100 kg to 10 kg is 90%'],
      ['Cut the wait by half {a|of} use, from 100 kg to 10 kg', 'from 100 kg to 10 kg, add (90%)'],
      [
        '{Cleared|Clearing|Eliminated|Eliminating|Removed|Removing|Erased} a third of the pile, from 100 kg to 10 kg',
        'contradicted a third: from 100 kg to 10 kg is 90%',
      ],
      ['Kept a third of the pile, from 100 kg to 10 kg'],
      [
        'Pile at a third of its {old|former|previous|original|earlier|initial|prior|starting|past} size, from 100 kg to 10 kg',
        'contradicted a third: from 100 kg to 10 kg is 90%',
      ],
      ['Pile at a third of its new size, from 100 kg to 10 kg'],
      [
        'Pile at a third of what it {was|were|had been}, from 100 kg to 10 kg',
        'contradicted a third: from 100 kg to 10 kg is 90%',
      ],
      ['Pile at a third of what it {stood at before|weighs}, from 100 kg to 10 kg'],
      [
        'Made it a third {faster|quicker|slower|less|fewer|lower|smaller|cheaper|shorter|better}, from 100 kg to 10 kg',
        'contradicted a third: from 100 kg to 10 kg is 90%',
      ],
      ['Made it a third {more|higher|larger|bigger|greater}, from 100 kg to 10 kg', 'uncheckable a third'],
      ['Made it a third nicer, from 100 kg to 10 kg'],
      [
        'Made it {twice as fast|twice the yield}, from 100 kg to 10 kg',
        'contradicted twice: from 100 kg to 10 kg is 90%',
      ],
      [
        'Made it {half as fast again|half the time|half as fast}, from 100 kg to 10 kg',
        'contradicted half: from 100 kg to 10 kg is 90%',
      ],
      ['Made it twice fast, from 100 kg to 10 kg'],
      ['Sold 1/3 of the crop (20 of 40)', 'contradicted 1/3: 20 of 40 is 50%'],
      ['Sold 1/10 of the crop (20 of 40)', 'contradicted 1/10: 20 of 40 is 50%'],
      ['Sold 2/4 of the crop (20 of 40)', 'consistent 2/4: 20 of 40 is 50%'],
      ['Sold {5/4 of|1/11 of|1 /3 of|1/3} the crop (20 of 40)'],
      ['Sold a third of crop (20 of 40)', 'contradicted a third: 20 of 40 is 50%'],
      ['Sold a third {the|our|its|their|my} crop (20 of 40)', 'contradicted a third: 20 of 40 is 50%'],
      ['Sold a third this crop (20 of 40)'],
    ],
    'was and is': [
      ['Calls were 240 and {are|now|today|presently} 180, a 40% cut', 'contradicted 40%: 240 and {} 180 is 25%'],
      ['Calls were 240 and is 180, a 40% cut', 'contradicted 40%: 240 and is 180 is 25%'],
      ['Calls were 240 and were 180, a 40% cut', 'uncheckable 40%'],
      [
        'Calls are now 180 {vs|versus|against|compared to|compared with|as opposed to} 240 before, a 40% cut',
        'contradicted 40%: 180 {} 240 is 25%',
      ],
      ['Calls are now 180 near 240 before, a 40% cut', 'uncheckable 40%'],
    ],
    'shares and parts': [
      [
        'Placed 30 {of|out of|of the|of our|of its|of all|of their|of my|of every|von|sur|su} 40 trainees (60%)',
        'contradicted 60%: 30 {} 40 is 75%',
      ],
      ['Placed 30 / 40 trainees (60%)', 'contradicted 60%: 30 / 40 is 75%'],
      ['Placed 30 {in|from} 40 trainees (60%)', 'uncheckable 60%'],
      ['Placed 3 in {2|7|12} trainees (60%)', 'uncheckable 60%'],
      ['Placed 3 in 3 trainees (60%)', 'contradicted 60%: 3 in 3 is 100%'],
      ['Placed 3 in 4 trainees (60%)', 'contradicted 60%: 3 in 4 is 75%'],
      ['Placed 3 in 5 trainees (60%)', 'consistent 60%: 3 in 5 is 60%'],
      ['Placed 3 in 6 trainees (60%)', 'contradicted 60%: 3 in 6 is 50%'],
      ['Placed 3 in 8 trainees (60%)', 'contradicted 60%: 3 in 8 is 38%'],
      ['Placed 3 in 10 trainees (60%)', 'contradicted 60%: 3 in 10 is 30%'],
      ['Placed 3 in 20 trainees (60%)', 'contradicted 60%: 3 in 20 is 15%'],
      ['Placed 3 in 100 trainees (60%)', 'contradicted 60%: 3 in 100 is 3%'],
      ['{Of|Out of|A total of} 40 trainees, placed 30 (60%)', 'contradicted 60%: 40 trainees, placed 30 is 75%'],
      ['In 40 trainees, placed 30 (60%)', 'uncheckable 60%'],
      [
        'Placed 30 of 40 trainees{, or 60%|, i.e. 60%| = 60%|: 60%| — 60%|, that is 60%}',
        'contradicted 60%: 30 of 40 is 75%',
      ],
      ['Placed 30 of 40 trainees, about 60%', 'contradicted about 60%: 30 of 40 is 75%'],
      ['Placed 30 of 40 trainees{ or 60%|, 60%}'],
      [
        'Of 200 samples, 150 passed; the {other|remaining} 40 were run again',
        'contradicted 200: 150 passed; the {} 40 is 190',
      ],
      ['Of 200 samples, 150 passed; the first 40 were run again'],
      [
        'Split my week 50% teaching, 30% research and 30% study',
        'contradicted 30%: 50% teaching, 30% research and 30% is 110%',
      ],
      ['Split my week {50% teaching, 30% research and 21% study|50% teaching and 70% study}'],
      [
        'Split my week 50% teaching, 30% research and 22% study',
        'contradicted 22%: 50% teaching, 30% research and 22% is 102%',
      ],
      [
        '{Split|Divided|Splitting|Dividing} my week 50% teaching, 30% research and 30% study',
        'contradicted 30%: 50% teaching, 30% research and 30% is 110%',
      ],
      ['Spent my week 50% teaching, 30% research and 30% study'],
      [
        '1,800 seats sold {over|across|in|at|during} three nights (450, 480 and 520)',
        'contradicted 1,800: 450, 480 and 520 is 1,450',
      ],
      ['1,800 seats sold on three nights (450, 480 and 520)', 'contradicted 1,800: 450, 480 and 520 is 1,450'],
      ['1,800 seats sold by three nights (450, 480 and 520)'],
      ['1,800 seats sold over three nights (600, 600 and 600)', 'consistent 1,800: 600, 600 and 600 is 1,800'],
      ['1,800 seats sold over three nights (600, 600 and 580)', 'contradicted 1,800: 600, 600 and 580 is 1,780'],
      ['1,800 seats sold over three nights (600, 600 and 590)', 'consistent 1,800: 600, 600 and 590 is 1,790'],
      ['1,800 seats sold over two nights (600, 600 and 590)'],
    ],
    targets: [
      [
        'Hit 130% of {quota|target|targets|plan|goal|goals|budget|forecast|estimate|schedule}: $2.2M on $2.0M',
        'contradicted 130%: $2.2M on $2.0M is 110%',
      ],
      ['Hit 130% of tide: $2.2M on $2.0M'],
    ],
    'was and is, one by one': [
      [
        'Calls {were|was|been|previously|originally|formerly|initially|stood at|were at|began at|started at|used to be|used to number|before:} 240 and are now 180, a 40% cut',
        'contradicted 40%: 240 and are now 180 is 25%',
      ],
      ['Calls near 240 and are now 180, a 40% cut', 'uncheckable 40%'],
      ['Calls were 240{ and| but} are now 180, a 40% cut', 'contradicted 40%: 240{} are now 180 is 25%'],
      ['Calls were 240, are now 180, a 40% cut', 'contradicted 40%: 240, are now 180 is 25%'],
      ['Calls were 240; are now 180, a 40% cut', 'contradicted 40%: 240; are now 180 is 25%'],
      ['Calls were 240. are now 180, a 40% cut', 'contradicted 40%: 240. are now 180 is 25%'],
      ['Calls were 240 – are now 180, a 40% cut', 'contradicted 40%: 240 – are now 180 is 25%'],
      ['Calls were 240 to are now 180, a 40% cut', 'uncheckable 40%'],
      [
        'Calls are now 180, {were|used to be|previously|earlier|originally|initially|formerly} 240, a 40% cut',
        'contradicted 40%: 180, {} 240 is 25%',
      ],
      ['Calls are now 180, near 240, a 40% cut', 'uncheckable 40%'],
    ],
    'sizes before': [
      [
        'Pile at half of {its|their|the|our|his|her} old size, from 100 kg to 10 kg',
        'contradicted half: from 100 kg to 10 kg is 90%',
      ],
      ['Pile at half of a old size, from 100 kg to 10 kg'],
    ],
    'over and under an aim': [
      ['Came 30% {under|below} budget: £450k against £500k', 'contradicted 30%: £450k against £500k is 10%'],
      ['Came 30% near budget: £450k against £500k'],
      [
        'Came 30% {over|above|ahead of|beyond|past} budget: £550k against £500k',
        'contradicted 30%: £550k against £500k is 10%',
      ],
      ['Came 30% near budget: £550k against £500k'],
      ['Came 30% under budget: £450k {against|vs|versus} £500k', 'contradicted 30%: £450k {} £500k is 10%'],
      ['Came 30% under budget: £450k on £500k', 'contradicted 30%: £450k on £500k is 10%'],
      ['Came 30% under budget: £450k near £500k'],
      [
        'Hit 130% of {the|our|my|sales|annual|a|its} quota: $2.2M on $2.0M',
        'contradicted 130%: $2.2M on $2.0M is 110%',
      ],
      ['Hit 130% of her quota: $2.2M on $2.0M'],
      ['Hit 130% of quota{:|,| (| –| — } $2.2M on $2.0M', 'contradicted 130%: $2.2M on $2.0M is 110%'],
      ['Hit 130% of quota; $2.2M on $2.0M'],
    ],
  }));
