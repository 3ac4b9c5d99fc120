import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import type { Problem } from '../../../server/src/core/analysis/analyzer.ts';
import { applied, check, underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, highlightsOf, message, role } from '../support/sentences.ts';

const besides = ['Trained 6 analysts', 'Cut the close from 9 days to 2', 'Opened 3 shops'];

/** A profile that tells these highlights and lists these skills, each group as one list. */
const profile = (highlights: readonly string[], ...groups: readonly (readonly string[])[]): string =>
  stringify(
    {
      work: [{ name: 'Quayside Bank', position: 'Engineer', highlights: [...highlights, ...besides] }],
      skills: groups.map((keywords, index) => ({ name: `Group ${index + 1}`, keywords })),
    },
    { lineWidth: 0 },
  );

const said = (code: string, text: string): readonly string[] =>
  findings(code, text).map((one) => underlined(text, one));

/** What the first finding has beside it: its messages and what they underline. */
const beside = (code: string, text: string): readonly string[] =>
  findings(code, text)[0]!
    .related()
    .map(({ message: words, range }) => `${words}: ${underlined(text, { range } as Problem)}`);

describe('tech.casing, in titles', () => {
  const code = 'tech.casing';
  const text = `basics:
  label: Javascript developer
work:
  - name: Quayside Bank
    position: Javascript engineer
    highlights:
      - Moved 12 services to Javascript
education:
  - institution: TU Delft
    courses: [Javascript / Express]
skills:
  - name: Digital Ocean
  - name: python
`;
  it('puts a name right in the headline, in positions and in the names of skills too', () => {
    assert.deepEqual(
      findings(code, text).map((one) => one.message),
      [
        'Its makers write JavaScript, not "Javascript". 3 more times in this file.',
        'Its makers write DigitalOcean, not "Digital Ocean".',
      ],
    );
    const mended = applied(text, findings(code, text)[0]!.fixes()[0]!.edits);
    assert.doesNotMatch(mended, /Javascript/);
    assert.match(mended, /position: JavaScript engineer/);
  });
  it('says nothing of a title alone', () => {
    assert.deepEqual(findings(code, 'work:\n  - name: Quayside Bank\n    position: Javascript engineer\n'), []);
  });
  it('takes a unit for a unit, and applications of a maker for what they are', () => {
    for (const sentence of [
      'Mixed 5 mL of dye in 40 vats',
      'Tied Oracle applications to 3 ports',
      'Ran webpack and Webpack on 4 hosts',
    ])
      assert.deepEqual(findings(code, role([sentence])), [], sentence);
    assert.match(findings(code, role(['Ran WebPack on 4 hosts']))[0]!.message, /makers write webpack/);
  });
});

