import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { underlined } from '../support/check.ts';
import { allows, corrected, each, findings, fixed, flags, message, role } from '../support/sentences.ts';

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

describe('skill.no-evidence', () => {
  const code = 'skill.no-evidence';
  it('finds what is listed and nowhere shown, in one finding a group', () => {
    const text = profile(['Moved 12 services to Kafka'], ['Kafka', 'Cassandra'], ['Terraform', 'Ansible']);
    assert.deepEqual(said(code, text), ['Cassandra', 'Terraform\n      - Ansible']);
    assert.equal(
      message(code, text),
      'Nothing else on the page shows Cassandra. Say where you used it, or leave it out.',
    );
    assert.equal(
      findings(code, text)[1]?.message,
      'Nothing else on the page shows Terraform and Ansible. Say where you used them, or leave them out.',
    );
  });
  it('counts what another technology implies, other names, certificates and keywords', () => {
    assert.deepEqual(said(code, profile(['Moved 12 services to Amazon EKS'], ['Kubernetes', 'AWS'])), []);
    assert.deepEqual(said(code, profile(['Tuned 40 Postgres queries'], ['PostgreSQL'])), []);
    const certified = `${profile([], ['Kubernetes'])}certificates:\n  - name: Certified Kubernetes Administrator\n`;
    assert.deepEqual(said(code, certified), []);
    const keywords = `${profile([], ['Svelte'])}projects:\n  - name: Silo\n    keywords: [Svelte]\n`;
    assert.deepEqual(said(code, keywords), []);
  });
  it('asks no proof of soft skills, methods and what everybody uses', () => {
    assert.deepEqual(
      said(code, profile([], ['Mentoring', 'Public speaking', 'Git', 'Excel', 'Agile', 'HTML', 'Jira'])),
      [],
    );
  });
  it('says nothing of a profile that is only begun', () => {
    assert.deepEqual(said(code, 'skills:\n  - name: Backend\n    keywords: [Cassandra]\n'), []);
  });
  it('counts the rest of a long list', () => {
    assert.match(
      message(code, profile([], ['Terraform', 'Ansible', 'Kafka', 'Cassandra', 'Redis', 'Flink', 'Spark'])),
      /shows Terraform, Ansible, Kafka, Cassandra and 3 more\. Say where you used them/,
    );
  });
});

describe('skill.unlisted', () => {
  const code = 'skill.unlisted';
  it('finds what is shown and not listed, once', () => {
    const text = profile(['Moved 12 services to Kafka and PostgreSQL', 'Tuned Postgres for 3 sites'], ['Kafka']);
    assert.deepEqual(said(code, text), ['PostgreSQL']);
    assert.equal(message(code, text), 'You used PostgreSQL here, and no list of skills or keywords names it.');
  });
  it('finds a framework whose language alone is listed', () => {
    assert.deepEqual(said(code, profile(['Scheduled 40 jobs in Airflow'], ['Python'])), ['Airflow']);
    assert.deepEqual(said(code, profile(['Rewrote the till in React'], ['JavaScript'])), ['React']);
  });
  each(
    'allows',
    [
      'Stored 40 TB in Amazon S3, with queues in SQS and functions in AWS Lambda',
      'Terminated TLS for 9,000 hosts, over HTTPS and WebSocket',
      'Kept 40 repositories on GitHub, with tickets in Jira',
      'Ran the figures of 3 shops in Excel',
      'Wrote 300 pages in HTML and CSS',
      'Held standups by Kanban with 9 colleagues',
      'Moved 400 laptops to Windows and Linux',
      'Signed 40,000 tokens a day with JWT and OAuth',
      'Plotted 4 surveys with NumPy',
    ],
    (sentence) => assert.deepEqual(said(code, profile([sentence], ['AWS', 'Python'])), []),
  );
  it('takes employers for places to work', () => {
    const text = profile(['Opened GitLab to 3 new markets'], ['Ruby']).replace('Quayside Bank', 'GitLab');
    assert.deepEqual(said(code, text), []);
  });
  it('says nothing where there is no list', () => {
    assert.deepEqual(said(code, role(['Moved 12 services to Kafka', ...besides])), []);
  });
});

describe('skill.duplicate', () => {
  const code = 'skill.duplicate';
  it('finds a skill listed twice, by whatever name', () => {
    const text = profile([], ['Postgres', 'Go'], ['PostgreSQL', 'Go']);
    assert.deepEqual(
      findings(code, text).map((one) => one.message),
      ['PostgreSQL is listed already, as Postgres.', 'Go is listed already.'],
    );
  });
  it('tells relatives apart', () => {
    assert.deepEqual(
      said(code, profile([], ['C', 'C++', 'C#', 'Java', 'JavaScript', 'SQL', 'MySQL', 'React', 'React Native'])),
      [],
    );
    assert.deepEqual(said(code, profile([], ['Python (Flask)', 'Python (pandas)'])), []);
  });
});

describe('skill.list-separator', () => {
  const code = 'skill.list-separator';
  it('splits names with only spaces between', () => {
    const text = profile([], ['Java Python SQL']);
    assert.equal(message(code, text), 'This reads as one skill. Give each its own item: Java, Python, SQL.');
    assert.deepEqual(parse(fixed(code, text)).skills[0].keywords, ['Java', 'Python', 'SQL']);
  });
  it('leaves the splitting to the person where it cannot tell the names', () => {
    const [problem] = findings(code, profile([], ['Grafana Prometheus Datadog Monitoring Alerting']));
    assert.equal(problem?.message, 'This reads as one skill and seems to be several. Give each its own item.');
    assert.deepEqual(problem?.fixes(), []);
  });
  each(
    'allows',
    [
      'Spring Boot',
      'Java Spring Boot',
      'Spring Boot Microservices',
      'Amazon API Gateway',
      'Google Cloud Platform',
      'Google Cloud Platform Professional Data Engineer',
      'AWS Lambda Functions',
      'Python (Django, Flask)',
      'SQL Server Reporting Services',
      'Kafka and Flink in Java',
    ],
    (item) => assert.deepEqual(said(code, profile([], [item])), []),
  );
});

describe('tech.casing', () => {
  const code = 'tech.casing';
  each(
    'flags',
    [
      'Moved 12 services from «Javascript» to Go',
      'Ran 40 clusters of «Kuberentes»',
      "Kept «javascript»'s bundle under 40 KB",
      'Mirrored 300 repositories from «Github»',
      'Tuned 14 «mysql» servers',
      'Shipped 3 «IOS» apps',
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
    ],
    (sentence) => allows(code, sentence),
  );
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

describe('tech.renamed', () => {
  const code = 'tech.renamed';
  it('knows the name of today', () => {
    const text = profile([], ['Azure AD']);
    assert.equal(message(code, text), '"Azure AD" is called Microsoft Entra ID now.');
  });
  it('keeps an old name with an old version', () => {
    assert.deepEqual(said(code, profile(['Kept 3 services on .NET Core 3.1'], ['C#'])), []);
  });
});
