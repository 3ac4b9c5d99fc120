import assert from 'node:assert/strict';
import { imported } from './support.ts';

const body = '## Experience\n\n### Bookbinder, Leim & Falz\n2014 - 2022\n- Bound 300 atlases\n';

/** What a Markdown text with this above its body is read as. */
const head = async (front: string) => {
  const { profile, notes } = await imported('cv.md', `${front}\n\n${body}`);
  assert.deepEqual(Object.keys(profile), ['basics', 'work'], front);
  return { basics: profile.basics, notes };
};

describe('the front matter of a Markdown text', () => {
  it('is the head, by its keys', async () => {
    const { basics, notes } = await head(
      '---\ntitle: Curriculum vitae\nauthor: Isaura Penhallow\nsubtitle: Bookbinder and paper restorer\nemail: isaura@leim.example\nphone: +44 7700 900477\naddress: 6 Gluepot Lane, Hay-on-Wye\ngithub: isaurap\ndate: June 2025\ngeometry: margin=2cm\n---',
    );
    assert.deepEqual(basics, {
      name: 'Isaura Penhallow',
      label: 'Bookbinder and paper restorer',
      email: 'isaura@leim.example',
      phone: '+44 7700 900477',
      location: { address: '6 Gluepot Lane', city: 'Hay-on-Wye' },
      profiles: [{ network: 'GitHub', username: 'isaurap' }],
    });
    assert.deepEqual(notes, [
      'What the front matter says besides was left out: title: Curriculum vitae; date: June 2025; geometry: margin=2cm.',
    ]);
  });
  it('has the name as its title or as its author, alone and with a mailbox beneath', async () => {
    for (const front of [
      '---\ntitle: Isaura Penhallow\n---',
      '---\ntitle: "CV – Isaura Penhallow"\n---',
      '---\nauthor: Isaura Penhallow\n...',
      '---\nauthor:\n  - name: Isaura Penhallow\n---',
      '---\ntitle: Isaura Penhallow\nauthor: I. Penhallow\n---',
    ])
      assert.deepEqual((await head(front)).basics, { name: 'Isaura Penhallow' }, front);
    const { basics } = await head('---\nauthor:\n  - name: Isaura Penhallow\n    email: isaura@leim.example\n---');
    assert.deepEqual(basics, { name: 'Isaura Penhallow', email: 'isaura@leim.example' });
  });
  it('has a title beside its author as what they are', async () => {
    const { basics } = await head('---\ntitle: Bookbinder\nauthor: Isaura Penhallow\n---');
    assert.deepEqual(basics, { name: 'Isaura Penhallow', label: 'Bookbinder' });
  });
  it('has what the person is under many keys', async () => {
    for (const key of 'subtitle tagline headline position role profession jobtitle'.split(' ')) {
      const { basics, notes } = await head(`---\nname: Isaura Penhallow\n${key}: Bookbinder\n---`);
      assert.deepEqual([basics, notes], [{ name: 'Isaura Penhallow', label: 'Bookbinder' }, []], key);
    }
  });
  it('is the title of a page where the name stands beneath', async () => {
    const { basics, notes } = await head(
      '---\nlayout: page\ntitle: About me\nemail: isaura@leim.example\n---\n# Isaura Penhallow\nBookbinder',
    );
    assert.deepEqual(basics, { name: 'Isaura Penhallow', label: 'Bookbinder', email: 'isaura@leim.example' });
    assert.deepEqual(notes, ['What the front matter says besides was left out: layout: page; title: About me.']);
  });
  it('is told where it is no keys', async () => {
    const { basics, notes } = await head('---\n- vellum\n- calf\n---\n# Isaura Penhallow');
    assert.deepEqual(basics, { name: 'Isaura Penhallow' });
    assert.deepEqual(notes, ['What the front matter says besides was left out: - vellum - calf.']);
  });
  it("is Pandoc's block of a title, an author and a date", async () => {
    for (const [front, note] of [
      ['% Isaura Penhallow\n% Bookbinder and paper restorer\n% June 2025', 'date: June 2025'],
      ['% Curriculum vitae\n% Isaura Penhallow\n\nBookbinder and paper restorer', 'title: Curriculum vitae'],
    ] as const) {
      const { basics, notes } = await head(front);
      assert.deepEqual(basics, { name: 'Isaura Penhallow', label: 'Bookbinder and paper restorer' }, front);
      assert.deepEqual(notes, [`What the front matter says besides was left out: ${note}.`]);
    }
  });
});
