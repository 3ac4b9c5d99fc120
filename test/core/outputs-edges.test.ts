import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inLanguage } from '../../server/src/core/messages/language.ts';
import { verbatim } from '../../server/src/core/messages/message.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { everyOutput, outputOf, outputs, type Tools } from '../../server/src/outputs/index.ts';
import { inlineMarkdown } from '../../server/src/outputs/markdownRuns.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';
import { widthOf, wrapped } from '../../server/src/outputs/wrap.ts';
import type { Typesetter, Warning } from '../../server/src/typesetter/types.ts';

const tools: Tools = {
  typesetter: () => assert.fail('texts are written without pages'),
  docx: () => assert.fail('texts are no Word documents'),
  faces: async () => [],
  today: '2026-06-15',
};

async function written(id: string, profile: string): Promise<string> {
  const { bytes } = await outputOf(id)!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}

describe('the outputs', () => {
  it('are these, by name and file, with what they hold and what a template does for them', () => {
    assert.deepEqual(
      everyOutput.map(({ id, name, extension, holds, design }) => [id, name, extension, holds, design]),
      [
        ['pdf', 'PDF', 'pdf', 'pages', 'pages'],
        ['docx', 'Word', 'docx', 'pages', 'face'],
        ['html', 'Web page', 'html', 'pages', 'face'],
        ['md', 'Markdown', 'md', 'pages', 'none'],
        ['txt', 'Plain text', 'txt', 'pages', 'none'],
        ['json', 'JSON Resume', 'json', 'data', 'none'],
        ['timeline', 'Timeline', 'svg', 'pages', 'none'],
      ],
    );
    assert.ok(!outputs.some(({ id }) => id === 'timeline'), 'a timeline is no page to send');
  });

  it('say of a PDF what is lost, and what is only to be known', async () => {
    const codes: readonly Warning['code'][] = [
      'layout.glyph',
      'layout.left-out',
      'layout.photo',
      'layout.template',
      'layout.density' as Warning['code'],
    ];
    const warnings = codes.map((code) => ({ code, message: verbatim(code) }));
    const pages = { pages: 1, warnings, spill: null, filled: 1, last: null, base: { margin: 18, size: 10 } };
    const typesetter = { pdf: async () => ({ ...pages, pdf: new Uint8Array(3) }) } as unknown as Typesetter;
    const prepared = await prepare(readDocument('basics: { name: Ada }\nmeta: { render: { photo: me.png } }\n'));
    const { bytes, notes, fit } = await outputOf('pdf')!.write(prepared, { ...tools, typesetter: () => typesetter });
    assert.deepEqual([bytes.length, fit], [3, null]);
    assert.deepEqual(
      notes.map(({ message, lost }) => [inLanguage(message, 'en').split(' ')[0], lost]),
      [
        ['The', true],
        ['layout.glyph', true],
        ['layout.left-out', true],
        ['layout.photo', true],
        ['layout.template', true],
        ['layout.density', false],
      ],
    );
  });

  it('say of a web page that its photo is missing, and nothing of what it has no use for', async () => {
    const prepared = await prepare(
      readDocument('basics: { name: Ada }\nmeta: { render: { photo: me.png, template: ./mine.typ } }\n'),
    );
    assert.equal(prepared.warnings.length, 2);
    for (const id of ['html', 'docx']) {
      const { notes } = await outputOf(id)!.write(prepared, { ...tools, docx: async () => new Uint8Array() });
      assert.deepEqual(
        notes.map(({ message, lost }) => [inLanguage(message, 'en'), lost]),
        [['The files beside this profile cannot be read here. The pages are without a photo.', true]],
        id,
      );
    }
  });

  it('say of a timeline that it is empty', async () => {
    const of = async (text: string) =>
      (await outputOf('timeline')!.write(await prepare(readDocument(text)), tools)).notes;
    assert.deepEqual(
      (await of('basics: { name: Ada }\n')).map(({ message, lost }) => [inLanguage(message, 'en'), lost]),
      [['There is no entry with dates, so the timeline is empty.', false]],
    );
    assert.deepEqual(await of('work: [{ name: Quay, position: Aide, startDate: 2020 }]\n'), []);
  });
});

describe('a timeline as a file', () => {
  it('leads nowhere, and is told to those who do not see it', async () => {
    const svg = await written(
      'timeline',
      'basics: { name: Ada }\nwork: [{ name: Quay, position: Aide, startDate: 2020 }]\n',
    );
    assert.doesNotMatch(svg, /<a[ >]|data-at/);
    assert.match(svg, /<desc id="mt-desc">[^<]*Aide[^<]*Quay|<desc id="mt-desc">[^<]*Quay[^<]*Aide/);
  });
});

describe('a timeline with signs that XML does not allow', () => {
  it('is without them', async () => {
    const job = (name: string): string =>
      `{ name: "${name}\\u0001\\ufffe & <Sons>", startDate: 2020-01, endDate: 2022-01 }`;
    const svg = await written('timeline', `basics: { name: "Ada\\u0001" }\nwork: [${job('Quay')}, ${job('Mill')}]\n`);
    assert.match(svg, /<title>Overlaps (?:Quay|Mill) &amp; &lt;Sons&gt; by /);
    assert.doesNotMatch(svg, /[\u0001\ufffe]/);
  });
});

