import assert from 'node:assert/strict';
import career from '@jsonresume/schema/examples/career-changer.resume.json';
import graduate from '@jsonresume/schema/examples/new-grad.resume.json';
import senior from '@jsonresume/schema/examples/senior-engineer.resume.json';
import sample from '@jsonresume/schema/sample.resume.json';
import upstream from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import profileSchema from '../../../schemas/profile.schema.json';
import { documentShape, type Fields, type Shape } from '../../../server/src/core/interchange/jsonResumeShape.ts';
import { toJsonResume } from '../../../server/src/core/interchange/toJsonResume.ts';
import { jsonResume, junk } from './arbitraries.ts';

const published = addFormats(new Ajv({ strict: false, allErrors: true })).compile(upstream);

describe('a profile as JSON Resume', () => {
  it('is valid JSON Resume, whatever the profile says', () => {
    fc.assert(
      fc.property(junk, (data) => {
        const { document } = toJsonResume(data);
        assert.ok(published(document), JSON.stringify(published.errors));
        assert.deepEqual(JSON.parse(JSON.stringify(document)), JSON.parse(JSON.stringify(toJsonResume(data).document)));
      }),
      { numRuns: 1500 },
    );
  });

  it('has full addresses, or none', () => {
    for (const [written, url] of [
      ['https://a.example/b', 'https://a.example/b'],
      ['HTTPS://a.example', 'HTTPS://a.example'],
      ['mailto:a@b.example', 'mailto:a@b.example'],
      ['a.example', 'https://a.example'],
      ['a.example:80', 'https://a.example:80'],
      ['a.example?x', 'https://a.example?x'],
      [' a.example ', 'https://a.example'],
      ['a.example/ü', 'https://a.example/%C3%BC'],
      ['https://a.example/ü', 'https://a.example/%C3%BC'],
      ['a', null],
      ['a.1', null],
      ['a b.example', null],
      ['https://a b.example', null],
      ['//a.example', null],
      ['ada@b.example', null],
      ['2 https://a.example', null],
    ] as const) {
      const { document, dropped } = toJsonResume({ basics: { name: 'A', url: written } });
      assert.equal((document as { basics: { url?: string } }).basics.url ?? null, url, written);
      assert.equal(dropped.length, url === null ? 1 : 0, written);
    }
  });

  it('has the text of a highlight, and says what else there was', () => {
    const highlights = [{ text: 'a', keywords: ['x'], tags: ['t'] }, { keywords: ['y'] }, 'b'];
    const { document, dropped } = toJsonResume({ work: [{ name: 'Q', highlights: highlights as never }] });
    assert.deepEqual(document, { work: [{ name: 'Q', highlights: ['a', 'b'] }] });
    assert.deepEqual(
      dropped.map(({ pointer, reason }) => `${pointer.replace('/work/0/highlights/', '')} ${reason}`),
      [
        '0/keywords JSON Resume keeps only the text of a highlight.',
        '0/tags JSON Resume keeps only the text of a highlight.',
        '1 The highlight has no text.',
        '1/keywords JSON Resume keeps only the text of a highlight.',
      ],
    );
  });

  it('is the same document when that was JSON Resume already', () => {
    fc.assert(
      fc.property(jsonResume, (resume) => {
        assert.ok(published(resume), JSON.stringify(published.errors));
        const before = JSON.stringify(resume);
        const { document, dropped } = toJsonResume(resume);
        assert.deepEqual(document, resume);
        assert.equal(JSON.stringify(document), before);
        assert.deepEqual(dropped, []);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the samples of JSON Resume alone', () => {
    for (const resume of [sample, career, graduate, senior]) {
      assert.ok(published(resume), JSON.stringify(published.errors));
      assert.deepEqual(toJsonResume(resume), { document: resume, dropped: [] });
    }
  });

  it('changes nothing when converted twice', () => {
    fc.assert(
      fc.property(junk, (data) => {
        const once = toJsonResume(data).document;
        assert.deepEqual(toJsonResume(once), { document: once, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('what JSON Resume lacks', () => {
  const convert = (data: unknown) => toJsonResume(data).document;

  it('gets one work entry per role, with the employer on each', () => {
    const { document, dropped } = toJsonResume({
      work: [
        {
          name: 'Kestrel Rail',
          url: 'https://kestrel.example',
          location: 'Utrecht',
          summary: 'Signalling software for regional lines.',
          startDate: '2016-03',
          keywords: ['Ada'],
          roles: [
            { position: 'Lead engineer', startDate: '2019-01', endDate: 'present', highlights: ['Cut delays by 12%.'] },
            { position: 'Engineer', startDate: '2016-03', endDate: '2018-12', location: 'Remote', keywords: ['C'] },
          ],
        },
        { name: 'Brightwater', position: 'Intern', endDate: '2015' },
      ],
    });
    const employer = { name: 'Kestrel Rail', url: 'https://kestrel.example', location: 'Utrecht' };
    assert.deepEqual(document.work, [
      {
        ...employer,
        summary: 'Signalling software for regional lines.',
        keywords: ['Ada'],
        position: 'Lead engineer',
        startDate: '2019-01',
        highlights: ['Cut delays by 12%.'],
      },
      {
        ...employer,
        location: 'Remote',
        keywords: ['C'],
        position: 'Engineer',
        startDate: '2016-03',
        endDate: '2018-12',
      },
      { name: 'Brightwater', position: 'Intern', endDate: '2015' },
    ]);
    assert.deepEqual(
      dropped.map((one) => one.pointer),
      ['/work/0/startDate'],
    );
  });

  it('turns a rich highlight into its text', () => {
    const highlights = ['Plain.', { text: 'Rich.', id: 'rich', ignore: ['bullet.length'] }, { id: 'empty' }];
    const { document, dropped } = toJsonResume({ projects: [{ highlights }] });
    assert.deepEqual(document, { projects: [{ highlights: ['Plain.', 'Rich.'] }] });
    assert.deepEqual(dropped, [{ pointer: '/projects/0/highlights/2', reason: 'The highlight has no text.' }]);
  });

  it('puts stories and talks among the projects', () => {
    const document = convert({
      projects: [{ name: 'tide-table' }],
      stories: [
        {
          name: 'Night batch',
          context: 'Billing ran for 9 hours.',
          outcome: 'It runs for 2.',
          stats: [{ value: '78%', label: 'shorter' }],
          work: 'Kestrel Rail',
        },
      ],
      talks: [{ name: 'Batches by day', event: 'Ada Days', date: '2022-06', location: 'Ghent' }],
    });
    assert.deepEqual(document, {
      projects: [
        { name: 'tide-table' },
        {
          name: 'Night batch',
          description: 'Billing ran for 9 hours.',
          highlights: ['It runs for 2.', 'shorter: 78%'],
          entity: 'Kestrel Rail',
          type: 'case study',
        },
        {
          name: 'Batches by day',
          startDate: '2022-06',
          endDate: '2022-06',
          roles: ['Speaker'],
          entity: 'Ada Days',
          location: 'Ghent',
          type: 'talk',
        },
      ],
    });
  });

  it('puts patents among the publications, and a DOI into the address', () => {
    const document = convert({
      publications: [
        { name: 'On points', authors: ['R. Vos'], doi: '10.5555/points.7' },
        { name: 'On rails', doi: '10.5555/rails.2', url: 'https://rails.example/on' },
      ],
      patents: [
        {
          name: 'Point heater',
          number: 'EP 1234567',
          status: 'granted',
          inventors: ['R. Vos', 'L. Aerts'],
          date: '2020',
        },
        { name: 'Quiet switch', number: 'EP 7654321', summary: 'For stations.' },
      ],
    });
    assert.deepEqual(document.publications, [
      { name: 'On points', authors: ['R. Vos'], doi: '10.5555/points.7', url: 'https://doi.org/10.5555/points.7' },
      { name: 'On rails', doi: '10.5555/rails.2', url: 'https://rails.example/on' },
      {
        name: 'Point heater',
        releaseDate: '2020',
        summary: 'Patent EP 1234567 (granted). Inventors: R. Vos, L. Aerts.',
      },
      { name: 'Quiet switch', summary: 'Patent EP 7654321. For stations.' },
    ]);
  });

  it('is kept as it is where nothing comes close', () => {
    const profile = {
      basics: { name: 'Roos Vos', stats: [{ value: '12%', label: 'fewer delays', source: 'delays' }] },
      work: [{ name: 'Kestrel Rail', startDate: '2020', keywords: ['Ada'] }],
      education: [
        { institution: 'TU Delft', location: 'Delft', endDate: '2027-06', expected: true, summary: 'Rails.' },
      ],
      sections: [{ title: 'How I work', items: [{ name: 'Slowly', highlights: [{ text: 'Twice', id: 'twice' }] }] }],
      meta: { version: 'v1', theme: 'even', render: { paper: 'a4' } },
    };
    assert.deepEqual(toJsonResume(profile), { document: profile, dropped: [] });
  });

  it('gets the escapes that an address needs', () => {
    const { document } = toJsonResume({ basics: { url: 'https://vos.example/über/uns' } });
    assert.deepEqual(document, { basics: { url: 'https://vos.example/%C3%BCber/uns' } });
  });

  it('loses half a character, which no address can hold', () => {
    const { document, dropped } = toJsonResume({ basics: { url: 'https://vos.example/\ud800über' } });
    assert.deepEqual([document, dropped], [{ basics: { url: 'https://vos.example/%C3%BCber' } }, []]);
  });

  it('gets a scheme where an address has none', () => {
    const { document, dropped } = toJsonResume({ basics: { url: 'vos.example/work', email: '' }, work: null });
    assert.deepEqual([document, dropped], [{ basics: { url: 'https://vos.example/work' } }, []]);
  });
});

describe('values JSON Resume refuses', () => {
  const reasons = (data: unknown) => toJsonResume(data).dropped.map((one) => `${one.pointer}: ${one.reason}`);

  it('are dropped one by one, with the reason', () => {
    assert.deepEqual(
      reasons({
        basics: { name: ['Roos'], email: 'roos at vos', url: 'at vos', label: null },
        skills: { name: 'Languages' },
        interests: ['chess'],
      }),
      [
        '/basics/name: JSON Resume wants text here.',
        '/basics/email: “roos at vos” is not an e-mail address.',
        '/basics/url: “at vos” is not a full address such as https://example.org.',
        '/skills: JSON Resume wants a list here.',
        '/interests/0: JSON Resume wants keys and values here.',
      ],
    );
  });

  it('include what JSON itself cannot say', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    assert.deepEqual(reasons({ 'x-size': Number.NaN, 'x-loop': loop, 'x-fine': [1, null] }), [
      '/x-size: JSON cannot say this value.',
      '/x-loop/0: It contains itself.',
    ]);
    assert.deepEqual(toJsonResume('a résumé'), {
      document: {},
      dropped: [{ pointer: '', reason: 'A document is made of keys and values.' }],
    });
  });

  it('do not take deep nesting for a reason to fail', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 50_000; level++) deep = { 'x-next': deep };
    assert.match(reasons(deep).join(), /nested too deeply/);
  });
});

describe('dates in JSON Resume', () => {
  const dated = (endDate: unknown) => {
    const { document, dropped } = toJsonResume({ work: [{ endDate }] });
    const [entry] = document.work as { endDate?: string }[];
    return [entry?.endDate, dropped.length];
  };

  it('keep their precision', () => {
    assert.deepEqual(dated('2021'), ['2021', 0]);
    assert.deepEqual(dated(2021), ['2021', 0]);
    assert.deepEqual(dated('2021-10'), ['2021-10', 0]);
    assert.deepEqual(dated('2021-10-04'), ['2021-10-04', 0]);
    assert.deepEqual(dated('2021-Q4'), ['2021', 0]);
  });

  it('leave out what goes on, and what is no date', () => {
    assert.deepEqual(dated('present'), [undefined, 0]);
    assert.deepEqual(dated('Heute'), [undefined, 0]);
    assert.deepEqual(dated('when the grant ends'), [undefined, 1]);
    assert.deepEqual(dated('Feb 31, 2020'), [undefined, 1]);
  });

  it('keep the start of what goes on', () => {
    const { document, dropped } = toJsonResume({
      work: [{ startDate: 'Oct 2021 - present' }, { startDate: 'since 2019' }, { startDate: '2016 – 2019' }],
    });
    assert.deepEqual(document.work, [{ startDate: '2021-10' }, { startDate: '2019' }, { startDate: '2016' }]);
    assert.deepEqual(dropped, []);
  });

  it('are read as people write them', () => {
    assert.deepEqual(dated('Oct 2021'), ['2021-10', 0]);
    assert.deepEqual(dated('04/2019'), ['2019-04', 0]);
    assert.deepEqual(dated('Fall 2023'), ['2023', 0]);
    assert.deepEqual(dated('Expected Jun 2027'), ['2027-06', 0]);
    assert.deepEqual(dated('2016 – 2019'), ['2019', 0]);
  });

  it('with day and month in the order the rest of the document has', () => {
    const when = (other: string) =>
      toJsonResume({ awards: [{ date: '3/4/2020' }, { date: other }] }).document.awards as { date: string }[];
    assert.equal(when('25/12/2021')[0]!.date, '2020-04-03');
    assert.equal(when('12/25/2021')[0]!.date, '2020-03-04');
  });
});

describe('the table of JSON Resume', () => {
  interface Node {
    readonly $ref?: string;
    readonly type?: string | readonly string[];
    readonly format?: string;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly items?: Node;
    readonly anyOf?: readonly Node[];
  }
  const fieldsOf = (shape: Shape | undefined): Fields =>
    typeof shape !== 'object' ? {} : 'fields' in shape ? shape.fields : fieldsOf(shape.list);

  it('says what the published schema says', () => {
    const compare = (node: Node, shape: Shape | undefined, path: string): void => {
      if (node.properties) {
        for (const [key, child] of Object.entries(node.properties))
          compare(child, fieldsOf(shape)[key], `${path}/${key}`);
      } else if (node.items) {
        assert.ok(typeof shape === 'object' && 'list' in shape, path);
        compare(node.items, shape.list, `${path}/items`);
      } else {
        const text = path.endsWith('/highlights/items') ? 'highlight' : 'text';
        const wanted = node.$ref ? (path.endsWith('/endDate') ? 'endDate' : 'date') : (node.format ?? text);
        assert.equal(shape, wanted, path);
      }
    };
    compare(upstream as Node, { fields: documentShape }, '');
  });

  it('knows every key of the format, so that none travels by accident', () => {
    const definitions: Readonly<Record<string, Node>> = profileSchema.definitions as unknown as Readonly<
      Record<string, Node>
    >;
    const follow = (node: Node): Node => (node.$ref ? follow(definitions[node.$ref.split('/').pop()!]!) : node);
    const extra: string[] = [];
    const compare = (node: Node, shape: Shape | undefined, path: string): void => {
      const { properties, items } = follow(node);
      if (typeof shape !== 'object') return;
      if (items && 'list' in shape) compare(items, shape.list, path);
      for (const [key, child] of Object.entries(properties ?? {})) {
        // How an entry stands on the page stays with it: other tools leave it alone.
        const placement = ['breakBefore', 'keepTogether', 'hidden'].includes(key);
        if (!placement && !Object.hasOwn(fieldsOf(shape), key)) extra.push(`${path}/${key}`);
        compare(child, fieldsOf(shape)[key], `${path}/${key}`);
      }
    };
    compare(profileSchema as Node, { fields: documentShape }, '');
    assert.deepEqual(extra.sort(), [
      '/certificates/expires',
      '/publications/authors',
      '/publications/doi',
      '/publications/type',
    ]);
  });

  it('loses what an employer says beside its roles, and nothing where there are none', () => {
    const dropped = (roles: unknown) =>
      toJsonResume({
        work: [{ name: 'Quayside Bank', position: 'Clerk', startDate: '2019-01', endDate: '2020-03', roles }],
      }).dropped.map(({ pointer }) => pointer);
    assert.deepEqual(dropped([{ position: 'Teller' }]), ['/work/0/position', '/work/0/startDate', '/work/0/endDate']);
    assert.deepEqual(dropped([]), []);
  });
});
