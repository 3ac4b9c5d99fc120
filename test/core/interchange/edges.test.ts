import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { asWritten, maxRepeated } from '../../../server/src/core/interchange/asWritten.ts';
import { commaList } from '../../../server/src/core/interchange/commaList.ts';
import { parseCsv } from '../../../server/src/core/interchange/importers/csv.ts';
import { withoutMail } from '../../../server/src/core/interchange/importers/mail.ts';
import { withoutPage } from '../../../server/src/core/interchange/importers/pastedPage.ts';
import { paired } from '../../../server/src/core/interchange/reader/brackets.ts';
import { isStreetLine } from '../../../server/src/core/interchange/reader/postal.ts';
import { leadsTo } from '../../../server/src/core/interchange/reader/redirects.ts';
import { isUnfinished } from '../../../server/src/core/interchange/reader/unfinished.ts';
import { readingFault } from '../../../server/src/core/interchange/readingFault.ts';
import { imported } from './import/support.ts';

/** A profile of a text with a name and one section. */
const section = async (heading: string, lines: string): Promise<Readonly<Record<string, unknown>>> =>
  (await imported('cv.txt', `Mirela Brandvold\nmirela@brandvold.example\n\n${heading}\n\n${lines}\n`)).profile;

describe('a table', () => {
  it('has semicolons where its first line has two and no comma before them', () => {
    for (const [text, cells] of [
      [
        'a;b;c\nd,e;f;g',
        [
          ['a', 'b', 'c'],
          ['d,e', 'f', 'g'],
        ],
      ],
      ['a,b;c;d', [['a', 'b;c;d']]],
      ['a;b', [['a;b']]],
      ['a b\nc;d;e', [['a b'], ['c;d;e']]],
      ['"a;b;c",d', [['a;b;c', 'd']]],
      ['"say ""so""",b', [['say "so"', 'b']]],
    ] as const)
      assert.deepEqual(
        parseCsv(text)?.filter((row) => row.join('') !== ''),
        cells,
        text,
      );
    assert.equal(parseCsv('"a,b\nc'), null);
  });
});

describe('a mail', () => {
  const body = 'Mirela Brandvold\nPastry chef';
  it('begins with two lines of a head at least, one of which only a mail has', () => {
    assert.equal(withoutMail(`Subject: my CV\n\n${body}`), null);
    assert.equal(withoutMail(`To: the bakery\nDate: 3 May\n\n${body}`), null);
    const found = withoutMail(`\nSubject: my CV\n  for the bakery\nTo: the bakery\n\n${body}\n`);
    assert.equal(found?.text.trim(), body);
    assert.deepEqual(found?.left, ['Subject: my CV', 'for the bakery', 'To: the bakery']);
  });
  it('ends with a farewell, four lines from its end at most', () => {
    const mail = (end: string) => withoutMail(`From: Mirela\nSubject: my CV\n\n${body}\n${end}\n\n`);
    const left = (end: string) => mail(end)?.left.slice(2);
    assert.deepEqual(left('  Kind regards,\nMirela\n\n01632 960 123'), ['Kind regards,', 'Mirela', '01632 960 123']);
    assert.deepEqual(left('Kind regards,\nMirela\na\nb\nc'), []);
    assert.deepEqual(left('the end'), []);
  });
});

describe('a page of a network, each line twice', () => {
  const lines = ['Pastry chef', 'Lind', 'Mar 2017 - Jun 2019', 'Bergen'];
  const twice = (some: readonly string[]) => some.flatMap((line) => [line, line.replace(' - ', ' to ')]).join('\n');
  it('is one where four of them are', () => {
    assert.deepEqual(
      withoutPage(twice(lines))?.lines.filter((line) => line !== ''),
      lines,
    );
    assert.equal(withoutPage(twice(lines.slice(1))), null);
  });
  it('is none where a line stands there three times', () => assert.equal(withoutPage(`${twice(lines)}\nBergen`), null));
});

