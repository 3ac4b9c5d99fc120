import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('words of the present', () =>
  tables((text) => flagged('bullet.tense', text, { ended: true }), {
    'verbs in the present of a job that has ended': [
      [
        '{Achieve|Administer|Advise|Analyze|Analyse|Apply|Arrange|Assess|Assist|Attend|Calculate|Collaborate|Collect|Communicate|Compile|Compose|Configure|Construct|Contribute|Convert|Create|Define|Deliver|Demonstrate|Deploy|Determine|Develop|Diagnose|Discuss|Distribute|Educate|Enable|Encourage|Enforce|Enhance|Ensure|Establish|Evaluate|Examine|Execute|Expand|Explain|Explore|Extend|Facilitate|Foster|Gather|Generate|Grow|Identify|Implement|Improve|Inform|Innovate|Inspect|Inspire|Install|Instruct|Integrate|Interpret|Introduce|Investigate|Keep|Liaise|Maintain|Manage|Migrate|Modify|Motivate|Negotiate|Obtain|Operate|Orchestrate|Organize|Organise|Oversee|Perform|Persuade|Prepare|Prescribe|Prioritize|Prioritise|Protect|Prove|Provide|Publish|Realize|Realise|Receive|Recommend|Reconcile|Reduce|Refactor|Represent|Resolve|Restore|Revise|Select|Sell|Serve|Simplify|Solve|Speak|Specify|Strengthen|Streamline|Suggest|Supervise|Teach|Transform|Translate|Treat|Unify|Validate|Verify|Write} reports for 9 crews',
        '{}',
      ],
      ['{Devise|Make|Pursue|Grant|Design} reports for 9 crews'],
      [
        '{Release|Phase|Stage|Level|Group|Team|Grade|Step|Part|Sprint|Series|Lot|Issue|Scene|Room|Model|Key|Set|Line|Rank|Track|Block|Bed|Gate|Test|Draft|Route|Page|Chapter|Note|Exhibit|Board|Pier|Dock} 3 crews in May',
      ],
      ['Train 3 crews in May', 'Train'],
      ['{Meet|Train|Adopt|Know|Catch|Ask|Bring|Save|Teach} the author evenings', '{}'],
    ],
  }));
