import * as vscode from 'vscode';
import { equal } from '../support/assert.ts';
import { outside } from '../support/outside.ts';
import { finding, write } from '../support/profiles.ts';
import { until } from '../support/until.ts';

const profile = `basics:
  name: Ines Okafor
  summary: >-
    Runs a kitchen.
work:
  - name: Tidewater
    position: Chef
    levl: 3
    startDate: 2019-02
    highlights:
      - |
`;

/** Sentences whose words begin in every way that a key, a section or a snippet does. */
const bullets = [
  'Taught everyone who was new at the pass',
  'Named and numbered the stock of 40 shelves',
  'Wrote the rota and the summary for 12 cooks',
  'Awarded stars by two guides in a row',
  'Kept the language of the menu plain',
  'Edited endless texts into one page',
  'Used postgres and k8s on the till for a year',
  'Interested 30 pupils in the trade',
  'Published a book of soups with a friend',
  'Set the position of each burner by url of the sensor',
  'Volunteered with the skills I had on 9 evenings',
  'Met start and end dates of 14 projects',
];

const settled = async (document: vscode.TextDocument, wanted: string) => {
  await until(
    () => document.getText().includes(wanted),
    () => `typed ${JSON.stringify(wanted)}, there is:\n${document.getText()}`,
  );
};

