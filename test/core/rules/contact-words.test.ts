import assert from 'node:assert/strict';
import { holds, underlines, words } from '../support/gaps.ts';
import { findings, fixed } from '../support/sentences.ts';

describe('words that are spelt right and not meant', () => {
  const code = 'spell.confusable';
  it('are told by the words beside them', () => {
    holds(code, [
      ['Cut costs, which {} is fewer calls', 'resulted|results|resulting', 'shown'],
      ['Made costs {} of 40%', 'saving|savings|reduction|reductions', 'down'],
      [
        'Its {} pump for the yard',
        'a|an|the|been|used|being|now|also|not|very|currently|still|about|over|under|up|meant|known|one|only|just',
        'old|new',
      ],
      [
        'Led {} initiates for the yard',
        'new|key|strategic|several|multiple|various|many|major|global|internal|technical|important|corporate|company|other|these|those|all',
        'the|old|cross-team',
      ],
      [
        'Settled it {} then the vendor',
        'more|less|faster|slower|better|worse|higher|lower|greater|fewer|larger|smaller|earlier|later|rather|cheaper|quicker',
        'first|once',
      ],
      [
        'Worked as principle {} of the yard',
        'engineer|engineers|developer|architect|consultant|scientist|investigator|analyst|designer',
        'aim|idea',
      ],
      ['Trained {} for the yard', 'a manger|40 mangers|the pubic|loosing sides|alot of crews', 'a manager|the public'],
      ['Trained crews that {} of won', 'could|should|would|might|must', 'can|all'],
      ['Ran the yard formally {} as Voss', 'known', 'named'],
      ['Then we {} though the yard', 'cut|led|went|walked|worked|broke|followed', 'sold|won'],
    ]);
    underlines(code, [
      'Sold it. «Its» used by 40 yards',
      'Sold it, its used parts included',
      'Settled it faster then, and well',
      'Settled it faster then (2019)',
      'Kept `alot` as a name',
    ]);
  });
});

describe('an e-mail address', () => {
  const said = (email: string) =>
    findings('contact.email', `basics:\n  email: "${email}"\n`).map((one) =>
      [one.message, ...one.fixes().map(({ title }) => title)].join(' | '),
    );
  const joke = 'For an application, an address made of your name is the safer one.';
  const none = 'This does not read as an e-mail address.';

  it('reads as a joke where a whole word of it is one', () => {
    for (const name of words(
      'sexy|hottie|babe|ninja|rockstar|badass|swag|yolo|cutie|ninja99|the.ninja|princessninja|ninjagamer|gamerparty|devilkiller|loverbeer|partyprincess|sexydevil',
    ))
      assert.deepEqual(said(`${name}@example.com`), [joke], name);
    for (const name of words('princess|gamer|party|devil|killer|lover|beer|glover|ada.beer|ninjas|aninja|ada'))
      assert.deepEqual(said(`${name}@example.com`), [], name);
  });

  it('is repaired where a slip is plain', () => {
    for (const broken of ['ada', 'ada@', '@example.com', 'ada@example', 'ada example.com'])
      assert.deepEqual(said(broken), [none], broken);
    for (const broken of [
      'ada@example,com',
      'ada@@example.com',
      'ada@example..com',
      'ada@example.com.',
      '<ada@example.com>',
    ])
      assert.deepEqual(said(broken), [`${none} | Write \`ada@example.com\``], broken);
    for (const sound of [
      'ada@example.com',
      'ada@example.com | ada@quays.example',
      'ada@example.com, ada@quays.example',
      'ada@example.com; ada@quays.example',
      'ada@example.com / ada@quays.example',
      ' ada@example.com ',
      'mailto:ada@example.com',
      'ada (at) example (dot) com',
    ])
      assert.deepEqual(said(sound), [], sound);
  });
});

