import assert from 'node:assert/strict';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

describe('a template of one’s own', () => {
  /** What is taken along of a disk (texts, or files of so many bytes), and what is said. */
  async function taken(template: string, disk: Readonly<Record<string, string | number>> | null) {
    const read = async (path: string, most: number) => {
      const file = disk![path];
      if (file === undefined) return 'missing' as const;
      if (typeof file === 'string') return new TextEncoder().encode(file);
      return file > most ? ('large' as const) : new Uint8Array(file);
    };
    const document = readDocument(
      `basics: { name: Ada }\nmeta: { render: { template: ${JSON.stringify(template)} } }\n`,
    );
    const { model, files, warnings } = await prepare(document, {}, disk && { read });
    return {
      main: model.ownTemplate,
      files: Object.keys(files),
      said: warnings.map(({ code, pointer, message }) => `${code} ${pointer}: ${inLanguage(message, 'en')}`),
    };
  }

  it('is a path that begins with a dot or a slash and ends in .typ, beside the profile', async () => {
    const disk = { 'mine.typ': '', 'design/mine.typ': '' };
    for (const path of ['./mine.typ', '.\\mine.typ', './design/mine.typ', './design/../mine.typ'])
      assert.deepEqual(await taken(path, disk), { main: '/own/mine.typ', files: ['/own/mine.typ'], said: [] }, path);
    for (const path of ['mine.typ', 'design/mine.typ', './mine.typst', '.../mine.typ', './'])
      assert.deepEqual(await taken(path, disk), { main: null, files: [], said: [] }, path);
    const told = async (path: string, on: typeof disk | null) => (await taken(path, on)).said.join();
    const rest = 'The pages use `classic` instead.';
    for (const path of ['../mine.typ', '/mine.typ', './../mine.typ'])
      assert.equal(
        await told(path, disk),
        `layout.template /meta/render/template: The template \`${path}\` is not in the folder of the profile. ${rest}`,
      );
    assert.match(await told('./nope.typ', disk), /The template `\.\/nope\.typ` cannot be read\./);
    assert.match(await told('./mine.typ', null), /The template `\.\/mine\.typ` is not run here\./);
  });

  it('takes along what its files name, from its folder and those below, and what those name', async () => {
    const { files } = await taken('./design/mine.typ', {
      'design/mine.typ':
        '#import "/lib.typ": *\n#include "sub/part.typ"\n#image("seal.png") #json("data.json")\n"no file" "http://a.example/x.png" "../up.png" "seal.png" "a b.svg" "x.toolong1" "x.y" "UP.PNG"',
      'design/sub/part.typ': '#image("../second.png") #image("own.png") #include "mine.typ" "part.typ" "/top.png"',
      'design/lib.typ': '"deep.png"',
      'design/data.json': '"not.png"',
      ...Object.fromEntries(
        ['seal.png', 'second.png', 'sub/own.png', 'top.png', 'not.png', 'a b.svg', 'UP.PNG', 'deep.png', 'x.y'].map(
          (name) => [`design/${name}`, 'x'],
        ),
      ),
      'up.png': 'x',
    });
    assert.deepEqual(
      files.toSorted(),
      'UP.PNG,a b.svg,data.json,deep.png,lib.typ,mine.typ,seal.png,second.png,sub/own.png,sub/part.typ,top.png'
        .split(',')
        .map((name) => `/own/${name}`),
    );
  });

  it('has eight million bytes for all of them', async () => {
    const of = async (one: number, two: number) =>
      (await taken('./m.typ', { 'm.typ': '"a.png" "b.png" "c.png"', 'a.png': one, 'b.png': two, 'c.png': 0 })).files;
    const room = 8_000_000 - '"a.png" "b.png" "c.png"'.length;
    assert.deepEqual(await of(room - 9, 9), ['/own/m.typ', '/own/a.png', '/own/b.png', '/own/c.png']);
    assert.deepEqual(await of(room - 9, 10), ['/own/m.typ', '/own/a.png', '/own/c.png']);
  });

  it('takes along the files it names, sixty at most', async () => {
    const taken = async (count: number): Promise<number> => {
      const source = Array.from({ length: count }, (_, index) => `#image("seal-${index}.png")`).join('\n');
      const files = {
        read: async (path: string) => (path === 'mine.typ' ? new TextEncoder().encode(source) : new Uint8Array([1])),
      };
      const document = readDocument('basics: { name: Ada }\nmeta: { render: { template: ./mine.typ } }\n');
      const prepared = await prepare(document, {}, files);
      return Object.keys(prepared.files).filter((path) => path.startsWith('/own/seal-')).length;
    };
    assert.equal(await taken(50), 50);
    assert.equal(await taken(90), 59);
  });
});
