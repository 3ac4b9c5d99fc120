import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { webPage } from '../../server/src/outputs/html/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

const pageOf = async (profile: string): Promise<string> => webPage(await prepare(readDocument(profile)));

describe('the card that other sites make of a web page', () => {
  /** What it says of the person, in both of its places; undefined where it says nothing. */
  const told = async (basics: string): Promise<string | undefined> => {
    const html = await pageOf(`basics:\n  name: Ines Okafor\n${basics}`);
    const [one, other] = [
      /<meta name="description" content="([^"]*)">/,
      /<meta property="og:description" content="([^"]*)">/,
    ].map((pattern) => pattern.exec(html)?.[1]);
    assert.equal(one, other);
    return one;
  };

  it('has the summary, else the label, else nothing of the person', async () => {
    assert.equal(await told('  label: Cook\n  summary: Feeds the *port*.\n'), 'Feeds the port.');
    assert.equal(await told('  label: Cook & baker\n'), 'Cook &amp; baker');
    assert.equal(await told(''), undefined);
  });

  it('has two hundred letters of a summary, and ends at a word', async () => {
    const words = `${'word '.repeat(39)}`;
    const whole = `${words}words`;
    assert.equal(whole.length, 200);
    assert.equal(await told(`  summary: ${whole}\n`), whole);
    assert.equal(await told(`  summary: ${whole}s\n`), `${words.trimEnd()} …`);
    assert.equal(await told(`  summary: ${whole} more\n`), `${words.trimEnd()} …`);
  });

  it('has the name, or calls the page by what it is', async () => {
    assert.match(await pageOf('basics:\n  name: Ines Okafor\n'), /<title>[^<]*Ines Okafor[^<]*<\/title>/);
    assert.match(await pageOf('basics:\n  label: Cook\n'), /<title>\S[^<]*<\/title>/);
  });
});

describe('who a web page is about, for search engines', () => {
  const person = async (basics: string): Promise<Readonly<Record<string, unknown>>> => {
    const html = await pageOf(`basics:\n${basics}`);
    return JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)![1]!);
  };
  it('is said as far as the profile says it', async () => {
    assert.deepEqual(await person('  label: "**Cook**"\n'), {
      '@context': 'https://schema.org',
      '@type': 'Person',
      jobTitle: 'Cook',
    });
    const more = await person(
      '  name: Ines\n  url: https://ines.example\n  location: { city: Leeds }\n  profiles:\n    - url: https://a.example/ines\n    - url: javascript:alert(1)\n    - username: ines\n',
    );
    assert.deepEqual(
      [more.name, more.url, more.sameAs, more.address],
      [
        'Ines',
        'https://ines.example',
        ['https://a.example/ines'],
        { '@type': 'PostalAddress', addressLocality: 'Leeds' },
      ],
    );
    assert.equal((await person('  name: Ines\n  location: { address: Mill Lane }\n')).address, undefined);
  });
});
