import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isProtected,
  MACHINE_KINDS,
  protectedAt,
  protectedSpans,
} from '../../../server/src/core/reading/protected/index.ts';

/** What is protected in a text, as `kind: words`; the innermost kind where there are several. */
const read = (text: string): readonly string[] =>
  protectedSpans(text).map(({ start, end, kinds }) => `${kinds.join('+')}: ${text.slice(start, end)}`);

describe('protected spans', () => {
  const found: readonly (readonly [text: string, ...spans: string[]])[] = [
    ['Called `archive()` from ``a ` b`` on 9 hosts', 'code: `archive()`', 'code: ``a ` b``'],
    ['Wrote [the guide](https://inkwell.example/guide) for 40 clerks', 'link: (https://inkwell.example/guide)'],
    [
      'See <https://inkwell.example> and www.tern.example.',
      'link: <https://inkwell.example>',
      'link: www.tern.example',
    ],
    ['(see https://tern.example/a_(b)).', 'link: https://tern.example/a_(b)'],
    ['Moved s3://ledger-raw/2021 to gs://ledger', 'link: s3://ledger-raw/2021', 'link: gs://ledger'],
    ['\\href{https://tern.example}{the log} of 12 ships', 'link: \\href{https://tern.example}'],
    ['Write to mara@tern.example.', 'mail: mara@tern.example'],
    [
      'Answered 90 posts in r/beekeeping as @mara_t in #hives',
      'handle: r/beekeeping',
      'handle: @mara_t',
      'handle: #hives',
    ],
    [
      'Sold tern.co and files.tern.example:8080 to 10.0.0.7',
      'host: tern.co',
      'host: files.tern.example:8080',
      'host: 10.0.0.7',
    ],
    ['Split src/ledger/ and .github/workflows by 4', 'path: src/ledger/', 'path: .github/workflows'],
    [
      'Edited docker-compose.yml, /etc/hosts and ~/bin/sync',
      'path: docker-compose.yml',
      'path: /etc/hosts',
      'path: ~/bin/sync',
    ],
    ['Packed one .css and one .javascript file for 12 sites', 'path: .css', 'path: .javascript'],
    ['Read C:\\Tools\\sync and photo.jpg', 'path: C:\\Tools\\sync', 'path: photo.jpg'],
    ['Renamed LEDGER_HOST and order_total in 19 services', 'identifier: LEDGER_HOST', 'identifier: order_total'],
    [
      'Made getUserById() and useEffect obsolete in $HOME',
      'identifier: getUserById()',
      'identifier: useEffect',
      'identifier: $HOME',
    ],
    [
      'Ported std::map and java.util.concurrent to 3 boards',
      'identifier: std::map',
      'identifier: java.util.concurrent',
    ],
    [
      'Pinned lodash@4.17 and @types/node, ran python3.11',
      'package: lodash@4.17',
      'package: @types/node',
      'package: python3.11',
    ],
    ['Kept python3.11 and postgres15 images on 24 hosts', 'package: python3.11', 'package: postgres15'],
    ['Built on golang:1.22-alpine and requests==2.31', 'package: golang:1.22-alpine', 'package: requests==2.31'],
    ['Won the “Ward of the Year” award twice', 'quotation: “Ward of the Year”'],
    ['Ran the "quiet hours" drive and \'Read to Me\' mornings', 'quotation: "quiet hours"', "quotation: 'Read to Me'"],
    ['Schrieb „Brot und Salz“ und « Le pain »', 'quotation: „Brot und Salz“', 'quotation: « Le pain »'],
    ['Filed "see `order_total`" once', 'quotation: "see ', 'code+quotation: `order_total`', 'quotation: "'],
    [
      'Ran the front desk with two others. Conseil aux familles et suivi. Answered the calls of 40 wards.',
      'foreign: Conseil aux familles et suivi',
    ],
    [
      'Taught the 12 classes of the evening school (Leitung der Abteilung) with a team of three',
      'foreign: Leitung der Abteilung',
    ],
    ['Translated 3 guides as Руководство', 'foreign: Руководство'],
    ['Wrote \\emph{ledger} notes in \\log', 'markup: \\emph{ledger', 'markup: \\log'],
    ['Cut x &amp; y<br> in half', 'markup: &amp;', 'markup: <br>'],
  ];
  for (const [text, ...spans] of found) it(`finds ${spans.join(', ')}`, () => assert.deepEqual(read(text), spans));

  const prose: readonly string[] = [
    'Led CI/CD and and/or gates for 12 teams, 24/7',
    'Wrote ASP.NET, .NET and Node.js services in C#, F# and C++',
    'Taught javaScript, typeScript and iOS to 30 adults',
    'Fitted 24" pipes and 30" valves on 6\' walls',
    "The wards' beds and the nurses' rota since the '90s",
    "Kept the bakery open 'til midnight through four hard winters, taught two dozen apprentices from the schools of the county, and wrote the nurses' rota",
    'B.Tech and B.Com in 2014, Ph.D. in 2019',
    'Raised 1.5M units, v2.1 to 3.4 (approx. 40%)',
    'Ended the shift at 6.Then wrote reports',
    'Supported user(s) and team(s) of 40',
    'Moved R/Python and Java/ Scala courses online',
    'Ran the Rio de Janeiro and La Paz offices (α = 0.05)',
    'Leitung der Abteilung und Planung von 40 Schichten',
    '_Kafka_ and **Redis** for 4 shops',
  ];
  for (const text of prose) it(`leaves “${text}” alone`, () => assert.deepEqual(read(text), []));

  it('looks at runs of up to three hundred characters', () => {
    const path = (length: number) => `src/${'quay/'.repeat(100)}`.slice(0, length);
    assert.deepEqual(read(`Moved ${path(290)} to Leeds`), [`path: ${path(290)}`]);
    assert.deepEqual(read(`Moved ${path(310)} to Leeds`), []);
  });

  it('tells by kind whether a part is protected', () => {
    const text = 'Praised as “calm at 140 calls” on src/app/';
    const spans = protectedSpans(text);
    const part = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    assert.equal(isProtected(spans, part('140')), true);
    assert.equal(isProtected(spans, part('140'), MACHINE_KINDS), false);
    assert.equal(isProtected(spans, part('app'), MACHINE_KINDS), true);
    assert.equal(isProtected(spans, part('Praised as')), false);
    assert.deepEqual(protectedAt(spans, text.indexOf('calm'))?.kinds, ['quotation']);
    assert.equal(protectedAt(spans, 0), null);
  });

  it('stays inside any text, in order, without overlaps', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 "“”„«»\'`@#/\\.:_()[]<>&;=$~-A\n') }), (text) => {
        let end = 0;
        for (const span of protectedSpans(text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    ));
});
