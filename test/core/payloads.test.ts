import assert from 'node:assert/strict';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { openZip } from '../../server/src/core/interchange/importers/zip.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { alternatives, profileSchema, type Schema } from '../../server/src/core/schema/cursor.ts';
import { writeDocx } from '../../server/src/outputs/docx/write.ts';
import { everyOutput, outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

/** What could run, lead somewhere or end what holds it, in one of the forms that a profile leaves in. */
const payloads: Readonly<Record<string, string>> = {
  HTML: '</style></script></title><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>" onload="alert(1)',
  Markdown:
    '](javascript:alert(1)) ![x](javascript:alert(1)) <iframe src=javascript:alert(1)> [y](data:text/html,z) [z](vbscript:x)',
  addresses: 'javascript:alert(1)',
  'fields of Word':
    '=cmd|\'/c calc\'!A1 { INCLUDETEXT "https://evil.example" } ]]></w:t><w:instrText>DDEAUTO c:\\\\x</w:instrText>&xxe;',
  Typst: '#panic("x") #read("/etc/passwd") $x$ #import "@preview/a:1.0.0"',
  'control characters': '\u001b[31mred\u001b]8;;https://evil.example\u0007x \u202egnp.exe \u0000\u0085\ud800 <!--',
};

/** A profile with a text in every field of the schema that takes one, however deep. */
function filled(schema: Schema, text: string, depth = 0): unknown {
  const shape = (type: string): Schema | undefined =>
    alternatives(schema).find((one) => [one.type].flat().includes(type));
  if (depth > 8) return text;
  const map = shape('object');
  if (map)
    return Object.fromEntries(
      Object.entries(map.properties ?? {})
        // Places of the file system that the page would be made from; they have tests of their own.
        .filter(([key]) => !['photo', '$schema', 'hidden', 'breakBefore', 'keepTogether'].includes(key))
        .map(([key, inner]) => [key, filled(inner, text, depth + 1)]),
    );
  const list = shape('array');
  if (list) return [filled(list.items ?? {}, text, depth + 1)];
  return text;
}

const refuse = () => assert.fail('set by the typesetter, which has tests of its own');
const tools = { typesetter: refuse, docx: writeDocx, faces: async () => [], today: '2026-06-15' };

async function written(id: string, text: string): Promise<Uint8Array> {
  const { meta: _, ...data } = filled(profileSchema, text) as Readonly<Record<string, unknown>>;
  const dated = JSON.parse(
    JSON.stringify(data, (key, value) => (key === 'startDate' ? '2020-01' : key === 'endDate' ? '2021-01' : value)),
  );
  const prepared = await prepare(
    readDocument(JSON.stringify({ ...dated, meta: { render: { locale: text, accent: text } } })),
  );
  return (await outputOf(id)!.write(prepared, tools)).bytes;
}

const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Nothing in it runs, loads or leads elsewhere than to the web, a mail or a telephone. */
function assertInert(markup: string, xmlMode = false): void {
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        assert.ok(!/^(?:iframe|object|embed|base|form|foreignobject|set|animate)$/i.test(name), name);
        if (/^script$/i.test(name)) assert.equal(attributes.type, 'application/ld+json');
        for (const [key, value] of Object.entries(attributes)) {
          assert.doesNotMatch(key, /^on/i, `${name} ${key}`);
          if (/(?:^|:)(?:href|src|action)$/i.test(key))
            assert.match(value, /^(?:https?:|mailto:|tel:|#|data:image\/)/i);
        }
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(markup);
}

const readers: Readonly<Record<string, (bytes: Uint8Array) => void | Promise<void>>> = {
  html: (bytes) => assertInert(decoded(bytes)),
  timeline: (bytes) => assertInert(decoded(bytes), true),
  md(bytes) {
    // As a reader that takes HTML and every address.
    const reader = new MarkdownIt({ html: true, linkify: true });
    reader.validateLink = () => true;
    assertInert(reader.render(decoded(bytes)));
  },
  txt(bytes) {
    assert.doesNotMatch(decoded(bytes), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  },
  json: (bytes) => void JSON.parse(decoded(bytes)),
  async docx(bytes) {
    const zip = openZip(bytes, { inflate: (data, limit) => promisify(inflateRaw)(data, { maxOutputLength: limit }) });
    for (const name of zip.names.filter((one) => /\.(?:xml|rels)$/.test(one))) {
      const xml = decoded(await zip.read(name));
      const parser = new Parser(
        {
          onopentag(tag, attributes) {
            // Fields that fetch or run; those of page numbers have no text of the profile.
            assert.doesNotMatch(tag, /^w:(?:object|altChunk|control|attachedTemplate)$/, name);
            if (tag === 'Relationship' && attributes.TargetMode === 'External')
              assert.match(attributes.Target ?? '', /^(?:https?|mailto|tel):/, name);
          },
        },
        { xmlMode: true, decodeEntities: true },
      );
      parser.end(xml);
      assert.doesNotMatch(xml, /<w:instrText[^>]*>[^<]*(?:DDE|INCLUDE|cmd)/, name);
      assert.doesNotMatch(xml, /<!DOCTYPE|<!ENTITY/, name);
    }
  },
};

describe('a payload in every field of a profile', () => {
  for (const { id, name } of everyOutput.filter((one) => one.id !== 'pdf'))
    for (const [kind, payload] of Object.entries(payloads))
      it(`does nothing in ${name}: ${kind}`, async () => {
        await readers[id]!(await written(id, payload));
      });

  it('is there to be read, as it is written', async () => {
    for (const id of ['html', 'md', 'txt', 'json', 'timeline']) {
      const found = decoded(await written(id, 'payload < 9')).split(/payload (?:<|&lt;|\\<) 9/).length - 1;
      assert.ok(found >= (id === 'timeline' ? 4 : 40), `${id}: ${found}`);
    }
  });

  it('stands in every section', () => {
    const data = filled(profileSchema, 'x') as Readonly<Record<string, unknown>>;
    for (const section of [
      'basics',
      'work',
      'volunteer',
      'education',
      'skills',
      'stories',
      'sections',
      'talks',
      'patents',
    ])
      assert.ok(JSON.stringify(data[section]).includes('"x"'), section);
  });
});
