import assert from 'node:assert/strict';
import { asItems, commaList } from '../../../server/src/core/interchange/commaList.ts';
import { parseCsv } from '../../../server/src/core/interchange/importers/csv.ts';
import { withoutPage } from '../../../server/src/core/interchange/importers/pastedPage.ts';
import { isoDate } from '../../../server/src/core/interchange/isoDate.ts';
import { networkUrl } from '../../../server/src/core/interchange/networks.ts';
import { asSentences, readProse } from '../../../server/src/core/interchange/prose.ts';
import { readPlace } from '../../../server/src/core/interchange/reader/address.ts';
import { paired } from '../../../server/src/core/interchange/reader/brackets.ts';
import { duration, periodsIn } from '../../../server/src/core/interchange/reader/dates.ts';
import { couldBeState, couldBeTown, isPlace } from '../../../server/src/core/interchange/reader/places.ts';
import { splitList } from '../../../server/src/core/interchange/reader/splitList.ts';
import { isUnfinished } from '../../../server/src/core/interchange/reader/unfinished.ts';

describe('a place', () => {
  it('is certain with its state, its country or its department, and where work is done from afar', () => {
    for (const place of [
      ...[
        'Baltimore, MD',
        'Perth, NSW',
        'Toronto, ON',
        'Duluth, MN 55802',
        'Duluth, MN, USA',
        'Duluth MN US',
        'Duluth, MN (remote)',
      ],
      ...[
        'Bristol, United Kingdom',
        'Aix-en-Provence, France',
        'Voss, Vestland, Norway',
        'Norway',
        '(Norway)',
        'Bergen, Norway (hybrid)',
      ],
      ...['Tours (37)', 'Ajaccio (2A)', 'Saint-Denis (974)', 'Frankfurt am Main, Germany'],
      ...[
        'Remote',
        'Fully remote',
        '100% remote',
        'Home office',
        'Homeoffice',
        'Hybrid',
        'Télétravail',
        'Teletrabajo',
        'Remoto',
      ],
      ...[
        'Mobiles Arbeiten',
        'Remote (Norway)',
        'Remote, Bergen',
        'Bergen and remote',
        'Bergen / hybrid',
        'Bergen – home office',
        'Bergen or remote',
      ],
    ])
      assert.ok(isPlace(place), place);
    for (const none of [
      'Bergen',
      'Rye Ltd, Bergen',
      'Baltimore, XX',
      'Rye College, Norway',
      'Tours (3)',
      'remote controls',
      '',
      'no',
    ])
      assert.ok(!isPlace(none), none);
    assert.ok(!isPlace(`${'Aix '.repeat(12)}en Provence, France`));
  });

  it('could be a state alone, or a town of one to five words', () => {
    for (const state of ['MN', 'MN, USA', 'Germany']) assert.ok(couldBeState(state), state);
    for (const none of ['Duluth, MN', 'MN, USA, Earth', 'Rye']) assert.ok(!couldBeState(none), none);
    for (const town of [
      'Bergen',
      'Frankfurt am Main',
      'La Chaux-de-Fonds',
      'Weil der Stadt',
      "L'Aquila",
      'Bergen, Vestland',
    ])
      assert.ok(couldBeTown(town), town);
    for (const none of ['bergen', 'Bergen 5003', 'Curriculum Vitae', 'Bergen the by sea', `Bergen ${'Aa '.repeat(13)}`])
      assert.ok(!couldBeTown(none), none);
  });

  it('is taken apart, and every word of it stays', () => {
    for (const [text, place] of [
      [
        'Nygaten 4, 5017 Bergen, Norway',
        { address: 'Nygaten 4', postalCode: '5017', city: 'Bergen', countryCode: 'NO' },
      ],
      ['Lindegracht 12, 9711 AB Groningen', { address: 'Lindegracht 12', postalCode: '9711 AB', city: 'Groningen' }],
      ['D-07743 Jena', { postalCode: 'D-07743', city: 'Jena' }],
      ['2900-001 Setúbal, Portugal', { postalCode: '2900-001', city: 'Setúbal', countryCode: 'PT' }],
      [
        '12 Quay Street, Duluth, MN 55802',
        { address: '12 Quay Street', city: 'Duluth', region: 'MN', postalCode: '55802' },
      ],
      ['Duluth, MN 55802-1234', { city: 'Duluth', region: 'MN', postalCode: '55802-1234' }],
      ['3 Mill Lane, Wells BA5 2AB', { address: '3 Mill Lane', city: 'Wells', postalCode: 'BA5 2AB' }],
      ['Wells, Somerset, BA5 2AB', { city: 'Wells', region: 'Somerset', postalCode: 'BA5 2AB' }],
      ['〒100-0001 東京都千代田区1', { address: '東京都千代田区1', postalCode: '100-0001' }],
      ['Bergen, Norway', { city: 'Bergen', countryCode: 'NO' }],
      ['Bergen NO', { city: 'Bergen', countryCode: 'NO' }],
      ['Duluth MN', { city: 'Duluth MN' }],
      ['Atlanta, Georgia', { city: 'Atlanta', region: 'Georgia' }],
      ['Singapore', { city: 'Singapore' }],
      ['Norway', { countryCode: 'NO' }],
      ['Voss, Vestland, Hordaland', { city: 'Voss', region: 'Vestland, Hordaland' }],
      ['Bergen (Norway)', { city: 'Bergen', countryCode: 'NO' }],
      [
        'Nygaten 4 | 5017 Bergen · Norway',
        { address: 'Nygaten 4', postalCode: '5017', city: 'Bergen', countryCode: 'NO' },
      ],
      ['Nygaten 4, Oppgang 2, Bergen', { address: 'Nygaten 4, Oppgang 2', city: 'Bergen' }],
    ] as const)
      assert.deepEqual(readPlace(text), place, text);
  });
});

