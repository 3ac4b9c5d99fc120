import assert from 'node:assert/strict';
import type { Basics, RenderOptions } from '../../../server/src/core/profile/data.ts';
import { toRenderModel } from '../../../server/src/core/render/index.ts';

/** The ways to reach a person as the page shows them, each with its address in angle brackets. */
const contacts = (basics: Basics, render: RenderOptions = {}): readonly string[] =>
  toRenderModel({ basics, meta: { render } }).header.contacts.map(({ runs }) =>
    runs.map(({ text, href }) => `${text}${href ? ` <${href}>` : ''}`).join('|'),
  );

describe('where a person lives', () => {
  const places: readonly (readonly [location: NonNullable<Basics['location']>, shown: string | null])[] = [
    [
      { address: '4 Kade', postalCode: '1011 AB', city: 'Hoorn', region: 'Noord-Holland', countryCode: 'NL' },
      '4 Kade, 1011 AB Hoorn, Noord-Holland, Netherlands',
    ],
    [{ postalCode: '1011 AB', city: 'Hoorn', region: 'HOORN', countryCode: 'NL' }, '1011 AB Hoorn, Netherlands'],
    [{ city: 'Singapore', countryCode: 'sg' }, 'Singapore'],
    [{ postalCode: '018989', city: 'Singapore', countryCode: 'SG' }, 'Singapore 018989'],
    [
      { postalCode: '97201', city: 'Portland', region: 'Oregon', countryCode: 'us' },
      'Portland, Oregon 97201, United States',
    ],
    [{ postalCode: '97201', city: 'Portland', countryCode: 'US' }, 'Portland 97201, United States'],
    [{ postalCode: '97201', region: 'OR', countryCode: 'US' }, 'OR 97201, United States'],
    [{ postalCode: '97201', countryCode: 'US' }, '97201, United States'],
    [
      { postalCode: 'LS1 4AP', city: 'Leeds', region: 'West Yorkshire', countryCode: 'GB' },
      'Leeds LS1 4AP, West Yorkshire, United Kingdom',
    ],
    [{ postalCode: 'LS1 4AP', city: 'Leeds', countryCode: 'UK' }, 'Leeds LS1 4AP, United Kingdom'],
    [{ postalCode: '97201', city: 'Portland', region: 'OR' }, '97201 Portland, OR'],
    [{ city: 'Łódź', region: 'Lodz' }, 'Łódź'],
    [{ postalCode: '1011 AB' }, '1011 AB'],
    [{ city: 'Pristina', countryCode: 'XK' }, 'Pristina, Kosovo'],
    [{ city: 'Leeds', countryCode: 'UK' }, 'Leeds, United Kingdom'],
    [{ region: 'Utrecht', countryCode: 'NLD' }, 'Utrecht, NLD'],
    [{ city: 'Hoorn', countryCode: '1A' }, 'Hoorn, 1A'],
    [{ city: 'Hoorn', countryCode: 'ZZ' }, 'Hoorn, ZZ'],
    [{ city: 'Hoorn', countryCode: 'xa' }, 'Hoorn, xa'],
    [{}, null],
  ];
  for (const [location, shown] of places)
    it(`is ${shown ?? 'nothing where nothing is said'}`, () =>
      assert.deepEqual(contacts({ location }), shown === null ? [] : [shown]));

  it('is named in the language of the page, with its comma', () => {
    const location = { city: 'Nara', countryCode: 'JP' };
    assert.deepEqual(contacts({ location }, { locale: 'de' }), ['Nara, Japan']);
    assert.deepEqual(contacts({ location: { ...location, countryCode: 'NL' } }, { locale: 'fr' }), ['Nara, Pays-Bas']);
    assert.deepEqual(contacts({ location }, { locale: 'ja' }), ['Nara、日本']);
  });
});

describe('the ways to reach a person', () => {
  const rows: readonly (readonly [basics: Basics, shown: string])[] = [
    [{ email: 'ada@quay.example' }, 'ada@quay.example <mailto:ada@quay.example>'],
    [{ email: 'MailTo:ada@quay.example' }, 'ada@quay.example <mailto:ada@quay.example>'],
    [{ email: 'ada at quay' }, 'ada at quay'],
    [{ phone: 'Tel:+31205550142' }, '+31205550142 <tel:+31205550142>'],
    [{ phone: '020 555 0142' }, '020 555 0142'],
    [{ url: 'https://www.quay.example/a/' }, 'quay.example/a <https://www.quay.example/a/>'],
    [{ url: 'on request' }, 'on request'],
    [
      { profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }] },
      'github.com/ada <https://github.com/ada>',
    ],
    [{ profiles: [{ network: 'Blog', url: 'https://ada.example' }] }, 'ada.example <https://ada.example>'],
    [
      { profiles: [{ network: 'Blog', username: 'ada', url: 'https://ada.example' }] },
      'Blog: ada <https://ada.example>',
    ],
    [
      { profiles: [{ network: 'Chat', username: 'ada', url: 'https://chat.example?u=ada' }] },
      'chat.example?u=ada <https://chat.example?u=ada>',
    ],
    [
      { profiles: [{ network: 'Chat', username: 'ada', url: 'https://chat.example#ada' }] },
      'chat.example#ada <https://chat.example#ada>',
    ],
    [{ profiles: [{ network: 'GitHub', username: 'ada' }] }, 'GitHub: ada'],
    [{ profiles: [{ username: 'ada' }] }, 'ada'],
    [{ profiles: [{ network: 'GitHub' }] }, 'GitHub'],
    [{ profiles: [{ url: 'ask me' }] }, 'ask me'],
    [{ profiles: [{ username: 'ada', url: 'javascript:alert(1)' }] }, 'ada'],
  ];
  for (const [basics, shown] of rows) it(`are ${shown}`, () => assert.deepEqual(contacts(basics), [shown]));

  it('lead to what is in the file', () => {
    const places: readonly (readonly [profile: NonNullable<Basics['profiles']>[number], key: string])[] = [
      [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }, 'url'],
      [{ network: 'Blog', url: 'https://ada.example' }, 'url'],
      [{ network: 'Blog', username: 'ada', url: 'https://ada.example' }, 'username'],
      [{ network: 'GitHub', username: 'ada' }, 'username'],
      [{ network: 'GitHub' }, 'network'],
      [{ url: 'ask me' }, 'url'],
    ];
    for (const [profile, key] of places)
      assert.deepEqual(
        toRenderModel({ basics: { profiles: [profile] } }).header.contacts.map(({ at }) => at),
        [`/basics/profiles/0/${key}`],
        JSON.stringify(profile),
      );
  });

  it('have a number of the country that the person lives in as a link', () => {
    assert.deepEqual(contacts({ phone: '020 555 0142', location: { countryCode: 'NL' } }), [
      'Netherlands',
      '020 555 0142 <tel:+31205550142>',
    ]);
  });
});
