import { underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings, role } from '../support/sentences.ts';

/** What a rule proposes in a highlight: what is underlined, what to write, `safe` where that keeps the meaning for certain. */
const proposedBy =
  (code: string) =>
  (highlight: string): readonly string[] => {
    const text = role([highlight]);
    return findings(code, text).map((problem) => {
      const [fix] = problem.fixes();
      const instead = /^Write "(.*)"$/.exec(fix?.title ?? '')?.[1] ?? '';
      return `${underlined(text, problem)} → ${instead}${fix?.safe ? ', safe' : ''}`;
    });
  };

describe('words and compounds that are written otherwise', () => {
  tables(proposedBy('spell.confusable'), {
    'words that are spelt right and not meant': [
      ['Used the cache, which {resulted|resulting|results} is 40% less', 'is → in'],
      ['Used the cache, which {summed|presulted} is 40% less'],
      ['Cut the {costs saving|costs savings|costs reduction|costs reductions} by 40%', 'costs → cost'],
      ['Cut the costs of it by 40%'],
      ['{Its used|Its meant|Its also|Its very|Its the|Its just} by 40 towns', "Its → It's"],
      ['Its crew by 40 towns'],
      ['Ran the mill. Its used by 40 towns', "Its → It's"],
      ['Ran the mill. Its crew by 40 towns'],
      ['Ran the mill, its used parts and its the one'],
      [
        'Led {new|key|strategic|several|multiple|various|many|major|global|internal|technical|important|corporate|company|other|these|those|all} initiates in 4 towns',
        'initiates → initiatives',
      ],
      ['Led blue initiates in 4 towns'],
      [
        'Sold {more|less|faster|slower|better|worse|higher|lower|greater|fewer|larger|smaller|earlier|later|rather|cheaper|quicker} then the vendor',
        'then → than',
      ],
      ['Sold big then the vendor'],
      ['Sold more then, and less'],
      [
        'Led as {principle engineer|principle engineers|principle developer|principle architect|principle consultant|principle scientist|principle investigator|principle analyst|principle designer}',
        'principle → principal',
      ],
      ['Led as principle of it'],
      ['Led as Principle engineer', 'Principle → Principal'],
      ['Led manger in 4 towns', 'manger → manager'],
      ['Led mangers in 4 towns', 'mangers → managers'],
      ['Led Manger in 4 towns', 'Manger → Manager'],
      ['Led pubic in 4 towns', 'pubic → public'],
      ['Led loosing in 4 towns', 'loosing → losing'],
      ['Led alot in 4 towns', 'alot → a lot'],
      ['Led Alot in 4 towns', 'Alot → A lot'],
      ['Led manager in 4 towns'],
      ['Said it {could|should|would|might|must} of sunk', 'of → have'],
      ['Said it will of sunk'],
      ['Ran the mill, formally known as Elm', 'formally → formerly'],
      ['Ran the mill, formally called as Elm'],
      ['They {cut|led|went|walked|worked|broke|followed} though the ice', 'though → through'],
      ['They {sailed|uncut} though the ice'],
      ['They worked it though, and cutting though the ice'],
    ],
  });
  tables(proposedBy('spell.compound'), {
    'measures before a noun': [
      ['Led a 6 {year|month|week|day|hour|minute|person|step|stage|bit|digit|page} plan in Ely', '6 {} → 6-{}, safe'],
      ['Led a 6 boat plan in Ely'],
      ['Led 15 minute {calls|boats} in Ely'],
      [
        'Led 15 minute {plan|project|program|programme|contract|course|workshop|migration|degree|internship|period|window|delay|sprint|trial|warranty|lease|turnaround|response|commitment|tour|mission|rollout|roadmap|transition|training|bootcamp|residency|apprenticeship|placement|secondment|campaign|backlog|deadline|team|crew|history|process|report|document|guide} in Ely',
        '15 minute → 15-minute',
      ],
      ['Led {a|an|another} 6 person boat in Ely', '6 person → 6-person, safe'],
      ['Led the 6 person boat in Ely'],
      ['Led a {1|1000|1.5|2020} person team in Ely'],
      ['Led a {2|999} person team in Ely', '{} person → {}-person, safe'],
      ['Led on {day|week|year|step|stage|phase|level|page|part} 2 week plan in Ely'],
      ['Led on boat 2 week plan in Ely', '2 week → 2-week'],
      ['Kept a 10 year old {ledger|of it|and mother|ledgers} in Ely', '10 year old → 10-year-old, safe'],
      ['Was 10 year old {and|in} May'],
      ['Kept 10 year old ledgers in Ely', '10 year old → 10-year-old, safe'],
      ['Kept {10 year+ ledgers|a 10 year+ ledger} in Ely', '10 year+ → 10+ year'],
      ['Kept {10 year + ledgers|10 year+ of it} in Ely'],
      ['Kept 10-12 week plan and 6 week plans in Ely'],
    ],
    'halves of a compound before a noun': [
      [
        'Led cross {team|functional|org|platform|region|site|browser|company|departmental|border|cutting} work in Ely',
        'cross {} → cross-{}',
      ],
      ['Led cross blue work in Ely'],
      ['Led a cross team work in Ely', 'cross team → cross-team, safe'],
      ['Led a cross team {of it|and} in Ely'],
      ...['real time', 'real world', 'real life', 'large scale'].map(
        (words) => [`Led a ${words} ledger in Ely`, `${words} → ${words.replace(' ', '-')}`] as const,
      ),
      ...[
        'high level',
        'high throughput',
        'high volume',
        'high availability',
        'high performance',
        'high traffic',
        'high quality',
        'high impact',
        'high profile',
        'low latency',
        'low level',
        'low cost',
        'low code',
        'low risk',
        'third party',
        'long term',
        'long running',
        'long lived',
        'long standing',
        'short term',
        'short lived',
        'multi tenant',
        'multi region',
        'multi cloud',
        'multi threaded',
        'multi tier',
        'multi stage',
        'multi year',
      ].map((words) => [`Led a ${words} ledger in Ely`, `${words} → ${words.replace(' ', '-')}, safe`] as const),
      ['Led a high boat ledger in Ely'],
      ['Led a third party joined ledger in Ely', 'third party → third-party'],
      ['Led a high level joined ledger in Ely', 'high level → high-level'],
      ['Led a cross Team work in Ely'],
      [
        'Led a {customer|client|user|public|data|test|event|metrics|results|value|market|company|org|team|enterprise|production|object|service|mission|consumer|cloud|web|rule|role|token|model} driven ledger in Ely',
        '{} driven → {}-driven, safe',
      ],
      ['Led a boat driven ledger in Ely'],
      [
        'Led a {customer|client|user|public|data|test|event|metrics|results|value|market|company|org|team|enterprise|production|object|service|mission|consumer|cloud|web|rule|role|token|model} facing ledger in Ely',
        '{} facing → {}-facing',
      ],
      ['Led a boat facing ledger in Ely'],
      [
        'Led a data {based|driven|oriented|specific|friendly|ready|scale|wide|level|grade|term} ledger in Ely',
        'data {} → data-{}, safe',
      ],
      ['Led a data facing ledger in Ely', 'data facing → data-facing'],
      ['Led a data blue ledger in Ely'],
      ['Led an impact {and|or|&} value driven ledger in Ely'],
      ['Led an impact by value driven ledger in Ely', 'value driven → value-driven'],
      ['Led a Rust based ledger in Ely', 'Rust based → Rust-based, safe'],
      ['Led {the Rust based|Rust based} ledger in Ely', 'Rust based → Rust-based'],
      ['Led {a mill based|a Rust driven} ledger in Ely'],
      ['Rust based ledgers were led in Ely'],
      ['Led high level work {before|without|after|when|off} the crew in Ely', 'high level → high-level'],
      ['Led high level {before|without|after|while|per|than|between|away} the crew in Ely'],
    ],
    'words that are written otherwise': [
      ['Wrote {usecase|Usecase} ledgers in Ely', '{} → use case, safe'],
      ['Wrote usecases ledgers in Ely', 'usecases → use cases, safe'],
      ['Wrote worklow ledgers in Ely', 'worklow → workflow, safe'],
      ['Wrote realtime ledgers in Ely', 'realtime → real-time'],
      ['Wrote sidecase ledgers in Ely', 'sidecase → edge case'],
      ['Wrote opensource ledgers in Ely', 'opensource → open-source'],
      ['Wrote workflow ledgers in Ely'],
      ['Usecase ledgers were led in Ely', 'Usecase → Use case, safe'],
      ['Realtime ledger'],
      ['{Realtime ledger.|Realtime ledger!|Realtime ledger of Ely}', 'Realtime → Real-time'],
      ['Realtime ledgers were led in Ely', 'Realtime → Real-time'],
      ['Opensource ledgers were led in Ely', 'Opensource → Open-source'],
      ['Wrote it as {opensource|opensource, in|opensource for us} in Ely', 'opensource → open source'],
      ['Wrote it as opensource ledgers in Ely', 'opensource → open-source'],
    ],
  });
});
