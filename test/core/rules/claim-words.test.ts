import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('a change that goes the other way than its verb', () =>
  tables((text) => flagged('claim.arithmetic', text), {
    'raised and lowered': [
      [
        'Raised the {rank|ranking|rankings|position|positions|place|places|placing|standing|standings|speed|speeds|pace|frequency|cadence|efficiency|productivity|velocity|performance|responsiveness|resolution|precision|accuracy|odds|ratio|ratios|handicap|seed|par|level|grade|band|tier|class|division|age|temperature|height|depth|interval} from 9 to 3 last year',
      ],
      ['Raised the stock from 9 to 3 last year', 'Raised'],
      [
        'Lowered the {time|times|duration|wait|waits|delay|delays|latency|cost|costs|spend|spending|expenses|bill|bills|price|prices|rate|rates|churn|turnover|attrition|absence|absences|absenteeism|error|errors|defect|defects|fault|faults|failure|failures|rework|scrap|waste|wastage|downtime|outage|outages|incident|incidents|accident|accidents|injury|injuries|complaint|complaints|return|returns|refund|refunds|rejects|backlog|queue|queues|tickets|overtime|emissions|consumption|usage|risk|debt|debts|losses|loss|shrinkage|leakage|infections|falls|readmissions|escalations|vacancies|cancellations|dropouts|breakages|stoppages} from 3 to 9 last year',
        'Lowered',
      ],
      [
        '{Increased|Increases|Increasing|Raised|Raises|Raising|Grew|Grows|Growing|Boosted|Boosts|Boosting|Doubled|Tripled|Quadrupled} orders from 9 to 3 last year',
        '{}',
      ],
      ['Kept orders from 9 to 3 last year'],
      [
        '{Reduced|Reduces|Reducing|Cut|Cutting|Lowered|Lowers|Lowering|Decreased|Decreases|Decreasing|Slashed|Slashing|Shortened|Shortens|Shortening|Halved|Halves|Halving} the wait from 3 to 9 hours',
        '{}',
      ],
      ['Kept the wait from 3 to 9 hours'],
    ],
  }));