// Both hosts share what keys mean; a minute of typing in one of them is enough.
describe('typing', () => {
  it('twelve bullets leaves what was typed, with Enter behind each', async function () {
    this.timeout(240_000);
    const { document } = await write(profile);
    await finding(document.uri, 'schema.unknown-key');
    for (const [index, bullet] of bullets.entries()) {
      // Fast hands and slow ones: with 90 ms between keys the list of proposals is there at the end of a word.
      await outside.type(bullet, [15, 40, 90][index % 3]);
      await outside.press('Enter');
    }
    const wanted = bullets.map((bullet) => `      - ${bullet}\n`).join('');
    // The last Enter has begun another item.
    await settled(document, `${wanted}      - \n`);
    equal(document.getText().split('\n').length, profile.split('\n').length + bullets.length, 'nothing else came in');
  });

  it('Enter at the end of each word starts a new bullet and nothing else', async function () {
    this.timeout(120_000);
    const words = ['Ta', 'Te', 'Tag', 'text', 'Na', 'na', 'Ke', 'Id', 'Ed', 'Wo', 'Postg', 'Kube', 'Led', 'Set'];
    const { document } = await write(profile);
    await finding(document.uri, 'schema.unknown-key');
    for (const word of words) {
      await outside.type(word, 120);
      await outside.press('Enter');
    }
    await settled(document, `${words.map((word) => `      - ${word}\n`).join('')}      - \n`);
  });

  it('Tab takes what is offered in a sentence', async () => {
    const { document } = await write(profile);
    await finding(document.uri, 'schema.unknown-key');
    // As fast as people type: a word that may still be an ordinary one (`post`) is left alone.
    await outside.type('Moved the post to kubern', 120);
    await until(
      async () => /Kubernetes/.test((await outside.texts('.suggest-widget.visible .monaco-list-row')).join()),
      'Kubernetes is not offered',
    );
    await outside.press('Tab');
    await settled(document, '- Moved the post to Kubernetes');
  });

  it('Enter takes a key, which leaves the cursor at its value', async () => {
    const { document } = await write(profile.replace('      - |', '      - Cooked for 90 guests\n    |'));
    await finding(document.uri, 'schema.unknown-key');
    await outside.type('loc', 30);
    await until(
      async () => /^location/.test((await outside.texts('.suggest-widget.visible .monaco-list-row'))[0] ?? ''),
      '`location` is not offered',
    );
    await outside.press('Enter');
    await outside.type('Leeds');
    await settled(document, '    location: Leeds\n');
  });

  it('Enter behind a value that is whole begins a line, with the proposals in sight', async function () {
    this.timeout(120_000);
    const { document } = await write('basics:\n  naem: Ines\nskills:\n  - name: Tools\n    keywords:\n      - |\n');
    await finding(document.uri, 'schema.unknown-key');
    const words = ['Go', 'Rust', 'Java', 'Node', 'Bash'];
    for (const word of words) {
      await outside.type(word, 60);
      // Who pauses sees the list, and means a new line all the same.
      await until(
        async () => (await outside.texts('.suggest-widget.visible .monaco-list-row')).length > 0,
        `nothing is offered for ${word}`,
      );
      await outside.press('Enter');
    }
    await settled(document, words.map((word) => `      - ${word}\n`).join(''));
  });

  const head = (text: string) => {
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    return `basics:${lineBreak}  naem: Ines${lineBreak}${text}`;
  };
  const lists: readonly (readonly [what: string, text: string, keys: readonly string[], wanted: string])[] = [
    [
      'Enter, then the next key',
      'work:\n  - name: Pier\n    highlights:\n      - Cooked|\n    position: Chef\n',
      [' soups', '<Enter>', 'Baked', '<Enter>', '<Enter>', 'url: https://pier.example', '<Enter>', 'endDate: 2021'],
      '- Cooked soups\n      - Baked\n    url: https://pier.example\n    endDate: 2021\n    position: Chef\n',
    ],
    [
      'Enter in a list in a list, then Backspace and the next entry',
      'work:\n  - name: Pier\n    roles:\n      - position: Chef\n        highlights:\n          - Cooked|\n',
      ['<Enter>', 'Baked', '<Enter>', '<Enter>', '<Backspace>', '- position: Cook', '<Enter>', 'startDate: 2019'],
      '- Cooked\n          - Baked\n      - position: Cook\n        startDate: 2019\n',
    ],
    [
      'Backspace on an empty item',
      'work:\n- name: Pier\n  highlights:\n  - Cooked|\n',
      ['<Enter>', '<Backspace>', 'location: Leeds'],
      '  - Cooked\n  location: Leeds\n',
    ],
    [
      'Shift+Tab on an empty item, with indentation by four',
      'work:\n    - name: Pier\n      highlights:\n          - Cooked|\n',
      ['<Enter>', '<Shift+Tab>', 'name: Quay'],
      '          - Cooked\n    - name: Quay\n',
    ],
    [
      'Tab on an empty item, which changes nothing',
      'interests:\r\n  - Chess|\r\n',
      ['<Enter>', '<Tab>', 'Judo', '<Enter>', '<Enter>', 'languages:'],
      '  - Chess\r\n  - Judo\r\nlanguages:\r\n',
    ],
    [
      'Enter in the middle of a highlight, which parts it',
      'work:\n  - name: Pier\n    highlights:\n      - Cooked |for guests\n',
      ['<Enter>', 'x', '<Backspace>'],
      '      - Cooked \n      - for guests\n',
    ],
    [
      'Enter in the middle of a text, which parts it',
      'work:\n  - name: Pier\n    summary: >-\n      One two |three four.\n',
      ['<Enter>', 'x', '<Backspace>'],
      '      One two \n      three four.\n',
    ],
    [
      'a dash that is typed behind the one of Enter',
      'work:\n  - name: Pier\n    highlights:|\n',
      ['<Enter>', '- Cooked', '<Enter>', '- Baked'],
      '    highlights:\n      - Cooked\n      - Baked\n',
    ],
    [
      'Enter behind a value, then the next key',
      'skills:\n  - name: |\nlanguages:\n  - language: French\n',
      ['Tools', '<Enter>', 'level: Good', '<Enter>', 'keywords: []'],
      '  - name: Tools\n    level: Good\n    keywords: []\nlanguages:\n',
    ],
  ];
  for (const [what, text, keys, wanted] of lists)
    it(`${what}, at any speed`, async function () {
      this.timeout(120_000);
      for (const delay of [0, 60]) {
        const { document } = await write(head(text));
        await finding(document.uri, 'schema.unknown-key');
        // An answer from the window: what the extension said of the cursor's line before has arrived there.
        await vscode.commands.executeCommand('setContext', 'merit.heard', true);
        for (const key of keys) {
          if (key.startsWith('<')) await outside.press(key.slice(1, -1));
          else await outside.type(key, delay);
        }
        await settled(document, wanted);
      }
    });

  it('a paragraph keeps its words and its lines', async () => {
    const text = 'Cook and teacher\nwho names each dish\nand skills people lack';
    const { document } = await write(profile.replace('Runs a kitchen.', '|').replace('- |', '- Cooked'));
    await finding(document.uri, 'schema.unknown-key');
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await outside.press('Enter');
      await outside.type(line, 90);
    }
    await settled(
      document,
      text
        .split('\n')
        .map((line) => `    ${line}\n`)
        .join(''),
    );
  });
});