describe('a list in a line', () => {
  it('is parted by commas outside brackets, and by signs', () => {
    for (const sign of [',', ';', '|', '•', '·', '⋅', '‧'])
      assert.deepEqual(splitList(`Rye${sign} Spelt`), ['Rye', 'Spelt'], sign);
    assert.deepEqual(splitList('Rye (dark, light), Spelt [a, b]; 1,000 loaves.'), [
      'Rye (dark, light)',
      'Spelt [a, b]',
      '1,000 loaves',
    ]);
    assert.deepEqual(splitList('Rye), Spelt'), ['Rye)', 'Spelt']);
    assert.deepEqual(splitList(' , ;'), []);
  });

  it('of another tool loses the end of its sentence', () => {
    assert.deepEqual(commaList('Rye, Spelt; Oats.'), ['Rye', 'Spelt', 'Oats']);
    assert.deepEqual(commaList('Rye (dark, light), Spelt【a, b】'), ['Rye (dark, light)', 'Spelt【a, b】']);
    for (const kept of ['etc.', 'Rye Inc.', 'Rye Ltd.', 'Rye Co.', 'Plan B.'])
      assert.deepEqual(commaList(`Oats, ${kept}`), ['Oats', kept]);
    assert.deepEqual(commaList('Oats, Rye...'), ['Oats', 'Rye...']);
    assert.deepEqual([commaList(undefined), commaList('')], [[], []]);
    assert.deepEqual(
      [asItems(['Rye, Oats']), asItems(['Rye; Oats']), asItems(['Rye']), asItems(['Rye, Oats', 'Bran'])],
      [['Rye', 'Oats'], ['Rye', 'Oats'], ['Rye'], ['Rye, Oats', 'Bran']],
    );
  });
});