describe('a text', () => {
  it('breaks off behind a small word, a comma or in a bracket', () => {
    for (const text of [
      'Fed guests and',
      'Fed guests,',
      'Fed guests (',
      'Fed guests (240',
      'Fed guests &',
      'Kochte für',
      'Rode de',
    ])
      assert.ok(isUnfinished(text), text);
    for (const text of [
      'Fed guests',
      'and',
      'Fed guests (240)',
      'Fed guests.',
      'Plan B',
      'Worked with A',
      'Ran IT And',
    ])
      assert.ok(!isUnfinished(text), text);
    assert.ok(!isUnfinished(`(${'x '.repeat(120)}guests`), 'looks at its end');
    assert.ok(isUnfinished(`(${'x '.repeat(90)}guests`));
  });

  it('loses a bracket without its other half', () => {
    for (const [text, whole] of [
      ['(Bergen', 'Bergen'],
      ['Bergen)', 'Bergen'],
      ['(Bergen)', '(Bergen)'],
      ['( (Bergen)', ' (Bergen)'],
      ['(a) b) )', '(a) b'],
      ['a (b', 'a (b'],
    ] as const)
      assert.equal(paired(text), whole, text);
  });

  it('is a list where commas part it, outside of brackets', () => {
    for (const [text, list] of [
      ['Docker, Kubernetes; Helm', ['Docker', 'Kubernetes', 'Helm']],
      ['Go (gin, echo), Rust', ['Go (gin, echo)', 'Rust']],
      ['1) Docker, Kubernetes', ['1) Docker', 'Kubernetes']],
      ['Go [a, b], 【c, d】', ['Go [a, b]', '【c, d】']],
      ['Docker, Helm.', ['Docker', 'Helm']],
      ['Docker, Helm (v3).', ['Docker', 'Helm (v3)']],
      ['Lind Ltd., Strand Inc.', ['Lind Ltd.', 'Strand Inc.']],
      ['bread, rolls, etc.', ['bread', 'rolls', 'etc.']],
      ['Ada L.', ['Ada L.']],
      [' , ', []],
      [undefined, []],
    ] as const)
      assert.deepEqual(commaList(text), list, text);
  });

  it('is the line of a street', () => {
    for (const text of [
      '18 Mill Lane',
      'Lindenweg 4',
      'ul. Polna 18/4',
      '4 Kade, Apt 3B',
      'Via Roma 12a',
      '12-14 Mill Lane, 2nd floor',
    ])
      assert.ok(isStreetLine(text), text);
    for (const text of [
      'Mill Lane',
      '18 Mill Lane, Leeds',
      '& Lindenweg 4',
      `18 ${'Mill '.repeat(14)}Lane`,
      'Lindenweg 4 and more',
    ])
      assert.ok(!isStreetLine(text), text);
  });
});

describe('an address', () => {
  const to = 'https://brandvold.example/cv?a=1';
  const said = encodeURIComponent(to);
  it('is where a page leads that stands before it', () => {
    for (const page of [
      `https://www.google.com/url?sa=t&q=${said}`,
      `http://google.co.uk/url?q=${said}`,
      `https://www.linkedin.com/redir/redirect?url=${said}&x=1`,
      `https://linkedin.com/safety/go/?url=${said}`,
      `https://eur01.safelinks.protection.outlook.com/?url=${said}&data=1`,
    ])
      assert.equal(leadsTo(page), to, page);
    assert.equal(leadsTo('https://www.google.com/url?q=mailto%3Aa%40b.example'), 'mailto:a@b.example');
    for (const page of [
      to,
      'https://www.google.com/search?q=https://a.example',
      'https://www.google.com/url?q=javascript%3Aalert(1)',
      'https://www.google.com/url?x=1',
      `https://a.example/?u=https://www.google.com/url?q=${said}`,
    ])
      assert.equal(leadsTo(page), page);
  });
});

describe('a document with aliases', () => {
  const repeated = (times: number): number => {
    const list = Array.from({ length: times - 1 }, (_, at) => `x${at}`);
    const document = parseDocument(`a: &a [${list.join(', ')}]\nb: *a\n`);
    const { b } = asWritten(document.contents as never, document) as { readonly b: readonly unknown[] };
    return b.filter((one) => one !== undefined).length;
  };
  it('is read to so many repeated values, and no further', () => {
    assert.equal(repeated(maxRepeated), maxRepeated - 1);
    assert.equal(repeated(maxRepeated + 1), maxRepeated - 1);
  });
});

