import assert from 'node:assert/strict';
import { imported } from './support.ts';

const rest = '\n\nEXPERIENCE\nBinder, Gannet Print, 2015 – 2019\n';
const read = async (head: string) => {
  const { profile, text } = await imported('cv.txt', head + rest);
  const { name, label, email } = profile.basics;
  return { name, label, email, marks: [...text.matchAll(/^ {2}(\w+): .*# merit/gm)].map(([, key]) => key) };
};
const sure = { marks: [] };

describe('names in the head of a text', () => {
  it('stand beneath what the person is, and a mailbox with a word of the name leaves no doubt', async () => {
    const found = { name: 'Ottoline Prewett', label: 'Bookbinder' };
    assert.deepEqual(await read('Bookbinder\nOttoline Prewett\nottoline@prewett.example'), {
      ...found,
      email: 'ottoline@prewett.example',
      ...sure,
    });
    assert.deepEqual(await read('Bookbinder\nOttoline Prewett\nhello@vellum.example'), {
      ...found,
      email: 'hello@vellum.example',
      marks: ['name'],
    });
  });
  it('may be called like a trade themselves', async () => {
    const { name, label } = await read('Ottoline Baker\nBookbinder\nottoline.baker@post.example');
    assert.deepEqual([name, label], ['Ottoline Baker', 'Bookbinder']);
  });
  it('go over two lines', async () => {
    for (const [head, name, marks] of [
      ['OTTOLINE\nPREWETT\nBookbinder\nottoline@prewett.example', 'OTTOLINE PREWETT', []],
      ['Ottoline\nPrewett\nBookbinder\nottoline@prewett.example', 'Ottoline Prewett', []],
      ['OTTOLINE\nPREWETT\nBookbinder\nhello@vellum.example', 'OTTOLINE PREWETT', ['name']],
      ['O T T O L I N E\nP R E W E T T\nBookbinder\nottoline@prewett.example', 'OTTOLINE PREWETT', []],
      ['BOOKBINDER\n\nOTTOLINE\nPREWETT\n\nottoline@prewett.example', 'OTTOLINE PREWETT', []],
    ] as const) {
      const found = await read(head);
      assert.deepEqual(
        [found.name, found.label?.toString().toLowerCase(), found.marks],
        [name, 'bookbinder', marks],
        head,
      );
    }
  });
  it('end where the town or the trade begins', async () => {
    for (const head of ['OTTOLINE\nBOOKBINDER\nhello@vellum.example', 'OTTOLINE\nLEEDS, UK\nhello@vellum.example'])
      assert.equal((await read(head)).name, 'OTTOLINE', head);
  });
});

describe('addresses that are spelled out', () => {
  it('are addresses, with a mark', async () => {
    for (const written of [
      'ottoline [at] prewett [dot] example',
      'ottoline(at)prewett.example',
      'ottoline {at} prewett (dot) example',
      'Email: ottoline at prewett dot example',
      'ottoline [arroba] prewett [punto] example',
    ]) {
      const { email, marks } = await read(`Ottoline Prewett\nBookbinder\n${written}`);
      assert.deepEqual([email, marks], ['ottoline@prewett.example', ['email']], written);
    }
    assert.equal((await read('Ottoline Prewett\nBookbinder at Gannet.example')).email, undefined);
  });
});
