import assert from 'node:assert/strict';
import { check, underlined } from '../support/check.ts';

const codes = (text: string): readonly string[] =>
  check(text)
    .filter(({ code }) => code.startsWith('privacy.'))
    .map((problem) => `${problem.code.slice('privacy.'.length)}: ${underlined(text, problem)}`);

const items = (...list: readonly string[]): string =>
  `basics:\n  location:\n    countryCode: US\nsections:\n  - title: Personal details\n    items:\n${list.map((one) => `      - ${JSON.stringify(one)}\n`).join('')}`;

/** Every line is found whole, as a topic. */
const finds = (topic: string, lines: readonly string[]): void =>
  assert.deepEqual(
    lines.filter((line) => codes(items(line)).join() !== `${topic}: ${line}`),
    [],
  );
const leaves = (lines: readonly string[]): void =>
  assert.deepEqual(
    lines.flatMap((line) => codes(items(line))),
    [],
  );

describe('personal details in words', () => {
  it('are dates of birth, in many languages and notations', () => {
    finds('birth-date', [
      ...[
        'Date of birth',
        'Birth date',
        'Birthdate',
        'Birthday',
        'DOB',
        'D.O.B.',
        'Geburtsdatum',
        'Geboren am',
        'Geboren',
        'Date de naissance',
        'Né le',
        'Née le',
        'Fecha de nacimiento',
        'Data di nascita',
        'Data de nascimento',
      ].map((label) => `${label}: 3 June 1988`),
      'Date of birth: 3rd June 1988',
      'Date of birth – 03.06.1988',
      'Date of birth — 1988-06-03',
      'Date of birth June 3, 1988',
      'Date of birth 1988',
      'Born on 3 June 1988',
      'Born in 1988',
      'Age: 38',
      'Age = 38',
      'Age:38',
      'I am 38',
      "I'm 38 years old",
    ]);
    leaves([
      'Date of birth: see passport',
      'Born in Dover',
      'Age 38%',
      'Average age: 38',
      'I am 40% deaf',
      'Stage: 12',
    ]);
  });
  it('are the marital status, with a label or alone', () => {
    finds('marital-status', [
      ...[
        'Marital status',
        'Civil status',
        'Familienstand',
        'Situation familiale',
        'Situation de famille',
        'Estado civil',
        'Stato civile',
      ].map((label) => `${label}: married`),
      'Marital status – single',
      'Single',
      'Married',
      'Unmarried',
      'Divorced',
      'Widowed',
      'Married, two children',
      'Married with two children',
      'Married with kids',
    ]);
    leaves(['Single malt tasting', 'Married couples counselled: 40', 'Civil status offices of 3 towns']);
  });
  it('are beliefs and numbers of papers', () => {
    finds('religion', [
      ...[
        'Religion',
        'Religious affiliation',
        'Religious belief',
        'Caste',
        'Konfession',
        'Religión',
        'Religione',
        'Religião',
      ].map((label) => `${label}: Lutheran`),
      'Religion – Lutheran',
    ]);
    leaves(['Religion and art of the coast', 'Comparative religion']);
    finds('national-id', [
      ...[
        'Social security',
        'National ID',
        'National identity',
        'National identification',
        'National insurance',
        'Identity card',
        'ID card',
        'Passport',
        'Aadhaar',
        'Aadhar',
        'Voter ID',
        'PAN card',
        'NRIC',
        'CNIC',
        'SSN',
        'NINO',
        'DNI',
        'NIE',
        'CPF',
        'Personnummer',
        'Driving licence',
        "Driver's license",
        'Drivers license',
      ].map((label) => `${label} number: 481516234`),
      'Passport no. X4815162',
      'Passport # 48151623',
      'Passport: 48 15 16 23',
      '219-09-9999',
    ]);
    leaves([
      'Passport: 48151',
      'Passport number: pending',
      '000-12-3456',
      '666-12-3456',
      '912-12-3456',
      '219-00-9999',
      '219-09-0000',
      '1219-09-9999',
      '219-09-9999-1',
    ]);
  });
  it('are home addresses with a number, and no other address', () => {
    finds('address', [
      ...[
        'Home address',
        'Postal address',
        'Permanent address',
        'Residential address',
        'Present address',
        'Street address',
        'Address',
      ].map((label) => `${label}: 4 Heron Close, Dover`),
    ]);
    leaves([
      ...['IP', 'MAC', 'Email', 'E-mail', 'Mail', 'Web', 'Memory', 'Wallet'].map(
        (label) => `${label} address: 4 Heron Close`,
      ),
      'Home address: Dover',
    ]);
  });
  it('are names of items with the value beside them', () => {
    const named = (name: string): readonly string[] =>
      codes(
        `basics:\n  location:\n    countryCode: US\nsections:\n  - title: Details\n    items:\n      - name: ${name}\n        description: as told\n`,
      );
    assert.deepEqual(['Age', 'Birthday', 'Estado civil', 'Religion', 'Passport no', 'CPF number'].map(named), [
      ['birth-date: Age'],
      ['birth-date: Birthday'],
      ['marital-status: Estado civil'],
      ['religion: Religion'],
      ['national-id: Passport no'],
      ['national-id: CPF number'],
    ]);
    assert.deepEqual(['Ages', 'Passport control', 'Religion class'].map(named), [[], [], []]);
  });
  it('are keys that people add, each topic once', () => {
    const topic = (key: string): string =>
      codes(`basics:\n  ${key}: as told\n  location:\n    countryCode: US\n`).join();
    for (const [name, keys] of [
      ['photo', ['image', 'photo', 'picture', 'avatar']],
      ['birth-date', ['birthDate', 'birth_date', 'birthday', 'date-of-birth', 'DOB', 'age', 'born']],
      ['marital-status', ['maritalStatus', 'civil_status']],
      ['religion', ['religion', 'caste']],
      [
        'national-id',
        ['ssn', 'socialSecurityNumber', 'passport', 'passportNumber', 'nationalId', 'aadhaar', 'id-number'],
      ],
    ] as const)
      for (const key of keys) assert.equal(topic(key), `${name}: ${key}: as told`);
    assert.equal(topic('pronouns'), '');
  });
  it('are streets, and no towns, offices or boxes', () => {
    const street = (address: string): number =>
      codes(`basics:\n  location:\n    countryCode: US\n    address: ${JSON.stringify(address)}\n`).length;
    for (const address of [
      '14 Tannery Lane',
      'Tannery 14',
      'Heron Street',
      'Heron Road',
      'Heron Avenue',
      'Heron Lane',
      'Heron Drive',
      'Heron Boulevard',
      'Heron Court',
      'Gandhi Nagar',
      'Lake Colony',
      'Am Strasse',
      'Alte Straße',
      'Rue du Port',
      'Calle Mayor',
      'Via Roma',
      'Plaza Mayor',
    ])
      assert.equal(street(address), 1, address);
    for (const address of [
      'Dover',
      'Dover, DE 19901',
      'Dover, DE 19901-1234',
      'PO Box 14, Dover',
      'P. O. Box 14',
      'Postfach 14, Kiel',
      'Optics Laboratory, 14 Quay',
      'University of Dover, 14 Quay',
      'Dept 14 of Optics',
      'Institute 14',
      'Faculty 14 of Arts',
      'Alder College 14',
      'Campus 14',
      'Hospital 14',
      'Office 14',
      'Suite 14, Quay',
      'Room 14',
    ])
      assert.equal(street(address), 0, address);
  });
});

