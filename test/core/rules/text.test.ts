import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applied, check } from '../support/check.ts';
import { said } from '../support/jobs.ts';
import { allows, corrected, each, findings, fixed, flags, message, role } from '../support/sentences.ts';

describe('text.marker', () => {
  const code = 'text.marker';
  each(
    'flags',
    [
      '«• »Cut the close to 2 days',
      '«◦ »Trained 6 analysts',
      '«– »Trained 6 analysts',
      '«➢  »Trained 6 analysts',
      '«\uf0b7 »Trained 6 analysts',
      '«// »Backend',
      '«> »Distributed systems',
      '«# »Languages',
      '«1. »Trained 6 analysts',
      '«(1) »Trained 6 analysts',
      '«o »Trained 6 analysts',
      '«* »Trained 6 analysts',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      '#1 of 40 teams in release speed',
      '# 1 of 40 teams in release speed',
      '> 99.9% of payments in under a second',
      '★ 4.8 in two app stores, from 900 votes',
      '-40 °C test chamber for 3 labs',
      'C# services for 3 markets',
      '*Cut* the close to 2 days',
      '**Cut** the close to 2 days',
      '1. FC Union tickets sold to 4,000 fans',
      '4. Bundesliga of chess, 3 seasons',
      '2026. That is when 3 wells run dry',
      '3D models of 14 churches',
      '80/20 rule for 3 shops',
      'O-ring tests on 40 seals',
    ],
    (sentence) => allows(code, sentence),
  );
  it('leaves a grade in signs as it is', () => {
    for (const grade of ['★ ★ ★ ☆ ☆', '● ● ○', '• • • ◦ ◦', '★★★ of five', '★ 4.8 in the shop'])
      for (const text of [
        `skills:\n  - name: Weaving\n    level: "${grade}"\n`,
        `languages:\n  - language: Welsh\n    fluency: "${grade}"\n`,
        `basics:\n  summary: "${grade}"\n`,
      ])
        assert.deepEqual(findings('text.marker', text), [], text);
    assert.deepEqual(findings('text.marker', 'skills:\n  - name: Weaving\n    level: ★ Expert\n'), []);
  });
  it('knows the numbers of a list by their order', () => {
    const text = role(['1) Cut 3 queues', '2) Trained 6 analysts', '7) Moved 4 shops']);
    assert.deepEqual(said(code, text), ['1) ']);
    assert.equal(fixed(code, text), role(['Cut 3 queues', 'Trained 6 analysts', '7) Moved 4 shops']));
  });
  it('says it once of a list, and takes every mark away at once', () => {
    const text = role(['○ Cut 3 queues', '○ Trained 6 analysts', 'Moved 4 shops', '○ Settled 40 claims a day']);
    const [problem, ...others] = findings(code, text);
    assert.deepEqual(others, []);
    assert.equal(
      problem!.message,
      '"○" is printed as part of the text. The template sets its own marks. 2 more here are like it.',
    );
    assert.equal(problem!.related().length, 2);
    assert.deepEqual(
      problem!.fixes().map(({ title, safe }) => [title, safe]),
      [['Remove all 3 marks', true]],
    );
    assert.equal(fixed(code, text), text.replaceAll('○ ', ''));
    assert.equal(findings(code, text + role(['○ Kept 9 boats'], { section: 'volunteer' })).length, 2);
  });
  it('looks at names, headings and labels', () => {
    assert.deepEqual(said(code, 'basics:\n  label: // Backend engineer\n'), ['// ']);
    assert.deepEqual(said(code, 'skills:\n  - name: "# Languages"\n'), ['# ']);
    assert.deepEqual(said(code, 'work:\n  - name: 1. FC Nürnberg\n'), []);
    assert.deepEqual(said(code, 'basics:\n  phone: "- 020 7946 0958"\n'), []);
  });
  it('leaves lists inside a longer text alone', () => {
    assert.deepEqual(
      said(code, 'basics:\n  summary: |-\n    - Ledgers for 3 markets\n    - Gateways for 14 partners\n'),
      [],
    );
    assert.deepEqual(said(code, 'basics:\n  summary: "- Ledgers for 3 markets"\n'), ['- ']);
  });
  it('removes the mark and nothing else, whatever stands behind it', () => {
    assert.equal(corrected(code, '• Cut the close to 2 days'), 'Cut the close to 2 days');
    const plain = 'work:\n  - name: Quayside Bank\n    highlights:\n      - • *Cut* the close # soon\n';
    assert.match(fixed(code, plain), /- "\*Cut\* the close" # soon\n/);
    assert.equal(parse(fixed(code, 'skills:\n  - name: // 2024\n')).skills[0].name, '2024');
  });
});

describe('text.placeholder', () => {
  const code = 'text.placeholder';
  each(
    'flags',
    [
      'Cut the close «[how much?]»',
      '«Lorem ipsum» dolor',
      'Figures «TBD»',
      'Joined «[Company Name]» as a cook',
      'Led «<your team>» to victory',
      'Portfolio «coming soon»',
      'Cut the queue by «XX%»',
      'Saved «$XX» a year in rent',
      'Notes on tides (coming soon)',
      'Until the gallery is live, write to me',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Cut the to-do list of 40 teams by half',
      'Kept stock until the bread is baked',
      'Kept the old shop until nobody came any more, in 2019, and told all 400 customers that the site is ready',
      'Used generics such as `Map<K, V>` in 3 services',
      'Cut work in progress from 9 items to 3',
      'Wrote [a guide](https://example.com/guide) for 40 cooks',
      'Built a TODO app for 3 courses',
      'Surveyed 9 bridges under construction',
      'Baked until the oven of 3 shops is ready',
      'Mixed XXL and XL shirts for 900 runners',
    ],
    (sentence) => allows(code, sentence),
  );
  it('says once what a chatbot left, and takes it out', () => {
    const text = `basics:
  summary: "[cite_start]Ferry planner with a liking for tides [cite: 2, 14]."
work:
  - name: Quayside Bank
    highlights:
      - "[cite_start]Cut the close from 9 days to 2[cite: 7]. [cite_start]Trained 6 analysts [cite: 8]."
      - Moved 4 ledgers to the cloud :contentReference[oaicite:3]{index=3}
      - Wrote the handbook【12†source】, which 9 branches use【4:1†guide.pdf】
      - Halved the queue citeturn0search3turn1view0
      - <|im_start|>assistant Opened 3 shops<|im_end|>
      - Painted 9 boats[^2^]
skills:
  - name: Web
    keywords: ["CSS[cite: 28, 29]", HTML]
`;
    const found = findings(code, text);
    assert.deepEqual(
      found.map(({ message }) => message),
      ['A chatbot left its marks here, and they are printed. 7 more times in this file.'],
    );
    const clean = applied(text, found[0]!.fixes()[0]!.edits);
    assert.deepEqual(parse(clean), {
      basics: { summary: 'Ferry planner with a liking for tides.' },
      work: [
        {
          name: 'Quayside Bank',
          highlights: [
            'Cut the close from 9 days to 2. Trained 6 analysts.',
            'Moved 4 ledgers to the cloud',
            'Wrote the handbook, which 9 branches use',
            'Halved the queue',
            'Opened 3 shops',
            'Painted 9 boats',
          ],
        },
      ],
      skills: [{ name: 'Web', keywords: ['CSS', 'HTML'] }],
    });
    assert.deepEqual(findings(code, clean), []);
    assert.equal(found[0]!.fixes()[0]!.safe, true);
  });
  it('reads past the marks of a chatbot', () => {
    const text = role(['[cite_start]Built the ledger [cite: 1]', '[cite_start]Trained 6 analysts [cite: 2]']);
    assert.deepEqual(findings('bullet.repeated-opening', text), []);
    flags('bullet.weak-opening', '[cite_start]«Helped» the harbour office with its archive [cite: 3]');
    for (const sentence of [
      'Certainly! Here is a stronger summary of 3 lines',
      'As an AI language model, I led 4 teams',
    ])
      flags(code, sentence);
    for (const sentence of ['Fine-tuned 3 models on prompts between `[INST]` marks', 'Wrote 4 papers [12]'])
      allows(code, sentence);
  });
  it('is underlined where it stands, behind a quote that YAML writes twice', () => {
    const text = "work:\n  - name: Quayside Bank\n    highlights:\n      - 'Cut Ada''s[how much?] queue'\n";
    assert.deepEqual(said(code, text), ['[how much?]']);
  });
});

describe('text.link-lost', () => {
  const code = 'text.link-lost';
  each(
    'flags',
    [
      'Opened the ledger to 14 partners «(official blog post)»',
      'Wrote 3 guides «(link)»',
      'Filmed 9 lessons, «click here»',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      'Opened the ledger to 14 partners ([blog post](https://example.com/ledger))',
      'Wrote 3 guides (https://example.com/guides)',
      'Edited a blog (4,000 readers)',
      'Ran the demo (live, on stage) for 300 people',
      'Maintained a paper mill (demolished)',
    ],
    (sentence) => allows(code, sentence),
  );

  it('makes a link again, with the address left to fill in, or leaves the words out', () => {
    const fixes = (text: string): readonly string[] =>
      findings(code, text)[0]!
        .fixes()
        .map(({ title, edits }) => `${title}: ${applied(text, edits).split('- ').at(-1)!.trim()}`);
    const bullet = (text: string): string => `work:\n  - highlights:\n      - ${text}\n`;
    assert.deepEqual(fixes(bullet('Opened the ledger to 14 partners (official blog post) in May')), [
      'Make "official blog post" a link again: Opened the ledger to 14 partners ([official blog post]([your address])) in May',
      'Leave "(official blog post)" out: Opened the ledger to 14 partners in May',
    ]);
    assert.deepEqual(fixes(bullet('"Filmed 9 lessons: click here"')), [
      'Make "click here" a link again: "Filmed 9 lessons: [click here]([your address])"',
    ]);
  });
});

describe('contact.*', () => {
  const basics = (lines: string): string => `basics:\n  name: Ada Marlowe\n${lines}`;
  it('reads e-mail addresses', () => {
    for (const email of [
      'ada.example.com',
      'ada@example',
      'ada @example.com',
      'partyninja@example.com',
      '"ada@@example.com"',
    ])
      assert.equal(findings('contact.email', basics(`  email: ${email}\n`)).length, 1, email);
    for (const email of ['ada.marlowe+jobs@mail.example.com', 'ada@müller.example', "o'hara@example.co.uk", 'a@b.io'])
      assert.equal(findings('contact.email', basics(`  email: ${email}\n`)).length, 0, email);
    const left = basics('  email: "[your e-mail address]"\n');
    assert.deepEqual([findings('contact.email', left).length, findings('text.placeholder', left).length], [0, 1]);
  });
  it('repairs e-mail addresses that can only mean one, and guesses none', () => {
    const repaired = (email: string): string | null => {
      const text = basics(`  email: ${JSON.stringify(email)}\n`);
      const [finding] = check(text, 'contact.email');
      const [fix] = finding?.fixes() ?? [];
      return fix ? applied(text, fix.edits).split('email: ')[1]!.replaceAll(/["\n]/g, '') : null;
    };
    for (const email of [
      'ada @ marlowe.example',
      'ada@marlowe .example',
      'mailto: ada@marlowe.example',
      '<ada@marlowe.example>',
      'ada@marlowe,example',
      'ada@@marlowe.example',
      'ada (at) marlowe,example',
      'ada@marlowe..example',
      'ada@marlowe.example.',
    ])
      assert.equal(repaired(email), 'ada@marlowe.example', email);
    for (const email of ['ada.marlowe.example', 'ada@marlowe', 'ada marlowe@sea.example', 'ada@marlowe@sea.example'])
      assert.equal(repaired(email), null, email);
  });
  it('leaves addresses alone that are spelled out to keep machines from them', () => {
    for (const email of [
      'ada (at) marlowe (dot) example',
      'ada(@at)marlowe(.dot)example',
      'ada [at] marlowe [dot] example',
    ])
      assert.deepEqual(check(basics(`  email: ${JSON.stringify(email)}\n`), 'contact.email'), [], email);
  });
  it('reads phone numbers, in the country of the person where one is given', () => {
    const phone = (number: string, more = ''): number =>
      findings('contact.phone', basics(`  phone: "${number}"\n${more}`)).length;
    assert.equal(phone('+44 20 7946'), 1);
    assert.equal(phone('call me'), 1);
    assert.equal(phone('+44 20 7946 0958'), 0);
    assert.equal(phone('020 7946 0958'), 0);
    assert.equal(phone('(416) 555-0147', '  location:\n    countryCode: CA\n'), 0);
    assert.equal(phone('555-01', '  location:\n    countryCode: CA\n'), 1);
  });
  it('reads addresses of pages', () => {
    const url = (address: string): string => message('contact.url', basics(`  url: ${address}\n`));
    assert.equal(url('ada.example.com'), 'Merit makes this a link; for other tools it is none without its `https://`.');
    assert.equal(url('https://ada'), 'This address has no complete host, such as `example.com`.');
    assert.equal(url('"https://ada .example.com"'), 'An address has no spaces in it.');
    assert.equal(url('javascript:alert(1)'), 'Only http, https, mailto and tel addresses become links.');
    assert.match(url('https://www.linkedin.com/in/ada-marlowe-3a683137a'), /^LinkedIn made up the end/);
    for (const address of [
      'https://ada.example.com',
      'https://www.linkedin.com/in/ada-marlowe',
      'https://例え.example',
      'mailto:ada@example.com',
    ])
      assert.equal(url(address), '', address);
    for (const none of ['-', '"null"', 'https://', 'n/a', 'N/A', '"#"', 'none', 'http://www.', '...'])
      assert.equal(url(none), '', none);
    assert.equal(parse(fixed('contact.url', basics('  url: ada.example.com\n'))).basics.url, 'https://ada.example.com');
    const severity = (address: string) => findings('contact.url', basics(`  url: ${address}\n`))[0]?.severity;
    assert.equal(severity('ada.example.com'), 'information');
    assert.equal(severity('https://ada'), 'warning');
    assert.equal(severity('https://www.linkedin.com/in/ada-marlowe-3a683137a'), 'hint');
  });
  it('asks for a name and a way to answer once there is something to read', () => {
    assert.equal(
      message('contact.name', 'basics:\n  label: Engineer\nwork:\n  - name: Quayside Bank\n'),
      'Whose profile is this? Add `name` under `basics`.',
    );
    assert.equal(
      message('contact.missing', 'basics:\n  name: Ada Marlowe\n'),
      'There is no way to reach you here. Add `email` under `basics`.',
    );
    assert.equal(message('contact.missing', ''), '');
    const elsewhere = 'info:\n  name: Ada Marlowe\n  phone: +44 20 7946 0018\nwork:\n  - name: Quayside Bank\n';
    for (const code of ['contact.name', 'contact.missing']) assert.equal(message(code, elsewhere), '', code);
    assert.equal(
      message('contact.name', 'basics:\n  first: Ada\n  last: Marlowe\nwork:\n  - name: Quayside Bank\n'),
      '',
    );
    assert.equal(message('contact.missing', basics('  email: ada@example.com\n')), '');
  });
});
