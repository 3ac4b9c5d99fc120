import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import { check, underlined } from '../support/check.ts';

const lines = (profile: object): readonly string[] => {
  const text = stringify(profile, { lineWidth: 0 });
  return check(text)
    .filter(({ code }) => code.startsWith('privacy.'))
    .map((one) => `${one.severity}: ${underlined(text, one)}`);
};

describe('a photo', () => {
  const said = (basics: object, more: object = {}): string =>
    lines({ basics: { image: 'ada.jpg', ...basics }, ...more })[0]?.split(':')[0] ?? 'nothing';
  it('is spoken of where the country given is one without', () => {
    for (const countryCode of ['uk', 'UK', 'GB', 'us', ' us ', 'United Kingdom'])
      assert.equal(said({ location: { countryCode } }), 'warning', countryCode);
    for (const countryCode of ['DE', 'Peru', 'Oz', 'x', ''])
      assert.equal(said({ location: { countryCode } }), 'nothing', countryCode);
  });
  it('is mentioned where the rest speaks for such a country, and for no other', () => {
    for (const basics of [
      { location: { city: 'Boston' } },
      { location: { region: 'Texas' } },
      { location: { address: 'Boston' } },
      { phone: '+1 212 555 0100' },
      { phone: '+44 20 7946 0958' },
      { email: 'ada@quays.co.uk' },
      { url: 'quays.us' },
      { url: 'https://quays.us:80/de' },
      { url: 'HTTPS://quays.US' },
      { email: 'ada@quays.io', location: { city: 'Boston' } },
    ])
      assert.equal(said(basics), 'information', JSON.stringify(basics));
    for (const basics of [
      {},
      { location: { city: 'Wien' } },
      { phone: '+49 30 123456' },
      { email: 'ada@quays.de' },
      { email: 'ada@quays.me' },
      { url: 'https://ada@quays.de:80/us' },
      { url: 'https://quays.example/us' },
      { location: { city: 'Boston' }, email: 'ada@quays.de' },
      { location: { city: 'Boston' }, summary: 'Köchin mit neun Jahren Erfahrung in der Küche eines Hotels am Meer.' },
      { summary: 'Cook with nine years in the kitchen of a hotel by the sea.' },
    ])
      assert.equal(said(basics), 'nothing', JSON.stringify(basics));
  });
  it('is mentioned where the employers are in such a country', () => {
    const boston = { name: 'Q', location: 'Boston' };
    const wien = { name: 'R', location: 'Wien' };
    assert.equal(said({}, { work: [boston] }), 'information');
    assert.equal(said({}, { education: [{ institution: 'Q', url: 'https://quays.us' }] }), 'information');
    assert.equal(said({}, { work: [wien, boston, wien] }), 'nothing');
    assert.equal(said({}, { volunteer: [{ organization: 'Q', location: 'Boston' }] }), 'nothing');
  });
});

describe('what is personal among the keys', () => {
  it('is known by many names, however they are written, once for each thing', () => {
    for (const key of 'image photo picture avatar birthdate birthDate birth_date birth-date birthday dateOfBirth dob age born maritalStatus civilStatus religion caste ssn socialSecurityNumber passport passportNumber nationalId aadhaar idNumber'.split(
      ' ',
    )) {
      const of = (value: string): readonly string[] =>
        lines({ basics: { location: { countryCode: 'US' }, [key]: value } });
      assert.deepEqual(of('x1'), [`warning: ${key}: x1`]);
      assert.deepEqual(of(''), []);
      assert.deepEqual(of('--'), []);
    }
    assert.deepEqual(lines({ basics: { location: { countryCode: 'US' }, height: 170 } }), []);
    assert.deepEqual(
      lines({ basics: { location: { countryCode: 'US' }, image: 'x', photo: 'y', age: 41, birthDate: 1985 } }),
      ['warning: image: x', 'warning: age: 41'],
    );
  });
  it('is known by the name of an item in a section of its own', () => {
    const named = (name: string): readonly string[] =>
      lines({
        basics: { location: { countryCode: 'US' } },
        sections: [{ title: 'Personal', items: [{ name, summary: 'x' }] }],
      });
    for (const name of [
      'Date of birth',
      'DOB',
      'Age',
      'Marital status',
      'Religion',
      'Passport no.',
      'Passport number',
      'SSN',
      'age :',
    ])
      assert.deepEqual(named(name), [`warning: ${name}`]);
    for (const name of ['Aged', 'Hobbies', 'Age of sail']) assert.deepEqual(named(name), [], name);
  });
  it('is a belief by itself in a section of its own', () => {
    const basics = { location: { countryCode: 'US' } };
    assert.deepEqual(lines({ basics, sections: [{ title: 'Personal', items: ['Quaker', 'Married'] }] }), [
      'warning: Quaker',
      'warning: Married',
    ]);
    assert.deepEqual(lines({ basics, interests: [{ name: 'x', keywords: ['Quaker', 'Married'] }] }), [
      'warning: Married',
    ]);
  });
});

describe('an address', () => {
  const said = (address: string, email?: string): number =>
    lines({ basics: { ...(email ? { email } : {}), location: { countryCode: 'US', address } } }).length;
  it('is that of a street', () => {
    for (const address of [
      '12 Quay Lane',
      'Quay Lane',
      '12 Quay Lane, Dover, DE 19901',
      'Flat 3',
      'Calle Mayor',
      'Rue de la Mer',
      '12 Rye',
    ])
      assert.equal(said(address), 1, address);
    for (const address of [
      'Rye',
      'Dover, DE 19901',
      'Dover, DE 19901-1234',
      'P.O. Box 12',
      'PO Box 12',
      'Postfach 12',
      '12',
      '12 Ry',
      'Quayside Hospital, 12 Quay Lane',
      'University of Rye, 12 Quay Lane',
      'Suite 4, 12 Quay Lane',
    ])
      assert.equal(said(address), 0, address);
  });
  it('may be that of the office of who writes from a university, and no flat', () => {
    for (const email of [
      'a@rye.edu',
      'a@cs.rye.edu',
      'a@rye.edu.au',
      'a@rye.ac.uk',
      'a@uni-rye.de',
      'a@univ-rye.fr',
      'a@tu-rye.de',
      'a@fh-rye.de',
      'a@ethz.ch',
      'a@epfl.ch',
    ]) {
      assert.equal(said('12 Quay Lane', email), 0, email);
      for (const flat of ['apt', 'apto', 'appt', 'apartment', 'flat', 'unit', 'Wohnung', 'piso', 'depto', '#'])
        assert.equal(said(`12 Quay Lane, ${flat} 4`, email), 1, flat);
    }
    for (const email of ['a@quays.com', 'a@alumni.rye.edu', 'a@alum.rye.edu', 'a@rye.education', 'a@rye.edu.info'])
      assert.equal(said('12 Quay Lane', email), 1, email);
  });
});
