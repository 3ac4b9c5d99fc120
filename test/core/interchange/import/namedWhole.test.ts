import assert from 'node:assert/strict';
import { imported } from './support.ts';

const top =
  'Mirela Brandvold\nBaker\nmirela@brandvold.example\n\nExperience\n\nBaker, Havnecafé\n2015 - 2019\n- Baked 40 loaves a morning\n\n';

describe('lists of named things, in the ways people write them', () => {
  for (const [heading, lines, expected] of [
    [
      'Certificates',
      [
        'Food hygiene, issued by Mattilsynet, February 2016, valid until February 2021',
        'Architect – Professional, Amazon, 2022',
        'First aid | Red Cross | 2019 – 2023',
        'Bread sommelier (2018)',
        'Forklift',
      ],
      `certificates:
  - name: Food hygiene
    issuer: Mattilsynet
    date: 2016-02
    expires: 2021-02
  - name: Architect – Professional
    issuer: Amazon
    date: 2022

  - name: First aid
    issuer: Red Cross
    date: 2019
    expires: 2023
  - name: Bread sommelier
    date: 2018
  - name: Forklift`,
    ],
    [
      'Awards',
      [
        '- 2020: Golden Ladle, Guild of Cooks',
        '- Silver Whisk – Bergen Town Hall – May 2018',
        '- Best loaf of the year',
      ],
      `awards:
  - title: Golden Ladle
    awarder: Guild of Cooks
    date: 2020
  - title: Silver Whisk
    awarder: Bergen Town Hall
    date: 2018-05
  - title: Best loaf of the year`,
    ],
    [
      'Publications',
      [
        '- Brandvold, M., & Berg, O. (2021). Rye at sea. Kokken, 4(2), 11-19. https://doi.org/10.1000/rye',
        '- "Swell and dough", Baker’s Weekly, March 2019',
      ],
      `publications:
  - name: Rye at sea
    authors: ["Brandvold, M.", "Berg, O."]
    publisher: Kokken
    releaseDate: 2021
    doi: 10.1000/rye
    summary: 4(2), 11-19
  - name: Swell and dough
    publisher: Baker’s Weekly
    releaseDate: 2019-03`,
    ],
    [
      'References',
      [
        'Oda Berg',
        'Captain, Fjordlinjen',
        'oda@berg.example | +47 55 90 22 22',
        '',
        'Nils Aas, Mate, Quay AS',
        'nils@aas.example',
      ],
      `references:
  - name: Oda Berg
    reference: |-
      Captain, Fjordlinjen

      oda@berg.example | +47 55 90 22 22
  - name: Nils Aas
    reference: |-
      Mate

      Quay AS

      nils@aas.example`,
    ],
    [
      'Languages',
      ['Norwegian: native', 'English – C1 (IELTS 7.5)', 'German (basic), Danish'],
      `languages:
  - language: Norwegian
    fluency: native
  - language: English
    fluency: C1 (IELTS 7.5)
  - language: German
    fluency: basic
  - language: Danish`,
    ],
    [
      'Skills',
      [
        'Bread: rye, spelt, wheat',
        'Boats',
        '- Menus (expert)',
        '- Stock keeping ●●●●○',
        'Languages: Italian (B1)',
        'Driving licence: B',
      ],
      `certificates:
  - name: "Driving licence: B"

skills:
  - name: Bread
    keywords: [rye, spelt, wheat]
  - name: Boats
    keywords: [Menus (expert), Stock keeping ●●●●○]

languages:
  - language: Italian
    fluency: B1`,
    ],
    [
      'Projects',
      [
        'Galley plan | 2021',
        'A plan for three ships.',
        '- Saved 40 steps',
        'Tools: oak, rope',
        '',
        'Bread map (https://map.example), Jan 2020 - Mar 2020',
        '- Lists 40 ovens',
      ],
      `projects:
  - name: Galley plan
    description: A plan for three ships.
    highlights:
      - Saved 40 steps
    keywords: [oak, rope]
    startDate: 2021
    endDate: 2021

  - name: Bread map
    highlights:
      - Lists 40 ovens
    startDate: 2020-01
    endDate: 2020-03
    url: https://map.example`,
    ],
    [
      'Interests',
      ['Fell running, kites and choir', 'Boats: dinghies, knots'],
      `interests:
  - name: Fell running
  - name: kites and choir
  - name: Boats
    keywords: [dinghies, knots]`,
    ],
    [
      'Volunteering',
      ['Crew, Sea Rescue, Bergen', '2018 – present', '- Went out at night', '', 'Trustee at Leeds Food Bank (2015)'],
      `volunteer:
  - organization: Sea Rescue # merit: is this the organisation?
    position: Crew
    location: Bergen
    startDate: 2018
    endDate: present
    highlights:
      - Went out at night

  - organization: Leeds Food Bank
    position: Trustee
    startDate: 2015
    endDate: 2015`,
    ],
    [
      'Talks',
      ['- On ovens, Foundry days, May 2019', '- On rye (2020)'],
      `talks:
  - name: On ovens
    event: Foundry days
    date: 2019-05
  - name: On rye
    date: 2020`,
    ],
  ] as const)
    it(`are read beneath ${heading}`, async () => {
      const { text } = await imported('cv.txt', `${top}${heading}\n\n${lines.join('\n')}\n`);
      assert.equal(text.slice(text.indexOf('Baked 40 loaves a morning') + 26).trim(), expected);
    });
});
