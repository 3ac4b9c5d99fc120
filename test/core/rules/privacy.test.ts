import assert from 'node:assert/strict';
import { applied, check, underlined } from '../support/check.ts';

const codes = (text: string, privacyCountry: string | null = null): readonly string[] =>
  check(text, undefined, { privacyCountry })
    .filter(({ code }) => code.startsWith('privacy.'))
    .map((problem) => `${problem.code.slice('privacy.'.length)}: ${underlined(text, problem)}`);

const personal = (items: readonly string[], country = 'US'): string =>
  `basics:\n  location:\n    countryCode: ${country}\nsections:\n  - title: Personal details\n    items:\n${items.map((one) => `      - ${JSON.stringify(one)}\n`).join('')}`;

describe('privacy', () => {
  it('finds what people write under "Personal details"', () => {
    const items = [
      'Date of birth: 3 June 1988',
      'D.O.B. 03/06/1988',
      'Born in June 1988',
      'I am 38 years old',
      'Marital status: married',
      'Divorced, two children',
      'Religion: Lutheran',
      'Passport no. X4815162',
      'SSN 219-09-9999',
      'Permanent address: 4 Heron Close, Dover',
    ];
    assert.deepEqual(codes(personal(items)), [
      'birth-date: Date of birth: 3 June 1988',
      'birth-date: D.O.B. 03/06/1988',
      'birth-date: Born in June 1988',
      'birth-date: I am 38 years old',
      'marital-status: Marital status: married',
      'marital-status: Divorced, two children',
      'religion: Religion: Lutheran',
      'national-id: Passport no. X4815162',
      'national-id: SSN 219-09-9999',
      'address: Permanent address: 4 Heron Close, Dover',
    ]);
  });

  it('knows a country by its name under the key of its code', () => {
    const text = (country: string): string => personal(['Passport no. X4815162'], country);
    const said = (country: string): readonly string[] =>
      check(text(country), 'privacy.national-id').map((one) => one.message);
    assert.match(said('Canada')[0]!, /in Canada\./);
    assert.match(said('CA')[0]!, /in Canada\./);
    const found = (country: string) => check(text(country), 'schema.value');
    for (const [country, code] of [
      ['Canada', 'CA'],
      ['Deutschland', 'DE'],
      ['UK', 'GB'],
      ['Burkina Faso', 'BF'],
    ]) {
      const [one] = found(country!);
      assert.equal(applied(text(country!), one!.fixes()[0]!.edits), text(code!), country);
    }
    for (const country of ['CA', 'ca', 'Middle-earth']) assert.deepEqual(found(country), [], country);
  });
  it('knows such words when they are about the work', () => {
    const items = [
      'Matched dates of birth across 3 registers',
      'Single sign-on for 40 services',
      'Passport number recognition for 12 airports',
      'IP address: 10.0.0.1 to 10.0.0.64',
      'Driving licence: B',
      'Born in the cloud, run on premises',
      'Built the status page of 3 martial arts clubs',
      'Serial 123-456-7890',
    ];
    assert.deepEqual(codes(personal(items)), []);
  });

  it('is silent where it is customary, for each detail by itself', () => {
    const items = ['Date of birth: 3 June 1988', 'Marital status: married', 'Religion: Lutheran'];
    assert.deepEqual(codes(personal(items, 'DE')), ['religion: Religion: Lutheran']);
    assert.deepEqual(codes(personal(items, 'NL')), [
      'marital-status: Marital status: married',
      'religion: Religion: Lutheran',
    ]);
    assert.deepEqual(codes(personal(items, 'PK')), []);
  });

  it('goes by the setting before the profile', () => {
    const text = personal(['Date of birth: 3 June 1988'], 'US');
    assert.deepEqual(codes(text, 'DE'), []);
    assert.equal(codes(personal(['Date of birth: 3 June 1988'], 'DE'), 'US').length, 1);
  });

  it('is silent about what the calling code or the language of the summary makes customary', () => {
    const photo = (more: string): readonly string[] => codes(`basics:\n  image: portrait.jpg\n${more}`);
    assert.deepEqual(photo('  phone: "+49 30 901820"\n'), []);
    assert.deepEqual(
      photo('  summary: Ich leite die Küche eines Hotels mit achtzig Betten und bilde Köche aus.\n'),
      [],
    );
    assert.equal(photo('  phone: "+44 20 7946 0958"\n').length, 1);
    assert.equal(photo('  phone: "+49 30 901820"\n  location:\n    countryCode: US\n').length, 1);
  });

  it('speaks once of one photo, and not at all of a blank one', () => {
    const text = 'basics:\n  image: portrait.jpg\n  picture: portrait.jpg\n  location:\n    countryCode: US\n';
    assert.deepEqual(codes(text), ['photo: image: portrait.jpg']);
    for (const blank of ['" "', "''", 'null', '~'])
      assert.deepEqual(codes(`basics:\n  image: ${blank}\n  location:\n    countryCode: US\n`), [], blank);
  });

  it('only mentions a photo and a street where the country is guessed, and is silent where nothing tells', () => {
    const found = (city: string) =>
      check(
        `basics:\n  image: portrait.jpg\n  birthDate: 1988-06-03\n  location:\n    address: 4 Heron Close\n    city: ${city}\n`,
      )
        .filter(({ code }) => code.startsWith('privacy.'))
        .map(({ code, severity }) => [code, severity]);
    assert.deepEqual(found('Leeds'), [
      ['privacy.photo', 'information'],
      ['privacy.birth-date', 'warning'],
      ['privacy.address', 'information'],
    ]);
    assert.deepEqual(found('Nowhere'), [['privacy.birth-date', 'warning']]);
  });

  it('guesses the country from the town, the addresses of mail and web, and the employers', () => {
    const photo = (more: string): readonly string[] => codes(`basics:\n  image: portrait.jpg\n${more}`);
    for (const city of ['St. Gallen', '1010 Wien', 'Köln', 'Łódź', 'Rennes, Bretagne, France', 'São Paulo'])
      assert.deepEqual(codes(`basics:\n  birthDate: 1988-06-03\n  location:\n    city: ${city}\n`), [], city);
    assert.deepEqual(photo('  email: lotte@marlowe-backwaren.ch\n'), []);
    assert.deepEqual(photo('  url: https://lotte.marlowe.pl/cv\n'), []);
    assert.deepEqual(photo('work:\n  - name: Marlowe Backwaren\n    location: Graz\n'), []);
    assert.equal(photo('  email: ada@marlowe.co.uk\n').length, 1);
    // Who lives in Leeds and worked in Graz applies in Leeds.
    assert.equal(photo('  location:\n    city: Leeds\nwork:\n  - name: Marlowe\n    location: Graz\n').length, 1);
    assert.equal(photo('  location:\n    city: Paris, Texas\n').length, 1);
    assert.deepEqual(photo('  email: ada@marlowe.me\n'), []);
  });

  it('names the country in words', () => {
    const [found] = check('basics:\n  image: portrait.jpg\n  location:\n    countryCode: BR\n', 'privacy.photo');
    assert.match(found!.message, /^A photo is not expected on a résumé in Brazil\./);
  });

  it('takes no town away with the street', () => {
    const at = (address: string, more = ''): readonly string[] =>
      check(
        `basics:\n  name: Imke Roosdorp\n  location:\n    address: "${address}"\n    countryCode: US\n${more}`,
        'privacy.address',
      ).map((one) => String(one.fixes().length));
    assert.deepEqual(at('14 Tannery Lane, Dover'), ['0']);
    assert.deepEqual(at('14 Tannery Lane\\nDover'), ['0']);
    assert.deepEqual(at('14 Tannery Lane\\n'), ['1']);
    assert.deepEqual(at('14 Tannery Lane, Dover', '    city: Dover\n'), ['1']);
    assert.deepEqual(at('14 Tannery Lane'), ['1']);
    assert.deepEqual(at('Dover, DE 19901'), []);
  });

  it('takes the street of somebody at a university for that of the office', () => {
    const at = (address: string, email: string): readonly string[] =>
      codes(`basics:\n  email: ${email}\n  location:\n    countryCode: US\n    address: "${address}"\n`);
    assert.deepEqual(at('1407 Alder Ave', 'roosdorp.4@alder.edu'), []);
    assert.deepEqual(at('14 Tannery Row', 'i.roosdorp@chem.hoorn.ac.uk'), []);
    assert.deepEqual(at('1407 Alder Ave, Apt 6', 'roosdorp.4@alder.edu'), ['address: 1407 Alder Ave, Apt 6']);
    for (const house of [
      'Université',
      'Università',
      'Universität',
      'Faculté',
      'Faculty',
      'Institute',
      'Dept.',
      'Room',
      'Suite',
    ])
      assert.deepEqual(at(`${house} 4, Tannery Row`, 'imke@mail.example'), [], house);
    assert.deepEqual(at('Roomy Lane 4', 'imke@mail.example'), ['address: Roomy Lane 4']);
    assert.deepEqual(at('1407 Alder Ave', 'imke@alumni.alder.edu'), ['address: 1407 Alder Ave']);
    assert.deepEqual(at('1407 Alder Ave', 'imke@roosdorp.example'), ['address: 1407 Alder Ave']);
  });
  it('takes a town for an address without a street', () => {
    const at = (address: string) => `basics:\n  location:\n    countryCode: US\n    address: ${address}\n`;
    assert.deepEqual(codes(at('Portland')), []);
    assert.deepEqual(codes(at('P.O. Box 12, Portland')), []);
    assert.deepEqual(codes(at('Apartment 4, Alder Road')), ['address: Apartment 4, Alder Road']);
    assert.deepEqual(codes(at('12 Birch Laboratory, Alder University')), []);
  });

  it('removes keys and items that stand alone, with their lines', () => {
    const text = `basics:
  name: Ada Marlowe
  image: portrait.jpg # from the wedding
  location:
    address: 4 Heron Close
    city: Dover
    countryCode: GB
sections:
  - title: Personal
    items:
      - "Religion: Lutheran"
      - Plays the viola
      - name: Date of birth
        description: 3 June 1988
`;
    const edits = check(text)
      .filter(({ code }) => code.startsWith('privacy.'))
      .flatMap((problem) => problem.fixes()[0]!.edits);
    assert.equal(
      applied(text, edits),
      `basics:
  name: Ada Marlowe
  location:
    city: Dover
    countryCode: GB
sections:
  - title: Personal
    items:
      - Plays the viola
`,
    );
  });

  it('offers no removal that would take more with it, or leave nothing', () => {
    for (const text of [
      'basics: { image: portrait.jpg }\nwork:\n  - name: Quayside Bank\n    location: Leeds\n',
      'basics:\n  location:\n    countryCode: GB\n  summary: Engineer, born in 1988, who likes ledgers.\n',
      'basics:\n  location: {countryCode: GB}\nsections:\n  - title: Personal\n    items:\n      - "Religion: Lutheran"\n',
    ]) {
      const found = check(text).filter(({ code }) => code.startsWith('privacy.'));
      assert.equal(found.length, 1, text);
      assert.deepEqual(found[0]!.fixes(), []);
    }
  });
});
