import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { each, findings, fixed, message } from '../support/sentences.ts';
import { beside, profile, said } from '../support/skills.ts';

describe('skill.duplicate', () => {
  const code = 'skill.duplicate';
  it('finds a skill listed twice, by whatever name', () => {
    const text = profile([], ['Postgres', 'Go', 'PostgreSQL', 'Go']);
    assert.deepEqual(
      findings(code, text).map((one) => one.message),
      ['PostgreSQL is listed already, as Postgres.', 'Go is listed already.'],
    );
  });
  it('says it once of a skill that is there three times', () => {
    const text = profile([], ['Go', 'Go', 'Kafka', 'Go']);
    assert.deepEqual(
      findings(code, text).map((one) => one.message),
      ['Go is listed already. It is there 3 times.'],
    );
    assert.deepEqual(beside(code, text), ['Listed here: Go', 'Listed here: Go']);
  });
  it('takes groups without names for one list', () => {
    const text = stringify({ skills: [{ keywords: ['Go', 'Kafka'] }, { keywords: ['Rust', 'Go'] }] });
    assert.deepEqual(said(code, text), ['Go']);
  });
  it('leaves what belongs to two groups in both', () => {
    assert.deepEqual(said(code, profile([], ['Python', 'Go'], ['Python', 'pandas'])), []);
  });
  each(
    'tells a part from the whole',
    ['Sass, SCSS', 'JavaScript, ES6', 'C++, C++17', 'Java 8, Java 17', 'Oracle, Oracle SQL'],
    (pair) => assert.deepEqual(said(code, profile([], pair.split(', '))), []),
  );
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
  it('splits two names that have nothing to do with each other, if three words make them up', () => {
    for (const [keyword, expected] of [
      ['Figma Adobe Photoshop', 'Figma, Adobe Photoshop'],
      ['Photoshop Final Cut Pro', 'Photoshop, Final Cut Pro'],
      ['Figma Photoshop', null],
      ['Java Spring Boot', null],
      ['Amazon RDS PostgreSQL', null],
    ] as const)
      assert.equal(
        message(code, profile([], [keyword])),
        expected === null ? '' : `This reads as one skill. Give each its own item: ${expected}.`,
        keyword,
      );
  });
  it('leaves the name of one product, however long', () => {
    assert.deepEqual(findings(code, profile([], ['F5 DNS Global Traffic Manager'])), []);
  });
  it('leaves the splitting to the person where it cannot tell the names', () => {
    const [problem] = findings(code, profile([], ['Ansible Terraform Puppet Provisioning Releases']));
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
      'Red Hat Advanced Cluster Management',
      'Cisco Identity Services Engine Policy',
      'Amazon RDS PostgreSQL Clusters',
      'Microsoft Dynamics Business Central Development',
    ],
    (item) => assert.deepEqual(said(code, profile([], [item])), []),
  );
});
