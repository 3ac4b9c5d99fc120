import assert from 'node:assert/strict';
import { bareDoi, doiUrl } from '../../../server/src/core/profile/doi.ts';
import { safeUrl, shortUrl } from '../../../server/src/core/render/urls.ts';

describe('addresses on the page', () => {
  it('links to web pages, mail and telephones', () => {
    for (const url of [
      'https://example.org/a?b#c',
      'HTTP://EXAMPLE.ORG',
      'mailto:ines@example.org',
      'tel:+351210000000',
    ])
      assert.equal(safeUrl(url), url);
  });

  it('reads a host without a scheme as https', () => {
    assert.equal(safeUrl('github.com/ines-okafor'), 'https://github.com/ines-okafor');
    assert.equal(safeUrl('www.example.org'), 'https://www.example.org');
    assert.equal(safeUrl('example.org:8080/x'), 'https://example.org:8080/x');
    assert.equal(safeUrl('zażółć.pl'), 'https://zażółć.pl');
  });

  it('refuses everything else', () => {
    const refused = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>',
      'file:///etc/passwd',
      'merit:/work/0',
      '//example.org',
      '/home/ines',
      'not an address',
      'ines@example.org"><b>',
      '',
      `https://example.org/${'a'.repeat(3000)}`,
    ];
    for (const url of refused) assert.equal(safeUrl(url), null, url.slice(0, 60));
    assert.equal(safeUrl(undefined), null);
  });

  it('knows a host by its parts, and an address by its end', () => {
    for (const url of ['a.example?x', 'a.example#x', 'sub.a-b.example/x', 'a.example/„x“', 'a.example/x:y'])
      assert.equal(safeUrl(url), `https://${url}`);
    for (const url of [
      'a',
      'localhost',
      'localhost:80',
      'a.example:x',
      '.example',
      'a..b',
      'a.example,',
      'https://a\\b',
    ])
      assert.equal(safeUrl(url), null, url);
    for (const sign of ['"', '<', '>', '\u00a0', '\u2028', '\u2029', '\u007f'])
      assert.equal(safeUrl(`https://a.example/${sign}b`), null, JSON.stringify(sign));
    for (const url of ['https://a.example:80/x', 'mailto:ada@a.example:80']) assert.equal(safeUrl(url), url);
    const long = (length: number): string => 'https://a.example/'.padEnd(length, 'a');
    assert.equal(safeUrl(long(2048)), long(2048));
    assert.equal(safeUrl(long(2049)), null);
  });

  it('prints escapes as the letters they stand for, and no others', () => {
    for (const [path, shown] of [
      ['lotte%C3%A9', 'lotteé'],
      ['lotte%c3%a9', 'lotteé'],
      ['%E6%9D%8E%E6%98%8E', '李明'],
      ['%E6%9D%8E%E6%98%8E%E6%9D%8E%E6%98%8E', '李明李明'],
      ['a%C3%A9b%2Fc', 'aéb%2Fc'],
      ['%C2%A0', '%C2%A0'],
      ['%C3%A9%C2%A0', '%C3%A9%C2%A0'],
      ['%C2%A0%C3%A9', '%C2%A0%C3%A9'],
      ['%E2%80%AE', '%E2%80%AE'],
      ['%FF%FE', '%FF%FE'],
      ['%F0%9F%98%80', '%F0%9F%98%80'],
    ] as const)
      assert.equal(shortUrl(`https://quay.example/${path}`), `quay.example/${shown}`);
  });

  it('prints an address without what nobody types', () => {
    assert.equal(shortUrl('HTTPS://WWW.quay.example/'), 'quay.example');
    assert.equal(shortUrl('tel:+31'), '+31');
    assert.equal(shortUrl('www.quay.example'), 'www.quay.example');
    assert.equal(shortUrl('ftp://quay.example/'), 'ftp://quay.example');
    assert.equal(shortUrl(' https://quay.example//'), 'quay.example/');
    assert.equal(shortUrl('https://www.example.org/'), 'example.org');
    assert.equal(shortUrl('http://example.org/a/'), 'example.org/a');
    assert.equal(shortUrl('mailto:ines@example.org'), 'ines@example.org');
    assert.equal(shortUrl('https://'), 'https://');
  });
});

describe('a DOI', () => {
  it('leads to doi.org however it is written', () => {
    for (const written of ['10.1000/182', 'doi:10.1000/182', 'DOI: 10.1000/182', 'http://dx.doi.org/10.1000/182'])
      assert.deepEqual([bareDoi(written), doiUrl(written)], ['10.1000/182', 'https://doi.org/10.1000/182'], written);
  });
  it('has a registrant of at least four digits and no spaces', () => {
    for (const none of ['10.12/x', '10.182', '11.1000/182', '10.1000/a b', 'pp. 10.5/6', ''])
      assert.equal(doiUrl(none), null, none);
  });
});
