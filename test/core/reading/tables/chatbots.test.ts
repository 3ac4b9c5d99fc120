import { tables, unmarkedLines } from '../../support/readings.ts';

describe('what chatbots leave behind', () =>
  tables(unmarkedLines, {
    'marks of chatbots': [
      [
        '{[cite_start]Built it|Built it [cite: 3, 7]|Built it[cite_end]|Built it :contentReference[oaicite:2]|Built it ::contentReference[oaicite:2]|Built it [oaicite:2]|Built it 【12†source】|Built it citeturn0search1|Built it citeturn0view1turn2news3|Built it [^2^]}',
        'Built it',
      ],
      ['{Built it [cite: 3, 7].|Built it 【12‡source】.}', 'Built it.'],
      [
        '{Built it <grok:render a="b">c</grok:render>|[INST] Built it [/INST]|<s> [INST] Built it|Built it [/INST]</s>|Built [cite: 1] it}',
        'Built it',
      ],
      ['{Built it 【12】|Built it [cite]|Built it [^2]|Built it [cite: a]}'],
      ['Built it [cite: 1], sold it', 'Built it, sold it'],
      ['Built it :contentReference[oaicite:2]{index=2}', 'Built it'],
    ],
  }));
