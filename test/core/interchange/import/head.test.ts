import assert from 'node:assert/strict';
import { imported } from './support.ts';

type Draft = Readonly<Record<string, unknown>>;

const body = '\n\nExperience\nBaker, Havnecafé\n2015 - 2019\n- Baked 40 loaves a morning\n';

/** What the lines below a name are read as. */
const head = async (...lines: readonly string[]): Promise<Draft> => {
  const { profile } = await imported('cv.txt', `Mirela Brandvold\n${lines.join('\n')}${body}`);
  const { name, ...rest } = profile.basics;
  assert.equal(name, 'Mirela Brandvold', lines.join(' / '));
  return rest;
};

describe('contacts in the lines of a head', () => {
  it('are accounts where the host is a network', async () => {
    for (const [address, network, username] of [
      ['linkedin.com/in/mirela-b', 'LinkedIn', 'mirela-b'],
      ['https://www.linkedin.com/pub/mirela-b', 'LinkedIn', 'mirela-b'],
      ['github.com/mirela', 'GitHub', 'mirela'],
      ['https://gitlab.com/mirela/', 'GitLab', 'mirela'],
      ['twitter.com/mirela', 'Twitter', 'mirela'],
      ['https://x.com/mirela', 'X', 'mirela'],
      ['x.com/mirela', 'X', 'mirela'],
      ['t.me/mirela', 'Telegram', 'mirela'],
      ['instagram.com/mirela', 'Instagram', 'mirela'],
      ['mastodon.social/@mirela', 'Mastodon', 'mirela'],
      ['https://orcid.org/0000-0002-1825-009X', 'ORCID', '0000-0002-1825-009X'],
      ['https://www.xing.com/profile/Mirela_Brandvold', 'XING', 'Mirela_Brandvold'],
      ['https://stackoverflow.com/users/1234/mirela', 'Stack Overflow', '1234/mirela'],
      ['https://medium.com/@mirela', 'Medium', 'mirela'],
      ['https://www.kaggle.com/mirela', 'Kaggle', 'mirela'],
      ['https://www.behance.net/mirela', 'Behance', 'mirela'],
      ['https://dribbble.com/mirela', 'Dribbble', 'mirela'],
      ['https://www.researchgate.net/profile/Mirela-B', 'ResearchGate', 'Mirela-B'],
      ['https://youtube.com/@mirela', 'YouTube', 'mirela'],
      ['https://bsky.app/profile/mirela.example', 'Bluesky', 'mirela.example'],
    ] as const) {
      const { profiles, url } = await head(address);
      const whole = /^https?:/.test(address) ? address : `https://${address}`;
      assert.deepEqual(profiles, [{ network, username, url: whole }], address);
      assert.equal(url, undefined, address);
    }
  });
  it('are pages where it is none, or where no account is named', async () => {
    for (const address of ['mirela.example', 'https://github.com/mirela/bread', 'www.mirela.example/about']) {
      const { url, profiles } = await head(address);
      assert.equal(url, /^https?:/.test(address) ? address : `https://${address}`);
      assert.equal(profiles, undefined, address);
    }
    const two = await head('mirela.example | bread.example/mirela | https://mirela.example/');
    assert.equal(two.url, 'https://mirela.example');
    assert.deepEqual(two.profiles, [{ url: 'https://bread.example/mirela' }]);
  });
  it('are accounts by a label', async () => {
    for (const [label, network] of [
      ['GitHub', 'GitHub'],
      ['GitLab', 'GitLab'],
      ['LinkedIn', 'LinkedIn'],
      ['Twitter', 'Twitter'],
      ['XING', 'XING'],
      ['ORCID', 'ORCID'],
      ['Mastodon', 'Mastodon'],
      ['Stack Overflow', 'Stack Overflow'],
    ] as const)
      assert.deepEqual((await head(`${label}: @mirela-b`)).profiles, [{ network, username: 'mirela-b' }], label);
  });
  it('lose their labels', async () => {
    for (const label of ['Email', 'E-mail:', 'Mail:', 'Courriel :', 'Correo:', 'Correo electrónico:', 'E:'])
      assert.equal((await head(`${label} mirela@brandvold.example`)).email, 'mirela@brandvold.example', label);
    for (const label of [
      'Phone',
      'Mobile:',
      'Cell:',
      'Tel.:',
      'Telefon',
      'Teléfono:',
      'Téléphone',
      'Handy:',
      'Móvil:',
      'Portable:',
      'P:',
      'T:',
      'M:',
    ])
      assert.deepEqual(
        await head(`${label} +47 55 90 12 34`, 'm@b.example'),
        { email: 'm@b.example', phone: '+47 55 90 12 34' },
        label,
      );
    for (const label of ['Web:', 'Website:', 'Webseite:', 'Site web:', 'Homepage:', 'Portfolio:', 'Blog:', 'URL:'])
      assert.deepEqual(await head(`${label} mirela.example`), { url: 'https://mirela.example' }, label);
    for (const label of [
      'Address:',
      'Adresse:',
      'Anschrift:',
      'Dirección:',
      'Indirizzo:',
      'Location:',
      'Wohnort:',
      'Ort:',
      'Ville:',
      'City:',
    ])
      assert.deepEqual((await head(`${label} 5020 Bergen`)).location, { postalCode: '5020', city: 'Bergen' }, label);
  });
  it('are telephones of at least seven digits, and no period', async () => {
    assert.equal((await head('55 90 12 3')).phone, '55 90 12 3');
    assert.equal((await head('(0)55 90 12')).phone, '(0)55 90 12');
    assert.equal((await head('+47 (55) 90-12-34 ext. 12')).phone, '+47 (55) 90-12-34 ext. 12');
    assert.equal((await head('Baker 55 90 12')).phone, undefined);
    assert.equal((await head('Baker since 2013 - 2015')).phone, undefined);
  });
  it('are telephones as a whole, with dashes and brackets of their own', async () => {
    for (const phone of [
      '0821 – 900 44 21',
      '070–174 06 35',
      '(+234) 800-555-0119',
      '(0821) 900 44 21',
      '+49 821 – 900 44 21',
      '0821 - 900 44 21',
      '(81) 99999-0143',
    ])
      for (const line of [phone, `Tel.: ${phone}`, `${phone} – m@b.example`, `5020 Bergen – ${phone}`]) {
        const { email, location, ...rest } = await head(line);
        assert.deepEqual(rest, { phone }, `${line} ${JSON.stringify([email, location])}`);
      }
    assert.equal((await head('Baker (55 90 12 34)')).phone, '55 90 12 34');
  });
  it('are no telephones where they are postal codes', async () => {
    for (const code of ['CEP 50050-000', '50050-000', 'C.P. 2900-001', 'ZIP code 97201-1234', 'PLZ: 86150-1234']) {
      assert.equal((await head(code)).phone, undefined, code);
      assert.equal((await head(`Bergen – ${code}`, 'Tel.: (81) 99999-0143')).phone, '(81) 99999-0143', code);
      assert.equal((await head(`${code}, (81) 99999-0143`)).phone, '(81) 99999-0143', code);
    }
  });
  it('keep a second address and a second number', async () => {
    const lines = ['Baker', 'mirela@brandvold.example | m.b@bread.example', '+47 55 90 12 34 | +47 55 90 56 78'];
    const { email, phone, summary, label } = await head(...lines);
    const { text } = await imported('cv.txt', `Mirela Brandvold\n${lines.join('\n')}${body}`);
    assert.deepEqual([email, phone, label], ['mirela@brandvold.example', '+47 55 90 12 34', 'Baker']);
    assert.equal(summary, undefined);
    assert.match(text, /phone 2: "?\+47 55 90 56 78\n {2}email 2: m\.b@bread\.example/);
  });
});

describe('places in the lines of a head', () => {
  it('are taken apart', async () => {
    for (const [line, place] of [
      ['Bergen, Norway', { city: 'Bergen', countryCode: 'NO' }],
      ['Köln, Deutschland', { city: 'Köln', countryCode: 'DE' }],
      ['Sevilla, España', { city: 'Sevilla', countryCode: 'ES' }],
      ['Lyon, Frankreich', { city: 'Lyon', countryCode: 'FR' }],
      ['Leeds, England', { city: 'Leeds', countryCode: 'GB' }],
      ['Cardiff, Wales', { city: 'Cardiff', countryCode: 'GB' }],
      ['Utrecht, The Netherlands', { city: 'Utrecht', countryCode: 'NL' }],
      ['Dubai, UAE', { city: 'Dubai', countryCode: 'AE' }],
      ['Brno, Czech Republic', { city: 'Brno', countryCode: 'CZ' }],
      ['Baltimore, MD', { city: 'Baltimore', region: 'MD' }],
      ['Baltimore, MD 21201', { city: 'Baltimore', region: 'MD', postalCode: '21201' }],
      ['Baltimore, MD, USA', { city: 'Baltimore', region: 'MD', countryCode: 'US' }],
      ['Leeds LS1 4AP', { city: 'Leeds', postalCode: 'LS1 4AP' }],
      ['Strandgaten 12, 5020 Bergen', { address: 'Strandgaten 12', postalCode: '5020', city: 'Bergen' }],
      ['Strandgaten 12, N-5020 Bergen', { address: 'Strandgaten 12', postalCode: 'N-5020', city: 'Bergen' }],
    ] as const)
      assert.deepEqual((await head('Baker', line)).location, place, line);
  });
  it('go with the street above and the country below', async () => {
    assert.deepEqual((await head('Baker', 'Strandgaten 12', '5020 Bergen', 'Norway')).location, {
      address: 'Strandgaten 12',
      postalCode: '5020',
      city: 'Bergen',
    });
    assert.deepEqual((await head('Baker', 'Bergen', 'Norway')).location, { city: 'Bergen', countryCode: 'NO' });
  });
});

describe('the head of a document', () => {
  it('has no title of the document for a name', async () => {
    for (const title of [
      'Curriculum Vitae',
      'Lebenslauf',
      'Tabellarischer Lebenslauf',
      'Resume',
      'Résumé',
      'CV',
      'C.V.',
      'Hoja de vida',
      'Currículum',
      'Currículo',
      'Curriculum',
    ]) {
      const { profile } = await imported('cv.txt', `${title}\nMirela Brandvold\nBaker${body}`);
      assert.deepEqual(profile.basics, { name: 'Mirela Brandvold', label: 'Baker' }, title);
    }
  });
  it('reads labels of a table', async () => {
    const { profile } = await imported(
      'cv.txt',
      `Name      Mirela Brandvold\nBeruf     Bäckerin\nWohnort   5020 Bergen${body}`,
    );
    assert.deepEqual(profile.basics, {
      name: 'Mirela Brandvold',
      label: 'Bäckerin',
      location: { postalCode: '5020', city: 'Bergen' },
    });
  });
  it('takes sentences for the summary and a few words for the title', async () => {
    const told = await head(
      'Head baker',
      'Bakes bread by the sea and teaches nine apprentices each year how to do it.',
    );
    assert.deepEqual(told, {
      label: 'Head baker',
      summary: 'Bakes bread by the sea and teaches nine apprentices each year how to do it.',
    });
  });
});

describe('what stands above a name', () => {
  const rest = 'Head cook\nmirela@brandvold.example\n\nExperience\nBaker, Havnecafé\n2015 - 2019\n- Baked 40 loaves\n';
  const basics = { name: 'Mirela Brandvold', label: 'Head cook', email: 'mirela@brandvold.example' };
  it('is neither a name nor a town where it calls the document', async () => {
    for (const above of [
      'Confidential',
      'Bewerbungsunterlagen',
      'Brandvold Resume',
      'CV Mirela Brandvold',
      'Curriculum Vitae Mirela Brandvold',
      'Profile',
      'PROFILE\n',
    ]) {
      const { profile } = await imported(
        'cv.txt',
        `${above}\n\nMirela Brandvold\n${rest}`.replace('PROFILE\n\n\n', 'PROFILE\n'),
      );
      assert.deepEqual(profile.basics, basics, above);
    }
  });
  it('is said again by later pages, and is nothing of a job', async () => {
    const { profile, unplaced } = await imported(
      'cv.txt',
      `Mirela Brandvold\n${rest}\nMirela Brandvold - Curriculum Vitae - Page 2\n\nCook, Fjordlinjen\n2011 - 2014\n- Fed 240\n`,
    );
    assert.deepEqual(profile.work, [
      { name: 'Havnecafé', position: 'Baker', startDate: '2015', endDate: '2019', highlights: ['Baked 40 loaves'] },
      { name: 'Fjordlinjen', position: 'Cook', startDate: '2011', endDate: '2014', highlights: ['Fed 240'] },
    ]);
    assert.deepEqual(unplaced, []);
  });

  it('tells the number of a researcher from a telephone', async () => {
    const { phone, profiles } = await head('Baker', 'mirela@brandvold.example | 0000-0002-1825-0097');
    assert.equal(phone, undefined);
    assert.deepEqual(profiles, [
      { network: 'ORCID', username: '0000-0002-1825-0097', url: 'https://orcid.org/0000-0002-1825-0097' },
    ]);
  });
});

describe('What a document calls itself', () => {
  const titles = ['Vita', 'CV', 'Lebenslauf', 'Curriculum vitae', 'Résumé'];
  const study = '\n\n## Utbildning\n- 2008–2011: Fordonsprogrammet, Hedbergsgymnasiet\n';

  it('is no name where the name stands behind it', async () => {
    for (const title of titles)
      for (const first of [`${title} – Håkan Östlund`, `${title}: Håkan Östlund`, `Håkan Östlund – ${title}`]) {
        const { profile } = await imported(
          'cv.md',
          `# ${first}\n\n*Busschaufför, Sundsvall* — hakan@ostlund.example${study}`,
        );
        assert.deepEqual(
          profile.basics,
          { name: 'Håkan Östlund', label: 'Busschaufför, Sundsvall', email: 'hakan@ostlund.example' },
          first,
        );
      }
  });
  it('is no name where the name stands beneath it, before a position', async () => {
    for (const title of titles) {
      const { profile } = await imported(
        'cv.html',
        `<h1>${title}</h1><p><strong>Joachim Wendelstein</strong>, Tischlermeister</p>
        <p>wendelstein.example</p><h2>Ausbildung</h2><ul><li>1988–1991: Lehre, Schreinerei Lindhuber</li></ul>`,
      );
      const { name, label, url } = profile.basics;
      assert.deepEqual(
        [name, label, url],
        ['Joachim Wendelstein', 'Tischlermeister', 'https://wendelstein.example'],
        title,
      );
    }
  });
  it('is no name where the address of the page stands above it', async () => {
    const { profile } = await imported(
      'cv.html',
      `<header><a href="/">wendelstein.example</a></header><h1>Vita</h1>
      <p><strong>Joachim Wendelstein</strong>, Tischlermeister</p><h2>Ausbildung</h2><p>Lehre, 1988–1991</p>`,
    );
    assert.deepEqual(profile.basics, {
      name: 'Joachim Wendelstein',
      label: 'Tischlermeister',
      url: 'https://wendelstein.example',
    });
  });
  it('may begin a name that is longer', async () => {
    for (const name of ['Vita Petrova', 'Cvetana Petrova']) {
      const { profile } = await imported('cv.txt', `${name}\np@petrova.example${body}`);
      assert.equal(profile.basics.name, name);
    }
  });
  it('stands above headings, none of which is a town', async () => {
    const { profile } = await imported(
      'cv.html',
      '<h1>Curriculum Vitae</h1><p><b>Dana Whitlock</b>, Baker</p><p>dana@whitlock.example</p><h2>Stations</h2><p>Loaf &amp; Co, Leeds</p>',
    );
    assert.deepEqual(profile.basics, { name: 'Dana Whitlock', label: 'Baker', email: 'dana@whitlock.example' });
    assert.deepEqual(profile.sections, [{ title: 'Stations', items: ['Loaf & Co, Leeds'] }]);
  });
});