describe('tech.casing', () => {
  const code = 'tech.casing';
  it('leaves everyday words and usual spellings alone', () => {
    for (const sentence of [
      'Took 30 X-ray fluorescence readings of the old glaze',
      'Kept 9 services in C#/.NET',
      'Taught Microsoft Office/365 to 40 clerks',
      'Passed 3 audits of PCI / DSS',
      'Scheduled 40 X-ray and 12 ultrasound appointments a day',
      'Drew a UI Kit and a Data Table for 9 shops',
      'Taught 30 welders at the Fast Lane Institute',
      'Wrote next-gen AI for 4 quays',
      'Joined 12 switches by vPC, OSPF and LACP',
      'Kept 40 tools in shell and Perl',
      'Taught CX / UX / UI to 9 shops',
      'Java, Microservicios (Spring Boot), Angular, RabbitMQ, 3 puertos',
    ])
      assert.deepEqual(findings(code, role([sentence])), [], sentence);
  });
  it('leaves a list of tags in small letters as it is, and corrects one that would be right throughout', () => {
    const keywords = (...words: readonly string[]): readonly string[] =>
      findings(code, `projects:\n  - name: Tide table\n    keywords: [${words.join(', ')}]\n`).map(
        ({ message }) => message,
      );
    assert.deepEqual(keywords('django', 'backbone.js', 'tides', 'harbours', 'performance'), []);
    assert.deepEqual(keywords('synthesis', 'phaser', 'flanger', 'chorus'), []);
    assert.equal(keywords('django', 'javascript', 'mongodb', 'teamwork').length, 3);
    assert.match(keywords('tides', 'harbours', 'kuberentes')[0] ?? '', /misspelt/);
  });
  it('leaves highlights that are used as tags in small letters', () => {
    const tags = (...words: readonly string[]): number => findings(code, role(words)).length;
    assert.equal(tags('cook', 'javascript', 'mongodb', 'docker', 'mvc'), 0);
    assert.ok(tags('Cook', 'javascript', 'mongodb', 'docker', 'MVC') > 0);
  });
  each(
    'flags',
    [
      'Moved 12 services from «Javascript» to Go',
      'Ran 40 clusters of «Kuberentes»',
      "Kept «javascript»'s bundle under 40 KB",
      'Mirrored 300 repositories from «Github»',
      'Tuned 14 «mysql» servers',
      'Shipped 3 «IOS» apps',
      'Pasé el portal de la naviera de «MYSQL» a MongoDB en 9 semanas',
      'Développé une base «Mysql» pour la gestion des navires du port',
    ],
    (sentence) => flags(code, sentence),
  );
  each(
    'allows',
    [
      "Guided API Gateway's roadmap and Kafka's retention for 3 years",
      'Moved 4 teams to Azure cloud',
      'Ported the C++ engine of 3 games from C',
      'Trained the rest of the team of 12 in swift resolutions',
      'Let 40 children react to the spark of an express train in go-karts',
      'Settled 300 payments a day over SWIFT',
      'Configured Cisco IOS on 40 routers',
      'Wrote guides for javascript.info and https://github.com/quayside/typescript',
      'Ran `npm install`, `git push` and `docker compose` on 40 hosts',
      'Taught JS, K8s, Postgres and Node to 12 colleagues',
      'Wrote the bilingual VI–EN guide to 40 harbours, with a test for each missing key',
      'Gave the talk "Building a Semantic Data Hub of Tides" to 300 skippers',
    ],
    (sentence) => allows(code, sentence),
  );
  each(
    'leaves German compounds and ordinary nouns alone',
    [
      'Planung von 40 A/B-Tests und Umfragen im Laden',
      'Anbindung von 14 REST-Services an die Kasse',
      'Vergabe von 900 User-IDs an neue Kollegen',
      'Aufbau von 9 CI/CD-Pipelines und 40 Unit-Tests',
      'Wrote 9 shared GitHub actions and workflows for 40 teams',
    ],
    (sentence) => allows(code, sentence),
  );
  it('underlines the very name behind escapes of every length', () => {
    const moved = (written: string): string =>
      `work:\n  - name: Quayside Bank\n    highlights:\n      - "Moved 12 services ${written} from Javascript to Go"\n`;
    for (const written of ['\\U0001F680', '\\u00e9', '\\xe9', '\\t', '\\U0001F680\\U0001F680'])
      assert.deepEqual(said(code, moved(written)), ['Javascript'], written);
  });

  it('corrects nobody who is quoted', () => {
    const references = [{ name: 'Ines Quay', reference: 'Knows Javascript and devops better than all of us.' }];
    assert.deepEqual(said(code, stringify({ references })), []);
  });
  it('says each spelling once and changes it everywhere', () => {
    const text = role([
      'Shipped 3 Javascript tools',
      'Moved 9 Javascript forms to Typescript',
      'Taught javascript and Javascript to 14 pupils',
    ]);
    assert.deepEqual(said(code, text), ['Javascript', 'Typescript', 'javascript']);
    assert.equal(message(code, text), 'Its makers write JavaScript, not "Javascript". 2 more times in this file.');
    assert.deepEqual(beside(code, text), ['"Javascript" here too.: Javascript', '"Javascript" here too.: Javascript']);
    assert.deepEqual(
      findings(code, text).map((one) => one.fixes().map(({ title, safe }) => `${title}${safe ? ', safe' : ''}`)),
      [
        ['Write "JavaScript" in all 3 places, safe', 'Write "JavaScript" here only'],
        ['Write "TypeScript", safe'],
        ['Write "JavaScript", safe'],
      ],
    );
    assert.deepEqual(highlightsOf(fixed(code, text)), [
      'Shipped 3 JavaScript tools',
      'Moved 9 JavaScript forms to Typescript',
      'Taught javascript and JavaScript to 14 pupils',
    ]);
    assert.deepEqual(highlightsOf(fixed(code, text, 'Write "JavaScript" here only')), [
      'Shipped 3 JavaScript tools',
      'Moved 9 Javascript forms to Typescript',
      'Taught javascript and Javascript to 14 pupils',
    ]);
  });
  it('says it once across sections and jobs, and changes them all', () => {
    const text = stringify({
      basics: { summary: 'Teaches Javascript to 40 pupils' },
      work: [1, 2].map((year) => ({
        name: `Shop ${year}`,
        startDate: `201${year}`,
        highlights: [`Sold ${year}0 Javascript books`],
      })),
      skills: [{ name: 'Web', keywords: ['Javascript', 'CSS'] }],
    });
    assert.deepEqual(said(code, text), ['Javascript']);
    assert.equal(fixed(code, text).includes('Javascript'), false);
  });
  it('leaves a place alone that a comment silences, and moves to the next', () => {
    const text = [
      'work:',
      '  - name: Quayside Bank',
      '    highlights:',
      '      # merit-ignore-next-line tech.casing',
      '      - Sold 9 Javascript books',
      '      - Sold 14 Javascript maps',
      '      - Sold 20 Javascript pens',
      '',
    ].join('\n');
    const [problem, ...others] = findings(code, text);
    assert.equal(problem?.range.start.line, 5);
    assert.deepEqual(others, []);
    const after = applied(text, problem!.fixes()[0]!.edits);
    assert.match(after, /9 Javascript books[\s\S]*14 JavaScript maps[\s\S]*20 JavaScript pens/);
    const silent = text.replaceAll(/^( *)- Sold (1|2)/gm, '$1# merit-ignore-next-line tech.casing\n$1- Sold $2');
    assert.deepEqual(check(silent, code), []);
    assert.equal(
      check(silent, 'ignore.unused').some(({ message: words }) => words.includes(code)),
      false,
    );
  });
  it('leaves a highlight alone that asks for it', () => {
    const text = stringify({
      work: [
        {
          name: 'Quayside Bank',
          highlights: [{ text: 'Sold 9 Javascript books', ignore: [code] }, 'Sold 14 Javascript maps'],
        },
      ],
    });
    assert.equal(fixed(code, text).match(/JavaScript/g)?.length, 1);
  });
  it('writes it as its makers do', () => {
    assert.equal(corrected(code, 'Moved 12 services from Javascript to Go'), 'Moved 12 services from JavaScript to Go');
    assert.equal(
      message(code, role(['Moved 12 services from Javascript to Go'])),
      'Its makers write JavaScript, not "Javascript".',
    );
    assert.equal(
      message(code, role(['Ran 40 clusters of Kuberentes'])),
      '"Kuberentes" looks like Kubernetes, misspelt.',
    );
  });
});

