import assert from 'node:assert/strict';
import type { Problem } from '../../../server/src/core/analysis/analyzer.ts';
import { underlined } from '../support/check.ts';
import { findings, fixed } from '../support/sentences.ts';

const code = 'name.inconsistent';

/** A profile of jobs, each a name and, behind a bar, its position and its place. */
const jobs = (...list: readonly string[]): string =>
  `work:\n${list
    .map((one) => {
      const [name, position = '', location = ''] = one.split(' | ');
      return `  - name: ${JSON.stringify(name)}\n${position && `    position: ${JSON.stringify(position)}\n`}${location && `    location: ${JSON.stringify(location)}\n`}`;
    })
    .join('')}`;

const flagged = (text: string): readonly string[] => findings(code, text).map((one) => underlined(text, one));

/** What is underlined, what is said of it, and what is shown beside it with its line. */
const told = (text: string): readonly string[] =>
  findings(code, text).flatMap((one) => [
    `${underlined(text, one)}: ${one.message}`,
    ...one
      .related()
      .map(({ message, range }) => `  ${range.start.line}: ${underlined(text, { range } as Problem)}: ${message}`),
  ]);

describe('cities with several names', () => {
  it('are told with the first place that has the usual one', () => {
    assert.deepEqual(
      told(jobs('Holm | Cook | Wien', 'Rye | Cook | Vienna', 'Ely | Cook | Wien')),
      [
        '"Vienna": "Vienna" is called Wien elsewhere in this profile. Parsers and readers take them for two places.',
        '  3: "Wien": Called Wien here.',
      ].map((line) => line.replace('"Vienna": ', 'Vienna: ').replace('"Wien": ', 'Wien: ')),
    );
  });
  it('are one in all their names', () => {
    for (const names of `Bengaluru|Bangalore;Mumbai|Bombay;Chennai|Madras;Kolkata|Calcutta;Pune|Poona;Mysuru|Mysore;Mangaluru|Mangalore;Hubballi|Hubli;Gurugram|Gurgaon;Thiruvananthapuram|Trivandrum;Kochi|Cochin;Kozhikode|Calicut;Vadodara|Baroda;Prayagraj|Allahabad;Puducherry|Pondicherry;Visakhapatnam|Vizag;Guwahati|Gauhati;Kanpur|Cawnpore;Dhaka|Dacca;Chattogram|Chittagong;Yangon|Rangoon;Beijing|Peking;Guangzhou|Canton;Ho Chi Minh City|Saigon;Kyiv|Kiev;Kharkiv|Kharkov;Lviv|Lvov;Dnipro|Dnipropetrovsk;Astana|Nur-Sultan;Gqeberha|Port Elizabeth`.split(
      ';',
    )) {
      const [today = '', old = ''] = names.split('|');
      assert.deepEqual(
        flagged(jobs(`A | Cook | ${old}`, `B | Cook | ${today}`, `C | Cook | ${old}`)),
        [old, old],
        names,
      );
    }
    for (const names of 'Munich|München|Muenchen;Cologne|Köln|Koeln;Nuremberg|Nürnberg|Nuernberg;Vienna|Wien;Zurich|Zürich|Zuerich;Geneva|Genève|Genf;Basel|Basle;Prague|Praha;Warsaw|Warszawa;Krakow|Kraków|Cracow;Lisbon|Lisboa;Rome|Roma;Milan|Milano;Turin|Torino;Florence|Firenze;Naples|Napoli;Venice|Venezia;Copenhagen|København;Gothenburg|Göteborg;Antwerp|Antwerpen;Brussels|Bruxelles|Brussel;Ghent|Gent;The Hague|Den Haag;Seville|Sevilla;Bucharest|București;Belgrade|Beograd;Athens|Athina;Montreal|Montréal;Sao Paulo|São Paulo'.split(
      ';',
    )) {
      const [first = '', ...others] = names.split('|');
      const places = [first, ...others].map((place, at) => `${'ABC'[at]} | Cook | ${place}`);
      assert.deepEqual(flagged(jobs(...places)), others, names);
    }
  });
  it('are places behind a preposition, and no part of a name', () => {
    const prose = (sentence: string): readonly string[] =>
      flagged(`${jobs('Holm | Cook | Mumbai')}    highlights:\n      - ${JSON.stringify(sentence)}\n`);
    for (const before of [
      'in',
      'from',
      'to',
      'near',
      'across',
      'between',
      'of Pune and',
      'at our',
      'in the office of',
      'in the offices of',
    ])
      assert.deepEqual(prose(`Ran nine kitchens ${before} Bombay for 40 crews`), ['Bombay'], before);
    for (const sentence of [
      'Ran nine kitchens with Bombay crews',
      'Ran nine kitchens in the Bombay of old',
      'Ran nine kitchens in Bombay House for 40 crews',
      'Ran nine kitchens inside Bombay for 40 crews',
      'Ran nine kitchens in Bombayish style',
      'Ran nine kitchens from one in a side street, Bombay',
    ])
      assert.deepEqual(prose(sentence), [], sentence);
  });
  it('stand in places, not in other fields', () => {
    const basics = (key: string): readonly string[] =>
      flagged(`basics:\n  location:\n    ${key}: Bombay\n${jobs('Holm | Cook | Mumbai')}`);
    assert.deepEqual(basics('city'), ['Bombay']);
    assert.deepEqual(basics('region'), ['Bombay']);
    assert.deepEqual(basics('address'), []);
  });
});

