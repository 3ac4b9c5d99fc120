import assert from 'node:assert/strict';
import { imported } from './support.ts';

describe('what was read is not kept again', () => {
  for (const [phone, mail, address] of [
    ['Telefon', 'E-post', 'Adress'],
    ['Phone', 'E-mail', 'Address'],
    ['Telefon', 'E-Mail', 'Anschrift'],
  ] as const)
    it(`beside the labels ${phone}, ${mail} and ${address} of one line`, async () => {
      const { profile } = await imported(
        'cv.txt',
        `Annika Tallberg
${phone}: 073-555 01 40 · ${mail}: annika@tallberg.example · ${address}: Lind

Skills
Excel, Word
`,
      );
      assert.equal(profile.basics.email, 'annika@tallberg.example');
      assert.equal(profile.basics.phone, '073-555 01 40');
      assert.equal(profile.sections, undefined);
    });

  it('nor where a link dials it with the code of the country, or goes by way of an editor', async () => {
    const { profile } = await imported(
      'cv.html',
      `<h1>Imke Dunstan</h1><p><a href="https://www.google.com/url?q=mailto:imke@dunstan.example&amp;sa=D">imke@dunstan.example</a></p>
       <p><a href="tel:+441632960777">01632 960 777</a></p><h2>Skills</h2><ul><li>Excel</li><li>Word</li></ul>`,
    );
    assert.equal(profile.basics.email, 'imke@dunstan.example');
    assert.equal(profile.basics.phone, '01632 960 777');
    assert.equal(profile.sections, undefined);
  });
});