describe('what is customary', () => {
  const customary = (country: string): string => {
    const text = `basics:\n  image: a.jpg\n  birthDate: 1988-06-03\n  maritalStatus: single\n  religion: none given\n  ssn: as told\n  location:\n    address: 4 Heron Close\n    countryCode: ${country}\n`;
    const said = check(text).map(({ code }) => code);
    return ['photo', 'birth-date', 'marital-status', 'religion', 'national-id', 'address']
      .filter((topic) => !said.includes(`privacy.${topic}`))
      .map((topic) => topic[0])
      .join('');
  };
  it('differs by country', () => {
    for (const [countries, topics] of [
      ['US CA GB IE AU NZ', ''],
      ['DE AT CH LI TR CN TW TH VN KH MM AE SA QA KW BH OM EG JO LB MA TN DZ IQ IR MX', 'pbma'],
      [
        'FR BE LU ES PT IT MT CY GR DK NL SE NO FI IS PL CZ SK HU RO BG SI HR RS BA ME MK AL EE LV LT MD UA RU BY GE AM AZ KZ UZ JP KR HK',
        'pba',
      ],
      ['SG', 'pa'],
      ['ID MY PH', 'pbmra'],
      ['IN LK NP NG KE GH UG TZ ET ZM ZW CM SN CI RW BR', 'bma'],
      ['PK BD', 'pbmrna'],
      ['IL', 'ba'],
      ['ZA', 'bmna'],
      ['AR CL CO PE EC UY BO PY VE CR GT PA DO SV HN NI', 'pbmna'],
    ] as const)
      for (const country of countries.split(' ')) assert.equal(customary(country), topics, country);
  });
});