describe('employers that may be one', () => {
  it('are told with the place of the usual spelling', () => {
    assert.deepEqual(told(jobs('Quay and Sons', 'Quay & Sons', 'Quay and Sons')), [
      '"Quay & Sons": "Quay & Sons" is "Quay and Sons" elsewhere. One spelling keeps them together.',
      '  1: "Quay and Sons": Written "Quay and Sons" here.',
    ]);
    assert.deepEqual(told(jobs('Tervanen Works', 'Tervaanen Works')), [
      '"Tervaanen Works": "Tervaanen Works" is a letter away from "Tervanen Works". Is it the same employer?',
      '  1: "Tervanen Works": Written "Tervanen Works" here.',
    ]);
  });
  it('are a letter away, or two where the word is long or they changed places', () => {
    for (const [one, other, alike] of [
      ['Tervan', 'Tervam', true],
      ['Terva', 'Tervo', true],
      ['Terv', 'Terw', false],
      ['Tervan', 'Tervna', true],
      ['Tervan', 'Tervomn', false],
      ['Tervanom', 'Tervinam', false],
      ['Tervanoma', 'Tervinama', true],
      ['Tervanoma', 'Tirvinama', false],
      ['Tervan', 'Kervan', false],
      ['Tervan', 'Tervannu', false],
      ['Tervanomaku', 'Tervanomakusa', false],
      ['Tervan9', 'Tervan8', false],
      ['Stone', 'Store', false],
      ['Tervan Mill', 'Tervam Mill', true],
      ['Tervan Mill', 'Tervam Bank', false],
      ['Tervan', 'Tervam Bank', true],
      ['Tervam Bank', 'Tervan', true],
      ['Tervan Bank', 'Mill Tervan', false],
      ['Tervan Bank', 'Tervam Bank Hotel', false],
    ] as const)
      assert.equal(flagged(jobs(one, other)).length, alike ? 1 : 0, `${one}, ${other}`);
  });
  it('give way where they are rarer, and are written like the other', () => {
    assert.deepEqual(flagged(jobs('Tervam', 'Tervan', 'Tervan')), ['"Tervam"']);
    assert.deepEqual(flagged(jobs('Tervan', 'Tervam', 'Tervan')), ['"Tervam"']);
    assert.deepEqual(flagged(jobs('Gooogle', 'Gooogle', 'Google')), ['"Gooogle"', '"Gooogle"']);
    assert.match(fixed(code, jobs('Tervan Bank', 'Tervan Bank', 'Tervam')), /- name: "Tervan"\n$/);
    assert.match(fixed(code, jobs('Tervan', 'Tervan', 'Tervam Bank')), /- name: "Tervan Bank"\n$/);
  });
  it('are compared as far as anybody has so many', () => {
    const many = (count: number): string =>
      jobs(...Array.from({ length: count }, (_, at) => `Holm ${at}`), 'Tervan', 'Tervam');
    assert.deepEqual(flagged(many(198)), ['"Tervam"']);
    assert.deepEqual(flagged(many(199)), []);
  });
});

describe('an employer said again in a position', () => {
  const said = (position: string, name: string): readonly string[] => flagged(jobs(`${name} | ${position}`));
  it('stands behind a mark, as a whole or without what a short form leaves out', () => {
    for (const tail of [
      ', Quayside',
      ' @ Quayside',
      ' | Quayside',
      ' – Quayside',
      ' — Quayside',
      ' - Quayside',
      ' at Quayside',
      ' (Quayside)',
    ])
      assert.deepEqual(
        flagged(`work:\n  - name: Quayside Labs\n    position: ${JSON.stringify(`Cook${tail}`)}\n`),
        [tail],
        tail,
      );
    assert.deepEqual(said('Cook, Quayside', 'Quayside Hotel'), []);
    assert.deepEqual(said('Cook, Quayside Hotel', 'Quayside'), []);
    assert.deepEqual(said('Cook-Quayside', 'Quayside'), []);
  });
  it('is long enough to be its name', () => {
    assert.deepEqual(said('Cook, IBM', 'IBM'), [', IBM']);
    assert.deepEqual(said('Cook, HP', 'HP'), []);
    assert.deepEqual(said('Cook, HP Rye', 'HP Rye'), [', HP Rye']);
    assert.deepEqual(said('Cook, Ltd', 'Ltd'), []);
  });
  it('is none where nobody is employed', () => {
    for (const name of [
      'Freelance',
      'Freelancer',
      'Self-employed',
      'Self employed',
      'Independent',
      'Various',
      'Confidential',
      'Stealth',
      'Remote',
      'Consultant',
      'Contract',
      'Contractor',
    ])
      assert.deepEqual(said(`Cook (${name})`, name), [], name);
  });
});