describe('a line', () => {
  it('breaks off behind a small word, a comma or within a bracket', () => {
    for (const end of 'a an the of to for with from into or nor but than that which who their among per via der die dem eine oder von zum für beim sowie als la les du pour avec dans sur sous chez aux el los una del para sin entre hacia il gli dello della ed dal nella tra fra os uma dos das nos pelo com het een voor naar och att som med från w ze od dla oraz przy nad ve pro při'.split(
      ' ',
    ))
      assert.ok(isUnfinished(`Baked rye ${end}`), end);
    for (const line of ['Baked rye,', 'Baked rye &', 'Baked (rye', 'Baked rye/', 'Baked rye ( '])
      assert.ok(isUnfinished(line), line);
    for (const line of ['Baked rye', 'Baked (rye)', 'of', 'Baked The', 'Plan A']) assert.ok(!isUnfinished(line), line);
  });

  it('loses a bracket that nothing closes or opens', () => {
    for (const [text, kept] of [
      ['(Rye', 'Rye'],
      ['Rye)', 'Rye'],
      ['(Rye)', '(Rye)'],
      ['Rye) )', 'Rye'],
      ['a (b', 'a (b'],
      ['a) b', 'a) b'],
    ] as const)
      assert.equal(paired(text), kept, text);
  });

  it('names periods and dates, in whatever words', () => {
    for (const [text, start, end] of [
      ['Cook, Mar 2019 - Jun 2021', '2019-03', '2021-06'],
      ['Cook 03/2019 – 06/2021', '2019-03', '2021-06'],
      ['Cook | 2019–21', '2019', '2021'],
      ['Cook 2019 to present', '2019', 'present'],
      ['Köchin seit 2019', '2019', 'present'],
      ['Köchin 2019 bis 2021', '2019', '2021'],
      ['Cuisinière de 2019 à 2021', '2019', '2021'],
      ['Cuisinière, mai 2019 à août 2021', '2019-05', '2021-08'],
      ['Cuisinière de 2019 jusqu’à 2021', '2019', '2021'],
      ['Cozinheira 2019 até 2021', '2019', '2021'],
      ['Cocinera 2019 hasta 2021', '2019', '2021'],
      ['Cuoca dal 2019 al 2021', '2019', '2021'],
      ['Cook, 2019 -', '2019', 'present'],
      ['Cook, Q1 2019 - Q3 2021', '2019-Q1', '2021-Q3'],
      ['料理人 2015年3月 〜 2019年6月', '2015-03', '2019-06'],
      ['Cook 2019 through 2021', '2019', '2021'],
      ['Cook 2019 until 2021', '2019', '2021'],
      ['Cook, 5 Mar 2019 - 7 Jun 2021', '2019-03-05', '2021-06-07'],
      ['Employee of the year, 2019', '2019', null],
      ['Cook in 1890', undefined, undefined],
      ['Call 555 0147', undefined, undefined],
    ] as const) {
      const [found] = periodsIn(text);
      assert.deepEqual([found?.startDate, found?.endDate], [start, end], text);
    }
    assert.equal(periodsIn('Degree 2024 – expected 2028')[0]?.expected, true);
    assert.deepEqual(periodsIn(`${'x '.repeat(200)} 2019`), []);
    assert.equal(periodsIn('Cook 2015 - 2017, baker 2019 - 2021').length, 2);
  });

  it('says how long something took, which is no word of it', () => {
    for (const text of [
      ...[
        '(4 years 8 months)',
        '4 yrs 8 mos',
        '1 year',
        '1 yr',
        '11 months',
        '2 Jahre',
        '2 Jahre und 3 Monate',
        '3 ans',
        '2 années',
        '8 mois',
      ],
      ...['2 años y 3 meses', '2 anni', '3 mesi', '2 anos', 'less than a year', '· 2 yrs'],
    ])
      assert.equal(text.replace(duration, ''), '', text);
    for (const none of ['4 yearlings', '123 years', '8 moles']) assert.equal(none.replace(duration, ''), none);
  });
});

