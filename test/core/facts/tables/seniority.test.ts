import { seniorityLines } from '../../support/factLines.ts';
import { tables } from '../../support/readings.ts';

describe('the seniority a headline claims', () =>
  tables(seniorityLines, {
    'seniority of a headline': [
      ['{Senior|Sr|Sr.} Engineer < Engineer', '{}'],
      [
        'Senior Engineer < {Senior|Sr|Staff|Principal|Lead|Leader|Head|Chief|Director|Manager|VP|Vice President|President|Distinguished|Fellow|Partner|Founder|Co-founder|Cofounder|Owner} Engineer',
      ],
      ['Senior Engineer < Junior Engineer', 'Senior'],
      [
        'Senior Engineer < {Architect|CTO|CEO|CIO|COO|Professor|Engineer III|Engineer IV|Engineer V|Engineer 3|Engineer L5|Engineer; Senior Cook}',
      ],
      ['Senior Engineer < {Engineer II|Engineer 2|Engineer L4}', 'Senior'],
      [
        '{Staff Engineer|Staff Developer|Staff Designer|Staff Scientist|Staff Software Engineer|Staff software} < Engineer',
        'Staff',
      ],
      ['Staff Nurse < Engineer'],
      [
        'Staff Engineer < {Staff|Principal|Distinguished|Fellow|Architect|Head|Chief|Director|VP|Vice President|Founder|CTO|CEO|IV|V|L6} Engineer',
      ],
      ['Staff Engineer < {L5|Senior|III} Engineer', 'Staff'],
      ['{Principal|Distinguished} Engineer < Senior Engineer', '{}'],
      [
        'Principal Engineer < {Principal|Distinguished|Fellow|Head|Chief|Director|VP|Vice President|Founder|CTO|CEO|Partner|V|L7} Engineer',
      ],
      ['Principal Engineer < {L6|Staff|IV} Engineer', 'Principal'],
      ['{Director|Vice President|VP|Chief Sales Officer|CTO|CEO|CIO|COO|CFO} < Engineer', '{}'],
      ['Head of Sales < Engineer', 'Head of'],
      ['Cook < Engineer'],
      [
        'Director < {Director|Vice President|VP|Head|Chief|President|Founder|Co-founder|Owner|Partner|CTO|CEO|CIO|COO|CFO} here',
      ],
      ['Director < Principal here', 'Director'],
      [
        '{Aspiring|Seeking|Looking for|Open to|Future|Former|Formerly|Ex-|Toward|Towards|Next} Senior Engineer < Engineer',
      ],
      ['Senior Engineer, Ely < Engineer', 'Senior'],
      [
        '{Engineer, Senior Cook|Engineer · Senior Cook|Engineer – Senior Cook|Engineer — Senior Cook|Engineer • Senior Cook|Senior} < Engineer',
      ],
      ['Senior Engineer < '],
    ],
  }));
