import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { importFile } from '../../server/src/core/interchange/importers/index.ts';
import { readDocument } from '../../server/src/core/profile/document.ts';
import { plainProfile } from '../../server/src/core/profile/plainProfile.ts';
import { compareReading, type ReadGroup } from '../../server/src/outputs/asRead.ts';
import { outputOf } from '../../server/src/outputs/index.ts';
import { prepare } from '../../server/src/outputs/prepare.ts';

const refuse = () => assert.fail('a text needs none of this');
const tools = { typesetter: refuse, docx: refuse, faces: async () => [], today: '2026-06-15' };

async function textOf(profile: string): Promise<string> {
  const { bytes } = await outputOf('txt')!.write(await prepare(readDocument(profile)), tools);
  return new TextDecoder().decode(bytes);
}

async function compared(profile: string, text?: string): Promise<readonly ReadGroup[]> {
  const bytes = new TextEncoder().encode(text ?? (await textOf(profile)));
  const result = await importFile({ name: 'page.txt', bytes }, { pdf: refuse, inflate: refuse }, 'text');
  assert.ok(result.ok);
  return compareReading(plainProfile(readDocument(profile)), {
    data: plainProfile(readDocument(result.text)),
    uncertain: new Set(result.uncertain.map(({ pointer }) => pointer)),
  });
}

const told = (groups: readonly ReadGroup[]): readonly string[] =>
  groups.flatMap(({ values }) =>
    values.map(({ what, said, read, verdict }) => `${verdict} ${what}: ${said} | ${read}`),
  );

describe('what a program reads of the plain text', () => {
  for (const name of readdirSync('examples').filter((one) => one.endsWith('.yaml')))
    it(`is all of ${name}: name, contacts, employers, dates`, async () => {
      const lines = told(await compared(readFileSync(`examples/${name}`, 'utf8')));
      assert.ok(lines.length > 10);
      assert.deepEqual(
        lines.filter((line) => !line.startsWith('read ')),
        [],
      );
    });

  const profile = `
basics: { name: Tuva Lindahl, email: tuva@lindahl.example, location: { city: Umeå } }
work:
  - name: Orbit Labs
    position: Staff engineer
    startDate: 2021-03
    endDate: present
    highlights: [Moved 40 services to one cluster]
  - { name: Northwind Rail, position: Engineer, startDate: 2016-09, endDate: 2021-02, hidden: true }
  - { name: Harbour Mutual, position: Analyst, startDate: Sep 2012, endDate: 08/2016 }
education: [{ institution: Norrland University, studyType: BSc, area: Physics, startDate: 2009, endDate: 2012 }]
`;

  it('asks of nothing that is hidden, and takes dates for the same however they are written', async () => {
    assert.deepEqual(told(await compared(profile)), [
      'read name: Tuva Lindahl | Tuva Lindahl',
      'read email: tuva@lindahl.example | tuva@lindahl.example',
      'read place: Umeå | Umeå',
      'read employer: Orbit Labs | Orbit Labs',
      'read position: Staff engineer | Staff engineer',
      'read dates: 2021-03 – present | 2021-03 – present',
      'read employer: Harbour Mutual | Harbour Mutual',
      'read position: Analyst | Analyst',
      'read dates: 2012-09 – 2016-08 | 2012-09 – 2016-08',
      'read institution: Norrland University | Norrland University',
      'read degree: BSc Physics | BSc Physics',
      'read dates: 2009 – 2012 | 2009 – 2012',
    ]);
  });

  it('asks of no section that is hidden', async () => {
    const hidden = `${profile}meta: { render: { sections: { hidden: [work] } } }\n`;
    const lines = told(await compared(hidden));
    assert.deepEqual(
      lines.filter((line) => /employer|position/.test(line) || !line.startsWith('read ')),
      [],
    );
    assert.ok(lines.includes('read institution: Norrland University | Norrland University'));
  });

  it('says what is missing and what is taken for something else', async () => {
    const text = (await textOf(profile))
      .replace('Harbour Mutual', 'Harbor Trust')
      .replace('tuva@lindahl.example', '')
      .replace('2009', '2008');
    const lines = told(await compared(profile, text)).filter((line) => !line.startsWith('read '));
    assert.deepEqual(lines, [
      'missing email: tuva@lindahl.example | null',
      'different employer: Harbour Mutual | Harbor Trust',
      'different dates: 2009 – 2012 | 2008 – 2012',
    ]);
  });

  it('compares a page without any of it', async () => {
    assert.deepEqual(compareReading({}, { data: {}, uncertain: new Set() }), []);
    const none = compareReading(plainProfile(readDocument(profile)), { data: {}, uncertain: new Set() });
    assert.ok(none.every(({ values }) => values.every(({ verdict, read }) => verdict === 'missing' && read === null)));
  });

  it('marks what the reader was not sure of', () => {
    const [group] = compareReading(
      { basics: { name: 'Tuva Lindahl' } },
      { data: { basics: { name: 'Tuva Lindahl' } }, uncertain: new Set(['/basics/name']) },
    );
    assert.equal(group?.values[0]?.verdict, 'uncertain');
  });
});