describe('an address of the web', () => {
  const said = (url: string) =>
    findings('contact.url', `basics:\n  url: "${url}"\n`).map((one) =>
      [`${one.severity}: ${one.message}`, ...one.fixes().map(({ title, safe }) => `${title} ${safe}`)].join(' | '),
    );

  it('is none of ours where it is a file, a place of the site, or nothing', () => {
    for (const url of words(
      '-|–|—|_|.|#|?|*|null|nil|undefined|none|n/a|na|N/A|https://|http://|www|www.|https://www.|./a|../a|/a|#a|?a|data:image/png;base64,x|a.jpg|a.jpeg|a.png|a.gif|a.webp|a.avif|a.svg|a.ico|a.pdf|a.htm|a.html|a.php|a.md|a.doc|a.docx|a.json|a.yml|a.yaml|a.txt|a.pdf?x|a.pdf#x',
    ))
      assert.deepEqual(said(url), [], url);
  });

  it('is sound, or told what is wrong with it', () => {
    for (const url of words(
      'mailto:ada@example.com|tel:+441632960001|HTTP://ada.example|https://ada.example/|https://ada.example?x|https://localhost:3|http://127.0.0.1/x|https://ada@home|https://linkedin.com/in/ada-lo|https://linkedin.com/in/ada-lo-1a2b3c|https://bücher.example',
    ))
      assert.deepEqual(said(url), [], url);
    const rows: readonly (readonly [message: string, urls: string])[] = [
      ['warning: An address has no spaces in it.', 'ada lo|https://ada.example/my page'],
      ['warning: This does not read as an address such as `https://example.com`.', 'ada|ada.c|ada_x.example|http'],
      [
        'warning: Only http, https, mailto and tel addresses become links.',
        'ftp://ada.example|javascript:alert|data:text/html,x',
      ],
      [
        'warning: This address has no complete host, such as `example.com`.',
        'https://ada|https://ada.|https://a.b|https://ada_lo.example',
      ],
      [
        'hint: LinkedIn made up the end of this address. You can choose a shorter one there, which prints better.',
        'https://www.linkedin.com/in/ada-lo-1a2b3c4|https://linkedin.com/in/ada-lo-1a2b3c45/',
      ],
    ];
    for (const [message, urls] of rows) for (const url of words(urls)) assert.deepEqual(said(url), [message], url);
    for (const url of words('ada.example.com|ada.example.com/x|ada.example.com:8080|a.exe'))
      assert.deepEqual(
        said(url),
        [
          `information: Merit makes this a link; for other tools it is none without its \`https://\`. | Write \`https://${url}\` true`,
        ],
        url,
      );
  });
  it('is said once where several lack their scheme', () => {
    const text =
      'basics:\n  url: ada.example\n  profiles:\n    - url: github.com/ada\nwork:\n  - url: quay.example/x\n';
    const [one, ...others] = findings('contact.url', text);
    assert.deepEqual(others, []);
    assert.match(one!.message, / 2 more times in this file\.$/);
    assert.equal(fixed('contact.url', text), text.replaceAll('url: ', 'url: https://'));
  });
});

describe('a phone number', () => {
  it('has six to fifteen digits where no country is known', () => {
    const said = (digits: number) =>
      findings('contact.phone', `basics:\n  phone: "${'1234567890123456'.slice(0, digits)}"\n`).length;
    assert.deepEqual([5, 6, 15, 16].map(said), [1, 0, 0, 1]);
  });
  it('may be several, each of six digits or more that can be one', () => {
    const said = (phone: string) =>
      findings('contact.phone', `basics:\n  phone: "${phone}"\n  location:\n    countryCode: DE\n`).length;
    for (const phone of ['(030) 12 34 56, (030) 65 43 21', '(030) 123, (030) 321']) assert.equal(said(phone), 0, phone);
    for (const phone of ['(030) 12 34 56, (030) 6', '(030) 12, (030) 32']) assert.equal(said(phone), 1, phone);
  });
  it('is no two numbers of which one cannot be dialled', () => {
    const said = (phone: string) =>
      findings('contact.phone', `basics:\n  phone: "${phone}"\n  location:\n    countryCode: GB\n`).length;
    const [whole, cut] = ['+44 20 7946 0958', '+44 20 7946'];
    assert.deepEqual([`${whole} / ${whole}`, `${whole} / ${cut}`, `${cut} / ${whole}`].map(said), [0, 1, 1]);
  });
  it('may be kept back in words', () => {
    const said = (phone: string) => findings('contact.phone', `basics:\n  phone: "${phone}"\n`).length;
    for (const phone of words(
      'on request|upon request|by request|available|private|withheld|confidential|auf Anfrage|auf Wunsch|sur demande|a petición|a peticion|a pedido|su richiesta|sob consulta|op aanvraag|op verzoek|na życzenie|по запросу',
    ))
      assert.equal(said(phone), 0, phone);
    for (const phone of ['call me', 'unavailable', 'requested', 'privately']) assert.equal(said(phone), 1, phone);
  });
});
