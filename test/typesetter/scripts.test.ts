import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ProfileData } from '../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../server/src/core/render/index.ts';
import { createNodeTypesetter } from '../../server/src/typesetter/node.ts';
import { readPdf } from './support/pdf.ts';

const run = promisify(execFile);

/** A person, a job and a line of it. */
const profile = (
  name: string,
  position: string,
  employer: string,
  line: string,
  locale: string,
  template = 'classic',
): ProfileData => ({
  basics: { name, email: 'post@example.org', phone: '+44 20 7946 0321' },
  work: [{ name: employer, position, startDate: '2020-05', highlights: [line] }],
  meta: { render: { locale, template } },
});

const people: Readonly<Record<string, ProfileData>> = {
  zh: profile('林若溪', '质量工程师', '远山仪器', '把返修率从 9% 降到 4%', 'zh'),
  'zh-Hant': profile('林若溪', '品質工程師', '遠山儀器', '把返修率從 9% 降到 4%', 'zh-Hant'),
  ja: profile('森 あかり', '品質エンジニア', '遠山計器', '返品率を 9% から 4% に下げた', 'ja'),
  ko: profile('한서윤', '품질 엔지니어', '먼산계기', '반품률을 9%에서 4%로 낮춤', 'ko'),
  hi: profile('मीरा जोशी', 'गुणवत्ता अभियंता', 'दूर यंत्र', 'वापसी की दर 9% से 4% की', 'hi'),
  ar: profile('هالة ناصر', 'مهندسة جودة', 'أدوات الجبل', 'خفضت نسبة الإرجاع من 9% إلى 4%', 'ar'),
  he: profile('תמר אלון', 'מהנדסת איכות', 'מכשירי ההר', 'הורידה את שיעור ההחזרות ל-4%', 'he'),
};

describe('scripts of the world', () => {
  let fontPack: string;
  let typesetter: ReturnType<typeof createNodeTypesetter>;
  before(async () => {
    const { stdout } = await run(process.execPath, ['scripts/fonts-world.mjs']);
    fontPack = stdout.trim();
    typesetter = createNodeTypesetter(resolve('dist'), { fontPack });
  });
  after(() => typesetter.dispose());

  for (const [locale, data] of Object.entries(people))
    it(`are drawn by the pack of fonts, each letter and nothing left off: ${locale}`, async () => {
      const { pdf, warnings } = await typesetter.pdf(toRenderModel(data));
      assert.deepEqual(warnings, []);
      const { text } = await readPdf(pdf);
      const letters = (value: string) => [...value].filter((one) => /\p{L}/u.test(one)).sort();
      const missing = letters(data.basics!.name as string).filter((one) => !text.normalize('NFKC').includes(one));
      // Shaped letters come back as other code points of the same letter.
      if (locale !== 'ar' && locale !== 'hi') assert.deepEqual(missing, []);
      assert.ok(text.includes('post@example.org'), text);
    });

  it('come one after the other in one preview, which starts over when there are more fonts', async () => {
    const own = createNodeTypesetter(resolve('dist'), { fontPack });
    try {
      const first = await own.preview(
        'a',
        toRenderModel(profile('Ada Marlowe', 'Engineer', 'Far Hill', 'Built it', 'en')),
      );
      const second = await own.preview('a', toRenderModel(people.ja!));
      const third = await own.preview('a', toRenderModel(people.ja!));
      assert.deepEqual(
        [first, second, third].map((frame) => [frame?.action, frame?.warnings.length]),
        [
          ['reset', 0],
          ['reset', 0],
          ['merge', 0],
        ],
      );
    } finally {
      await own.dispose();
    }
  });

  it('run from right to left on a mirrored page, in every design, with numbers and addresses as they are', async () => {
    for (const template of ['classic', 'modern', 'compact', 'academic', 'senior', 'sidebar']) {
      const data = { ...people.he!, meta: { render: { locale: 'he', template } } };
      const { pages } = await readPdf((await typesetter.pdf(toRenderModel(data))).pdf);
      const [page] = pages;
      const heading = page!.words.find(({ text }) => text.includes('תעסוקתי') || text.includes('יתקוסעת'));
      assert.ok(heading && heading.right > 300, `${template}: the heading ends at ${heading?.right}`);
      const phone = page!.words
        .filter(({ text }) => /7946|0321|20$|^\+44/.test(text))
        .map(({ x, text }) => ({ x, text }));
      const order = [...phone]
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' ');
      assert.match(order, /\+44.*7946.*0321/u, template);
    }
  });

  it('are named where the pack is missing, and where it cannot be read', async () => {
    for (const folder of ['/nowhere', resolve('docs')]) {
      const without = createNodeTypesetter(resolve('dist'), { fontPack: folder });
      try {
        const { warnings, pages } = await without.pdf(toRenderModel(people.ko!));
        assert.equal(pages, 1);
        assert.ok(warnings.length > 0 && warnings.every(({ code }) => code === 'layout.glyph'));
      } finally {
        await without.dispose();
      }
    }
  });
});
