import { listedLines } from '../../support/factLines.ts';
import { tables } from '../../support/readings.ts';

describe('lists in place of deeds', () =>
  tables(listedLines, {
    'labels of tools': [
      [
        '{Tech|Technology|Technologies|Tool|Tools|Stack|Environment|Skill|Skills|Language|Languages|Framework|Frameworks|Libraries|Platform|Platforms|Keyword|Keywords}: Quayware, Tarsys',
        'tools',
      ],
      [
        '{Tecnologías|Tecnologia|Tecnologias|Tecnologie|Technologien|Herramientas|Outils|Outil|Werkzeuge|Ferramentas|Strumenti}: Quayware, Tarsys',
        'tools',
      ],
      ['Boats: Quayware, Tarsys'],
      [
        '{Learning platform: built the courses|Tools: built the rigs|To: tools|My very long label for the tools of the quay: Quayware}',
      ],
      ['{Tools: Build the rigs|Tools : Quayware}', 'tools'],
      ['Tools - Quayware', 'names'],
    ],
    'names of things': [
      [
        '{React|Deep Learning|gitlab, docker, drupal|Object Detection & Tracking|Phishing Simulation|Phishing simulation|Training Sailors|Sailing|Sail boats}',
        'names',
      ],
      ['{Object Detection & Tracking of Boats|Training sailors|Sailed}'],
      [
        '{React.|React. Vue|React!|React?|React…|React. vue|React 2019|Ropes, Tar|Ropes, Tar, Oakum and more old caulking irons|Ropes, Tar, Oakum of ships old}',
      ],
      ['{React, Vue|Ropes, Tar, Oakum|Ropes; Tar; Oakum|Ropes|Ropes · Tar · Oakum}', 'names'],
      ['{Quay Days 2019, 2020, 2024|C}', 'names'],
      ['{2019, 2020|12 boats|12% of boats|Boats: ropes, tar|Ropes and tar for boats|Ropes and tar for old boats|,}'],
      ['{Leitung des Teams|Atención al cliente|Gestion des stocks}'],
      ['{Teamleitung|Leitung Einkauf|Gestion stocks}', 'names'],
      ['{数据库管理系统|Python 编程|React 前端}'],
      [`${'React, '.repeat(42)}React`, 'names'],
      [`${'React, '.repeat(43)}React`],
      [
        '{Object Detection and Tracking|The Quay Tide Mill|Data & Analytics + Reporting / BI|a|Kochen, Backen, Braten}',
        'names',
      ],
      ['{Ropes, Tar, Oakum of old ships|The Quay Tide Mill House|Quay and tide mill houses of old}'],
    ],
  }));
