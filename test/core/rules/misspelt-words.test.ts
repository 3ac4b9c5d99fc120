import assert from 'node:assert/strict';
import { check, underlined } from '../support/check.ts';
import { tables } from '../support/readings.ts';
import { findings, role } from '../support/sentences.ts';

const proposals = (text: string, problems: ReturnType<typeof check>): readonly string[] =>
  problems.map(
    (problem) => `${underlined(text, problem)} → ${/^Write "(.*)"$/.exec(problem.fixes()[0]?.title ?? '')?.[1] ?? ''}`,
  );

describe('a misspelt word', () => {
  tables((highlight) => proposals(role([highlight]), findings('spell.typo', role([highlight]))), {
    'where a word is judged': [
      ['Ran {managment|managment.|managment, and|managment- and} of it', 'managment → management'],
      [
        "Ran {Managment|MANAGMENT|manaGment|managment's|managment-led|self-managment|x_managment|a/managment|managment/a|@managment|managment@ely|#managment|a&managment|managment+a|managm3nt} of it",
      ],
      ['Managment of 4 towns', 'Managment → Management'],
      ['Recieved of 4 towns', 'Recieved → Received'],
      ['{Develpoment|Custmoer} of 4 towns'],
      ['Coordianted of 4 towns', 'Coordianted → Coordinated'],
      ['Implmented of 4 towns', 'Implmented → Implemented'],
      ['Ran it. Managment of 4 towns', 'Managment → Management'],
      ['Ran it. Develpoment of 4 towns'],
      ['Ran it. Maintaned of 4 towns', 'Maintaned → Maintained'],
      ['Ran it: Managment of 4 towns', 'Managment → Management'],
      ['Ran it: Develpoment of 4 towns'],
      ['Ran the {Managment|Recieved} of 4 towns'],
      ['Ran `managment` and "managment" in 4 towns'],
      ['Ran it • Managment of 4 towns', 'Managment → Management'],
      ['Ran lorem ipsum managment'],
      ['Ran lorem ipsums managment', 'managment → management'],
      ['Saw {tehe|recive} in 4 towns'],
      ['Saw teh in 4 towns', 'teh → the'],
      ['Saw adn in 4 towns', 'adn → and'],
      ['Saw taht in 4 towns', 'taht → that'],
      ['Saw wich in 4 towns', 'wich → which'],
      ['Saw thier in 4 towns', 'thier → their'],
      ['Saw recieve in 4 towns', 'recieve → receive'],
    ],
  });
});

describe('a misspelt city', () => {
  const rows: readonly (readonly [city: string, ...said: string[]])[] = [
    ['Amsterdm', 'Amsterdm → Amsterdam'],
    ['Amsterdamm', 'Amsterdamm → Amsterdam'],
    ['Copenhagn, Denmark', 'Copenhagn → Copenhagen'],
    ['Ely near Copenhagn', 'Copenhagn → Copenhagen'],
    ['Tronto', 'Tronto → Toronto'],
    ...['Amsterdam', 'Berlim', 'Brelin', 'Londn', 'Londen', 'Lisboa', 'Oslon'].map((city) => [city] as const),
  ];
  for (const [city, ...said] of rows)
    it(city, () => {
      const text = `basics:\n  location:\n    city: ${city}\n`;
      assert.deepEqual(proposals(text, check(text, 'spell.typo')), said);
    });
});
