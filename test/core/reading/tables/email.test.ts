import { emailLines, tables } from '../../support/readings.ts';

describe('addresses of mail as people write them', () =>
  tables(emailLines, {
    'addresses of mail': [
      ['{ada@quay.example|ada@quay.ex}', 'is {}', 'an address'],
      [
        '{mailto:ada@quay.example|MAILTO:ada@quay.example| ada@quay.example }',
        'is ada@quay.example',
        'means ada@quay.example',
        'an address',
      ],
      ['{ada@quay|ada@quay.e|a b@quay.example}'],
      ['ada@@quay.example', 'means ada@quay.example'],
      ['ada@quay.example, bo@quay.example', 'an address'],
      [
        '{ada (at) quay.example|ada [at] quay.example|ada (@) quay.example|ada(arroba)quay.example|ada (ät) quay.example|ada at quay.example|ada at quay dot example}',
        'means ada@quay.example',
        'an address',
      ],
      ['ada at quay'],
      ['ada (at) quay (dot) example', 'means ada@quay.example', 'an address'],
      [
        'ada {@ quay [dot] example|@quay (punkt) example|@quay (punto) example|@quay (point) example|@quay(.)example|@quay dot example}',
        'means ada@quay.example',
      ],
      [
        '{<ada@quay.example>|(ada@quay.example)|"ada@quay.example"|\'ada@quay.example\'|[ada@quay.example]|ada@quay.example.|ada@quay.example,|ada@quay.example;|mailto : ada@quay.example|ada @ quay.example|ada@ quay .example}',
        'means ada@quay.example',
      ],
      ['{ada@quay,example|ada@quay..example|ada＠quay.example}', 'means ada@quay.example'],
      ['{ada,b@quay.example|@quay.example|bo|quay.example}'],
      ['{ada@quay.example / bo@quay.example|ada@quay.example;bo@quay.example}', 'an address'],
      ['ada@quay.example', 'is ada@quay.example', 'an address'],
    ],
  }));
