import assert from 'node:assert/strict';
import type { ProfileData } from '../../../server/src/core/profile/data.ts';
import type { Piece } from '../../../server/src/core/render/index.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

const words = (piece: Piece | null) => piece?.runs.map((run) => run.text).join('') ?? null;

const ids = (profile: ProfileData) => toRenderModel(profile).sections.map((section) => section.id);

const everything: ProfileData = {
  basics: {
    name: 'Ines Okafor',
    summary: 'Keeps payments flowing.',
    stats: [{ value: '99.99 %', label: 'availability' }],
  },
  references: [{ name: 'Tomás Lindqvist', reference: 'She leaves systems calmer than she finds them.' }],
  interests: [{ name: 'Rowing', keywords: ['double sculls'] }],
  languages: [{ language: 'Portuguese', fluency: 'native' }],
  patents: [{ name: 'Ledger compaction', number: '11,204,113', office: 'US', status: 'granted' }],
  talks: [{ name: 'Quiet pagers', event: 'SREcon', location: 'Dublin' }],
  publications: [
    { name: 'On retries', publisher: 'ACM Queue', authors: ['I. Okafor', 'T. Lindqvist'], doi: '10.1145/1' },
  ],
  awards: [{ title: 'Best paper', awarder: 'ACM' }],
  certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2022', expires: '2025' }],
  skills: [{ name: 'Languages', level: 'daily', keywords: ['Go', 'Rust'] }],
  education: [
    { institution: 'Lisbon Tech', studyType: 'MSc', area: 'Computing', score: '17/20', courses: ['Compilers'] },
  ],
  volunteer: [{ organization: 'Code Club', position: 'Mentor' }],
  projects: [{ name: 'slowlog', url: 'https://github.com/ines/slowlog', keywords: ['Go'] }],
  stories: [
    {
      name: 'The retry storm',
      problem: 'Retries tripled the load.',
      outcome: 'Budgets cut it to 4 %.',
      work: 'Orbit Labs',
    },
  ],
  work: [{ name: 'Orbit Labs', position: 'SRE', location: 'Lisbon', highlights: ['Cut alerts by **60 %**'] }],
  sections: [
    { id: 'how', title: 'How I work', items: ['Measure first.', 'Write it down.'] },
    { title: 'Open to', summary: 'Roles in Lisbon.', items: [{ name: 'Teams', description: 'of 5 to 9' }, 'or none'] },
  ],
};

describe('sections of the page', () => {
  it('come in one order whatever the order of the file', () => {
    const usual =
      'summary stats work stories projects volunteer education skills certificates awards publications talks';
    const rest = 'patents languages interests how sections/1 references';
    assert.deepEqual(ids(everything), `${usual} ${rest}`.split(' '));
  });

  it('come in the order asked for, the rest after it, but for what has no heading of its own', () => {
    const render = { sections: { order: ['skills', 'how', 'nonsense', 'work', 'skills'] } };
    const shown = ids({ ...everything, meta: { render } });
    assert.deepEqual(shown.slice(0, 5), ['summary', 'stats', 'skills', 'how', 'work']);
    assert.equal(shown.length, ids(everything).length);
  });

  it('are left out when hidden', () => {
    const render = { sections: { hidden: ['stats', 'how', 'interests'] } };
    const shown = ids({ ...everything, meta: { render } });
    for (const id of render.sections.hidden) assert.ok(!shown.includes(id), id);
  });

  it('take their headings and introductions from the profile', () => {
    const sections = {
      titles: { work: 'Where I worked', summary: 'About', how: 'Habits' },
      intros: { work: 'Ten years.' },
    };
    const model = toRenderModel({ ...everything, meta: { render: { sections } } });
    const found = (id: string) => model.sections.find((section) => section.id === id);
    assert.equal(words(found('work')?.title ?? null), 'Where I worked');
    assert.equal(words(found('summary')?.title ?? null), 'About');
    assert.equal(words(found('how')?.title ?? null), 'Habits');
    assert.equal(words(found('work')?.intro[0] ?? null), 'Ten years.');
    assert.equal(found('work')?.intro[0]?.at, '/meta/render/sections/intros/work');
    assert.equal(found('stats')?.title, null);
  });

  it('speak the language of the locale', () => {
    const model = toRenderModel({ work: [{ name: 'Orbit' }], meta: { render: { locale: 'de' } } });
    assert.equal(words(model.sections[0]?.title ?? null), 'Berufserfahrung');
  });

  it('are left out when they hold nothing to show', () => {
    const profile: ProfileData = {
      work: [{}, { highlights: ['', '  '] }],
      skills: [{}, { keywords: [] }],
      education: [],
      sections: [{ title: '' }],
      basics: { summary: ' \n ', stats: [] },
    };
    assert.deepEqual(ids(profile), []);
  });

  it('keep a free section that has only a heading', () => {
    assert.deepEqual(ids({ sections: [{ title: 'Available from May' }] }), ['sections/0']);
  });

  it('do not mistake names of JavaScript objects for sections', () => {
    const render = { sections: { order: ['__proto__', 'constructor'], hidden: ['toString'], titles: {}, intros: {} } };
    const sections = [
      { id: 'constructor', title: 'Buildings' },
      { id: '__proto__', title: 'Prototypes' },
    ];
    assert.deepEqual(ids({ sections, meta: { render } }), ['__proto__', 'constructor']);
  });
});

