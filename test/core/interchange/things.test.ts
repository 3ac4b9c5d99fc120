import assert from 'node:assert/strict';
import { blockOf, cell } from '../../../server/src/core/interchange/reader/block.ts';
import { linkedText } from '../../../server/src/core/interchange/reader/links.ts';
import type { Named } from '../../../server/src/core/interchange/reader/named.ts';
import { leadsTo } from '../../../server/src/core/interchange/reader/redirects.ts';
import { grouped, keepSeat } from '../../../server/src/core/interchange/reader/sameEmployer.ts';
import {
  award,
  certificate,
  isAward,
  project,
  publication,
  reference,
} from '../../../server/src/core/interchange/reader/things.ts';
import { isLegalForm, organisationScore, titleScore } from '../../../server/src/core/interchange/reader/words.ts';

const item = (given: Partial<Named>): Named =>
  ({ pieces: [], prose: [], bullets: [], keywords: [], period: {}, date: null, url: null, ...given }) as never;

describe('a publication with a DOI', () => {
  it('has it under its key, wherever it stands', () => {
    const rest = { name: 'On rye', publisher: 'Bread Letters', doi: '10.5555/rye.1' };
    for (const given of [
      { pieces: ['On rye', 'Bread Letters', 'doi:10.5555/rye.1'] },
      { pieces: ['On rye', 'Bread Letters, https://doi.org/10.5555/rye.1.'] },
      { pieces: ['On rye', 'Bread Letters'], prose: ['DOI: 10.5555/rye.1'] },
      { pieces: ['On rye', 'Bread Letters'], url: 'https://doi.org/10.5555/rye.1' },
    ])
      assert.deepEqual(publication(item(given)), rest, JSON.stringify(given));
    assert.deepEqual(publication(item({ pieces: ['On rye'], url: 'https://rye.example', prose: ['With salt'] })), {
      name: 'On rye',
      url: 'https://rye.example',
      summary: 'With salt',
    });
  });
});