describe('tech.casing, of names in small letters', () => {
  const code = 'tech.casing';
  const three = ['Moved 12 services to kubernetes', 'Wrote 9 tills in javascript', 'Kept 3 shops on mysql'];
  it('speaks of each of a few', () => {
    assert.deepEqual(said(code, role(three)), ['kubernetes', 'javascript', 'mysql']);
  });
  it('speaks of many at once, with a fix for all', () => {
    const lines = [...three, 'Kept 40 dashboards in grafana and mysql', 'Wrote 2 pages in Javascript'];
    const text = role(lines);
    assert.deepEqual(said(code, text), ['kubernetes', 'Javascript']);
    assert.equal(
      message(code, text),
      'Names in small letters: Kubernetes, JavaScript, MySQL and Grafana are written with capitals.',
    );
    assert.equal(findings(code, text)[0]!.related().length, 4);
    assert.deepEqual(highlightsOf(fixed(code, text)).slice(0, 4), [
      'Moved 12 services to Kubernetes',
      'Wrote 9 tills in JavaScript',
      'Kept 3 shops on MySQL',
      'Kept 40 dashboards in Grafana and MySQL',
    ]);
    assert.deepEqual(
      check(text, code, { dictionary: new Set(['grafana']) }).map((one) => underlined(text, one)),
      ['kubernetes', 'javascript', 'mysql', 'Javascript'],
    );
  });
  it('takes blanks round a stroke as they are', () => {
    assert.deepEqual(said(code, profile([], ['UX / UI', 'CI / CD'])), []);
  });
});