describe('an account by its network', () => {
  it('has an address', () => {
    for (const [network, url] of [
      ['LinkedIn', 'https://www.linkedin.com/in/ada'],
      ['GitHub', 'https://github.com/ada'],
      ['GitLab', 'https://gitlab.com/ada'],
      ['ORCID', 'https://orcid.org/ada'],
      ['Stack Overflow', 'https://stackoverflow.com/users/ada'],
      ['ResearchGate', 'https://www.researchgate.net/profile/ada'],
      ['Google Scholar', 'https://scholar.google.com/citations?user=ada'],
      ['YouTube', 'https://www.youtube.com/@ada'],
      ['Instagram', 'https://www.instagram.com/ada'],
      ['Telegram', 'https://t.me/ada'],
      ['Twitter', 'https://x.com/ada'],
      ['X', 'https://x.com/ada'],
      ['Bluesky', 'https://bsky.app/profile/ada'],
      ['LeetCode', 'https://leetcode.com/u/ada'],
      ['Kaggle', 'https://www.kaggle.com/ada'],
      ['Medium', 'https://medium.com/@ada'],
      ['dev.to', 'https://dev.to/ada'],
      ['Hugging Face', 'https://huggingface.co/ada'],
      ['Behance', undefined],
      ['constructor', undefined],
    ] as const) {
      assert.equal(networkUrl(network, 'ada'), url, network);
      assert.equal(networkUrl(network, '@ada'), url, network);
    }
    assert.equal(networkUrl('GitHub', 'github.com/ada'), 'https://github.com/ada');
    assert.equal(networkUrl('GitHub', 'GitHub.com/ada'), 'https://GitHub.com/ada');
    assert.equal(networkUrl('LinkedIn', 'www.linkedin.com/in/ada'), 'https://www.linkedin.com/in/ada');
    assert.equal(networkUrl('GitHub', 'Ada Lind'), undefined);
    assert.equal(networkUrl('Mastodon', '@ada@rye.example'), 'https://rye.example/@ada');
    assert.equal(networkUrl('Mastodon', 'ada'), undefined);
  });
});

describe('a text of another tool', () => {
  it('has paragraphs and items, and nested items in the sentence above them', () => {
    assert.deepEqual(readProse('Ran the\nkitchen.\n\nWrote menus.\n- Baked rye\n  by hand\n\n1. Fed 40\n2) Sold jam'), {
      summary: 'Ran the kitchen.\n\nWrote menus.',
      highlights: ['Baked rye by hand', 'Fed 40', 'Sold jam'],
    });
    for (const mark of ['-', '*', '+', '•', '123.'])
      assert.deepEqual(readProse(`${mark} Rye`).highlights, ['Rye'], mark);
    assert.deepEqual(readProse('- Baked:\n  - rye\n  - spelt\n- Fed 40').highlights, ['Baked: rye; spelt', 'Fed 40']);
    assert.deepEqual(readProse('- Baked rye\n - Fed 40').highlights, ['Baked rye', 'Fed 40']);
    assert.deepEqual(readProse(undefined), { summary: undefined, highlights: [] });
    assert.equal(asSentences('Ran it.\n- Baked rye\n- Fed 40!'), 'Ran it.\n\nBaked rye. Fed 40!');
    assert.equal(asSentences('- Why?\n- Done.'), 'Why? Done.');
    assert.equal(asSentences(''), undefined);
  });

  it('is a table with commas or semicolons', () => {
    assert.deepEqual(parseCsv('a,b\n"c ""d"", e",f\n\ng,'), [
      ['a', 'b'],
      ['c "d", e', 'f'],
      ['g', ''],
    ]);
    assert.deepEqual(parseCsv('a;b;c\n1,5;2;3'), [
      ['a', 'b', 'c'],
      ['1,5', '2', '3'],
    ]);
    assert.deepEqual(parseCsv('a,b;c;d'), [['a', 'b;c;d']]);
    assert.deepEqual(parseCsv('"two\nlines",b'), [['two\nlines', 'b']]);
    assert.equal(parseCsv('"open,b'), null);
    assert.deepEqual(parseCsv('a "b" c,d'), [['a "b" c', 'd']]);
  });
});

