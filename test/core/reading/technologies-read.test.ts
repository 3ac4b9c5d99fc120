import assert from 'node:assert/strict';
import { type ReadOptions, readTechnologies } from '../../../server/src/core/reading/technologies/index.ts';

/** The mentions of a text as "written → canonical verdict version", for comparison at a glance. */
function mentions(text: string, options?: ReadOptions): string[] {
  return readTechnologies(text, options).map(({ written, canonical, verdict, version }) =>
    [written === canonical ? written : `${written} → ${canonical}`, verdict === 'ok' ? '' : verdict, version ?? '']
      .filter(Boolean)
      .join(', '),
  );
}

const names = (text: string, options?: ReadOptions): string[] =>
  readTechnologies(text, options).map(({ canonical }) => canonical);

describe('readTechnologies: what is a mention', () => {
  it('takes the longest name', () => {
    assert.deepEqual(names('Moved the React Native client behind Spring Boot and GitHub Actions'), [
      'React Native',
      'Spring Boot',
      'GitHub Actions',
    ]);
  });

  it('reads a version together with its name', () => {
    const text = 'Upgraded Java 8 to Java 17, Python 3.11 and .NET 8';
    assert.deepEqual(mentions(text), ['Java, 8', 'Java, 17', 'Python, 3.11', '.NET, 8']);
    const [first] = readTechnologies(text);
    assert.equal(text.slice(first!.start, first!.end), 'Java 8');
    assert.equal(first!.written, 'Java');
  });

  for (const [text, version] of [
    ['Tuned Oracle 11g for month end', '11g'],
    ['Reports in SQL Server 2016', '2016'],
    ['Migrated AngularJS 1.5 forms', '1.5'],
    ['Wrote Spring Boot 3.x starters', '3.x'],
  ] as const)
    it(`reads ${version} as a version`, () => assert.equal(readTechnologies(text)[0]?.version, version));

  for (const text of ['Java 5 years', 'Kafka 40 topics', 'Python 300 tests', 'Docker 2019 - 2021', 'SQL 90% faster'])
    it(`does not take the number of "${text}" for a version`, () =>
      assert.equal(readTechnologies(text)[0]?.version, undefined));

  it('keeps + and # with the name and splits at slashes and commas', () => {
    assert.deepEqual(names('C/C++, C#, HTML/CSS/JavaScript and Objective-C'), [
      'C',
      'C++',
      'C#',
      'HTML',
      'CSS',
      'JavaScript',
      'Objective-C',
    ]);
  });

  for (const text of [
    'Worked with the rest of the team on go live',
    'Ensured swift resolutions and express delivery of parts',
    'Excel at teaching; access to mentors made the difference',
    'Booked a spring internship and a flask of tea',
    'Reacted to change, sparked a debate, salted the roads',
    'Chef de partie, then head chef for a hotel of 120 rooms',
    'American Express card, Vitamin C trial, Series C round',
    'In Spring 2023 taught a term on bridges',
    'R&D budget owner; the C-suite sponsor',
    'Led a sales force of 40 across two regions',
    'Oracle - Bengaluru, marketing specialist',
  ])
    it(`reads no technology in "${text}"`, () => assert.deepEqual(names(text), []));

  for (const [text, expected] of [
    ['Rewrote the matcher in Go', ['Go']],
    ['Go services on Kubernetes', ['Go', 'Kubernetes']],
    ['Statistics in R and Python', ['R', 'Python']],
    ['Built the app with Swift and Kotlin', ['Swift', 'Kotlin']],
    ['Exposed the ledger over REST', ['REST']],
    ['Spring, Hibernate and JPA', ['Spring', 'Hibernate', 'JPA']],
    ['Languages: C, Rust', ['C', 'Rust']],
    ['Experience in Excel, Word and Access', ['Excel', 'Word', 'Microsoft Access']],
    ['Wrote Chef cookbooks and Puppet manifests', ['Chef', 'Puppet']],
    ['Stream jobs on Spark, Storm and Beam', ['Spark', 'Storm', 'Beam']],
  ] as const)
    it(`reads ${expected.join(', ')} in "${text}"`, () => assert.deepEqual(names(text), expected));

  it('believes every item of a list field', () => {
    for (const item of ['Go', 'C', 'Rest', 'Excel', 'Spring', 'Access'])
      assert.equal(readTechnologies(item, { list: true }).length, 1, item);
  });
});

describe('readTechnologies: what names spell their own way', () => {
  for (const text of [
    'See github.com/nadia-okoro/python-notes',
    'https://gitlab.com/fern/kafka-lab',
    'Write to angular@brickyard.example',
    'Logo in assets/spss.png and notes in react.md',
    'pip install numpy pandas',
    'docs at tableau-tips.dev',
    'ran /opt/jenkins/bin nightly',
    'html = render(page)',
    '@kubernetes on the fediverse',
  ])
    it(`finds nothing to correct in "${text}"`, () =>
      assert.deepEqual(
        readTechnologies(text).filter(({ ok }) => !ok),
        [],
      ));
});

describe('readTechnologies: casing', () => {
  for (const [text, expected] of [
    [
      'Built with Javascript and typescript',
      ['Javascript → JavaScript, wrong-casing', 'typescript → TypeScript, wrong-casing'],
    ],
    ['Forms in JAVA SCRIPT and Java', ['JAVA SCRIPT → JavaScript, wrong-casing', 'Java']],
    ['Queries on Postgre SQL and My SQL', ['Postgre SQL → PostgreSQL, wrong-casing', 'My SQL → MySQL, wrong-casing']],
    ['Hosted on github', ['github → GitHub, wrong-casing']],
    ['Services in Dot Net', ['Dot Net → .NET, misspelt']],
    ['Trained models in Scikit-Learn', ['Scikit-Learn → scikit-learn, wrong-casing']],
    ['Served by Node JS', ['Node JS → Node.js, wrong-casing']],
  ] as const)
    it(`corrects "${text}"`, () => assert.deepEqual(mentions(text), expected));

  for (const text of [
    'JS, K8s, Postgres, golang, ReactJS, NodeJS',
    'Scikit-learn and Pandas for the forecasts',
    'git, svn, bash and vim every day',
    'Python (numpy, pandas, scipy, tensorflow)',
    'JIRA, UNIX, RESTful services',
    'SKILLS: JAVA, PYTHON, DOCKER, KUBERNETES',
    'Firewalls on Cisco ASA and IOS switches',
    'machine learning and microservices',
  ])
    it(`leaves "${text}" alone`, () =>
      assert.deepEqual(
        readTechnologies(text).filter(({ ok }) => !ok),
        [],
      ));

  it('says what to write instead, with the words that were used', () => {
    assert.equal(readTechnologies('Reports in Ms Office')[0]?.suggestion, 'MS Office');
    assert.equal(readTechnologies('Ran MYSQL and Nginx')[0]?.suggestion, 'MySQL');
  });

  it('marks the former name of a product', () => {
    assert.deepEqual(mentions('Single sign-on with Azure AD')[1], 'Azure AD → Microsoft Entra ID, renamed');
  });
});