/** What is underlined in a summary of somebody in Canada. */
const inSummary = (summary: string): readonly string[] =>
  codes(`basics:\n  location:\n    countryCode: CA\n  summary: ${JSON.stringify(summary)}\n`);

describe('personal details without a label', () => {
  it('are a birth or an age as an item', () => {
    finds('birth-date', [
      'Born: 9 March 1986',
      'Born 9 March 1986',
      'Born March 9, 1986',
      'Born 09/03/1986',
      'Born 1986',
      'b. 1986',
      'Age 41',
      'Aged 41',
      '41 years old',
    ]);
    leaves(['Born 4 calves', 'Age 41 and under team', 'A club 41 years old', 'Plan B. 1986 votes', 'Aged cheese']);
  });
  it('are a birth, an age or a family in a summary', () => {
    assert.deepEqual(inSummary('Weaver of silk. Born 9 March 1986 in Quebec.'), ['birth-date: Born 9 March 1986']);
    assert.deepEqual(inSummary('Weaver, born 9 March 1986.'), ['birth-date: born 9 March 1986']);
    assert.deepEqual(inSummary('Weaver, aged 41.'), ['birth-date: aged 41']);
    assert.deepEqual(inSummary('41-year-old weaver of silk.'), ['birth-date: 41-year-old']);
    assert.deepEqual(inSummary('Weaver of silk. Age: 41.'), ['birth-date: Age: 41']);
    assert.deepEqual(inSummary('Weaver. Married, three daughters.'), ['marital-status: Married, three daughters']);
    assert.deepEqual(inSummary('Single, no kids, glad to move.'), ['marital-status: Single, no kids']);
    assert.deepEqual(inSummary('Weaver and practising Buddhist.'), ['religion: practising Buddhist']);
  });
  it('are others where others are spoken of', () => {
    for (const summary of [
      'Taught pupils, aged 16, to weave.',
      '41-year-old company, led for 9 years.',
      'Married design and code in 9 shops.',
      'Single source for 9 mills.',
      'Practising weaver.',
    ])
      assert.deepEqual(inSummary(summary), [], summary);
  });
  it('are a belief as an item of a section', () => {
    finds('religion', ['Hindu', 'Church of England', 'Faith: Jewish']);
    leaves(['Faith-based charities', 'Hindu temple guide']);
  });
  it('are not spoken of where they are customary', () => {
    const text =
      'basics:\n  location:\n    countryCode: DE\nsections:\n  - title: Person\n    items:\n      - Born 9 March 1986\n';
    assert.deepEqual(codes(text), []);
  });
});
