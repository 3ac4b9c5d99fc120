import assert from 'node:assert/strict';
import {
  readTechnologies,
  splitSpacedItem,
  technologiesShownBy,
} from '../../../server/src/core/reading/technologies/index.ts';

describe('technologiesShownBy', () => {
  it('gives what is named and what stands behind it', () => {
    const shown = technologiesShownBy('Ran the booking API on EKS, written with Next.js');
    for (const name of ['EKS', 'Kubernetes', 'AWS', 'Next.js', 'React', 'JavaScript']) assert.ok(shown.has(name), name);
    assert.ok(!shown.has('Azure'));
  });

  it('folds aliases into one name', () => {
    assert.ok(technologiesShownBy('Replicas for Postgres').has('PostgreSQL'));
  });
});

describe('splitSpacedItem', () => {
  for (const [item, parts] of [
    ['Java Python SQL', ['Java', 'Python', 'SQL']],
    ['Spring Boot Hibernate gRPC', ['Spring Boot', 'Hibernate', 'gRPC']],
    ['Java 17 Python 3.11', ['Java 17', 'Python 3.11']],
    ['Docker Kubernetes', ['Docker', 'Kubernetes']],
    ['Grafana Prometheus Datadog Alerting', ['Grafana', 'Prometheus', 'Datadog', 'Alerting']],
    ['HTML CSS JavaScript', ['HTML', 'CSS', 'JavaScript']],
    ['Kafka Redis Docker Kendo Fishing', ['Kafka', 'Redis', 'Docker', 'Kendo', 'Fishing']],
  ] as const)
    it(`splits "${item}"`, () => assert.deepEqual(splitSpacedItem(item), parts));

  for (const item of [
    'Spring Boot',
    'API Gateway',
    'Visual Studio Code',
    'Amazon Web Services',
    'Apache Spark SQL',
    'Python Django',
    'REST API design',
    'Java, Python',
    'HTML/CSS',
    'Kafka Redis Docker Kendo Fishing Bees',
    'Kafka Redis Kendo Fishing',
    'Team leadership',
    'Ran Java and Python services for the Docker platform team',
    '',
  ])
    it(`keeps "${item}" whole`, () => assert.equal(splitSpacedItem(item), undefined));
});

describe('renamed products', () => {
  const renamed = (text: string): (string | undefined)[] =>
    readTechnologies(text)
      .filter(({ verdict }) => verdict === 'renamed')
      .map(({ renamedTo }) => renamedTo);

  for (const [text, now] of [
    ['Own three .NET Core services', '.NET'],
    ['Upgraded to .NET Core 6', '.NET'],
    ['Built the portal in AngularJS 8', 'Angular'],
    ['Sign-in with Azure AD', 'Microsoft Entra ID'],
    ['Reports in Google Data Studio', 'Looker Studio'],
    ['Mail on G Suite', 'Google Workspace'],
  ] as const)
    it(`says that the name in "${text}" is ${now} today`, () => assert.deepEqual(renamed(text), [now]));

  for (const text of [
    'Migrated .NET Core 3.1 services',
    'Kept an AngularJS app alive',
    'Wrote .NET 8 workers',
    'Managed OS X 10.9 labs',
  ])
    it(`finds nothing renamed in "${text}"`, () => assert.deepEqual(renamed(text), []));

  it('leaves the spelling of a former name in peace', () => {
    assert.ok(readTechnologies('Own three .NET Core services').every(({ ok }) => ok));
  });
});

describe('misspelt technologies', () => {
  for (const [text, canonical] of [
    ['Deployed on Kuberentes clusters', 'Kubernetes'],
    ['Tools: Elasticsaerch, Kibana', 'Elasticsearch'],
    ['Wrote Javascipt and SQL', 'JavaScript'],
    ['Metrics in Prometheous and Grafana', 'Prometheus'],
    ['Deployed on Kubernettis clusters', 'Kubernetes'],
  ] as const)
    it(`reads ${canonical} in "${text}"`, () => {
      const found = readTechnologies(text).find(({ verdict }) => verdict === 'misspelt');
      assert.equal(found?.canonical, canonical);
      assert.equal(found?.suggestion, canonical);
      assert.equal(found?.ok, false);
    });

  for (const text of [
    'Sold tickets on Eventbrite for the choir',
    'Worked under Prof. Jenkinson and Dr. Mavenson',
    'Dockerized the Rails app',
    'Two androids, ten dockers and a postman',
    'Contributed to PostgresXC',
    'Kept the tickets of the choir in Firabese',
  ])
    it(`reads no misspelling in "${text}"`, () =>
      assert.ok(readTechnologies(text).every(({ verdict }) => verdict !== 'misspelt')));
});