describe('a text that is to be read whole', () => {
  it('may have tabs where it is JSON, and no second document anywhere', () => {
    assert.equal(readingFault('{\n\t"basics": {\n\t\t"name": "Ada"\n\t}\n}\n', true), null);
    assert.notEqual(readingFault('basics:\n\tname: Ada\n', false), null);
    assert.match(readingFault('basics: {}\n---\nwork: []\n', false)!.message, /second YAML document/);
    assert.notEqual(readingFault('{ "a": 1, "a": 2 }', true), null);
    assert.notEqual(readingFault('{ "a": [1, }', true), null);
    assert.equal(readingFault('a: 1\n', false), null);
  });
});

describe('languages', () => {
  for (const [lines, found] of [
    ['English, native\nSpanish, B1', ['English: native', 'Spanish: B1']],
    ['English\nNative speaker\nSpanish\nB1', ['English: Native speaker', 'Spanish: B1']],
    ['English, Welsh (both native)', ['English: native', 'Welsh: native']],
    ['English, Welsh (native)', ['English', 'Welsh: native']],
    ['English: native. Spanish: B1.', ['English: native', 'Spanish: B1']],
    ['English   native\nSpanish   B1', ['English: native', 'Spanish: B1']],
    ['English, Spanish, Welsh', ['English', 'Spanish', 'Welsh']],
    ['French: spoken: good, written: fair', ['French: spoken: good, written: fair']],
    ['Muttersprache: Deutsch\nEnglisch: gut', ['Deutsch: Muttersprache', 'Englisch: gut']],
  ] as const)
    it(`are read with how well each is spoken: ${lines.replaceAll('\n', ' / ')}`, async () => {
      const { languages = [] } = (await section('Languages', lines)) as {
        readonly languages?: readonly { readonly language: string; readonly fluency?: string }[];
      };
      assert.deepEqual(
        languages.map(({ language, fluency }) => (fluency === undefined ? language : `${language}: ${fluency}`)),
        found,
      );
    });
});

describe('interests', () => {
  for (const [lines, found] of [
    ['Sailing, chess', [{ name: 'Sailing' }, { name: 'chess' }]],
    ['Sport: sailing, rowing', [{ name: 'Sport', keywords: ['sailing', 'rowing'] }]],
    ['- Sailing\n- Chess', [{ name: 'Sailing' }, { name: 'Chess' }]],
  ] as const)
    it(`are one a keyword: ${lines.replaceAll('\n', ' / ')}`, async () =>
      assert.deepEqual((await section('Interests', lines)).interests, found));
});

describe('referees', () => {
  const people = async (lines: string): Promise<readonly unknown[]> =>
    ((await section('References', lines)).references as readonly { name?: string; reference?: string }[]).map(
      ({ name = '', reference = '' }) => [name, ...reference.split('\n\n')].filter(Boolean).join(' | '),
    );
  it('are each a name and what is beneath it', async () => {
    assert.deepEqual(
      await people(
        'Dr Anna Holm\nHead of kitchen, Lind\nanna@lind.example\nPer Strand\nBaker, Strand\nper@strand.example',
      ),
      ['Dr Anna Holm | Head of kitchen, Lind | anna@lind.example', 'Per Strand | Baker, Strand | per@strand.example'],
    );
    assert.deepEqual(await people('- Anna Holm, anna@lind.example\n- Per Strand, per@strand.example'), [
      'Anna Holm | anna@lind.example',
      'Per Strand | per@strand.example',
    ]);
  });
  it('are nobody yet where they are available on request', async () => {
    assert.equal((await section('References', 'Available on request.')).references, undefined);
  });
});

describe('headline figures beneath a name', () => {
  const stats = async (lines: string): Promise<unknown> =>
    (
      (await imported('cv.txt', `Mirela Brandvold\n${lines}\n\nmirela@brandvold.example\n\nSKILLS\n\nPastry, bread\n`))
        .profile.basics as { stats?: unknown }
    ).stats;
  it('are taken where they follow each other, and one has a unit', async () => {
    assert.deepEqual(await stats('40% less waste\n12 cooks trained'), [
      { value: '40%', label: 'less waste' },
      { value: '12', label: 'cooks trained' },
    ]);
    assert.equal(await stats('18 Mill Lane\n12 cooks trained'), undefined);
    assert.equal(await stats('40% less waste'), undefined);
  });
});
