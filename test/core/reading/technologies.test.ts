import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  complete,
  implies,
  lookup,
  sameTechnology,
  technologies,
} from '../../../server/src/core/reading/technologies/index.ts';

const names = (prefix: string, limit?: number): string[] =>
  complete(prefix, limit).map(({ technology }) => technology.name);

describe('the table of technologies', () => {
  it('is what its sources generate', () => {
    execFileSync(process.execPath, ['scripts/generate-technologies.mjs', '--check']);
  });

  it('holds thousands of technologies, each found by its own name', () => {
    const { all } = technologies();
    assert.ok(all.length >= 2500, `${all.length}`);
    for (const technology of all) assert.equal(lookup(technology.name), technology, technology.name);
  });

  it('gives every alias to one technology only', () => {
    for (const technology of technologies().all)
      for (const alias of [...technology.aliases, ...technology.formerNames, ...technology.misspellings])
        assert.equal(lookup(alias), technology, alias);
  });

  it('leaves out brands that are no technologies', () => {
    for (const brand of ['Lufthansa', 'Barclays', 'Toyota', 'IKEA', 'Netflix', 'Starbucks', 'Vodafone', 'Adidas'])
      assert.equal(lookup(brand), undefined, brand);
  });
});

describe('lookup', () => {
  for (const [written, canonical] of [
    ['Node JS', 'Node.js'],
    ['nodejs', 'Node.js'],
    ['NODE.JS', 'Node.js'],
    ['k8s', 'Kubernetes'],
    ['postgres', 'PostgreSQL'],
    ['golang', 'Go'],
    ['c++', 'C++'],
    ['c#', 'C#'],
    ['.net', '.NET'],
    ['apache kafka', 'Kafka'],
    ['MS Excel', 'Excel'],
    ['amazon s3', 'S3'],
    ['ci/cd', 'CI/CD'],
    ['Azure AD', 'Microsoft Entra ID'],
    ['dot net', '.NET'],
  ] as const)
    it(`finds ${canonical} as ${written}`, () => assert.equal(lookup(written)?.name, canonical));

  it('tells C, C++ and C# apart, and .NET from a net', () => {
    assert.notEqual(lookup('C'), lookup('C++'));
    assert.notEqual(lookup('C++'), lookup('C#'));
    assert.equal(lookup('net'), undefined);
  });

  it('knows nothing about other words', () => {
    for (const word of ['', ' ', 'leadership', '🦀', '__proto__', 'constructor'])
      assert.equal(lookup(word), undefined, word);
  });
});

describe('sameTechnology', () => {
  it('folds aliases, case and separators', () => {
    assert.ok(sameTechnology('Postgres', 'PostgreSQL'));
    assert.ok(sameTechnology('React JS', 'react.js'));
    assert.ok(!sameTechnology('Java', 'JavaScript'));
  });

  it('compares unknown names by their letters', () => {
    assert.ok(sameTechnology('In-house CRM', 'in house crm'));
    assert.ok(!sameTechnology('In-house CRM', 'In-house ERP'));
  });
});

describe('implies', () => {
  it('follows what a technology stands on', () => {
    assert.deepEqual([...implies('EKS')].sort(), ['AWS', 'Kubernetes']);
    assert.deepEqual(implies('Spring Boot'), ['Spring', 'Java']);
    assert.deepEqual(implies('Next.js'), ['React', 'JavaScript']);
  });

  it('never names the technology itself and says nothing of the unknown', () => {
    for (const { name } of technologies().all) assert.ok(!implies(name).includes(name), name);
    assert.deepEqual(implies('carpentry'), []);
  });
});

describe('complete', () => {
  it('puts the popular technology first', () => {
    assert.equal(names('py')[0], 'Python');
    assert.equal(names('ja')[0], 'Java');
    assert.equal(names('kub')[0], 'Kubernetes');
    assert.equal(names('rea')[0], 'React');
  });

  it('puts an exact name before a more popular longer one', () => {
    assert.equal(names('java')[0], 'Java');
    assert.equal(names('go')[0], 'Go');
    assert.equal(names('c')[0], 'C');
  });

  it('puts a well-known name with a later word that begins so between those that begin so themselves', () => {
    assert.deepEqual(names('act', 4), ['Active Directory', 'ActiveMQ', 'GitHub Actions', 'ActionScript']);
    assert.deepEqual(names('spring', 2), ['Spring', 'Spring Boot']);
    assert.deepEqual(names('java', 2), ['Java', 'JavaScript']);
  });
  it('finds a technology by alias and by a later word', () => {
    assert.equal(names('k8')[0], 'Kubernetes');
    assert.equal(complete('postgres')[0]?.matched, 'Postgres');
    assert.ok(names('actions').includes('GitHub Actions'));
    assert.ok(names('node j').includes('Node.js'));
  });

  it('gives each technology once and no more than asked for', () => {
    const found = names('a', 20);
    assert.equal(found.length, 20);
    assert.equal(new Set(found).size, 20);
    assert.deepEqual(names('zzzzqq'), []);
    assert.ok(names('', 20).includes('Python'));
  });
});