describe('tech.renamed', () => {
  const code = 'tech.renamed';
  it('knows the name of today', () => {
    const text = profile([], ['Azure AD']);
    assert.equal(message(code, text), '"Azure AD" is called Microsoft Entra ID now.');
  });
  it('says each old name once', () => {
    const text = profile([], ['Azure AD'], ['Azure AD', 'AAD']);
    assert.deepEqual(said(code, text), ['Azure AD', 'AAD']);
  });
  each(
    'allows',
    ['OpenSearch (Amazon Elasticsearch)', 'Microsoft Entra ID (formerly Azure AD)', 'Azure AD / Microsoft Entra ID'],
    (item) => assert.deepEqual(said(code, profile([], [item])), []),
  );
  it('keeps an old name in the story of its time', () => {
    assert.deepEqual(said(code, profile(['Signed on 900 staff through Azure AD'], ['C#'])), []);
  });
  it('keeps an old name with an old version', () => {
    assert.deepEqual(said(code, profile(['Kept 3 services on .NET Core 3.1'], ['C#'])), []);
  });
});

describe('names of technologies that a dictionary allows', () => {
  const said = (text: string, ...dictionary: readonly string[]) =>
    check(text, undefined, { dictionary: new Set(dictionary) })
      .filter(({ code }) => code.startsWith('tech.'))
      .map((one) => `${one.code} ${underlined(text, one)}`);

  it('are silent in lists, in sentences and as names of skills', () => {
    const rows: readonly (readonly [text: string, ...found: readonly string[]])[] = [
      ['skills:\n  - name: A\n    keywords: [Javascript]\n', 'tech.casing Javascript'],
      ['skills:\n  - name: A\n    keywords: [Azure AD]\n', 'tech.renamed Azure AD'],
      ['work:\n  - name: A\n    highlights:\n      - Moved 9 services to Javascript\n', 'tech.casing Javascript'],
      ['skills:\n  - name: Javascript\n', 'tech.casing Javascript'],
      ['basics:\n  summary: Ran Azure AD for 9 years\n', 'tech.renamed Azure AD'],
      ['work:\n  - name: A\n    highlights:\n      - Moved 9 services to Azure AD\n'],
      ['work:\n  - name: Javascript Guild\n'],
      ['references:\n  - name: A\n    reference: Knows Javascript\n'],
      ['skills:\n  - name: javascript\n'],
    ];
    for (const [text, ...found] of rows) {
      assert.deepEqual(said(text), found, text);
      assert.deepEqual(said(text, 'javascript', 'azure ad'), [], text);
    }
  });
});

describe('tech.casing, of many names', () => {
  const names = ['javascript', 'postgresql', 'kubernetes', 'typescript', 'graphql', 'mongodb', 'docker'];
  const told = (count: number) =>
    findings('tech.casing', role(names.slice(0, count).map((name, index) => `Built ${index + 2} services in ${name}`)));
  it('is said of each by itself up to three, and once of four and more', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((count) => told(count).length),
      [1, 2, 3, 1, 1],
    );
  });
  it('names six, and of more five and how many there are besides', () => {
    const named = (count: number) => /letters: (.*) are written/.exec(told(count)[0]!.message)?.[1];
    assert.equal(named(6), 'JavaScript, PostgreSQL, Kubernetes, TypeScript, GraphQL and MongoDB');
    assert.equal(named(7), 'JavaScript, PostgreSQL, Kubernetes, TypeScript, GraphQL and 2 more');
  });
});