describe('titles at one employer', () => {
  it('are told with the other one', () => {
    assert.deepEqual(told(jobs('Holm | Harbour Development Crew', 'Holm | Harbour Developer Crew')), [
      '"Harbour Developer Crew": "Harbour Developer Crew" here, "Harbour Development Crew" there: one of the two is probably a slip.',
      '  2: "Harbour Development Crew": The other title.',
    ]);
  });
  it('give way where they are rarer, and keep their capital', () => {
    const text = jobs(
      'Holm | Harbour developer crew',
      'Holm | Harbour Development Crew',
      'Holm | Harbour Development Crew II',
    );
    assert.deepEqual(flagged(text), ['"Harbour developer crew"']);
    assert.match(fixed(code, text), /"Harbour development crew"/);
    assert.match(
      fixed(code, jobs('Holm | Developer Crew', 'Holm | Development Crew', 'Holm | Development Crew')),
      /"Development Crew"\n.*"Development Crew"/s,
    );
    assert.deepEqual(flagged(jobs('Holm | Developer Crew', 'Holm Ltd. | Development Crew')), [
      '"Holm Ltd."',
      '"Development Crew"',
    ]);
    assert.deepEqual(flagged(jobs('Holm | Developer', 'Holm | Development')), []);
  });
  it('are compared as far as anybody had so many', () => {
    const many = (count: number): string =>
      jobs(
        ...Array.from({ length: count }, (_, at) => `Holm | Warden of quay q${'abcdefghijklmnopqrstuvwxyzæøåäö'[at]}`),
        'Holm | Harbour Developer Crew',
        'Holm | Harbour Development Crew',
      );
    assert.equal(flagged(many(28)).length, 1);
    assert.equal(flagged(many(29)).length, 0);
  });
  it('are no slips where one is an ending or a beginning of the other', () => {
    assert.deepEqual(flagged(jobs('Holm | Data Engineer', 'Rye | Data Enginere')), ['"Data Enginere"']);
    assert.deepEqual(flagged(jobs('Holm | Data Engineer', 'Rye | Data Engineere')), []);
    assert.deepEqual(flagged(jobs('Holm | Data Engineer', 'Rye | Data Enginee')), []);
    assert.deepEqual(flagged(jobs('Holm | Data Engineer', 'Rye | Data Engineex')), []);
    assert.deepEqual(flagged(jobs('Holm | Data Engineer', 'Rye | Dato Enginer')), []);
    assert.deepEqual(flagged(jobs('Holm | Data Engineer', 'Rye | Enginer')), []);
  });
});

describe('well-known names', () => {
  const said = (word: string): readonly string[] =>
    flagged(`work:\n  - name: Holm\n    highlights:\n      - Moved 40 shops to ${word} within a year\n`);
  it('are found with a letter lost, doubled or exchanged', () => {
    for (const word of 'Accenturre Airnbb Akammai Alibabba Amazzon Atlasian AstraZenecca Autodessk Bloomburg Brodcom Capgemmini Citigrup Cloudflre Cognizent Coinbasse Comcasst Confluant Databriks Dattadog Deloite Disscord DoorDassh Dropbax Ericson Expedea Facebok Flipkard Freshwroks GittHub GittLab Golldman Googel Honeywel Huawey Infosis Instacard Instagran JPMorgen Klarnna LinkdIn Lockhead Lufthanza Mastercart McKinsy Messengar Mircosoft Mindtre Morrgan Netflx Novarttis Nvidea Palanntir Panasonik PayyPal PhonPe Pintrest Qualcom Rakutten Razorpey Redddit Robinhod Salesforse Sammsung ServiceNou Shopifi Siemenz Snapchad Spotifi Swiggi Telegran Tencennt TikkTok Toyotta Twiter Unilver Verrizon Vodafon Volkswagon Wallmart WhatsAp Wikipeda Workdey YouTub Zomatto'.split(
      ' ',
    ))
      assert.deepEqual(said(word), [word]);
  });
  it('are none in words that only begin like one, and in short ones', () => {
    for (const word of ['Googles', 'Amazonas', 'Cisko', 'Meza', 'Pinteresta', 'Twittr9', 'mircosoft', 'Mirkosowt'])
      assert.deepEqual(said(word), [], word);
  });
});