describe('lines', () => {
  it('break words of Chinese that take more than a quarter of the measure', () => {
    const ten = '支付系统架构设计团队';
    assert.equal(widthOf(ten), 20);
    assert.deepEqual(wrapped(`${'ok '.repeat(22)}${ten}`, 80), ['ok '.repeat(22).trim(), ten]);
    const [first = ''] = wrapped(`${'ok '.repeat(22)}${ten}长`, 80);
    assert.ok(first.length > 'ok '.repeat(22).length, first);
    assert.deepEqual(wrapped(`${'ok '.repeat(22)}${'x'.repeat(21)}`, 80), ['ok '.repeat(22).trim(), 'x'.repeat(21)]);
  });

  it('break Lao, Khmer and Burmese too', () => {
    for (const text of [
      'ພາສາລາວຂຽນຕິດກັນບໍ່ມີຊ່ອງຫວ່າງລະຫວ່າງຄຳ',
      'ភាសាខ្មែរសរសេរជាប់គ្នាគ្មានចន្លោះរវាងពាក្យ',
      'မြန်မာဘာသာစကားကိုစာလုံးများဆက်၍ရေးသည်',
    ]) {
      const lines = wrapped(text, 20);
      assert.ok(lines.length > 1, text);
      assert.equal(lines.join(''), text);
    }
  });

  it('stand behind their indent from the second on, and count it', () => {
    assert.deepEqual(wrapped('aaaa bbbb cc dddd', 10, '- ', '  '), ['- aaaa', '  bbbb cc', '  dddd']);
    assert.deepEqual(wrapped('aaa bbbb cc dddd', 10, '- ', '  '), ['- aaa bbbb', '  cc dddd']);
  });
});

describe('what an output has of a page', () => {
  it('is each part of a story under its name, once', async () => {
    const story = 'stories: [{ name: The oven, problem: "It broke.\\n\\nTwice.", outcome: Bread }]\n';
    assert.match(await written('txt', story), /Problem: It broke\.\n\nTwice\.\n\nOutcome: Bread\n$/);
    assert.match(await written('md', story), /\*\*Problem:\*\* It broke\.\n\nTwice\.\n\n\*\*Outcome:\*\* Bread\n$/);
  });

  it('is a bullet without the mark that was pasted with it', async () => {
    for (const mark of '•·▪‣◦')
      assert.match(
        await written('txt', `work: [{ name: Quay, highlights: ["${mark}  Baked rye"] }]\n`),
        /^- Baked rye$/m,
        mark,
      );
    for (const kept of ['- Baked rye', '•Baked rye'])
      assert.ok(
        (await written('txt', `work: [{ name: Quay, highlights: ["${kept}"] }]\n`)).includes(`- ${kept}`),
        kept,
      );
  });
});

describe('Markdown', () => {
  it('has a colon between a group and what is in it, and none where one is missing', async () => {
    const text = await written(
      'md',
      'skills: [{ name: Tools }, { name: Languages, keywords: [Go] }, { keywords: [SQL] }]\n',
    );
    assert.deepEqual(text.match(/^- .*$/gm), ['- Tools', '- **Languages:** Go', '- SQL']);
  });
});

describe('runs as Markdown', () => {
  it('have code between as many marks as it needs, with blanks where it begins or ends with one', () => {
    for (const [code, shown] of [
      ['make', '`make`'],
      ['`make', '`` `make ``'],
      ['make`', '`` make` ``'],
      ['a`b', '``a`b``'],
      ['a``b', '```a``b```'],
      [' make ', '`  make  `'],
      [' make', '` make`'],
    ] as const)
      assert.equal(inlineMarkdown([{ text: code, code: true }]), shown);
  });

  it('keep signs that would be marks as signs', () => {
    for (const [text, shown] of [
      [
        '2*3 _a_ [b] <c> ~d $5 ^2 {e} | `f` \\g',
        '2\\*3 \\_a\\_ \\[b\\] \\<c\\> \\~d \\$5 \\^2 \\{e\\} \\| \\`f\\` \\\\g',
      ],
      ['R&amp;D &#38; A&B', 'R\\&amp;D \\&#38; A&B'],
      ['C# and rye #', 'C# and rye \\#'],
      ['a == b', 'a \\=\\= b'],
      ['ask @ada, not a@b', 'ask \\@ada, not a@b'],
      ['wait! ![x]', 'wait! \\!\\[x\\]'],
      [':smile: a:b', '\\:smile: a:b'],
      ['# rye', '\\# rye'],
      ['+ rye', '\\+ rye'],
      ['- rye', '\\- rye'],
      ['= rye', '\\= rye'],
      ['> rye', '\\> rye'],
      ['12. rye', '12\\. rye'],
      ['12) rye', '12\\) rye'],
      ['12.5 rye', '12.5 rye'],
      ['1234567890. rye', '1234567890. rye'],
    ] as const)
      assert.equal(inlineMarkdown([{ text }]), shown, text);
    assert.equal(inlineMarkdown([{ text: '12. rye' }], 'heading'), '12. rye');
    assert.equal(
      inlineMarkdown([{ text: 'rye', href: 'https://a.example/(x)?a=b&copy;' }]),
      '[rye](https://a.example/\\(x\\)?a=b&amp;copy;)',
    );
  });
});

describe('the examples as texts', () => {
  it('have no line with a blank at its end', async () => {
    const profile = readFileSync('examples/early-career.profile.yaml', 'utf8');
    for (const id of ['txt', 'md']) assert.doesNotMatch(await written(id, profile), /[ \t]$/m, id);
  });
});
