import { tables } from '../support/readings.ts';
import { flagged } from '../support/sentences.ts';

describe('compounds', () =>
  tables((text) => flagged('spell.compound', text), {
    'words that are joined before a noun': [
      ['Led a 6 {year|month|week|day|hour|minute|person|step|stage|bit|digit|page} tour', '6 {}'],
      ['Led a 6 boat tour'],
      [
        'Led 6 week {plan|project|program|programme|contract|course|workshop|migration|degree|internship|period|window|delay|sprint|trial|warranty|lease|turnaround|response|commitment|tour|mission|rollout|roadmap|transition|training|bootcamp|residency|apprenticeship|placement|secondment|campaign|backlog|deadline|team|crew|history|process|report|document|guide} for 9 crews',
        '6 week',
      ],
      ['Led 6 week boats for 9 crews'],
      ['Built a Rust based tool for 9 crews', 'Rust based'],
      [
        'Built a Rust {driven|oriented|facing|specific|friendly|ready|scale|wide|level|grade|term|built} tool for 9 crews',
      ],
      [
        'Built a cross {team|functional|org|platform|region|site|browser|company|departmental|border|cutting} tool for 9 crews',
        'cross {}',
      ],
      ['Built a cross boat tool for 9 crews'],
      ['Built a real {time|world|life} tool for 9 crews', 'real {}'],
      ['Built a real good tool for 9 crews'],
      [
        'Built a high {level|throughput|volume|availability|performance|traffic|quality|impact|profile} tool for 9 crews',
        'high {}',
      ],
      ['Built a high boat tool for 9 crews'],
      ['Built a low {latency|level|cost|code|risk} tool for 9 crews', 'low {}'],
      ['Built a low boat tool for 9 crews'],
      ['Built a long {term|running|lived|standing} tool for 9 crews', 'long {}'],
      ['Built a long boat tool for 9 crews'],
      ['Built a short {term|lived} tool for 9 crews', 'short {}'],
      ['Built a short boat tool for 9 crews'],
      ['Built a full {time|scale} tool for 9 crews', 'full {}'],
      ['Built a full boat tool for 9 crews'],
      ['Built a multi {tenant|region|cloud|threaded|tier|stage|year} tool for 9 crews', 'multi {}'],
      ['Built a multi boat tool for 9 crews'],
      ['Built a {third party|large scale|part time} tool for 9 crews', '{}'],
      ['Built a {third boat|large boat|part boat} tool for 9 crews'],
      ['Built a {usecase|worklow|opensource|realtime|sidecase} tool for 9 crews', '{}'],
      ['Built 9 usecases for crews', 'usecases'],
      ['Built 9 boats for crews'],
      [
        'Built a Rust based {of|in|to|and|or|the|a|for|with|by|on|at|from|that|which|but|so|than|into|per|before|after|when|while|during|until|because|if|then|once|through|across|over|under|between|within|without|down|up|out|off|away|back} tool for 9 crews',
      ],
      ['Day {6 week|16 week} plans for 9 crews'],
      ['Led {a 1|a 2020|a 1.5} week tour'],
      ['Led a 6 week tour', '6 week'],
      ['Led a 100 week tour', '100 week'],
    ],
  }));