describe('a date of JSON Resume', () => {
  const of = (text: string, what: 'date' | 'endDate' = 'date') => {
    const refused: string[] = [];
    const date = isoDate(text, { of: what, order: undefined, refuse: (why) => void refused.push(why) as undefined });
    return date ?? refused[0] ?? null;
  };
  it('is a year, a month or a day', () => {
    for (const [text, date] of [
      ['2019', '2019'],
      ['2019-03', '2019-03'],
      ['2019-03-07', '2019-03-07'],
      ['March 2019', '2019-03'],
      ['Q3 2019', '2019'],
      ['', null],
      ['some day', '“some day” is not a date.'],
      ['2019 - 2021', '2019'],
    ] as const)
      assert.equal(of(text), date, text);
    assert.equal(of('2019 - 2021', 'endDate'), '2021');
    assert.equal(of('present', 'endDate'), null);
  });
});

describe('a copied page of a network', () => {
  const doubled = (...lines: readonly string[]) => lines.flatMap((line) => [line, line]);
  const job = doubled('Head cook', 'Fjordlinjen · Full-time', 'Mar 2019 - Jun 2021', 'Bergen, Norway');
  it('loses what one can press and what is said of pictures', () => {
    for (const button of [
      ...[
        'see more',
        '…see less',
        'Show all 12 skills',
        'Show credential',
        '12 endorsements',
        '1 endorsement',
        'Endorsed by Ada Lind',
      ],
      ...[
        'Contact info',
        '500+ connections',
        '1,234 followers',
        '· 1st',
        '2nd',
        '3rd+ degree connection',
        'She/Her',
        'they/them',
      ],
      ...['Message', 'Follow', 'Connect', 'More', 'Open to', 'Head cook logo'],
    ]) {
      const { lines, left } = withoutPage([...job.slice(0, 0), button, ...job].join('\n'))!;
      assert.deepEqual(left, [button], button);
      assert.ok(!lines.includes(button));
    }
    for (const kept of ['Bread logo', 'Followers of rye', 'Showed rye'])
      assert.ok(withoutPage([kept, ...job].join('\n'))!.lines.includes(kept), kept);
  });

  it('is known by four lines that it says twice, or by two buttons and a kind of employment', () => {
    assert.deepEqual(withoutPage(job.join('\n'))!.lines, [
      '',
      'Head cook',
      'Fjordlinjen · Full-time',
      'Mar 2019 - Jun 2021',
      'Bergen, Norway',
    ]);
    assert.equal(withoutPage(doubled('Head cook', 'Fjordlinjen', 'Bergen').join('\n')), null);
    assert.equal(withoutPage(doubled('Rye', 'Rye', 'Spelt', 'Oats', 'Bran').join('\n')), null);
    for (const kind of [
      'Full-time',
      'Part-time',
      'Self-employed',
      'Freelance',
      'Contract',
      'Internship',
      'Apprenticeship',
      'Seasonal',
      'Temporary',
      'Permanent',
    ]) {
      assert.ok(withoutPage(`Message\nFollow\nHead cook\nFjordlinjen · ${kind}\n2019 - 2021`), kind);
      assert.equal(withoutPage(`Message\nHead cook\nFjordlinjen · ${kind}\n2019 - 2021`), null);
    }
    assert.ok(
      withoutPage(doubled('Cook', 'Rye Ltd', 'Mar 2019 - Jun 2021', 'Bergen · On-site').join('\n'))!.lines.includes(
        'Bergen (On-site)',
      ),
    );
    const spoken = ['Cook', 'Cook', 'Rye', 'Rye', 'Voss', 'Voss', 'Mar 2019 - Jun 2021', 'Mar 2019 to Jun 2021'];
    assert.equal(withoutPage(spoken.join('\n'))!.lines.filter((line) => line.startsWith('Mar')).length, 1);
  });
});