describe('a certificate or an award', () => {
  it('has a name and who gave it, in one piece or two', () => {
    for (const [pieces, name, issuer] of [
      [['Rye diploma', 'Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'Issued by Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'by Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'von Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'par Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'por Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'from Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'ausgestellt von Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma', 'délivré par Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma, Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye diploma by Rye Guild'], 'Rye diploma', 'Rye Guild'],
      [['Rye, oats, Rye Guild'], 'Rye, oats', 'Rye Guild'],
      [['Rye (oats, bran)'], 'Rye (oats, bran)', undefined],
      [['Rye'], 'Rye', undefined],
    ] as const) {
      const found = certificate(item({ pieces }));
      assert.deepEqual([found.name, found.issuer], [name, issuer], pieces.join(' | '));
    }
  });

  it('keeps what is said of it beside its name, and until when it lasts', () => {
    assert.equal(
      certificate(item({ pieces: ['Rye', 'Guild', 'Level 2'], prose: ['With honours'] })).name,
      'Rye (Level 2\n\nWith honours)',
    );
    const lasting = (startDate?: string, endDate?: string) => {
      const { date, expires } = certificate(
        item({ pieces: ['Rye'], period: { startDate, endDate } as never, date: endDate ?? startDate ?? null }),
      );
      return [date, expires];
    };
    assert.deepEqual(lasting('2019', '2022'), ['2019', '2022']);
    assert.deepEqual(lasting('2019', 'present'), ['present', undefined]);
    assert.deepEqual(lasting('2019', '2019'), ['2019', undefined]);
    assert.deepEqual(lasting('2019'), ['2019', undefined]);
  });

  it('is an award by a word for one, wherever that stands', () => {
    for (const name of [
      ...[
        'Baker of the year',
        'Loaf of the month',
        'Cook of the season',
        'Rye award',
        'Rye awards',
        'Rye prize',
        'Brotpreis',
      ],
      ...[
        'Prix du pain',
        'Premio del pan',
        'Premi del pa',
        'Winner, rye',
        'Finalist, rye',
        'Honours',
        'Honor roll',
        'Medal of rye',
      ],
      ...['Scholarship', 'Stipendium', 'Bourse du pain', 'Beca', 'Best loaf', 'Employee of the quarter', "Dean's list"],
      ...['Auszeichnung', 'With distinction'],
    ])
      assert.ok(isAward(item({ pieces: [name] })), name);
    for (const none of ['Rye diploma', 'Bestway', 'Rewarding work'])
      assert.ok(!isAward(item({ pieces: [none] })), none);
    const turned = award(item({ pieces: ['Rye Guild', 'Baker of the year'] }));
    assert.deepEqual([turned.title, turned.awarder], ['Baker of the year', 'Rye Guild']);
    const usual = award(item({ pieces: ['Rye prize', 'Prize committee'], date: '2019', prose: ['For rye'] }));
    assert.deepEqual(usual, { title: 'Rye prize', awarder: 'Prize committee', date: '2019', summary: 'For rye' });
  });
});

describe('a publication', () => {
  it('is what stands in quotation marks, behind who wrote it and before where', () => {
    for (const [line, authors, name, publisher] of [
      [
        'T. Corrigan and I. Pugsley, “Ripening at altitude.” Journal of Dairy',
        ['T. Corrigan', 'I. Pugsley'],
        'Ripening at altitude',
        'Journal of Dairy',
      ],
      [
        'T. Corrigan, I. Pugsley: "Ripening at altitude", Journal of Dairy.',
        ['T. Corrigan', 'I. Pugsley'],
        'Ripening at altitude',
        'Journal of Dairy',
      ],
      [
        'T. Corrigan & I. Pugsley. „Reifen im Gebirge“. Käse',
        ['T. Corrigan', 'I. Pugsley'],
        'Reifen im Gebirge',
        'Käse',
      ],
      [
        'T. Corrigan und I. Pugsley („Reifen im Gebirge“',
        ['T. Corrigan', 'I. Pugsley'],
        'Reifen im Gebirge',
        undefined,
      ],
      [
        'T. Corrigan et I. Pugsley, «Affiner en altitude», Lait',
        ['T. Corrigan', 'I. Pugsley'],
        'Affiner en altitude',
        'Lait',
      ],
      [
        'T. Corrigan y I. Pugsley, «Madurar en altura», Leche',
        ['T. Corrigan', 'I. Pugsley'],
        'Madurar en altura',
        'Leche',
      ],
      ['“Ripening at altitude”', undefined, 'Ripening at altitude', undefined],
    ] as const) {
      const found = publication(item({ pieces: [line] }));
      assert.deepEqual([found.authors, found.name, found.publisher], [authors, name, publisher], line);
    }
  });
});

describe('a project', () => {
  it('has a description, an address and what one was in it', () => {
    assert.deepEqual(project(item({ pieces: ['Rindwatch: a camera over the shelves'] })), {
      name: 'Rindwatch',
      description: 'a camera over the shelves',
    });
    assert.deepEqual(project(item({ pieces: ['Rindwatch: short'] })), { name: 'Rindwatch: short' });
    for (const [address, url] of [
      ['https://rind.example', 'https://rind.example'],
      ['www.rind.example', 'https://www.rind.example'],
      ['rind.example/watch', 'https://rind.example/watch'],
    ] as const)
      assert.deepEqual(project(item({ pieces: ['Rindwatch', address] })), { name: 'Rindwatch', url }, address);
    assert.deepEqual(project(item({ pieces: ['Rindwatch', 'Designer, Rye Ltd'], prose: ['A camera'] })), {
      name: 'Rindwatch',
      description: 'A camera',
      roles: ['Designer'],
      entity: 'Rye Ltd',
    });
  });
});

describe('a reference', () => {
  it('is who said it and what was said, in any order', () => {
    for (const [texts, name, said] of [
      [['Ada Lind: “She bakes like nobody else.”'], 'Ada Lind', '“She bakes like nobody else.”'],
      [['“She bakes like nobody else.” – Ada Lind'], 'Ada Lind', '“She bakes like nobody else.”'],
      [['“She bakes like nobody else.”', '– Ada Lind'], 'Ada Lind', '“She bakes like nobody else.”'],
      [['She bakes like nobody else here.', 'Ada Lind'], 'Ada Lind', 'She bakes like nobody else here.'],
      [['Ada Lind', 'Head cook, Rye Ltd', '555 0147'], 'Ada Lind', 'Head cook, Rye Ltd\n\n555 0147'],
    ] as const) {
      const found = reference(item({ pieces: texts }));
      assert.deepEqual([found.name, found.reference], [name, said], texts.join(' | '));
    }
  });
});

describe('roles at one employer', () => {
  it('are one job, with where the employer is', () => {
    const job = (position: string, rest: object = {}) => ({ name: 'Fjordlinjen', position, ...rest });
    assert.deepEqual(grouped([job('Head cook'), job('Cook')]), [
      { name: 'Fjordlinjen', roles: [{ position: 'Head cook' }, { position: 'Cook' }] },
    ]);
    assert.deepEqual(grouped([job('Head cook', { location: 'Bergen' }), job('Cook', { location: 'Bergen' })]), [
      { name: 'Fjordlinjen', location: 'Bergen', roles: [{ position: 'Head cook' }, { position: 'Cook' }] },
    ]);
    assert.deepEqual(grouped([job('Head cook', { location: 'Bergen' }), job('Cook')]), [
      { name: 'Fjordlinjen', roles: [{ position: 'Head cook', location: 'Bergen' }, { position: 'Cook' }] },
    ]);
    const first = job('Head cook', { location: 'Bergen', url: 'https://a.example', description: 'Ferries' });
    keepSeat(first, 'Oslo');
    assert.deepEqual(
      grouped([first, job('Cook', { url: 'https://b.example', description: 'Boats', summary: 'Baked' })]),
      [
        {
          name: 'Fjordlinjen',
          location: 'Oslo',
          url: 'https://a.example',
          description: 'Ferries',
          roles: [
            { position: 'Head cook', location: 'Bergen' },
            { position: 'Cook', summary: 'Boats\n\nBaked\n\nhttps://b.example' },
          ],
        },
      ],
    );
    for (const apart of [
      [job('Head cook'), { name: 'Havnecafé', position: 'Cook' }],
      [job('Head cook'), { name: 'Fjordlinjen' }],
      [{ position: 'Head cook' }, { position: 'Cook' }],
    ])
      assert.deepEqual(grouped(apart), apart);
  });

  it('keep where the employer of a single job is', () => {
    const seated = (location?: string, description?: string) => {
      const job = { name: 'Fjordlinjen', ...(location && { location }), ...(description && { description }) };
      keepSeat(job, 'Oslo');
      const [found] = grouped([job]);
      return [found!.location, found!.description];
    };
    assert.deepEqual(seated(), ['Oslo', undefined]);
    assert.deepEqual(seated('Oslo'), ['Oslo', undefined]);
    assert.deepEqual(seated('Bergen'), ['Bergen', 'Oslo']);
    assert.deepEqual(seated('Bergen', 'Ferries'), ['Bergen', 'Ferries, Oslo']);
  });
});

describe('an address that only leads on', () => {
  it('is where it leads', () => {
    const target = encodeURIComponent('https://rind.example/a?b=c');
    for (const page of [
      `https://www.google.com/url?q=${target}&sa=D`,
      `http://google.co.uk/url?sa=D&q=${target}`,
      `https://www.linkedin.com/redir/redirect?url=${target}`,
      `https://linkedin.com/safety/go/?url=${target}`,
      `https://eur01.safelinks.protection.outlook.com/?url=${target}&data=05`,
      `https://www.google.com/url?q=https://rind.example/a?b=c`,
    ])
      assert.equal(leadsTo(page), 'https://rind.example/a?b=c', page);
    // Editors on the web put their page before mailboxes too.
    assert.equal(leadsTo('https://www.google.com/url?q=mailto:a@b'), 'mailto:a@b');
    for (const page of [
      'https://www.google.com/url?q=javascript:alert(1)',
      'https://www.google.com/search?q=rye',
      'https://rind.example/?url=https://a.example',
    ])
      assert.equal(leadsTo(page), page);
  });
});

describe('words that lead somewhere', () => {
  const linked = (text: string, ...links: readonly (readonly [string, string])[]): string =>
    linkedText(blockOf([cell(text)], { links: links.map(([words, url]) => ({ text: words, url })) }));
  it('are a link where they stand by themselves, at the very start of a text too', () => {
    assert.equal(linked('guide to rye', ['guide', 'https://a.example']), '[guide](https://a.example) to rye');
    assert.equal(linked('a guide', ['guide', 'https://a.example']), 'a [guide](https://a.example)');
    assert.equal(
      linked('guidelines and guide', ['guide', 'https://a.example']),
      'guidelines and [guide](https://a.example)',
    );
    assert.equal(linked('misguided', ['guide', 'https://a.example']), 'misguided');
    assert.equal(linked('a guide', ['guide', 'https://a.example/(x)']), 'a [guide](https://a.example/%28x%29)');
    assert.equal(
      linked('rye guide', ['rye', 'https://a.example'], ['guide', 'https://a.example']),
      '[rye guide](https://a.example)',
    );
    assert.equal(
      linked('guide and guide', ['guide', 'https://a.example'], ['guide', 'https://b.example']),
      '[guide](https://a.example) and [guide](https://b.example)',
    );
    assert.equal(linked('see a.example', ['a.example', 'https://a.example']), 'see a.example');
  });
});

describe('a position and a house', () => {
  it('are known by their words', () => {
    for (const title of [
      'Cook',
      'Head of rye',
      'Softwareentwickler',
      'Krankenpflegerin',
      'Cheesemaker',
      'Gärtner',
      'Bäcker',
      '料理長',
      '工程师',
      'Boulangère',
      'Повар',
    ])
      assert.ok(titleScore(title) >= 1, title);
    for (const level of [
      'Senior',
      'Sr',
      'Junior',
      'Jr',
      'Staff',
      'Interim',
      'Deputy',
      'Stellvertretender',
      'Adjoint',
      'Leitender',
    ]) {
      assert.equal(titleScore(`${level} rye`), 0.6, level);
      assert.ok(titleScore(`${level} cook`) > titleScore('rye cook'), level);
    }
    for (const none of ['Rye', 'Baker Hughes', 'Koch Anlagenbau', 'Gartner']) assert.equal(titleScore(none), 0, none);
    assert.ok(titleScore('Head Baker') > 0 && titleScore('Baker, Bergen') > 0);
  });

  it('is a house by the form of a company, or by what it is', () => {
    for (const form of [
      'Inc',
      'Ltd',
      'LLC',
      'LLP',
      'PLC',
      'Corp.',
      'Co.',
      'GmbH',
      'AG',
      'KG',
      'OHG',
      'SE',
      'UG',
      'e.V.',
      'e. V.',
      'SARL',
      'SAS',
      'SA',
      'S.A.',
      'S.L.',
      'SL',
      'S.r.l.',
      'Srl',
      'SpA',
      'S.p.A.',
      'BV',
      'B.V.',
      'NV',
      'Oy',
      'AB',
      'A/S',
      'ApS',
      'AS',
      'Pty',
      'Pvt',
      'Limited',
      'GbR',
      'mbH',
      'eG',
      'Corporation',
      'Company',
      'Incorporated',
      'Ltda',
      'EIRL',
      'KGaA',
      'Lda',
      'sp. z o.o.',
      'a. s.',
      'A.Ş.',
      'Ltd. Şti.',
      'd.o.o.',
      'Kft.',
      'Zrt.',
      'Oyj',
    ]) {
      assert.ok(organisationScore(`Halden ${form}`) >= 1.5, form);
    }
    for (const form of ['Ltd', 'GmbH', 'S.r.l.']) assert.ok(isLegalForm(form), form);
    assert.ok(!isLegalForm('Halden Ltd') && !isLegalForm('Rye'));
    for (const house of [
      'Birch College',
      'Rye School',
      'Klinikum Halden',
      'Bakery of Voss',
      'Halden Labs',
      'Hotel Rye',
      'Museo Rye',
      'Gemeinde Voss',
    ])
      assert.ok(organisationScore(house) > 0, house);
    assert.ok(organisationScore('株式会社ライ麦') >= 1.5);
    for (const none of ['Halden', 'Home and motor insurance for bakers', 'Labour'])
      assert.equal(organisationScore(none), 0, none);
  });
});