describe('the label of a row', () => {
  const rows: readonly (readonly [written: string, shown: string])[] = [
    ...['Tools:', 'Tools :', 'Tools：', 'Tools::', 'Tools: '].map((written) => [written, 'Tools'] as const),
    ...['**Tools:**', '**Tools**:', '__Tools:__'].map((written) => [written, 'Tools (bold)'] as const),
    ...['*Tools:*', '_Tools:_'].map((written) => [written, 'Tools (italic)'] as const),
    ['Tools: Go', 'Tools: Go'],
    ['C:D', 'C:D'],
  ];
  for (const [written, shown] of rows)
    it(`is ${shown} of ${written}, in every list`, () => {
      const { sections } = toRenderModel({
        skills: [{ name: written }],
        languages: [{ language: written }],
        interests: [{ name: written }],
      });
      const labels = sections.map(({ terms }) =>
        terms[0]!
          .label!.runs.map(({ text, bold, italic }) => text + (bold ? ' (bold)' : italic ? ' (italic)' : ''))
          .join(''),
      );
      assert.deepEqual(labels, [shown, shown, shown]);
    });
});

describe('the head of the page', () => {
  it('shows name, label and ways to reach the person', () => {
    const { header, title, author } = toRenderModel({
      basics: {
        name: 'Ines Okafor',
        label: 'Site reliability engineer',
        email: 'ines@example.org',
        phone: '+351 21 000 00 00',
        url: 'https://ines.example.org/',
        location: { city: 'Lisbon', countryCode: 'PT' },
        profiles: [
          { network: 'GitHub', url: 'https://github.com/ines' },
          { network: 'Mastodon', username: '@ines' },
        ],
      },
    });
    assert.deepEqual([author, title], ['Ines Okafor', 'Ines Okafor, Site reliability engineer']);
    assert.deepEqual(
      header.contacts.map((contact) => contact.runs),
      [
        [{ text: 'Lisbon, Portugal' }],
        [{ text: 'ines@example.org', href: 'mailto:ines@example.org' }],
        [{ text: '+351 21 000 00 00', href: 'tel:+351210000000' }],
        [{ text: 'ines.example.org', href: 'https://ines.example.org/' }],
        [{ text: 'github.com/ines', href: 'https://github.com/ines' }],
        [{ text: 'Mastodon: @ines' }],
      ],
    );
  });

  it('keeps a name as it is written, marks and all', () => {
    assert.deepEqual(toRenderModel({ basics: { name: '*Ines* _Okafor_' } }).header.name?.runs, [
      { text: '*Ines* _Okafor_' },
    ]);
  });

  it('darkens an accent too light to read, in its own hue', () => {
    const accent = (asked: string) => toRenderModel({ meta: { render: { accent: asked } } }).accent;
    assert.equal(accent('#8a2b0c'), '#8a2b0c');
    assert.match(accent('#ffffff'), /^#(7[0-9a-f])\1\1$/u);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(accent('#ffd400').slice(at, at + 2), 16),
    );
    assert.ok(red > green && green > 60 && blue === 0);
  });

  it('takes a colour of three or six digits, and makes the usual blue of anything else', () => {
    const usual = '#1f4e79';
    for (const [asked, shown] of [
      ['8A2B0C', '#8a2b0c'],
      ['#052', '#005522'],
      ['052', '#005522'],
      ['#0a0a0a', '#0a0a0a'],
      ['#767676', '#767676'],
      ['#777777', '#737373'],
      ['#00ff00', '#008800'],
      ['#ff0000', '#e70000'],
      ['#0000ff', '#0000ff'],
      ['#0522', usual],
      ['x#052', usual],
      ['##052244', usual],
      ['#05224g', usual],
      ['#052244x', usual],
    ] as const)
      assert.equal(toRenderModel({ meta: { render: { accent: asked } } }).accent, shown, asked);
  });

  it('names a typeface by a word of it', () => {
    for (const [asked, font] of [
      ['EB Garamond', 'garamond'],
      ['source sans 3', 'sans'],
      ['Sans Serif', 'sans'],
      ['PT Serif', 'serif'],
      ['Arial', null],
    ] as const)
      assert.equal(toRenderModel({ meta: { render: { font: asked } } }).font, font, asked);
  });

  it('runs and parts things as the language does', () => {
    for (const [locale, ...shown] of [
      ['de-AT', 'de', 'AT', 'ltr', 'Hans', ', '],
      ['ar', 'ar', null, 'rtl', 'Hans', '، '],
      ['he', 'he', null, 'rtl', 'Hans', ', '],
      ['ja', 'ja', null, 'ltr', 'Jpan', '、'],
      ['ko', 'ko', null, 'ltr', 'Kore', ', '],
      ['zh-TW', 'zh', 'TW', 'ltr', 'Hant', '，'],
      ['zh', 'zh', null, 'ltr', 'Hans', '，'],
    ] as const) {
      const { language, region, direction, han, comma } = toRenderModel({ meta: { render: { locale } } });
      assert.deepEqual([language, region, direction, han, comma], shown, locale);
    }
  });

  it('is set in the classic template with no icons, unless the profile asks otherwise', () => {
    const looks = (render: object) => {
      const { template, icons, results } = toRenderModel({ meta: { render } });
      return [template, icons, results.length];
    };
    const paper = (asked: string) => toRenderModel({ meta: { render: { paper: asked as never } } }).paper;
    assert.deepEqual([paper('letter'), paper('a4'), paper('a3'), paper('')], ['letter', 'a4', 'a4', 'a4']);
    assert.deepEqual(looks({}), ['classic', false, 0]);
    assert.deepEqual(looks({ template: ' ', icons: 'yes' }), ['classic', false, 0]);
    assert.deepEqual(looks({ template: 'modern', icons: true }), ['modern', true, 0]);
  });

  it('takes a whole number of pages, one at least', () => {
    for (const [asked, pages] of [
      [1, 1],
      [2.9, 2],
      [0.5, null],
      [0, null],
    ] as const)
      assert.equal(toRenderModel({ meta: { render: { maxPages: asked } } }).maxPages, pages);
  });

  it('takes colours, paper and typeface only as they are allowed', () => {
    const looks = (render: object) => {
      const { accent, paper, font, maxPages } = toRenderModel({ meta: { render } });
      return [accent, paper, font, maxPages];
    };
    const usual = looks({});
    assert.deepEqual(looks({ accent: '#052', paper: 'letter', font: 'Source Sans 3', maxPages: 2 }), [
      '#005522',
      'letter',
      'sans',
      2,
    ]);
    assert.deepEqual(looks({ accent: 'red; }', paper: 'a3', font: 'Comic', maxPages: -1 }), usual);
  });

  it('leads from the end of a certificate to where that is written, where no other date is', () => {
    const at = (certificate: object) =>
      toRenderModel({ certificates: [{ name: 'First aid', ...certificate }] }).sections[0]?.entries[0]?.dates?.at;
    assert.equal(at({ expires: '2027-01' }), '/certificates/0/expires');
    assert.equal(at({ date: '2025-01', expires: '2027-01' }), '/certificates/0/date');
  });
});
